"""Labels and their values, written as notation."""

import pytest

from ml.extract.notation.line.key_values import is_other_label, labelled_name, spelled_out


@pytest.mark.parametrize(
    ("line", "notation"),
    [
        ("Sets: 3, Reps: 10", "3 x 10"),
        ("Number of sets = 4", "4 sets"),
        ("Weight: 42.5 kg", "@ 42.5 kg"),
        ("Weight_kg: 42.5", "@ 42.5 kg"),
        ("Rest period: 90 seconds", "rest 90 seconds"),
        ("Duration: 40 s", "40 s"),
        ("RPE: 7", "RPE 7"),
        ("Reps: max", "max reps"),
        ("Отдых: 2 минуты", "rest 2 минуты"),
        ("Подходы: 5, повторения: 6", "5 x 6"),
        ("Reps: 30 s", "30 s"),
        ("Set 2: 60 kg x 8", "60 kg x 8"),
        ("#1 60 kg x 8", "60 kg x 8"),
        ("Exercise: Hip thrust", "Hip thrust"),
        ("Curl 3x12 [failure]", "Curl 3x12"),
        ("Row 2 km, time cap 9 min", "Row 2 km"),
        ("Reps: 12, 10, 8", "12-10-8 reps"),
        ("Weight: 40, 42.5, 45 kg", "@ 40-42.5-45 kg"),
        ("Вес: 22,5 кг", "@ 22,5 кг"),
        ("Load: 70% of 1RM", "@ 70%"),
        ("Повторения: максимум", "максимум"),
        ("Sets x reps: 5 x 15", "5 x 15"),
        ("S: 3 R: 10 W: 60 kg", "3 x 10 @ 60 kg"),
        ("Curl: sets=3 reps=12 weight=40kg rest=60s", "Curl 3 x 12 @ 40kg rest 60s"),
        ("5 × 12 reps × 22.5 kg Rest: 90 s", "5 × 12 reps × 22.5 kg rest 90 s"),
        ("Working sets: 4", "4 sets"),
        ("Target RPE: 8", "RPE 8"),
        ("Rest (sec): 60", "rest 60 sec"),
        ("Время отдыха: 90 сек", "rest 90 сек"),
        ("Exercise 2 - Heel slides", "Heel slides"),
        ("2 подход: 70 кг х 8", "70 кг х 8"),
        ("Set 3 70 kg x 8", "70 kg x 8"),
        ("2) 10", "10 reps"),
        ("100 kg x 5 @8", "100 kg x 5 RPE 8"),
    ],
)
def test_labels_become_notation(line: str, notation: str) -> None:
    assert spelled_out(line) == notation


@pytest.mark.parametrize(
    "line", ["Rest: as needed", "Goblet squat 3x8", "Effort: easy", "4 sets x 8 reps, 60 kg", "0:45"]
)
def test_words_without_a_value_stay(line: str) -> None:
    assert spelled_out(line) == line


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Exercise 2 - Heel slides", "Heel slides"),
        ("Упражнение: Жим лёжа", "Жим лёжа"),
        ("Exercise 1: Plank", "Plank"),
        ("Exercise 2-4 times a week", None),
        ("Heel slides", None),
    ],
)
def test_names_may_be_labelled(line: str, name: str | None) -> None:
    assert labelled_name(line) == name


@pytest.mark.parametrize(
    ("line", "is_other"),
    [
        ("- Frequency: daily", True),
        ("Muscles worked: chest", True),
        ("Оборудование: коврик", True),
        ("Reps: 8", False),
        ("Bench press: heavy", False),
        ("Finisher: 3x10", False),
    ],
)
def test_labels_that_no_rule_knows_describe(line: str, *, is_other: bool) -> None:
    assert is_other_label(line) is is_other
