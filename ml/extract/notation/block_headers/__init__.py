"""Lines that govern those below them: rounds, schemes by the clock, ladders, complexes."""
