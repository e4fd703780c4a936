import csv
from dataclasses import replace
from pathlib import Path

import pytest

from bot.services.export_dataset import export_dataset
from storage.catalogue import read_courses
from storage.json_lines import read_records
from storage.records.answers import Answers
from storage.records.profile import History, Profile
from tests.bot.training_world import ANNA, BORIS, START, World
from tests.storage.courses import course

ANSWERS = {
    "name": "Anna",
    "goals": ["endurance"],
    "level": "beginner",
    "location": "home",
    "limitations": ["back"],
    "health_notes": "Dr. Smith says no jumping",
    "history": {"completed": ["Couch to 5k with Vera"], "abandoned": []},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "set"


def text_of(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


async def exported(world: World, folder: Path) -> tuple[list[Profile], dict[str, tuple[str, str]]]:
    async with world.unit() as uow:
        people, pairs = await export_dataset(uow, folder)
    with (folder / "judgments.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    profiles = read_records(folder / "profiles.jsonl", Profile)
    assert (people, pairs) == (len(profiles), len(rows))
    assert {row["course_id"] for row in rows} == {one.id for one in read_courses(folder / "courses.jsonl")}
    return profiles, {row["course_id"]: (row["relevance"], row["unsafe"]) for row in rows}


async def done(world: World, *acts: tuple[int, str, str, str | None]) -> None:
    async with world.unit() as uow:
        for person_id, course_id, kind, reason in acts:
            await uow.courses.upsert(course(course_id), START)
            await uow.interactions.add(person_id, course_id, kind, START, reason)
        for person in (ANNA, BORIS):
            await uow.profiles.save_answers(person.id, Answers(ANSWERS), START)


async def test_only_who_agreed_and_nothing_that_was_typed(world: World, folder: Path) -> None:
    await done(world, (1, "a", "started", None), (2, "b", "started", None))
    assert await exported(world, folder) == ([], {})
    async with world.unit() as uow:
        await uow.people.save(replace(ANNA, shares_since=START))
    [anna], pairs = await exported(world, folder)
    assert pairs == {"a": ("2", "0")}
    assert (anna.goals, anna.limitations) == (("endurance",), ("back",))
    assert (anna.name, anna.health_notes, anna.history) == (None, None, History())
    assert anna.id != "1"
    assert not any(word in text_of(folder) for word in ("Anna", "Smith", "Vera"))


async def test_what_was_done_last_counts_and_opening_only_alone(world: World, folder: Path) -> None:
    await done(
        world,
        *((1, "looked-at", "opened", None), (1, "looked-at", "opened", None)),
        *((1, "done", "started", None), (1, "done", "finished", None), (1, "done", "opened", None)),
        *((1, "left", "started", None), (1, "left", "abandoned", "too_long")),
        *((1, "hurt", "started", None), (1, "hurt", "abandoned", "it_hurt")),
        (1, "no", "not_for_me", "dislike"),
    )
    async with world.unit() as uow:
        await uow.people.save(replace(ANNA, shares_since=START))
    _, pairs = await exported(world, folder)
    assert pairs == {
        "looked-at": ("1", "0"),
        "done": ("3", "0"),
        "left": ("1", "0"),
        "hurt": ("0", "1"),
        "no": ("0", "0"),
    }
