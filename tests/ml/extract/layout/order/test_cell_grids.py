"""Grids whose cards are told by their places."""

import pytest

from tests.ml.extract.layout.pages import page

Grid = list[list[list[str]]]


def _page(top: list[str], grid: Grid, shifts: tuple[float, ...] = (0, 0), marks: bool = False) -> list[str]:
    """Place cards of one to three lines; gives the names that were read."""
    phrases = [(40.0, 30.0 + 45 * n, line) for n, line in enumerate(top)]
    for n, row in enumerate(grid):
        y = 220.0 + 260 * n
        for column, card in enumerate(row):
            x = 60.0 + 420 * column + shifts[n % len(shifts)]
            phrases += [(x, y + 40 * step, line) for step, line in enumerate(card)]
            phrases += [(x + 40, y - 70, str(3 * n + column + 1))] if marks else []
    return [exercise.name for exercise in page(*phrases).exercises]


def test_names_on_a_screen_are_read_row_by_row() -> None:
    grid = [[["Bike erg"], ["Ball slam"], ["Lat pulldown"]], [["Goblet squat"], ["Plank"], ["Bear crawl"]]]
    assert _page(["2 laps 50 s work 10 s rest"], grid) == [
        "Bike erg", "Ball slam", "Lat pulldown", "Goblet squat", "Plank", "Bear crawl",
    ]  # fmt: skip


def test_numbers_over_the_names_are_no_repetitions() -> None:
    grid = [[["Lunges"], ["Wall sit"], ["Dips"]], [["Burpees"], ["Plank"], ["Crunches"]]]
    named = _page(["3 rounds, 30 s on / 15 s off"], grid, shifts=(0, 12), marks=True)
    assert named == ["Lunges", "Wall sit", "Dips", "Burpees", "Plank", "Crunches"]


def test_a_name_goes_on_below() -> None:
    grid = [[["Medicine ball", "throws"], ["Step ups"]], [["Rope slams"], ["Side plank"]]]
    named = _page(["4 rounds, 40 s on / 20 s off"], grid)
    assert named == ["Medicine ball throws", "Step ups", "Rope slams", "Side plank"]


@pytest.mark.parametrize("columns", [2, 3])
def test_cells_that_say_how_many(columns: int) -> None:
    grid = [
        [["30 squats"], ["15 push-ups"], ["40 lunges"]][:columns],
        [["50 jumping jacks"], ["20 sit-ups"], ["45sec plank"]][:columns],
    ]
    names = [["squats", "push-ups", "lunges"][:columns], ["jumping jacks", "sit-ups", "plank"][:columns]]
    assert _page(["REBEL", "4 sets"], grid) == [*names[0], *names[1]]


def test_cards_with_sentences() -> None:
    grid = [
        [
            ["Calf raises", "Rise on your toes.", "Repeat 15 times. Complete 2 sets."],
            ["Heel raises", "Lift your top knee.", "Repeat 12 times. Complete 3 sets."],
        ],
        [
            ["Wall slides", "Slide down the wall.", "Hold 10 seconds. Repeat 8 times."],
            ["Leg raises", "Lift a straight leg.", "Repeat 9 times. Complete 2 sets."],
        ],
    ]
    assert _page(["Hip programme"], grid) == ["Calf raises", "Heel raises", "Wall slides", "Leg raises"]


def test_names_without_any_amount_are_no_grid_of_work() -> None:
    named = _page(["Our machines"], [[["Leg press"], ["Smith machine"]], [["Rower"], ["Bike"]]])
    assert "Smith machine" not in named
