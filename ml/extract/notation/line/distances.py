"""Distances that are written without a unit: `400 easy` in a pool, `5 x 1500` on a track."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.vocabulary import any_of
from storage.records.program import Doubt, Exercise, Flag

_STROKES = any_of(
    r"free(?:style)?|fr|fc|bc|ch|fly|bk"
    r"|(?<!walk )(?<!jog )(?<!coast )(?<!run )back(?:stroke)?(?!\s(?:ext|squat|rack|lunge|raise))"
    r"|breast(?:stroke)?|br|im|medley|crawl|choice",
    r"кроль\w*|брасс\w*|баттерфляй|откуп\w+|спин[аеу]|на спине|комплекс\w*|вольный|в/с",
)
_DRILLS = any_of(
    r"pull(?: ?buoy)?(?![ -]?(?:ups?|downs?|aparts?|throughs?|overs?)\b)",
    r"kick(?:ing)?|scull\w*|swim|stroke|paddles?|fins?|snorkel|drill|fists?|catch-?up",
    r"(?:flip|tumble) turns?|streamlines?|dolphins?|breakouts?",
    r"6-?3-?6|build|descend|negative split|к/п|ноги|руки|лопатк\w+|ласт\w+",
)
_SWIM = re.compile(rf"\b{any_of(_STROKES, _DRILLS)}\b", re.IGNORECASE)
_RUNS = any_of("run|running|jog|sprints?|strides?|track|tempo", r"бег\w*|кросс|ускорени\w+")
_MACHINES = any_of("row|rowing|ski|erg", "гребля")
_ON_FOOT_OR_MACHINE = re.compile(rf"\b{any_of(_RUNS, _MACHINES)}\b", re.IGNORECASE)
# `10x100 on 1:40`: lengths with a send-off.
_SEND_OFF = re.compile(
    r"\d\s*[xх×*]\s*\d*(?:25|50|75|00)\b(?!\s?(?:kg|lb|кг|m\b|м\b))[^\n]{0,30}?(?:@|\bon\b)\s*\d?:\d\d",
    re.IGNORECASE,
)
_TIMES = {"min": 60, "s": 1}
_LENGTH = 25
# "200 back" is swum, "swing arms front and back" is not.
_LONGEST_STROKE = 4
_HEADS_LADDER = re.compile(
    r"^(?:ladder|pyramid|main(?: set)?|session|set|лесенка|пирамида|горка)$|\btrack\b|\bстадион\b",
    re.IGNORECASE,
)
_LONG_RUN = re.compile(r"^(?:long(?: run)?|длинн\w*|длительн\w*|кросс)$", re.IGNORECASE)
_SHORTEST_LONG_RUN, _LONGEST_RUN = 5, 60
_LONG = re.compile(
    r"\b(?:long|ride|hike|roller ?ski|mtb|вело|велик|велосипед|станок|лыж\w*|длинн\w*"
    r"|длит\w*|лонг|кросс|поход)\b",
    re.IGNORECASE,
)
# On skis with and without wheels nobody goes by minutes and seconds but for intervals.
_SKIED = frozenset({"rollerski", "роллеры", "лыжи"})
_SHORTEST_RUN = 100
_SHORTEST_SPRINT = 50
# `4x50 strides`: nobody counts so many.
_SHORT_RUNS = re.compile(r"^(?:[^\W\d]+ )?(?:strides|accelerations|ускорени\w+)$", re.IGNORECASE)
_STEPS = r"\d+(?:\s?[-–/]\s?\d+){2,}"
# `3x(150-120-90)`, `200-400-200, x 2`
_TIMES_LADDER = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s?[xх×]\s?\(?\s?{_STEPS}"
    rf"|{_STEPS}(?:\)?\s?[xх×]\s?(\d)\b(?!\s?[xх×])"
    r"|.*?(?:(?<![\dxх×])(?<!\d\s)[xх×]\s?(\d)\b(?!\s?[xх×])|\b(\d)\s(?:times|раза?)\b))",
    re.IGNORECASE,
)


def swim_words(text: str) -> int:
    """Count the words that only swimmers write."""
    return len(_SWIM.findall(text)) + 2 * len(_SEND_OFF.findall(text))


# Half a length of a short pool, and one and a half: nobody repeats a thing so often.
_PARTS_OF_LENGTHS = frozenset({"12.5", "37.5"})
_SWIMS = frozenset({"swim", "плавание", None})


def with_distance(exercise: Exercise, sport: str | None) -> Exercise:
    """Read bare repetitions as metres where nobody would count so many: lengths of a pool, laps of a track.

    `sport` is what the text around is about, as `sport_of` names it, or None.
    """
    if exercise.duration_s and _takes_hours(exercise, sport):
        # `1:45 long run`
        doubt = Flag(field="duration_s", reason=Doubt.UNIT, alternatives=(f"{exercise.duration_s} s",))
        update = {"duration_s": exercise.duration_s * 60, "flags": (*exercise.flags, doubt)}
        return exercise.model_copy(update=update)
    if exercise.reps in _PARTS_OF_LENGTHS and sport in _SWIMS:
        exercise = exercise.model_copy(update={"reps": None, "distance_m": float(exercise.reps)})
    if not exercise.reps or not exercise.reps.isdigit() or _is_weight(exercise.load) or exercise.distance_m:
        return exercise
    number = int(exercise.reps)
    if _LONG_RUN.search(exercise.name) and _SHORTEST_LONG_RUN <= number <= _LONGEST_RUN and not exercise.sets:
        # `Sun 20 long`
        doubt = Flag(field="distance_m", reason=Doubt.UNIT, alternatives=(f"{number} km", f"{number} mi"))
        update = {"reps": None, "distance_m": number * 1000.0, "flags": (*exercise.flags, doubt)}
        return exercise.model_copy(update=update)
    rides = exercise.name == sport or not exercise_words(exercise.name)
    if sport == "bike" and rides and exercise.sets and exercise.load and "%" in exercise.load:
        # `2x20 @ 90%` on a bike are minutes.
        doubt = Flag(field="duration_s", reason=Doubt.UNIT, alternatives=(f"{number} min", f"{number} s"))
        return exercise.model_copy(
            update={"reps": None, "duration_s": number * 60, "flags": (*exercise.flags, doubt)}
        )
    if not _is_length(number, exercise.name, sport):
        return exercise
    flags = (
        *exercise.flags,
        Flag(field="distance_m", reason=Doubt.UNIT, alternatives=(f"{number} m", f"{number} yd")),
    )
    return exercise.model_copy(update={"reps": None, "distance_m": float(number), "flags": flags})


def expanded(exercise: Exercise, sport: str | None) -> tuple[Exercise, ...]:
    """Give a ladder of lengths, `100-200-300-200-100`, as the swims that it lists."""
    steps, _, unit = (
        (exercise.reps or "").partition(" ")[0].split("-"),
        *(exercise.reps or "").partition(" ")[1:],
    )
    if len(steps) > 2 and unit in _TIMES and all(step.isdigit() for step in steps):
        bare = exercise.model_copy(update={"reps": None, "sets": None})
        return tuple(bare.model_copy(update={"duration_s": int(step) * _TIMES[unit]}) for step in steps)
    if _are_sprints(steps, exercise, sport):
        bare = exercise.model_copy(update={"reps": None, "sets": _times_of_ladder(exercise)})
        return tuple(bare.model_copy(update={"distance_m": float(step)}) for step in steps)
    if len(steps) < 3 or not all(
        step.isdigit() and _is_length(int(step), exercise.name, sport) for step in steps
    ):
        return (exercise,)
    bare = exercise.model_copy(update={"reps": None, "sets": _times_of_ladder(exercise)})
    return tuple(bare.model_copy(update={"distance_m": float(step)}) for step in steps)


def _times_of_ladder(exercise: Exercise) -> int | None:
    """Give how often a ladder is done: `3x(150-120-90)`, `200-400-200, x 2`."""
    found = _TIMES_LADDER.search(exercise.source or "")
    return int(next(filter(None, found.groups()))) if found else None


def _takes_hours(exercise: Exercise, sport: str | None) -> bool:
    """Tell hours and minutes from minutes and seconds by what nobody does for a minute or two."""
    clocks = re.findall(r"(?<![\d:])([1-6]):([0-5]\d)(?![\d:])", exercise.source or "")
    is_clock = any(60 * int(first) + int(second) == exercise.duration_s for first, second in clocks)
    return (
        is_clock
        and exercise.sets is None
        and exercise.distance_m is None
        and (sport in _SKIED or bool(_LONG.search(exercise.name)))
    )


def _are_sprints(steps: list[str], exercise: Exercise, sport: str | None) -> bool:
    """Tell `150-120-100-80` of runners, which are ways, from repetitions."""
    if len(steps) < 3 or sport not in {"run", "sprint", "бег"} or not all(step.isdigit() for step in steps):
        return False
    ways = [int(step) for step in steps]
    is_round = all(way % 10 == 0 and way >= _SHORTEST_SPRINT for way in ways)
    is_unnamed = exercise.name == sport or not exercise_words(exercise.name)
    return is_round and max(ways) >= _SHORTEST_RUN and is_unnamed


def names_ladder(exercise: Exercise) -> bool:
    """Tell a pyramid of ways, `200-400-600-400-200`, whose name says no more than that it is one."""
    return are_ways(exercise.reps) and bool(_HEADS_LADDER.search(exercise.name))


def are_ways(reps: str | None) -> bool:
    """Tell `200-400-600-400-200`, which nobody would count."""
    steps = (reps or "").split("-")
    is_round = len(steps) > 2 and all(step.isdigit() and int(step) % 50 == 0 for step in steps)
    return is_round and max(map(int, steps)) >= _SHORTEST_RUN


def is_way(exercise: Exercise) -> bool:
    """Tell bare repetitions that nobody would count: 100 and more, in fifties."""
    reps = exercise.reps or ""
    return reps.isdigit() and int(reps) >= _SHORTEST_RUN and int(reps) % 50 == 0


def _is_weight(load: str | None) -> bool:
    return load is not None and not load.startswith(("RPE", "RIR", "Borg", "effort")) and "%" not in load


def _is_length(number: int, name: str, sport: str | None) -> bool:
    swims = sport in {"swim", "плавание"} or (len(name.split()) <= _LONGEST_STROKE and _SWIM.search(name))
    if number % _LENGTH == 0 and number >= _LENGTH and swims:
        return True
    is_sprinted = (sport == "sprint" and name == sport) or bool(_SHORT_RUNS.match(name))
    if is_sprinted and number >= _SHORTEST_SPRINT and number % 10 == 0:
        return True
    in_sport = sport in {
        "run",
        "row",
        "ski",
        "paddle",
        "бег",
        "гребля",
        "байдарка",
        "роллеры",
        "лыжи",
    } and not exercise_words(name)
    moves = in_sport or bool(_ON_FOOT_OR_MACHINE.search(name))
    return moves and number >= _SHORTEST_RUN and number % 50 == 0
