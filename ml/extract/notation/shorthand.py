"""Short forms of a whole line, spelled out before it is read."""

import re

_UNIT = r"(?:s|sec|secs|min|mins|'|\"|сек|с|мин)"
_WORD = r"[^\W\d_]"
_ABOUT = r"(?:about |~)?"
_WAYS = r"(?:back|forwards?|fwd|left|right|up|down|вперед|вперёд|назад|влево|вправо)\w*"
_PACES = {"E": "easy", "M": "marathon pace", "T": "threshold", "I": "interval", "R": "rep", "L": "long"}
# `15 min E + 4 x (5 min T + 1 min jog)`: how Daniels calls his paces.
_PACE = re.compile(r"(?<=\d)(\s?(?:min|km|mi|miles?|k|m))\s+([EMTIRL])(?=\s*(?:$|[+,;)]|with\b|w/))")
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        # `4 x 60 on / 60 float`: seconds.
        (
            r"(?<![\d:.])(\d{2,3})\s+(on|hard|work|работа)\s*[/,+-]?\s*(\d{2,3})\s+(off|float|easy|rest|отдых)\b",
            r"\1 s \2 / \3 s \4",
        ),
        # `10 forwards and 10 back`: so many each way.
        (
            rf"\b(\d{{1,2}})\s+{_WAYS}(?:\s*,|\s+and|\s+и|\s*/|\s*\+)?\s+\1\s+{_WAYS}",
            r"\1 reps each way",
        ),
        # `5 rounds of Cindy (5 pull-ups / 10 push-ups / 15 squats)`
        (r"(rounds?\s+of|rft|кругов)\s+[^()\d:]*\(([^()]*\d[^()]*[/,+][^()]*\d[^()]*)\)", r"\1: \2"),
        # `core (dead bug 3x8, side plank 2x30s)`
        (
            r"(?:^|(?<=,)|(?<=then))\s*[^\W\d]+\s*\(([^()]*\d\s*[xх×]\s*\d[^()]*,[^()]*\d\s*[xх×]\s*\d[^()]*)\)",
            r" \1",
        ),
        # `10x100 on 2:00 held 1:38`: how fast they were.
        (r"\b(held|came in at|avg\.?|went|@\s*avg)\s+(\d{1,2}:\d\d(?:\s*[-–]\s*\d{1,2}:\d\d)?)", r"(\1 \2)"),
        # `chin tucks 10x, 3 s hold`
        (r"(?<=\d)[xх×](?=\s*[,;)])", " reps"),
        # `8 x hill, 45s up`: how long each is.
        (
            rf"^(.*?\b\d{{1,2}}\s*[xх×])\s*({_WORD}[^\d,]*?),?\s+\(?{_ABOUT}(\d{{1,3}}\s?{_UNIT})\s+(?:up|hard|each)\b\)?",
            r"\1 \3 \2",
        ),
    )
)


def spelled_out_short(line: str) -> str:
    """Give a line with its short forms spelled out."""
    for pattern, replacement in _FORMS:
        line = pattern.sub(replacement, line)
    return _PACE.sub(lambda found: f"{found[1]} {_PACES[found[2]]}", line)
