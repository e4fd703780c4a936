from dataclasses import replace
from datetime import timedelta

from storage.records.person import Awaiting, Units
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import ANNA, BORIS, NOW


async def test_a_person_comes_back_as_they_were_saved(uow: UnitOfWork) -> None:
    vera = replace(ANNA, id=7_000_000_000, first_name="Вера", units=Units.LB, consented_at=NOW)

    await uow.people.save(vera)

    assert await uow.people.get(7_000_000_000) == vera
    assert await uow.people.get(404) is None


async def test_saving_again_changes_what_people_change_of_themselves(uow: UnitOfWork) -> None:
    await uow.people.set_coach(1, is_coach=True)
    await uow.people.set_blocked(1, NOW)

    await uow.people.save(replace(ANNA, first_name="Ann", language="ru", units=Units.LB, consented_at=NOW))

    changed = replace(ANNA, first_name="Ann", language="ru", units=Units.LB, consented_at=NOW)
    assert await uow.people.get(1) == replace(changed, is_coach=True, blocked_at=NOW)


async def test_what_a_person_is_asked_to_type_comes_with_them(uow: UnitOfWork) -> None:
    await uow.conversations.set(2, Awaiting("set_entry", {"workout_id": 5}), NOW)

    assert await uow.people.get_with_awaiting(1) == (ANNA, None)
    assert await uow.people.get_with_awaiting(2) == (BORIS, Awaiting("set_entry", {"workout_id": 5}))
    assert await uow.people.get_with_awaiting(3) is None


async def test_who_blocked_the_bot_is_not_reachable(uow: UnitOfWork) -> None:
    await uow.people.set_blocked(1, NOW + timedelta(hours=1))
    assert await uow.people.reachable_ids() == [2]

    await uow.people.set_blocked(1, None)
    assert await uow.people.reachable_ids() == [1, 2]
    assert await uow.people.count() == 2


async def test_coaches_are_those_who_were_made_coaches(uow: UnitOfWork) -> None:
    await uow.people.set_coach(2, is_coach=True)
    assert await uow.people.coaches() == [replace(BORIS, is_coach=True)]

    await uow.people.set_coach(2, is_coach=False)
    assert await uow.people.coaches() == []


async def test_long_names_are_cut_to_what_the_column_holds(uow: UnitOfWork) -> None:
    await uow.people.save(replace(ANNA, id=3, first_name="я" * 300))

    person = await uow.people.get(3)
    assert person is not None
    assert person.first_name == "я" * 128
