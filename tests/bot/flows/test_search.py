from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.flows import browse
from bot.services.reindex import reindex
from ml.recommend.encoder import Encoder
from storage.unit_of_work import unit_of_work
from tests.bot.chat import Chat, open_chat
from tests.bot.training_world import ANNA, BORIS, World
from tests.ml.recommend.people import course

pytestmark = pytest.mark.real

YOGA = course(
    id="yoga",
    title="Yoga for Stiff Backs",
    activity_types=["yoga"],
    goals=["flexibility"],
    environments=["home_bodyweight"],
    session_minutes=20,
    equipment=["mat"],
    adapted_for=["back"],
)
GYM = course(id="gym", title="Gym Strength")


async def keep(world: World) -> None:
    async with unit_of_work(world.database) as uow:
        await uow.courses.upsert_many([YOGA, GYM], datetime.now(UTC))
        await uow.commit()


@pytest.fixture
async def anna(world: World) -> AsyncIterator[Chat]:
    await keep(world)
    async with open_chat(world, ANNA, (browse,)) as chat:
        await reindex(world.database, chat.deps.index, Encoder())
        await chat.deps.finder.prepare()
        yield chat


@pytest.fixture
async def boris(world: World) -> AsyncIterator[Chat]:
    await keep(world)
    async with open_chat(world, BORIS, (browse,)) as chat:
        await reindex(world.database, chat.deps.index, Encoder())
        await chat.deps.finder.prepare()
        yield chat


async def test_a_search_says_why_and_opens_the_course(anna: Chat) -> None:
    await anna.send("/search yoga for a stiff back at home, 20 min")
    assert anna.text.startswith("Found for")
    assert "1. Yoga for Stiff Backs\nabout what you wrote: yoga" in anna.text
    assert "20 min" in anna.text
    await anna.tap("Yoga for Stiff Backs")
    assert "Yoga for Stiff Backs" in anna.text


async def test_the_nearest_says_what_it_lacks_in_the_person_s_language(boris: Chat) -> None:
    await boris.send("/search йога на улице")
    assert "не подходит ничего" in boris.text
    assert "но: проходит в другом месте: дома без инвентаря" in boris.text


async def test_what_is_no_search_finds_nothing(anna: Chat) -> None:
    await anna.send("/search what a lovely weather")
    assert "I found nothing" in anna.text
    assert not any("Yoga" in label for label in anna.labels)
