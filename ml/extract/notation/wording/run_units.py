"""Units that runners leave to the reader: `5M easy` are miles, `T 8 easy` is as long as its neighbours."""

import re
from collections.abc import Sequence

from ml.extract.notation.vocabulary import WEEKDAY, any_of

_RUNNING = re.compile(
    r"\b(?:run(?:s|ning)?|jog|easy|tempo|pace|parkrun|race|marathon|harriers|hills?|strides|track|10k|5k)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:swim|pool|erg|row(?:ing)?|bench|squats?|deadlifts?)\b", re.IGNORECASE)
# A capital letter: `m` is for metres or minutes.
_MILES = re.compile(r"(?<![\w.,:])(\d{1,2}(?:\.\d{1,2})?(?:\s?-\s?\d{1,2})?)M(?![^\W\d_])")
_UNIT = re.compile(r"\d\s?(mi|miles?|km|km|k|км)\b", re.IGNORECASE)
_DAY = any_of(rf"{WEEKDAY}\b", r"(?:M|T|W|R|F|S|U|Mo|Tu|We|Th|Fr|Sa|Su)\b")
_OPENS_WITH_DAY = re.compile(rf"\W*(?:(?i:{WEEKDAY})\b|{_DAY})")
_HOW = (
    r"easy|e|recovery|rec|steady|long|medium|med|mod(?:erate)?|general|ga|aerobic|progression|лег\w*|восст\w*"
)
# `T 8 easy`, `Sun: 16`, `Wed 10-12 w/ strides`
_BARE_DAY = re.compile(
    rf"^(\W*{_DAY}\W*\s)(\d{{1,2}}(?:\s?-\s?\d{{1,2}})?)(?=\s+(?:{_HOW})\b|\s*$|\s*\+|\s+(?:w/|with)\s)",
    re.IGNORECASE,
)
# `Tue 45 easy`: nobody runs so far at ease on an ordinary day.
_LONG_DAY = re.compile(rf"^(\W*{_DAY}\W*\s)([3-9][05]|1[0-4][05])(?=\s+(?:{_HOW})\b)", re.IGNORECASE)
# `3e + 5x1k + 2e`
_EASY = re.compile(r"(?<![\w.,:])(\d{1,2})\s?e(?![^\W_])(?=\s*(?:[+,;)]|$))")

# `6 x 800 m at 5k effort`: how fast, no name.
_AT_PACE = re.compile(
    r"(\d\s?[xх×]\s?\d[\d.]*\s?(?:m|km|k|mi|min|s|sec)\s+)at\s+"
    r"(?=(?:\d{1,2}k|mile|hm|half[ -]marathon|marathon)\s(?:pace|effort)\b)",
    re.IGNORECASE,
)


def with_paces_marked(lines: Sequence[str]) -> list[str]:
    """Write `6 x 800 m at 5k effort` as `6 x 800 m @ 5k effort`."""
    return [_AT_PACE.sub(r"\1@ ", line) for line in lines]


def with_units_of_runs(lines: Sequence[str]) -> list[str]:
    """Write the unit behind the numbers of a running plan that has it on some of its lines alone."""
    text = "\n".join(lines)
    if not _RUNNING.search(text) or _OTHER.search(text):
        return list(lines)
    lines = [_LONG_DAY.sub(r"\1\2 min", line) for line in lines]
    written = [_MILES.sub(r"\1 mi", line) for line in lines]
    unit = _UNIT.search("\n".join(written))
    if unit is None or not any(_UNIT.search(line) and _OPENS_WITH_DAY.match(line) for line in written):
        return written
    name = "mi" if unit[1].lower().startswith("mi") else "km"
    return [_EASY.sub(rf"\1 {name} easy", _BARE_DAY.sub(rf"\1\2 {name}", line)) for line in written]
