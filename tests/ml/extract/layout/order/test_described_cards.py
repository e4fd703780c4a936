"""Cards beside and below one another, and columns whose names and numbers stand apart."""

import pytest

from tests.ml.extract.layout.pages import page, read


def _grid(cards: list[list[list[str]]], *, top: str | None = None, gap: float = 320) -> list[str]:
    """Names read from rows of cards, each a list of lines."""
    phrases = [(40.0, 20.0, top)] if top else []
    phrases += [
        (60.0 + 420 * column, 100 + gap * row + 34 * n, line)
        for row, side_by_side in enumerate(cards)
        for column, card in enumerate(side_by_side)
        for n, line in enumerate(card)
    ]
    return [name for _, names in read(page(*phrases)) for name in names]


@pytest.mark.parametrize("top", ["3 rounds, 40 s work / 20 s rest", "2 круга по 15 повторений"])
def test_cards_of_names_take_what_stands_above(top: str) -> None:
    cards = [
        [["Jumping jacks"], ["Push-ups"]],
        [["Squats with a", "jump"], ["Plank"]],
        [["Lunges"], ["Crunches"]],
    ]
    assert _grid(cards, top=top) == [
        "Jumping jacks",
        "Push-ups",
        "Squats with a jump",
        "Plank",
        "Lunges",
        "Crunches",
    ]


def test_three_cards_side_by_side() -> None:
    cards = [[["Bird dog"], ["Dead bug"], ["Side plank"]], [["Bridge"], ["Clam"], ["Cobra"]]]
    named = _grid(cards, top="4 rounds, 30 s work / 15 s rest")
    assert named == ["Bird dog", "Dead bug", "Side plank", "Bridge", "Clam", "Cobra"]


def test_names_beside_each_other_without_a_header_are_no_cards() -> None:
    assert "Squat" not in _grid([[["Squat"], ["Anna"]], [["Press"], ["Boris"]], [["Row"], ["Carl"]]])


def _days(sign: str) -> list[tuple[str | None, list[str]]]:
    names = (("Bench press", "Deadlift"), ("Row", "Squat"), ("Dips", "Pull-ups"))
    phrases = [(150.0, 40.0, "Monday"), (680.0, 40.0, "Friday")]
    for n, (left, right) in enumerate(names):
        y = 100.0 + 40 * n
        phrases += [(60, y, left), (330, y, "4x8"), (460, y, right), (860, y, "3x5")]
        phrases += [(410, y, sign)] if sign else []
    return read(page(*phrases))


@pytest.mark.parametrize("sign", ["", "|", "—"])
def test_days_side_by_side_with_their_numbers_at_the_right(sign: str) -> None:
    assert _days(sign) == [
        ("Monday", ["Bench press", "Row", "Dips"]),
        ("Friday", ["Deadlift", "Squat", "Pull-ups"]),
    ]


def test_a_title_beside_a_scheme_heads_both_columns() -> None:
    phrases = [
        (40.0, 20.0, "FUNCTIONAL 18:30"),
        (460.0, 20.0, "45 s / 15 s rest"),
        (40.0, 60.0, "6 stations, 2 rounds"),
    ]
    for n, (left, right) in enumerate(
        (("Ski erg", "4 Burpees"), ("2 Swings", "5 Sled push"), ("3 Rope", "6 Row"))
    ):
        phrases += [(40.0, 110.0 + 50 * n, left), (460.0, 110.0 + 50 * n, right)]
    exercises = page(*phrases).exercises
    assert [e.name for e in exercises] == ["Ski erg", "Swings", "Rope", "Burpees", "Sled push", "Row"]
    assert {(e.sets, e.reps, e.duration_s, e.rest_s) for e in exercises} == {(2, None, 45, 15)}
