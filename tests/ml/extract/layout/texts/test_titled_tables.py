"""Tables of texts under titles: corners, lifts over their weeks, days side by side, dates."""

import pytest

from ml.extract.layout.texts.text_tables import read_tables
from tests.ml.extract.layout.texts.text_rows import read


@pytest.mark.parametrize(
    "text",
    [
        "| WEEK 2 LOWER | SETS | REPS | LBS |\n| Press | 3 | 12/sd | 50 |\n| Dips | 2 | 8 | 0 |",
        "WEEK 2 LOWER\tSets\tReps\tLbs\nPress\t3\t12 per side\t50\nDips\t2\t8\t0",
    ],
)
def test_the_corner_of_a_table_may_be_its_title(text: str) -> None:
    press = {"sets": 3, "reps": "12", "load": "50 lb"}
    assert read(text) == [("WEEK 2 LOWER", [("Press", press), ("Dips", {"sets": 2, "reps": "8"})])]


@pytest.mark.parametrize("heading", ["Squat wave", "Squat 2-week cycle", "Squat"])
def test_a_lift_heads_the_table_of_its_weeks(heading: str) -> None:
    text = f"{heading}\nWeek | Sets | Reps | Load\n1 | 5 | 5 | 75%\n2 | 4 | 3 | 85%"
    assert read(text) == [
        ("Week 1", [("Squat", {"sets": 5, "reps": "5", "load": "75%"})]),
        ("Week 2", [("Squat", {"sets": 4, "reps": "3", "load": "85%"})]),
    ]


def test_a_day_of_a_week_may_have_nothing_but_its_name() -> None:
    found = read("Week | Mon | Tue | Wed\n1 | Yoga | Row 5x5 | Rest\n2 | Rest | Row 5x5 | weights")
    assert [(title, [name for name, _ in rows]) for title, rows in found] == [
        ("Week 1 - Mon", ["Yoga"]),
        ("Week 1 - Tue", ["Row"]),
        ("Week 2 - Tue", ["Row"]),
        ("Week 2 - Wed", ["weights"]),
    ]


def test_a_pair_of_weights_has_the_unit_of_its_column() -> None:
    program = read_tables("Exercise | Sets | Reps | kg\nRow | 3 | 10 | 2x24\nCurl | 3 | 10 | 12")
    assert program is not None
    assert [exercise.load for exercise in program.exercises] == ["2x24 kg", "12 kg"]


def test_days_side_by_side_have_the_units_of_their_neighbours() -> None:
    text = "WEEK\tMON\tTUE\tWED\n1\tRest\t4M easy\t7M w/ 4 x Yasso 800s\n2\t3 easy\tRest\t8"
    assert [[row[1] for row in rows] for _, rows in read(text)] == [
        [{"distance_m": 6437.4}],
        [{"distance_m": 11265.4}],
        [{"distance_m": 4828.0}],
        [{"distance_m": 12874.7}],
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ["2024-02-20 17:03:11 +0000,Bench,10", "2024-02-20 17:05:40 +0000,Bench,8",
             "2024-02-22T17:05Z,Row,8"],
            [("2024-02-20", ["10-8"]), ("2024-02-22", ["8"])],
        ),
        # Two workouts of one day.
        (
            ["2024-02-20 07:00,Bench,10", "2024-02-20 07:00,Bench,10", "2024-02-20 18:00,Row,8",
             "2024-02-20 18:00,Row,6"],
            [("2024-02-20 07:00", ["10"]), ("2024-02-20 18:00", ["8-6"])],
        ),
    ],
)  # fmt: skip
def test_the_time_of_each_set_opens_no_day(rows: list[str], expected: list[tuple[str, list[str]]]) -> None:
    made = read("\n".join(["Date,Exercise,Reps", *rows]))
    assert [(title, [values["reps"] for _, values in exercises]) for title, exercises in made] == expected


def test_a_date_heads_a_table() -> None:
    table = "| Exercise | Weight | S1 | S2 |\n|---+---+---+---|\n| Squat | 100 | 6 | 5 |\n"
    assert [title for title, _ in read(f"** <2023-11-14 Tue> Legs\n{table}")] == ["2023-11-14 Tue Legs"]
