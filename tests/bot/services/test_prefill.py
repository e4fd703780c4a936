from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.prefill import measures, next_values, step_values
from storage.records.person import Units
from storage.records.program import Exercise
from storage.records.tracker_page import Measure
from storage.records.workout import ExerciseChange, LoggedSet, SetValues

BENCH = Exercise(name="Bench press", sets=4, reps="8-12", load="60 kg")
UNCHANGED = ExerciseChange(1)


def done(number: int, reps: int | None = None, weight_kg: float | None = None, **values: float) -> LoggedSet:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    return LoggedSet(number, 1, 1, number, "Bench press", now, reps, weight_kg, **values)  # type: ignore[arg-type]


def prefill(
    exercise: Exercise,
    number: int,
    logged: tuple[LoggedSet, ...] = (),
    previous: tuple[LoggedSet, ...] = (),
    change: ExerciseChange = UNCHANGED,
) -> SetValues:
    return next_values(exercise, number, Units.KG, logged=logged, previous=previous, change=change)


def test_the_plan_fills_the_first_set_of_all() -> None:
    assert prefill(BENCH, 1) == SetValues(reps=8, weight_kg=60)


def test_last_times_same_set_beats_the_plan() -> None:
    previous = (done(1, 10, 60), done(2, 9, 62.5))
    assert prefill(BENCH, 2, previous=previous) == SetValues(reps=9, weight_kg=62.5)


def test_last_times_last_set_serves_for_further_ones() -> None:
    assert prefill(BENCH, 4, previous=(done(1, 10, 60), done(2, 9, 65))) == SetValues(reps=9, weight_kg=65)


def test_the_set_before_beats_last_time_and_its_effort_is_not_repeated() -> None:
    logged = (done(1, 8, 65, rpe=9.0),)
    assert prefill(BENCH, 2, logged, (done(1, 10, 60),)) == SetValues(reps=8, weight_kg=65)


def test_steppers_beat_everything_and_zero_means_the_body_alone() -> None:
    change = ExerciseChange(1, next_reps=5, next_weight_kg=0.0)
    assert prefill(BENCH, 2, (done(1, 8, 65),), change=change) == SetValues(reps=5, weight_kg=0.0)


def test_a_plan_that_names_each_set_is_kept_to() -> None:
    pyramid = Exercise(name="Squat", sets=3, reps="12-10-8", load="60-70-80 kg")
    assert prefill(pyramid, 2, (done(1, 12, 60),)) == SetValues(reps=10, weight_kg=70)
    falling = Exercise(name="Squat", sets=3, reps="12-10-8", load="60 kg")
    assert prefill(falling, 3, (done(1, 12, 65), done(2, 10, 67.5))) == SetValues(reps=8, weight_kg=67.5)


def test_another_exercise_does_not_inherit_the_planned_load() -> None:
    assert prefill(BENCH, 1, change=ExerciseChange(1, swapped_name="Push-up")) == SetValues(reps=8)


def test_percentages_and_effort_give_no_number() -> None:
    assert prefill(Exercise(name="Squat", reps="5", load="80%"), 1) == SetValues(reps=5)


@pytest.mark.parametrize(
    ("exercise", "expected"),
    [
        (BENCH, (Measure.WEIGHT, Measure.REPS)),
        (Exercise(name="Dip", reps="10", load="bodyweight"), (Measure.REPS,)),
        (Exercise(name="Plank", duration_s=30), (Measure.DURATION,)),
        (Exercise(name="Run", distance_m=400), (Measure.DISTANCE,)),
        (Exercise(name="Carry", distance_m=40, load="24 kg"), (Measure.WEIGHT, Measure.DISTANCE)),
        (Exercise(name="Press", reps="5"), (Measure.WEIGHT, Measure.REPS)),
        (Exercise(name="Flow through the poses"), (Measure.REPS,)),
    ],
)
def test_exercises_are_logged_by_what_they_are_planned_in(
    exercise: Exercise, expected: tuple[Measure, ...]
) -> None:
    assert measures(exercise, prefill(exercise, 1)) == expected


def test_no_weight_is_offered_to_who_did_without_last_time() -> None:
    crunch = Exercise(name="Crunch", reps="15")
    assert measures(crunch, SetValues(15), [done(1, 15)]) == (Measure.REPS,)
    assert measures(crunch, SetValues(15), [done(1, 15, 5.0)]) == (Measure.WEIGHT, Measure.REPS)


def test_weight_steps_are_plates_of_the_persons_units() -> None:
    assert step_values(SetValues(weight_kg=60), Measure.WEIGHT, Units.KG, up=True).weight_kg == 62.5
    pounds = step_values(SetValues(weight_kg=61.23), Measure.WEIGHT, Units.LB, up=True).weight_kg
    assert pounds == pytest.approx(63.5, abs=0.01)


amounts = st.builds(
    SetValues,
    reps=st.none() | st.integers(1, 1000),
    weight_kg=st.none() | st.floats(0, 1000),
    duration_s=st.none() | st.integers(1, 86_400),
    distance_m=st.none() | st.floats(0.1, 1_000_000),
)


@given(values=amounts, steps=st.lists(st.tuples(st.sampled_from(Measure), st.booleans()), max_size=30))
def test_steppers_never_leave_the_range(values: SetValues, steps: list[tuple[Measure, bool]]) -> None:
    for measure, up in steps:
        values = step_values(values, measure, Units.KG, up=up)
    assert values.reps is None or 1 <= values.reps <= 1000
    assert values.weight_kg is None or 0 <= values.weight_kg <= 1000
    assert values.duration_s is None or 1 <= values.duration_s <= 86_400
    assert values.distance_m is None or 0 < values.distance_m <= 1_000_000
