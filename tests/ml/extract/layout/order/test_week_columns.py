"""Calendars: days side by side over what is done on them."""

import pytest

from ml.extract.layout.order.week_columns import read_week, with_days_in_turn
from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from ml.extract.words import Word
from tests.ml.extract.layout import words_at


def at(left: float, y: float, text: str, height: float = 20.0) -> list[Word]:
    return words_at.at(left, y, text, height)


PITCH = 240.0
WEEK = ("Mon 3", "Tue 4", "Wed 5", "Thu 6", "Fri 7")


def calendar(days: tuple[str, ...], lines: list[list[str]], shift: float) -> list[Word]:
    words: list[Word] = []
    for n, (day, column) in enumerate(zip(days, lines, strict=True)):
        words += at(PITCH * n + shift, 40, day)
        for m, line in enumerate(column):
            words += at(PITCH * n + 15, 90 + 28 * m, line)
    return words


LINES = [["Row 4x8", "Dip 3x10"], ["6 km easy"], ["Rest day"], ["Bike 40 min"], ["Squat 5x5"]]


@pytest.mark.parametrize("shift", [15.0, 80.0, 170.0])
def test_days_are_read_one_below_the_other_wherever_their_names_stand(shift: float) -> None:
    rows = with_days_in_turn(make_rows(calendar(WEEK, LINES, shift)))
    assert [row.text for row in rows] == [
        text for day, lines in zip(WEEK, LINES, strict=True) for text in (day, *lines)
    ]


def test_each_day_is_a_session_of_its_own() -> None:
    program = read_page(calendar(WEEK, LINES, 15.0))
    found = [(session.title, [e.name for e in session.exercises]) for session in program.sessions]
    assert found == [
        ("Mon 3", ["Row", "Dip"]),
        ("Tue 4", ["easy"]),
        ("Thu 6", ["Bike"]),
        ("Fri 7", ["Squat"]),
    ]


def test_a_line_that_had_no_room_goes_on_and_a_total_is_left_out() -> None:
    lines = [
        ["5 x 600 m at race", "pace, 90 s jog", "3 km"],
        ["Dead bug 3x10", "Side plank 3x30 s"],
        ["3 km jog", "3 km"],
        [],
        [],
    ]
    rows = with_days_in_turn(make_rows(calendar(WEEK, lines, 15.0)))
    texts = [row.text for row in rows]
    assert texts[1] == "5 x 600 m at race pace, 90 s jog"
    assert texts[texts.index("Tue 4") :] == [
        "Tue 4", "Dead bug 3x10", "Side plank 3x30 s", "Wed 5", "3 km jog", "Thu 6", "Fri 7",
    ]  # fmt: skip


def test_what_stands_below_the_calendar_is_no_day() -> None:
    words = [
        *calendar(WEEK, LINES, 15.0),
        *at(20, 400, "Planned: 31 km | Time: 3 h 20 min | Load 212 and a note behind it"),
    ]
    assert all("Planned" not in row.text for row in with_days_in_turn(make_rows(words)))


@pytest.mark.parametrize("text", ["Squat 3x10", "Mon Tue", "Mon Wed Fri rest"])
def test_other_rows_are_no_week(text: str) -> None:
    assert read_week(make_rows(at(20, 40, text))[0]) is None
