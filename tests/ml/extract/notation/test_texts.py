"""Whole texts as people paste them: what a line means depends on the lines around it."""

from typing import Any

import pytest

from ml.extract.notation import parse_text

FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")


def read(text: str) -> list[tuple[str | None, list[dict[str, Any]]]]:
    program = parse_text(text).program
    return [
        (
            session.title,
            [
                {"name": e.name, **{f: getattr(e, f) for f in FIELDS if getattr(e, f) is not None}}
                for e in session.exercises
            ],
        )
        for session in program.sessions
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Front squat 1x6@60, 1x4@80, 2x2@90", {"sets": 4, "reps": "6-4-2-2", "load": "60-80-90-90"}),
        ("Push press 50x5, 60x3, 70x1", {"sets": 3, "reps": "5-3-1", "load": "50-60-70"}),
        ("Paused bench 185x6x5", {"sets": 5, "reps": "6", "load": "185"}),
        ("Box squat 70% 2x4, 80% 3x2", {"sets": 5, "reps": "4-4-2-2-2", "load": "70-70-80-80-80%"}),
        ("Trap-bar deadlift 140 5x3", {"sets": 5, "reps": "3", "load": "140"}),
        ("Clean pull 3 @ 7 RPE", {"reps": "3", "load": "RPE 7"}),
        ("Wall sit 3 x 1'30", {"sets": 3, "duration_s": 90}),
        ("Side plank 2x1m", {"sets": 2, "duration_s": 60}),
        ("Ski 8 x 250 m w/ 45 s easy", {"sets": 8, "distance_m": 250.0, "rest_s": 45}),
        ("Hip thrust 4x6, 3 min", {"sets": 4, "reps": "6", "rest_s": 180}),
        ("15 devil's presses (22,5/15 kg)", {"reps": "15", "load": "22.5/15 kg"}),
        ("Boat pose 3 x 5 breaths", {"sets": 3, "reps": "5 breaths"}),
        ("Гребля 4 x 2 мин через 1 мин", {"sets": 4, "duration_s": 120, "rest_s": 60}),
        ("Подтягивания 4 по макс", {"sets": 4, "reps": "макс"}),
    ],
)
def test_numbers_say_what_they_count(line: str, expected: dict[str, Any]) -> None:
    [(_, [exercise])] = read(line)
    del exercise["name"]
    assert exercise == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "5 RFT\n200 m run\n12 air squats",
            [("5 RFT", [("run", 5, None), ("air squats", 5, "12")])],
        ),
        (
            "E2MOM 14\n2 cleans",
            [("E2MOM 14", [("cleans", 7, "2")])],
        ),
        (
            "Bells in the park, 4 rounds, your own pace\n10 swings\n12 lunges",
            [("Bells in the park, 4 rounds, your own pace", [("swings", 4, "10"), ("lunges", 4, "12")])],
        ),
        (
            "3 rounds, 8 reps each\nsquats\ndips",
            [("3 rounds, 8 reps each", [("squats", 3, "8"), ("dips", 3, "8")])],
        ),
        (
            "E2MOM x 6: 3 cleans",
            [("E2MOM x 6", [("cleans", 6, "3")])],
        ),
        (
            "Bike: WU 8' easy // MS 4x4' hard // CD 6' spin",
            [("WU", [("easy", None, None)]), ("MS", [("hard", 4, None)]), ("CD", [("spin", None, None)])],
        ),
        (
            "M  20 min easy\nT  8x200m\nW  off\nT  5 km tempo\nS  12 km",
            [
                ("Mon", [("easy", None, None)]),
                ("Tue", [("run", 8, None)]),
                ("Thu", [("tempo", None, None)]),
                ("Sat", [("run", None, None)]),
            ],
        ),
        (
            "Squat 70% x 5\nSquat 80% x 3\nSquat 90% x 1+\nRow 3x8",
            [(None, [("Squat", 3, "5-3-1+"), ("Row", 3, "8")])],
        ),
        (
            "EMOM 15\nMin 1: 10 cal bike\nMin 2: 12 swings\nMin 3: rest",
            [("EMOM 15", [("bike", 5, "10 cal"), ("swings", 5, "12")])],
        ),
        (
            "For time\n15-12-9\nThrusters\nRing rows",
            [("For time", [("Thrusters", None, "15-12-9"), ("Ring rows", None, "15-12-9")])],
        ),
        (
            "18 min AMRAP\n8 burpees\n16 lunges",
            [("18 min AMRAP", [("burpees", None, "8"), ("lunges", None, "16")])],
        ),
        (
            "Tabata: air squats, push-ups",
            [("Tabata", [("air squats", 8, None), ("push-ups", 8, None)])],
        ),
        (
            "Do 4 rounds of 8 push-ups, 12 lunges and a 20 second plank.",
            [(None, [("push-ups", 4, "8"), ("lunges", 4, "12"), ("plank", 4, None)])],
        ),
    ],
)
def test_blocks_govern_their_lines(text: str, expected: list[Any]) -> None:
    found = [
        (title, [(e["name"], e.get("sets"), e.get("reps")) for e in exercises])
        for title, exercises in read(text)
    ]
    assert found == expected


def test_labels_and_values_belong_to_the_name_above() -> None:
    text = "Goblet squat\nSets: 3\nReps: 8-12\nRest: 75 sec\n\nDead hang\nSets: 2, Time: 40 s"
    assert read(text) == [
        (
            None,
            [
                {"name": "Goblet squat", "sets": 3, "reps": "8-12", "rest_s": 75},
                {"name": "Dead hang", "sets": 2, "duration_s": 40},
            ],
        )
    ]


def test_a_log_of_sets_is_one_exercise() -> None:
    text = "Deadlift (Barbell)\nSet 1: 100 kg x 5\nSet 2: 120 kg x 3\nSet 3: 130 kg x 2"
    expected = {"name": "Deadlift (Barbell)", "sets": 3, "reps": "5-3-2", "load": "100-120-130 kg"}
    assert read(text) == [(None, [expected])]


def test_days_of_a_week_hold_unnamed_intervals_of_their_sport() -> None:
    text = "Rowing\nMon: rest\nTue: 5 x 750 m / 3 min rest\nThu: off\nSat 30 min steady"
    assert read(text) == [
        ("Tue", [{"name": "row", "sets": 5, "distance_m": 750.0, "rest_s": 180}]),
        ("Sat", [{"name": "steady", "duration_s": 1800}]),
    ]


def test_a_swim_on_one_line_has_its_parts_and_its_metres() -> None:
    text = "WU: 300 easy MS: 8x50 free on 1:00 CD: 100 back"
    assert [
        (title, [(e["name"], e.get("sets"), e["distance_m"]) for e in part]) for title, part in read(text)
    ] == [("WU", [("easy", None, 300.0)]), ("MS", [("free", 8, 50.0)]), ("CD", [("back", None, 100.0)])]


def test_the_rest_between_rounds_stands_behind_the_last_exercise() -> None:
    [(_, exercises)] = read("3 rounds\n10 dips\n10 rows\nRest 2 min between rounds")
    assert [e.get("rest_s") for e in exercises] == [None, 120]


def test_notes_totals_and_results_are_no_exercises() -> None:
    [(_, exercises)] = read("4 rounds\n10 dips\nTotal: 40\nNote: slow\nAnna 7:31 rx")
    assert [e["name"] for e in exercises] == ["dips"]


def test_laps_of_work_and_rest_govern_the_stations_below() -> None:
    [(_, exercises)] = read("3 laps, 40 secs on / 20 secs off\n1. battle ropes\n2. tyre flips")
    expected = {"sets": 3, "duration_s": 40, "rest_s": 20}
    assert exercises == [{"name": "battle ropes", **expected}, {"name": "tyre flips", **expected}]


def test_how_often_a_week_and_how_warm_is_no_exercise() -> None:
    text = "Frequency: 3 x per week\nSat. 7/12 Deadlift day, garage, 90F\nDeadlift: 335x5, 385x5"
    assert [e["name"] for _, part in read(text) for e in part if "sets" in e or "reps" in e] == ["Deadlift"]


def test_a_cue_before_a_colon_does_not_name_what_follows() -> None:
    assert read("optional: 3x20 banded gm") == [(None, [{"name": "banded gm", "sets": 3, "reps": "20"}])]


def test_a_ladder_of_sprints_is_named_by_its_sport() -> None:
    [(_, exercises)] = read("Sprints\n4x60 m\n150-120-100-80, full rec")
    assert [(e["name"], e["distance_m"]) for e in exercises[1:]] == [
        ("sprint", 150.0),
        ("sprint", 120.0),
        ("sprint", 100.0),
        ("sprint", 80.0),
    ]


@pytest.mark.parametrize(
    "line",
    ["50 m shuttle after every set", "shuttle 50 m between each round", "Shuttle: 50m after each step"],
)
def test_what_is_done_after_every_step_of_a_ladder(line: str) -> None:
    [(_, exercises)] = read(f"30-20-10\nswings\n{line}")
    assert exercises[1] | {"name": "shuttle"} == {"name": "shuttle", "sets": 3, "distance_m": 50.0}


@pytest.mark.parametrize(
    "heading", ["Thursday 18:30 class", "Tue 7pm strength session", "9/9 pull", "531 / cycle 4 / WEEK 3"]
)
def test_when_and_which_is_no_exercise(heading: str) -> None:
    [(_, exercises)] = read(f"{heading}\nSquat 5x5\nRow 3x8")
    assert [exercise["name"] for exercise in exercises] == ["Squat", "Row"]
