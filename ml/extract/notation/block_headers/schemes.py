"""Schemes by the clock: EMOM, every so often, AMRAP, for time, Tabata, work and rest."""

import re
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.rep_ladders import ladder
from ml.extract.notation.block_headers.rounds import MINUTES_WORDS, ROUNDS_COUNTED, SECONDS_WORDS, rounds_in
from ml.extract.notation.parsed import Block
from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.tokens import tokenize
from ml.extract.notation.vocabulary import any_of, words

_LONGEST = 90
_EMOM = re.compile(
    rf"(?:(?P<before>\d{{1,2}})\s*-?\s*(?:{MINUTES_WORDS})?\s*)?"
    rf"\bE(?P<every>\d{{1,2}}(?:[.:]\d{{1,2}})?)?M(?:in)?OM\b"
    rf"(?:\s*(?:(?P<times>x|х)|for|-|,|\()?\s*(?P<after>\d{{1,2}})\s*(?P<unit>{MINUTES_WORDS}|rounds?"
    rf"|sets|rds|раундов)?)?",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"^(?:every|e(?=\d)|кажды[ей]|каждую)\s*"
    rf"(?P<every>\d{{1,2}}(?::\d\d)?|:\d\d)?\s*(?P<unit>{MINUTES_WORDS}|s|sec|seconds|сек)?"
    r"(?:\s*on the (?:minute|min))?[\s,]*(?:for|(?P<times>x|х)|в течение|-)?\s*"
    rf"(?P<total>\d{{1,3}})\s*(?P<of>{MINUTES_WORDS}|rounds?|sets|times|раундов|кругов|раза?)?",
    re.IGNORECASE,
)
_AMRAP = re.compile(
    r"\bAMRAP\b|\b\d{1,2}[\s-]?min(?:utes?)? (?:density|block|clock)\b"
    r"|as many (?:rounds|reps)(?: and reps)? as possible|как можно больше (?:раундов|кругов)",
    re.IGNORECASE,
)
_BESIDE_AMRAP = words(
    "min mins minute minutes wod metcon part block finisher in of the then rounds round мин минут минуты"
)
_FOR_TIME = re.compile(
    r"^(?:(?:metcon|wod)[\s:,-]*)?(?:\"[^\"]+\"\s*)?(?:for time|на время|chipper|чиппер)\b", re.IGNORECASE
)
_TABATA = re.compile(r"^(?:alt(?:ernating|\.)?\s+)?(?:tabata|табата)\b", re.IGNORECASE)
_REST_BEHIND = re.compile(r",\s*(?:\d+\s?(?:min|s)\s)?rest\b.*$", re.IGNORECASE)
_ROUNDS_BESIDE = re.compile(
    r"[(,/=-]\s?(\d{1,2})\s?(?:rounds?|rds|times through|раунд\w*|круг\w*)\b", re.IGNORECASE
)
_LAPS = re.compile(r"\blaps?\b|\btimes through\b", re.IGNORECASE)
_ROUNDS_BEFORE = re.compile(
    r"(?:\d{1,2}\s*(?:[xх]|rounds?|sets?|laps?)\s*)?\d{1,2}\s*(?:[xх]|rounds?|sets?|laps?)\W*$", re.IGNORECASE
)
_COUNTED_BEFORE = re.compile(r"\d\s?(?:min|mins|m|km|mi|s|sec|мин|сек|м|км)\b|[xх]\s?\d", re.IGNORECASE)
_BARE_ON_OFF = re.compile(r"\b(\d{2})\s*/\s*(\d{2})\b(?:\s*(?:s|sec|сек)\b\.?)?")
# `15 s on / 15 s off runs @ 100 %, 2 x 6 min`
_RUN_SO = re.compile(r"[^\W\d_]{3,}.*(?:@|\d\s*[xх]\s*\d)", re.IGNORECASE)
# Before a comma these head a list; other words are what is done: `plank, 20 s on / 20 s off`.
_IN_TURNS = re.compile(
    r"circuit|round|\blaps?\b|style|interval|\beach\b|station|emom|block|part|finisher|metcon|круг|станци"
    r"|интервал",
    re.IGNORECASE,
)
# `plank, 20 s on / 20 s off`, `seated boxing 8 x 30 s on / 30 s off`
_NAMED_BEFORE = re.compile(r",\s*$|[^\W\d_]{3}[\s,]+\d{1,2}\s?[xх]\s*$", re.IGNORECASE)
_SHORTEST_WAY = 100
_ON_OFF = re.compile(
    any_of(
        rf"(?P<on>\d{{1,3}})\s*{SECONDS_WORDS}\s*(?:on|work|of work|работа|работы|работаем)"
        r"\s*[/,+-]?\s*(?:and\s+)?"
        rf"(?P<off>\d{{1,3}})\s*{SECONDS_WORDS}\s*"
        r"(?:off|rest|of rest|change|transition|(?:slow |easy |active )?(?:march|walk|jog)|easy"
        r"|отдых|отдыха|отдыхаем)\b",
        rf"(?:work|работа)\s*:?\s*(?P<on2>\d{{1,3}})\s*{SECONDS_WORDS}\s*[/,|]?\s*"
        rf"(?:rest|отдых)\s*:?\s*(?P<off2>\d{{1,3}})\s*{SECONDS_WORDS}",
    ),
    re.IGNORECASE,
)


def is_against_clock(block: Block) -> bool:
    """Tell what is done without a pause as often or as fast as one can: AMRAP, for time without rounds.

    In an EMOM one rests for what is left of each minute.
    """
    if _EMOM.search(block.title):
        return True
    is_open = block.sets is None and block.reps is None
    return is_open and bool(_AMRAP.search(block.title) or _FOR_TIME.search(block.title))


def for_time(head: str, rest: str) -> tuple[Block, str] | None:
    """`For time`, `chipper`, with the ladder or what is done behind it."""
    found = _FOR_TIME.match(head)
    if not found:
        return None
    rounds = rounds_in(head)
    after = head[found.end() :].strip(" ,-(")
    if not rest and after and not rounds and (reps := ladder(after)):
        return Block(title=head[:200], reps=reps.reps), ""
    return Block(title=head[:200], sets=rounds), rest


def emom(head: str) -> Block | None:
    """`EMOM 10`, `E2MOM x 6`, `12 min EMOM`."""
    found = _EMOM.search(head)
    before = head[: found.start()] if found else ""
    if not found or len(head) > _LONGEST or re.search(r"\d\s*[xх]\s*\d", before) or len(before.split()) > 3:
        return None
    counts_rounds = bool(found["before"]) and re.match(r"r|s|р", found["unit"] or "", re.IGNORECASE)
    total = found["before"] if counts_rounds else found["after"] or found["before"]
    minutes = found["every"]
    if (rounds := _ROUNDS_BESIDE.search(head, found.end())) is not None:
        # `EMOM 16 (4 rounds)`: as often as its stations come round.
        return Block(title=head[:200], sets=int(rounds[1]))
    sets = int(total) if total else None
    if sets and minutes and not found["times"] and not re.match(r"r|s", found["unit"] or "", re.IGNORECASE):
        sets = max(1, round(sets / float(minutes.replace(":", "."))))
    return Block(title=head[:200], sets=sets)


def counts_rounds(title: str) -> bool:
    """Tell `EMOM 16 (4 rounds)`, which says itself how often its stations come round."""
    found = _EMOM.search(title)
    return found is not None and _ROUNDS_BESIDE.search(title, found.end()) is not None


def every(head: str) -> Block | None:
    """`Every 90 s x 8`, `every 2 min for 10 min`."""
    found = _EVERY.match(head)
    if not found:
        return None
    is_counted = found["times"] and not found["of"]
    if is_counted or (found["of"] or "").lower()[:1] in {"r", "s", "t", "р", "к"}:
        return Block(title=head[:200], sets=int(found["total"]))
    each = read_amount(tokenize(_spaced(found["every"] or "1", found["unit"] or "min")), 0)
    seconds = each.seconds if each and each.seconds else 60
    return Block(title=head[:200], sets=max(1, round(int(found["total"]) * 60 / seconds)))


def behind_every(head: str) -> str:
    """Give what stands behind `every 2 min for 10 min` without a colon, where it begins with a number."""
    found = _EVERY.match(head)
    behind = head[found.end() :].strip(" -:,") if found else ""
    behind = re.sub(r"^(?:do|perform|complete|of)\s", "", behind, flags=re.IGNORECASE)
    return behind if re.match(r"\d+\s*[^\W\d]", behind) else ""


def _spaced(number: str, unit: str) -> str:
    return number if ":" in number else f"{number} {unit}"


def amrap(head: str) -> Block | None:
    """`AMRAP 12`, `as many rounds as possible`; not `push-ups AMRAP`."""
    found = _AMRAP.search(head)
    if (
        not found
        or len(head) > _LONGEST
        or re.search(r"\d\s*[xх]\s*$|\bsets?(?: of)?\s*$", head[: found.start()], re.IGNORECASE)
    ):
        return None
    before = re.findall(r"[^\W\d_]{2,}", head[: found.start()].lower())
    # "Push-ups AMRAP" are repetitions; "12 min AMRAP" is a scheme.
    is_named = any(word not in _BESIDE_AMRAP for word in before)
    return None if is_named or re.match(r"\s*(?:reps|@)", head[found.end() :]) else Block(title=head[:200])


def tabata(head: str) -> Block | None:
    """`Tabata`: eight times 20 s of work and 10 s of rest, unless it says otherwise."""
    if not _TABATA.match(head):
        return None
    rounds = rounds_in(_BARE_ON_OFF.sub(" ", head))
    said = _ON_OFF.search(head)
    times = (said["on"] or said["on2"], said["off"] or said["off2"]) if said else ("20", "10")
    return Block(title=head[:200], sets=rounds or 8, duration_s=int(times[0]), rest_s=int(times[1]))


def with_tabata_times(block: Block, rest: str) -> tuple[Block, str]:
    """Take the times and rounds that a Tabata names itself out of what stands behind its colon."""
    found = _ON_OFF.search(rest)
    times = (found["on"] or found["on2"], found["off"] or found["off2"]) if found else None
    if not found and (found := _BARE_ON_OFF.search(rest)):
        times = (found[1], found[2])
    if found and times:
        block = replace(block, duration_s=int(times[0]), rest_s=int(times[1]))
        rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    if (rounds := rounds_in(rest)) is not None:
        block = replace(block, sets=rounds)
        rest = ROUNDS_COUNTED.sub(" ", rest, count=1)
    named = ROUNDS_COUNTED.sub("", _BARE_ON_OFF.sub("", block.title).partition(". ")[0])
    named = _REST_BEHIND.sub("", _TABATA.sub("", named).strip(" -:,()"))
    content = re.sub(r"\(\W*\)", "", rest).strip(" ,;:-")
    is_content = not content and exercise_words(named)
    return block, named if is_content else content


def on_off(head: str) -> Block | None:
    """`40 s on / 20 s off`, `work 40 rest 20`."""
    found = _ON_OFF.search(head)
    before = head[: found.start()] if found else ""
    is_exercise = bool(_NAMED_BEFORE.search(before)) and not _IN_TURNS.search(before)
    behind = ROUNDS_COUNTED.sub("", head[found.end() :]) if found else ""
    is_exercise = is_exercise or bool(_RUN_SO.search(behind))
    if _COUNTED_BEFORE.search(_ROUNDS_BEFORE.sub("", before)):
        # `10 min warm-up / 6 x 30 s on, 30 s off`: one of several.
        return None
    if found and re.search(r"\d\s?[xх×]\s?$", before) and int(found["on"] or 0) >= _SHORTEST_WAY:
        # `10x100 on 15 s rest`: a way.
        return None
    if not found or is_exercise or len(re.findall(r"[^\W\d_]{3,}", before)) > 3:
        return None
    sets = rounds_in(head[found.end() :]) or rounds_in(_LAPS.sub("rounds", before))
    on, off = found["on"] or found["on2"], found["off"] or found["off2"]
    return Block(title=head[:200], sets=sets, duration_s=int(on), rest_s=int(off))
