import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from traceback import format_exception

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError, StatementError

from storage.database import Database
from storage.tables import facts, profiles
from storage.unit_of_work import UnitOfWork
from tests.databases import sqlite_url
from tests.storage.conftest import NOW


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 1), ("busy_timeout", 10_000)],
)
async def test_sqlite_is_set_up_to_stay_whole(tmp_path: Path, pragma: str, value: object) -> None:
    database = Database(sqlite_url(tmp_path / "new.db"))

    async with database.reading() as connection:
        found = (await connection.execute(text(f"PRAGMA {pragma}"))).scalar_one()

    assert found == value
    await database.close()


async def test_what_was_committed_is_sent_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(sqlite_url(tmp_path / "new.db"))
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE kept (id INTEGER)"))
        await connection.commit()
    synced = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_ino))

    await database.make_durable()

    assert synced == [(tmp_path / "new.db-wal").stat().st_ino]
    await database.close()


async def test_rows_of_people_who_are_not_there_are_refused(uow: UnitOfWork) -> None:
    orphan = {"person_id": 404, "answers": {}, "updated_at": NOW}

    with pytest.raises(IntegrityError):
        await uow.connection.execute(insert(profiles).values(orphan))


async def test_the_text_of_an_error_does_not_tell_what_people_said(uow: UnitOfWork) -> None:
    orphan = {"person_id": 404, "answers": {"health_notes": "chest pain"}, "updated_at": NOW}

    with pytest.raises(IntegrityError) as caught:
        await uow.connection.execute(insert(profiles).values(orphan))

    assert "chest pain" not in "".join(format_exception(caught.value))


async def test_words_outside_a_closed_vocabulary_are_refused(uow: UnitOfWork) -> None:
    with pytest.raises(IntegrityError):
        await uow.connection.execute(text("UPDATE people SET units = 'st'"))


async def test_times_come_back_aware_and_in_utc(uow: UnitOfWork) -> None:
    moscow = datetime(2026, 11, 24, 21, 30, tzinfo=timezone(timedelta(hours=3)))

    await uow.people.set_blocked(1, moscow)

    person = await uow.people.get(1)
    assert person is not None
    assert person.blocked_at == moscow
    assert person.blocked_at.tzinfo == UTC


async def test_times_without_a_zone_are_refused(uow: UnitOfWork) -> None:
    with pytest.raises(StatementError, match="naive"):
        await uow.people.set_blocked(1, datetime(2026, 11, 24))  # noqa: DTZ001 - just that is refused


async def test_json_keeps_texts_of_every_language(uow: UnitOfWork) -> None:
    value = {"text": "Присед 🏋️ \u2028 'quoted'", "list": [1, 2.5, None, True]}

    await uow.connection.execute(insert(facts).values(name="fact", value=value))

    assert await uow.facts.get("fact") == value
