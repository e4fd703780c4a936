"""Delete everything about a person, what passed through the inbox included."""

from datetime import datetime

from bot.services.broadcast import take_broadcast
from storage.records.person import Person
from storage.unit_of_work import UnitOfWork


async def delete_person(uow: UnitOfWork, person: Person, now: datetime) -> None:
    """Remove the person; rows that belong to them go with it.

    Published courses stay without an owner and without the name of their coach.
    """
    await take_broadcast(uow, person)
    await uow.courses.disown(person.id, now)
    await uow.people.delete(person.id)
    await uow.inbox.delete_chat(person.id)
    await uow.outbox.delete_chat(person.id)
    await uow.screens.delete_chat(person.id)
