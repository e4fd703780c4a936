"""From words with places to lines and tables."""
