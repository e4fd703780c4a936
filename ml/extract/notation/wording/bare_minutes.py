"""Minutes that only the word beside a number tells: `wu 15`, `10 w-down`, `bike 10`, `10 easy`."""

import re

from ml.extract.notation.vocabulary import COOL_DOWN, WARM_UP

# What a bare number behind or before it says in minutes: `wu 15`, `10 w-down`, `stretch 5`, `bike 10`.
_ENDS = r"(?=\s*(?:$|\.(?:\s|$)|,(?!\d)|[;+→|)]|/(?!\d|side|leg|arm)|\b(?:then|and|потом|затем|и)\b|-\s))"
# "Single-leg stretch 10" is a movement, ten times.
_STRETCH = r"(?:(?<![^\W\d][\s-])|(?<=then )|(?<=and ))stretch(?:ing|es)?"
_LASTING = rf"{WARM_UP}|{COOL_DOWN}|{_STRETCH}|mobility|foam roll(?:ing)?|растяжка|суставная|мфр"
_RIDDEN = (
    r"(?:exercise |assault |spin )?bike|jog|walk|spin|treadmill|elliptical|cross-?trainer|skip(?:ping)?"
    r"|дорожка|велик|велосипед|эллипс|ходьба"
)
_MINUTES_BEHIND = re.compile(rf"(?<![^\W\d])(?P<name>{_LASTING})\s*:?\s(?P<n>[1-5]?\d){_ENDS}", re.IGNORECASE)
_MINUTES_BEFORE = re.compile(
    rf"(?:^|(?<=[,;:+→|/(]\s)|(?<=[,;(/])|(?<=then\s))(?P<n>[1-5]?\d)\s(?P<name>{_LASTING}){_ENDS}",
    re.IGNORECASE,
)
_TENS_BEHIND = re.compile(
    rf"(?:^(?!.*\d$)|^(?=.*[,;+→|].*\d)|(?<=[,;+→|]\s))(?P<name>{_RIDDEN})\s(?P<n>[1-6]?[05]){_ENDS}",
    re.IGNORECASE,
)

# `10 easy, 8 x 2:00 hard, 5 easy`: minutes beside other times.
_EASY_MINUTES = re.compile(
    r"(^|[:,;]\s)([1-6]?\d)(?=\s(?:easy|steady|spin|jog|walk|hard|tempo"
    r"|легко)\s*(?:$|[,;.]))",
    re.IGNORECASE,
)
_HAS_TIMES = re.compile(r"\d:\d\d|\d\s?(?:min|mins|мин|'|\")(?![^\W\d])", re.IGNORECASE)
_HAS_WAYS = re.compile(r"\d\s?(?:m|km|k|mi|miles?|м|км)(?![^\W\d])|\d[05]0\b", re.IGNORECASE)


def with_minutes(line: str) -> str:
    """Give a line with the unit behind its bare numbers of minutes."""
    line = _MINUTES_BEFORE.sub(r"\g<n> min \g<name>", line)
    for minutes in (_MINUTES_BEHIND, _TENS_BEHIND):
        line = minutes.sub(r"\g<name> \g<n> min", line)
    if _HAS_TIMES.search(line) and not _HAS_WAYS.search(line):
        line = _EASY_MINUTES.sub(r"\1\2 min", line)
    return line
