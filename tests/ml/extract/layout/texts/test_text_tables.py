"""Tables in plain texts, read by what their columns hold."""

from typing import Any

import pytest

from ml.extract.layout.texts.text_tables import read_tables
from tests.ml.extract.layout.texts.text_rows import read

PRESS_AND_DIPS = [
    (None, [("Press", {"sets": 4, "reps": "8-10", "load": "60 kg"}), ("Dips", {"sets": 3, "reps": "12"})])
]
BARS = """
| Exercise | Sets | Reps | Weight (kg) |
|---|---|---|---|
| Press | 4 | 8-10 | 60 |
| Dips | 3 | 12 | - |
"""
BOX = """
┌───────┬───┬──────┬────────┐
│ Mvmt  │ S │ R    │ Wt, kg │
├───────┼───┼──────┼────────┤
│ Press │ 4 │ 8-10 │ 60     │
│ Dips  │ 3 │ 12   │        │
└───────┴───┴──────┴────────┘
"""
TURNED = "|  | Press | Dips |\n|---|---|---|\n| Sets | 4 | 3 |\n| Reps | 8-10 | 12 |\n| Weight | 60 kg | |"


@pytest.mark.parametrize(
    "text",
    [
        BARS,
        BOX,
        TURNED,
        "kg\treps\tsets\texercise\n60\t8-10\t4\tPress\n\t12\t3\tDips",
        "Exercise,Sets,Reps,Weight\nPress,4,8-10,60 kg\nDips,3,12,",
        "exercise;sets;reps;weight_kg\nPress;4;8-10;60\nDips;3;12;",
        "Exercise   Sets  Reps   Weight\nPress       4    8-10   60 kg\nDips        3    12",
        "Exercise Sets Reps Weight\nPress 4 8-10 60kg\nDips 3 12 -",
        "Lift......Sets..Reps....Kg\nPress.....4.....8-10....60\nDips......3.....12......-",
        "Lift - Sets - Reps - Kg\nPress - 4 - 8-10 - 60\nDips - 3 - 12 - ",
    ],
    ids=["bars", "box", "turned", "tabs", "commas", "semicolons", "spaces", "words", "dots", "dashes"],
)
def test_cells_are_read_under_their_headers(text: str) -> None:
    assert read(text) == PRESS_AND_DIPS


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("Sets x Reps | Rest, min", "4x6 | 2", {"sets": 4, "reps": "6", "rest_s": 120}),
        ("Prescription", "3 x 12 @ 40 kg, rest 90 s",
             {"sets": 3, "reps": "12", "load": "40 kg", "rest_s": 90}),
        ("What to do", "3 x 12", {"sets": 3, "reps": "12"}),
        ("Подх. | Повт. | Отдых", "4 | макс | 1:30", {"sets": 4, "reps": "макс", "rest_s": 90}),
        ("Sets | Rep range | Target RIR | Rest", "3 | 8-12 | 2 | 2-3 min",
         {"sets": 3, "reps": "8-12", "load": "RIR 2", "rest_s": 120}),
        ("Sets | Reps | Weight | RPE", "3 | 5 | 80 kg | 8", {"sets": 3, "reps": "5", "load": "80 kg, RPE 8"}),
        ("Sets | Reps | %1RM", "3 | 5 | 75", {"sets": 3, "reps": "5", "load": "75%"}),
        ("Sets | Reps | Lb", "3 | 6 | +25", {"sets": 3, "reps": "6", "load": "+25 lb"}),
        ("Sets | Reps | Hold", "2 | 5 per side | 10 s", {"sets": 2, "reps": "5", "duration_s": 10}),
        ("Rounds | Work | Rest", "4 | 0:40 | 20", {"sets": 4, "duration_s": 40, "rest_s": 20}),
        ("Reps | Distance | Rest", "8 | 100 m | 15 s", {"sets": 8, "distance_m": 100.0, "rest_s": 15}),
        ("Set 1 | Set 2", "60x10 | 70x8", {"sets": 2, "reps": "10-8", "load": "60-70"}),
        ("Set 1 kg | Set 1 reps | Set 2 kg | Set 2 reps", "60 | 8 | 65 | 6",
         {"sets": 2, "reps": "8-6", "load": "60-65 kg"}),
        ("Reps | Set 1 | Set 2", "10 | 16 kg | 18 kg", {"sets": 2, "reps": "10", "load": "16-18 kg"}),
        ("S1 | S2", "BW x 8 | BW x 7", {"sets": 2, "reps": "8-7", "load": "bodyweight"}),
        ("Set 1 | Set 2", "45 s | 45 s", {"sets": 2, "duration_s": 45}),
        ("Sets | Reps | Load", "3 | 8 | red band", {"sets": 3, "reps": "8"}),
        ("Sets | Min reps | Max reps", "3 | 8 | 12", {"sets": 3, "reps": "8-12"}),
        ("Sets | Reps | Rest", "3 | 8 | 0s", {"sets": 3, "reps": "8", "rest_s": 0}),
        ("Type | Sets | Reps", "strength | 3 | 8", {"sets": 3, "reps": "8"}),
        ("Sets | Reps | Superset", "3 | 10 | A1", {"sets": 3, "reps": "10", "group": "A"}),
        ("Sets | Reps | Times/day | Frequency", "3 | 10 | 2 | daily", {"sets": 3, "reps": "10"}),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_words(header: str, row: str, expected: dict[str, Any]) -> None:
    assert read(f"Exercise | {header}\nRow | {row}") == [(None, [("Row", expected)])]


SETS_OF_FIVE = {"sets": 5, "reps": "5"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Day | Exercise | Sets | Reps\nMon | Row | 5 | 5\n | Dips | 5 | 5\nWed | Press | 5 | 5",
            [("Mon", ["Row", "Dips"]), ("Wed", ["Press"])],
        ),
        (
            "|Exercise|Sets|Reps|\n|**Day 1**|||\n|Row|5|5|\n|**Day 2**|||\n|Dips|5|5|",
            [("Day 1", ["Row"]), ("Day 2", ["Dips"])],
        ),
        (
            "Day 1\nExercise\tSets\tReps\nRow\t5\t5\n\nDay 2\nExercise\tSets\tReps\nDips\t5\t5",
            [("Day 1", ["Row"]), ("Day 2", ["Dips"])],
        ),
        (
            "Block | Exercise | Sets | Reps\nWarm-up | Row | 5 | 5\nStrength | Dips | 5 | 5",
            [("Warm-up", ["Row"]), ("Strength", ["Dips"])],
        ),
        ("Monday | Friday\nRow 5x5 | Dips 5x5", [("Monday", ["Row"]), ("Friday", ["Dips"])]),
        (
            "Week | Mon | Fri\n1 | Row 5x5 | Dips 5x5\n2 | Press 5x5 | Squat 5x5",
            [("Week 1 - Mon", ["Row"]), ("Week 1 - Fri", ["Dips"]),
             ("Week 2 - Mon", ["Press"]), ("Week 2 - Fri", ["Squat"])],
        ),
        (
            "\tTue\tThu\nwk 1\tRow 5x5\tDips 5x5\nwk 2\tRow 5x5\tPress 5x5",
            [("wk 1 - Tue", ["Row"]), ("wk 1 - Thu", ["Dips"]),
             ("wk 2 - Tue", ["Row"]), ("wk 2 - Thu", ["Press"])],
        ),
        ("Day | Workout\nMon | Row 5x5\nFri | Dips 5x5", [("Mon", ["Row"]), ("Fri", ["Dips"])]),
        ("Lift | Week 1 | Week 2\nRow | 5x5 | 5x5", [("Week 1", ["Row"]), ("Week 2", ["Row"])]),
        (
            "Lift,Week 1 Sets,Week 1 Reps,Week 2 Sets,Week 2 Reps\nRow,5,5,5,5",
            [("Week 1", ["Row"]), ("Week 2", ["Row"])],
        ),
        (
            "\tWeek 1\t\tWeek 2\t\nLift\tSets\tReps\tSets\tReps\nRow\t5\t5\t5\t5",
            [("Week 1", ["Row"]), ("Week 2", ["Row"])],
        ),
        (
            "Week | Row | Dips\n1 | 5x5 | 5x5\n2 | 5x5 | 5x5",
            [("Week 1", ["Row", "Dips"]), ("Week 2", ["Row", "Dips"])],
        ),
        (
            "      Row     Dips\nWk 1  5x5     5x5\nWk 2  5x5     5x5",
            [("Wk 1", ["Row", "Dips"]), ("Wk 2", ["Row", "Dips"])],
        ),
        ("Lift | Beginner | Advanced\nRow | 5x5 | 5x5", [("Beginner", ["Row"]), ("Advanced", ["Row"])]),
    ],
    ids=["days", "rows", "tables", "parts", "columns of days", "weeks of days", "corner", "contents",
         "weeks", "columns of weeks", "two headers", "rows of weeks", "spaces", "levels"],
)  # fmt: skip
def test_days_weeks_and_parts_are_sessions(text: str, expected: list[tuple[str, list[str]]]) -> None:
    found = read(text)
    assert [(title, [name for name, _ in rows]) for title, rows in found] == expected
    assert all(values == SETS_OF_FIVE for _, rows in found for _, values in rows)


STRONG = """
Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (m);Seconds
"1";"2025-02-03 18:04:11";"Push A";"3480";"Press";"1";"30";"10";"";"";"0"
"1";"2025-02-03 18:04:11";"Push A";"3480";"Press";"2";"40";"6";"9";"";"0"
"1";"2025-02-03 18:04:11";"Push A";"3480";"Press";"Rest Timer";"";"";"";"";"120"
"""
HEVY = """
title,exercise_title,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe
Push A,Press,0,warmup,30,10,,,
Push A,Press,1,normal,40,6,,,
"""
FITNOTES = """
Date,Exercise,Weight (kgs),Reps,Distance,Distance Unit
2024-05-01,Press,30.0,10,,
2024-05-01,Press,40.0,6,,
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STRONG, ("Push A", {"rest_s": 120})),
        (HEVY, ("Push A", {})),
        (FITNOTES, ("2024-05-01", {})),
        ("Press\nSet | kg | Reps\n1 | 30 | 10\n2 | 40 | 6", (None, {})),
    ],
    ids=["Strong", "Hevy", "FitNotes", "app"],
)
def test_exports_hold_a_set_in_each_row(text: str, expected: tuple[str | None, dict[str, Any]]) -> None:
    title, more = expected
    assert read(text) == [(title, [("Press", {"sets": 2, "reps": "10-6", "load": "30-40 kg", **more})])]


def test_what_stands_around_a_table_goes_with_it() -> None:
    text = "3 rounds\nExercise | Reps\nRow | 10\nDips | 8\nTotal | 18\nRest 60 s between sets\n\nBike: 5 min"
    assert read(text) == [
        (
            "3 rounds",
            [
                ("Row", {"sets": 3, "reps": "10", "rest_s": 60}),
                ("Dips", {"sets": 3, "reps": "8", "rest_s": 60}),
                ("Bike", {"duration_s": 300}),
            ],
        )
    ]


def test_columns_that_no_rule_knows_are_notes() -> None:
    program = read_tables("Exercise | Machine | Sets | Reps | Cues\nRow | red one | 3 | 8 | slow")
    assert program is not None
    assert program.exercises[0].notes == "red one; slow"


@pytest.mark.parametrize("text", ["Press 4x8\nDips 3x12", "", "a | b\nc | d", "Day | Time\nMon | 18:00"])
def test_other_texts_hold_no_table(text: str) -> None:
    assert read_tables(text) is None


def test_impossible_numbers_are_left_out() -> None:
    text = "Exercise | Sets | Time | Distance | Rest\nRow | 0 | 99999999 min | 9999999 km | 99999999"
    assert read(f"{text}\nDips | 3 | | |") == [(None, [("Row", {}), ("Dips", {"sets": 3})])]


def test_cells_below_one_another_are_a_table() -> None:
    text = "Exercise\nSets\nReps\nRest\nPress\n4\n8-10\n2 min\nDips\n3\n12\n90 s"
    assert read(text) == [
        (
            None,
            [
                ("Press", {"sets": 4, "reps": "8-10", "rest_s": 120}),
                ("Dips", {"sets": 3, "reps": "12", "rest_s": 90}),
            ],
        )
    ]


def test_sets_may_stand_where_the_name_does() -> None:
    text = "Day | What | km\nTue | 5 x 4 min hard, 2 min jog | 11\nSun | long run | 18"
    assert read(text) == [
        ("Tue", [("hard", {"sets": 5, "duration_s": 240, "rest_s": 120})]),
        ("Sun", [("long run", {"distance_m": 18000.0})]),
    ]


def test_a_session_beside_its_day_is_what_is_done() -> None:
    text = "Day\tSession\tkm\tpace\nTue\teasy run\t8\t6:00\nSun\tlong run\t28\t5:50"
    assert read(text) == [
        ("Tue", [("easy run", {"distance_m": 8000.0})]),
        ("Sun", [("long run", {"distance_m": 28000.0})]),
    ]
