"""What each step asks a model for, and what it takes for an answer."""
