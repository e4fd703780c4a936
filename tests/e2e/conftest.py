"""A playground, a prepared data folder, the real bot and people in front of it."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from bot.playground.server import serve
from tests.e2e.bot_process import BotProcess, command
from tests.e2e.person import Person

SAMPLES = Path(__file__).parents[2] / "bot" / "playground" / "static" / "samples"


@pytest.fixture(scope="session")
def prepared_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the shipped catalogue, embedded by the real encoder."""
    folder = tmp_path_factory.mktemp("prepared")
    status, out, err = asyncio.run(command(folder, "reindex", "--json"))
    assert status == 0, err
    assert '"embedded": 320' in out
    return folder


@dataclass
class Scene:
    """The playground's address, the bot's process and the three people of the demo."""

    address: str
    data_dir: Path
    bot: BotProcess
    trainee: Person
    coach: Person
    admin: Person
    session: aiohttp.ClientSession


@pytest.fixture
async def scene(prepared_data: Path, tmp_path: Path) -> AsyncIterator[Scene]:
    """The bot running on a fresh copy of the prepared data."""
    data_dir = tmp_path / "data"
    await asyncio.to_thread(shutil.copytree, prepared_data, data_dir)
    async with serve(0) as address, aiohttp.ClientSession(address) as session:
        bot = BotProcess(address, data_dir)
        await bot.start()
        people = [Person(session, person_id) for person_id in (1001, 1002, 1003)]
        yield Scene(address, data_dir, bot, *people, session)
        await bot.stop()
