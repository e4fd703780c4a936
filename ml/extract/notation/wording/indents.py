"""Lines set in below a header of rounds: what stands further out again is no part of the rounds."""

import re
from collections.abc import Sequence

from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.rounds import repeated_steps
from ml.extract.notation.spelling import plain

_BRACES = re.compile(r"^(?P<head>.*\S)\s*\{\s*(?P<first>[^{}]*)$")
_TIMES = re.compile(
    r"^\W*(?:[A-H][.)]\s*)?(?:(?:step\s*\d+\W*)?(?:repeat|повторить)\s+)?(?P<count>\d{1,2})"
    r"\s*(?:x|х|×|times|rounds?|sets?|раза?|круга|кругов)\s*:?\s*$",
    re.IGNORECASE,
)


def with_ends_of_blocks(lines: Sequence[str]) -> list[str]:
    """Put an empty line where lines that were set in below a header of rounds end."""
    made: list[str] = []
    outer: int | None = None
    is_inside = False
    for index, line in enumerate(lines):
        depth = _depth(line)
        if depth is not None and outer is not None:
            if depth > outer:
                is_inside = True
            elif is_inside:
                made.append("")
                outer, is_inside = None, False
            else:
                outer = None
        if depth is not None and not is_inside and _is_header(line):
            outer = depth
            following = next(filter(None, map(_depth, lines[index + 1 :])), None)
            if following is not None and following > depth:
                made.append(_TIMES.sub(r"\g<count> rounds:", plain(line)))
                continue
        made.append(line)
    return made


def _depth(line: str) -> int | None:
    """Give how far a line is set in; None for an empty one."""
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()) if line.strip() else None


def without_braces(lines: Sequence[str]) -> list[str]:
    """Write `3x { 200 free` ... `}` as a header and the lines set in below it."""
    made: list[str] = []
    is_inside = False
    for line in lines:
        if not is_inside and (opened := _BRACES.match(line)) is not None:
            is_inside = True
            made += [
                _rounds(opened["head"]),
                *([f"  {opened['first'].strip()}"] if opened["first"].strip() else []),
            ]
            continue
        closed = is_inside and "}" in line
        text = line.replace("}", "").strip() if closed else line
        if text or not closed:
            made.append(f"  {text.strip()}" if is_inside else line)
        if closed:
            made.append("")
            is_inside = False
    return made


def _rounds(head: str) -> str:
    return re.sub(r"\s*[xх×]\s*:?$", " rounds:", head.strip(), flags=re.IGNORECASE)


def _is_header(line: str) -> bool:
    header = block_header(line)
    is_block = header is not None and not header[1] and bool(header[0].sets)
    return is_block or repeated_steps(line) is not None or bool(_TIMES.match(plain(line)))
