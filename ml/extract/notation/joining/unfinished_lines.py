"""Lines that break off in what they say, because the page was too narrow: `2 sets of` over `15 reps`."""

import re
from collections.abc import Sequence

from ml.extract.notation.units import COUNTS_OF_SETS, METRES, SECONDS, WEIGHTS, Unit, spellings

_UNITS = rf"(?:{spellings(*SECONDS, *METRES, *WEIGHTS, Unit.REP, *COUNTS_OF_SETS)}|laps?|times|кругов|раз)"
# Nothing ends with these: what they lead to stands on the next line.
_LEADS_ON = re.compile(
    r"(?:(?<![^\W\d])(?:of|for|with|and|per|the|to|or|from|по|на|(?<!\d)(?<!\d\s)(?<!/)с|со|и|для"
    r"|через|от|до|или|за)|(?<=\d)\s?[-–xх×/]|\s[+&])$",
    re.IGNORECASE,
)
_LEADS_NAME_ON = re.compile(
    r"(?<=[^\W\d]{2}\s)(?:of|with|on|the|to|from|in|на|в|во|с|со|к|для|из|под|над|от|за)$", re.IGNORECASE
)
# `rest 2 min between` is complete, unless the sets that it stands between follow.
_BETWEEN = re.compile(r"(?<![^\W\d])(?:between|между)$", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"(?<![:/\d.,-])\b\d{1,3}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,3})?$")
# `3 times` over `round`
_TIMES_ROUND = re.compile(r"\d\s?(?:times|x)$", re.IGNORECASE)
_ROUND = re.compile(r"(?:round|through|over|around|in total|each)\W*$", re.IGNORECASE)
# `Min 1: squats` labels what is done.
_UNIT_FIRST = re.compile(
    rf"^(?=[^\W\d]){_UNITS}(?![^\W\d])(?:\W*$|[.,;)]|\s(?:на|по|с|per|each|on|with|rest|отдых)\b)",
    re.IGNORECASE,
)
# What is said of a set, and names nothing.
_SIDES = re.compile(
    r"\(?(?:per|each|every|on (?:each|both)|(?:на\s)?кажд(?:ой|ую|ая|ый)|в каждую)\s"
    r"(?:side|leg|arm|hand|direction|сторон\w+|ног\w+|рук\w+|бок)\b",
    re.IGNORECASE,
)
# `(1 min walk between)`, below the sets that it parts
_BETWEEN_SETS = re.compile(
    r"^\(\s*\d[^()]*(?<![^\W\d])(?:between(?: sets)?|между(?: подходами)?)\s*\)$", re.IGNORECASE
)
_OF_SETS = re.compile(r"\d\s?[xх×]\s?\d|\d\s(?:sets|подход\w*)", re.IGNORECASE)
# `3x10 dips SS 3x15`: a second exercise is still to be named, sets stand before names here.
_SETS_FIRST = re.compile(
    r"^\W*\d{1,2}\s?[xх×]\s?\d[\d–-]*\s+[^\W\d].*[^\W\d]\W*\s\d{1,2}\s?[xх×]\s?\d[\d–-]*$", re.IGNORECASE
)
# `Hops 15x` counts hops; before a number the sign stands between two.
_TIMES = re.compile(r"\d\s?[xх×]$", re.IGNORECASE)
_ITEM = re.compile(r"^\W{0,2}(?:\d\ufe0f?\u20e3|[-–—•*▪●✓✔☐□➤→+]|\(?\d{1,2}[.)]|[A-HА-Д]\d?[.)])\s*\S")
_COUNTED = re.compile(r"\d")
_LONGEST = 60


def with_unfinished_lines_joined(lines: Sequence[str]) -> list[str]:
    """Join a line with the one below it where it breaks off, or where that only goes on with it."""
    made: list[str] = []
    for line in lines:
        # What is set in begins a list.
        if made and not line[:1].isspace() and _goes_on(made[-1].rstrip(), line.strip()):
            made[-1] = f"{made[-1].rstrip()} {line.strip()}"
        else:
            made.append(line)
    return made


def _goes_on(above: str, text: str) -> bool:
    if not above or not text or _ITEM.match(text):
        return False
    if _BARE_NUMBER.search(above) and _UNIT_FIRST.match(text) and re.search(r"[^\W\d]{2}", above):
        return True
    is_said_of_sets = _BETWEEN_SETS.match(text) and _OF_SETS.search(above)
    if is_said_of_sets or (_TIMES_ROUND.search(above) and _ROUND.match(text)):
        return True
    if _SETS_FIRST.match(above) and not _COUNTED.search(text) and text[:1].islower():
        return True
    if _COUNTED.search(above):
        return _leads_on(above, text) or _adds_remark(above, text)
    return _breaks_name(above, text)


def _breaks_name(above: str, text: str) -> bool:
    """Tell a name that goes on: `Hyperextension with the focus on`, over `glutes 3x20`."""
    return bool(_LEADS_NAME_ON.search(above)) and text[:1].islower() and bool(_COUNTED.search(text))


def _leads_on(above: str, text: str) -> bool:
    if _TIMES.search(above):
        return text[:1].isdigit()
    is_between = bool(_BETWEEN.search(above)) and text[:1].islower()
    says_side = bool(_SIDES.match(text)) and not _SIDES.search(above)
    return is_between or says_side or bool(_LEADS_ON.search(above))


def _adds_remark(above: str, text: str) -> bool:
    is_remark = text[:1].islower() and not _COUNTED.search(text) and len(text) <= _LONGEST
    return above.endswith(",") and is_remark and not text.endswith((",", ":"))
