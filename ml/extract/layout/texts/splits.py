"""Ways to part a line of a table in plain text into its cells, given the line of its header."""

import csv
import re
from collections.abc import Callable, Sequence

Cells = tuple[str, ...]
Split = Callable[[str, str], Cells]
_PIECE = re.compile(r"\S+(?: \S+)*")
_MARKUP = re.compile(r"\*\*|__|`|<br ?/?>")
_VALUE = (
    r"(?:[+~@]?\d[\d.,:x×х*/%+–-]*(?:\s?(?:kg|lbs?|кг|sec|min|s|m|сек|мин|с|м|reps|раз)\b\.?)?(?:/\w+)?"
    r"|(?:AMRAP|max|BW|bodyweight|макс|с/в)\b|[-–—](?=\s|$))"
)


def _clean(cells: Sequence[str]) -> Cells:
    return tuple(re.sub(r"\s+", " ", _MARKUP.sub(" ", cell)).strip() for cell in cells)


def at_bars(line: str, header: str) -> Cells:
    """Part a line at its bars; those at its ends frame it."""
    if "|" not in line:
        return (line.strip(),)
    bare = line.strip()
    if header.strip().startswith("|"):
        bare = bare.removeprefix("|")
    if header.strip().endswith("|") and not line.rstrip().endswith("||"):
        bare = bare.removesuffix("|")
    return _clean(bare.split("|"))


def at_tabs(line: str, header: str) -> Cells:
    """Part a line at its tabs; several in a row are one where they only align."""
    exact, wide = line.rstrip("\r\n").split("\t"), re.split(r"\t+", line.strip())
    width = len(re.split(r"\t+", header.strip()))
    is_padded = "" in [cell.strip() for cell in header.strip().split("\t")]
    return _clean(
        wide if (is_padded or len(exact) > len(header.split("\t"))) and len(wide) <= width else exact
    )


def _at_semicolons(line: str, header: str) -> Cells:
    del header
    return _clean(next(csv.reader([line], delimiter=";"), []))


def at_commas(line: str, header: str) -> Cells:
    """Part a line of comma-separated values."""
    del header
    return _clean(next(csv.reader([line], skipinitialspace=True), []))


_LEADERS = re.compile(r"(?:\.{2,}|_{2,}|…)+")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


_Placed = tuple[str, int, int]


def at_spaces(line: str, header: str) -> Cells:
    """Part a line at gaps of spaces; where cells are missing, each piece goes below the nearest header."""
    wide, head = (_LEADERS.sub(_blank, text.expandtabs()) for text in (line, header))
    pieces = [(found[0], found.start(), found.end()) for found in _PIECE.finditer(wide)]
    columns = [(found.start(), found.end()) for found in _PIECE.finditer(head)]
    if columns and columns[0][0] > 3:
        # A corner without words stands over the names of rows.
        columns.insert(0, (0, columns[0][0] - 3))
        pieces = [("", 0, 1), *pieces] if line == header else pieces
    if len(pieces) == len(columns) or len(pieces) < 2:
        return _clean([text for text, _, _ in pieces])
    cells = [""] * len(columns)
    for piece in pieces:
        home = None
        for text, start, end in _parted(wide, piece, columns):
            nearest = min(range(len(columns)), key=lambda i: _distance((start, end), columns[i]))
            if home is None or text[0].isdigit() or _distance((start, end), columns[nearest]) < 0:
                home = nearest
            cells[home] = f"{cells[home]} {text}"
    return _clean(cells)


def _parted(line: str, piece: _Placed, columns: Sequence[tuple[int, int]]) -> list[_Placed]:
    """Part a piece that reaches below several headers into its words."""
    _, start, end = piece
    if sum(start < right and left < end for left, right in columns) < 2:
        return [piece]
    found = re.finditer(r"\S+", line[start:end])
    return [(word[0], start + word.start(), start + word.end()) for word in found]


def _distance(piece: tuple[int, int], column: tuple[int, int]) -> float:
    overlap = min(piece[1], column[1]) - max(piece[0], column[0])
    return -overlap if overlap > 0 else min(abs(piece[0] - column[0]), abs(piece[1] - column[1]))


def _at_words(line: str, header: str) -> Cells:
    """Part a line at single spaces: the values, one for each column, stand behind the name."""
    labels = header.split()
    if line == header:
        return tuple(labels)
    found = re.match(
        rf"(?P<name>.*[^\W\d_].*?)(?P<values>(?:\s+{_VALUE}){{{len(labels) - 1}}})$", line.strip()
    )
    if not found or len(labels) < 3:
        return (line.strip(),)
    return (found["name"], *re.findall(_VALUE, found["values"]))


def _at_dashes(line: str, header: str) -> Cells:
    del header
    return _clean(re.split(r"\s[-–—]{1,2}\s", line))


def _at_slashes(line: str, header: str) -> Cells:
    del header
    return _clean(re.split(r"\s/{1,2}\s", line))


EXACT = frozenset({at_bars, at_tabs, _at_semicolons})
STRICT = frozenset({_at_semicolons, at_commas, _at_dashes, _at_slashes, _at_words})
SPLITS: tuple[Split, ...] = (
    at_bars, at_tabs, _at_semicolons, at_spaces, at_commas, _at_dashes, _at_slashes, _at_words,
)  # fmt: skip
