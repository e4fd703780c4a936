"""A warm-up and a cool-down of one line each, around a list that has no headings: all of it one session."""

import re

from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.sheets.sheet import Sheet
from ml.extract.notation.titles.headings import is_around, part_title


def is_around_list(sheet: Sheet, title: str, following: str | None) -> bool:
    """Tell `Warm up 3 km` above a bare list, or its cool-down, from parts with lists of their own."""
    if not is_around(title):
        return False
    if not sheet.sessions:
        return following is not None and part_title(following) is None and block_header(following) is None
    opened = sheet.sessions[-1]
    is_list = opened.title is None and opened.block is None and bool(opened.exercises)
    is_opened = is_list and (opened.opens_around or is_around(opened.exercises[0].name))
    return is_opened and following is None


_BULLET = re.compile(r"\s*([-*•●▪–—])\s")


def is_item_of_list(sheet: Sheet, line: str) -> bool:
    """Tell `- Core: plank 3x40 s` below `- Work: row 3x5` of a titled list from a part with a list."""
    bullet = _BULLET.match(line)
    opened = sheet.sessions[-1] if sheet.sessions else None
    if bullet is None or opened is None or opened.title is None or not opened.exercises:
        return False
    above = _BULLET.match(opened.exercises[-1].source or "")
    return above is not None and above[1] == bullet[1]
