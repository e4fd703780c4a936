"""Several exercises on one line: `10 burpees, 15 swings`, `21-15-9 thrusters, pull-ups`, `4 x (a + b)`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import known
from ml.extract.notation.behind_exercise import (
    EASY_WAY,
    TIME,
    easy_seconds,
    is_some_of_row,
    remarked,
    rest_for_all_of,
)
from ml.extract.notation.breakdowns import is_broken_down, is_summed, without_breakdown
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
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.units import Unit, spellings
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
    rf"(?<!через)(?<!\bwith)(?<!\boff)(?<!\bof)(?<!\bincl)(?<!\bto)(?<!\bпо)(?<!\bна)(?<!/)(?<!\bat)(?<!@)"
    rf"[\s,+]+(?={_COUNTED_NAME}){_OUTSIDE_BRACKETS}",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"\s*;\s*" + _OUTSIDE_BRACKETS)
_LONG_WAY = 1000
_LEAD_IN = re.compile(r"^(?:and\s+)?(?:then|after that|потом|затем|далее)\s*[,:]?\s+(?=\S)", re.IGNORECASE)
_COUNTED_FIRST = re.compile(r"\d+\s*\D*[^\W\d_]{2}")
_LETTER = re.compile(r"[B-D]\s*[xх]?\s*\d+\b")
# What is done in a list though nothing says how often.
_DONE_BY_NAME = re.compile(
    r"^(?!long|deep|big|full|good|easy|gentle)[^\W\d].*\s(?:stretch(?:es)?|mobility|openers?|circles|rolls|swings"
    r"|rocks|prehab)\W*$|^(?:drills|strides|mobility)\W*$",
    re.IGNORECASE,
)
_LADDER = re.compile(r"^\d+(?:-\d+){2,}(?: cal)?$")
_SUPERSET = re.compile(
    r"\s*[(,]?\s*\b(?:super-?set(?:ted)?|ss|суперсет\w*)\s+(?:with|w/|с|со)\s+", re.IGNORECASE
)
_REST_BEHIND = re.compile(
    rf"[\s,;(-]+(?:(?:all\s+)?(?:w/|with)\s*(?P<time>{TIME})\s*(?:[^\W\d]+\s)?(?:rest|recovery|jog|float|easy|walk)"
    rf"|(?:rest\s*)?(?P<time2>{TIME})\s*(?:rest\s*)?(?:between|btw|между)\s+(?:everything|all|exercises|sets|each|всем\w*|подход\w*|упражн\w*))\W*$",
    re.IGNORECASE,
)
# `20 squats / 10 push-ups / 30 s plank x 4, 1 min rest`, `... - 5 rounds`
_ROUNDS_BEHIND = re.compile(
    r"(?:(?:\s+x|[\s,;-]+(?:repeat|repeated|do|повторить)\s+x?)\s*(?P<times>\d{1,2})(?:x|\s?times)?(?=\s*(?:$|,))"
    r"|[\s,;-]+(?P<rounds>\d{1,2})\s*(?:rounds?|rds|кругов|круга|раунд\w*))"
    rf"(?:\s*,\s*(?:rest\s*)?(?!\d:\d(?!\d))(?P<rest>{TIME})(?:\s*rest)?(?:\s(?:after|between)\s[^\d,]*)?"
    r"|,\s*rest\s*[\d:]+)?\W*$",
    re.IGNORECASE,
)


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
    if is_summed(bare):
        whole = without_breakdown(bare)
        found = _listed(whole) or _single(whole) or tuple(filter(None, [read_unnamed(whole)]))
    elif is_broken_down(bare):
        found = _single(bare) or tuple(filter(None, [read_unnamed(without_breakdown(bare))]))
    else:
        found = multiplied(bare) or multiplied(_behind_heading(bare)) or _listed(bare)
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


def _in_rounds(found: tuple[Exercise, ...], repeated: re.Match[str]) -> tuple[Exercise, ...]:
    """Give the exercises of a list the rounds that stand behind it; the rest is behind the last."""
    sets = int(repeated["times"] or repeated["rounds"])
    rest = read_numbers(f"rest {repeated['rest']}") if repeated["rest"] else None
    given = [e if e.sets is not None else e.model_copy(update={"sets": sets}) for e in found]
    if rest is not None and rest.rest_s is not None and given[-1].rest_s is None:
        given[-1] = given[-1].model_copy(update={"rest_s": rest.rest_s})
    return tuple(given)


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
    is_heading = sign and not re.search(r"\d", head) and (least == 1 or not is_name)
    is_heading = is_heading and (mark != " - " or least == 1)
    if is_heading and len(found := _listed(listed)) > least:
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
    return _Cut(tuple(found), remarks) if is_more else _Cut()


def _added(last: Exercise, first: Exercise, part: str, *, is_plus: bool, is_apart: bool) -> Exercise | None:
    """Give the exercise of a further part of a list; None where it says something about the last one."""
    # `12x50, 1-4 kick, 5-8 drill`: which of them.
    is_of_row = last.sets and is_some_of_row(part, last.sets)
    is_between = last.sets and last.reps is None and last.rest_s is None
    if is_of_row or is_remark(part) or (is_between and easy_seconds(part) is not None):
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
    is_named = (
        ladder or (is_apart and bool(_DONE_BY_NAME.search(part))) or (is_plus and exercise_words(part) > 0)
    )
    if exercise is None and is_bare_name(part) and is_named and len(part.split()) <= 4:
        return Exercise(name=part.strip(" ."), reps=reps if ladder else None)
    has_work = exercise and (exercise.sets or exercise.reps or exercise.duration_s or exercise.distance_m)
    return exercise if has_work else None


def _unnamed(part: str, last: Exercise) -> Exercise | None:
    """Read `2x200` behind `4x400 run`: the same again in other numbers."""
    exercise = read_unnamed(part)
    if exercise is not None and exercise.sets and exercise.rest_s is not None and last.sets is None:
        # `15 min easy, 3 x 5 min @ 105 % / 5 min`: intervals behind a warm-up.
        return exercise
    goes_on = last.name == UNNAMED or last.distance_m is not None or (exercise and exercise.distance_m)
    goes_on = goes_on or (last.sets is None and last.duration_s is not None)
    if exercise is None or exercise.sets is None or not goes_on:
        return None
    return exercise.model_copy(update={"name": last.name if last.sets else UNNAMED})
