"""Timelines: `0:00-5:00 walk`, `5:00-10:00 jog`, written with how long each part takes."""

import itertools
import re
from collections.abc import Sequence

_SPAN = re.compile(
    r"^\s*(?P<from>\d{1,3})(?::(?P<from_s>\d\d))?\s*[-–—]\s*(?P<to>\d{1,3})(?::(?P<to_s>\d\d))?\s*"
    r"(?P<unit>min\w*|мин\w*|')?\s*[:|.)-]?\s+(?=\S)",
    re.IGNORECASE,
)
_TWO = 2
_MINUTE = 60


def with_lengths(lines: Sequence[str]) -> list[str]:
    """Write each line of a timeline with its length in place of when it begins and ends."""
    spans = [(found, *_seconds(found)) if (found := _SPAN.match(line)) else None for line in lines]
    filled = [span for span in spans if span is not None]
    follow = [one[2] == other[1] for one, other in itertools.pairwise(filled)]
    if len(filled) < _TWO or filled[0][1] != 0 or not all(follow):
        return list(lines)
    return [
        line if span is None else _with_length(line, *span) for line, span in zip(lines, spans, strict=True)
    ]


def _with_length(line: str, found: re.Match[str], start: int, end: int) -> str:
    text, length = line[found.end() :], end - start
    clock = f"{length // _MINUTE}:{length % _MINUTE:02d}"
    has_amount = re.search(r"\d:\d\d|\d\s?(?:min|s\b|sec|мин|сек)", text, re.IGNORECASE)
    is_scheme = re.match(r"(?:AMRAP|EMOM|for time|max|rest)\b", text, re.IGNORECASE)
    return text if has_amount or is_scheme else f"{clock} {text}"


def _seconds(found: re.Match[str]) -> tuple[int, int]:
    has_seconds = found["from_s"] is not None or found["to_s"] is not None
    factor = _MINUTE if has_seconds or found["unit"] else 1
    start = int(found["from"]) * factor + int(found["from_s"] or 0)
    return start, int(found["to"]) * factor + int(found["to_s"] or 0)
