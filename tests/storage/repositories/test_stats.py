from storage.records.counts import Counts
from storage.records.transport import InboxRow, Job, JobStatus, Outgoing
from storage.records.workout import SetValues
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW
from tests.storage.programs import WEEK

NOTHING = Counts(
    people=2,
    reachable=2,
    profiles=0,
    courses=0,
    trackers=0,
    workouts=0,
    sets=0,
    drafts=0,
    inbox_waiting=0,
    inbox_set_aside=0,
    outbox_waiting=0,
    jobs={},
)


async def test_an_empty_house_counts_its_people(uow: UnitOfWork) -> None:
    assert await uow.stats.counts() == NOTHING


async def test_only_what_was_finished_counts_as_training(uow: UnitOfWork) -> None:
    tracker_id = await uow.trackers.create(1, "Week", WEEK, NOW)
    day = await uow.trackers.day(tracker_id, 1)
    assert day is not None
    for finished in (True, False):
        workout_id = await uow.workouts.start(1, tracker_id, 1, NOW)
        await uow.workouts.log_set(workout_id, day.exercises[0].id, 1, "Run", SetValues(reps=1), NOW)
        if finished:
            await uow.workouts.finish(workout_id, NOW)

    counts = await uow.stats.counts()

    assert (counts.trackers, counts.workouts, counts.sets) == (1, 1, 1)


async def test_queues_are_counted_by_what_waits_in_them(uow: UnitOfWork) -> None:
    await uow.people.set_blocked(2, NOW)
    await uow.inbox.add([InboxRow(number, 1, {}) for number in range(4)], NOW)
    await uow.inbox.mark_done(0, NOW)
    await uow.inbox.set_aside(1, NOW)
    await uow.outbox.add([Outgoing(1, "sendMessage", {})])
    job_id = await uow.jobs.add(Job("reindex", NOW), NOW)
    await uow.jobs.add(Job("broadcast", NOW), NOW)
    assert job_id is not None
    await uow.jobs.finish(job_id, JobStatus.FAILED, NOW)

    counts = await uow.stats.counts()

    assert (counts.people, counts.reachable) == (2, 1)
    assert (counts.inbox_waiting, counts.inbox_set_aside, counts.outbox_waiting) == (2, 1, 1)
    assert counts.jobs == {JobStatus.FAILED: 1, JobStatus.QUEUED: 1}
