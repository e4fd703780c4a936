"""The program while its lines are read one by one: what is open, and what a line means below it."""
