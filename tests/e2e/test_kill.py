"""SIGKILL after any step of a journey: it goes on from there, state changes once, every act is answered."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from tests.e2e.conftest import Scene
from tests.e2e.journeys import JOURNEYS, Journey
from tests.e2e.person import Person, said

pytestmark = [pytest.mark.e2e, pytest.mark.real, pytest.mark.timeout(600)]

ANSWERS = ("sendMessage", "editMessageText", "answerCallbackQuery", "deleteMessage")

every_journey = pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS)


def rows(scene: Scene, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(scene.data_dir / "urtraining.db", timeout=20)) as database:
        return database.execute(query).fetchall()


def assert_state_changed_once(scene: Scene, journey: Journey) -> None:
    for query, expected in journey.leaves.items():
        assert rows(scene, query) == expected, query
    assert rows(scene, "SELECT count(*) FROM inbox WHERE status != 'done'") == [(0,)]


@every_journey
async def test_killed_right_after_every_act(scene: Scene, journey: Journey) -> None:
    person = patient(scene, journey)
    for number, step in enumerate(journey.steps):
        await step.act(person)
        # Somewhere between Telegram's delivery and the answer, elsewhere each time.
        await asyncio.sleep(0.013 * (number % 7))
        await scene.bot.kill()
        await scene.bot.start()
        await person.expects(step.answer)
        # What was said before the kill may be said again: the next act is on what stands at the end.
        await settled(scene)
    assert_state_changed_once(scene, journey)


@every_journey
async def test_killed_between_the_write_and_the_answer(scene: Scene, journey: Journey) -> None:
    person = patient(scene, journey)
    await person.send("/help")
    await person.expects("What I can do")
    for step in journey.steps:
        for method in ANSWERS:
            fault = {"method": method, "kind": "drop", "times": 10_000}
            await scene.session.post("/client/faults", json=fault)
        await step.act(person)
        await wait_until_written(scene)
        await scene.bot.kill()
        await scene.session.delete("/client/faults")
        await scene.bot.start()
        await person.expects(step.answer)
        await settled(scene)
    assert_state_changed_once(scene, journey)


def patient(scene: Scene, journey: Journey) -> Person:
    person = Person(scene.session, journey.person_id)
    person.patience_s = 60
    return person


async def settled(scene: Scene) -> None:
    """Wait until every act is done and every answer is confirmed."""
    for _ in range(400):
        waiting = rows(scene, "SELECT count(*) FROM inbox WHERE status = 'pending'")
        if waiting == rows(scene, "SELECT count(*) FROM outbox") == [(0,)]:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(scene.bot.log[-2000:])


async def wait_until_written(scene: Scene) -> None:
    """Wait until the act is done in the database and its answer waits in the outbox."""
    for _ in range(400):
        waiting = rows(scene, "SELECT count(*) FROM inbox WHERE status = 'pending'")
        async with scene.session.get("/client/queue") as response:
            queued = (await response.json())["waiting"]
        if rows(scene, "SELECT count(*) FROM outbox") != [(0,)] and waiting == [(0,)] and queued <= 1:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(scene.bot.log[-2000:])


async def test_an_answer_given_twice_shows_the_same(scene: Scene) -> None:
    person = scene.trainee
    await person.send("/start")
    await person.expects("UrTraining")
    fault = {"method": "editMessageText", "kind": "drop_after", "times": 1}
    await scene.session.post("/client/faults", json=fault)
    await person.tap("Find my course")
    await person.expects("1/7")
    await asyncio.sleep(1.5)
    assert [said(message) for message in await person.messages()].count("/start") == 1
    assert rows(scene, "SELECT count(*) FROM outbox") == [(0,)]
