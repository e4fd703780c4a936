"""Programs in German, Spanish and French: their numbers are read, their names stay."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.wording.other_languages import in_known_words


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("Prensa 4 series de 12", "Prensa 4x12"),
        ("Beinpresse 4 Sätze à 12", "Beinpresse 4x12"),
        ("Latzug 3x12 Wdh. mit 45 kg", "Latzug 3x12 reps with 45 kg"),
        ("Gemelos 4x20, descanso 45 seg", "Gemelos 4x20, rest 45 s"),
        ("fentes 3x12 par jambe", "fentes 3x12 per leg"),
        ("90 Sek Pause zwischen den Runden", "90 s rest between rounds"),
        ("Klimmzüge 3x8, dann 20 min laufen", "Klimmzüge 3x8, then 20 min laufen"),
        ("pause squat 3x3", "pause squat 3x3"),
        ("squat 3x3, pause 2 s", "squat 3x3, pause 2 s"),
        ("squat 3x3, 2 s pause", "squat 3x3, 2 s pause"),
    ],
)
def test_what_counts_is_said_in_known_words(line: str, known: str) -> None:
    assert in_known_words(line) == known


def test_rounds_of_another_language_are_rounds() -> None:
    text = "Zirkel, 3 Runden\n12 Kniebeugen\n30 Sek Plank\n15 Crunches\n90 Sek Pause zwischen den Runden"
    exercises = parse_text(text).program.exercises
    assert [exercise.sets for exercise in exercises] == [3, 3, 3]
    assert [exercise.rest_s for exercise in exercises] == [None, None, 90]
