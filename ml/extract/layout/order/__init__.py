"""The order in which columns, cards, days and notes of a page are read."""
