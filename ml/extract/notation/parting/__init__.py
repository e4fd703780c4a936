"""One line that says several things, written as several: days, parts, labelled exercises."""
