"""What thinks: recommending courses and reading programs."""
