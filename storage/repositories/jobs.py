"""Slow and later work as rows."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from storage.records.transport import Job, JobStatus
from storage.repositories.base import Repository
from storage.tables import jobs

_LIVE = (JobStatus.QUEUED, JobStatus.RUNNING)


class Jobs(Repository):
    """The durable queue of jobs. A key is unique among jobs that wait or run.

    `are_due_anew` says whether this unit of work changed what is due, so that the runner should look.
    """

    are_due_anew = False

    async def add(self, job: Job, now: datetime) -> int | None:
        """Keep a job; gives None where one of its key waits or runs already."""
        if job.key is not None:
            known = await self.by_key(job.key)
            if known is not None:
                return None
        values = {
            "kind": job.kind,
            "key": job.key,
            "person_id": job.person_id,
            "payload": job.payload,
            "status": JobStatus.QUEUED,
            "attempts": 0,
            "run_at": job.run_at,
            "created_at": now,
        }
        statement = insert(jobs).values(values).returning(jobs.c.id)
        self.are_due_anew = True
        job_id: int = (await self._connection.execute(statement)).scalar_one()
        return job_id

    async def get(self, job_id: int) -> Job | None:
        """Give one job."""
        row = (await self._connection.execute(select(jobs).where(jobs.c.id == job_id))).one_or_none()
        return _job(row) if row else None

    async def by_key(self, key: str) -> Job | None:
        """Give the waiting or running job of a key."""
        statement = select(jobs).where(jobs.c.key == key, jobs.c.status.in_(_LIVE))
        row = (await self._connection.execute(statement)).one_or_none()
        return _job(row) if row else None

    async def due(self, now: datetime, limit: int, without: Collection[str] = ()) -> list[Job]:
        """Give waiting jobs whose time has come, oldest first; none of the kinds in `without`."""
        statement = (
            select(jobs)
            .where(jobs.c.status == JobStatus.QUEUED, jobs.c.run_at <= now, jobs.c.kind.not_in(without))
            .order_by(jobs.c.run_at, jobs.c.id)
            .limit(limit)
        )
        return [_job(row) for row in await self._connection.execute(statement)]

    async def next_run_at(self, without: Collection[str] = ()) -> datetime | None:
        """Give when the next waiting job is due, of the kinds that are not in `without`."""
        statement = select(func.min(jobs.c.run_at)).where(
            jobs.c.status == JobStatus.QUEUED, jobs.c.kind.not_in(without)
        )
        run_at: datetime | None = (await self._connection.execute(statement)).scalar_one()
        return run_at

    async def waiting_before(self, job_id: int, kind: str) -> int:
        """Count the waiting jobs of a kind that came before one."""
        statement = select(func.count()).where(
            jobs.c.status == JobStatus.QUEUED, jobs.c.kind == kind, jobs.c.id < job_id
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def claim(self, job_id: int) -> bool:
        """Take a waiting job to run it; False where it waits no longer."""
        statement = (
            update(jobs)
            .where(jobs.c.id == job_id, jobs.c.status == JobStatus.QUEUED)
            .values(status=JobStatus.RUNNING, attempts=jobs.c.attempts + 1)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def reschedule(self, job_id: int, run_at: datetime) -> None:
        """Let a job wait again until `run_at`, unless it was cancelled meanwhile."""
        statement = (
            update(jobs)
            .where(jobs.c.id == job_id, jobs.c.status.in_(_LIVE))
            .values(status=JobStatus.QUEUED, run_at=run_at)
        )
        await self._connection.execute(statement)

    async def update_payload(self, job_id: int, payload: dict[str, Any], run_at: datetime) -> None:
        """Change what a waiting job is about and when it runs."""
        statement = (
            update(jobs)
            .where(jobs.c.id == job_id, jobs.c.status == JobStatus.QUEUED)
            .values(payload=payload, run_at=run_at)
        )
        self.are_due_anew = True
        await self._connection.execute(statement)

    async def finish(self, job_id: int, status: JobStatus, now: datetime) -> None:
        """End a job and free its key."""
        statement = update(jobs).where(jobs.c.id == job_id).values(status=status, finished_at=now, key=None)
        await self._connection.execute(statement)

    async def cancel(self, key: str, now: datetime) -> bool:
        """Cancel the waiting or running job of a key; False where there is none."""
        statement = (
            update(jobs)
            .where(jobs.c.key == key, jobs.c.status.in_(_LIVE))
            .values(status=JobStatus.CANCELLED, finished_at=now, key=None)
        )
        return (await self._connection.execute(statement)).rowcount > 0

    async def release_running(self) -> list[Job]:
        """Let jobs that ran when the process died wait again; gives them, oldest first."""
        statement = (
            update(jobs)
            .where(jobs.c.status == JobStatus.RUNNING)
            .values(status=JobStatus.QUEUED)
            .returning(*jobs.c)
        )
        released = [_job(row) for row in await self._connection.execute(statement)]
        return sorted(released, key=lambda job: (job.run_at, job.id))

    async def put_back(self, job_id: int) -> None:
        """Let a job that was stopped on purpose wait again, as if it had not been claimed."""
        statement = (
            update(jobs)
            .where(jobs.c.id == job_id, jobs.c.status == JobStatus.RUNNING)
            .values(status=JobStatus.QUEUED, attempts=jobs.c.attempts - 1)
        )
        await self._connection.execute(statement)

    async def purge(self, before: datetime) -> int:
        """Remove ended jobs that are older; gives how many."""
        statement = delete(jobs).where(jobs.c.finished_at < before)
        return (await self._connection.execute(statement)).rowcount


def _job(row: Row[Any]) -> Job:
    return Job(
        kind=row.kind,
        run_at=row.run_at,
        payload=row.payload,
        person_id=row.person_id,
        key=row.key,
        status=JobStatus(row.status),
        attempts=row.attempts,
        id=row.id,
    )
