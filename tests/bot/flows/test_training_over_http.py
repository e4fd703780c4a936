"""Training through the whole bot: real HTTP, inbox, dispatcher, jobs, outbox and sender."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.app import build_application, job_callbacks
from bot.deps import Deps, open_deps
from bot.playground.server import DEMO_TOKEN, TRAINEE_ID, serve
from bot.services.start_tracker import start_tracker_from_program
from bot.settings import Settings
from bot.transport.jobs import JobRunner
from bot.transport.runtime import run
from storage.records.person import Person
from storage.records.program import Exercise, Program, Session
from storage.records.workout import SetValues, Workout
from storage.unit_of_work import snapshot, unit_of_work

PLAN = Program(
    is_program=True,
    sessions=(
        Session(
            title="Push",
            exercises=(
                Exercise(name="Bench press", sets=2, reps="8-12", load="60 kg", rest_s=1),
                Exercise(name="Plank", sets=1, duration_s=30),
            ),
        ),
    ),
)


@dataclass
class Client:
    """A person at the playground."""

    session: aiohttp.ClientSession
    address: str

    async def messages(self) -> list[dict[str, Any]]:
        async with self.session.get(f"{self.address}/messages") as response:
            found: list[dict[str, Any]] = (await response.json())["messages"]
        return found

    async def say(self, text: str) -> None:
        async with self.session.post(f"{self.address}/text", json={"text": text}) as response:
            response.raise_for_status()

    async def tap(self, label: str, times: int = 1) -> None:
        message = (await self.messages())[-1]
        buttons = [button for row in message["reply_markup"]["inline_keyboard"] for button in row]
        [data] = [button["callback_data"] for button in buttons if label in button["text"]]
        body = {"message_id": message["message_id"], "data": data}
        await asyncio.gather(*(self._post("tap", body) for _ in range(times)))

    async def until(self, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until the last message is like that."""
        async with asyncio.timeout(10):
            while True:
                messages = await self.messages()
                if messages and condition(messages[-1]):
                    return messages[-1]
                await asyncio.sleep(0.02)

    async def sees(self, words: str) -> dict[str, Any]:
        """Wait until the last message or one of its buttons says this."""
        return await self.until(lambda message: words in _words(message))

    async def _post(self, path: str, body: dict[str, Any]) -> None:
        async with self.session.post(f"{self.address}/{path}", json=body) as response:
            response.raise_for_status()


def _words(message: dict[str, Any]) -> str:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return "\n".join([message.get("text", ""), *(button["text"] for row in rows for button in row)])


@asynccontextmanager
async def running_bot(settings: Settings) -> AsyncIterator[Deps]:
    """Run the bot until the block ends, as a process would."""
    async with open_deps(settings) as deps:
        stop = asyncio.Event()
        work = run(build_application(deps), JobRunner(deps, job_callbacks()), stop)
        running = asyncio.create_task(work)
        try:
            yield deps
        finally:
            stop.set()
            await running


@pytest.fixture
async def playground() -> AsyncIterator[str]:
    async with serve(0, token=DEMO_TOKEN) as address:
        yield address


@pytest.fixture
async def client(playground: str) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(session, f"{playground}/client/people/{TRAINEE_ID}")


@pytest.fixture
def settings(playground: str, tmp_path: Path) -> Settings:
    return Settings(
        _env_file=None,
        telegram_token=DEMO_TOKEN,
        telegram_api_url=playground,
        urtraining_data_dir=tmp_path,
        urtraining_seed_catalogue=False,
    )


async def workout_of(deps: Deps) -> Workout:
    async with snapshot(deps.database) as reader:
        found = await reader.workouts.get(1)
    assert found is not None
    return found


async def give_plan(deps: Deps) -> None:
    now = deps.clock()
    person = Person(TRAINEE_ID, "Alex", "en", now)
    async with unit_of_work(deps.database) as uow:
        await uow.people.save(person)
        await start_tracker_from_program(uow, person, PLAN, "One day", now)
        await uow.commit()


@pytest.mark.real
async def test_a_workout_from_today_to_the_summary(settings: Settings, client: Client) -> None:
    async with running_bot(settings) as deps:
        await give_plan(deps)
        await client.say("/today")
        await client.sees("Start workout")
        await client.tap("Start workout")
        await client.sees("Log set 1 · 60 kg × 8")
        await client.tap("Log set 1", times=3)
        page = await client.sees("Log set 2")
        pushed = await client.sees("Rest is over.")
        assert pushed["message_id"] > page["message_id"]
        await client.say("banana")
        await client.sees("could not read that as a set")
        await client.say("62,5x7 @9")
        await client.sees("Next: Plank")
        await client.tap("Next: Plank")
        await client.sees("Log set 1 · 30 s")
    async with running_bot(settings) as deps:
        await client.tap("Log set 1")
        await client.sees("Finish workout")
        await client.tap("Finish workout", times=2)
        await client.sees("Workout done: Push")
        workout = await workout_of(deps)
    assert [logged.values for logged in workout.sets] == [
        SetValues(8, 60.0),
        SetValues(7, 62.5, rpe=9.0),
        SetValues(duration_s=30),
    ]
    texts = [message.get("text", "") for message in await client.messages()]
    assert texts[0] == "/today"
    assert len([text for text in texts if "Bench press" in text]) == 1, "one message for the whole workout"
    assert "62,5x7 @9" not in texts
