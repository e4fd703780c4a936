"""Rows as lines of text: broken ones joined, titles marked, words put right."""
