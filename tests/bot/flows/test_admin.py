"""Admins' commands, and strangers who try them."""

import pytest

from bot.flows.admin import PURGE, REEMBED, REINDEX
from bot.services.reindex import IndexReport
from storage.records.transport import Job
from tests.bot.training_world import BORIS
from tests.bot.whole_bot import Bot
from tests.storage.courses import course


@pytest.fixture
def reindexing(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Reindexing without an encoder: whether each was a full one."""
    done: list[bool] = []

    async def reindex(*_: object, full: bool = False, on_progress: object = None) -> IndexReport:
        done.append(full)
        if callable(on_progress):
            await on_progress(64, 130)
        return IndexReport(130, 2, 1, 0.5)

    monkeypatch.setattr("bot.flows.admin.reindex", reindex)
    return done


@pytest.mark.parametrize(
    "command", ["/admin", "/reindex full", "/stats", "/coach 1", "/coaches", "/broadcast Hello", "/ADMIN"]
)
async def test_strangers_get_the_ordinary_answer_and_nothing_happens(trainee: Bot, command: str) -> None:
    await trainee.send("/nonsense")
    ordinary = trainee.text
    await trainee.send(command)
    assert trainee.text == ordinary
    assert await trainee.count("jobs") == 0
    assert await trainee.count("people", "is_coach") == 0
    assert await trainee.count("facts") == 0


async def test_the_commands_are_listed(admin: Bot) -> None:
    await admin.send("/admin")
    for command in ("/reindex", "/stats", "/coach 123", "/coaches", "/broadcast"):
        assert command in admin.text


async def test_one_reindexing_at_a_time_in_one_message(admin: Bot, reindexing: list[bool]) -> None:
    await admin.send("/reindex full")
    begun = admin.last["message_id"]
    await admin.send("/reindex")
    assert "running already" in admin.text
    await admin.run_jobs()
    done = admin.telegram.messages[begun]["text"]
    assert "130 embedded, 2 unchanged, 1 deleted" in done
    assert reindexing == [True]
    await admin.send("/reindex nonsense")
    await admin.run_jobs()
    assert reindexing == [True, False]


async def test_admins_hear_of_scheduled_changes_alone(
    admin: Bot, reindexing: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    await admin.send("/menu")
    async with admin.world.unit() as uow:
        await uow.jobs.add(Job(REEMBED, admin.world.clock(), key=REEMBED), admin.world.clock())
    await admin.run_jobs()
    assert "130 embedded, 1 deleted" in admin.text

    async def nothing(*_: object) -> IndexReport:
        return IndexReport(0, 130, 0, 0.1)

    monkeypatch.setattr("bot.flows.admin.reindex", nothing)
    async with admin.world.unit() as uow:
        await uow.jobs.add(Job(REEMBED, admin.world.clock(), key=REEMBED), admin.world.clock())
    before = admin.messages
    await admin.run_jobs()
    assert admin.messages == before
    assert await admin.count("jobs", "status = 'done'") == 2


async def test_the_numbers_count_what_there_is(admin: Bot) -> None:
    await admin.keep(course("a"), course("b"))
    await admin.world.start_plan()
    async with admin.world.unit() as uow:
        await uow.people.set_blocked(BORIS.id, admin.world.clock())
        await uow.jobs.add(Job(REINDEX, admin.world.clock(), {"full": False}), admin.world.clock())
    await admin.send("/menu")
    await admin.send("/stats now")
    assert "People: 3, reachable: 2, with profile: 0" in admin.text
    assert "Courses: 2" in admin.text
    assert "Plans followed: 1" in admin.text
    assert "Jobs: waiting 1" in admin.text


async def test_a_coach_is_made_told_listed_and_taken_back(admin: Bot) -> None:
    await admin.send("/coaches")
    assert "Nobody" in admin.text
    await admin.send(f"/coach {BORIS.id}")
    assert "Boris (2) is a coach now." in admin.text
    [welcome] = [one for one in admin.telegram.messages.values() if one.get("chat_id") == BORIS.id]
    assert welcome["text"].startswith("Теперь вы здесь тренер.")
    await admin.send("/coaches")
    assert "Boris" in admin.text
    await admin.send(f"/coach {BORIS.id} OFF")
    assert "no coach any more" in admin.text
    assert await admin.count("people", "is_coach") == 0


@pytest.mark.parametrize("args", ["", "x", "-2", "2 maybe", "2 on off", "@boris", "2.0", "1" * 17])
async def test_a_coach_command_that_makes_no_sense_says_how_to_write_it(admin: Bot, args: str) -> None:
    await admin.send(f"/coach {args}")
    assert "/coach 123456" in admin.text


@pytest.mark.parametrize("person_id", ["77", "0", "9" * 16])
async def test_somebody_who_never_wrote_cannot_be_a_coach(admin: Bot, person_id: str) -> None:
    await admin.send(f"/coach {person_id}")
    assert "has written to the bot yet" in admin.text


async def test_the_purge_removes_what_was_handled_long_ago(admin: Bot) -> None:
    for _ in range(3):
        await admin.send("/menu")
    admin.world.clock.pass_seconds(400 * 86400)
    async with admin.world.unit() as uow:
        await uow.jobs.add(Job(PURGE, admin.world.clock()), admin.world.clock())
    await admin.run_jobs()
    # The newest update may come once more.
    assert await admin.count("inbox") == 1
    assert await admin.count("people") == 3
