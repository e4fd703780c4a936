import pytest

from ml.extract.layout.lines.run_together import apart


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Row 3×560 kg", "Row 3×5 60 kg"),
        ("Pull-up 3x6-830kg", "Pull-up 3x6-8 30kg"),
        ("Barbell row 3×1082.5kg", "Barbell row 3×10 82.5kg"),
        ("Жим ногами 4x12-1522.5 кг", "Жим ногами 4x12-15 22.5 кг"),
        ("Тяга - 3 подхода по 540 кг", "Тяга - 3 подхода по 5 40 кг"),
        ("Press 4 x 8120 KG", "Press 4 x 8 120 KG"),
        ("Махи 3x 15,8 кг", "Махи 3x 15, 8 кг"),
        ("Row 3x12,18 kg", "Row 3x12, 18 kg"),
        ("Dips 3x x10", "Dips 3x10"),
        ("Разводка 4хХ12", "Разводка 4х12"),
    ],
)
def test_a_load_that_nobody_lifts_holds_the_repetitions(read: str, meant: str) -> None:
    assert apart(read) == meant


@pytest.mark.parametrize(
    "line",
    [
        "Squat 5x100 kg",
        "Deadlift 3x5 220 kg",
        "Press 5x80-100 kg",
        "Leg press 3x300 kg",
        "Row 3x10 62.5 kg",
        "Row 3x22,5 kg",
    ],
)
def test_loads_that_are_lifted_stay(line: str) -> None:
    assert apart(line) == line
