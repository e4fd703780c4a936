"""Metres that are written without a unit."""

import pytest

from ml.extract.notation.line.distances import expanded, swim_words, with_distance
from storage.records.program import Exercise


@pytest.mark.parametrize(
    ("name", "number", "sport", "metres"),
    [
        ("easy", "150", "swim", 150.0),
        ("backstroke", "75", None, 75.0),
        ("кроль", "200", None, 200.0),
        ("steady", "1500", "run", 1500.0),
        ("rowing", "750", None, 750.0),
        ("easy", "30", "swim", None),
        ("sprints", "50", None, None),
        ("double-unders", "100", None, None),
    ],
)
def test_many_are_metres_where_one_swims_or_runs(
    name: str, number: str, sport: str | None, metres: float | None
) -> None:
    read = with_distance(Exercise(name=name, reps=number), sport)
    assert read.distance_m == metres
    assert (read.reps is None) == (metres is not None)
    assert bool(read.flags) == (metres is not None)


def test_parts_of_a_length_are_metres_in_a_pool_only() -> None:
    half = Exercise(name="fly", sets=8, reps="12.5")
    assert with_distance(half, "swim").distance_m == 12.5
    assert with_distance(half, "run") == half


def test_what_is_loaded_is_no_distance() -> None:
    pull = Exercise(name="pull", reps="50", load="20 kg")
    assert with_distance(pull, "swim") == pull


def test_a_ladder_of_lengths_is_swum_one_by_one() -> None:
    ladder = Exercise(name="free", reps="50-100-150")
    assert [(e.distance_m, e.reps) for e in expanded(ladder, "swim")] == [
        (50.0, None),
        (100.0, None),
        (150.0, None),
    ]
    thrusters = Exercise(name="thrusters", reps="21-15-9")
    assert expanded(thrusters, None) == (thrusters,)


def test_a_send_off_is_the_mark_of_swimmers() -> None:
    assert swim_words("6x50 on 1:05") > 0
    assert swim_words("Bench press 6x50 kg") == 0
