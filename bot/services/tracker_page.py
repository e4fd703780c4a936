"""The page of a workout: one exercise with what was planned, done last time, done now and comes next."""

from datetime import datetime

from bot.services.planned_numbers import planned_sets
from bot.services.prefill import leans_on_last_time, measures, next_values, step_of
from bot.services.training import Training
from storage.records.person import Person, Units
from storage.records.tracker import PlannedExercise
from storage.records.tracker_page import (
    NextAct,
    OverviewLine,
    Stepper,
    TrackerPage,
    Undoable,
    WorkoutOverview,
)
from storage.records.workout import LoggedSet, SetValues
from storage.unit_of_work import Snapshot


async def read_page(reader: Snapshot, person: Person, training: Training, now: datetime) -> TrackerPage:
    """Give the page that the workout shows; one query for the sets of the last time."""
    name = training.name_of(training.shown)
    previous = await reader.workouts.previous_sets(person.id, name, training.workout.id)
    return make_page(training, person.units, previous, now)


def make_page(training: Training, units: Units, previous: list[LoggedSet], now: datetime) -> TrackerPage:
    """Put a page together; `previous` are the exercise's sets of the last time, in order."""
    shown, workout = training.shown, training.workout
    change, logged = workout.change_of(shown.id), workout.sets_of(shown.id)
    upcoming = _upcoming(training, shown, units, previous)
    next_page = training.next_open_page(training.page)
    return TrackerPage(
        workout_id=workout.id,
        day_number=workout.day_number,
        day_title=training.day.title,
        page=training.page,
        pages=len(training.exercises),
        exercise_id=shown.id,
        name=training.name_of(shown),
        swapped_from=shown.exercise.name if change.swapped_name else None,
        plan=shown.exercise,
        planned_sets=planned_sets(shown.exercise),
        previous=tuple(earlier.values for earlier in previous),
        previous_days_ago=(now.date() - previous[-1].logged_at.date()).days if previous else None,
        logged=logged,
        set_number=next_number(logged),
        ordinal=len(logged) + 1,
        upcoming=upcoming,
        steppers=tuple(
            Stepper(measure, step_of(upcoming, measure, units))
            for measure in measures(shown.exercise, upcoming, previous)
        ),
        act=_act(training, shown, next_page),
        next_page=next_page,
        next_name=None if next_page is None else training.name_of(training.exercises[next_page]),
        skipped=change.skipped,
        undoable=_undoable(training, shown),
        partners=tuple(training.name_of(other) for other in training.superset(shown) if other.id != shown.id),
        rest_left_s=training.rest_left_s(now),
        rest_s=workout.rest_s,
    )


def make_overview(training: Training) -> WorkoutOverview:
    """List the exercises of a workout with how far each is."""
    workout = training.workout
    lines = tuple(
        OverviewLine(
            page,
            training.name_of(planned),
            len(workout.sets_of(planned.id)),
            planned_sets(planned.exercise),
            workout.change_of(planned.id).skipped,
        )
        for page, planned in enumerate(training.exercises)
    )
    return WorkoutOverview(workout.id, workout.day_number, training.day.title, training.page, lines)


async def read_upcoming(
    reader: Snapshot, person: Person, training: Training, planned: PlannedExercise
) -> SetValues:
    """Prefill the next set of an exercise; asks for the last time's sets only where they matter."""
    name = training.name_of(planned)
    previous = []
    if leans_on_last_time(planned.exercise, _sets_named(training, planned)):
        previous = await reader.workouts.previous_sets(person.id, name, training.workout.id)
    return _upcoming(training, planned, person.units, previous)


def next_number(logged: tuple[LoggedSet, ...]) -> int:
    """Give the number that identifies the next set: a button that carries another one is stale."""
    return logged[-1].number + 1 if logged else 1


def _act(training: Training, shown: PlannedExercise, next_page: int | None) -> NextAct:
    if not training.is_done(shown):
        return NextAct.LOG
    return NextAct.FINISH if next_page is None else NextAct.NEXT


def _undoable(training: Training, shown: PlannedExercise) -> Undoable | None:
    """Offer the latest set of the exercise, or of the superset it belongs to."""
    group = training.superset(shown) or (shown,)
    ids = {planned.id for planned in group}
    sets = [logged for logged in training.workout.sets if logged.exercise_id in ids]
    last = max(sets, key=lambda logged: (logged.logged_at, logged.id), default=None)
    if last is None:
        return None
    ordinal = training.workout.sets_of(last.exercise_id).index(last) + 1
    return Undoable(last.id, ordinal, None if last.exercise_id == shown.id else last.exercise_name)


def _upcoming(
    training: Training, planned: PlannedExercise, units: Units, previous: list[LoggedSet]
) -> SetValues:
    return next_values(
        planned.exercise,
        len(training.workout.sets_of(planned.id)) + 1,
        units,
        logged=_sets_named(training, planned),
        previous=previous,
        change=training.workout.change_of(planned.id),
    )


def _sets_named(training: Training, planned: PlannedExercise) -> list[LoggedSet]:
    """Give the sets done of what the page names: others, before a swap, say nothing about it."""
    name = training.name_of(planned).casefold()
    return [
        logged for logged in training.workout.sets_of(planned.id) if logged.exercise_name.casefold() == name
    ]
