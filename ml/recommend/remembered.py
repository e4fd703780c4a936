"""Remembers what was made of an object for as long as it is the same object.

A record's own hash goes through all that it holds: for the courses of one list that takes milliseconds.
"""

from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import TypeVar

Key = TypeVar("Key")
Made = TypeVar("Made")


def remembered(kept: int) -> Callable[[Callable[[Key], Made]], Callable[[Key], Made]]:
    """Make a function of one immutable object remember so many results, the newest; safe in threads."""

    def decorate(make: Callable[[Key], Made]) -> Callable[[Key], Made]:
        # Each entry holds its object, so no other takes the address.
        known: dict[int, tuple[Key, Made]] = {}
        lock = Lock()

        @wraps(make)
        def remember(one: Key) -> Made:
            entry = known.get(id(one))
            if entry is None or entry[0] is not one:
                entry = (one, make(one))
                with lock:
                    if len(known) >= kept:
                        known.pop(next(iter(known)))
                    known[id(one)] = entry
            return entry[1]

        return remember

    return decorate
