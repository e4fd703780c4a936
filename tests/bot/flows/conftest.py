from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.chat import Chat, open_chat
from tests.bot.flows.training_chat import TRAINING
from tests.bot.training_world import ANNA, World, open_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path) as opened:
        yield opened


@pytest.fixture
async def anna(world: World) -> AsyncIterator[Chat]:
    async with open_chat(world, ANNA, TRAINING) as chat:
        yield chat
