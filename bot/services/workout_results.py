"""What a workout amounts to: volume, best sets and personal records."""

from collections.abc import Iterable, Iterator, Sequence

from storage.records.workout import LoggedSet, SetValues
from storage.records.workout_summary import PersonalRecord, RecordKind

# Beyond about a dozen repetitions the estimate says more about endurance than about strength.
MOST_REPS_FOR_ESTIMATE = 12


def volume_kg(sets: Iterable[LoggedSet]) -> float:
    """Sum weight times repetitions, in kilograms."""
    return sum((logged.weight_kg or 0) * (logged.reps or 0) for logged in sets)


def one_rep_max_kg(weight_kg: float, reps: int) -> float:
    """Estimate the weight that could be lifted once: Epley, weight * (1 + reps / 30).

    Boyd Epley, "Poundage Chart", Boyd Epley Workout, 1985. One repetition is its own maximum.
    """
    return weight_kg if reps == 1 else weight_kg * (1 + reps / 30)


def best_set(sets: Sequence[LoggedSet]) -> SetValues:
    """Give the heaviest of at least one set; among equals the longest in repetitions, distance, time."""
    best = max(
        sets,
        key=lambda done: (done.weight_kg or 0, done.reps or 0, done.distance_m or 0, done.duration_s or 0),
    )
    return best.values


def records_of(name: str, sets: Sequence[LoggedSet], earlier: Sequence[LoggedSet]) -> list[PersonalRecord]:
    """Compare the sets of one exercise with all earlier ones; a first time sets no record."""
    now, before = dict(_bests(sets)), dict(_bests(earlier))
    return [
        PersonalRecord(name, kind, value, before[kind])
        for kind, value in now.items()
        if kind in before and round(value, 2) > round(before[kind], 2)
    ]


def _bests(sets: Sequence[LoggedSet]) -> Iterator[tuple[RecordKind, float]]:
    weighted = [done for done in sets if done.weight_kg and done.reps]
    light = [done for done in sets if not done.weight_kg]
    values: dict[RecordKind, list[float]] = {
        RecordKind.WEIGHT: [done.weight_kg or 0 for done in weighted],
        RecordKind.ONE_REP_MAX: [
            one_rep_max_kg(done.weight_kg or 0, done.reps or 0)
            for done in weighted
            if (done.reps or 0) <= MOST_REPS_FOR_ESTIMATE
        ],
        RecordKind.REPS: [done.reps for done in light if done.reps],
        RecordKind.DURATION: [done.duration_s for done in sets if done.duration_s and not done.distance_m],
        RecordKind.DISTANCE: [done.distance_m for done in sets if done.distance_m],
    }
    for kind, numbers in values.items():
        if numbers:
            yield kind, max(numbers)
