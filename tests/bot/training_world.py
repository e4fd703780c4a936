"""People with plans on a real temporary database, for the tests of training."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.services.finish_workout import finish_workout
from bot.services.log_set import log_next_set, log_typed_set
from bot.services.open_workout import open_workout
from bot.services.start_tracker import start_tracker_from_program
from bot.services.training import Training, load_training
from storage.database import Database
from storage.records.course import Course
from storage.records.person import Person, Units
from storage.records.program import Exercise, Program, Session
from storage.records.workout import SetValues
from storage.tables import metadata
from storage.unit_of_work import UnitOfWork, unit_of_work
from tests.databases import sqlite_url

START = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
ANNA = Person(1, "Anna", "en", START)
BORIS = Person(2, "Boris", "ru", START, units=Units.LB)

PUSH = Session(
    title="Push",
    exercises=(
        Exercise(name="Bench press", sets=2, reps="8-12", load="60 kg", rest_s=90),
        Exercise(name="Plank", sets=1, duration_s=30),
    ),
)
PULL = Session(
    title="Pull",
    exercises=(
        Exercise(name="Row", sets=2, reps="10", load="40 kg", group="A"),
        Exercise(name="Face pull", sets=2, reps="15", group="A", rest_s=60),
        Exercise(name="Run", distance_m=400),
    ),
)
# A database without rows: to copy one is faster than to create it.
_BLANK: list[bytes] = []
TWO_DAYS = Program(is_program=True, sessions=(PUSH, PULL))
TWO_DAY_COURSE = Course(
    id="two-days",
    title="Two days",
    activity_types=("strength",),
    goals=("muscle_gain",),
    environments=("gym",),
    level="beginner",
    duration_weeks=2,
    sessions_per_week=2,
    session_minutes=45,
    plan=TWO_DAYS,
)


@dataclass
class Clock:
    """A clock that the test moves."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class World:
    """A database with Anna and Boris in it."""

    database: Database
    folder: Path
    clock: Clock = field(default_factory=Clock)

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[UnitOfWork]:
        """A unit of work that is kept unless the test raises."""
        async with unit_of_work(self.database) as uow:
            yield uow
            await uow.commit()

    async def start_plan(self, program: Program = TWO_DAYS, person: Person = ANNA) -> int:
        async with self.unit() as uow:
            return await start_tracker_from_program(uow, person, program, "Two days", self.clock())

    async def open(self, tracker_id: int, day: int = 1, person: Person = ANNA) -> Training:
        async with self.unit() as uow:
            return await open_workout(uow, person, tracker_id, day, self.clock())

    async def load(self, workout_id: int, person: Person = ANNA) -> Training:
        async with self.unit() as uow:
            return await load_training(uow, person, workout_id)

    async def log(self, training: Training, page: int, number: int, person: Person = ANNA) -> Training:
        async with self.unit() as uow:
            exercise_id = training.exercises[page].id
            return await log_next_set(uow, person, training, exercise_id, number, self.clock())

    async def type_set(self, training: Training, **values: float) -> Training:
        async with self.unit() as uow:
            return await log_typed_set(uow, training, SetValues(**values), self.clock())  # type: ignore[arg-type]

    async def finish(self, training: Training) -> Training:
        async with self.unit() as uow:
            return await finish_workout(uow, training, self.clock())


@asynccontextmanager
async def open_world(folder: Path) -> AsyncIterator[World]:
    """Make a world in a folder of the test's own."""
    file = folder / "world.db"
    if not _BLANK:
        await _create(file)
        _BLANK.append(file.read_bytes())
    file.write_bytes(_BLANK[0])
    database = Database(sqlite_url(file))
    world = World(database, folder)
    async with world.unit() as uow:
        for person in (ANNA, BORIS):
            await uow.people.save(person)
    yield world
    await database.close()


async def _create(file: Path) -> None:
    database = Database(sqlite_url(file))
    async with database.writing() as connection:
        await connection.run_sync(metadata.create_all)
        await connection.commit()
    await database.close()
