"""Every button that there is, tapped by somebody whom it does not belong to, or on what there is not."""

from dataclasses import fields
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_type_hints

import pytest
from sqlalchemy import select

from bot.transport.callback_data import _REGISTRY, CallbackData
from bot.views.course_taps import StartCourse
from bot.views.settings_taps import ConfirmDelete
from storage.records.person import Person
from storage.tables import metadata
from tests.bot.flows.course_drafts import FILLED, add_draft, publish
from tests.bot.flows.questions import answer
from tests.bot.training_world import ANNA, START, World
from tests.bot.whole_bot import COACH, Bot, open_bot

STRANGER = Person(9, "Stranger", "en", START)
# What a stranger's own taps write, and what passes through.
_IN_PASSING = {"inbox", "outbox", "screens", "jobs"}
# What hangs on a tracker or workout does not name the person: a stranger may add, never change.
_UNNAMED = ("planned_sessions", "planned_exercises", "logged_sets")
TAPS = sorted(
    (tap for tap in _REGISTRY.values() if tap.__module__.startswith("bot.views.")),
    # Deleting oneself comes last: it takes the coach's rights away.
    key=lambda tap: (tap is ConfirmDelete, tap.__name__),
)


def values_of(hint: Any, *, number: int) -> Any:
    """Give a value that a field of this type may have."""
    if isinstance(hint, UnionType):
        return values_of(get_args(hint)[0], number=number)
    if hint is bool:
        return True
    if hint is int:
        return number
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    return "two-days-1"


def forged(tap: type[CallbackData], number: int) -> str:
    """Give data for the objects of this number; others' objects all have the number 1."""
    hints = get_type_hints(tap)
    return tap(**{field.name: values_of(hints[field.name], number=number) for field in fields(tap)}).encode()


async def rows_of_others(world: World) -> dict[str, list[str]]:
    """Give everything that is kept, but for what belongs to the stranger."""
    kept = {}
    async with world.database.reading() as connection:
        for table in metadata.sorted_tables:
            if table.name in _IN_PASSING:
                continue
            owner = table.c.id if table.name == "people" else table.c.get("person_id")
            others = select(table) if owner is None else select(table).where(owner != STRANGER.id)
            kept[table.name] = sorted(repr(row) for row in await connection.execute(others))
    return kept


@pytest.fixture
async def full_world(world: World) -> World:
    """A world where Anna trains a coach's course, and the coach has a second draft."""
    course_id = await publish(world)
    await add_draft(world, ANNA)
    await add_draft(world, COACH, FILLED)
    async with open_bot(world, ANNA) as anna:
        await answer(anna)
        await anna.send("/courses")
        await anna.tap_data(StartCourse(course_id).encode(), anna.last["message_id"])
        await anna.tap("Start workout")
        await anna.tap("Log set 1")
    return world


@pytest.mark.parametrize("is_coach", [False, True], ids=["a trainee", "another coach"])
async def test_no_tap_of_a_stranger_changes_what_belongs_to_others(
    full_world: World, *, is_coach: bool
) -> None:
    async with full_world.unit() as uow:
        await uow.people.save(Person(9, "Stranger", "en", START, is_coach=is_coach))
    async with open_bot(full_world, STRANGER) as stranger:
        await stranger.send("/start")
        before = await rows_of_others(full_world)
        for tap in TAPS:
            await tap_forged(stranger, forged(tap, 1))
        after = await rows_of_others(full_world)
    assert after | {name: before[name] for name in _UNNAMED} == before
    for name in _UNNAMED:
        assert set(before[name]) <= set(after[name])


async def test_no_tap_on_what_there_is_not_is_a_bug(trainee: Bot) -> None:
    await trainee.send("/start")
    for tap in TAPS:
        await tap_forged(trainee, forged(tap, 2**63 - 1))
    assert await trainee.count("trackers") == 0
    assert await trainee.count("courses") == 0


async def tap_forged(stranger: Bot, data: str) -> None:
    """Tap; whatever is not settled raises and fails the test."""
    toasts = len(stranger.telegram.toasts)
    await stranger.tap_data(data, max(stranger.telegram.messages))
    assert len(stranger.telegram.toasts) == toasts + 1, data
