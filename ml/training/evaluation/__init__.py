"""How well people are served, by several rankers in one run."""
