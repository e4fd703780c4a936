"""Coaches made and unmade, broadcasts kept until sent, old rows purged, answers kept."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.errors import TellPersonError
from bot.services.broadcast import keep_broadcast, take_broadcast
from bot.services.change_answers import change_answers, forget_health, give_consent, keep_step, read_answers
from bot.services.delete_person import delete_person
from bot.services.grant_coach import grant_coach
from bot.services.purge import purge
from storage.records.questionnaire import Question
from storage.records.transport import InboxRow, Job, JobStatus
from tests.bot.training_world import ANNA, BORIS, START, World


async def test_a_coach_is_somebody_who_has_written(world: World) -> None:
    async with world.unit() as uow:
        assert await grant_coach(uow, BORIS.id, granted=True) == BORIS
        assert await uow.people.coaches() == [replace(BORIS, is_coach=True)]
        await grant_coach(uow, BORIS.id, granted=False)
        assert await uow.people.coaches() == []
        with pytest.raises(TellPersonError) as unknown:
            await grant_coach(uow, 77, granted=True)
    assert unknown.value.params == {"id": "77"}


async def test_a_previewed_broadcast_is_taken_once_by_its_admin(world: World) -> None:
    async with world.unit() as uow:
        await keep_broadcast(uow, ANNA, "old")
        await keep_broadcast(uow, ANNA, "new")
        assert await take_broadcast(uow, BORIS) is None
        assert await take_broadcast(uow, ANNA) == "new"
        assert await take_broadcast(uow, ANNA) is None
        await keep_broadcast(uow, ANNA, "left")
        await delete_person(uow, ANNA, START)
        assert await take_broadcast(uow, ANNA) is None


async def test_handled_rows_go_after_their_days_and_waiting_ones_stay(world: World) -> None:
    async with world.unit() as uow:
        await uow.inbox.add([InboxRow(number, 1, {}) for number in (1, 2, 3)], START)
        await uow.inbox.mark_done(1, START)
        await uow.inbox.mark_done(2, START + timedelta(days=2))
        done = await uow.jobs.add(Job("purge", START), START)
        waiting = await uow.jobs.add(Job("purge", START), START)
        assert done is not None
        assert waiting is not None
        await uow.jobs.finish(done, JobStatus.DONE, START)
        assert await purge(uow, START + timedelta(days=3, seconds=1), 3) == 2
        assert await uow.jobs.get(done) is None
        assert await uow.jobs.get(waiting) is not None
        assert await purge(uow, START + timedelta(days=3, seconds=1), 3) == 0


async def test_answers_keep_their_place_and_health_goes_with_the_consent(world: World) -> None:
    async with world.unit() as uow:
        await keep_step(uow, ANNA, Question.PLACE, START)
        agreed = await give_consent(uow, ANNA, START)
        await change_answers(
            uow,
            ANNA,
            lambda values: {**values, "limitations": ["back"], "health_notes": "x", "age": 30},
            START,
        )
        assert (await read_answers(uow, ANNA)).step == "place"
        asked_again = await forget_health(uow, agreed, START)
        answers = await read_answers(uow, ANNA)
        kept = await uow.people.get(ANNA.id)
    assert agreed.consented_at == START
    assert answers.values == {"age": 30}
    assert answers.step == "place"
    assert kept == asked_again == ANNA


async def test_a_rule_that_refuses_changes_nothing(world: World) -> None:
    def refuse(_: object) -> dict[str, object]:
        raise TellPersonError("profile-choose-first")

    async with world.unit() as uow:
        await change_answers(uow, ANNA, lambda _: {"age": 30}, START)
        with pytest.raises(TellPersonError):
            await change_answers(uow, ANNA, refuse, START)
        assert (await read_answers(uow, ANNA)).values == {"age": 30}
        assert (await read_answers(uow, BORIS)).values == {}
