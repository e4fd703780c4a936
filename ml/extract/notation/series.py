"""Several exercises on one line: `10 burpees, 15 swings`, `21-15-9 thrusters, pull-ups`, `4 x (a + b)`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.behind_exercise import (
    EASY_WAY,
    easy_seconds,
    remarked,
    rest_for_all_of,
)
from ml.extract.notation.breakdowns import inside_of_whole, is_broken_down, is_summed, without_breakdown
from ml.extract.notation.complexes import read_complex
from ml.extract.notation.cuts import BEFORE_NUMBER, CUTS, LED_BY_NUMBERS, SENTENCES, SLASH, THEN
from ml.extract.notation.exercise_line import (
    BULLET,
    UNNAMED,
    read_exercise,
    read_numbers,
    read_unnamed,
    take_group,
)
from ml.extract.notation.for_all import for_each, is_bare_name, is_joined_movement
from ml.extract.notation.further_parts import (
    further_exercise,
    is_done_before,
    is_done_by_name,
    same_again,
    timed_piece,
)
from ml.extract.notation.headings import is_title
from ml.extract.notation.multiplied import multiplied
from ml.extract.notation.name_lists import (
    named_behind_heading,
    with_numbers_before,
    with_shared_numbers,
)
from ml.extract.notation.remarks import is_remark
from ml.extract.notation.rounds_behind import REST_BEHIND, in_rounds, rounds_behind
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import in_russian, sport_of
from ml.extract.notation.way_ladders import read_ladder_of_ways
from storage.records.program import Exercise

_UNPARTED = re.compile(r"\d\S*(?:\s[^\W\d]+){0,2}\s\+\s\d")
_LEAD_IN = re.compile(r"^(?:and\s+)?(?:then|after that|потом|затем|далее)\s*[,:]?\s+(?=\S)", re.IGNORECASE)
_COUNTED_FIRST = re.compile(r"\d+\s*\D*[^\W\d_]{2}")
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
_NAME_AND_SETS = re.compile(
    r"[^\W\d]{2}[^\d]*\d.*\d\s?[xх×]\s?\d|[^\W\d]{2}[^\d]*\d{1,2}\s?[xх×]\s?\d", re.IGNORECASE
)

# Where it is done, not what.
_PLACES = frozenset({"pool", "track", "бассейн", "стадион", "манеж", "трек"})
# Where the list is done: `Deck: wall slides 2x10, pull-aparts 2x12`.
_PLACE = re.compile(
    r"^\W*(?:on |at |in )?(?:the )?(?:deck|dry ?land|land|poolside|gym|floor|mat|home|field|track|office|desk"
    r"|off the bike|зал|бортик|суша|дома|дом|коврик)$",
    re.IGNORECASE,
)
_AFTER_EACH = re.compile(
    r"\s(?:after|behind|between) (?:each|every)(?: (?:set|round|one|rep|series|length))?\W*$"
    r"|\sпосле кажд[^\W\d]+(?: [^\W\d]+)?\W*$",
    re.IGNORECASE,
)
_ROUNDS_BEFORE = re.compile(r"^[^\d]*(\d{1,2})\s?[xх×]\s?\(", re.IGNORECASE)
# "VO2" and "Z2" are no counts.
_COUNTS = re.compile(r"(?<![^\W\d_])\d")
_FEW = 3
_SHORTEST_WARM_UP = 300


@dataclass(frozen=True, slots=True)
class _Cut:
    exercises: tuple[Exercise, ...] = ()
    remarks: int = 0
    # Parts that hold two amounts still.
    unparted: int = 0

    @property
    def rank(self) -> tuple[int, int, int]:
        """More exercises are better, then fewer remarks."""
        return len(self.exercises), -self.remarks, -self.unparted


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
        found = tuple(e.model_copy(update={"notes": inside[1][:2000]}) for e in _single(inside[0]))
    elif is_summed(bare):
        whole = without_breakdown(bare)
        found = _listed_or_one(whole)
    elif is_broken_down(bare):
        found = _single(bare) or tuple(filter(None, [read_unnamed(without_breakdown(bare))]))
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
    head = head.strip().lower()
    sport = sport_of(head) if len(head.split()) == 1 else None
    if sport is None:
        return found
    name = head if head not in _PLACES else in_russian(sport) if re.match(r"[а-я]", head) else sport
    return tuple(e.model_copy(update={"name": name}) if e.name == UNNAMED else e for e in found)


def _superset(text: str) -> tuple[Exercise, ...]:
    """`Fly 3x15 ss w/ push-ups 3x12`: two exercises that are done in turns."""
    parts = _SUPERSET.split(text)
    found = tuple(e for part in parts if (e := read_exercise(part.strip(" ()"))) is not None)
    return found if len(parts) == len(found) == 2 else ()


def _listed(text: str) -> tuple[Exercise, ...]:
    if in_all := _in_rounds(text):
        return in_all
    if (rested := REST_BEHIND.search(text)) is not None and len(found := _listed(text[: rested.start()])) > 1:
        rest = read_numbers(f"rest {rested['time'] or rested['time2']}")
        seconds = rest.rest_s if rest else None
        return tuple(_with_rest(found, seconds))
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
    best = max(_cuts(text), key=lambda cut: cut.rank)
    by_slash = _parts(SLASH, text)
    if len(by_slash) > _FEW and not re.search(r"\d", by_slash[0]) and _heads_list(by_slash[0]):
        # `leg day // squat 4x6 // lunge 3x10 // ...`
        by_slash = by_slash[1:]
    if len(by_slash) > 2:
        best = max(best, _exercises(by_slash, text), key=lambda cut: cut.rank)
    if (
        not best.exercises
        and not EASY_WAY.search(text)
        and not ((pair := read_exercise(text) or read_unnamed(text)) and pair.rest_s is not None)
    ):
        # `8 x 1 min run / 1 min walk` is one exercise and its rest.
        best = _exercises(by_slash, text)
    return best.exercises


def _cuts(text: str) -> list[_Cut]:
    """Cut a line in each way that it may be cut."""
    by_slash = _parts(SLASH, text)
    ways = [by_slash] if _have_own_sets(by_slash) else []
    ways += [_parts(cut, text) for cut in CUTS]
    ways += [_parts(BEFORE_NUMBER, text)] if LED_BY_NUMBERS.match(text) else []
    return [_exercises(parts, text) for parts in ways]


def _parts(cut: re.Pattern[str], text: str) -> list[str]:
    return [part for part in cut.split(text) if part and part.strip(" .")]


def _have_own_sets(parts: Sequence[str]) -> bool:
    """Tell `Squat 305x1, 280x3,3 / Pull 275 3x3`, a name and sets on each side, from work and its rest."""
    return len(parts) > 1 and all(_NAME_AND_SETS.match(part.strip()) for part in parts)


def _in_rounds(text: str) -> tuple[Exercise, ...]:
    """Read a list with the rounds of all of it behind: `10 dips, 12 rows, 14 squats, 3 rounds`."""
    if (repeated := rounds_behind(text)) is None:
        return ()
    listed = text[: repeated.start()]
    found = _listed(listed) or named_behind_heading(listed)
    return in_rounds(found, repeated) if len(found) >= _FEW else ()


def _heads_list(words: str) -> bool:
    return is_title(words) or not exercise_words(words)


def _begins_with_name(listed: str, head: str) -> bool:
    """Tell a list whose first part has a name of its own, so that what stands before it heads the list."""
    first = re.split(r"[,;+]|\d", listed, maxsplit=1)[0].strip()
    named = [part for part in re.split(r"[,;]\s+", listed) if re.match(r"[^\W\d]{3}[^\d]*\d", part)]
    return (exercise_words(first) > 0 and not is_remark(first)) or (
        len(named) > 2 and len(head.split()) > 2 and listed.startswith(named[0]) and not is_remark(first)
    )


def _one_or_two(part: str) -> tuple[Exercise, ...]:
    return multiplied(part.strip()) or _both(part) or _single(part)


def _both(part: str) -> tuple[Exercise, ...]:
    """`Clam and glute bridge 2x12` as a part of a longer list."""
    return for_each(re.split(r"\s+and\s+", part.strip()), part)


def _single(text: str) -> tuple[Exercise, ...]:
    exercise = read_exercise(without_breakdown(text))
    return (exercise,) if exercise else ()


def _listed_or_one(text: str) -> tuple[Exercise, ...]:
    return _listed(text) or _single(text) or tuple(filter(None, [read_unnamed(text)]))


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


def _exercises(parts: Sequence[str], text: str) -> _Cut:
    if len(parts) < 2:
        return _Cut()
    if each := for_each(parts, text):
        return _Cut(each)
    if not (found := _opening(parts, text)):
        return _Cut()
    first, remarks = found[0], 0
    for part in parts[1:]:
        is_plus = bool(re.search(rf"\+\s*{re.escape(part)}", text))
        is_apart = is_plus or bool(re.search(rf",\s*{re.escape(part)}", text))
        if more := multiplied(part.strip()) or _both(part):
            found += more
            continue
        added = further_exercise(found[-1], first, part, is_plus=is_plus, is_apart=is_apart)
        if added is not None:
            if added.sets is None and _AFTER_EACH.search(part):
                # `3x(4x50), 100 back after each`: as often as what stands before it.
                rounds = _ROUNDS_BEFORE.match(parts[parts.index(part) - 1])
                added = added.model_copy(update={"sets": int(rounds[1]) if rounds else found[-1].sets})
            found.append(added)
            continue
        remarks += 1
        joined = remarked(found[-1], part)
        if joined is None:
            return _Cut()
        found[-1] = joined
    rest = rest_for_all_of(parts[-1])
    if rest is not None and len(found) > 1:
        found = _with_rest(found, rest)
    is_completed = (found[0].sets, found[0].reps) != (first.sets, first.reps)
    is_eased = first.reps is None and any(easy_seconds(part) is not None for part in parts[1:])
    is_more = len(found) > 1 or is_completed or is_eased
    unparted = sum(bool(_UNPARTED.search(part)) for part in parts)
    return _Cut(tuple(found), remarks, unparted) if is_more else _Cut()


def _with_rest(found: Sequence[Exercise], seconds: int | None) -> list[Exercise]:
    """Give a rest between sets to what has sets, and to all where nothing has."""
    has_sets = any(e.sets for e in found)
    return [
        e if e.rest_s is not None or (has_sets and not e.sets) else e.model_copy(update={"rest_s": seconds})
        for e in found
    ]


def _warm_up(parts: Sequence[str]) -> Exercise | None:
    """Give the time that opens `15 min, 4 x 5 min / 2 min, 10 min`."""
    first, second = timed_piece(parts[0]), read_unnamed(parts[1])
    is_opened = second is not None and second.sets is not None and second.load is None
    return first if first and is_opened and (first.duration_s or 0) >= _SHORTEST_WARM_UP else None


def _opening(parts: Sequence[str], text: str) -> list[Exercise]:
    """Give what the first part of a list holds; a name without numbers only where it is surely done."""
    unnamed = read_unnamed(parts[0]) or read_ladder_of_ways(parts[0].strip()) or _warm_up(parts)
    if found := list(_one_or_two(parts[0]) or filter(None, [unnamed])):
        return found
    is_added = text.startswith(f"{parts[0].strip()} +") and exercise_words(parts[0])
    is_added = is_added or is_done_by_name(parts[0])
    # "Drills + 4 strides"
    is_named = is_added and is_bare_name(parts[0]) and _COUNTED_FIRST.match(parts[1])
    is_done = is_named or is_done_before(parts[0], parts[1], text)
    return [Exercise(name=parts[0].strip(" .")[:200])] if is_done else []
