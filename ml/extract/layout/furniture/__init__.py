"""What stands on a page and says nothing to train: bars, buttons, edges, numbers, captions."""
