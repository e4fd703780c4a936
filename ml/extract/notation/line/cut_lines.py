"""Lines cut into parts: in which way, which parts are exercises, and which say something about the last."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.behind_exercise import EASY_WAY, easy_seconds, remarked, rest_for_all_of
from ml.extract.notation.line.breakdowns import without_breakdown
from ml.extract.notation.line.cuts import BEFORE_NUMBER, CUTS, LED_BY_NUMBERS, SLASH
from ml.extract.notation.line.exercise_line import read_exercise, read_unnamed
from ml.extract.notation.line.for_all import for_each, is_bare_name
from ml.extract.notation.line.further_parts import (
    further_exercise,
    is_done_before,
    is_done_by_name,
    timed_piece,
)
from ml.extract.notation.line.multiplied import multiplied
from ml.extract.notation.line.way_ladders import read_ladder_of_ways
from ml.extract.notation.titles.headings import is_title
from storage.records.program import Exercise

_UNPARTED = re.compile(r"\d\S*(?:\s[^\W\d]+){0,2}\s\+\s\d")
_COUNTED_FIRST = re.compile(r"\d+\s*\D*[^\W\d_]{2}")
_NAME_AND_SETS = re.compile(
    r"[^\W\d]{2}[^\d]*\d.*\d\s?[xх×]\s?\d|[^\W\d]{2}[^\d]*\d{1,2}\s?[xх×]\s?\d", re.IGNORECASE
)
_AFTER_EACH = re.compile(
    r"\s(?:after|behind|between) (?:each|every)(?: (?:set|round|one|rep|series|length))?\W*$"
    r"|\sпосле кажд[^\W\d]+(?: [^\W\d]+)?\W*$",
    re.IGNORECASE,
)
_ROUNDS_BEFORE = re.compile(r"^[^\d]*(\d{1,2})\s?[xх×]\s?\(", re.IGNORECASE)
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


def cut_in_parts(text: str) -> tuple[Exercise, ...]:
    """Give the exercises of a line by the cut that finds most of them; empty where it is but one."""
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


def _heads_list(words: str) -> bool:
    return is_title(words) or not exercise_words(words)


def _one_or_two(part: str) -> tuple[Exercise, ...]:
    return multiplied(part.strip()) or _both(part) or single(part)


def _both(part: str) -> tuple[Exercise, ...]:
    """`Clam and glute bridge 2x12` as a part of a longer list."""
    return for_each(re.split(r"\s+and\s+", part.strip()), part)


def single(text: str) -> tuple[Exercise, ...]:
    """Give the one exercise of a line without what it is made of; empty where it has no numbers."""
    exercise = read_exercise(without_breakdown(text))
    return (exercise,) if exercise else ()


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
        found = with_rest(found, rest)
    is_completed = (found[0].sets, found[0].reps) != (first.sets, first.reps)
    is_eased = first.reps is None and any(easy_seconds(part) is not None for part in parts[1:])
    is_more = len(found) > 1 or is_completed or is_eased
    unparted = sum(bool(_UNPARTED.search(part)) for part in parts)
    return _Cut(tuple(found), remarks, unparted) if is_more else _Cut()


def with_rest(found: Sequence[Exercise], seconds: int | None) -> list[Exercise]:
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
