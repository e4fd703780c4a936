"""Several exercises on one line: `10 burpees, 15 swings`, `21-15-9 thrusters, pull-ups`, `4 x (a + b)`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import known
from ml.extract.notation.behind_exercise import (
    EASY_WAY,
    easy_seconds,
    is_easy_way,
    is_some_of_row,
    remarked,
    rest_for_all_of,
)
from ml.extract.notation.breakdowns import is_broken_down, is_summed, without_breakdown
from ml.extract.notation.cuts import BEFORE_NUMBER, CUTS, LED_BY_NUMBERS, SENTENCES, SLASH, THEN
from ml.extract.notation.distances import is_way
from ml.extract.notation.exercise_line import (
    BULLET,
    UNNAMED,
    read_exercise,
    read_numbers,
    read_unnamed,
    take_group,
)
from ml.extract.notation.for_all import for_each, is_bare_name
from ml.extract.notation.multiplied import multiplied
from ml.extract.notation.name_lists import with_shared_numbers
from ml.extract.notation.remarks import is_remark
from ml.extract.notation.rounds_behind import REST_BEHIND, in_rounds, rounds_behind
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.way_ladders import read_ladder_of_ways
from storage.records.program import Exercise

_UNPARTED = re.compile(r"\d\S*(?:\s[^\W\d]+){0,2}\s\+\s\d")
_LONG_WAY = 1000
_LEAD_IN = re.compile(r"^(?:and\s+)?(?:then|after that|потом|затем|далее)\s*[,:]?\s+(?=\S)", re.IGNORECASE)
_COUNTED_FIRST = re.compile(r"\d+\s*\D*[^\W\d_]{2}")
_LETTER = re.compile(r"[B-D]\s*[xх]?\s*\d+\b")
# What is done in a list though nothing says how often.
_DONE_BY_NAME = re.compile(
    r"^(?!long|deep|big|full|good|easy|gentle)[^\W\d].*\s(?:stretch(?:es)?|mobility|openers?|circles"
    r"|rolls|swings"
    r"|rocks|prehab)\W*$|^(?:drills|strides|mobility|warm[ -]?up|cool[ -]?down|stretch(?:ing)?|w/?u|c/?d"
    r"|разминка|заминка|растяжка|суставная|сбу|ору|офп|дриллы|ускорения)\W*$",
    re.IGNORECASE,
)
_LADDER = re.compile(r"^\d+(?:-\d+){2,}(?: cal)?$")
_SUPERSET = re.compile(
    r"\s*[(,]?\s*\b(?:super-?set(?:ted)?|ss|суперсет\w*)\s+(?:with|w/|с|со)\s+", re.IGNORECASE
)
# What heads a list, though exercises may be called by such words, too.
_HEADS_LIST = re.compile(
    r"(?:wod|workout|session|circuit|training|metcon|finisher|routine|комплекс|тренировка|круговая)$",
    re.IGNORECASE,
)


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
        behind = (
            (_listed(more[0]) or _single(more[0]) or tuple(filter(None, [read_unnamed(more[0])])))
            if more
            else ()
        )
        return tuple(e.model_copy(update={"source": line.strip()[:2000]}) for e in (ladder, *behind))
    if len(pair := _superset(bare)) == 2:
        update = {"source": line.strip()[:2000], "group": group or "A"}
        return tuple(exercise.model_copy(update=update) for exercise in pair)
    if shared := with_shared_numbers(bare):
        update = {"source": line.strip()[:2000], **({"group": group} if group else {})}
        return tuple(exercise.model_copy(update=update) for exercise in shared)
    if is_summed(bare):
        whole = without_breakdown(bare)
        found = _listed(whole) or _single(whole) or tuple(filter(None, [read_unnamed(whole)]))
    elif is_broken_down(bare):
        found = _single(bare) or tuple(filter(None, [read_unnamed(without_breakdown(bare))]))
    else:
        found = multiplied(bare) or _multiplied_below(bare) or _listed(bare)
    update = {"source": line.strip()[:2000], **({"group": group} if group else {})}
    return tuple(exercise.model_copy(update=update) for exercise in found)


def _behind_heading(text: str) -> str:
    """Give what stands behind `Run/walk: `, where nothing before it counts."""
    head, sign, rest = text.partition(": ")
    return rest if sign and not re.search(r"\d", head) else ""


def _multiplied_below(text: str) -> tuple[Exercise, ...]:
    """`Swim: 5 x (200 @ CSS)`: what has no name is named by the sport before the colon."""
    found = multiplied(_behind_heading(text))
    head = text.partition(":")[0].strip()
    is_sport = sport_of(head) is not None and len(head.split()) == 1
    return tuple(
        e.model_copy(update={"name": head.lower()}) if is_sport and e.name == UNNAMED else e for e in found
    )


def _superset(text: str) -> tuple[Exercise, ...]:
    """`Fly 3x15 ss w/ push-ups 3x12`: two exercises that are done in turns."""
    parts = _SUPERSET.split(text)
    found = tuple(e for part in parts if (e := read_exercise(part.strip(" ()"))) is not None)
    return found if len(parts) == len(found) == 2 else ()


def _listed(text: str) -> tuple[Exercise, ...]:
    if (repeated := rounds_behind(text)) is not None and len(found := _listed(text[: repeated.start()])) > 2:
        return in_rounds(found, repeated)
    if (rested := REST_BEHIND.search(text)) is not None and len(found := _listed(text[: rested.start()])) > 1:
        rest = read_numbers(f"rest {rested['time'] or rested['time2']}")
        seconds = rest.rest_s if rest else None
        return tuple(e if e.rest_s is not None else e.model_copy(update={"rest_s": seconds}) for e in found)
    if (one := read_exercise(text)) is not None and " & " in one.name and known(one.name):
        return ()
    mark = next((mark for mark in (": ", " → ", " - ") if mark in text), ": ")
    head, sign, listed = text.partition(mark)
    is_name = exercise_words(head) and sport_of(head) is None and not _HEADS_LIST.search(head)
    least = 1 if _begins_with_name(listed, head) else 2
    is_heading = sign and not re.search(r"\d", head) and (least == 1 or not is_name)
    is_heading = is_heading and (mark != " - " or least == 1)
    if is_heading and len(found := _listed(listed)) > least:
        # "For tomorrow: 500 easy, then ...": no part of the first name.
        return found
    sentences = [part for part in SENTENCES.split(text) if part.strip(" .")]
    if len(sentences) > 1 and (first := _listed(sentences[0]) or _single(sentences[0])):
        return _with_sentences(first, sentences[1:])
    cuts = [_exercises([part for part in cut.split(text) if part and part.strip(" .")], text) for cut in CUTS]
    if LED_BY_NUMBERS.match(text):
        cuts.append(_exercises([part for part in BEFORE_NUMBER.split(text) if part.strip(" .")], text))
    best = max(cuts, key=lambda cut: cut.rank)
    by_slash = [part for part in SLASH.split(text) if part.strip(" .")]
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


def _with_sentences(first: tuple[Exercise, ...], others: Sequence[str]) -> tuple[Exercise, ...]:
    """Add what stands behind a semicolon: more exercises, or remarks on the last one."""
    found = list(first)
    for sentence in others:
        more = () if is_remark(sentence) else _listed(sentence) or _single(sentence)
        more = more or tuple(filter(None, [_unnamed(sentence, found[-1])]))
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
    found = list(_one_or_two(parts[0]) or filter(None, [read_unnamed(parts[0])]))
    is_added = text.startswith(f"{parts[0].strip()} +") and exercise_words(parts[0])
    is_added = is_added or bool(_DONE_BY_NAME.match(parts[0].strip()))
    if not found and is_added and is_bare_name(parts[0]) and _COUNTED_FIRST.match(parts[1]):
        # "Drills + 4 strides"
        found = [Exercise(name=parts[0].strip(" .")[:200])]
    if not found:
        return _Cut()
    first, remarks = found[0], 0
    for part in parts[1:]:
        is_plus = bool(re.search(rf"\+\s*{re.escape(part)}", text))
        is_apart = is_plus or bool(re.search(rf",\s*{re.escape(part)}", text))
        if more := multiplied(part.strip()) or _both(part):
            found += more
            continue
        if (added := _added(found[-1], first, part, is_plus=is_plus, is_apart=is_apart)) is not None:
            found.append(added)
            continue
        remarks += 1
        joined = remarked(found[-1], part)
        if joined is None:
            return _Cut()
        found[-1] = joined
    rest = rest_for_all_of(parts[-1])
    if rest is not None and len(found) > 1:
        found = [e if e.rest_s is not None else e.model_copy(update={"rest_s": rest}) for e in found]
    is_completed = (found[0].sets, found[0].reps) != (first.sets, first.reps)
    is_eased = first.reps is None and any(easy_seconds(part) is not None for part in parts[1:])
    is_more = len(found) > 1 or is_completed or is_eased
    unparted = sum(bool(_UNPARTED.search(part)) for part in parts)
    return _Cut(tuple(found), remarks, unparted) if is_more else _Cut()


def _added(last: Exercise, first: Exercise, part: str, *, is_plus: bool, is_apart: bool) -> Exercise | None:
    """Give the exercise of a further part of a list; None where it says something about the last one."""
    if is_remark(part) or _is_of_last(part, last):
        return None
    if _LETTER.match(part.strip()) and last.name.endswith(" A"):
        # `Salutation A x 5, B x 5`
        return read_exercise(f"{last.name[:-2]} {part.strip()}")
    ladder = first.reps is not None and bool(_LADDER.match(first.reps))
    exercise = read_exercise(without_breakdown(part)) or _unnamed(part, last)
    if exercise is None and is_plus and (way := read_unnamed(part)) is not None and way.sets is None:
        # `3 km + 10x400 m + 2 km`
        return way if (way.distance_m or 0) >= _LONG_WAY else None
    reps = (first.reps or "").removesuffix(" cal")
    if ladder and exercise is not None and exercise.reps is None and exercise.sets is None:
        return exercise.model_copy(update={"reps": reps})
    is_named = ladder or (is_apart and _is_done(part, last)) or (is_plus and exercise_words(part) > 0)
    if exercise is None and is_bare_name(part) and is_named and len(part.split()) <= 4:
        return Exercise(name=part.strip(" ."), reps=reps if ladder else None)
    has_work = exercise and (exercise.sets or exercise.reps or exercise.duration_s or exercise.distance_m)
    return exercise if has_work else None


def _is_done(part: str, last: Exercise) -> bool:
    """Tell what is done though nothing says how often; "stretch" alone may as well be a cue."""
    return bool(_DONE_BY_NAME.search(part)) and (last.sets is not None or part.strip() != "stretch")


def is_done_by_name(text: str) -> bool:
    """Tell `Растяжка.`, `Strides`, which are done though nothing says how much."""
    return bool(_DONE_BY_NAME.search(text.strip()))


def _is_of_last(part: str, last: Exercise) -> bool:
    """Tell which of a row a part speaks of, `1-4 kick` behind `12x50`, or what is easy between them."""
    if last.sets and is_some_of_row(part, last.sets):
        return True
    is_between = bool(last.sets) and last.reps is None and last.rest_s is None
    is_easy = easy_seconds(part) is not None or (last.distance_m is not None and is_easy_way(part))
    return is_between and is_easy


def _unnamed(part: str, last: Exercise) -> Exercise | None:
    """Read `2x200` behind `4x400 run`: the same again in other numbers."""
    exercise = read_unnamed(part)
    if exercise is not None and exercise.sets and exercise.rest_s is not None and last.sets is None:
        # `15 min easy, 3 x 5 min @ 105 % / 5 min`: intervals behind a warm-up.
        return exercise
    goes_on = last.name == UNNAMED or last.distance_m is not None or (exercise and exercise.distance_m)
    goes_on = goes_on or (last.sets is None and last.duration_s is not None)
    # `drills, 6x800 @ 5k pace`: behind what is not counted nothing but a way is so long.
    goes_on = goes_on or bool(exercise and is_way(exercise) and last.reps is None and last.load is None)
    if exercise is None or exercise.sets is None or not goes_on:
        return None
    return exercise.model_copy(update={"name": last.name if last.sets else UNNAMED})
