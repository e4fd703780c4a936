"""Tables and data in pasted texts."""
