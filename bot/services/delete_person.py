"""Delete everything about a person, what passed through the inbox included."""

from storage.records.person import Person
from storage.unit_of_work import UnitOfWork


async def delete_person(uow: UnitOfWork, person: Person) -> None:
    """Remove the person; rows that belong to them go with it. Published courses stay without an owner."""
    await uow.people.delete(person.id)
    await uow.inbox.delete_chat(person.id)
    await uow.outbox.delete_chat(person.id)
    await uow.screens.delete_chat(person.id)
