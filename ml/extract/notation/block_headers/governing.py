"""What a block header gives the lines below it: rounds, repetitions, times, a superset's label."""

import re
from typing import Any

from ml.extract.notation.block_headers.schemes import counts_rounds
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.parsed import Block, LineKind
from ml.extract.notation.spelling import plain
from storage.records.program import Exercise

_ODD_EVEN = re.compile(
    r"\b(?:odd|even|alternat\w*|alt(?=[\s.])|чередуя|ч[её]т(?:н\w*)?|неч[её]т(?:н\w*)?)\b", re.IGNORECASE
)
_STATION = re.compile(
    r"^(?:(?:min(?:ute)?s?|мин(?:ута)?|station|станция)\.?\s*(?P<number>\d{1,2})(?:st|nd|rd|th)?"
    r"|(?P<turn>odd|even|(?:не)?ч[её]т(?:н\w*)?)(?:\s+(?:min(?:ute)?s?|мин\w*))?"
    r"|(?P<ordinal>first|second|third|fourth|fifth|перв\w+|втор\w+|трет\w+|четв\w+|пят\w+)\s+(?:min(?:ute)?|мин(?:ута)?\.?)"
    r"|(?P<first>\d)(?:st|nd|rd|th|-?[аяй]{1,2})?\s+(?:min(?:ute)?|мин(?:ута)?\.?))\s*[:.)=-]+\s*(?=\S)"
    r"|^(?P<bare>odd|even)(?:\s+min(?:ute)?s?)?\s+(?=\d)|^\(?(?P<label>\d)\s?[).:-]\s+(?=\S)",
    re.IGNORECASE,
)


# Where a header gives the repetitions, a bare number behind a name is what is lifted.
_BOTH_HANDS = 2
_CALORIES = re.compile(r"^cals?(?:ories?)?\s+(?=\w)", re.IGNORECASE)
_BEFORE_STATION = re.compile(
    r"[,;./]?\s+(?=even(?:\s+min(?:ute)?s?)?\s+\d|(?:odd|even|(?:не)?ч[её]т(?:н\w*)?|min(?:ute)?\s?\d"
    r"|\d(?:st|nd|rd|th)\smin\w*)\b[^,;]*?[:=-])",
    re.IGNORECASE,
)
_REPS_OF_EACH = re.compile(
    r"^\W*(\d{1,3}(?:-\d{1,3})?)\s*(?:reps?\s*)?(?:of\s)?(?:each|everything|every exercise)\W*$"
    r"|^\W*по\s(\d{1,3}(?:-\d{1,3})?)\s*(?:раз|повтор\w*)?\W*$",
    re.IGNORECASE,
)
_BEFORE_LOAD = re.compile(r"^([^\d]{3,}?)\s+@?\s*(\d{2,3}(?:\.\d)?(?:/\d{2,3})?)$")
# `box jump 20"`: how high.
_INCHES = re.compile(r"\s*\(?\d{2}(?:/\d{2})?\s?(?:\"|''|in(?:ch(?:es)?)?\b)\)?$", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"[,;+]|(?<!\d)/|(?<!-)\band\b|\bи\b")
# `Curl + press 12 kg` is done with one weight in one go.
_SHARED_LOAD = re.compile(
    r"^[^\d,;+/]{3,20}\+[^\d,;+/]{3,30}?\s@?\s*\d[\d./x]*\s?(?:kgs?|lbs?|кг)(?:\s*\([^\d()]*\))?\W*$",
    re.IGNORECASE,
)
_TABATA = re.compile(r"\btabata\b|табата", re.IGNORECASE)
# In a Tabata each exercise has all of its rounds, however the list is numbered.
_BY_MINUTES = re.compile(r"\be\d*(?:[.:]\d+)?m(?:in)?om\b|\bevery\b|кажд", re.IGNORECASE)


_BEHIND_EACH = re.compile(
    r"\b(?:after|between) (?:each|every) (?:set|round|step|rung)\b"
    r"|\bпосле кажд\w+ (?:круга|раунда|подхода|сета)\b",
    re.IGNORECASE,
)


def governed(exercise: Exercise, block: Block | None, together: int) -> Exercise:
    """Let a block header give what the line itself does not say; `together` exercises share the line."""
    if block is None:
        return exercise
    update: dict[str, Any] = {}
    if (
        block.reps
        and exercise.sets == _BOTH_HANDS
        and (exercise.reps or "").isdigit()
        and exercise.load is None
    ):
        # `KB deadlift 2x24` below a ladder: one in each hand.
        update = {"load": f"2x{exercise.reps}", "reps": block.reps, "sets": None}
        return exercise.model_copy(update=update)
    if block.reps and exercise.reps == str(_BOTH_HANDS) and exercise.sets is None and exercise.load:
        # `thrusters 2x15 kg`
        return exercise.model_copy(update={"load": f"2x{exercise.load}", "reps": block.reps})
    if exercise.sets is None and (sets := _sets_of(exercise, block, together)):
        update["sets"] = sets
    has_work = exercise.reps or exercise.duration_s or exercise.distance_m
    if block.reps and not has_work and exercise.sets is None:
        update["reps"] = block.reps
        if (counted := _CALORIES.match(exercise.name)) is not None:
            update |= {"reps": f"{block.reps} cal", "name": exercise.name[counted.end() :]}
    if block.duration_s and not has_work:
        update["duration_s"] = block.duration_s
    if exercise.rest_s is None and block.rest_s and not _has_own_clock(exercise, block):
        update["rest_s"] = block.rest_s
    if exercise.group is None and block.group:
        update["group"] = block.group
    return exercise.model_copy(update=update) if update else exercise


def _has_own_clock(exercise: Exercise, block: Block) -> bool:
    """Tell `High knees 0:40` below a Tabata, which is one by name: its rests are written as well."""
    is_other = exercise.duration_s is not None and exercise.duration_s != block.duration_s
    return is_other and _TABATA.search(block.title) is not None


def _sets_of(exercise: Exercise, block: Block, together: int) -> int | None:
    """Give how often a block has an exercise done."""
    if block.sets:
        is_shared = together > 1 and _ODD_EVEN.search(block.title)
        return max(1, block.sets // together) if is_shared else block.sets
    if block.reps and _BEHIND_EACH.search(exercise.source or ""):
        # `50 m shuttle after every set` of a ladder: as often as it has steps.
        return block.reps.count("-") + 1
    return None


def alternating(text: str, block: Block) -> tuple[Exercise, ...] | None:
    """Read `8 push-ups / 10 squats` below a header that says they take turns."""
    if not _ODD_EVEN.search(block.title):
        return None
    parts = [parse_line(part) for part in re.split(r"\s+/\s+", plain(text))]
    if len(parts) < 2 or any(part.kind is not LineKind.EXERCISE for part in parts):
        return None
    return tuple(part.exercises[0] for part in parts)


def bare_names(text: str, block: Block) -> tuple[Exercise, ...]:
    """Read `squats, push-ups` below a header that says how often or how long: a list of names."""
    if not (block.reps or block.duration_s):
        return ()
    if _SHARED_LOAD.match(plain(text)):
        return ()
    parts = [part.strip(" .") for part in _BETWEEN_NAMES.split(plain(text))]
    found = [_named(part, text) for part in parts if len(part) > 1]
    named = [exercise for exercise in found if exercise is not None]
    is_loaded = len(named) == 1 and bool(_BEFORE_LOAD.match(plain(text)) or _INCHES.search(plain(text)))
    return tuple(named) if (len(named) > 1 or is_loaded) and len(named) == len(found) else ()


def _named(part: str, text: str) -> Exercise | None:
    """Give a bare name, or one with its load: `thrusters 43 kg`; None where it has numbers of its own."""
    if not re.search(r"\d", part):
        return Exercise(name=part[:200], source=text[:2000])
    part = _INCHES.sub("", part)
    if not re.search(r"\d", part):
        return Exercise(name=part[:200], source=text[:2000])
    if (loaded := _BEFORE_LOAD.match(part)) is not None:
        return Exercise(name=loaded[1][:200], load=loaded[2], source=text[:2000])
    read = parse_line(part).exercises
    has_work = len(read) != 1 or read[0].sets or read[0].reps or read[0].duration_s or read[0].distance_m
    return None if has_work else read[0]


def reps_of_each(text: str) -> str | None:
    """Give the repetitions that a header has for all that stands below it: `12 reps each`."""
    found = _REPS_OF_EACH.match(plain(text))
    return (found[1] or found[2]) if found else None


def station(text: str, block: Block) -> tuple[str, str] | None:
    """Part `Min 1: 12 cal row` into its station and what is done there; `1)` is one by the minute only."""
    found = _STATION.match(plain(text))
    if not found or (found["label"] and not _BY_MINUTES.search(block.title)):
        return None
    label = (
        found["number"]
        or found["first"]
        or found["label"]
        or (found["ordinal"] or found["turn"] or found["bare"]).lower()
    )
    return label, plain(text)[found.end() :]


def numbered_station(text: str) -> str | None:
    """Give what is done at a station that a line numbers, whatever stands above it."""
    found = re.match(r"(?:station|станция)\s?\d{1,2}\s?[:.)-]\s*(?=\S)", plain(text), re.IGNORECASE)
    return plain(text)[found.end() :] if found else None


def stations_in(text: str) -> list[str]:
    """Part `odd: 15 swings, even: 10 burpees` on one line into its stations; empty where it has none."""
    parts = _BEFORE_STATION.split(plain(text))
    return parts if len(parts) > 1 and all(_STATION.match(part) for part in parts) else []


def shared_between(exercises: list[Exercise], stations: dict[int, str], block: Block) -> list[Exercise]:
    """Share the minutes of an EMOM between its stations, which `stations` names by the exercises' indices."""
    is_alternating = not stations and len(exercises) > 1 and _ODD_EVEN.search(block.title)
    if is_alternating and block.sets and all(exercise.sets == block.sets for exercise in exercises):
        stations = {index: str(index) for index in range(len(exercises))}
    turns = len(set(stations.values()))
    is_shared = (_BY_MINUTES.search(block.title) or is_alternating) and not counts_rounds(block.title)
    if turns < 2 or not block.sets or not is_shared:
        return exercises
    return [
        exercise.model_copy(update={"sets": max(1, block.sets // turns)})
        if index in stations and exercise.sets == block.sets
        else exercise
        for index, exercise in enumerate(exercises)
    ]
