"""What apps and sites draw around a program: menus, captions, marks in headers, where a page is kept."""

import pytest

from ml.extract.layout.page import read_page
from ml.extract.words import Word
from tests.ml.extract.layout.words_at import at


def rows(*lines: tuple[float, str], first: float = 100.0, step: float = 70.0) -> list[Word]:
    return [word for n, (left, text) in enumerate(lines) for word in at(left, first + step * n, text)]


_LIST = rows(
    (700, "Deadlift 4x5"), (700, "Front squat 3x6"), (700, "Hanging leg raise 3x12"), (700, "Row 3x10")
)


@pytest.mark.parametrize(
    "menu",
    [
        ("Inbox", "Archive", "stretching ideas", "2024 races"),
        ("Popular", "Ten shoes for trails", "Why we sleep badly", "Ask a coach"),
        ("Shop", "Belts from 19", "Straps", "Chalk"),
    ],
)
def test_a_menu_beside_a_list_is_left_out(menu: tuple[str, ...]) -> None:
    words = [*_LIST, *rows(*((40, text) for text in menu), first=138)]
    assert [e.name for e in read_page(words).exercises] == [
        "Deadlift",
        "Front squat",
        "Hanging leg raise",
        "Row",
    ]


def test_days_beside_a_list_are_no_menu() -> None:
    words = [*_LIST, *rows((40, "Monday"), (40, "Thursday"), first=135, step=140)]
    assert any("Monday" in (session.title or "") for session in read_page(words).sessions)


@pytest.mark.parametrize("handle", ["garage.gym.lena", "barbell_barn", "coachtheo"])
def test_a_caption_that_talks_about_the_picture_is_left_out(handle: str) -> None:
    words = rows(
        (60, handle),
        (200, "EMOM 12"),
        (200, "6 cleans 60 kg"),
        (200, "9 pull-ups"),
        (60, "1,204 likes"),
        (60, f"{handle} Burner for the weekend, scale the cleans to 40"),
        (60, "if 60 is too much today"),
    )
    assert [(e.name, e.reps) for e in read_page(words).exercises] == [
        ("cleans", "6"),
        ("pull-ups", "9"),
    ]


def test_a_caption_below_a_picture_without_work_is_read() -> None:
    words = rows(
        (60, "lift_with_ana"),
        (60, "88 likes"),
        (60, "lift_with_ana Glute day for you all"),
        (60, "Hip thrust 4x8"),
        (60, "Step-up 3x10"),
    )
    assert [(e.name, e.sets) for e in read_page(words).exercises] == [("Hip thrust", 4), ("Step-up", 3)]


def test_marks_for_the_kinds_of_columns_are_no_columns() -> None:
    words: list[Word] = []
    table = [
        ("Aa Movement", "# Sets", "# Reps", "# RIR", "≡ Remarks"),
        ("Pendulum squat", "3", "8", "2", "slow"),
        ("Seated curl", "4", "12", "1", ""),
        ("Sled drag", "2", "20", "3", "heavy"),
    ]
    for n, row in enumerate(table):
        for left, text in zip((60, 600, 900, 1200, 1500), row, strict=True):
            words += at(left, 300 + 80 * n, text)
    words += [
        *at(60, 60, "Home / Plans / Block 3"),
        *at(60, 140, "Block 3"),
        *at(60, 220, "Date June 2, 2024"),
    ]
    assert [(e.name, e.sets, e.reps, e.load) for e in read_page(words).exercises] == [
        ("Pendulum squat", 3, "8", "RIR 2"),
        ("Seated curl", 4, "12", "RIR 1"),
        ("Sled drag", 2, "20", "RIR 3"),
    ]


def test_titles_that_stand_left_of_their_lists_open_sessions() -> None:
    words = rows(
        (60, "Presses"),
        (110, "• pin press 3x5"),
        (110, "• push press 4x3"),
        (60, "Carries + abs"),
        (110, "• farmer walk 3x40 m"),
        (110, "• ab wheel 3x8"),
    )
    found = [(s.title, [e.name for e in s.exercises]) for s in read_page(words).sessions]
    assert found == [("Presses", ["pin press", "push press"]), ("Carries + abs", ["farmer walk", "ab wheel"])]


def test_names_over_their_own_sets_are_no_titles() -> None:
    words = rows(
        (60, "Bench press"), (110, "3 sets of 5 at 80 kg"), (60, "Barbell row"), (110, "4 sets of 8 at 60 kg")
    )
    found = [(e.name, e.sets, e.reps) for e in read_page(words).exercises]
    assert found == [("Bench press", 3, "5"), ("Barbell row", 4, "8")]


@pytest.mark.parametrize("box", ["0", "O", "[]", "()"])
def test_a_box_to_tick_is_no_number(box: str) -> None:
    words = rows((60, f"{box} Wall slide 2x12"), (60, f"{box} Band row 3x15"))
    assert [(e.name, e.reps) for e in read_page(words).exercises] == [
        ("Wall slide", "12"),
        ("Band row", "15"),
    ]
