"""The plans one follows, and which of them is trained today."""

from bot.services.start_tracker import start_course
from storage.records.answers import Answers
from storage.records.profile import AbandonedCourse
from tests.bot.chat import Chat, plain
from tests.bot.flows.training_chat import start
from tests.bot.training_world import ANNA, START, TWO_DAYS
from tests.storage.courses import course
from tests.storage.repositories.test_profiles import THREE_ANSWERS


async def test_today_goes_on_with_the_open_workout_as_the_last_message(anna: Chat) -> None:
    await start(anna)
    page = anna.last["message_id"]
    await anna.send("/today")
    assert "Log set 1" in anna.labels[0]
    assert page not in anna.telegram.messages


async def test_starting_another_day_says_that_one_is_open(anna: Chat) -> None:
    await start(anna)
    await anna.send("/trackers")
    await anna.tap("Two days")
    await anna.tap("2. Pull")
    await anna.tap("Start workout")
    assert "still open" in anna.text
    assert "Bench press" in anna.text


async def test_plans_are_renamed_ended_and_taken_up_again(anna: Chat) -> None:
    await anna.world.start_plan()
    await anna.send("/trackers")
    await anna.tap("Two days")
    await anna.tap("Rename")
    await anna.send("   ")
    await anna.send("Winter & <strength>")
    assert "Winter & <strength>" in anna.text
    await anna.tap("End plan")
    await anna.tap("leaving it")
    assert "You ended this plan" in anna.text
    await anna.send("/today")
    assert "You follow no plan yet" in anna.text
    await anna.send("/trackers")
    assert "Winter & <strength> · ended" in anna.text
    await anna.tap("Winter")
    await anna.tap("Take it up again")
    assert "Start workout" in anna.labels


async def test_several_plans_are_offered_to_choose_from(anna: Chat) -> None:
    await anna.world.start_plan()
    await anna.world.start_plan()
    await anna.send("/today")
    assert "Which plan today?" in plain(anna.last)
    assert anna.labels == ["Two days", "Two days", "Menu"]


async def test_who_leaves_a_course_is_asked_why_and_the_profile_knows(anna: Chat) -> None:
    async with anna.world.unit() as uow:
        await uow.courses.upsert(course("yoga", title="Yoga", plan=TWO_DAYS), START)
        await start_course(uow, ANNA, "yoga", START)
        await uow.profiles.save_answers(ANNA.id, Answers(THREE_ANSWERS), START)
    await anna.send("/trackers")
    await anna.tap("Yoga")
    await anna.tap("End plan")
    await anna.tap("leaving it")
    assert "You left “Yoga”" in anna.text
    await anna.tap("It hurts")
    assert "You ended this plan" in anna.text
    async with anna.world.unit() as uow:
        profile = await uow.profiles.get(ANNA.id)
    assert profile is not None
    assert profile.history.abandoned == (AbandonedCourse(title="Yoga", reason="it hurt"),)
