from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.chat import Chat, open_chat
from tests.bot.flows.training_chat import TRAINING
from tests.bot.training_world import ANNA, BORIS, World, open_world
from tests.bot.whole_bot import ADMIN, COACH, Bot, open_bot


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path) as opened:
        yield opened


@pytest.fixture
async def anna(world: World) -> AsyncIterator[Chat]:
    async with open_chat(world, ANNA, TRAINING) as chat:
        yield chat


@pytest.fixture
async def trainee(world: World) -> AsyncIterator[Bot]:
    """Anna, with the whole bot before her."""
    async with open_bot(world, ANNA) as chat:
        yield chat


@pytest.fixture
async def boris(world: World) -> AsyncIterator[Bot]:
    """Boris, who reads Russian and lifts pounds."""
    async with open_bot(world, BORIS) as chat:
        yield chat


@pytest.fixture
async def coach(world: World) -> AsyncIterator[Bot]:
    async with open_bot(world, COACH) as chat:
        yield chat


@pytest.fixture
async def admin(world: World) -> AsyncIterator[Bot]:
    async with open_bot(world, ADMIN) as chat:
        yield chat
