"""One repository module for each aggregate."""
