"""Plans as grids: days or weeks side by side over rows that have names."""

import pytest

from ml.extract.layout.order.plan_grids import with_grids_in_turn
from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from ml.extract.words import Word
from tests.ml.extract.layout.words_at import at

PITCH = 330.0
HEIGHT = 20.0


def grid(head: list[str], *lines: tuple[float, list[str]], shift: float = 0.0) -> list[Word]:
    """Give the words of a table: its head, and lines at their heights; an empty cell holds nothing."""
    made: list[Word] = []
    for y, cells in ((40.0, head), *lines):
        for column, cell in enumerate(cells):
            made += at(20 + PITCH * column + (shift if column else 0.0), y, cell, HEIGHT)
    return made


def texts(words: list[Word]) -> list[str]:
    return [row.text for row in with_grids_in_turn(make_rows(words))]


@pytest.mark.parametrize("weeks", [["1", "2"], ["Week 1", "Week 2"], ["Wk 1", "Wk 2"]])
@pytest.mark.parametrize("shift", [0.0, 25.0])
def test_weeks_as_rows_are_read_week_by_week(weeks: list[str], shift: float) -> None:
    words = grid(
        ["Week", "Tue", "Thu", "Sun"],
        (90, [weeks[0], "5 km easy", "6 x 300 m", "9 km"]),
        (140, [weeks[1], "6 km easy", "rest", "11 km"]),
        shift=shift,
    )
    named = [week if week.startswith("W") else f"Week {week}" for week in weeks]
    assert texts(words) == [
        named[0], "Tue", "5 km easy", "Thu", "6 x 300 m", "Sun", "9 km",
        named[1], "Tue", "6 km easy", "Thu", "rest", "Sun", "11 km",
    ]  # fmt: skip


def test_weeks_side_by_side_are_read_one_after_the_other() -> None:
    words = grid(
        ["", "Week 5", "Week 6", "Week 7"],
        (90, ["Tuesday", "3 x 8 min row", "4 x 8 min row", "20 min row"]),
        (140, ["Friday", "30 min spin", "", "45 min spin"]),
    )
    assert texts(words) == [
        "Week 5", "Tuesday", "3 x 8 min row", "Friday", "30 min spin", "Week 6", "Tuesday", "4 x 8 min row",
        "Week 7", "Tuesday", "20 min row", "Friday", "45 min spin",
    ]  # fmt: skip


def test_what_is_trained_stands_before_what_is_done_of_it_on_each_day() -> None:
    words = grid(
        ["", "Mon", "Wed", "Sat"],
        (90, ["", "", "4 x 5 min hard,", "2 h steady"]),
        (102, ["Cycle"]),
        (114, ["", "", "3 min easy"]),
        (170, ["Swim", "10 x 50 m, 15 s rest", "", "off"]),
    )
    program = read_page(words)
    found = [[(e.name, e.sets, e.distance_m) for e in s.exercises] for s in program.sessions]
    assert found == [[("Swim", 10, 50.0)], [("Cycle", 4, None)], [("Cycle", None, None)]]


def test_letters_over_seven_columns_are_the_days_of_a_week() -> None:
    words = grid(
        ["Wk", *"MTWTFSS"],
        (90, ["1", "", "4 km", "", "5 km", "", "", "8 km"]),
        (140, ["2", "", "5 km", "", "6 km", "", "", "10 km"]),
    )
    assert texts(words)[:7] == ["Week 1", "Tue", "4 km", "Thu", "5 km", "Sun", "8 km"]


@pytest.mark.parametrize(
    "lines",
    [
        ((90.0, ["18:00", "Spin", "Yoga", "Spin"]), (140.0, ["19:30", "Box", "Core", "Box"])),
        ((90.0, ["Bench press", "4x6", "4x5", "4x4"]), (140.0, ["Row", "4x8", "4x8", "4x8"])),
    ],
)
def test_timetables_and_weeks_of_one_exercise_are_no_such_plans(
    lines: tuple[tuple[float, list[str]], ...],
) -> None:
    head = ["", "Mon", "Tue", "Wed"] if ":" in lines[0][1][0] else ["Exercise", "Week 1", "Week 2", "Week 3"]
    words = grid(head, *lines)
    assert with_grids_in_turn(make_rows(words)) == make_rows(words)
