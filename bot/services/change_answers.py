"""Keep what a person answered, and their consent to be asked about health."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from storage.records.answers import Answers
from storage.records.person import Person
from storage.records.questionnaire import Question
from storage.unit_of_work import Snapshot, UnitOfWork

Change = Callable[[Mapping[str, Any]], dict[str, Any]]

_HEALTH = ("limitations", "health_notes")


async def read_answers(reader: Snapshot, person: Person) -> Answers:
    """Give the answers so far, empty for a newcomer."""
    return await reader.profiles.answers(person.id) or Answers(values={}, step=None)


async def change_answers(uow: UnitOfWork, person: Person, change: Change, now: datetime) -> Answers:
    """Apply one answer's rule and keep the result."""
    answers = await read_answers(uow, person)
    changed = replace(answers, values=change(answers.values))
    await uow.profiles.save_answers(person.id, changed, now)
    return changed


async def keep_step(uow: UnitOfWork, person: Person, step: Question | None, now: datetime) -> Answers:
    """Remember where the questionnaire stands, so that it goes on there after days or a restart."""
    answers = replace(await read_answers(uow, person), step=step.value if step else None)
    await uow.profiles.save_answers(person.id, answers, now)
    return answers


async def give_consent(uow: UnitOfWork, person: Person, now: datetime) -> Person:
    """Note when the person agreed to be asked about health."""
    agreed = replace(person, consented_at=now)
    await uow.people.save(agreed)
    return agreed


async def forget_health(uow: UnitOfWork, person: Person, now: datetime) -> Person:
    """Remove the health answers and take the consent back."""
    await change_answers(uow, person, _without_health, now)
    asked_again = replace(person, consented_at=None)
    await uow.people.save(asked_again)
    return asked_again


def _without_health(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in _HEALTH}
