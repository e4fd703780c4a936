"""Numbered schema changes, run by `storage.migrate`."""
