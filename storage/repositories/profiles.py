"""What people answered."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.records.answers import Answers
from storage.records.profile import Profile
from storage.records.stored_course import InteractionKind
from storage.repositories.base import Repository
from storage.repositories.upsert import upsert
from storage.tables import courses, interactions, profiles

_REQUIRED = ("goals", "level", "location")
_ENDS = (InteractionKind.FINISHED, InteractionKind.ABANDONED)


class Profiles(Repository):
    """Answers, and the profile that they make."""

    async def answers(self, person_id: int) -> Answers | None:
        """Give the answers so far."""
        statement = select(profiles.c.answers, profiles.c.step).where(profiles.c.person_id == person_id)
        row = (await self._connection.execute(statement)).one_or_none()
        return Answers(row.answers, row.step) if row else None

    async def save_answers(self, person_id: int, answers: Answers, now: datetime) -> None:
        """Keep the answers."""
        row = {
            "person_id": person_id,
            "answers": answers.values,
            "step": answers.step,
            "updated_at": now,
        }
        await upsert(self._connection, profiles, row)

    async def get(self, person_id: int) -> Profile | None:
        """Give the profile once goals, level and place are known, with the courses done and left."""
        answers = await self.answers(person_id)
        if answers is None or not all(answers.values.get(name) for name in _REQUIRED):
            return None
        known = {
            name: value
            for name, value in answers.values.items()
            if name in Profile.model_fields and value is not None
        }
        history = _merged(known.get("history") or {}, await self._history(person_id))
        return Profile.model_validate({**known, "id": str(person_id), "history": history})

    async def _history(self, person_id: int) -> list[tuple[str, str, str | None]]:
        """Give kind, title and reason of the courses that ended; codes of reasons are read as words."""
        statement = (
            select(interactions.c.kind, courses.c.record["title"].as_string(), interactions.c.reason)
            .join(courses, courses.c.id == interactions.c.course_id)
            .where(interactions.c.person_id == person_id, interactions.c.kind.in_(_ENDS))
            .order_by(interactions.c.id)
        )
        return [
            (kind, title, reason and reason.replace("_", " "))
            for kind, title, reason in await self._connection.execute(statement)
        ]


def _merged(typed: Mapping[str, Any], seen: Iterable[tuple[str, str, str | None]]) -> dict[str, Any]:
    # Dictionaries keep the order, and a course that was done or left twice stands there once.
    completed = dict.fromkeys(typed.get("completed", ()))
    abandoned = {course["title"]: course.get("reason") for course in typed.get("abandoned", ())}
    for kind, title, reason in seen:
        if kind == InteractionKind.FINISHED:
            completed[title] = None
        else:
            abandoned[title] = reason
    left = [{"title": title, "reason": reason} for title, reason in abandoned.items()]
    return {"completed": list(completed), "abandoned": left}
