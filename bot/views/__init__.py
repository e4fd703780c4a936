"""Records to text, keyboards and charts; pure functions."""
