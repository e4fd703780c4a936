"""Reads what people and coaches write, English and Russian: what is spoken of, denied, allowed, ruled out."""
