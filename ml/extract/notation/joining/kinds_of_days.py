"""Days that say of which kind they are on a line of its own: `Mon` over `Speed intervals` over `8 x 500 m`.

Where the sheet names its sport, such a line names nothing that is done; `Long ride` over `60 km easy` does.
"""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words, says_effort
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.parsed import LineKind
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import main_sport, sport_of
from ml.extract.notation.titles.days import day_title
from ml.extract.notation.vocabulary import any_of

_KIND = any_of(
    r"speed|power|endurance|threshold|tempo|sweet ?spot|vo2(?: ?max)?|interval\w*|repeats?|repetitions?"
    r"|distance|steady(?: state)?|sub|anaerobic|aerobic|lactate|capacity|base|recovery|long|short|hard|easy"
    r"|fartlek|pyramid|ladder|progression|sprints?|ut ?[12]|at|tr|an|zone ?\d|z\d|hills?|time|trial|test"
    r"|race|pace|technique|session|workout|work|training|day|over-?unders?|mixed|quality|and|the|&",
    r"скоростн\w+|силов\w+|интервал\w*|темпов\w*|порогов\w*|длительн\w*|л[её]гк\w+|восстановительн\w+|аэробн\w+"
    r"|повтор\w*|пирамида|лесенка|горк\w+|работа|тренировка|фартлек|спринт\w*|техник\w+|выносливость|скорость"
    r"|мощность|база|день|и|на",
)
_ONLY_KIND = re.compile(rf"(?:{_KIND})(?:[\s/+,&-]+(?:{_KIND}))*\W*", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
# `40 min + 5 x 20 s strides`
_AND_MORE = re.compile(
    r"^\s*\d[\d.,:]*\s?(?:min|mins|km|k|mi|m|h|мин|км|м|ч)?\s?\+\s?\d{1,2}\s?[xх×]\s?\d", re.IGNORECASE
)
_BEGINS = re.compile(r"^\s*\d")
_MOST_WORDS = 4


def with_kinds_in_titles(lines: Sequence[str]) -> list[str]:
    """Leave out the kind of a day of a sport; join a name with its way or time and how hard it is."""
    sport = main_sport("\n".join(lines)) or next(filter(None, map(sport_of, lines[:2])), None)
    made: list[str] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        above = made[-1] if made else ""
        if sport and day_title(above) and _ONLY_KIND.fullmatch(line.strip()) and _DIGIT.search(following):
            continue
        if made and _is_name(above) and _is_effort(line):
            made[-1] = f"{above.strip()} {line.strip()}"
        else:
            made.append(line)
    return made


def _is_name(line: str) -> bool:
    """Tell `Long ride`, which names a sport that a way or a time may follow."""
    text = line.strip()
    is_short = 1 < len(text.split()) <= _MOST_WORDS and not re.search(r"[\d.:,;]", text)
    return is_short and sport_of(text) is not None and exercise_words(text) > 0


def _is_effort(line: str) -> bool:
    """Tell `60 km easy`, a way or a time and nothing else but how hard."""
    if not _BEGINS.match(line):
        return False
    if _AND_MORE.match(line):
        return True
    parsed = parse_line(plain(line))
    if parsed.kind is not LineKind.EXERCISE or len(parsed.exercises) != 1:
        return False
    only = parsed.exercises[0]
    is_covered = only.distance_m is not None or only.duration_s is not None
    return is_covered and only.sets is None and says_effort(only.name) and not exercise_words(only.name)
