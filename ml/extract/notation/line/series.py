"""Several exercises on one line: `10 burpees, 15 swings`, `21-15-9 thrusters, pull-ups`, `4 x (a + b)`."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.complexes import read_complex
from ml.extract.notation.line.behind_exercise import remarked
from ml.extract.notation.line.breakdowns import inside_of_whole, is_broken_down, is_summed, without_breakdown
from ml.extract.notation.line.cut_lines import cut_in_parts, single, with_rest
from ml.extract.notation.line.cuts import SENTENCES, THEN
from ml.extract.notation.line.exercise_line import (
    BULLET,
    UNNAMED,
    read_exercise,
    read_numbers,
    read_unnamed,
    take_group,
)
from ml.extract.notation.line.for_all import is_joined_movement
from ml.extract.notation.line.further_parts import same_again
from ml.extract.notation.line.multiplied import multiplied
from ml.extract.notation.line.name_lists import named_behind_heading, with_numbers_before, with_shared_numbers
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.line.rounds_behind import REST_BEHIND, in_rounds, rounds_behind
from ml.extract.notation.line.way_ladders import read_ladder_of_ways
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import name_of_sport, sport_of
from storage.records.program import Exercise

_LEAD_IN = re.compile(r"^(?:and\s+)?(?:then|after that|потом|затем|далее)\s*[,:]?\s+(?=\S)", re.IGNORECASE)
_SUPERSET = re.compile(
    r"\s+(?-i:SS)\s+(?=\d)|\s*[(,]?\s*\b(?:super-?set(?:ted)?|ss|суперсет\w*)\s+(?:with|w/|с|со)\s+",
    re.IGNORECASE,
)
# What heads a list, though exercises may be called by such words, too.
_HEADS_LIST = re.compile(
    r"(?:wod|workout|session|circuit|training|metcon|finisher|routine|комплекс|тренировка|круговая)$",
    re.IGNORECASE,
)
# `Dryland 12 min: plank 3 x 30 s, squat 2x15`: how long all of the list takes.
_HOW_LONG = re.compile(r"(?<=[^\W\d])\s\d{1,2}\s?(?:min|mins|'|мин)\.?$", re.IGNORECASE)
# Where the list is done: `Deck: wall slides 2x10, pull-aparts 2x12`.
_PLACE = re.compile(
    r"^\W*(?:on |at |in )?(?:the )?(?:deck|dry ?land|land|poolside|gym|floor|mat|home|field|track|office|desk"
    r"|off the bike|зал|бортик|суша|дома|дом|коврик)$",
    re.IGNORECASE,
)
# "VO2" and "Z2" are no counts.
_COUNTS = re.compile(r"(?<![^\W\d_])\d")
_FEW = 3
# A line with more colons lists nothing, and each of them would be tried as the end of a heading.
_MOST_HEADS = 12


def read_series(line: str) -> tuple[Exercise, ...]:
    """Give the exercises of a line that lists several; empty where it does not."""
    text = BULLET.sub("", plain(line))
    group, bare = take_group(_LEAD_IN.sub("", text))
    head, *more = THEN.split(bare, maxsplit=1)
    if (ladder := read_ladder_of_ways(head)) is not None:
        behind = _listed_or_one(more[0]) if more else ()
        return tuple(e.model_copy(update={"source": line.strip()[:2000]}) for e in (ladder, *behind))
    if more and (listed := with_numbers_before(more[0])):
        # `500 m row, then 2 rounds of 10: squats, push-ups`
        return tuple(
            e.model_copy(update={"source": line.strip()[:2000]}) for e in (*_listed_or_one(head), *listed)
        )
    if len(pair := _superset(bare)) == 2:
        update = {"source": line.strip()[:2000], "group": group or "A"}
        return tuple(exercise.model_copy(update=update) for exercise in pair)
    if shared := with_numbers_before(bare) or with_shared_numbers(bare):
        update = {"source": line.strip()[:2000], **({"group": group} if group else {})}
        return tuple(exercise.model_copy(update=update) for exercise in shared)
    if (inside := inside_of_whole(bare)) is not None:
        found = tuple(e.model_copy(update={"notes": inside[1][:2000]}) for e in single(inside[0]))
    elif is_summed(bare):
        whole = without_breakdown(bare)
        found = _listed_or_one(whole)
    elif is_broken_down(bare):
        found = single(bare) or tuple(filter(None, [read_unnamed(without_breakdown(bare))]))
    else:
        found = read_complex(bare) or multiplied(bare) or _multiplied_below(bare) or _listed(bare)
    update = {"source": line.strip()[:2000], **({"group": group} if group else {})}
    return tuple(exercise.model_copy(update=update) for exercise in found)


def _behind_heading(text: str) -> str:
    """Give what stands behind `Run/walk: `, where nothing before it counts."""
    head, sign, rest = text.partition(": ")
    return rest if sign and not re.search(r"\d", head) else ""


def _multiplied_below(text: str) -> tuple[Exercise, ...]:
    """`Swim: 5 x (200 @ CSS)`: what has no name is named by the sport before the colon."""
    return _named_by(text.partition(":")[0], multiplied(_behind_heading(text)))


def _named_by(head: str, found: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
    """Name what has no name of its own by the sport that heads its list: `bike: 15' easy, 4x8' / 4'`."""
    name = name_of_sport(head)
    if name is None:
        return found
    return tuple(e.model_copy(update={"name": name}) if e.name == UNNAMED else e for e in found)


def _superset(text: str) -> tuple[Exercise, ...]:
    """`Fly 3x15 ss w/ push-ups 3x12`: two exercises that are done in turns."""
    parts = _SUPERSET.split(text)
    found = tuple(e for part in parts if (e := read_exercise(part.strip(" ()"))) is not None)
    return found if len(parts) == len(found) == 2 else ()


def _listed(text: str) -> tuple[Exercise, ...]:
    if (in_all := _in_rounds(text)) or text.count(": ") > _MOST_HEADS:
        return in_all
    if (rested := REST_BEHIND.search(text)) is not None and len(found := _listed(text[: rested.start()])) > 1:
        rest = read_numbers(f"rest {rested['time'] or rested['time2']}")
        seconds = rest.rest_s if rest else None
        return tuple(with_rest(found, seconds))
    if (one := read_exercise(text)) is not None and is_joined_movement(one.name):
        return ()
    mark = next((mark for mark in (": ", " → ", " - ") if mark in text), ": ")
    head, sign, listed = text.partition(mark)
    is_name = exercise_words(head) and sport_of(head) is None and not _HEADS_LIST.search(head)
    least = 1 if _begins_with_name(listed, head) or _PLACE.match(head) else 2
    counted = _HOW_LONG.sub("", head) if mark == ": " else head
    is_heading = sign and not _COUNTS.search(counted) and (least == 1 or not is_name)
    is_heading = is_heading and (mark != " - " or least == 1)
    if is_heading and len(found := _listed(listed)) > least:
        # "For tomorrow: 500 easy, then ...": no part of the first name.
        return _named_by(head, found)
    sentences = [part for part in SENTENCES.split(text) if part.strip(" .")]
    if len(sentences) > 1 and (first := _listed_or_one(sentences[0])):
        return _with_sentences(first, sentences[1:])
    return cut_in_parts(text)


def _in_rounds(text: str) -> tuple[Exercise, ...]:
    """Read a list with the rounds of all of it behind: `10 dips, 12 rows, 14 squats, 3 rounds`."""
    if (repeated := rounds_behind(text)) is None:
        return ()
    listed = text[: repeated.start()]
    found = _listed(listed) or named_behind_heading(listed)
    return in_rounds(found, repeated) if len(found) >= _FEW else ()


def _begins_with_name(listed: str, head: str) -> bool:
    """Tell a list whose first part has a name of its own, so that what stands before it heads the list."""
    first = re.split(r"[,;+]|\d", listed, maxsplit=1)[0].strip()
    named = [part for part in re.split(r"[,;]\s+", listed) if re.match(r"[^\W\d]{3}[^\d]*\d", part)]
    return (exercise_words(first) > 0 and not is_remark(first)) or (
        len(named) > 2 and len(head.split()) > 2 and listed.startswith(named[0]) and not is_remark(first)
    )


def _listed_or_one(text: str) -> tuple[Exercise, ...]:
    return _listed(text) or single(text) or tuple(filter(None, [read_unnamed(text)]))


def _with_sentences(first: tuple[Exercise, ...], others: Sequence[str]) -> tuple[Exercise, ...]:
    """Add what stands behind a semicolon: more exercises, or remarks on the last one."""
    found = list(first)
    for sentence in others:
        more = () if is_remark(sentence) else _listed_or_one(sentence)
        more = more or tuple(filter(None, [same_again(sentence, found[-1])]))
        if more:
            found += more
        else:
            found[-1] = remarked(found[-1], sentence) or found[-1]
    return tuple(found) if len(found) > 1 or len(first) > 1 or found[0].rest_s != first[0].rest_s else ()
