"""Lines of courses whose numbers are no work: slopes, pulses, paces, pauses, holds."""

from typing import Any

import pytest

from ml.extract.extractor import OcrExtractor
from ml.extract.notation import parse_text
from storage.records.program import Exercise


def all_of(line: str) -> tuple[Exercise, ...]:
    return parse_text(f"Day 1\nBike 5 min\n{line}").program.exercises[1:]


def only(line: str) -> Exercise:
    (exercise,) = all_of(line)
    return exercise


def values(exercise: Exercise) -> dict[str, Any]:
    names = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
    return {name: value for name in names if (value := getattr(exercise, name)) is not None}


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("Treadmill 12 min, the last 4 min at 3-4 % gradient", None),
        ("Brisk walk 20 min, HR under 70%", None),
        ("Front squat 5x4 @ 70 %, +3 % every week", "70%"),
        ("Overhead press 3 sets of 5, +1.25 kg when it moves fast", None),
        ("Jerk, bells -6 kg: 5 x 1 min, rest 2 min", "-6 kg"),
        ("Wall sit 3 x 40 s @ 70-80 deg knee bend", None),
        ("Step-down 3x6 per leg @ 5 s", None),
        ("DB bench press 3x10 @ 20s", "20"),
        ("Bike 6 x 30 s hard @ 8 of 10 / 90 s easy", "effort 8/10"),
        ("Deadlift 4x4 @ 80% (juniors 3x5 @ 65%)", "80%"),
        ("Leg curl 2x12-15 or Romanian deadlift 2x10", None),
        ("Leg raise, lower leg 3x10, upper leg 3x10", None),
        ("Sled walk 6 x 40 m 2x16", "2x16"),
        ("Incline dumbbell press - 4 sets of 10-12 at 120 kg", "120 kg"),
        ("Incline walk 10 min at 5 %", None),
    ],
)
def test_slopes_pulses_and_other_sets_are_no_loads(line: str, load: str | None) -> None:
    assert all_of(line)[0].load == load


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Pause squat 3-0-2: 5 x 4 @ 60 %", {"sets": 5, "reps": "4", "load": "60%"}),
        ("Bridge off the sofa, 2-1-3, 3 x 9/side", {"sets": 3, "reps": "9"}),
        ("Bench press, 2 s pause: 4 x 3", {"sets": 4, "reps": "3"}),
        ("Crab walk, 4 steps out and 4 back, 3 x 25 s", {"sets": 3, "duration_s": 25}),
        ("Glute bridge, 3 breaths up, 2x6", {"sets": 2, "reps": "6"}),
        ("Hip-flexor hold at max, 4 x 6 s/side", {"sets": 4, "duration_s": 6}),
        ("Box breathing 5-5-5-5, 2 min", {"duration_s": 120}),
        ("Clean pull from pause 4x2", {"sets": 4, "reps": "2"}),
        ("Back float with recovery, 5 x 12 s", {"sets": 5, "duration_s": 12}),
        ("Press-ups 5 x 50 % of max", {"sets": 5, "reps": "50 % of max"}),
        ("Bird dog 2 x 6 per side, 4 s", {"sets": 2, "reps": "6"}),
    ],
)
def test_sets_stand_behind_tempos_pauses_and_limits(line: str, expected: dict[str, Any]) -> None:
    assert values(only(line)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Squat 5x2 @ 75 %, 2 s in the hole, rest 90 s",
            {"sets": 5, "reps": "2", "load": "75%", "rest_s": 90},
        ),
        ("Lunge slide 3x6/leg, 4 s out, 2 s back", {"sets": 3, "reps": "6"}),
        ("Band row 3x15, squeeze 3 s", {"sets": 3, "reps": "15"}),
        ("Incline walk 18 min, heart rate under 125", {"duration_s": 1080}),
        ("Goblet squat 3 x 10, heavier than day 2", {"sets": 3, "reps": "10"}),
        ("Table slides 2x12, lean on the last 4", {"sets": 2, "reps": "12"}),
        ("6x25 crawl, breathe every 4, rest 20 s", {"sets": 6, "distance_m": 25, "rest_s": 20}),
        ("Brisk walk 16 min, turn round at 8:00", {"duration_s": 960}),
        ("8x200 swim @ CSS+3, 20 s rest, hold within 3 s", {"sets": 8, "distance_m": 200, "rest_s": 20}),
        ("Run 4 x 1 km @ 10k pace + 5 s/km, 75 s jog", {"sets": 4, "distance_m": 1000, "rest_s": 75}),
        ("Surface dive to 3 m, fetch the brick, 6 reps", {"reps": "6"}),
        ("Side walk on the wall 4 x 2 m each way", {"sets": 4, "distance_m": 2}),
        ("Known part of the dance, 4 times, slowly", {"reps": "4"}),
        ("Seated march with arm swing, 3 min, 40 s rest", {"duration_s": 180, "rest_s": 40}),
    ],
)
def test_what_is_said_behind_an_exercise_is_no_exercise(line: str, expected: dict[str, Any]) -> None:
    assert values(only(line)) == expected


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Wall sit 3 x 90 s, easier angle, 60 s seated rest", 60),
        ("Wall sit 3 x 90 s at an angle you could hold 2 min, 90 s easy walking between", 90),
        ("Bike 4 x 6 min @ RPE 7, cadence 80-90, 2 min easy", 120),
        ("Bike 4 x 3 min @ Borg 13, 2 min @ Borg 9", 120),
        ("Run 6 x 500 m @ 5k pace, jog 200 m in 1:45", 105),
        ("Run 8 x 40 s quicker, 80 s very easy", 80),
        ("March in the room, 4 x 45 s with 60 s sitting", 60),
        ("Swim 2x50 from the block, timed, 8 min apart", 480),
        ("Bag 6 x 2 min / 1 min off: rounds 1-2 jab, 3-4 jab-cross, 5-6 free", 60),
        ("Bag 5 x 3:00 / 1:00, RPE 7, no talking, circle both ways", 60),
        ("10 x 20 s bag sprint, straight punches only / 40 s walking round it", 40),
        ("Triceps extension 3 x 10, no rest between, 75 s after", 75),
        ("Swimming on the mat 3 x 20 counts, rest in child's pose 30 s", 30),
    ],
)
def test_recoveries_in_their_own_words_are_rests(line: str, rest: int) -> None:
    exercise = only(line)
    assert exercise.rest_s == rest
    assert exercise.sets is not None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Leg swings, wall slides 2x8", ["Leg swings", "wall slides"]),
        ("Leg press, single leg 4x8", ["Leg press"]),
        ("Crawl, bridge, shoulder roll 8 min", ["Crawl, bridge, shoulder roll"]),
        ("Arm circles, seated march 3 min", ["Arm circles, seated march"]),
        ("Greatest stretch 5/side, wall slides 10", ["Greatest stretch", "wall slides"]),
        ("30-40 g carbohydrate per hour", []),
    ],
)
def test_joints_that_are_loosened_first_are_exercises(line: str, names: list[str]) -> None:
    assert [exercise.name for exercise in all_of(line)] == names


@pytest.mark.parametrize(
    "line",
    [
        "Circling salutes, step-back or step-over, 8 rounds",
        "Seated jabs 6 x 30 s on / 20 s off, jabs and hooks",
        "Squat to overhead reach, 5 x 40 s on / 20 s off",
    ],
)
def test_an_exercise_with_its_rounds_governs_nothing_below_it(line: str) -> None:
    *_, last = parse_text(f"Day 1\nBike 5 min\n{line}\nForward fold 2 min").program.exercises
    assert values(last) == {"duration_s": 120}


@pytest.mark.parametrize(
    "line",
    [
        "Roll each sole slowly on a rolled towel, 50 s/side",
        "Lie with pillows under both of the knees, 3 min",
        "From one hand and the opposite knee upwards 3 x 6",
    ],
)
def test_a_long_line_that_prescribes_is_kept(line: str) -> None:
    text = f"Day 1\nSquat 3x8\nBench press 3x8\n{line}\nRow 3x8"
    assert len(OcrExtractor().extract_text(text).exercises) == 4


def test_r_with_a_number_is_a_rest_between_lengths_and_a_rate_between_strokes_of_oars() -> None:
    assert all_of("3 x {4x200 @ CSS+1, R15}")[0].rest_s == 15
    assert all_of("10x50 easy, R20")[0].rest_s == 20
    assert all_of("row 4x500 r20")[0].rest_s is None
