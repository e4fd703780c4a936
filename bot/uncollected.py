"""Loading what stays until the process ends, unseen by the garbage collector."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect nothing in this block, and never look again through what there is at its end.

    The libraries of the models are most of a million objects: to go through them takes half a second, in
    which nobody is answered.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
