"""Ladders of repetitions as headers: `21-15-9 for time`, `10 to 1 ladder`, `death by burpees`."""

import re

from ml.extract.notation.line.distances import are_ways
from ml.extract.notation.parsed import Block
from ml.extract.notation.vocabulary import any_of

_LADDER = re.compile(
    r"^(?:\"[^\"]+\"\s*,?\s*)?(?:(?:ladder|pyramid|лесенка|пирамида)\W+)?"
    r"(?P<reps>\d{1,3}(?:(?:\s*[-,/]\s*|\s)\d{1,3}){2,}(?:\s*(?:\.\.\.?"
    r"|…)\s*-?\s*\d{1,3})?)\s*(?:\.{2,}|…|etc\.?)?\s*"
    r"(?:reps?(?: each)?(?: of)?|повтор\w*|раз)?\s*(?:for time|rft|на время)?\s*(?:of)?\s*"
    r"(?:x\s*\d{1,2}|,?\s*(?:then|and)\s+back(?:\s+down)?)?\s*:?$",
    re.IGNORECASE,
)
_LADDER_OF = re.compile(
    r"(?:^|[\s!.])(?P<reps>\d{1,3}(?:\s*[-,/]\s*\d{1,3}){2,})\s*(?:reps?\s+)?of$", re.IGNORECASE
)
_DOWN_TO = r"\s*(?:to|-|down to|→|\.\.+|до)\s*"
FROM_TO = re.compile(
    any_of(
        rf"^(?P<from>\d{{1,2}}){_DOWN_TO}(?P<to>\d{{1,2}})\s*(?:ladder|лесенка)\b",
        rf"^(?:ladder|лесенка)\s*:?\s*(?P<from2>\d{{1,2}}){_DOWN_TO}(?P<to2>\d{{1,2}})\b(?!\s*[-,]\s*\d)",
        r"^(?:from |от )?(?P<from3>\d{1,2})\s*(?:(?:all the way )?(?:down|up) to|to|→|до)\s*"
        r"(?P<to3>1|\d{1,2})"
        r"(?:\s*(?:reps?|повтор\w*))?\s*(?:of|:|$)",
    ),
    re.IGNORECASE,
)
_DEATH_BY = re.compile(r"^death by\s+(?P<name>[^\d(:,]{3,60})", re.IGNORECASE)


def death_by(text: str) -> tuple[Block, str] | None:
    """`Death by burpees`: one in the first minute, two in the second, and so on."""
    dying = _DEATH_BY.match(text)
    if dying is None:
        return None
    return Block(title=text[: dying.end()].strip()[:200], reps="1-2-3"), dying["name"].strip()


def from_to(head: str) -> Block | None:
    """`10 to 1 ladder` is 10-9-8 and so on."""
    found = FROM_TO.match(head)
    if not found:
        return None
    first, last = (int(found[name] or found[f"{name}2"] or found[f"{name}3"]) for name in ("from", "to"))
    if found["from3"] and first < last and "up" not in head:
        # "8 to 12 reps" is a range.
        return None
    step = 1 if last >= first else -1
    return Block(title=head[:200], reps="-".join(map(str, range(first, last + step, step))))


def ladder(head: str) -> Block | None:
    """`21-15-9 for time`, `12-9-6 reps of`."""
    found = _LADDER.match(head) or _LADDER_OF.search(head)
    reps = re.sub(r"\s*[-,/]\s*|\s+", "-", found["reps"]) if found else None
    # `400-300-200-100` are ways.
    return Block(title=head[:200], reps=reps) if reps and not are_ways(reps) else None
