from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.extract.notation import LineKind, parse_line, parse_text
from storage.records.program import Exercise

FIELDS = ("name", "sets", "reps", "load", "duration_s", "distance_m", "rest_s", "group")


def values(exercise: Exercise) -> dict[str, Any]:
    return {name: getattr(exercise, name) for name in FIELDS if getattr(exercise, name) is not None}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Bench press 4x8-10 @ 60 kg, rest 90 s",
            {"name": "Bench press", "sets": 4, "reps": "8-10", "load": "60 kg", "rest_s": 90},
        ),
        ("20 cal row", {"name": "row", "reps": "20 cal"}),
        ("10 burpees", {"name": "burpees", "reps": "10"}),
        ("A1. Row 3x10", {"name": "Row", "sets": 3, "reps": "10", "group": "A"}),
        ('Plank 3 x 30"', {"name": "Plank", "sets": 3, "duration_s": 30}),
        ("12/10/8 leg press", {"name": "leg press", "sets": 3, "reps": "12-10-8"}),
        ("21-15-9 thrusters", {"name": "thrusters", "reps": "21-15-9"}),
        ("6 x 500 m / 2 min row", {"name": "row", "sets": 6, "distance_m": 500.0, "rest_s": 120}),
        ("8 x 1 min run / 1 min walk", {"name": "run", "sets": 8, "duration_s": 60, "rest_s": 60}),
        ("Deadlift 5x5 @ RPE 8", {"name": "Deadlift", "sets": 5, "reps": "5", "load": "RPE 8"}),
        ("Squat 3x5 75%", {"name": "Squat", "sets": 3, "reps": "5", "load": "75%"}),
        ("Back squat 5 x 3 x 100 kg", {"name": "Back squat", "sets": 5, "reps": "3", "load": "100 kg"}),
        ("Bicep curl 12 reps 3 sets 15kg", {"name": "Bicep curl", "sets": 3, "reps": "12", "load": "15 kg"}),
        ("Pull-ups 3 x max", {"name": "Pull-ups", "sets": 3, "reps": "max"}),
        (
            "Приседания со штангой 4х8 60 кг, отдых 2 мин",
            {"name": "Приседания со штангой", "sets": 4, "reps": "8", "load": "60 kg", "rest_s": 120},
        ),
        ("Бег 5 км", {"name": "Бег", "distance_m": 5000.0}),
        ("Жим лёжа 3 подхода по 10 повторений", {"name": "Жим лёжа", "sets": 3, "reps": "10"}),
    ],
)
def test_a_line_reads_as_a_coach_would(line: str, expected: dict[str, Any]) -> None:
    [exercise] = parse_line(line).exercises
    assert values(exercise) == expected
    assert exercise.source == line


def test_the_side_is_a_field_of_its_own() -> None:
    [exercise] = parse_line("Split squat 3x8/leg").exercises
    assert (exercise.name, exercise.sets, exercise.reps, exercise.per_side) == ("Split squat", 3, "8", True)


def test_a_ramp_is_one_exercise() -> None:
    [exercise] = parse_line("Squat 1x8@135, 1x5@225, 3x3@275").exercises
    assert (exercise.sets, exercise.reps, exercise.load) == (5, "8-5-3-3-3", "135-225-275-275-275")


def test_a_range_of_sets_takes_the_lower_and_is_flagged() -> None:
    [exercise] = parse_line("3-4 sets of 10 push-ups").exercises
    assert (exercise.sets, exercise.reps) == (3, "10")
    assert [(flag.field, flag.alternatives) for flag in exercise.flags] == [("sets", ("3-4",))]


def test_an_ambiguous_order_is_flagged_instead_of_decided_silently() -> None:
    [exercise] = parse_line("10x3 squat").exercises
    assert exercise.flags[0].reason == "order"


@pytest.mark.parametrize(
    "line", ["Child's pose, breathing slowly", "Write one line about what surprised you"]
)
def test_what_cannot_be_split_keeps_its_words(line: str) -> None:
    parsed = parse_line(line)
    assert parsed.kind is LineKind.WHOLE
    assert parsed.exercises[0].name == line


@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        (
            "AMRAP 12: 10 burpees, 15 swings",
            [("AMRAP 12", [("burpees", None, "10"), ("swings", None, "15")])],
        ),
        ("EMOM 10: 2 deadlifts", [("EMOM 10", [("deadlifts", 10, "2")])]),
        (
            "EMOM 12 odd/even: 8 push-ups / 10 squats",
            [("EMOM 12 odd/even", [("push-ups", 6, "8"), ("squats", 6, "10")])],
        ),
        ("3 rounds:\n12 pull-ups\n9 dips", [("3 rounds", [("pull-ups", 3, "12"), ("dips", 3, "9")])]),
        (
            "21-15-9 thrusters, pull-ups",
            [(None, [("thrusters", None, "21-15-9"), ("pull-ups", None, "21-15-9")])],
        ),
    ],
)
def test_a_block_gives_what_its_lines_do_not_say(text: str, sessions: list[Any]) -> None:
    program = parse_text(text).program
    read = [(s.title, [(e.name, e.sets, e.reps) for e in s.exercises]) for s in program.sessions]
    assert read == sessions


def test_days_parts_and_rest_for_all() -> None:
    first = "Day 1 - Push\nBench 3x5\nDips 3x8\nRest 60 s between all"
    text = f"{first}\nDay 2\nWarm-up:\nrow 5 min\nMain\nSquat 5x5"
    sessions = parse_text(text).program.sessions
    assert [(s.title, s.day) for s in sessions] == [
        ("Day 1 - Push", None),
        ("Warm-up", "Day 2"),
        ("Main", "Day 2"),
    ]
    assert [e.rest_s for e in sessions[0].exercises] == [60, 60]


def test_a_name_line_takes_the_numbers_line_below() -> None:
    program = parse_text("Bench press\n4 sets x 8 reps, 60 kg\nRow\n3x10").program
    assert [(e.name, e.sets, e.reps, e.load) for e in program.exercises] == [
        ("Bench press", 4, "8", "60 kg"),
        ("Row", 3, "10", None),
    ]


def test_numbered_titles_are_no_exercises() -> None:
    program = parse_text("Upper 1\nBench press 3x5\nUpper 2\nOverhead press 3x5").program
    assert [s.title for s in program.sessions] == ["Upper 1", "Upper 2"]
    assert len(program.exercises) == 2


@given(st.text(max_size=300))
def test_no_text_crashes_the_parser_and_no_word_is_invented(text: str) -> None:
    program = parse_text(text).program
    for exercise in program.exercises:
        for value in (exercise.sets, exercise.duration_s, exercise.rest_s):
            assert value is None or value >= 0


@given(st.text(alphabet="0123456789x@/-:., kgmsrest", max_size=200))
def test_numbers_and_signs_alone_do_not_crash_it_either(text: str) -> None:
    assert parse_text(text).report.lines >= 0


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("Chin-ups - 3 sets, 2 reps shy of failure", "RIR 2"),
        ("Lateral raise 4 sets, 1-2 short of failure", "RIR 1-2"),
        ("Leg press 3 sets, 3 reps from failure", "RIR 3"),
    ],
)
def test_how_far_from_failure_is_no_count(line: str, load: str) -> None:
    exercise = parse_line(line).exercises[0]
    assert (exercise.reps, exercise.load) == (None, load)
