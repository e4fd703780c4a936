from sqlalchemy import Table, func, select

from storage.records.answers import Answers
from storage.records.draft import Source
from storage.records.person import Awaiting
from storage.records.transport import InboxRow, Job, Outgoing
from storage.records.workout import ExerciseChange, SetValues
from storage.tables import metadata
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW
from tests.storage.courses import course
from tests.storage.programs import WEEK

# What belongs to a chat has no person yet when it arrives; it is deleted by the chat.
CHAT_TABLES = {"inbox", "outbox", "screens"}


def personal_tables() -> set[str]:
    """Give the tables whose rows go with a person: by a cascade, over however many tables, or by the chat."""
    personal = {"people"}
    while True:
        more = {table.name for table in metadata.tables.values() if _follows(table, personal)} - personal
        if not more:
            return personal | {table.name for table in metadata.tables.values() if "chat_id" in table.c}
        personal |= more


def _follows(table: Table, others: set[str]) -> bool:
    return any(key.column.table.name in others for key in table.foreign_keys if key.ondelete == "CASCADE")


async def leave_traces(uow: UnitOfWork, person_id: int) -> None:
    """Write a row about this person into every table that can have one."""
    await uow.profiles.save_answers(person_id, Answers({"goals": ["endurance"]}), NOW)
    await uow.conversations.set(person_id, Awaiting("age"), NOW)
    await uow.jobs.add(Job("rest_timer", NOW, person_id=person_id, key=f"rest:{person_id}"), NOW)
    await uow.interactions.add(person_id, "gentle-yoga", "started", NOW)
    await uow.recommendation_lists.save(person_id, [{"id": "gentle-yoga"}], NOW)
    draft_id = await uow.drafts.add(person_id, [Source("text", text="Squat 3x8")], NOW)
    tracker_id = await uow.trackers.create(
        person_id, "Week", WEEK, NOW, course_id="gentle-yoga", course_version=1, draft_id=draft_id
    )
    day = await uow.trackers.day(tracker_id, 1)
    assert day is not None
    exercise_id = day.exercises[0].id
    workout_id = await uow.workouts.start(person_id, tracker_id, 1, NOW)
    await uow.workouts.log_set(workout_id, exercise_id, 1, "Run", SetValues(duration_s=600), NOW)
    await uow.workouts.save_change(workout_id, ExerciseChange(exercise_id, skipped=True))
    await uow.inbox.add([InboxRow(person_id * 100, person_id, {"text": "chest pain"})], NOW)
    await uow.outbox.add([Outgoing(person_id, "sendMessage", {"chat_id": person_id})])
    await uow.screens.set_many({(person_id, "tracker"): 17})


async def rows(uow: UnitOfWork) -> dict[str, int]:
    """Count the rows of every personal table."""
    counted = {}
    for name in sorted(personal_tables()):
        statement = select(func.count()).select_from(metadata.tables[name])
        counted[name] = (await uow.connection.execute(statement)).scalar_one()
    return counted


async def delete_everything(uow: UnitOfWork, person_id: int) -> None:
    await uow.people.delete(person_id)
    await uow.inbox.delete_chat(person_id)
    await uow.outbox.delete_chat(person_id)
    await uow.screens.delete_chat(person_id)


async def test_deleting_a_person_leaves_no_row_of_theirs_and_every_row_of_others(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course(), NOW, owner_id=1)
    await leave_traces(uow, 2)
    of_boris = await rows(uow)
    await leave_traces(uow, 1)
    of_both = await rows(uow)
    assert {name for name, count in of_both.items() if count <= of_boris[name]} == {"people"}

    await delete_everything(uow, 1)

    assert await rows(uow) == of_boris | {"people": 1}


async def test_what_a_deleted_coach_published_stays_without_a_name_on_it(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course(), NOW, owner_id=1)

    await delete_everything(uow, 1)

    stored = await uow.courses.get("gentle-yoga")
    assert stored is not None
    assert stored.owner_id is None


def test_the_tables_of_a_chat_are_known() -> None:
    assert {table.name for table in metadata.tables.values() if "chat_id" in table.c} == CHAT_TABLES
