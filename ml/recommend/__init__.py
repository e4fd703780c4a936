"""Recommending courses to people."""
