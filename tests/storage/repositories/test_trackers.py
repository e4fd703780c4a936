from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage.records.program import Program, Session
from storage.records.tracker import TrackerStatus
from storage.repositories.trackers import _day_numbers
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW
from tests.storage.courses import course
from tests.storage.programs import MAIN, PLANK, REST, RUN, SQUAT, WARM_UP, WEEK


async def test_a_plan_keeps_everything_that_the_program_says(uow: UnitOfWork) -> None:
    tracker_id = await uow.trackers.create(1, "My week", WEEK, NOW)

    tracker = await uow.trackers.get(tracker_id)

    assert tracker is not None
    assert (tracker.person_id, tracker.title, tracker.status) == (1, "My week", TrackerStatus.ACTIVE)
    planned = [planned.exercise for day in tracker.days for planned in day.exercises]
    assert planned == [RUN, SQUAT, PLANK, PLANK]
    assert [session.title for day in tracker.days for session in day.sessions] == [
        "Warm-up",
        "Main",
        "Rest",
        "Again",
    ]


async def test_blocks_in_a_row_that_share_a_day_are_one_training_day(uow: UnitOfWork) -> None:
    tracker = await uow.trackers.get(await uow.trackers.create(1, "My week", WEEK, NOW))

    assert tracker is not None
    assert [day.number for day in tracker.days] == [1, 2, 3]
    assert [len(day.sessions) for day in tracker.days] == [2, 1, 1]
    assert tracker.days[0].title == "Monday"
    assert tracker.days[1].exercises == ()


async def test_one_day_is_read_without_the_others(uow: UnitOfWork) -> None:
    tracker_id = await uow.trackers.create(1, "My week", WEEK, NOW)
    tracker = await uow.trackers.get(tracker_id)
    assert tracker is not None

    assert await uow.trackers.day(tracker_id, 1) == tracker.days[0]
    assert await uow.trackers.day(tracker_id, 4) is None
    assert await uow.trackers.day(tracker_id + 1, 1) is None


async def test_ids_of_a_long_plan_follow_its_order(uow: UnitOfWork) -> None:
    sessions = tuple(Session(title=str(number), exercises=(RUN, PLANK)) for number in range(120))

    tracker = await uow.trackers.get(
        await uow.trackers.create(1, "Long", Program(is_program=True, sessions=sessions), NOW)
    )

    assert tracker is not None
    assert [day.title for day in tracker.days] == [str(number) for number in range(120)]
    assert all([one.exercise for one in day.exercises] == [RUN, PLANK] for day in tracker.days)


async def test_lists_of_plans_say_how_many_days_they_have(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course("yoga"), NOW)
    first = await uow.trackers.create(1, "First", WEEK, NOW, course_id="yoga", course_version=1)
    second = await uow.trackers.create(1, "Second", Program(is_program=True, sessions=(MAIN,)), NOW)
    await uow.trackers.create(2, "Boris's", WEEK, NOW)

    summaries = await uow.trackers.active(1)

    assert [(one.id, one.title, one.days) for one in summaries] == [
        (second, "Second", 1),
        (first, "First", 3),
    ]
    assert summaries[1].course_id == "yoga"


async def test_an_ended_plan_is_no_longer_active_until_it_is_taken_up_again(uow: UnitOfWork) -> None:
    tracker_id = await uow.trackers.create(1, "First", WEEK, NOW)

    await uow.trackers.set_status(tracker_id, TrackerStatus.ABANDONED, NOW + timedelta(days=1))

    assert await uow.trackers.active(1) == []
    assert [one.status for one in await uow.trackers.of_person(1)] == [TrackerStatus.ABANDONED]
    ended = await uow.trackers.get(tracker_id)
    assert ended is not None
    assert ended.ended_at == NOW + timedelta(days=1)

    await uow.trackers.set_status(tracker_id, TrackerStatus.ACTIVE, NOW + timedelta(days=2))
    again = await uow.trackers.get(tracker_id)
    assert again is not None
    assert again.ended_at is None


async def test_a_plan_gets_another_name(uow: UnitOfWork) -> None:
    tracker_id = await uow.trackers.create(1, "First", WEEK, NOW)

    await uow.trackers.rename(tracker_id, "Лето")

    assert [one.title for one in await uow.trackers.of_person(1)] == ["Лето"]


async def test_a_draft_knows_the_plan_that_it_became(uow: UnitOfWork) -> None:
    draft_id = await uow.drafts.add(1, [], NOW)
    assert await uow.trackers.by_draft(draft_id) is None

    tracker_id = await uow.trackers.create(1, "From a photo", WEEK, NOW, draft_id=draft_id)

    assert await uow.trackers.by_draft(draft_id) == tracker_id


@given(st.lists(st.sampled_from([None, "A", "B"])))
def test_days_are_numbered_without_gaps_and_only_neighbours_share_one(days: list[str | None]) -> None:
    numbers = _day_numbers([Session(day=day) for day in days])

    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, len(set(numbers)) + 1))
    for before, after in zip(range(len(days)), range(1, len(days)), strict=False):
        shares = days[before] is not None and days[before] == days[after]
        assert (numbers[before] == numbers[after]) == shares


def test_blocks_without_a_day_are_days_of_their_own() -> None:
    assert _day_numbers([REST, REST, WARM_UP, MAIN, REST]) == [1, 2, 3, 3, 4]
