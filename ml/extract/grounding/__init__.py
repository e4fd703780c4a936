"""What a model claims, held against the words that OCR saw on the same image."""
