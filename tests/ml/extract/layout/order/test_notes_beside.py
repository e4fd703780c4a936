"""What stands beside a list on a board: rests joined to groups by brackets, boxes of paces, scores, cards."""

import pytest

from tests.ml.extract.layout.pages import page, read

_PAIRS = (
    (50, 60, "LOWER A"),
    (50, 140, "A1 Box squat 5x3"),
    (50, 190, "A2 Broad jump 5x2"),
    (50, 290, "B1 Step-up 3x8"),
    (50, 340, "B2 Leg curl 3x12"),
    (50, 390, "B3 Calf raise 3x15"),
)


@pytest.mark.parametrize("bracket", ["", "} ", "] "])
def test_a_rest_beside_a_group_stands_behind_its_last_line(bracket: str) -> None:
    program = page(*_PAIRS, (600, 165, f"{bracket}rest 3 min"), (602, 340, f"{bracket}rest 75 s"))
    rests = {exercise.name: exercise.rest_s for exercise in program.exercises}
    assert rests == {
        "Box squat": None,
        "Broad jump": 180,
        "Step-up": None,
        "Leg curl": None,
        "Calf raise": 75,
    }


def test_groups_without_labels_are_told_by_the_gaps_between_them() -> None:
    lines = [(x, y, text.split(" ", 1)[1] if text[1].isdigit() else text) for x, y, text in _PAIRS]
    program = page(*lines, (600, 165, "rest 3 min"), (602, 340, "rest 75 s"))
    assert [exercise.rest_s for exercise in program.exercises] == [None, 180, None, None, 75]


def test_a_rest_in_each_line_is_its_own() -> None:
    lines = [(50, 100 + 50 * n, f"{name} 3x10") for n, name in enumerate(("Squat", "Row", "Dip"))]
    rests = [(600, 100 + 50 * n, f"rest {30 * n + 60} s") for n in range(3)]
    assert [exercise.rest_s for exercise in page(*lines, *rests).exercises] == [60, 90, 120]


@pytest.mark.parametrize(
    "box",
    [
        ("200 TIMES", "A: 31-33", "B: 35-37", "C: 40+"),
        ("SPLITS", "Red = 1:52", "Blue = 2:01", "Green = 2:15"),
        ("SCORES", "Otto 9:12", "Ines 10:40", "Vera 11:05"),
        ("Rounds", "Otto 7+4", "Ines 6+12", "Vera 5"),
    ],
)
def test_figures_in_a_box_are_not_trained(box: tuple[str, ...]) -> None:
    work = (
        "Skips 2x40 m",
        "8 x 200 m, 60 s rest",
        "Back extension 3x12",
        "Side plank 2x30 s",
        "Press-up 3x15",
    )
    lines = [(50, 100 + 60 * n, text) for n, text in enumerate(work)]
    beside = [(600, 160 + 60 * n, text) for n, text in enumerate(box)]
    program = page((50, 40, "THURSDAY"), *lines, *beside)
    assert [exercise.sets for exercise in program.exercises] == [2, 8, 3, 2, 3]


def test_cards_of_stations_are_read_row_by_row() -> None:
    cards = ("Log press", "Sled drag", "Tyre flip", "Rope climb")
    phrases: list[tuple[float, float, str]] = [(50, 40, "30 s on, 30 s to rotate, 2 laps")]
    for n, name in enumerate(cards):
        x, y = 50 + 400 * (n % 2), 120 + 100 * (n // 2)
        phrases += [(x, y, f"STATION {n + 1}"), (x, y + 40, name)]
    assert [names for _, names in read(page(*phrases))] == [list(cards)]
