"""What stands beside a program and is no part of it: talk, notes, totals, particulars, scores."""
