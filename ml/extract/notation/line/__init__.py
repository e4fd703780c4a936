"""One line: the exercises it lists, their names, and what is said about them."""
