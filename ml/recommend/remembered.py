"""Remembers what was made of an object for as long as it is the same object.

A record's own hash goes through all that it holds: for the courses of one list that takes milliseconds.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Key = TypeVar("Key")
Made = TypeVar("Made")


def remembered(kept: int) -> Callable[[Callable[[Key], Made]], Callable[[Key], Made]]:
    """Make a function of one immutable object remember so many results; beyond them it begins anew."""

    def decorate(make: Callable[[Key], Made]) -> Callable[[Key], Made]:
        # Each entry holds its object, so no other takes the address.
        known: dict[int, tuple[Key, Made]] = {}

        @wraps(make)
        def remember(one: Key) -> Made:
            entry = known.get(id(one))
            if entry is None or entry[0] is not one:
                if len(known) >= kept:
                    known.clear()
                entry = known[id(one)] = (one, make(one))
            return entry[1]

        return remember

    return decorate
