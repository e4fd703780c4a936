"""Everything about a person as files."""

import csv
import io
import json

from bot.services.export_person import export_person
from storage.records.answers import Answers
from storage.records.program import Exercise, Program, Session
from tests.bot.flows.course_drafts import FILLED, add_draft
from tests.bot.training_world import ANNA, BORIS, START, World

DAY = Session(
    exercises=(Exercise(name="=SUM(A1)", sets=1, reps="5", load="60 kg"), Exercise(name="Run, easy"))
)


async def files_of(world: World) -> tuple[dict[str, object], list[dict[str, str]]]:
    async with world.unit() as uow:
        files = await export_person(uow, ANNA)
    return json.loads(files["urtraining.json"]), list(
        csv.DictReader(io.StringIO(files["workouts.csv"].decode()))
    )


async def test_finished_and_open_workouts_oldest_first_in_the_columns_of_hevy(world: World) -> None:
    tracker_id = await world.start_plan(Program(is_program=True, sessions=(DAY,)))
    training = await world.type_set(await world.open(tracker_id), weight_kg=60.0, reps=5)
    await world.finish(training)
    world.clock.pass_seconds(3600)
    training = await world.open(tracker_id)
    await world.type_set(training, distance_m=1500.0, duration_s=600)
    everything, rows = await files_of(world)
    assert list(rows[0]) == [
        "title",
        "start_time",
        "end_time",
        "exercise_title",
        "set_index",
        "weight_kg",
        "reps",
        "distance_km",
        "duration_seconds",
        "rpe",
    ]
    assert [(row["weight_kg"], row["distance_km"], bool(row["end_time"])) for row in rows] == [
        ("60.0", "", True),
        ("", "1.5", False),
    ]
    assert len(everything["workouts"]) == 2  # type: ignore[arg-type]


async def test_no_name_is_run_as_a_formula_by_a_spreadsheet(world: World) -> None:
    tracker_id = await world.start_plan(Program(is_program=True, sessions=(DAY,)))
    async with world.unit() as uow:
        await uow.trackers.rename(tracker_id, "@SUM(A1)")
    await world.type_set(await world.open(tracker_id), reps=5)
    _, [row] = await files_of(world)
    assert (row["title"], row["exercise_title"]) == ("'@SUM(A1)", "'=SUM(A1)")


async def test_nothing_of_anybody_else_is_in_it(world: World) -> None:
    await add_draft(world, BORIS, FILLED)
    await add_draft(world, ANNA)
    await world.start_plan(person=BORIS)
    async with world.unit() as uow:
        await uow.profiles.save_answers(BORIS.id, Answers({"health_notes": "secret"}), START)
    everything, rows = await files_of(world)
    assert rows == []
    assert "Boris" not in json.dumps(everything)
    assert "secret" not in json.dumps(everything)
    assert everything["answers"] == {}
    assert len(everything["drafts"]) == 1  # type: ignore[arg-type]
