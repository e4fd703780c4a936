"""What the commands of `urtraining` do; one module for each kind."""
