"""Icons that were read as signs of another script are no words."""

import pytest

from ml.extract.layout.furniture.pictures import without_pictures
from ml.extract.layout.page import read_page
from ml.extract.words import Word


def line(y: float, *texts: str) -> list[Word]:
    return [Word(text, 100.0 * n + 50, y, 80.0, 40.0, confidence=0.95) for n, text in enumerate(texts)]


@pytest.mark.parametrize("icon", ["火", "ロ", "▼", "⊕", "田", "√√", "☆"])
def test_an_icon_before_a_line_is_left_out(icon: str) -> None:
    words = [*line(50, icon, "Kettlebell", "swing", "4x15"), *line(150, icon, "Goblet", "squat", "3x8")]
    found = [(e.name, e.sets, e.reps) for e in read_page(words).exercises]
    assert found == [("Kettlebell swing", 4, "15"), ("Goblet squat", 3, "8")]


@pytest.mark.parametrize("said", ["3日", "→", "①", "•", "×", "№", "+", "жим", "½"])
def test_what_says_something_stays(said: str) -> None:
    words = line(50, said)
    assert without_pictures(words) == words
