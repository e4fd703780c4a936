"""What an app draws around its lists, and amounts that stand at a card's right."""

import pytest

from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from ml.extract.layout.screens.app_screen import without_screen
from ml.extract.words import Word


def at(left: float, y: float, text: str, height: float = 40.0) -> list[Word]:
    """Give the words of a text with their places, beginning at `left`."""
    words = []
    for piece in text.split():
        width = 0.5 * 40.0 * len(piece)
        words.append(Word(piece, left + width / 2, y, width, height, confidence=0.95))
        left += width + 10
    return words


def texts(words: list[Word]) -> list[str]:
    return [row.text for row in without_screen(make_rows(words))]


@pytest.mark.parametrize(
    "tabs", [("Home", "Plan", "Me"), ("Feed", "WOD", "Board", "Chat"), ("Новости", "План", "Я")]
)
def test_tabs_below_a_list_are_left_out(tabs: tuple[str, ...]) -> None:
    below = [word for n, tab in enumerate(tabs) for word in at(100 + 300 * n - 10 * len(tab), 900, tab)]
    assert texts([*at(50, 100, "Squat 3x10"), *at(50, 180, "Row 3x8"), *below]) == ["Squat 3x10", "Row 3x8"]


@pytest.mark.parametrize("lowest", ["Squat 5x5 Row", "Squat, rows and more"])
def test_a_last_line_of_words_stays(lowest: str) -> None:
    assert texts([*at(50, 100, "Squat 3x10"), *at(50, 180, lowest)])[-1] == lowest


def test_a_letter_of_a_picture_and_an_arrow_between_two_lines_are_left_out() -> None:
    words = [*at(150, 100, "Cat cow"), *at(150, 150, "1 set 10 reps")]
    arrow = at(700, 125, "V")
    assert texts([*words, *arrow]) == ["Cat cow", "1 set 10 reps"]
    assert texts([*words, *at(50, 150, "O", 90)]) == ["Cat cow", "1 set 10 reps"]


def test_a_number_beside_a_card_is_its_place_in_the_list() -> None:
    words = [*at(150, 100, "Heel slide"), *at(50, 125, "3"), *at(150, 150, "2 sets of 15")]
    assert texts(words) == ["Heel slide", "2 sets of 15"]


def test_a_number_between_two_lines_stays() -> None:
    assert "5" in texts([*at(50, 100, "Squat"), *at(700, 125, "5"), *at(50, 150, "Row")])[0]


def test_a_letter_on_a_line_of_its_own_stays() -> None:
    assert texts([*at(50, 100, "A"), *at(50, 180, "Squat 3x10")])[0] == "A"


def test_a_time_centred_on_a_card_stands_behind_the_name() -> None:
    words = [
        *[*at(50, 100, "Run"), *at(900, 125, "4:00"), *at(50, 155, "4:15-4:25 /km")],
        *[*at(50, 280, "Recover"), *at(900, 305, "1:30"), *at(50, 335, "Jog")],
        *[*at(50, 460, "Stride"), *at(900, 485, "0:20"), *at(50, 515, "Fast, relaxed")],
    ]
    assert texts(words) == ["Run 4:00 @ 4:15-4:25 /km", "Recover 1:30", "Stride 0:20"]


def test_rest_below_a_name_is_that_of_the_sets_in_its_table() -> None:
    words: list[Word] = []
    for n, (name, rest) in enumerate([("Bench press", "3min Os"), ("Barbell row", "2min 0s")]):
        y = 100 + 500 * n
        words += [*at(50, y, name), *at(50, y + 80, f"Rest timer: {rest}")]
        words += [*at(50, y + 160, "SET"), *at(400, y + 160, "KG"), *at(700, y + 160, "REPS")]
        for number in (1, 2):
            row = y + 160 + 80 * number
            words += [*at(50, row, str(number)), *at(400, row, "85"), *at(700, row, "12")]
    found = [(e.name, e.sets, e.reps, e.load, e.rest_s) for e in read_page(words).exercises]
    assert found == [("Bench press", 2, "12", "85 kg", 180), ("Barbell row", 2, "12", "85 kg", 120)]


def test_minutes_below_names_are_no_length_of_the_session() -> None:
    lines = ["Flow", "12 minutes", "Plank", "2 min", "Down dog", "1 min", "Deep squat hold", "90 sec", "Play"]
    words = [word for n, text in enumerate(lines) for word in at(50, 100 + 80 * n, text)]
    found = [(e.name, e.duration_s) for e in read_page(words).exercises]
    assert found == [("Plank", 120), ("Down dog", 60), ("Deep squat hold", 90)]


def test_clocks_below_names_are_how_long_they_take() -> None:
    lines = [
        "7:15",
        "Flow",
        "Plank",
        "0:45",
        "Down dog",
        "1:30",
        "Deep squat hold",
        "0:40",
        "Side plank",
        "0:20",
    ]
    words = [word for n, text in enumerate(lines) for word in at(50, 100 + 80 * n, text)]
    found = [(e.name, e.duration_s) for e in read_page(words).exercises]
    assert found == [("Plank", 45), ("Down dog", 90), ("Deep squat hold", 40), ("Side plank", 20)]


def test_the_last_row_of_a_week_is_no_row_of_tabs() -> None:
    days = [word for n, day in enumerate(("Mon", "Tue", "Wed")) for word in at(100 + 300 * n, 100, day)]
    rests = [word for n in range(3) for word in at(100 + 300 * n, 180, "Rest")]
    assert texts([*days, *rests])[-1] == "Rest Rest Rest"


def test_a_last_row_of_exercises_is_no_row_of_tabs() -> None:
    names = [
        word for n, name in enumerate(("Squat", "Bench", "Row")) for word in at(100 + 300 * n, 180, name)
    ]
    assert texts([*at(100, 100, "Plank 3x10"), *names])[-1] == "Squat Bench Row"
