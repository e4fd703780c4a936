"""One module for each thing a person can do."""
