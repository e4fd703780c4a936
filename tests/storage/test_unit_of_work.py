import asyncio

import pytest

from storage.database import Database
from storage.records.answers import Answers
from storage.unit_of_work import UnitOfWork, snapshot, unit_of_work
from tests.storage.conftest import ANNA, BORIS, NOW


async def count(database: Database) -> int:
    async with snapshot(database) as reader:
        return await reader.people.count()


async def test_what_is_committed_is_kept(database: Database) -> None:
    async with unit_of_work(database) as uow:
        await uow.people.save(ANNA)
        await uow.commit()

    assert await count(database) == 1


async def test_without_a_commit_nothing_is_kept(database: Database) -> None:
    async with unit_of_work(database) as uow:
        await uow.people.save(ANNA)

    assert await count(database) == 0


async def test_an_error_rolls_back_and_goes_on_to_the_caller(database: Database) -> None:
    async def fail() -> None:
        async with unit_of_work(database) as uow:
            await uow.people.save(ANNA)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await count(database) == 0


async def test_what_the_hook_adds_is_part_of_the_same_transaction(database: Database) -> None:
    async def add_boris(uow: UnitOfWork) -> None:
        await uow.people.save(BORIS)

    async with unit_of_work(database, add_boris) as uow:
        await uow.people.save(ANNA)
        await uow.commit()

    assert await count(database) == 2


async def test_a_hook_that_fails_keeps_nothing(database: Database) -> None:
    async def fail(uow: UnitOfWork) -> None:
        await uow.people.save(BORIS)
        raise ZeroDivisionError

    async def commit() -> None:
        async with unit_of_work(database, fail) as uow:
            await uow.people.save(ANNA)
            await uow.commit()

    with pytest.raises(ZeroDivisionError):
        await commit()

    assert await count(database) == 0


async def test_units_that_read_and_then_write_at_the_same_time_keep_all(database: Database) -> None:
    async with unit_of_work(database) as uow:
        await uow.people.save(ANNA)
        await uow.profiles.save_answers(1, Answers({"count": 0}), NOW)
        await uow.commit()

    async def add_one() -> None:
        async with unit_of_work(database) as uow:
            answers = await uow.profiles.answers(1)
            assert answers is not None
            await asyncio.sleep(0.01)
            await uow.profiles.save_answers(1, Answers({"count": answers.values["count"] + 1}), NOW)
            await uow.commit()

    await asyncio.gather(*(add_one() for _ in range(5)))

    async with snapshot(database) as reader:
        assert await reader.profiles.answers(1) == Answers({"count": 5})


async def test_two_processes_that_read_and_then_write_keep_all(database: Database, database_url: str) -> None:
    async with unit_of_work(database) as uow:
        await uow.facts.set("count", 0)
        await uow.commit()

    async def add_ten(handle: Database) -> None:
        for _ in range(10):
            async with unit_of_work(handle) as uow:
                await uow.facts.set("count", await uow.facts.get("count") + 1)
                await uow.commit()

    # Another handle shares no lock in memory with the first, as another process would not.
    other = Database(database_url)
    await asyncio.gather(add_ten(database), add_ten(other))
    await other.close()

    async with snapshot(database) as reader:
        assert await reader.facts.get("count") == 20


async def test_a_snapshot_stays_as_it_was_while_others_write(database: Database) -> None:
    async with snapshot(database) as reader:
        assert await reader.people.count() == 0
        async with unit_of_work(database) as uow:
            await uow.people.save(ANNA)
            await uow.commit()

        assert await reader.people.count() == 0

    assert await count(database) == 1


async def test_a_snapshot_keeps_nothing(database: Database) -> None:
    async with snapshot(database) as reader:
        await reader.people.save(ANNA)

    assert await count(database) == 0


async def test_units_after_a_cancelled_one_go_on(database: Database) -> None:
    async def hang() -> None:
        async with unit_of_work(database) as uow:
            await uow.people.save(ANNA)
            await asyncio.sleep(60)

    hanging = asyncio.create_task(hang())
    await asyncio.sleep(0.05)
    hanging.cancel()
    with pytest.raises(asyncio.CancelledError):
        await hanging

    async with unit_of_work(database) as uow:
        await uow.people.save(BORIS)
        await uow.commit()

    assert await count(database) == 1
