"""What a further part of a list is: one more exercise, or something said about the last one."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.behind_exercise import easy_seconds, ends_with_rest, is_easy_way, is_some_of_row
from ml.extract.notation.line.breakdowns import without_breakdown
from ml.extract.notation.line.distances import are_ways, is_way
from ml.extract.notation.line.exercise_line import (
    UNNAMED,
    as_exercise,
    read_exercise,
    read_numbers,
    read_unnamed,
)
from ml.extract.notation.line.for_all import is_bare_name
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.token_rules.tokens import Kind, tokenize
from ml.extract.notation.vocabulary import COOL_DOWN, WARM_UP, any_of
from storage.records.program import Exercise

# `5 x 200 m with walk back, 10 min jog`: how to recover is said already.
_RECOVERS = re.compile(r"\b(?:walk|jog)(?:ing)?\s(?:back|down)\b", re.IGNORECASE)
# What is done inside a way.
_HOLDS_SETS = re.compile(r"(?:with|incl\w*|including|включая) \d+\s?[xх×]\s?\d", re.IGNORECASE)
# `90 s walking rest`: a rest by name, and how it is spent.
_SPENT = re.compile(
    r"^\W*\d[\d:.–-]*\s?(?:s|secs?|seconds?|m|mins?|minutes?|'|\")?\.?\s(?:(?:walk|jog|stand|spin|float)(?:n?ing)?|easy|active)"
    r"\s(?:rest|recovery|recoveries)\W*$",
    re.IGNORECASE,
)
_LONG_WAY, _LONG_TIME = 1000, 300
_SHORTEST_WORK = 10
_LETTER = re.compile(r"[B-D]\s*[xх]?\s*\d+\b")
# What is done in a list though nothing says how often.
_DONE_BY_NAME = re.compile(
    r"^(?!long|deep|big|full|good|easy|gentle)[^\W\d].*\s(?:stretch(?:es)?|mobility|openers?|circles"
    r"|rolls|swings"
    r"|rocks|prehab)\W*$|^(?:drills|strides|mobility|warm[ -]?up|cool[ -]?down|stretch(?:ing)?|w/?u|c/?d"
    r"|разминка|заминка|растяжка|суставная|сбу|ору|офп|дриллы|ускорения)\W*$",
    re.IGNORECASE,
)
# What else is trained besides the sport of a plan.
_KIND_OF_SESSION = re.compile(
    r"(?:weights?|lift(?:ing)?|strength(?: training| work)?|gym(?: work| session)?|s\s?&\s?c"
    r"|cross[- ]?train(?:ing)?|boxing|climbing|basketball|football|tennis"
    r"|силовая|сила|зал|бокс|футбол|железо)",
    re.IGNORECASE,
)
# `..., at the end bike 15 min`
_AT_LAST = re.compile(
    r"^\s*(?:and\s|и\s)?(?:finally|lastly|at the end|to finish|в конце|напоследок|под конец)"
    r"\s*[,:-]?\s+(?=.*\d)",
    re.IGNORECASE,
)
_LADDER = re.compile(r"^\d+(?:-\d+){2,}(?: cal)?$")
# What opens a warm-up without a number: `wrists, scap push-ups 12`
_LOOSENING = re.compile(
    r"^(?:wrists?|ankles?|shoulders?|hips?|neck|joints?)$"
    r"|^[^\d]*\s(?:circles|swings|rolls|bounces|pulses|openers?|mobility|rocks|stretch(?:es)?)$",
    re.IGNORECASE,
)
_LONGEST_NAME = 4
_AROUND = re.compile(any_of(WARM_UP, COOL_DOWN), re.IGNORECASE)


def further_exercise(
    last: Exercise, first: Exercise, part: str, *, is_plus: bool, is_apart: bool
) -> Exercise | None:
    """Give the exercise of a further part of a list; None where it says something about the last one."""
    part = _AT_LAST.sub("", part)
    if _is_said(last, part) or (last is first and _is_place_in_session(last, part)):
        return None
    if _LETTER.match(part.strip()) and last.name.endswith(" A"):
        # `Salutation A x 5, B x 5`
        return read_exercise(f"{last.name[:-2]} {part.strip()}")
    ladder = first.reps is not None and bool(_LADDER.match(first.reps)) and not are_ways(first.reps)
    exercise = read_exercise(without_breakdown(part)) or same_again(part, last)
    way = (read_unnamed(part) or timed_piece(part)) if exercise is None else None
    if (
        way is not None
        and way.sets is None
        and (is_plus or _is_paced(way, last) or _is_around(way, last, first))
    ):
        return way if (way.distance_m or 0) >= _LONG_WAY or (way.duration_s or 0) >= _LONG_TIME else None
    reps = (first.reps or "").removesuffix(" cal")
    if exercise is None:
        is_named = is_apart and _is_done(part, last)
        is_named = ladder or is_named or (is_plus and is_session_by_name(part))
        is_name = is_bare_name(part) and is_named and _is_short(part)
        return Exercise(name=part.strip(" ."), reps=reps if ladder else None) if is_name else None
    if ladder and exercise.reps is None and exercise.sets is None:
        return exercise.model_copy(update={"reps": reps})
    return exercise if exercise.is_measured and not _is_held(last, exercise) else None


def _is_place_in_session(exercise: Exercise, part: str) -> bool:
    """Tell `300 m crawl, warm up`: a way or a time, and behind it for which part of the session it is."""
    is_one_way = exercise.sets is None and bool(exercise.distance_m or exercise.duration_s)
    is_around = bool(_AROUND.fullmatch(part.strip(" .")))
    return is_one_way and is_around and not _AROUND.search(exercise.name)


def timed_piece(part: str) -> Exercise | None:
    """`25' @ 65 % FTP`: a time with how hard it is."""
    reading = read_numbers(part)
    if reading is None or reading.duration_s is None or reading.reps or reading.sets or reading.distance_m:
        return None
    return as_exercise(UNNAMED, reading, reading.notes, source=part)


def _is_short(part: str) -> bool:
    """Tell a name from a sentence; "ring row or jumping pull-up" is two names."""
    return all(len(name.split()) <= _LONGEST_NAME for name in re.split(r"\s(?:or|или)\s", part.strip()))


def _is_paced(way: Exercise, last: Exercise) -> bool:
    """Tell `5 km @ 4:35/km` behind `3 km easy` and `25' @ 65 %` behind `10' easy` from words about them."""
    is_paced = (way.notes or "").startswith("@")
    if way.duration_s and last.duration_s and last.distance_m is None:
        return (is_paced or way.load is not None) and last.sets is None
    return is_paced and last.sets is None and last.distance_m is not None


def _is_around(way: Exercise, last: Exercise, first: Exercise) -> bool:
    """Tell the last way of `2 km, 6x800 m / 400 m, 2 km`, which ends the session as the first opened it."""
    is_opened = first.name == UNNAMED == way.name and first.sets is None and last.sets is not None
    return is_opened and bool((way.distance_m and first.distance_m) or (way.duration_s and first.duration_s))


def is_done_before(part: str, following: str, text: str) -> bool:
    """Tell `arm swings, scapula shrugs 2x6`, a joint loosened first, from a name with a cue behind it."""
    if not text.startswith(f"{part.strip()},") or not _LOOSENING.search(part.strip()):
        return False
    exercise = read_exercise(following)
    is_counted = exercise is not None and (exercise.sets or exercise.reps)
    return exercise is not None and bool(is_counted) and exercise_words(exercise.name) > 0


def _is_said(last: Exercise, part: str) -> bool:
    """Tell remarks, rests, and which of a row is meant: `12x50, 1-4 kick, 5-8 drill`."""
    if is_remark(part) or ends_with_rest(part, last) or _is_side(part):
        return True
    if last.sets and is_some_of_row(part, last.sets):
        return True
    if _HOLDS_SETS.match(last.notes or "") and easy_seconds(part) is not None:
        # `8 mi w/ 5 x 600, 90 s jog`
        return True
    if last.sets and last.rest_s is None and _SPENT.match(part):
        return True
    is_between = bool(last.sets) and last.reps is None and last.rest_s is None
    is_between = is_between and not _RECOVERS.search(last.source or "")
    is_easy = easy_seconds(part) is not None or (last.distance_m is not None and is_easy_way(part))
    return is_between and is_easy


def _is_side(part: str) -> bool:
    """Tell `L+R` and `each side`, which are no name."""
    tokens = tokenize(part)
    return bool(tokens) and all(token.kind is Kind.SIDE for token in tokens)


def is_done_by_name(part: str) -> bool:
    """Tell drills, strides and stretches, which are done though nothing says how often."""
    return bool(_DONE_BY_NAME.match(part.strip()))


def is_session_by_name(part: str) -> bool:
    """Tell "weights", "yoga" and "core", which are trained as their name says, from other words."""
    return exercise_words(part) > 0 or bool(_KIND_OF_SESSION.fullmatch(part.strip(" .")))


def _is_done(part: str, last: Exercise) -> bool:
    """Tell what is done in a list by its name alone; "stretch" alone may as well be a cue."""
    return bool(_DONE_BY_NAME.search(part)) and (last.sets is not None or part.strip() != "stretch")


def _is_held(last: Exercise, exercise: Exercise) -> bool:
    """Tell `3 s in the hole` and `squeeze 2 s` behind repetitions from something more to do."""
    is_short = exercise.duration_s is not None and exercise.duration_s < _SHORTEST_WORK
    is_alone = exercise.sets is None and exercise.reps is None and exercise.distance_m is None
    return is_short and is_alone and (last.reps is not None or last.duration_s is not None)


def same_again(part: str, last: Exercise) -> Exercise | None:
    """Read `2x200` behind `4x400 run`: the same again in other numbers."""
    exercise = read_unnamed(part)
    if exercise is not None and exercise.sets and exercise.rest_s is not None and last.sets is None:
        # `15 min easy, 3 x 5 min @ 105 % / 5 min`: intervals behind a warm-up.
        return exercise
    goes_on = last.name == UNNAMED or last.distance_m is not None or (exercise and exercise.distance_m)
    goes_on = goes_on or (last.sets is None and (last.duration_s is not None or is_way(last)))
    # `drills, 6x800 @ 5k pace`: behind what is not counted nothing but a way is so long.
    goes_on = goes_on or bool(exercise and is_way(exercise) and last.reps is None and last.load is None)
    if exercise is None or exercise.sets is None or not goes_on:
        return None
    return exercise.model_copy(update={"name": last.name if last.sets else UNNAMED})
