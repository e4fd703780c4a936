import asyncio
from pathlib import Path

import pytest

from bot.commands.seed import seed_in_a_process
from bot.deps import open_database
from bot.services.import_courses import is_seeded
from bot.settings import Settings
from storage.catalogue import SHIPPED
from storage.unit_of_work import snapshot


@pytest.mark.real
async def test_a_new_database_gets_the_shipped_courses_with_their_plans(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("URTRAINING_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("URTRAINING_SEED_CATALOGUE", "1")
    shipped = SHIPPED.read_text(encoding="utf-8").splitlines()
    async with open_database(Settings(urtraining_data_dir=tmp_path)) as database:
        assert not await is_seeded(database)

        await seed_in_a_process()

        assert await is_seeded(database)
        async with snapshot(database) as reader:
            published = await reader.courses.published()
    assert len(published) == len(shipped)
    assert all(stored.course.plan for stored in published if stored.course.plan_text)


async def test_a_failure_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("URTRAINING_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/no-such-folder/db")

    with pytest.raises(RuntimeError, match="status 1"):
        await seed_in_a_process()


async def test_who_waits_can_be_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("URTRAINING_DATA_DIR", str(tmp_path))
    seeding = asyncio.create_task(seed_in_a_process())
    await asyncio.sleep(0.1)

    seeding.cancel()

    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(seeding, 5)
    assert not (tmp_path / "urtraining.db").exists()
