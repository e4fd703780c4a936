"""Works jobs off beside the handlers: due ones, fairly between people, again after a crash."""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.deps import Deps
from bot.transport.errors import log_failure, set_aside, settle, tell_admins
from bot.transport.handlers import JobCallback
from bot.transport.passing import is_passing, outcome
from bot.transport.turn import NOBODY, Turn, UnitHook
from bot.views.texts import DEFAULT_LANGUAGE
from storage.records.person import Person
from storage.records.transport import Job, JobStatus
from storage.unit_of_work import UnitOfWork, snapshot, unit_of_work

log = structlog.get_logger(__name__)

# Of a kind: photos being read do not hold up the call back from a rest.
_AT_ONCE = 2
_LOOK_AHEAD = 200
_MAX_ATTEMPTS = 4
_FIRST_PAUSE_S = 2.0
_IDLE_S = 30.0
# A job that has started may not be claimed yet.
_SHORTEST_S = 0.05


class JobCancelledError(Exception):
    """The person cancelled, or another process finished the job, while it ran: what it did is rolled back."""


class JobRunner:
    """Runs the job rows whose kinds it has callbacks for."""

    def __init__(self, deps: Deps, callbacks: Mapping[str, JobCallback]) -> None:
        self._deps = deps
        self._callbacks = callbacks
        self._running: dict[asyncio.Task[None], Job] = {}
        self._served: dict[int | None, int] = {}
        self._turns = 0
        self._stopping = False

    async def run(self) -> None:
        """Work until `stop`; begin with what an earlier run left in the middle."""
        await self._resume()
        while not self._stopping:
            self._deps.jobs_added.clear()
            try:
                await self._start_due()
                pause = await self._pause()
            except SQLAlchemyError as failure:
                log_failure(failure, place="job_runner")
                pause = _FIRST_PAUSE_S
            await self._sleep(pause)

    async def stop(self, deadline_s: float) -> None:
        """Start nothing more and let running jobs finish, or leave them for the next start."""
        self._stopping = True
        self._deps.jobs_added.set()
        if not self._running:
            return
        _, late = await asyncio.wait(set(self._running), timeout=deadline_s)
        stopped = [self._running[task] for task in late]
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        await self._put_back(stopped)

    async def _resume(self) -> None:
        """Let what was running when the process died run again, unless it seems to be what kills it."""
        async with unit_of_work(self._deps.database) as uow:
            released = await uow.jobs.release_running()
            await uow.commit()
        for job in released:
            if job.attempts >= _MAX_ATTEMPTS:
                await set_aside(await self._turn(job, JobStatus.FAILED), f"{job.kind} {job.id}")
            elif job.attempts > 1 and not self._stopping:
                # Alone, so that only the one that kills the process is counted once more.
                await asyncio.wait({self._start(job)})

    async def _start_due(self) -> None:
        async with snapshot(self._deps.database) as reader:
            due = await reader.jobs.due(self._deps.clock(), _LOOK_AHEAD, self._full_kinds())
        # Who was served longest ago comes first: a person with ten photos does not hold up the others.
        due.sort(key=lambda job: (self._served.get(job.person_id, 0), job.run_at))
        started = {job.id for job in self._running.values()}
        for job in due:
            # Who waits for running jobs at a stop has counted them already.
            if job.id not in started and job.kind not in self._full_kinds() and not self._stopping:
                self._start(job)

    def _full_kinds(self) -> set[str]:
        counts = Counter(job.kind for job in self._running.values())
        return {kind for kind, count in counts.items() if count >= _AT_ONCE}

    async def _put_back(self, jobs: Sequence[Job]) -> None:
        """Leave jobs for the next start; a stop is no attempt that failed."""
        async with unit_of_work(self._deps.database) as uow:
            for job in jobs:
                await uow.jobs.put_back(_id(job))
            await uow.commit()

    def _start(self, job: Job) -> asyncio.Task[None]:
        self._turns += 1
        self._served[job.person_id] = self._turns
        task = asyncio.create_task(self._run(job, _id(job)))
        self._running[task] = job
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._running[task]
        self._deps.jobs_added.set()
        if not task.cancelled() and (error := task.exception()):
            log_failure(error, place="job_runner")

    async def _pause(self) -> float:
        """Give the seconds until the next job that can start is due."""
        async with snapshot(self._deps.database) as reader:
            due_at = await reader.jobs.next_run_at(self._full_kinds())
        if due_at is None:
            return _IDLE_S
        return min(_IDLE_S, max(_SHORTEST_S, (due_at - self._deps.clock()).total_seconds()))

    async def _sleep(self, seconds: float) -> None:
        """Sleep, or less where a job is added or ends."""
        try:
            await asyncio.wait_for(self._deps.jobs_added.wait(), seconds)
        except TimeoutError:
            return

    async def _run(self, job: Job, job_id: int) -> None:
        async with unit_of_work(self._deps.database) as uow:
            claimed = await uow.jobs.claim(job_id)
            await uow.commit()
        if not claimed:
            return
        error = await outcome(self._work(job))
        if error is None:
            return
        failed = await outcome(self._after(job, error))
        if failed is not None:
            # It runs again at the next start.
            log_failure(failed, job_id=job_id, kind=job.kind, after=type(error).__name__)

    async def _work(self, job: Job) -> None:
        turn = await self._turn(job, JobStatus.DONE)
        await self._callbacks[job.kind](turn, job)
        await turn.finish()

    async def _after(self, job: Job, error: BaseException) -> None:
        """Try a job again whose failure may pass; of others the person is told, or the admins."""
        if isinstance(error, JobCancelledError):
            await self._end_cancelled(job)
        elif is_passing(error) and job.attempts + 1 < _MAX_ATTEMPTS:
            log_failure(error, job_id=job.id, kind=job.kind)
            await self._again(job)
        else:
            await self._fail(job, error)

    async def _fail(self, job: Job, error: BaseException) -> None:
        turn = await self._turn(job, JobStatus.FAILED)
        if turn.person.id != NOBODY:
            await settle(turn, error, job_id=job.id, kind=job.kind)
            return
        log_failure(error, job_id=job.id, kind=job.kind)
        await tell_admins(turn, error)
        await turn.finish()

    async def _end_cancelled(self, job: Job) -> None:
        log.info("job_cancelled", job_id=job.id, kind=job.kind)
        async with unit_of_work(self._deps.database) as uow:
            await uow.jobs.finish(_id(job), JobStatus.CANCELLED, self._deps.clock())
            await uow.commit()

    async def _again(self, job: Job) -> None:
        pause = _FIRST_PAUSE_S * 2**job.attempts * random.uniform(0.8, 1.2)  # noqa: S311 - jitter
        async with unit_of_work(self._deps.database) as uow:
            await uow.jobs.reschedule(_id(job), self._deps.clock() + timedelta(seconds=pause))
            await uow.commit()

    async def _turn(self, job: Job, end: JobStatus) -> Turn:
        """Make a turn whose commit ends the job."""
        person = None
        if job.person_id is not None:
            async with snapshot(self._deps.database) as reader:
                person = await reader.people.get(job.person_id)
        nobody = Person(NOBODY, "", DEFAULT_LANGUAGE, self._deps.clock())
        return Turn(self._deps, person or nobody, self._mark(job, end))

    def _mark(self, job: Job, end: JobStatus) -> UnitHook:
        async def mark(uow: UnitOfWork) -> None:
            now = await uow.jobs.get(_id(job))
            if now is None or now.status not in {JobStatus.QUEUED, JobStatus.RUNNING}:
                raise JobCancelledError
            await uow.jobs.finish(_id(job), end, self._deps.clock())

        return mark


def _id(job: Job) -> int:
    if job.id is None:
        message = "the job is not in the queue"
        raise ValueError(message)
    return job.id
