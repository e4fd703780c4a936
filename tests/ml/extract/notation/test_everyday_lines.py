"""Lines as gyms, coaches and forums write them every day."""

from typing import Any

import pytest

from ml.extract.notation import parse_line, parse_text
from storage.records.program import Exercise

_FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")


def _row(exercise: Exercise) -> tuple[str, dict[str, Any]]:
    values = {name: getattr(exercise, name) for name in _FIELDS}
    return exercise.name, {name: value for name, value in values.items() if value is not None}


def _rows(text: str) -> list[tuple[str, dict[str, Any]]]:
    return [_row(exercise) for exercise in parse_text(text).program.exercises]


@pytest.mark.parametrize(
    ("line", "sets", "reps", "load"),
    [
        ("Front squat 185 5,5,4", 3, "5-5-4", "185"),
        ("Bench 135 8 8 7", 3, "8-8-7", "135"),
        ("Press 5,5,5 95", 3, "5-5-5", "95"),
        ("Deadlift 265 5", None, "5", "265"),
        ("Dips 12 10 8", 3, "12-10-8", None),
        ("Side plank 60 45 30", 3, "60-45-30", None),
    ],
)
def test_a_weight_may_stand_bare_beside_repetitions(
    line: str, sets: int | None, reps: str, load: str | None
) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.sets, exercise.reps, exercise.load) == (sets, reps, load)


@pytest.mark.parametrize("line", ["Row 3x12, last set 9", "Row 3x12 (last set was 9)"])
def test_the_last_set_of_a_log_may_differ(line: str) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.name, exercise.sets, exercise.reps, exercise.load) == ("Row", 3, "12-12-9", None)


def test_a_sentence_behind_sets_is_a_note() -> None:
    [exercise] = parse_line(
        "Squat: 60kg x5, 100kg x3, 120kg x2. Fine, then tried 140kg and failed."
    ).exercises
    assert _row(exercise) == ("Squat", {"sets": 3, "reps": "5-3-2", "load": "60-100-120 kg"})


def test_sets_below_a_name_may_be_listed_with_signs() -> None:
    text = "Row\n- 2x8 @ 40kg\n- 1x5 @ 50kg\n\nCurl\n- 3x12"
    assert _rows(text) == [
        ("Row", {"sets": 3, "reps": "8-8-5", "load": "40-40-50 kg"}),
        ("Curl", {"sets": 3, "reps": "12"}),
    ]


@pytest.mark.parametrize(
    "line", ["20kg clean & press 4x6", "20kg squat & press 4x6", "20kg lunge & twist 4x6"]
)
def test_halves_of_a_movement_are_one_exercise(line: str) -> None:
    [exercise] = parse_line(line).exercises
    assert _row(exercise)[1] == {"sets": 4, "reps": "6", "load": "20 kg"}


@pytest.mark.parametrize("rest", ["90s jog rec", "90 s jog recovery", "90s easy jog", "90s jog"])
def test_a_pace_by_the_kilometre_and_a_jog_are_no_exercises(rest: str) -> None:
    assert _rows(f"1km WU, 5 x 600m @ 4:15/km, {rest}, 1km CD")[1] == (
        "run",
        {"sets": 5, "distance_m": 600.0, "rest_s": 90},
    )


@pytest.mark.parametrize("line", ["4 x 6min / 3min easy spin", "4 x 6min, 3min easy spin"])
def test_how_one_spins_between_is_no_name(line: str) -> None:
    assert _rows(f"Bike\n{line}") == [("bike", {"sets": 4, "duration_s": 360, "rest_s": 180})]


def test_an_hour_of_recovery_is_trained() -> None:
    assert _rows("Bike week\nSat: 3h ride\nSun: 60min recovery")[1] == ("bike", {"duration_s": 3600})


@pytest.mark.parametrize("zone", ["UT2", "Z2", "zone 2"])
def test_a_zone_behind_a_time_is_a_note(zone: str) -> None:
    assert _rows(f"Sat\n50' bike, {zone}") == [("bike", {"duration_s": 3000})]


def test_how_lengths_are_swum_names_them() -> None:
    assert _rows("Swim\n4x100 pull, 20s rest\nThen 6x25 fast, 30s rest")[1] == (
        "fast",
        {"sets": 6, "distance_m": 25.0, "rest_s": 30},
    )


def test_minutes_of_counted_rounds_are_not_shared_again() -> None:
    text = "EMOM 15 (5 rounds)\nMin 1: 10 burpees\nMin 2: 12 swings\nMin 3: rest"
    assert [row[1]["sets"] for row in _rows(text)] == [5, 5]


@pytest.mark.parametrize("verb", ["swap bench for", "replace the bench with", "switch from bench to"])
def test_what_is_done_instead_is_the_exercise(verb: str) -> None:
    assert _rows(f"- {verb} floor press, 4 sets of 8") == [("floor press", {"sets": 4, "reps": "8"})]


def test_who_comes_along_is_no_name() -> None:
    assert _rows("Sun 12 km long run with Petra") == [("long run", {"distance_m": 12000.0})]


def test_a_heading_before_parts_is_no_exercise() -> None:
    assert [row[0] for row in _rows("Swim Tue - WU: 300 ez MS: 6x50 kick CD: 100 ez")] == ["ez", "kick", "ez"]
