"""Headers that govern the lines below them: rounds, schemes by the clock, ladders, supersets and circuits."""

import re
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.exercise_line import BULLET, take_group
from ml.extract.notation.parsed import Block
from ml.extract.notation.rep_ladders import death_by, from_to, ladder
from ml.extract.notation.rounds import MINUTES_WORDS, rest_in, rounds_header, rounds_in
from ml.extract.notation.schemes import (
    amrap,
    behind_every,
    emom,
    every,
    for_time,
    on_off,
    tabata,
    with_tabata_times,
)
from ml.extract.notation.spelling import plain
from ml.extract.notation.vocabulary import any_of

_LONGEST = 90
# `12 min AMRAP of 9 deadlifts, 12 jumps`, `EMOM 10 - 5 burpees`: what is done stands behind the scheme.
_INLINE = re.compile(
    rf"^(?P<head>(?:.{{0,25}}\s)?(?:AMRAP|E\d*(?:[.:]\d+)?MOM)\b(?:\s*(?:x|х|for)?\s*\(?\d{{1,2}}\s*(?:{MINUTES_WORDS}|rounds?)?\)?)?)"
    rf"(?:\s*(?:of\b|-|,)|\s(?=\d+\s?(?!{MINUTES_WORDS}\b)[^\W\d]{{2}}.*\d))\s*(?P<content>\d+\s*\S*\s*[^\W\d].*)$",
    re.IGNORECASE,
)
_THEN = re.compile(r"^(?:and\s+)?(?:then|потом|затем)\s+", re.IGNORECASE)
_TOGETHER = any_of(
    "superset|super set|circuit|giant set|tri-?set|complex",
    "суперсет|круговая(?: тренировка)?|трисет|комплекс",
)
_GROUP = re.compile(rf"^(?:[^\W\d_]+\s)?(?P<kind>{_TOGETHER})\s*(?P<label>[A-H1-9]\b)?", re.IGNORECASE)


def block_header(line: str) -> tuple[Block, str] | None:
    """Read a header that sets rounds or a scheme for what follows, on its line or below."""
    text = _THEN.sub("", take_group(BULLET.sub("", plain(line)).strip("#=_* "))[1])
    head, _, rest = text.partition(":") if not re.match(r"^[^:]*\d:\d", text) else (text, "", "")
    if not rest and (parted := _INLINE.match(head)):
        head, rest = parted["head"], parted["content"]
    if (dying := death_by(text)) is not None:
        return dying
    for read in (tabata, on_off, emom, every, amrap, from_to, ladder, _group):
        if (block := read(head.strip())) is not None:
            if read is every and not rest:
                rest = behind_every(head)
            return with_tabata_times(block, rest) if read is tabata else (block, rest.strip())
    if rest and not re.search(r"\d", head) and not exercise_words(head) and (inner := block_header(rest)):
        # `"Cindy": 20 min AMRAP ...`: a name, then the scheme.
        return replace(inner[0], title=text[: len(text) - len(inner[1])].strip(" :,-")[:200]), inner[1]
    return rounds_header(text) or for_time(head.strip(), rest.strip())


def _group(head: str) -> Block | None:
    found = _GROUP.match(head)
    if not found or len(head) > _LONGEST:
        return None
    label = None
    if "set" in found["kind"].lower() or "сет" in found["kind"].lower():
        label = (found["label"] or "A").upper()
    return Block(title=head[:200], sets=rounds_in(head), group=label, round_rest_s=rest_in(head))
