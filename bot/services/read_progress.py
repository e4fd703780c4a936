"""How a person's training goes, over the last weeks."""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta

from bot.services.workout_results import MOST_REPS_FOR_ESTIMATE, best_set, one_rep_max_kg, volume_kg
from storage.records.person import Person
from storage.records.progress import BestSet, ProgressReport, WeekTotals
from storage.records.workout import LoggedSet, SetValues, Workout
from storage.unit_of_work import Snapshot

WEEKS = 12
BEST_SETS = 6


async def read_progress(reader: Snapshot, person: Person, now: datetime) -> ProgressReport:
    """Sum up the last twelve weeks, this one included, and count everything before."""
    first_monday = _monday(now) - timedelta(weeks=WEEKS - 1)
    since = datetime.combine(first_monday, time(), UTC)
    recent = await reader.workouts.finished_since(person.id, since)
    count, sets = await reader.workouts.totals(person.id)
    return ProgressReport(_weeks(recent, first_monday), count, sets, _best(recent))


def _weeks(workouts: list[Workout], first_monday: date) -> tuple[WeekTotals, ...]:
    by_week: defaultdict[date, list[Workout]] = defaultdict(list)
    for workout in workouts:
        by_week[_monday(workout.started_at)].append(workout)
    mondays = [first_monday + timedelta(weeks=week) for week in range(WEEKS)]
    return tuple(
        WeekTotals(
            monday,
            len(by_week[monday]),
            sum(volume_kg(workout.sets) for workout in by_week[monday]),
        )
        for monday in mondays
    )


def _best(workouts: list[Workout]) -> tuple[BestSet, ...]:
    """Give the best set of each exercise trained most, in that order."""
    by_name: defaultdict[str, list[LoggedSet]] = defaultdict(list)
    for workout in workouts:
        for logged in workout.sets:
            by_name[logged.exercise_name.casefold()].append(logged)
    most = sorted(by_name.values(), key=len, reverse=True)[:BEST_SETS]
    return tuple(BestSet(sets[0].exercise_name, best_set(sets), _estimate(best_set(sets))) for sets in most)


def _estimate(values: SetValues) -> float | None:
    if not values.weight_kg or not values.reps or values.reps > MOST_REPS_FOR_ESTIMATE:
        return None
    return one_rep_max_kg(values.weight_kg, values.reps)


def _monday(moment: datetime) -> date:
    return moment.date() - timedelta(days=moment.weekday())
