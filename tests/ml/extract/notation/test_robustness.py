"""Odd texts made of pieces of notation: whatever stands beside whatever, nothing crashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.extract.notation import parse_text

PIECES = (
    "Squat", "dips", "жим", "3x8", "4 x", "x max", "12 reps", "70%", "@ 60 kg", "@RPE 8", "rest 90 s", "/",
    "(", ")", "+", ",", ";", ":", "then", "every 2 min", "EMOM 8", "AMRAP", "Tabata", "rounds", "3 rounds",
    "between rounds", "x 3", "21-15-9", "100 free", "on 1:40", "Mon:", "Day 2", "WU:", "30 s", "400 m",
    "each", "per side", "A1.", "nine", "Sets: 3", "Rest:", "2 min", "max", "5+", "20/14", "1:30", "'", '"',
    "-", "Min 1:",
)  # fmt: skip
lines = st.lists(st.sampled_from(PIECES), max_size=7).map(" ".join)


@given(st.lists(lines, max_size=6).map("\n".join))
def test_every_number_read_is_one_that_training_has(text: str) -> None:
    for exercise in parse_text(text).program.exercises:
        assert exercise.name
        assert exercise.sets is None or 1 <= exercise.sets <= 1000
        assert exercise.rest_s is None or exercise.rest_s >= 0


@pytest.mark.parametrize("text", ["EMOM 12\nRest 90 s between rounds", "3 rounds\nrest 2 min\n8 dips"])
def test_a_rest_before_any_exercise_is_nobodys(text: str) -> None:
    assert all(exercise.rest_s is None for exercise in parse_text(text).program.exercises)


@pytest.mark.parametrize(
    "text",
    ["x" * 4096, "squat " * 700, "жим 3x8, " * 450, "🙂 " * 2000, "10 kg " * 600, "(new: " * 600],
)
def test_the_longest_message_is_read(text: str) -> None:
    assert parse_text(text[:4096]).report.lines >= 0
