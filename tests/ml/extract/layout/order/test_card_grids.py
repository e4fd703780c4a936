"""Cards in rows on a page, lists whose lines stand at different heights, and what is printed around them."""

import pytest

from ml.extract.layout.furniture.mastheads import without_mastheads
from ml.extract.layout.lines.spelling import line_text
from ml.extract.layout.order.reading_order import reading_order
from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from ml.extract.words import Word
from tests.ml.extract.layout.words_at import at


def placed(*lines: tuple[float, float, str]) -> list[Word]:
    return [word for left, y, text in lines for word in at(left, y, text)]


def ordered(words: list[Word]) -> list[str]:
    return [row.text for row in reading_order(make_rows(words))]


@pytest.mark.parametrize("columns", [2, 3])
def test_cards_are_read_row_by_row(columns: int) -> None:
    names = ["Cat camel", "World's stretch", "Hip opener", "Wall angel", "Shin box", "Cobra"]
    numbers = ["2 x 6", "5 / side", "3 breaths each way", "2 x 10", "45 s / side", "1 min"]
    words, read = [], []
    for index in range(2 * columns):
        left, top = 100 + 600 * (index % columns), 200 + 400 * (index // columns)
        words += placed((left, top, names[index]), (left + 40, top + 60, numbers[index]))
        read += [names[index], numbers[index]]
    assert ordered(words) == read
    assert [e.name for e in read_page(words).exercises] == names[: 2 * columns]


def test_numbered_cards_keep_their_descriptions() -> None:
    words = placed(
        (100, 100, "1 Floor press"), (900, 100, "2 Gorilla row"),
        (150, 160, "Sets 4 Reps 8"), (950, 160, "Sets 3 Reps 8 each side"),
        (150, 220, "Pause at the floor."), (950, 220, "Keep your hips square."),
        (100, 600, "3 Pullover"), (900, 600, "4 Hammer curl"),
        (150, 660, "Sets 3 Reps 12"), (950, 660, "Sets 3 Reps 10"),
        (150, 720, "Ribs stay low."), (950, 720, "Do not swing it."),
    )  # fmt: skip
    found = [(e.name, e.sets, e.reps) for e in read_page(words).exercises]
    assert found == [
        ("Floor press", 4, "8"),
        ("Gorilla row", 3, "8"),
        ("Pullover", 3, "12"),
        ("Hammer curl", 3, "10"),
    ]


def test_notes_at_different_heights_are_read_one_by_one() -> None:
    left = ["Tue A", "Goblet squat 4x10", "Dips 3x8", "Row 3x12"]
    right = ["Thu B", "Lunge 3x10", "Press 4x6", "Plank 3x40s"]
    words = placed(
        *((80, 100 + 90 * n, text) for n, text in enumerate(left)),
        *((900, 145 + 90 * n, text) for n, text in enumerate(right)),
    )
    assert ordered(words) == [*left, *right]


def test_set_in_numbers_below_names_are_no_second_list() -> None:
    lines = ["Row", "3x12", "Press", "4x6", "Squat", "5x5"]
    words = placed(*((80 + 300 * (n % 2), 100 + 60 * n, text) for n, text in enumerate(lines)))
    assert ordered(words) == lines


def test_what_heads_and_foots_a_page_is_left_out() -> None:
    words = [*at(100, 100, "Hip Reset", 120), *at(900, 100, "12 min for runners", 40)]
    words += placed((100, 300, "Five moves. One band. Twelve minutes."), (100, 400, "Clam 2x12"))
    words += placed((100, 460, "Bridge 2x15"), (100, 900, "88 BETTER EVERY DAY"))
    rows = [row.text for row in without_mastheads(make_rows(words))]
    assert rows == ["Hip Reset", "Clam 2x12", "Bridge 2x15"]


@pytest.mark.parametrize(
    ("read", "meant"),
    [("S rounds, no rest", "5 rounds, no rest"), ("B reps each", "8 reps each"), ("S pull", "S pull")],
)
def test_no_letter_counts_rounds(read: str, meant: str) -> None:
    (row,) = make_rows(at(100, 100, read))
    assert line_text(row) == meant
