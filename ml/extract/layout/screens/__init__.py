"""What apps set in a way of their own: cards, amounts beside and below names, figures with labels."""
