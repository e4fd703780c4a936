"""Jobs put into the queue of a station, and its runner."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.transport.handlers import JobCallback
from bot.transport.jobs import JobRunner
from storage.records.transport import Job, JobStatus
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Station
from tests.bot.transport.people import alex


async def add(station: Station, *jobs: Job) -> list[int]:
    async with unit_of_work(station.deps.database) as uow:
        await uow.people.save(alex())
        ids = [await uow.jobs.add(job, station.deps.clock()) for job in jobs]
        await uow.commit()
    station.deps.jobs_added.set()
    return [one for one in ids if one is not None]


@asynccontextmanager
async def running(station: Station, callbacks: dict[str, JobCallback]) -> AsyncIterator[JobRunner]:
    runner = JobRunner(station.deps, callbacks)
    task = asyncio.create_task(runner.run())
    yield runner
    await runner.stop(5)
    await task
    await station.deps.sender.drain(5)


async def status_of(station: Station, job_id: int) -> JobStatus | None:
    async with station.reading() as reader:
        job = await reader.jobs.get(job_id)
    return job.status if job else None


async def until(station: Station, job_id: int, status: JobStatus) -> None:
    for _ in range(600):
        if await status_of(station, job_id) is status:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(await status_of(station, job_id))
