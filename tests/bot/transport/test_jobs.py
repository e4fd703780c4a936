"""Jobs: order, keys, fairness, cancelling and stops."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from bot.transport.jobs import JobCancelledError, JobRunner
from bot.transport.turn import Turn
from bot.views.screen import Screen
from bot.views.texts import Html
from storage.records.transport import Job, JobStatus
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Ground, OpenStation
from tests.bot.transport.job_queue import add, running, status_of, until
from tests.bot.transport.people import alex


async def test_a_job_answers_and_is_done_in_one_transaction(
    open_station: OpenStation, ground: Ground
) -> None:
    async def read(turn: Turn, job: Job) -> None:
        turn.send(Screen(Html(f"read {job.payload['name']}")))

    station = await open_station([])
    now = station.deps.clock()
    async with running(station, {"read": read}):
        [job_id] = await add(station, Job("read", now, {"name": "sheet"}, person_id=1001))
        await until(station, job_id, JobStatus.DONE)
    assert await ground.texts() == ["read sheet"]


async def test_a_later_job_waits_for_its_time_and_a_key_is_unique(open_station: OpenStation) -> None:
    async def nothing(turn: Turn, job: Job) -> None:
        del turn, job

    station = await open_station([])
    soon = station.deps.clock() + timedelta(seconds=0.4)
    async with running(station, {"rest": nothing}):
        [job_id] = await add(station, Job("rest", soon, key="rest:1"), Job("rest", soon, key="rest:1"))
        assert await status_of(station, job_id) is JobStatus.QUEUED
        await until(station, job_id, JobStatus.DONE)
        assert station.deps.clock() >= soon
        assert len(await add(station, Job("rest", soon, key="rest:1"))) == 1


async def test_a_cancelled_job_keeps_nothing_it_did(open_station: OpenStation, ground: Ground) -> None:
    began, go_on = asyncio.Event(), asyncio.Event()

    async def slow(turn: Turn, job: Job) -> None:
        del job
        began.set()
        await go_on.wait()
        turn.send(Screen(Html("too late")))

    station = await open_station([])
    async with running(station, {"slow": slow}):
        [job_id] = await add(station, Job("slow", station.deps.clock(), person_id=1001, key="slow:1"))
        await began.wait()
        async with unit_of_work(station.deps.database) as uow:
            assert await uow.jobs.cancel("slow:1", station.deps.clock())
            await uow.commit()
        go_on.set()
        await asyncio.sleep(0.1)
        assert await status_of(station, job_id) is JobStatus.CANCELLED
    assert await ground.texts() == []


async def test_a_job_that_finds_itself_cancelled_ends_without_a_word(
    open_station: OpenStation, ground: Ground
) -> None:
    async def cancelled(turn: Turn, job: Job) -> None:
        del job
        turn.send(Screen(Html("never")))
        raise JobCancelledError

    station = await open_station([])
    async with running(station, {"cancelled": cancelled}):
        [job_id] = await add(station, Job("cancelled", station.deps.clock(), person_id=1001))
        await until(station, job_id, JobStatus.CANCELLED)
    assert await ground.texts() == []


async def test_people_take_turns(open_station: OpenStation) -> None:
    order: list[int | None] = []

    async def note(turn: Turn, job: Job) -> None:
        del turn
        order.append(job.person_id)
        await asyncio.sleep(0.02)

    station = await open_station([])
    now = station.deps.clock()
    async with unit_of_work(station.deps.database) as uow:
        await uow.people.save(alex())
        await uow.people.save(replace(alex(), id=1002))
        for person_id in (1001, 1001, 1001, 1001, 1001, 1001, 1002):
            await uow.jobs.add(Job("note", now, person_id=person_id), now)
        await uow.commit()
    async with running(station, {"note": note}):
        for _ in range(300):
            if len(order) == 7:
                break
            await asyncio.sleep(0.02)
    assert order.index(1002) <= 3


async def test_a_stop_at_any_moment_leaves_no_job_running(open_station: OpenStation) -> None:
    """A job that began behind the stop's back would use the database after it is closed."""

    async def work(turn: Turn, job: Job) -> None:
        del turn, job
        await asyncio.sleep(0.01)

    station = await open_station([])
    now = station.deps.clock()
    before = asyncio.all_tasks()
    for moment in range(40):
        await add(station, *(Job("work", now, key=f"{moment}-{number}") for number in range(2)))
        runner = JobRunner(station.deps, {"work": work})
        task = asyncio.create_task(runner.run())
        await asyncio.sleep(moment / 2000)
        await runner.stop(5)
        await task
        left = {other for other in asyncio.all_tasks() - before if "JobRunner._run" in repr(other)}
        assert not left, moment


async def test_slow_jobs_of_one_kind_do_not_hold_up_another(open_station: OpenStation) -> None:
    go_on = asyncio.Event()

    async def slow(turn: Turn, job: Job) -> None:
        del turn, job
        await go_on.wait()

    async def quick(turn: Turn, job: Job) -> None:
        del turn, job

    station = await open_station([])
    now = station.deps.clock()
    async with running(station, {"photo": slow, "rest": quick}):
        photos = await add(station, *(Job("photo", now, person_id=1001) for _ in range(3)))
        await until(station, photos[1], JobStatus.RUNNING)
        [rest] = await add(station, Job("rest", now, person_id=1001))
        await until(station, rest, JobStatus.DONE)
        assert await status_of(station, photos[2]) is JobStatus.QUEUED
        go_on.set()
        await until(station, photos[2], JobStatus.DONE)


async def test_a_job_that_outlasts_the_deadline_of_a_stop_ends_and_waits_for_the_next_start(
    open_station: OpenStation,
) -> None:
    began, ended = asyncio.Event(), asyncio.Event()

    async def endless(turn: Turn, job: Job) -> None:
        del turn, job
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    station = await open_station([])
    [job_id] = await add(station, Job("endless", station.deps.clock(), person_id=1001))
    runner = JobRunner(station.deps, {"endless": endless})
    task = asyncio.create_task(runner.run())
    await began.wait()
    await runner.stop(0.05)
    await task
    assert ended.is_set()
    async with station.reading() as reader:
        job = await reader.jobs.get(job_id)
    assert job is not None
    assert (job.status, job.attempts) == (JobStatus.QUEUED, 0)
