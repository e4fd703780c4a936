"""How coaches write the lines of plans: efforts, recoveries, counts in words, what is inside of a piece."""

from typing import Any

import pytest

from ml.extract.notation import parse_text
from tests.ml.extract.notation.one_line import only, values


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("Slow walk 10 min @ Borg 9-10", "Borg 9-10"),
        ("Upright bike 10 min, Borg 9 to 11", "Borg 9-11"),
        ("Bike 6 min @ effort 4", "effort 4"),
        ("Romanian deadlift 3x10 @ 5 of 10", "effort 5/10"),
        ("Jog 6 x 45 s @ effort 6/10, 45 s easy", "effort 6/10"),
        ("Bench press 4x6, two reps in reserve", "RIR 2"),
        ("Hand against forehead 5 x 6 s, 30 % effort", "30%"),
        ("Steady walk 18 min @ Borg 12, treadmill 0 %", "Borg 12"),
    ],
)
def test_efforts_are_loads_on_whatever_scale(line: str, load: str) -> None:
    assert only(line).load == load


@pytest.mark.parametrize("line", ["Knee extension 4x12, pain <= 2/10", "Heel slide, exhale on effort 2 x 8"])
def test_a_limit_is_no_load(line: str) -> None:
    exercise = only(line)
    assert exercise.sets is not None
    assert exercise.load is None


@pytest.mark.parametrize(
    ("line", "reps"),
    [
        ("Pull-up 5 x max -2, rest 2 min", "max -2"),
        ("Push-up 3 x max minus two", "max minus two"),
        ("Chin-up 4xAMRAP-1", "AMRAP-1"),
        ("Towel pull-up 5 x submax", "submax"),
    ],
)
def test_what_is_left_of_a_maximum_is_kept(line: str, reps: str) -> None:
    exercise = only(line)
    assert exercise.reps == reps
    assert exercise.sets is not None


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Run 6 x 2 min @ 5k effort, 90 s walk-jog", 90),
        ("Bike 5 x 4 min climbing, 3 min down", 180),
        ("3 x 10' @ 88 % sweet spot, 5' @ 60 % between", 300),
        ("8x25 kick, 20 s, rate pain 0-10", 20),
        ("Goblet squat 3x10, 3 s down", None),
        ("Squat 5x3 @ 82%, every 3:00", None),
        ("3 x (2 min r18 / 2 min r20 / 1 min r22)", None),
    ],
)
def test_what_is_easy_between_is_the_rest(line: str, rest: int | None) -> None:
    assert parse_text(line).program.exercises[0].rest_s == rest


@pytest.mark.parametrize(
    ("line", "name", "reps"),
    [
        ("Kick-up to wall, one foot floats, 12 kicks per leg, rest when sloppy", "Kick-up to wall", "12"),
        ("Cat-cow 8 slow", "Cat-cow", "8"),
        ("Low lunge to half split, 8 slow passes per side", "Low lunge to half split", "8"),
        ("Grapevine across the pool, 4 widths each way", "Grapevine across the pool", "4 widths"),
        ("Hundred 10 cycles, legs at eye level", "Hundred", "10"),
        ("Swing arms front and back, 100 easy swings", "Swing arms front and back", "100"),
    ],
)
def test_counts_in_words_of_their_own_are_repetitions(line: str, name: str, reps: str) -> None:
    exercise = only(line)
    assert (exercise.name, exercise.reps) == (name, reps)
    assert exercise.distance_m is None


@pytest.mark.parametrize("line", ["Sit on the floor, 2 weeks at most", "Footwork, 1 red spring"])
def test_other_numbers_are_not(line: str) -> None:
    assert only(line).reps is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Walk 10 min with 4 x 30 s faster", {"duration_s": 600}),
        ("Warm-up 10 min incl. 2 min with light bells", {"duration_s": 600}),
        ("800 warm-up swim with 4x25 build", {"distance_m": 800.0}),
        ("Front squat 5x4 @ 75%", {"sets": 5, "reps": "4", "load": "75%"}),
        (
            "3 x {5x100 swim @ CSS+2, 12s rest}, 1 min between",
            {"sets": 15, "distance_m": 100.0, "rest_s": 12},
        ),
        ("Long exhale breathing, 4 in, 6 out, 2 min", {"duration_s": 120}),
        ("Shuttle 10 x 10 m, 2 tries", {"sets": 10, "distance_m": 10.0}),
        ("Rest in a chair, 5 min", {"duration_s": 300}),
        ("3-15 min: squat 4x6", {"sets": 4, "reps": "6"}),
    ],
)
def test_a_line_says_what_all_of_it_is(line: str, found: dict[str, Any]) -> None:
    text = f"Day 1 - Bike\n5 min easy bike\n{line}"
    assert values(parse_text(text).program.exercises[1]) == found


def test_a_pause_between_blocks_is_nobodys_rest() -> None:
    text = "Day 1 - Long\nEMOM 4: 1) 4 dips 2) 9 squats\nRest 8 min\nRest 3 min, farmer carry 4 x 40 m"
    exercises = parse_text(text).program.exercises
    assert [(e.name, e.rest_s) for e in exercises] == [
        ("dips", None),
        ("squats", None),
        ("farmer carry", None),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "5 RFT cap 14: 7 cleans, 9 burpees",
        "5 RFT, cap 14:00: 7 cleans, 9 burpees",
        "5 rounds for time: 7 cleans, 9 burpees; cap 14 min",
    ],
)
def test_a_time_cap_is_no_exercise(line: str) -> None:
    exercises = parse_text(f"Day 1 - Mid\n{line}").program.exercises
    assert [(e.name, e.sets, e.reps) for e in exercises] == [("cleans", 5, "7"), ("burpees", 5, "9")]


def test_a_ladder_may_have_a_name() -> None:
    exercises = parse_text(
        'Day 1\n"Cold Start", 21-15-9 for time: front squat, pull-up. Cap 9:00'
    ).program.exercises
    assert [(e.name, e.reps) for e in exercises] == [("front squat", "21-15-9"), ("pull-up", "21-15-9")]


def test_odd_and_even_minutes_need_no_sign() -> None:
    exercises = parse_text("Day 1\nEMOM 8: odd 4 pull-ups, even 12 push-ups").program.exercises
    assert [(e.name, e.sets, e.reps) for e in exercises] == [("pull-ups", 4, "4"), ("push-ups", 4, "12")]


@pytest.mark.parametrize(
    "line",
    ["Write down: Borg, sleep, any symptoms", "Log the split at the end of the 15s", "Keep the running easy"],
)
def test_what_is_done_besides_training_is_no_exercise(line: str) -> None:
    assert not parse_text(f"Day 1\nRow 3x8\n{line}").program.exercises[1:]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Bike 8 min, clam and glute bridge 2x12", ["Bike", "clam", "glute bridge"]),
        ("Squat and press 3x10", ["Squat and press"]),
        ("Chest opener, neck nods, hip flexor 20 s each", ["Chest opener", "neck nods", "hip flexor"]),
        ("Cat-cow + thread the needle, 8 each", ["Cat-cow", "thread the needle"]),
        ("Bird-dog, leg only, 2x5 each", ["Bird-dog"]),
        ("Salutation A x 5, B x 3", ["Salutation A", "Salutation B"]),
        ("Calf raise 2x20, foot stretch", ["Calf raise", "foot stretch"]),
        ("DB pullover 3x12, long stretch", ["DB pullover"]),
        ("Bird-dog at the desk: opposite arm and leg, 2x6 per side", ["Bird-dog at the desk"]),
        ("Seated twist and rest, 4 min", ["Seated twist and rest"]),
    ],
)
def test_names_of_a_line(line: str, names: list[str]) -> None:
    assert [e.name for e in parse_text(line).program.exercises] == names


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("600 as 200 swim, 200 drill, 200 pull", {"distance_m": 600.0}),
        ("1200 as 3x400, last 100 fast", {"sets": 3, "distance_m": 400.0}),
    ],
)
def test_parts_of_a_swim_are_no_more_than_its_total(line: str, found: dict[str, Any]) -> None:
    exercises = parse_text(f"Pool 1\n200 swim\n{line}\n4x50 kick").program.exercises
    assert [values(e) for e in exercises[1:-1]] == [found]


def test_a_scheme_may_stand_beside_its_only_movement() -> None:
    read = parse_text(
        "Day 1\nFront squat, E2MOM x 6: 8 reps @ RPE 8\n5-min AMRAP DB snatch"
    ).program.exercises
    assert [(e.name, e.sets, e.reps) for e in read] == [("Front squat", 6, "8"), ("DB snatch", None, "AMRAP")]


def test_rounds_of_work_and_easy_marching_hold_a_list_of_names() -> None:
    text = "Day 1\n2 blocks of 5 x (30 s work / 30 s slow march): side step, knee lift, grapevine"
    exercises = parse_text(text).program.exercises
    assert [e.name for e in exercises] == ["side step", "knee lift", "grapevine"]
    assert {(e.sets, e.duration_s, e.rest_s) for e in exercises} == {(2, 30, 30)}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Hill run 30 m", {"distance_m": 30.0}),
        ("5 x hill run 30 m, walk down", {"sets": 5, "distance_m": 30.0}),
        ("6 x (partner sprint 60 m)", {"sets": 6, "distance_m": 60.0}),
        ("Half-crimp hang 6 x 10 s @ 85-90 % of max", {"sets": 6, "duration_s": 10, "load": "85-90%"}),
        ("Deadlift 5x5, add 2.5 kg a set if neat", {"sets": 5, "reps": "5"}),
        ("8x flip in mid-water, no wall, :20", {"reps": "8", "rest_s": 20}),
        ("90° cut planned: 5/side, rest 60 s", {"reps": "5", "rest_s": 60}),
        ("Sit tall, feel both sitting bones, 10 quiet breaths", {"reps": "10 breaths"}),
    ],
)
def test_numbers_of_a_line(line: str, found: dict[str, Any]) -> None:
    assert values(only(line)) == found


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("3 min easy, then 8 x 25 m pull buoy, 15 s", ["easy", "pull buoy"]),
        ("Toe spreads, heel lifts, toe lifts, 15 of each", ["Toe spreads", "heel lifts", "toe lifts"]),
        ("15 cal row, 12 alternating DB snatch", ["row", "alternating DB snatch"]),
    ],
)
def test_names_of_a_longer_line(line: str, names: list[str]) -> None:
    assert [e.name for e in parse_text(line).program.exercises] == names


def test_a_ladder_and_rounds_of_an_effort_head_their_lists() -> None:
    text = "Day 1\nPyramid 2-4-6-4-2: squat, burpee\n3 rounds at 85% effort: 400 m run, 15 wall balls"
    read = parse_text(text).program.exercises
    assert [(e.name, e.sets, e.reps) for e in read] == [
        ("squat", None, "2-4-6-4-2"),
        ("burpee", None, "2-4-6-4-2"),
        ("run", 3, None),
        ("wall balls", 3, "15"),
    ]


def test_times_of_work_and_rest_beside_a_name_govern_nothing() -> None:
    text = "Day 4\n15 s on / 15 s off runs @ 100 % aerobic speed, 2 x 6 min\nJump 3x5"
    assert values(parse_text(text).program.exercises[-1]) == {"sets": 3, "reps": "5"}


def test_the_angle_of_another_exercise_is_no_number_of_repetitions() -> None:
    [deadlift] = parse_text("Deadlift 3x5 or 45-degree back extension 3x10").program.exercises
    assert (deadlift.name, deadlift.sets, deadlift.reps) == ("Deadlift", 3, "5")
