"""Taking one's data along, deleting it in two steps, and the settings beside."""

import csv
import io
import json

import pytest

from bot.views.settings_taps import ChooseLanguage, ConfirmDelete
from storage.records.person import Awaiting, Units
from storage.records.transport import Job
from tests.bot.flows.course_drafts import publish
from tests.bot.flows.questions import answer
from tests.bot.training_world import ANNA, BORIS
from tests.bot.whole_bot import COACH, Bot
from tests.storage.courses import course

OWN = (
    "conversations",
    "drafts",
    "interactions",
    "jobs",
    "profiles",
    "recommendation_lists",
    "trackers",
    "workouts",
)


async def live(chat: Bot) -> None:
    """Leave a trace of everything that a person can leave."""
    await chat.keep(course(plan=None), course("other"))
    await answer(chat, health_notes="=cmd & <b>")
    await chat.send("/courses")
    await chat.tap("Not for me")
    await chat.tap("Too easy")
    await chat.send("Squat 5x5 100 kg\nRow 3x10")
    await chat.tap("Start tracking")
    await chat.tap("Start workout")
    await chat.tap("Log set 1")
    await chat.send_photo(media_group_id="unread")
    async with chat.world.unit() as uow:
        await uow.conversations.set(chat.person.id, Awaiting("profile_notes"), chat.world.clock())


async def test_everything_is_exported_as_json_and_csv(trainee: Bot) -> None:
    await live(trainee)
    await trainee.send("/export")
    files = {one["attachment"].name: one["attachment"].content for one in trainee.messages[-2:]}
    everything = json.loads(files["urtraining.json"])
    assert everything["person"]["first_name"] == "Anna"
    assert everything["answers"]["health_notes"] == "=cmd & <b>"
    assert [one["kind"] for one in everything["interactions"]] == ["not_for_me"]
    assert {one["status"] for one in everything["drafts"]} == {"tracked", "reading"}
    assert len(everything["trackers"]) == 1
    [row] = csv.DictReader(io.StringIO(files["workouts.csv"].decode()))
    assert (row["exercise_title"], row["set_index"], row["weight_kg"], row["reps"]) == (
        "Squat",
        "0",
        "100.0",
        "5",
    )


async def test_a_newcomer_exports_next_to_nothing(boris: Bot) -> None:
    await boris.send("/export")
    names = [one["attachment"].name for one in boris.messages[-2:]]
    assert sorted(names) == ["urtraining.json", "workouts.csv"]


async def test_deleting_is_asked_for_and_no_keeps_everything(trainee: Bot) -> None:
    await live(trainee)
    before = {table: await trainee.count(table) for table in OWN}
    assert all(before.values()), before
    await trainee.send("/delete everything now")
    assert "Delete everything?" in trainee.text
    await trainee.tap("No, keep it")
    assert "Settings" in trainee.text
    assert {table: await trainee.count(table) for table in OWN} == before


async def test_deleted_is_deleted_and_a_second_tap_finds_nothing(trainee: Bot, boris: Bot) -> None:
    await live(trainee)
    await answer(boris)
    await boris.world.start_plan(person=BORIS)
    await trainee.send("/settings")
    await trainee.tap("Delete everything")
    data, message = trainee.data_of("Yes, delete everything"), trainee.last["message_id"]
    await trainee.tap_data(data, message)
    assert "Everything is deleted" in trainee.text
    await trainee.tap_data(data, message)
    left = {table: await trainee.count(table) for table in OWN}
    assert left == dict.fromkeys(OWN, 0) | {"profiles": 1, "trackers": 1}
    assert await trainee.count("people", f"id = {ANNA.id}") == 0
    assert await trainee.count("inbox", f"chat_id = {ANNA.id}") == 0
    trainee.world.clock.pass_seconds(9)
    await trainee.run_jobs()
    await trainee.send("/start")
    assert "Find my course" in trainee.labels


async def test_what_is_read_while_somebody_deletes_everything_is_not_kept(trainee: Bot) -> None:
    await trainee.send_photo()
    async with trainee.world.unit() as uow:
        [job] = await uow.jobs.due(trainee.world.clock(), 9)
    await trainee.send("/delete")
    await trainee.tap("Yes, delete")
    assert job.id is not None
    await trainee.jobs._run(job, job.id)
    assert trainee.extractor.pages == []
    assert await trainee.count("drafts") == 0


async def test_courses_of_a_deleted_coach_stay_without_an_owner(coach: Bot, trainee: Bot) -> None:
    course_id = await publish(coach.world)
    await coach.send("/delete")
    await coach.tap("Yes, delete")
    async with coach.world.unit() as uow:
        stored = await uow.courses.get(course_id)
    assert stored is not None
    assert stored.owner_id is None
    await trainee.send(f"/start c_{course_id}")
    assert "Two days" in trainee.text
    assert COACH.first_name not in trainee.text
    async with coach.world.unit() as uow:
        old = await uow.courses.version(course_id, 1)
    assert old is not None
    assert old.coach is None


async def test_a_broadcast_that_was_not_sent_goes_with_its_admin(admin: Bot) -> None:
    await admin.send("/broadcast secret")
    await admin.send("/delete")
    await admin.tap("Yes, delete")
    assert await admin.count("facts", "value != 'null'") == 0


async def test_a_job_of_a_deleted_person_reaches_nobody(trainee: Bot) -> None:
    await trainee.send("/start")
    async with trainee.world.unit() as uow:
        await uow.jobs.add(
            Job("find_courses", trainee.world.clock(), person_id=ANNA.id), trainee.world.clock()
        )
    await trainee.tap_data(ConfirmDelete().encode(), trainee.last["message_id"])
    before = trainee.messages
    await trainee.run_jobs()
    assert trainee.messages == before


@pytest.mark.parametrize("language", ["de", "EN", "xx"])
async def test_a_language_that_there_is_not_changes_nothing(trainee: Bot, language: str) -> None:
    await trainee.send("/language")
    await trainee.tap_data(ChooseLanguage(language).encode(), trainee.last["message_id"])
    assert "earlier time" in trainee.toast
    person = await trainee.person_now()
    assert person is not None
    assert person.language == "en"


async def test_language_and_units_change_at_once(trainee: Bot) -> None:
    await trainee.send("/units")
    assert "✓ kg" in trainee.labels
    await trainee.tap("lb")
    assert "✓ lb" in trainee.labels
    await trainee.tap("Русский")
    assert "✓ Русский" in trainee.labels
    assert "Настройки" in trainee.text
    person = await trainee.person_now()
    assert person is not None
    assert person.units is Units.LB
    await trainee.send("/privacy")
    assert "/export" in trainee.text
    await trainee.tap_data("1sl:en", trainee.last["message_id"])
    assert "Settings" in trainee.text
