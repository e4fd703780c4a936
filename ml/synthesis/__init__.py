"""Training data written by language models: people, courses, histories, forms and rankings."""
