"""Lines that a narrow page broke, joined again."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.joining.unfinished_lines import with_unfinished_lines_joined


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Step-ups - 3 sets of", "12 reps"),
        ("Махи ногой назад - 2 подхода по", "20 раз."),
        ("Repeat 5 rounds, rest between rounds 2,5", "min:"),
        ("Велосипед, разминка 10", "мин."),
        ("Cable row 3x12,", "last one to failure"),
        ("2. Отведение ноги лёжа на боку - 3 по 15", "каждой ногой."),
        ("Kettlebell swings 4x15 with", "the 24"),
        ("Press 5x3, 2 min between", "sets"),
        ("5 x 2 min row", "(90 s easy between)"),
        ("Бег 6 x 400 м", "(1 мин ходьбы между)"),
        ("3x10 dips SS 3x12-15", "band pull-aparts"),
    ],
)
def test_a_line_that_breaks_off_goes_on(above: str, below: str) -> None:
    assert with_unfinished_lines_joined([above, below]) == [f"{above} {below}"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("6x100 free, rest 20 с", "4x50 kick"),
        ("EMOM 12", "Min 1: 10 thrusters"),
        ("Row 1 x 1", "## Day 2"),
        ("Deadlift", "Set 1: 100 kg x 5"),
        ("Dips 3x10,", "Curls 3x12,"),
        ("Dips 3x10,", "- curls"),
        ("3 sets of 12 each", "squat"),
        ("Lunge 3x8 per side", "per leg 2 more"),
        ("6 x 500 m, 2 min jog between", "Sat 12 km steady"),
        ("200 в/с", "6x50 ноги"),
        ("1. Skater jumps 20x", "Bear crawl 12x"),
        ("1️⃣ Skater jumps 20x", "2️⃣ Bear crawl 12x"),
        ("Down the ladder, 8-6-4 of", "  dips"),
    ],
)
def test_other_lines_stay_apart(above: str, below: str) -> None:
    assert with_unfinished_lines_joined([above, below]) == [above, below]


def test_what_goes_on_is_no_exercise() -> None:
    text = "1. Hamstring curl - 2 sets of\n12 reps\n2. Clamshell - 3 sets of 15\neach leg"
    read = parse_text(text).program.exercises
    assert [(e.name, e.sets, e.reps, e.per_side) for e in read] == [
        ("Hamstring curl", 2, "12", False),
        ("Clamshell", 3, "15", True),
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("50 s work / 10 s change - 4", "LAPS"),
        ("1 min each station, 3 times", "round"),
        ("All of it 2x", "through"),
    ],
)
def test_what_is_counted_stands_below_its_number(above: str, below: str) -> None:
    assert with_unfinished_lines_joined([above, below, "Squats"]) == [f"{above} {below}", "Squats"]


def test_a_further_line_of_names_behind_sets_stays_apart() -> None:
    lines = ["3x10 dips", "band pull-aparts", "4x8 rows", "(1 min walk between)"]
    assert with_unfinished_lines_joined(lines[:3]) == lines[:3]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Тяга верхнего блока к груди в", "тренажёре 3х9"),
        ("Step up with the dumbbells on the", "box 3x9"),
        ("Отжимания с упором на", "скамью 3х9"),
    ],
)
def test_a_name_that_ends_in_a_preposition_goes_on(above: str, below: str) -> None:
    assert with_unfinished_lines_joined([above, below]) == [f"{above} {below}"]
    assert with_unfinished_lines_joined([above, below.capitalize()]) == [above, below.capitalize()]
