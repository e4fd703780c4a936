"""The real process beside a vision model's server that lies, and then refuses."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from bot.playground.server import serve
from tests.e2e.bot_process import BotProcess
from tests.e2e.conftest import SAMPLES
from tests.e2e.person import Person, said
from tests.ml.llm.chat_server import KEY, MODEL, ChatServer, Reply, chat_server

pytestmark = [pytest.mark.e2e, pytest.mark.real]

LIE = {
    "is_program": True,
    "sessions": [
        {
            "title": "Push day",
            "exercises": [
                {"name": "Bench press", "sets": 4, "reps": "8-10", "load": "95 kg"},
                {"name": "Burpees", "sets": 7},
            ],
        }
    ],
}


@pytest.fixture
def model() -> Iterator[ChatServer]:
    with chat_server(Reply(says=json.dumps(LIE)), Reply(refusal="I cannot help with that.")) as server:
        yield server


@pytest.fixture
async def trainee(model: ChatServer, prepared_data: Path, tmp_path: Path) -> AsyncIterator[Person]:
    data_dir = tmp_path / "data"
    await asyncio.to_thread(shutil.copytree, prepared_data, data_dir)
    async with serve(0) as address, aiohttp.ClientSession(address) as session:
        bot = BotProcess(address, data_dir, VLM_BASE_URL=model.url, VLM_MODEL=MODEL, VLM_API_KEY=KEY)
        await bot.start()
        person = Person(session, 1001)
        person.patience_s = 60
        yield person
        await bot.stop()
        assert KEY not in bot.log


async def test_a_lie_is_shown_as_a_doubt_and_a_refusal_is_told(trainee: Person, model: ChatServer) -> None:
    await trainee.send("/privacy")
    await trainee.expects("language model on a server")
    await trainee.send_photo(SAMPLES / "push_day.png")
    preview = said(await trainee.expects("To check: 2 lines"))
    assert "1. Bench press — load: not on the sheet? (perhaps 60 kg)" in preview
    assert "2. Burpees — name: not on the sheet?; sets: not on the sheet?" in preview
    assert preview.index("perhaps 60 kg") < preview.index("4 × 8-10")
    await trainee.send_photo(SAMPLES / "notebook.jpg")
    preview = said(await trainee.expects("model refused this picture"))
    assert "Squat — 5 × 5 · 80 kg" in preview
    assert len(model.asked) == 2
