"""Make somebody a coach, or no longer one."""

from bot.errors import TellPersonError
from storage.records.person import Person
from storage.unit_of_work import UnitOfWork


async def grant_coach(uow: UnitOfWork, person_id: int, *, granted: bool) -> Person:
    """Change the role; raises TellPersonError for somebody who never wrote to the bot."""
    person = await uow.people.get(person_id)
    if person is None:
        raise TellPersonError("admin-person-unknown", id=str(person_id))
    await uow.people.set_coach(person_id, is_coach=granted)
    return person
