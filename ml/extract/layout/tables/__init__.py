"""Tables of a page: their headers, their columns, and their rows as exercises."""
