"""The text that an admin has previewed and may send to everybody."""

from storage.records.person import Person
from storage.unit_of_work import UnitOfWork


async def keep_broadcast(uow: UnitOfWork, admin: Person, text: str) -> None:
    """Keep a previewed text until it is sent; an earlier one of the same admin is forgotten."""
    await uow.facts.set(_name(admin), text)


async def take_broadcast(uow: UnitOfWork, admin: Person) -> str | None:
    """Give the previewed text and forget it, so that it is sent once; None where there is none."""
    text = await uow.facts.get(_name(admin))
    if text is not None:
        await uow.facts.set(_name(admin), None)
    return text


def _name(admin: Person) -> str:
    return f"broadcast:{admin.id}"
