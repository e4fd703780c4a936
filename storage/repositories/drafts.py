"""Programs on their way to a tracker or a course."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from storage.records.draft import Draft, DraftStatus, Source
from storage.records.program import Program
from storage.repositories.base import Repository
from storage.tables import drafts


class Drafts(Repository):
    """What was sent to be read, and what was read."""

    async def add(self, person_id: int, sources: Sequence[Source], now: datetime) -> int:
        """Keep what is to be read; gives the draft's id."""
        values = {
            "person_id": person_id,
            "status": DraftStatus.READING,
            "sources": [asdict(source) for source in sources],
            "created_at": now,
            "updated_at": now,
        }
        statement = insert(drafts).values(values).returning(drafts.c.id)
        draft_id: int = (await self._connection.execute(statement)).scalar_one()
        return draft_id

    async def get(self, draft_id: int) -> Draft | None:
        """Give a draft."""
        row = (await self._connection.execute(select(drafts).where(drafts.c.id == draft_id))).one_or_none()
        return _draft(row) if row else None

    async def save(self, draft: Draft, now: datetime) -> None:
        """Keep a changed draft."""
        values = {
            "status": draft.status,
            "program": draft.program.model_dump(mode="json") if draft.program else None,
            "sources": [asdict(source) for source in draft.sources],
            "course_answers": draft.course_answers,
            "updated_at": now,
        }
        await self._connection.execute(update(drafts).where(drafts.c.id == draft.id).values(values))

    async def of_person(self, person_id: int, limit: int = 50) -> list[Draft]:
        """Give a person's drafts, newest first."""
        statement = (
            select(drafts).where(drafts.c.person_id == person_id).order_by(drafts.c.id.desc()).limit(limit)
        )
        return [_draft(row) for row in await self._connection.execute(statement)]

    async def of_course(self, person_id: int, course_id: str) -> int | None:
        """Give the id of the draft that a person published as a course."""
        published_as = drafts.c.course_answers["id"].as_string()
        statement = select(drafts.c.id).where(drafts.c.person_id == person_id, published_as == course_id)
        return (await self._connection.execute(statement.order_by(drafts.c.id.desc()))).scalars().first()


def _draft(row: Row[Any]) -> Draft:
    return Draft(
        id=row.id,
        person_id=row.person_id,
        status=DraftStatus(row.status),
        sources=tuple(Source(**source) for source in row.sources),
        created_at=row.created_at,
        program=Program.model_validate(row.program) if row.program else None,
        course_answers=row.course_answers,
    )
