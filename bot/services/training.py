"""A workout together with the day of the plan that it follows: where it stands and what comes next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.errors import TellPersonError
from bot.services.planned_numbers import planned_sets
from storage.records.person import Person
from storage.records.tracker import PlannedExercise, TrackerDay
from storage.records.workout import LoggedSet, Workout, WorkoutStatus
from storage.unit_of_work import Snapshot


@dataclass(frozen=True, slots=True)
class Training:
    """One workout of one day of a plan; its pages are the day's exercises, from 0."""

    workout: Workout
    day: TrackerDay

    @property
    def is_open(self) -> bool:
        """Whether sets are still being logged."""
        return self.workout.status is WorkoutStatus.OPEN

    @property
    def exercises(self) -> tuple[PlannedExercise, ...]:
        """The exercises in the order of their pages."""
        return self.day.exercises

    @property
    def page(self) -> int:
        """The page being shown."""
        return min(max(self.workout.page, 0), len(self.exercises) - 1)

    @property
    def shown(self) -> PlannedExercise:
        """The exercise being shown."""
        return self.exercises[self.page]

    @property
    def last_set(self) -> LoggedSet | None:
        """The set that was logged last, of whichever exercise."""
        return max(self.workout.sets, key=lambda logged: (logged.logged_at, logged.id), default=None)

    def page_of(self, exercise_id: int) -> int:
        """Give an exercise's page; raises TellPersonError where it is not of this workout."""
        for page, planned in enumerate(self.exercises):
            if planned.id == exercise_id:
                return page
        raise TellPersonError("error-not-yours")

    def name_of(self, planned: PlannedExercise) -> str:
        """Give the name of what is done on that page."""
        return self.workout.change_of(planned.id).swapped_name or planned.exercise.name

    def is_done(self, planned: PlannedExercise) -> bool:
        """Whether every planned set is logged, or the exercise is skipped today."""
        if self.workout.change_of(planned.id).skipped:
            return True
        return len(self.workout.sets_of(planned.id)) >= (planned_sets(planned.exercise) or 1)

    def next_open_page(self, after: int) -> int | None:
        """Give the first page with something left to do, behind `after` and then from the start."""
        for page in self._from(after):
            if page != after and not self.is_done(self.exercises[page]):
                return page
        return None

    def superset(self, planned: PlannedExercise) -> tuple[PlannedExercise, ...]:
        """Give the exercises that are done in turns with this one, itself included; empty if alone."""
        if planned.exercise.group is None:
            return ()
        [session] = [session for session in self.day.sessions if planned in session.exercises]
        group = tuple(other for other in session.exercises if other.exercise.group == planned.exercise.group)
        return group if len(group) > 1 else ()

    def superset_turn(self, exercise_id: int) -> int | None:
        """Give the page of the superset's exercise whose turn it is, after a set of this exercise.

        The turn goes round; it returns to the first exercise with a set left when the round is full.
        """
        planned = self.exercises[self.page_of(exercise_id)]
        group = self.superset(planned)
        if not group:
            return None
        start = group.index(planned) + 1
        others = [other for other in (*group[start:], *group[:start]) if not self.is_done(other)]
        fewest = min((len(self.workout.sets_of(other.id)) for other in others), default=0)
        behind = [other for other in others if len(self.workout.sets_of(other.id)) == fewest]
        return self.page_of(behind[0].id) if behind else None

    def rest_left_s(self, now: datetime) -> int | None:
        """Give the seconds of rest that are left after the last set; None once there are none."""
        last = self.last_set
        if last is None or self.next_open_page(-1) is None:
            return None
        left = (
            self._rest_after(self.exercises[self.page_of(last.exercise_id)])
            - (now - last.logged_at).total_seconds()
        )
        return int(left) if left >= 1 else None

    def _rest_after(self, planned: PlannedExercise) -> int:
        """Seconds of rest after a set: the plan's, else the person's; in a superset after the whole round."""
        own = self.workout.rest_s
        if own == 0:
            return 0
        group = self.superset(planned)
        is_midway = bool(group) and planned != group[-1]
        return planned.exercise.rest_s or (0 if is_midway else own or 0)

    def _from(self, after: int) -> Iterator[int]:
        yield from range(after + 1, len(self.exercises))
        yield from range(after + 1)


async def load_training(reader: Snapshot, person: Person, workout_id: int) -> Training:
    """Read a workout with its day; raises TellPersonError where it is not this person's."""
    workout = await reader.workouts.get(workout_id)
    if workout is None or workout.person_id != person.id:
        raise TellPersonError("error-not-yours")
    day = await reader.trackers.day(workout.tracker_id, workout.day_number)
    if day is None:
        raise TellPersonError("error-not-yours")
    return Training(workout, day)
