"""Breadcrumbs: where in an app or a site a page is kept, `Home / Plans / Block 3`."""

import re
from collections.abc import Sequence

_PATH = re.compile(r"^(?:[^\W\d][^\d/>›»]*\s[/>›»]\s)+(?P<last>[^\W\d].*)$")
_LONG_PATH = re.compile(r"^[^\W\d][^/›»>]*(?:\s[/›»>]\s[^\W\d][^/›»>]*){2,}$")


def are_breadcrumbs(text: str) -> bool:
    """Tell the first line of a page that is a path of three steps or more."""
    return _LONG_PATH.match(text) is not None


def leads_to(line: str, lines: Sequence[str]) -> bool:
    """Tell a path of any length whose last step is one of the lines, the page's title."""
    if not (path := _PATH.match(line.strip())):
        return False
    return any(path["last"].startswith(other.strip()) for other in lines if other.strip() and other != line)
