import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.planned_numbers import (
    is_bodyweight,
    planned_reps,
    planned_sets,
    planned_weight_kg,
    reps_by_set,
)
from storage.records.person import Units
from storage.records.program import Exercise


@pytest.mark.parametrize(
    ("reps", "number", "expected"),
    [
        ("8", 1, 8),
        ("8-12", 2, 8),
        ("8–12", 1, 8),
        ("10 each", 1, 10),
        ("12-10-8", 1, 12),
        ("12-10-8", 3, 8),
        ("12-10-8", 5, 8),
        ("21-15-9", 2, 15),
        ("20 cal", 1, 20),
        ("AMRAP", 1, None),
        ("max", 1, None),
        ("30 s", 1, None),
        ("30-45 sec", 1, None),
        ("400 m", 1, None),
        ("0", 1, None),
        (None, 1, None),
    ],
)
def test_reps_of_a_set(reps: str | None, number: int, expected: int | None) -> None:
    assert planned_reps(Exercise(name="Row", reps=reps), number) == expected


@pytest.mark.parametrize(
    ("load", "number", "kilograms"),
    [
        ("60 kg", 1, 60),
        ("62,5 кг", 1, 62.5),
        ("60", 1, 60),
        ("60-65 kg", 2, 60),
        ("60-70-80 kg", 2, 70),
        ("2x24 kg", 1, 24),
        ("BW+10 kg", 1, 10),
        ("60 kg (RPE 8)", 1, 60),
        ("135 lb", 1, 61.23),
        ("24/16 kg", 1, None),
        ("80%", 1, None),
        ("75-80 % 1RM", 1, None),
        ("RPE 8", 1, None),
        ("2 RIR", 1, None),
        ("bodyweight", 1, None),
        ("heavy", 1, None),
        ("50000 kg", 1, None),
        (None, 1, None),
    ],
)
def test_weight_of_a_set(load: str | None, number: int, kilograms: float | None) -> None:
    weight = planned_weight_kg(Exercise(name="Row", sets=3, reps="8", load=load), number, Units.KG)
    assert weight == (None if kilograms is None else pytest.approx(kilograms, abs=0.01))


def test_a_load_without_unit_beside_reps_is_read_in_the_persons() -> None:
    row, wall_sit = (
        Exercise(name="Row", reps="8", load="135"),
        Exercise(name="Wall sit", duration_s=30, load="60"),
    )
    assert planned_weight_kg(row, 1, Units.LB) == pytest.approx(61.23, abs=0.01)
    assert planned_weight_kg(wall_sit, 1, Units.LB) is None, "sixty degrees"


@pytest.mark.parametrize(
    ("sets", "reps", "expected"),
    [(4, "8-12", 4), (None, "21-15-9", 3), (None, "8-12", None), (None, None, None), (3, "12-10-8", 3)],
)
def test_number_of_sets(sets: int | None, reps: str | None, expected: int | None) -> None:
    assert planned_sets(Exercise(name="Row", sets=sets, reps=reps)) == expected


def test_two_numbers_are_a_ladder_only_when_they_fall_over_two_sets() -> None:
    assert reps_by_set(Exercise(name="Row", sets=2, reps="10-8"))
    assert not reps_by_set(Exercise(name="Row", sets=2, reps="8-10"))
    assert not reps_by_set(Exercise(name="Row", sets=4, reps="10-8"))


@pytest.mark.parametrize(
    "load", ["BW", "bodyweight", "body weight", "свой вес", "собственный вес", "bw+10 kg"]
)
def test_bodyweight_in_its_spellings(load: str) -> None:
    assert is_bodyweight(Exercise(name="Dip", load=load))


@given(text=st.text(min_size=1, max_size=40), number=st.integers(1, 50))
def test_no_notation_breaks_the_reading(text: str, number: int) -> None:
    exercise = Exercise(name="Row", sets=3, reps=text, load=text)
    reps, weight = planned_reps(exercise, number), planned_weight_kg(exercise, number, Units.LB)
    assert reps is None or 1 <= reps <= 1000
    assert weight is None or 0 < weight <= 1000
