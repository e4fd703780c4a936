"""Hold a model's program against the page: what OCR did not see there is flagged, never silently kept."""

from collections.abc import Sequence
from typing import Any

from rapidfuzz import fuzz

from ml.extract.grounding.places import Page, Place, find_places, take_down
from ml.extract.grounding.seen import Seen, letters_of, numbers_of
from ml.extract.layout.doubt import UNSURE
from ml.extract.notation.spelling import plain
from ml.extract.words import Word
from storage.records.program import Doubt, Exercise, Flag, Program, Session

UNSEEN = Doubt.UNSEEN
UNCLEAR = Doubt.UNCLEAR

_SAME_NAME = 85
_MOST = 0.7
# What one of a unit holds in metres or seconds, and how a page shows that it uses the unit.
_LENGTHS = (
    (1000.0, {"km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "км"}),
    (1609.34, {"mi", "mile", "miles"}),
    (0.9144, {"yd", "yds", "yard", "yards"}),
    (0.3048, {"ft", "foot", "feet"}),
)
_TIMES = (
    (60.0, {"m", "min", "mins", "minute", "minutes", "м", "мин", "минут", "минуты", "минута", "минуту"}),
    (3600.0, {"h", "hr", "hour", "hours", "ч", "час", "часа", "часов"}),
)
_BODYWEIGHT = frozenset({"bw", "bodyweight", "body", "свой", "св", "собственный"})
_SPELLINGS = {
    "kg": ("kg", "kgs", "kilo", "kilos", "кг"),
    "lb": ("lb", "lbs", "pound", "pounds"),
    "bodyweight": tuple(_BODYWEIGHT),
}


def grounded(program: Program, words: Sequence[Word], ocr: Program) -> Program:
    """Flag what a page does not bear out; `words` and `ocr` are what OCR saw on it and made of it.

    Reasons are "unseen", with what OCR read instead where it read something, and "unclear" where OCR saw
    the value but was unsure. Headings that are not on the page are left out.
    """
    page = take_down(words)
    places = iter(find_places(page, [exercise.name for exercise in program.exercises]))
    twins = list(ocr.exercises)
    sessions = tuple(
        Session(
            title=_heading(page.whole, session.title),
            day=_heading(page.whole, session.day),
            exercises=tuple(_checked(e, next(places), _twin(e, twins), page) for e in session.exercises),
        )
        for session in program.sessions
    )
    title = _heading(page.whole, program.title)
    return program.model_copy(update={"title": title, "sessions": sessions})


def _checked(exercise: Exercise, place: Place, twin: Exercise | None, page: Page) -> Exercise:
    flags = list(_name_flags(exercise, place))
    for field in ("sets", "reps", "load", "duration_s", "distance_m", "rest_s", "tempo"):
        value = getattr(exercise, field)
        if value is None:
            continue
        other = getattr(twin, field) if twin else None
        if twin and _same(value, other):
            flags += [flag for flag in twin.flags if flag.field == field]
        elif reason := _doubt(exercise, field, place, page.whole):
            instead = (str(other),) if other is not None and reason == UNSEEN else ()
            flags.append(Flag(field=field, reason=reason, alternatives=instead))
    if exercise.notes and not _is_there(exercise.notes, page.whole):
        flags.append(Flag(field="notes", reason=UNSEEN))
    source = place.name.text[:2000] if place.name else None
    return exercise.model_copy(update={"flags": tuple(flags), "source": source})


def _name_flags(exercise: Exercise, place: Place) -> list[Flag]:
    words = [word for word in letters_of(exercise.name) if len(word) > 1]
    seen = place.name is not None and all(place.evidence.has(word) for word in words)
    counted = all(place.evidence.sureness(number) for number in numbers_of(exercise.name))
    return [] if seen and counted else [Flag(field="name", reason=UNSEEN)]


def _doubt(exercise: Exercise, field: str, place: Place, whole: Seen) -> str | None:
    """Give the reason to doubt a value that OCR's own reading does not share, if there is one."""
    value = getattr(exercise, field)
    if isinstance(value, str) and not all(_is_spelled(word, whole) for word in letters_of(value)):
        return UNSEEN
    if field == "sets" and _counts_itself(exercise, place):
        return None
    ways = _ways_to_write(field, value, whole)
    sure = max(_sureness(numbers, place.evidence) for numbers in ways)
    if sure == 0.0:
        return UNSEEN
    return UNCLEAR if sure < UNSURE else None


def _ways_to_write(field: str, value: Any, whole: Seen) -> list[list[tuple[float, float]]]:
    """Give the numbers, each with its tolerance, by which the page may state a value."""
    if isinstance(value, str):
        return [[(number, 1e-6) for number in numbers_of(value)]]
    exact = [(float(value), 1e-6)]
    if field == "sets":
        return [exact]
    units = _LENGTHS if field == "distance_m" else _TIMES
    used = [unit for unit, spellings in units if spellings & set(whole.words)]
    ways = [exact, *([(value / unit, 0.005 * value / unit)] for unit in used)]
    if units is _TIMES:
        # 1 min 30 s, 1'30"
        ways.append([(float(value // 60), 1e-6), (float(value % 60), 1e-6)])
        ways += [[(value / 60, 1e-6)]] if "'" in whole.text else []
    return ways


def _sureness(numbers: Sequence[tuple[float, float]], seen: Seen) -> float:
    return min((seen.sureness(number, tolerance) for number, tolerance in numbers), default=1.0)


def _counts_itself(exercise: Exercise, place: Place) -> bool:
    """Tell whether sets need not be written: 8-6-4 are three, and so are three lines below the name."""
    listed = [len(text.replace("/", "-").split("-")) for text in (exercise.reps, exercise.load) if text]
    # Two numbers are as likely a range.
    counts = {count for count in listed if count > 2} | {place.rows, place.rows + 1} - {0, 1}
    return exercise.sets in counts


def _is_spelled(word: str, whole: Seen) -> bool:
    return any(whole.has(spelling) for spelling in _SPELLINGS.get(word, (word,)))


def _is_there(text: str, whole: Seen) -> bool:
    words = [word for word in letters_of(text) if len(word) > 1]
    return (not words or whole.share_of(words) >= _MOST) and all(map(whole.sureness, numbers_of(text)))


def _heading(whole: Seen, title: str | None) -> str | None:
    return title if title and _is_there(title, whole) else None


def _twin(exercise: Exercise, twins: list[Exercise]) -> Exercise | None:
    """Take OCR's reading of the same exercise, each only once and in order."""
    name = "".join(letters_of(exercise.name))
    for index, other in enumerate(twins):
        if name and fuzz.ratio(name, "".join(letters_of(other.name))) >= _SAME_NAME:
            return twins.pop(index)
    return None


def _same(value: Any, other: Any) -> bool:
    if isinstance(value, str) and isinstance(other, str):
        return _squeezed(value) == _squeezed(other)
    return bool(value == other)


def _squeezed(text: str) -> str:
    return "".join(plain(text).lower().split())
