"""Records on one line, label by label."""

import pytest

from ml.extract.notation.line.fields import in_notation, read_fields


@pytest.mark.parametrize(
    ("line", "notation"),
    [
        (
            "Hack squat: sets - 4; reps - 9; weight - 80 kg; rest - 2 min",
            "Hack squat 4 x 9 @ 80 kg rest 2 min",
        ),
        ("Exercise: Heel drops. Repetitions: 15. Sets: 3. Side: both.", "Heel drops 3 x 15 (both)"),
        ("Ex 2: Wall sit. Hold 20s. Sets 4. Rest 40s.", "Wall sit 4 x 20s rest 40s"),
        ("УПР-1: тяга блока | П: 4 | ПОВТ: 12 | КГ: 45", "тяга блока 4 x 12 @ 45 кг"),
        ("sled: sets=3 dist=20m weight=2x20kg", "sled 3 x 20m @ 2x20kg"),
        ("Sets: 2 / Repetitions: 8 per arm / Weight: none", "2 x 8 per arm"),
        ("Планка: подходы — 3; время — 40 с; пауза — 30 с", "Планка 3 x 40 с rest 30 с"),
        ("Weight        22 kg", "@ 22 kg"),
        ("Row | Sets: 3 | Reps: 12, 10, 8", "Row 3 x 12-10-8"),
        ("Swim | Rest: 0:20 | Effort: 7/10", "Swim rest 0:20 effort 7/10"),
    ],
)
def test_labels_and_values_are_a_line_of_notation(line: str, notation: str) -> None:
    record = read_fields(line)
    assert record is not None
    assert in_notation(record) == notation


@pytest.mark.parametrize(
    "line",
    [
        "Bench press 3x10, rest 90 s",
        "Row 3 sets 10 reps rest 60",
        "5 rounds: 10 reps",
        "Rest: 90 s",
        "Exercise 3 x 12",
    ],
)
def test_notation_is_no_record(line: str) -> None:
    assert read_fields(line) is None
