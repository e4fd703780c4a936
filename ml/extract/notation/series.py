"""Several exercises on one line: `10 burpees, 15 swings`, `21-15-9 thrusters, pull-ups`, `4 x (a + b)`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import known
from ml.extract.notation.exercise_line import (
    BULLET,
    UNNAMED,
    as_exercise,
    read_exercise,
    read_numbers,
    read_unnamed,
    take_group,
)
from ml.extract.notation.name_lists import with_shared_numbers
from ml.extract.notation.reading import Reading
from ml.extract.notation.remarks import is_remark
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.units import Unit, spellings
from ml.extract.notation.vocabulary import NAMED, any_of
from storage.records.program import Exercise

_OUTSIDE_BRACKETS = r"(?![^(\[]*[)\]])"
_THEN = (
    r"(?:,(?!\d)(?:\s*(?:and|then|и|затем|потом)\b)?|\s-{2,}\s(?:then\s)?|\b(?:then|затем|потом)\b|\s[→>]+\s)"
)
_SLASH = re.compile(r"\s+/{1,2}\s+|\s+\|\s+" + _OUTSIDE_BRACKETS)
_CUTS = tuple(
    re.compile(pattern + _OUTSIDE_BRACKETS, re.IGNORECASE)
    for pattern in (
        rf"\s*{_THEN}\s*",
        rf"\s*(?:{_THEN}|\s\+\s|\s&\s)\s*",
        rf"\s*(?:{_THEN}|\b(?:and|и)\b)\s*",
        rf"\s*(?:{_THEN}|\s\+\s|\s&\s|\b(?:and|и)\b)\s*",
        r"\s*(?:,(?!\d)|\s\+\s)\s*",
        r"(?<=[^\W\d])\s*\+\s*(?=\d)",
    )
)
# `5 pull-ups 10 push-ups 15 squats`: nothing parts them but their numbers.
_NO_UNIT = rf"(?!(?:{spellings(Unit.SECOND, Unit.MINUTE, Unit.REP)})\b)"
_COUNTED_NAME = rf"(?:\d{{1,2}}[xх])?\d{{1,4}}\s?(?:m|cal|м|кал)?\s{_NO_UNIT}[^\W\d_]{{2,}}"
_LED_BY_NUMBERS = re.compile(rf"^{_COUNTED_NAME}.*?\s{_COUNTED_NAME}.*?\s{_COUNTED_NAME}", re.IGNORECASE)
_BEFORE_NUMBER = re.compile(
    rf"(?<!через)(?<!with)(?<!\boff)(?<!\bпо)(?<!\bна)(?<!/)(?<!\bat)(?<!@)[\s,+]+(?={_COUNTED_NAME})"
    + _OUTSIDE_BRACKETS,
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"\s*;\s*" + _OUTSIDE_BRACKETS)
_TIMES = r"(?:[xх]|rounds?(?:\s+of)?|sets?(?:\s+of)?|кругов|круга|раунда)"
_MULTIPLIED = re.compile(
    any_of(
        rf"^(?P<sets>\d{{1,2}})\s*{_TIMES}\s*[(\[](?P<inner>.+)[)\]]\s*(?P<rest>.*)$",
        r"^[(\[](?P<inner2>.+)[)\]]\s*[xх]\s*(?P<sets2>\d{1,2})\b(?P<rest2>.*)$",
    ),
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:,(?!\d)|\+|\s/\s|/(?=\d))\s*")
_TIME = rf"\d[\d:.]*\s?(?:{spellings(Unit.SECOND, Unit.MINUTE)}|'|\"|'')?\.?"
_EASILY = any_of(
    "easy|jog|walk|soft pedal|off|recovery|spin|float|rest|light|slow|paddle",
    r"трусц\w+|шагом|отдых\w*|легк\w*|откатк\w*|спокойно|свободно",
)
_EASY = re.compile(
    rf"^({_TIME})\s*{_EASILY}(?:\s+(?:jog|walk|spin|pedal|paddle|run|ride|between))?$", re.IGNORECASE
)
_EASY_FIRST = re.compile(rf"^(?:walk|jog|rest|float|recover|отдых|шаг)\s+({_TIME})$", re.IGNORECASE)
_BEHIND_BRACKETS = re.compile(r"[,;]\s*(?:then\s|затем\s|потом\s)?|\s\+\s")
# `3x(4x60m) 2'/6'`: between the runs, and between the series.
_TWO_RESTS = re.compile(rf"^\s*({_TIME})\s*/\s*{_TIME}", re.IGNORECASE)
_MORE_SETS = re.compile(r"\d\s*[xх]\s*\d", re.IGNORECASE)
_OF_SERIES = re.compile(r"\b(?:between|btw|series|sets?|rounds?|между|серия\w*|кругами)\b", re.IGNORECASE)
# In brackets a run and a walk are an exercise each, where their names stand first: `(run 3 min, walk 1 min)`.
_RUN = re.compile(r"\s*(?:run|jog|бег\w*)\b", re.IGNORECASE)
_WALK = re.compile(r"\s*(?:walk|шаг\w*|ходьб\w*)\b", re.IGNORECASE)
_LONG_WAY = 1000
_LEADING_WAY = re.compile(r"^(\d{2,3}[05]0?)(?=\s*(?:@|$))")
_LEAD_IN = re.compile(r"^(?:and\s+)?(?:then|after that|потом|затем|далее)\s*[,:]?\s+(?=\S)", re.IGNORECASE)
# `5x5 min @ 105 %, 5 min @ 50 %`
_EASY_WATTS = re.compile(rf"^({_TIME})\s*@\s*(?:[3-5]\d|6[0-5])\s*%(?:\s*FTP)?$", re.IGNORECASE)
_SOME_OF_ROW = re.compile(r"\d{1,2}-(\d{1,2})\s+[^\W\d_]+$")
_COUNTED_FIRST = re.compile(r"\d+\s*\D*[^\W\d_]{2}")
_MORE_WORK = re.compile(r"\d\s*[xх]\s*\d|\b\d{3}\b", re.IGNORECASE)
# `4 x 800 / 400 jog`: a way that is easy is no exercise of its own.
_EASY_WAY = re.compile(rf"/\s*\d{{2,4}}\s*(?:m|м)?\s+{_EASILY}\b", re.IGNORECASE)
_BREAKDOWN = re.compile(
    r"^((?:\d{1,2}\s?[xх]\s?)?\d{2,4}\s*(?:m|yd|м)?)\s+(?:as|как)\s+([^,;@]+?)\s*([,;@(].*)?$", re.IGNORECASE
)
_LADDER = re.compile(r"^\d+(?:-\d+){2,}(?: cal)?$")
_SUPERSET = re.compile(
    r"\s*[(,]?\s*\b(?:super-?set(?:ted)?|ss|суперсет\w*)\s+(?:with|w/|с|со)\s+", re.IGNORECASE
)
_REST_BEHIND = re.compile(
    rf"[\s,;(-]+(?:(?:all\s+)?(?:w/|with)\s*(?P<time>{_TIME})\s*(?:[^\W\d]+\s)?(?:rest|recovery|jog|float|easy|walk)"
    rf"|(?:rest\s*)?(?P<time2>{_TIME})\s*(?:rest\s*)?(?:between|btw|между)\s+(?:everything|all|exercises|sets|each|всем\w*|подход\w*|упражн\w*))\W*$",
    re.IGNORECASE,
)
# `20 squats / 10 push-ups / 30 s plank x 4, 1 min rest`, `... - 5 rounds`
_ROUNDS_BEHIND = re.compile(
    r"(?:(?:\s+x|[\s,;-]+(?:repeat|repeated|do|повторить)\s+x?)\s*(?P<times>\d{1,2})(?:x|\s?times)?(?=\s*(?:$|,))|[\s,;-]+(?P<rounds>\d{1,2})\s*(?:rounds?|rds|кругов|круга|раунд\w*))"
    rf"(?:\s*,\s*(?:rest\s*)?(?!\d:\d(?!\d))(?P<rest>{_TIME})(?:\s*rest)?(?:\s(?:after|between)\s[^\d,]*)?|,\s*rest\s*[\d:]+)?\W*$",
    re.IGNORECASE,
)
_REPEAT = re.compile(r"^\s*(?:repeat|do|perform|повторить|повторите)\b", re.IGNORECASE)
_TWICE = re.compile(r"^\s*(?:twice|дважды)\b", re.IGNORECASE)
_HELD = re.compile(r"\bhold|удерж", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|кажд\w+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Cut:
    exercises: tuple[Exercise, ...] = ()
    remarks: int = 0

    @property
    def rank(self) -> tuple[int, int]:
        """More exercises are better, then fewer remarks."""
        return len(self.exercises), -self.remarks


def read_series(line: str) -> tuple[Exercise, ...]:
    """Give the exercises of a line that lists several; empty where it does not."""
    text = BULLET.sub("", plain(line))
    group, bare = take_group(_LEAD_IN.sub("", text))
    if len(pair := _superset(bare)) == 2:
        update = {"source": line.strip()[:2000], "group": group or "A"}
        return tuple(exercise.model_copy(update=update) for exercise in pair)
    if shared := with_shared_numbers(bare):
        update = {"source": line.strip()[:2000], **({"group": group} if group else {})}
        return tuple(exercise.model_copy(update=update) for exercise in shared)
    breakdown = _BREAKDOWN.match(bare)
    if breakdown and not _MORE_WORK.search(breakdown[3] or ""):
        found = _single(bare)
    else:
        found = _multiplied(bare) or _multiplied(_behind_heading(bare)) or _listed(bare)
    update = {"source": line.strip()[:2000], **({"group": group} if group else {})}
    return tuple(exercise.model_copy(update=update) for exercise in found)


def _behind_heading(text: str) -> str:
    """Give what stands behind `Run/walk: `, where nothing before it counts."""
    head, sign, rest = text.partition(": ")
    return rest if sign and not re.search(r"\d", head) else ""


def _superset(text: str) -> tuple[Exercise, ...]:
    """`Fly 3x15 ss w/ push-ups 3x12`: two exercises that are done in turns."""
    parts = _SUPERSET.split(text)
    found = tuple(e for part in parts if (e := read_exercise(part.strip(" ()"))) is not None)
    return found if len(parts) == len(found) == 2 else ()


def _multiplied(text: str) -> tuple[Exercise, ...]:
    """`4 x (100 free + 50 kick)`: what the brackets hold, as many times; the rest is behind the last."""
    found = _MULTIPLIED.match(text)
    if not found:
        return ()
    sets, inner = int(found["sets"] or found["sets2"]), found["inner"] or found["inner2"]
    parts = _PARTS.split(inner)
    if any(_goes_on(part) for part in _BEHIND_BRACKETS.split(found["rest"] or found["rest2"] or "")[1:]):
        # `3x(200 free + 100 IM) 30 s rest, 8x25 fly`: the list is longer than the brackets.
        return ()
    after = read_numbers(found["rest"] or found["rest2"] or "")
    rest = after.rest_s if after else None
    if (two := _TWO_RESTS.match(found["rest"] or found["rest2"] or "")) and (
        shorter := read_numbers(f"rest {two[1]}")
    ):
        rest = shorter.rest_s
    first_easy = _EASY_FIRST.sub(r"\1 easy", parts[1]) if len(parts) == 2 else ""
    is_run_and_walk = len(parts) == 2 and bool(_RUN.match(parts[0]) and _WALK.match(parts[1]))
    if len(parts) == 2 and not is_run_and_walk and (seconds := _easy_seconds(first_easy)) is not None:
        work = read_exercise(f"{sets} x {parts[0]}")
        return (work.model_copy(update={"rest_s": seconds}),) if work else ()
    is_of_sets = is_run_and_walk or sum(bool(_MORE_SETS.search(part)) for part in parts) > 1
    if (
        not is_of_sets
        and (single := read_exercise(inner) or read_unnamed(inner))
        and single.sets
        and len(parts) < 3
    ):
        # `2 x (4 x 400 m), 4 min between`: a series of sets.
        notes = "; ".join(
            note for note in (single.notes, after and f"{after.rest_s} s between series") if note
        )
        update = {"sets": sets * single.sets, "notes": notes or None}
        is_of_runs = two is not None or not _OF_SERIES.search(found["rest"] or found["rest2"] or "")
        if is_of_runs and single.rest_s is None and rest is not None:
            update |= {"rest_s": rest, "notes": single.notes}
        return (single.model_copy(update=update),)
    exercises = [
        exercise for part in parts if (exercise := read_exercise(part) or _measured(part)) is not None
    ]
    if len(exercises) < 2 or len(exercises) != len(parts) or sets < 1:
        return ()
    times = [e.model_copy(update={"sets": sets * (e.sets or 1)}) for e in exercises]
    if rest is not None and times[-1].rest_s is None:
        times[-1] = times[-1].model_copy(update={"rest_s": rest})
    return tuple(times)


def _goes_on(part: str) -> bool:
    """Tell more to do behind the brackets from what is said of them."""
    if is_remark(part) or _easy_seconds(part) is not None:
        return False
    exercise = read_exercise(part) or read_unnamed(part)
    return exercise is not None and exercise.is_measured


def _in_rounds(found: tuple[Exercise, ...], repeated: re.Match[str]) -> tuple[Exercise, ...]:
    """Give the exercises of a list the rounds that stand behind it; the rest is behind the last."""
    sets = int(repeated["times"] or repeated["rounds"])
    rest = read_numbers(f"rest {repeated['rest']}") if repeated["rest"] else None
    given = [e if e.sets is not None else e.model_copy(update={"sets": sets}) for e in found]
    if rest is not None and rest.rest_s is not None and given[-1].rest_s is None:
        given[-1] = given[-1].model_copy(update={"rest_s": rest.rest_s})
    return tuple(given)


def _measured(part: str) -> Exercise | None:
    """Read a part in brackets that has no name: `1 min @ 12 km/h`."""
    numbers = read_numbers(_LEADING_WAY.sub(r"\1 m", part.strip()))
    if numbers is None or not numbers.has_work:
        return None
    return as_exercise(UNNAMED, numbers, numbers.notes, source=part)


def _listed(text: str) -> tuple[Exercise, ...]:
    if (repeated := _ROUNDS_BEHIND.search(text)) is not None and len(
        found := _listed(text[: repeated.start()])
    ) > 2:
        return _in_rounds(found, repeated)
    if (rested := _REST_BEHIND.search(text)) is not None and len(
        found := _listed(text[: rested.start()])
    ) > 1:
        rest = read_numbers(f"rest {rested['time'] or rested['time2']}")
        seconds = rest.rest_s if rest else None
        return tuple(e if e.rest_s is not None else e.model_copy(update={"rest_s": seconds}) for e in found)
    if (one := read_exercise(text)) is not None and " & " in one.name and known(one.name):
        return ()
    mark = next((mark for mark in (": ", " → ", " - ") if mark in text), ": ")
    head, sign, listed = text.partition(mark)
    is_name = exercise_words(head) and sport_of(head) is None
    least = 1 if _begins_with_name(listed, head) else 2
    if (
        sign
        and (mark != " - " or least == 1)
        and not re.search(r"\d", head)
        and (least == 1 or not is_name)
        and len(found := _listed(listed)) > least
    ):
        # "For tomorrow: 500 easy, then ...": no part of the first name.
        return found
    sentences = [part for part in _SENTENCES.split(text) if part.strip(" .")]
    if len(sentences) > 1 and (first := _listed(sentences[0]) or _single(sentences[0])):
        return _with_sentences(first, sentences[1:])
    cuts = [
        _exercises([part for part in cut.split(text) if part and part.strip(" .")], text) for cut in _CUTS
    ]
    if _LED_BY_NUMBERS.match(text):
        cuts.append(_exercises([part for part in _BEFORE_NUMBER.split(text) if part.strip(" .")], text))
    best = max(cuts, key=lambda cut: cut.rank)
    by_slash = [part for part in _SLASH.split(text) if part.strip(" .")]
    if len(by_slash) > 2:
        best = max(best, _exercises(by_slash, text), key=lambda cut: cut.rank)
    if (
        not best.exercises
        and not _EASY_WAY.search(text)
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


def _single(text: str) -> tuple[Exercise, ...]:
    exercise = read_exercise(_without_breakdown(text))
    return (exercise,) if exercise else ()


def _without_breakdown(text: str) -> str:
    """`300 as 100 swim / 100 kick`: the total is what is done; its parts keep their words."""
    found = _BREAKDOWN.match(text.strip())
    return f"{found[1]} {re.sub(r'[0-9]+', '', found[2])} {found[3] or ''}" if found else text


def _with_sentences(first: tuple[Exercise, ...], others: Sequence[str]) -> tuple[Exercise, ...]:
    """Add what stands behind a semicolon: more exercises, or remarks on the last one."""
    found = list(first)
    for sentence in others:
        more = () if is_remark(sentence) else _listed(sentence) or _single(sentence)
        if more:
            found += more
        else:
            found[-1] = _remarked(found[-1], sentence) or found[-1]
    return tuple(found) if len(found) > 1 or len(first) > 1 or found[0].rest_s != first[0].rest_s else ()


def _exercises(parts: Sequence[str], text: str) -> _Cut:
    if len(parts) < 2:
        return _Cut()
    if (each := _for_each(parts)) is not None:
        return each
    found = list(_multiplied(parts[0].strip()) or _single(parts[0]) or filter(None, [read_unnamed(parts[0])]))
    is_summed = text.startswith(f"{parts[0].strip()} +") and exercise_words(parts[0])
    if not found and is_summed and _is_bare_name(parts[0]) and _COUNTED_FIRST.match(parts[1]):
        # "Drills + 4 strides"
        found = [Exercise(name=parts[0].strip(" .")[:200])]
    if not found:
        return _Cut()
    first, remarks = found[0], 0
    for part in parts[1:]:
        is_plus = bool(re.search(rf"\+\s*{re.escape(part)}", text))
        if more := _multiplied(part.strip()):
            found += more
            continue
        if (added := _added(found[-1], first, part, is_plus=is_plus)) is not None:
            found.append(added)
            continue
        remarks += 1
        joined = _remarked(found[-1], part)
        if joined is None:
            return _Cut()
        found[-1] = joined
    rest = _rest_for_all(parts[-1])
    if rest is not None and len(found) > 1:
        found = [e if e.rest_s is not None else e.model_copy(update={"rest_s": rest}) for e in found]
    is_completed = (found[0].sets, found[0].reps) != (first.sets, first.reps)
    is_eased = first.reps is None and any(_easy_seconds(part) is not None for part in parts[1:])
    is_more = len(found) > 1 or is_completed or is_eased
    return _Cut(tuple(found), remarks) if is_more else _Cut()


def _added(last: Exercise, first: Exercise, part: str, *, is_plus: bool) -> Exercise | None:
    """Give the exercise of a further part of a list; None where it says something about the last one."""
    if (some := _SOME_OF_ROW.match(part.strip())) and last.sets and int(some[1]) <= last.sets:
        # `12x50, 1-4 kick, 5-8 drill`: which of them.
        return None
    is_between = last.sets and last.reps is None and last.rest_s is None
    if is_remark(part) or (is_between and _easy_seconds(part) is not None):
        return None
    ladder = first.reps is not None and bool(_LADDER.match(first.reps))
    exercise = read_exercise(_without_breakdown(part)) or _unnamed(part, last)
    if exercise is None and is_plus and (way := read_unnamed(part)) is not None and way.sets is None:
        # `3 km + 10x400 m + 2 km`
        return way if (way.distance_m or 0) >= _LONG_WAY else None
    reps = (first.reps or "").removesuffix(" cal")
    if ladder and exercise is not None and exercise.reps is None and exercise.sets is None:
        return exercise.model_copy(update={"reps": reps})
    is_named = ladder or (is_plus and exercise_words(part) > 0)
    if exercise is None and _is_bare_name(part) and is_named and len(part.split()) <= 4:
        return Exercise(name=part.strip(" ."), reps=reps if ladder else None)
    has_work = exercise and (exercise.sets or exercise.reps or exercise.duration_s or exercise.distance_m)
    return exercise if has_work else None


def _unnamed(part: str, last: Exercise) -> Exercise | None:
    """Read `2x200` behind `4x400 run`: the same again in other numbers."""
    exercise = read_unnamed(part)
    goes_on = last.name == UNNAMED or last.distance_m is not None or (exercise and exercise.distance_m)
    goes_on = goes_on or (last.sets is None and last.duration_s is not None)
    if exercise is None or exercise.sets is None or not goes_on:
        return None
    return exercise.model_copy(update={"name": last.name if last.sets else UNNAMED})


def _for_each(parts: Sequence[str]) -> _Cut | None:
    """`Triangle, pyramid, half moon: 5 breaths each`: names, then what each of them is done."""
    last = next((index for index, part in enumerate(parts) if ":" in part), len(parts) - 1)
    head, sign, numbers = parts[last].rpartition(":")
    if (
        not sign
        or not _EACH.search(numbers)
        or not all(_is_bare_name(part) for part in (*parts[:last], head))
    ):
        return None
    reading = read_exercise(f"exercise {numbers}")
    if reading is None or last < 1:
        return None
    names = [part.strip(" .") for part in (*parts[:last], head)]
    return _Cut(tuple(reading.model_copy(update={"name": name[:200]}) for name in names))


def _remarked(exercise: Exercise, remark: str) -> Exercise | None:
    """Let a remark behind an exercise give its rest, or stand in its notes."""
    if exercise.sets and exercise.reps is None and (seconds := _easy_seconds(remark)) is not None:
        return exercise.model_copy(update={"rest_s": seconds})
    numbers = read_numbers(_TWICE.sub("2 sets", _REPEAT.sub("", remark)))
    if numbers is not None and numbers.is_empty:
        return exercise.model_copy(update={"rest_s": numbers.rest_s})
    if numbers is not None and (more := _completed(exercise, numbers)) is not None:
        return more
    loaded = read_exercise(remark)
    if loaded and loaded.load and exercise.load is None and not (loaded.sets or loaded.reps):
        exercise = exercise.model_copy(update={"load": loaded.load})
    if (
        not _SOME_OF_ROW.match(remark.strip())
        and not is_remark(remark)
        and not (loaded and loaded.load)
        and any(character.isdigit() for character in remark)
    ):
        return None
    notes = f"{exercise.notes}; {remark}" if exercise.notes else remark
    return exercise.model_copy(update={"notes": notes.strip(" .")[:2000]})


def _completed(exercise: Exercise, numbers: Reading) -> Exercise | None:
    """Add `repeat 10 times`, `twice`, `3 times` to what has a time, a hold or repetitions alone."""
    if exercise.sets is not None or numbers.load or numbers.duration_s or numbers.distance_m:
        return None
    if numbers.sets is not None and numbers.reps is None:
        return exercise.model_copy(update={"sets": numbers.sets})
    if numbers.sets is not None or not (numbers.reps or "").isdigit() or exercise.reps is not None:
        return None
    if exercise.duration_s is not None and not _HELD.search(exercise.source or ""):
        return exercise.model_copy(update={"sets": int(numbers.reps or 0)})
    return exercise.model_copy(update={"reps": numbers.reps})


def _rest_for_all(part: str) -> int | None:
    """`leg press 3x12, row 3x12, 60 s between`: the rest of each."""
    if not re.search(r"\b(?:between|между|each)\b", part):
        return None
    numbers = read_numbers(part)
    return numbers.rest_s if numbers and numbers.is_empty else None


def _easy_seconds(part: str) -> int | None:
    """Give the seconds of what is easy between hard parts: `1 min easy`, `90 s jog`."""
    found = _EASY.match(part.strip()) or _EASY_WATTS.match(part.strip())
    numbers = read_numbers(found[1]) if found else None
    return numbers.duration_s if numbers else None


def _is_bare_name(part: str) -> bool:
    return bool(NAMED.search(part)) and not re.search(r"\d", part) and not is_remark(part)
