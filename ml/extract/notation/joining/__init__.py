"""Several lines that say one thing, written as one: broken sentences, names over their numbers."""
