"""Jobs that fail, and jobs that a dead process left."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.errors import RetryLaterError, TellPersonError
from bot.transport import jobs as jobs_module
from bot.transport.turn import Turn
from bot.views.screen import Screen
from bot.views.texts import Html
from storage.records.transport import Job, JobStatus
from storage.repositories.jobs import Jobs
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Ground, OpenStation
from tests.bot.transport.job_queue import add, running, until
from tests.bot.transport.people import alex


async def test_a_job_that_ran_when_the_process_died_runs_again(open_station: OpenStation) -> None:
    ran: list[int] = []

    async def note(turn: Turn, job: Job) -> None:
        del turn
        ran.append(job.attempts)

    station = await open_station([])
    [job_id] = await add(station, Job("note", station.deps.clock(), person_id=1001))
    async with unit_of_work(station.deps.database) as uow:
        assert await uow.jobs.claim(job_id)
        await uow.commit()
    async with running(station, {"note": note}):
        await until(station, job_id, JobStatus.DONE)
    assert len(ran) == 1


async def test_a_passing_failure_is_retried_and_a_sentence_ends_the_job(
    open_station: OpenStation, ground: Ground
) -> None:
    tries = 0

    async def flaky(turn: Turn, job: Job) -> None:
        nonlocal tries
        del turn, job
        tries += 1
        if tries == 1:
            raise RetryLaterError

    async def refuse(turn: Turn, job: Job) -> None:
        del turn, job
        raise TellPersonError("photo-draft-gone")

    station = await open_station([])
    now = station.deps.clock()
    async with running(station, {"flaky": flaky, "refuse": refuse}):
        first, second = await add(
            station, Job("flaky", now, person_id=1001), Job("refuse", now, person_id=1001)
        )
        await until(station, second, JobStatus.FAILED)
        await until(station, first, JobStatus.DONE)
    assert tries == 2
    [told] = await ground.texts()
    assert "draft is gone" in told


async def test_a_scheduled_job_that_fails_is_told_to_the_admins(
    open_station: OpenStation, ground: Ground
) -> None:
    async def broken(turn: Turn, job: Job) -> None:
        del turn, job
        raise ZeroDivisionError

    station = await open_station([])
    async with unit_of_work(station.deps.database) as uow:
        await uow.people.save(replace(alex(), id=1003))
        await uow.commit()
    async with running(station, {"reembed": broken}):
        [job_id] = await add(station, Job("reembed", station.deps.clock(), key="reembed"))
        await until(station, job_id, JobStatus.FAILED)
    [told] = await ground.texts(1003)
    assert "ZeroDivisionError" in told


async def test_a_job_that_kills_the_process_again_and_again_is_set_aside_and_told(
    open_station: OpenStation, ground: Ground
) -> None:
    ran = 0

    async def deadly(turn: Turn, job: Job) -> None:
        nonlocal ran
        del turn, job
        ran += 1

    station = await open_station([])
    async with unit_of_work(station.deps.database) as uow:
        await uow.people.save(replace(alex(), id=1003))
        await uow.commit()
    [job_id] = await add(station, Job("deadly", station.deps.clock(), person_id=1001))
    async with unit_of_work(station.deps.database) as uow:
        # What four processes leave that die while it runs.
        for _ in range(4):
            await uow.jobs.release_running()
            assert await uow.jobs.claim(job_id)
        await uow.commit()
    async with running(station, {"deadly": deadly}):
        await until(station, job_id, JobStatus.FAILED)
    assert ran == 0
    [told] = await ground.texts(1001)
    assert "could not handle your last message" in told
    [told] = await ground.texts(1003)
    assert f"deadly {job_id}" in told


async def test_what_ran_at_two_deaths_runs_alone_so_that_its_neighbour_is_not_blamed(
    open_station: OpenStation,
) -> None:
    now_running = most = 0

    async def work(turn: Turn, job: Job) -> None:
        nonlocal now_running, most
        del turn, job
        now_running += 1
        most = max(most, now_running)
        await asyncio.sleep(0.05)
        now_running -= 1

    station = await open_station([])
    now = station.deps.clock()
    ids = await add(station, Job("work", now, person_id=1001), Job("work", now, person_id=1001))
    async with unit_of_work(station.deps.database) as uow:
        for _ in range(2):
            await uow.jobs.release_running()
            for job_id in ids:
                assert await uow.jobs.claim(job_id)
        await uow.commit()
    async with running(station, {"work": work}):
        for job_id in ids:
            await until(station, job_id, JobStatus.DONE)
    assert most == 1


async def test_a_busy_database_does_not_end_the_runner(
    open_station: OpenStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(turn: Turn, job: Job) -> None:
        del turn, job

    monkeypatch.setattr(jobs_module, "_FIRST_PAUSE_S", 0.02)
    failures = 2
    look = Jobs.due

    async def stumble(self: Jobs, *args: Any) -> list[Job]:
        nonlocal failures
        if failures:
            failures -= 1
            raise OperationalError("SELECT", None, Exception("database is locked"))
        return await look(self, *args)

    monkeypatch.setattr(Jobs, "due", stumble)
    station = await open_station([])
    async with running(station, {"nothing": nothing}):
        [job_id] = await add(station, Job("nothing", station.deps.clock(), person_id=1001))
        await until(station, job_id, JobStatus.DONE)
    assert failures == 0


async def test_a_job_whose_end_cannot_be_kept_is_tried_again(
    open_station: OpenStation, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def read(turn: Turn, job: Job) -> None:
        del job
        turn.send(Screen(Html("read")))

    monkeypatch.setattr(jobs_module, "_FIRST_PAUSE_S", 0.02)
    failures = 1
    finish = Jobs.finish

    async def stumble(self: Jobs, *args: Any) -> None:
        nonlocal failures
        if failures:
            failures -= 1
            raise OperationalError("UPDATE", None, Exception("disk full"))
        await finish(self, *args)

    monkeypatch.setattr(Jobs, "finish", stumble)
    station = await open_station([])
    async with running(station, {"read": read}):
        [job_id] = await add(station, Job("read", station.deps.clock(), person_id=1001))
        await until(station, job_id, JobStatus.DONE)
    assert await ground.texts() == ["read"]


async def test_a_job_of_an_unknown_kind_ends_and_is_told(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station([])
    async with running(station, {}):
        [job_id] = await add(station, Job("gone", station.deps.clock(), person_id=1001))
        await until(station, job_id, JobStatus.FAILED)
    [told] = await ground.texts()
    assert "went wrong on my side" in told
