"""Minutes that are written as metres are: `stairmaster 12m`, `10m incline walk`, `1m rest`."""

import re

_METRES = re.compile(r"(?<![\d.,])(\d{1,3})m\b(?!\s*(?:row|sprint|swim|carry|walk(?:ing)? lunge))")
# `stairmaster 12m`, `10m incline walk`: on a machine or at ease nobody goes so short a way.
_LASTING = (
    r"stair ?master|stairs?|treadmill|bike|elliptical|incline walk|spin|ride|stretch\w*|foam roll\w*"
    r"|yoga|warm[ -]?up|cool[ -]?down"
    r"|mobility|skip(?:ping)?|jump rope"
)
_LASTS = re.compile(
    rf"(?:(?<=stairmaster )|(?<=treadmill )|(?<=bike )|(?<=elliptical )|(?<=stretch )|(?<=stretching )"
    rf"|(?<=yoga )|(?<=spin )|(?<=mobility ))([1-9]\d?)m\b"
    rf"|(?<![\d.,xх×])(?<![xх×]\s)([1-9]\d?)m(?=\s(?:{_LASTING})\b)"
    # `1m rest`: nobody rests for a metre.
    r"|(?<![\d.,xх×])([1-9])m(?=\s(?:rest|recovery|break|pause)\b)"
    # `10x1m on / 1m off`
    r"|(?<![\d.,])([1-9])m(?=\s(?:on|off)\b)",
    re.IGNORECASE,
)
_LONGEST_IN_MINUTES = 90
_LIFTED = re.compile(
    r"\b(?:carry|carries|farmer\w*|sled|prowler|sprints?|shuttle|lunges?|crawl\w*|\d+\s?(?:kg|lb))\b",
    re.IGNORECASE,
)


def are_minutes(text: str) -> bool:
    """Tell a text of runs or poses that writes `2m` for two minutes: no way in it is as long as a hundred."""
    numbers = [int(number) for number in _METRES.findall(text)]
    return len(numbers) > 2 and max(numbers) <= _LONGEST_IN_MINUTES and not _LIFTED.search(text)


def all_in_minutes(line: str) -> str:
    """Write `2m` as two minutes, in a text whose ways are all minutes."""
    return _METRES.sub(r"\1 min", line)


def in_minutes(line: str) -> str:
    """Write `12m` as minutes where what is done, or rest, lasts so long."""
    return _LASTS.sub(lambda found: f"{next(filter(None, found.groups()))} min", line)
