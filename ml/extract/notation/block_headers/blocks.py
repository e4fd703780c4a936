"""Headers that govern the lines below them: rounds, schemes by the clock, ladders, supersets and circuits."""

import re
from collections.abc import Callable
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.complexes import read_complex
from ml.extract.notation.block_headers.rep_ladders import FROM_TO, death_by, from_to, ladder
from ml.extract.notation.block_headers.rounds import (
    MINUTES_WORDS,
    rest_in,
    rounds_header,
    rounds_in,
    rounds_of_sheet,
)
from ml.extract.notation.block_headers.scheme_words import scheme_of
from ml.extract.notation.block_headers.schemes import (
    amrap,
    behind_every,
    emom,
    every,
    for_time,
    on_off,
    tabata,
    with_tabata_times,
)
from ml.extract.notation.line.exercise_line import BULLET, read_numbers, take_group
from ml.extract.notation.line.name_lists import with_numbers_before
from ml.extract.notation.parsed import Block
from ml.extract.notation.spelling import plain
from ml.extract.notation.vocabulary import any_of

_Read = Callable[[str], Block | None]

_LONGEST = 90
# What stands behind a colon may be a header again; no header has so many.
_MOST_COLONS = 12
_SCHEME = r"(?:AMRAP|as many (?:rounds|reps) as possible|E\d*(?:[.:]\d+)?MOM)"
# `12 min AMRAP of 9 deadlifts, 12 jumps`, `EMOM 10 - 5 burpees`: what is done stands behind the scheme.
_INLINE = re.compile(
    rf"^(?P<head>(?:.{{0,25}}\s)?{_SCHEME}\b(?:\s*(?:x|х|for)?\s*\(?\d{{1,2}}\s*(?:{MINUTES_WORDS}"
    rf"|rounds?)?\)?)?)"
    rf"(?:\s*(?:of\b|-|,)"
    rf"|\s(?=\d+\s?(?!{MINUTES_WORDS}\b)[^\W\d]{{2}}.*\d))\s*(?P<content>(?:(?:odd|even)\W{{1,3}}(?:min\w*\W{{1,3}})?)?\d+\s*\S*\s*[^\W\d].*)$",
    re.IGNORECASE,
)
# `Heat 1: AMRAP 7 of ...`
_NUMBER_BEHIND = re.compile(r"(?<=[^\W\d]) \d$")
# `5 RFT, cap 14:00`
_CAP = re.compile(
    r"[\s,;.(]+(?:time\s)?cap:?\s\d{1,2}(?::\d\d)?(?:\s?min(?:utes?)?\b)?\.?\)?:?(?=\s|$|,)", re.IGNORECASE
)
# `Beach session - 4 rounds: ...`
_ROUNDS_BEHIND_DASH = re.compile(
    r"^([^\d:]{3,40}?)\s+-\s+(\d{1,2}\s(?:rounds?|rds|кругов|круга|круг)\b[^:]*:.*\d.*)$", re.IGNORECASE
)
_ON_THE_MINUTE = re.compile(r"\s+(?:on|at) the (?:minute|min)\b\.?", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"^([^\d,:]{3,}?)[,:]?\s+E\d*(?:[.:]\d+)?MOM\b", re.IGNORECASE)
_NAME_BEHIND = re.compile(r"\bAMRAP\s+([^\W\d][^\d,:;]{3,})$", re.IGNORECASE)
# `Bear complex: 5 rounds x 7 reps` is an exercise.
_ONE_COMPLEX = re.compile(
    r"^[^\W\d]+ complex:?\s\d{1,2}\s?(?:x|sets|rounds)\b[^,+]*\d\s?(?:reps\b|$)", re.IGNORECASE
)
_BEGINS_WITH_SETS = re.compile(
    r"\W*\d{1,2}(?:-\d{1,2})?\s+(?:sets?|подход\w*)\s+(?:of|по)\s+\d{1,3}(?:-\d{1,3})?(?!\s?(?:m|м|km|км)\b)",
    re.IGNORECASE,
)
_SETS_OF_REPS = re.compile(
    r"\d{1,2}(?:-\d)?\s?sets? (?:of|x) \d{1,3}(?:-\d{1,3})?\b(?!\s*[xх:])", re.IGNORECASE
)
_SETS_ALONE = re.compile(
    r"(\d{1,2})(?:-\d)?\s?sets? (?:of|x) (\d{1,3}(?:-\d{1,3})?)(?:\sreps?)?\W*", re.IGNORECASE
)
_AFTER_EACH = re.compile(
    r"\b(?:after|между|после)\s+(?:each|every|кажд\w+)\s+(?:station|exercise|movement|move|machine|станци\w+|упражнени\w+"
    r"|тренаж[её]р\w*)",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"^(?:(?:and\s+)?(?:then|потом|затем)|today(?:'s)?:?|сегодня:?|завтра:?)\s+", re.IGNORECASE
)
_TOGETHER = any_of(
    "superset|super set|circuit|giant set|tri-?set|complex",
    "суперсет|круговая(?: тренировка)?|трисет|комплекс|zirkel(?:training)?|circuito",
)
_WITH_REST = re.compile(
    r"^(?P<head>(?=.*\b(?:pair|couplet|triplet|group|block|giant set|circuit|finisher)s?\b)"
    r"[^\W\d][^\d():]{2,40}?)\s*"
    r"\((?:rest:?\s)?(?P<rest>\d{1,3}\s?(?:s|secs?|seconds?|min|mins|minutes?|'|\")?)(?:\s(?:of\s)?rest)?"
    r"(?:\s(?:between|after|btw)[^\d()]*)?\):?$",
    re.IGNORECASE,
)
_GROUP = re.compile(rf"^(?:[^\W\d_]+\s)?(?P<kind>{_TOGETHER})\s*(?P<label>[A-H1-9]\b)?", re.IGNORECASE)


def block_header(line: str) -> tuple[Block, str] | None:
    """Read a header that sets rounds or a scheme for what follows, on its line or below."""
    text = _THEN.sub("", take_group(BULLET.sub("", plain(line)).strip("#=_* "))[1])
    if (cap := _CAP.search(text)) is not None and len(cap[0]) < len(text):
        within = block_header(
            f"{text[: cap.start()]}{':' if cap[0].endswith(':') else ''}{text[cap.end() :]}"
        )
        limit = cap[0].strip(" ,;.:()")
        return (replace(within[0], title=f"{within[0].title}, {limit}"[:200]), within[1]) if within else None
    if (said := sets_of_reps(text)) is not None:
        return said, ""
    is_exercise = read_complex(text) or _ONE_COMPLEX.match(text) or with_numbers_before(text)
    if is_exercise or text.count(":") > _MOST_COLONS:
        return None
    found = (said, "") if (said := scheme_of(text)) is not None else _by_form(text)
    return (_rested_after_each(found[0]), found[1]) if found is not None else None


def _rested_after_each(block: Block) -> Block:
    """Give a rest that a header says to be `after every station` to each exercise, not to the round."""
    if block.rest_s is None and block.round_rest_s is not None and _AFTER_EACH.search(block.title):
        return replace(block, rest_s=block.round_rest_s, round_rest_s=None)
    return block


def sets_of_reps(text: str) -> Block | None:
    """Give `3 sets of 10` alone on its line: of the name above it, or of all that stands below."""
    found = _SETS_ALONE.fullmatch(plain(text))
    return Block(title=text[:200], sets=int(found[1]), reps=found[2]) if found else None


def begins_with_sets_of_reps(text: str) -> bool:
    """Tell `3 sets of 5 at 80 kg`, whatever stands behind, from the rounds of a block."""
    return bool(_BEGINS_WITH_SETS.match(plain(text)))


def _by_form(text: str) -> tuple[Block, str] | None:
    """Read a header whose scheme stands at a place of its own, with what is done behind it."""
    head, _, rest = text.partition(":") if not re.match(r"^[^:]*\d:\d", text) else (text, "", "")
    if not rest and (parted := _INLINE.match(head)):
        head, rest = parted["head"], parted["content"]
    if (dying := death_by(text)) is not None:
        return dying
    for read in (tabata, on_off, emom, every, amrap, from_to, ladder, _group):
        if (block := read(head.strip())) is not None:
            return _with_content(read, block, head, rest)
    parted = _ROUNDS_BEHIND_DASH.match(text)
    if parted is not None and not exercise_words(parted[1]) and (inner := block_header(parted[2])):
        return inner
    is_name = not exercise_words(head) and not re.search(r"\d", _NUMBER_BEHIND.sub("", head))
    if rest and is_name and _SETS_OF_REPS.match(rest.strip()):
        # `Resistance band eversion: 3 sets of 15`
        return None
    if rest and is_name and (inner := block_header(rest)):
        # `"Cindy": 20 min AMRAP ...`: a name, then the scheme.
        return replace(inner[0], title=text[: len(text) - len(inner[1])].strip(" :,-")[:200]), inner[1]
    said = scheme_of(head) if rest else None
    return (said, rest.strip()) if said else _rounds_or_time(text, head, rest)


def _emom_of(name: str, scheme: str) -> tuple[Block, str] | None:
    """`Snatch: EMOM 10, 1 rep @ 80 %`: what is named before the colon is done by the clock behind it."""
    if (parted := _INLINE.match(scheme)) is None or read_numbers(parted["content"]) is None:
        return None
    block = emom(parted["head"].strip())
    return (block, f"{name} {parted['content']}") if block else None


def _rounds_or_time(text: str, head: str, rest: str) -> tuple[Block, str] | None:
    if exercise_words(head) and (turns := _emom_of(head, rest.strip())) is not None:
        return turns
    found = rounds_header(text) or for_time(head.strip(), rest.strip()) or rounds_of_sheet(text)
    return found or _rested(text)


def _rested(text: str) -> tuple[Block, str] | None:
    """`First pair (90 s rest between)`: a heading that says how long to rest."""
    found = _WITH_REST.match(text)
    rest = read_numbers(f"rest {found['rest']}") if found else None
    if found is None or rest is None:
        return None
    return Block(title=found["head"].strip()[:200], rest_s=rest.rest_s), ""


def _with_content(read: _Read, block: Block, head: str, rest: str) -> tuple[Block, str]:
    """Give a scheme with what is done by it: behind its colon, or among its own words."""
    if read is tabata:
        return with_tabata_times(block, rest)
    if read is every:
        rest = rest or behind_every(head)
    rest = _ON_THE_MINUTE.sub("", rest)
    if read in {on_off, from_to}:
        rest = rest or _named_behind(head)
    if read is emom and rest and (name := _NAME_BEFORE.match(head)) and exercise_words(name[1]):
        # `Front squat, E2MOM x 6: 8 reps @ RPE 8`
        rest = f"{name[1]} {rest}" if read_numbers(rest) else rest
    if read is amrap and not rest and (name := _NAME_BEHIND.search(head)) and exercise_words(name[1]):
        # `5-min AMRAP ground-to-overhead`
        return replace(block, reps="AMRAP"), name[1]
    return block, rest.strip()


def _named_behind(head: str) -> str:
    """Give what is done from behind its scheme: `20 s on / 10 s off x8 - sprints`."""
    found = FROM_TO.match(head) or re.search(r"\s-\s+(?=[^\W\d])", head)
    behind = head[found.end() :].strip(" -,:") if found else ""
    return behind if re.match(r"[^\W\d]{3}[^\d]*$", behind) else ""


def _group(head: str) -> Block | None:
    found = _GROUP.match(head)
    if not found or len(head) > _LONGEST:
        return None
    label = None
    if "set" in found["kind"].lower() or "сет" in found["kind"].lower():
        label = (found["label"] or "A").upper()
    return Block(title=head[:200], sets=rounds_in(head), group=label, round_rest_s=rest_in(head))
