"""Rules that take amounts out of the tokens of one exercise: sets, repetitions, loads, times, rests."""
