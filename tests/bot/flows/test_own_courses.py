"""/mycourses: editing what is published, hiding it, and the people who follow it meanwhile."""

import pytest

from bot.errors import TellPersonError
from bot.views.coach_taps import EditCourse, HideCourse, OfferCourse, ShowOwnCourse, ShowOwnCourses
from bot.views.course_taps import StartCourse
from bot.views.photo_taps import RemoveLine
from storage.records.person import Person
from storage.records.stored_course import CourseStatus
from tests.bot.flows.course_drafts import publish
from tests.bot.training_world import START, TWO_DAYS, World
from tests.bot.whole_bot import COACH, Bot, open_bot
from tests.storage.courses import course

OTHER_COACH = Person(14, "Lee", "en", START, is_coach=True)


async def test_a_coach_edits_a_course_and_who_follows_the_old_version_keeps_it(
    coach: Bot, trainee: Bot
) -> None:
    course_id = await publish(coach.world)
    await trainee.send("/menu")
    await trainee.tap_data(StartCourse(course_id).encode(), trainee.last["message_id"])
    await coach.send("/mycourses")
    await coach.tap("Two days · version 1")
    await coach.tap("Change it")
    await coach.tap("✎ Weeks")
    await coach.tap("12")
    await coach.tap("✎ Title")
    await coach.send("Three days")
    await coach.tap("Back to the program")
    await coach.tap("Fix a line")
    await coach.tap("1. Bench press")
    await coach.send("Floor press 5x5 50 kg")
    await coach.tap("Make it a course")
    await coach.tap("Publish")
    assert "“Three days”, version 2, is published." in coach.text
    async with coach.world.unit() as uow:
        stored = await uow.courses.get(course_id)
        old = await uow.courses.version(course_id, 1)
        [tracker] = await uow.trackers.active(trainee.person.id)
    assert stored is not None
    assert old is not None
    assert (stored.version, stored.course.duration_weeks, old.duration_weeks) == (2, 12, 8)
    assert (tracker.course_id, tracker.title) == (course_id, "Two days")
    await trainee.send("/today")
    assert "Bench press" in trainee.text
    await trainee.tap("Start workout")
    await trainee.tap("Log set 1")
    assert "Set 1:" in trainee.text
    assert await coach.count("courses") == 1


async def test_publishing_without_a_change_makes_no_version(coach: Bot) -> None:
    course_id = await publish(coach.world)
    await coach.send("/mycourses")
    await coach.tap_data(EditCourse(course_id).encode(), coach.last["message_id"])
    await coach.tap("Publish")
    async with coach.world.unit() as uow:
        stored = await uow.courses.get(course_id)
    assert stored is not None
    assert stored.version == 1


async def test_a_hidden_course_is_found_by_nobody_and_kept_by_who_follows_it(
    coach: Bot, trainee: Bot
) -> None:
    course_id = await publish(coach.world)
    await trainee.send("/menu")
    await trainee.tap_data(StartCourse(course_id).encode(), trainee.last["message_id"])
    await coach.send("/mycourses")
    await coach.tap("Two days")
    await coach.tap("Hide")
    assert "hidden. Who follows it keeps it" in coach.text
    await trainee.send(f"/start c_{course_id}")
    assert "no longer offered" in trainee.text
    await trainee.send("/today")
    assert "Bench press" in trainee.text
    await coach.tap("← My courses")
    await coach.tap("Two days · hidden")
    await coach.tap("Offer again")
    await trainee.send(f"/start c_{course_id}")
    assert "Start this course" in trainee.labels


@pytest.mark.parametrize("person", [OTHER_COACH, Person(15, "Stranger", "en", START)])
async def test_somebody_elses_course_is_neither_shown_nor_changed(world: World, person: Person) -> None:
    course_id = await publish(world)
    async with world.unit() as uow:
        await uow.people.save(person)
    async with open_bot(world, person) as other:
        await other.send("/start")
        before = other.last
        for tap in (
            ShowOwnCourse(course_id),
            EditCourse(course_id),
            HideCourse(course_id),
            OfferCourse(course_id),
            HideCourse("no-such-course"),
        ):
            await other.tap_data(tap.encode(), before["message_id"])
            assert other.toast
        assert other.last == before
    async with world.unit() as uow:
        stored = await uow.courses.get(course_id)
    assert stored is not None
    assert (stored.status, stored.version, stored.owner_id) == (CourseStatus.PUBLISHED, 1, COACH.id)


async def test_a_slug_that_another_coach_holds_is_not_taken_over(world: World) -> None:
    async with world.unit() as uow:
        await uow.people.save(OTHER_COACH)
        await uow.courses.upsert(course("two-days-1", title="Lee's"), START, OTHER_COACH.id)
    with pytest.raises(TellPersonError, match="error-not-yours"):
        await publish(world)
    async with world.unit() as uow:
        stored = await uow.courses.get("two-days-1")
    assert stored is not None
    assert stored.course.title == "Lee's"


async def test_an_imported_course_that_one_owns_has_no_draft_to_change(coach: Bot) -> None:
    async with coach.world.unit() as uow:
        await uow.people.save(COACH)
        await uow.courses.upsert(course("imported"), START, COACH.id)
    await coach.send("/mycourses")
    await coach.tap("Gentle yoga")
    await coach.tap("Change it")
    assert "draft is gone" in coach.toast


async def test_strangers_get_the_ordinary_answer_and_a_new_coach_an_empty_list(
    trainee: Bot, coach: Bot
) -> None:
    await trainee.send("/mycourses")
    assert "don’t know that command" in trainee.text
    await trainee.tap_data(ShowOwnCourses().encode(), trainee.last["message_id"])
    assert "Only coaches" in trainee.toast
    await coach.send("/mycourses")
    assert "not published a course yet" in coach.text
    await coach.send("/help")
    assert "For coaches" in coach.text


async def test_a_list_of_many_courses_fits_one_message(coach: Bot) -> None:
    await coach.send("/menu")
    many = [course(f"c-{number}", title="x" * 100) for number in range(120)]
    await coach.keep(*many, owner_id=COACH.id)
    await coach.send("/mycourses")
    assert len(coach.labels) <= 100


async def test_a_course_without_exercises_left_is_not_published(coach: Bot) -> None:
    course_id = await publish(coach.world)
    await coach.send("/mycourses")
    await coach.tap_data(EditCourse(course_id).encode(), coach.last["message_id"])
    for _ in TWO_DAYS.exercises:
        await coach.tap_data(RemoveLine(1, 0).encode(), coach.last["message_id"])
    await coach.tap("Make it a course")
    await coach.tap("Publish")
    assert coach.toast == "There is nothing to track in this plan yet."
    async with coach.world.unit() as uow:
        stored = await uow.courses.get(course_id)
    assert stored is not None
    assert stored.course.plan is not None
    assert stored.course.plan.exercises == TWO_DAYS.exercises
