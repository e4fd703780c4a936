"""Lines written in the words and signs that the rules know: short forms, other languages, marks of lists."""
