"""A line that did not fit is read with what stands below it."""

import pytest

from ml.extract.layout.lines.broken_lines import with_broken_lines_joined
from ml.extract.layout.lines.wrapped_names import with_names_whole
from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from ml.extract.words import Word
from tests.ml.extract.layout.words_at import at


def page(*lines: str, left: float = 60) -> list[Word]:
    words = []
    for n, line in enumerate(lines):
        at = left
        for text in line.split():
            width = 20.0 * len(text)
            words.append(Word(text, at + width / 2, 100.0 + 60 * n, width, 40.0, confidence=0.95))
            at += width + 10
    return words


def joined(*lines: str) -> list[str]:
    return [row.text for row in with_broken_lines_joined(make_rows(page(*lines)))]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Circuit after the ride: wall sit 3x40 s, clamshell 3x12,", "dead bug 3x10 each side"),
        ("Tempo ride with a long warm up and 4 x 6 min (2", "min spin), home easy"),
        ("Bulgarian split squat with the back foot raised 4 x 8, rest 75", "sec between legs"),
        ("Keep the elbows close to the body and lower the bar until it", "touches the chest."),
    ],
)
def test_a_line_that_shows_that_it_goes_on_is_joined(above: str, below: str) -> None:
    assert joined("Legs", above, below, "Row 3x8") == ["Legs", f"{above} {below}", "Row 3x8"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Front squat 5x3 at 80 kg", "Row 3x8"),
        ("hack squat 4x10 each", "leg curl 4x12 each", "calf raise 4x15 each"),
        ("Monday easy run and", "Tuesday: rest"),
        ("1. Press and", "2. pull 3x5"),
    ],
)
def test_lines_of_a_list_stay_apart(lines: tuple[str, ...]) -> None:
    assert joined(*lines) == list(lines)


def test_an_exercise_is_read_over_the_end_of_its_line() -> None:
    program = read_page(
        page("After the intervals: monster walk 3x12, single leg bridge 3x10,", "pallof press 3x8", "Row 4x6")
    )
    assert [(e.name, e.sets) for e in program.exercises] == [
        ("monster walk", 3),
        ("single leg bridge", 3),
        ("pallof press", 3),
        ("Row", 4),
    ]


@pytest.mark.parametrize(("name", "more"), [("Half kneeling cable", "chop"), ("Сгибание ног в", "тренажёре")])
def test_a_name_goes_on_in_the_next_line(name: str, more: str) -> None:
    rows = make_rows([*at(40, 100, name), *at(40, 140, more), *at(40, 190, "3 x 12")])
    assert with_names_whole(rows)[0].text == f"{name} {more}"


def test_names_one_below_the_other_stay_apart() -> None:
    rows = make_rows([*at(40, 100, "Squat"), *at(40, 160, "Row"), *at(40, 220, "3 x 12 each")])
    assert with_names_whole(rows) == rows
