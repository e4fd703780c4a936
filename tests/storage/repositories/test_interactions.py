from storage.records.stored_course import InteractionKind
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW
from tests.storage.courses import course


async def test_the_reason_goes_to_the_last_of_its_kind(uow: UnitOfWork) -> None:
    for course_id in ("yoga", "run"):
        await uow.courses.upsert(course(course_id), NOW)
    for course_id in ("run", "yoga", "yoga"):
        await uow.interactions.add(1, course_id, "abandoned", NOW)
    await uow.interactions.add(2, "yoga", "abandoned", NOW)

    await uow.interactions.explain(1, "yoga", InteractionKind.ABANDONED, "too_hard")
    await uow.interactions.explain(1, "yoga", InteractionKind.FINISHED, "other")

    assert [one.reason for one in await uow.interactions.of_person(1)] == [None, None, "too_hard"]
    assert [one.reason for one in await uow.interactions.of_person(2)] == [None]
