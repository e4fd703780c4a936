"""A task that is cancelled at any of its waits: no connection and no lock stays behind."""

import asyncio
import gc
import warnings
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.uninterrupted import uninterrupted
from storage.unit_of_work import unit_of_work

Work = Callable[[Database], Coroutine[Any, Any, None]]


async def write(database: Database) -> None:
    async with unit_of_work(database) as uow:
        count = await uow.facts.get("count")
        await uow.facts.set("count", (count or 0) + 1)
        await uow.commit()


async def read(database: Database) -> None:
    async with database.reading() as connection:
        await connection.execute(text("SELECT count(*) FROM people"))


class CancelledAt:
    """Runs work and cancels its own task at one of its waits, and at the `again` that follow.

    `late` cancels when what is waited for has come, just before the task goes on with it.
    """

    def __init__(self, work: Coroutine[Any, Any, None], wait: int, again: int, *, late: bool) -> None:
        self._work = work
        self._waits = range(wait, wait + again + 1)
        self._late = late
        self.waited = 0

    def __await__(self) -> Generator[Any, Any, None]:
        task = asyncio.current_task()
        assert task is not None
        thrown: BaseException | None = None
        while True:
            try:
                awaited = self._work.throw(thrown) if thrown else self._work.send(None)
            except StopIteration:
                return
            if self.waited in self._waits:
                if self._late and awaited is not None:
                    awaited.add_done_callback(lambda _: task.cancel())
                else:
                    task.cancel()
            self.waited += 1
            thrown = None
            try:
                yield awaited
            except asyncio.CancelledError as cancelled:
                thrown = cancelled


async def finish(work: Awaitable[None]) -> None:
    await work


def warnings_of_what_is_collected() -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        gc.collect()
    return [str(warning.message) for warning in caught]


@pytest.mark.parametrize("late", [False, True], ids=["while it waits", "when it goes on"])
@pytest.mark.parametrize("again", [0, 2], ids=["once", "three times"])
@pytest.mark.parametrize("work", [write, read])
async def test_a_cancelled_task_leaves_no_connection_and_no_lock(
    database: Database, database_url: str, work: Work, again: int, late: bool
) -> None:
    wait = 0
    while True:
        # Opened anew, so that the first connection of a pool is among what is cancelled.
        opened = Database(database_url)
        stepped = CancelledAt(work(opened), wait, again, late=late)
        # Kept while the next one writes: its traceback holds on to whatever it was doing.
        task = asyncio.create_task(finish(stepped))
        await asyncio.wait({task})
        is_past_the_end = stepped.waited <= wait
        assert task.cancelled() is not is_past_the_end
        await asyncio.wait_for(write(opened), 5)
        assert opened.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
        await opened.close()
        del task, stepped, opened
        if is_past_the_end:
            break
        wait += 1
    assert wait >= 3
    assert warnings_of_what_is_collected() == []


async def close_while_somebody_reads(url: str) -> None:
    database = Database(url)
    has_begun, may_end = asyncio.Event(), asyncio.Event()

    async def read_slowly() -> None:
        async with database.reading() as connection:
            await connection.execute(text("SELECT count(*) FROM people"))
            has_begun.set()
            await may_end.wait()

    reader = asyncio.create_task(read_slowly())
    await has_begun.wait()
    closing = asyncio.create_task(database.close())
    await asyncio.sleep(0.01)
    assert not closing.done()
    may_end.set()
    await asyncio.gather(reader, closing)


async def test_closing_waits_for_whoever_still_reads(database: Database, database_url: str) -> None:
    await close_while_somebody_reads(database_url)
    assert warnings_of_what_is_collected() == []


async def test_a_write_that_is_cancelled_is_kept_whole_or_not_at_all(database: Database) -> None:
    done = 0
    for wait in range(40):
        task = asyncio.create_task(finish(CancelledAt(write(database), wait, 0, late=False)))
        await asyncio.wait({task})
        done += not task.cancelled()
    async with unit_of_work(database) as uow:
        count = await uow.facts.get("count")
    assert done > 0
    # A cancellation that meets the commit leaves open which of both it is.
    assert done <= count <= 40


async def test_uninterrupted_work_ends_before_the_cancellation_goes_on() -> None:
    seen: list[str] = []

    async def work() -> None:
        await asyncio.sleep(0.02)
        seen.append("done")

    async def waiter() -> None:
        await uninterrupted(work())
        seen.append("never")

    task = asyncio.create_task(waiter())
    for _ in range(3):
        await asyncio.sleep(0.002)
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert seen == ["done"]


async def test_a_failure_of_uninterrupted_work_is_the_callers() -> None:
    async def work() -> None:
        await asyncio.sleep(0)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await uninterrupted(work())
