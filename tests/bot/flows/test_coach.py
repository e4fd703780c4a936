"""A coach's way from a photo to a published course, and what goes wrong on it."""

import pytest

from bot.views.coach_taps import AnswerField, CloseField, Publish, ReopenField, ShowCourseDraft
from bot.views.photo_taps import MakeCourse
from storage.records.course_form import CourseField
from storage.records.person import Person
from storage.records.program import Program
from storage.records.stored_course import StoredCourse
from tests.bot.flows.course_drafts import FILLED, add_draft
from tests.bot.training_world import START, World
from tests.bot.whole_bot import COACH, Bot, open_bot

OTHER_COACH = Person(14, "Lee", "en", START, is_coach=True)


async def published(chat: Bot) -> list[StoredCourse]:
    async with chat.world.unit() as uow:
        return await uow.courses.published()


async def make(chat: Bot, **answers: object) -> None:
    """Open the course of a new draft where these answers are given."""
    draft_id = await add_draft(chat.world, chat.person, answers or None)
    await chat.send("/menu")
    await chat.tap_data(MakeCourse(draft_id).encode(), chat.last["message_id"])


async def ask(chat: Bot, field: CourseField) -> None:
    """Ask one question of a course where all are answered."""
    await make(chat, **FILLED)
    await chat.tap_data(ReopenField(1, field).encode(), chat.last["message_id"])


async def test_from_a_photo_to_a_published_course_that_people_find(coach: Bot) -> None:
    await coach.send_photo()
    await coach.run_jobs()
    await coach.tap("Make it a course")
    for typed in ("Strong & <calm>", "For people with little time."):
        await coach.send(typed)
    for choice in (("strength", "yoga"), ("Health",), ("gym",)):
        for label in choice:
            await coach.tap(label)
        await coach.tap("Next")
    await coach.tap("Any level")
    await coach.send("10 weeks")
    await coach.tap("45")
    assert "✓ barbell" in coach.labels
    await coach.tap("Next")
    await coach.tap("Next")
    assert "This is how trainees see it" in coach.text
    assert "Strong & <calm>\n10 weeks × 2 a week × 45 min" in coach.text
    assert "by Kim <b>" in coach.text
    await coach.tap("Publish")
    assert "https://t.me/test_bot?start=c_strong-calm-1" in coach.text
    [stored] = await published(coach)
    assert (stored.version, stored.owner_id) == (1, COACH.id)
    assert stored.course.plan is not None
    assert await coach.count("jobs", "kind = 'reembed'") == 1


async def test_two_taps_on_publish_make_one_course_of_one_version(coach: Bot) -> None:
    await make(coach, **FILLED)
    data, message = coach.data_of("Publish"), coach.last["message_id"]
    await coach.tap_data(data, message)
    await coach.tap_data(data, message)
    assert [stored.version for stored in await published(coach)] == [1]
    assert await coach.count("jobs") == 1


@pytest.mark.parametrize(
    ("field", "typed", "answer"),
    [
        (CourseField.TITLE, "x" * 121, "1 to 120 characters"),
        (CourseField.TITLE, "   ", "1 to 120 characters"),
        (CourseField.DESCRIPTION, "x" * 1501, "up to 1,500 characters"),
        (CourseField.WEEKS, "0", "from 1 to 104"),
        (CourseField.WEEKS, "105", "from 1 to 104"),
        (CourseField.WEEKS, "-4", "from 1 to 104"),
        (CourseField.WEEKS, "eight", "from 1 to 104"),
        (CourseField.WEEKS, "9" * 4000, "from 1 to 104"),
        (CourseField.PER_WEEK, "22", "from 1 to 21"),
        (CourseField.MINUTES, "1e3", "from 1 to 600"),
        (CourseField.MINUTES, "<b>", "from 1 to 600"),
        (CourseField.LEVEL, "expert", "answered by its buttons"),
        (CourseField.GOALS, "health", "answered by its buttons"),
        (CourseField.ADAPTED_FOR, "🙂", "answered by its buttons"),
    ],
)
async def test_a_typed_answer_that_does_not_do_keeps_the_place(
    coach: Bot, field: CourseField, typed: str, answer: str
) -> None:
    await ask(coach, field)
    question = coach.text
    await coach.send(typed)
    assert answer in coach.text
    assert coach.text.endswith(question)
    await coach.tap("Back to the course")
    await coach.tap("Publish")
    [stored] = await published(coach)
    assert (stored.course.title, stored.course.duration_weeks) == ("Two days", 8)


async def test_a_kind_of_training_has_to_be_chosen_and_two_goals_at_most(coach: Bot) -> None:
    await make(coach, title="T", description="D")
    await coach.tap("Next")
    assert coach.toast == "Choose at least one first."
    await coach.tap("yoga")
    await coach.tap("yoga")
    await coach.tap("Next")
    assert coach.toast == "Choose at least one first."
    await coach.tap("dance")
    await coach.tap("Next")
    for goal in ("Endurance", "Health", "Recover"):
        await coach.tap(goal)
    assert [label for label in coach.labels if label.startswith("✓")] == ["✓ Recover", "✓ Health"]


async def test_going_away_and_coming_back_goes_on_where_it_was(coach: Bot) -> None:
    await make(coach)
    await coach.send("My title")
    await coach.tap("Back to the program")
    await coach.send("this is a search now")
    assert "nothing for" in coach.text
    await coach.tap_data(MakeCourse(1).encode(), coach.last["message_id"])
    assert "What would you tell people" in coach.text
    await coach.send("/cancel")
    await coach.send("no description")
    assert "nothing for" in coach.text
    await coach.tap_data(ShowCourseDraft(1).encode(), coach.last["message_id"])
    await coach.tap("Without a description")
    assert "What kind of training" in coach.text


async def test_a_course_with_gaps_is_not_published(coach: Bot) -> None:
    await make(coach, title="Half")
    await coach.tap_data(Publish(1).encode(), coach.last["message_id"])
    assert "still missing" in coach.toast
    assert await published(coach) == []


@pytest.mark.parametrize(
    "tap",
    [
        AnswerField(1, CourseField.GOALS, "world-peace"),
        AnswerField(1, CourseField.LEVEL, "expert"),
        AnswerField(1, CourseField.WEEKS, "9999"),
        AnswerField(1, CourseField.WEEKS, "x"),
        CloseField(1, CourseField.WEEKS),
        Publish(99),
        MakeCourse(-1),
        ReopenField(2**63 - 1, CourseField.TITLE),
    ],
)
async def test_forged_answers_change_nothing(coach: Bot, tap: AnswerField) -> None:
    await make(coach, **FILLED)
    before = coach.last
    await coach.tap_data(tap.encode(), before["message_id"])
    assert coach.toast
    assert coach.last == before
    async with coach.world.unit() as uow:
        draft = await uow.drafts.get(1)
    assert draft is not None
    assert draft.course_answers == FILLED


async def test_another_coachs_draft_and_a_trainees_tap_change_nothing(coach: Bot, world: World) -> None:
    await make(coach, **FILLED)
    async with world.unit() as uow:
        await uow.people.save(OTHER_COACH)
    for person, answer in (
        (OTHER_COACH, "belongs to somebody else"),
        (Person(15, "Stranger", "en", START), "Only coaches"),
    ):
        async with open_bot(world, person) as other:
            await other.send("/start")
            for tap in (
                MakeCourse(1),
                AnswerField(1, CourseField.LEVEL, "advanced"),
                CloseField(1, CourseField.GOALS),
                ReopenField(1, CourseField.GOALS),
                ShowCourseDraft(1),
                Publish(1),
            ):
                await other.tap_data(tap.encode(), other.last["message_id"])
                assert answer in other.toast
    assert await published(coach) == []
    async with world.unit() as uow:
        draft = await uow.drafts.get(1)
    assert draft is not None
    assert draft.course_answers == FILLED


async def test_who_is_no_coach_any_more_is_not_held_by_the_question(world: World) -> None:
    async with world.unit() as uow:
        await uow.people.save(OTHER_COACH)
    async with open_bot(world, OTHER_COACH) as lee:
        await make(lee)
        async with world.unit() as uow:
            await uow.people.set_coach(OTHER_COACH.id, is_coach=False)
        await lee.send("My title")
        assert "Only coaches" in lee.text
        await lee.send("yoga at home")
        assert "nothing for" in lee.text


async def test_a_draft_without_a_program_makes_no_course(coach: Bot) -> None:
    await add_draft(coach.world, COACH, None, Program(is_program=False))
    await coach.send("/menu")
    await coach.tap_data(MakeCourse(1).encode(), coach.last["message_id"])
    assert "draft is gone" in coach.toast
