"""Where a line that lists several exercises is cut: signs, joining words, numbers."""

import re

from ml.extract.notation.units import Unit, spellings

_OUTSIDE_BRACKETS = r"(?![^(\[]*[)\]])"
# `bike 2 h straight into run 20 min`
_STRAIGHT_INTO = (
    r"(?:(?:straight|directly|right|immediately)\s(?:off the bike\s)?(?:in)?to"
    r"|сразу (?:в|же|после этого))"
)
_THEN = (
    r"(?:,(?!\d)(?:\s*(?:and|then|и|затем|потом)\b)?|\s-{2,}\s(?:then\s)?"
    rf"|\b(?:then|затем|потом|{_STRAIGHT_INTO})\b|\s[→>]+\s)"
)
THEN = re.compile(rf"\s*[,;.]?\s+(?:then|потом|затем|{_STRAIGHT_INTO})\s+|\s*;\s+", re.IGNORECASE)
SLASH = re.compile(r"\s+/{1,2}\s+|\s-{2,}\s(?:then\s|finish\w*:?\s)?|\s+\|\s+" + _OUTSIDE_BRACKETS)
CUTS = tuple(
    re.compile(pattern + _OUTSIDE_BRACKETS, re.IGNORECASE)
    for pattern in (
        rf"\s*{_THEN}\s*",
        rf"\s*(?:{_THEN}|\s\+\s|\s&\s)\s*",
        rf"\s*(?:{_THEN}|\b(?:and|и)\b)\s*",
        rf"\s*(?:{_THEN}|\s\+\s|\s&\s|\b(?:and|и)\b)\s*",
        r"\s*(?:,(?!\d)|\s\+\s)\s*",
        r"(?<=[^\W\d])(?<!pace)(?<!CSS)(?<!\dk)\s*\+\s*(?=\d)",
    )
)
# `5 pull-ups 10 push-ups 15 squats`: nothing parts them but their numbers.
_NO_UNIT = rf"(?!(?:{spellings(Unit.SECOND, Unit.MINUTE, Unit.REP)})\b)"
_EASILY = r"(?!(?:rest|off|easy|jog|walk|отдых|трусц|шаг|легко)\w*)"
_COUNTED_NAME = (
    rf"(?:\d{{1,2}}[xх])?\d{{1,4}}\s?(?:m|cal|м|кал|s|sec|min|сек|мин)?\s{_NO_UNIT}{_EASILY}[^\W\d_]{{2,}}"
)
LED_BY_NUMBERS = re.compile(rf"^{_COUNTED_NAME}.*?\s{_COUNTED_NAME}.*?\s{_COUNTED_NAME}", re.IGNORECASE)
BEFORE_NUMBER = re.compile(
    rf"(?<!через)(?<!\bwith)(?<!\boff)(?<!\bof)(?<!\bincl)(?<!\bto)(?<!\bas)(?<!\bпо)(?<!\bна)(?<!/)(?<!\bat)(?<!@)"
    rf"[\s,+]+(?={_COUNTED_NAME}){_OUTSIDE_BRACKETS}",
    re.IGNORECASE,
)
SENTENCES = re.compile(r"\s*;\s*" + _OUTSIDE_BRACKETS)
