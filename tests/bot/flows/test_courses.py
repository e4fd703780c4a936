"""The list of recommended courses: its cards, full plans, what is turned away, and the start."""

import pytest

from bot.views.course_taps import Dislike, ShowCard, ShowFullPlan, StartCourse, TurnAway
from storage.records.answers import Answers
from storage.records.program import Program
from storage.records.stored_course import CourseStatus
from tests.bot.flows.questions import answer
from tests.bot.training_world import TWO_DAYS
from tests.bot.whole_bot import Bot
from tests.storage.courses import course

YOGA = course("yoga", title="Yoga & <you>", plan=TWO_DAYS, description="x" * 900)
STRETCH = course("stretch", title="Stretch", activity_types=["stretching"], plan=TWO_DAYS)


async def interactions(chat: Bot) -> list[tuple[str, str, str | None]]:
    async with chat.world.unit() as uow:
        return [
            (one.course_id, one.kind.value, one.reason)
            for one in await uow.interactions.of_person(chat.person.id)
        ]


@pytest.fixture
async def reader(trainee: Bot) -> Bot:
    """Somebody with a list of two courses before them."""
    await trainee.keep(YOGA, STRETCH)
    await answer(trainee)
    await trainee.send("/courses")
    return trainee


async def test_without_the_three_answers_the_first_of_them_is_asked(trainee: Bot) -> None:
    await trainee.keep(YOGA)
    await trainee.send("/courses")
    assert "This one is missing" in trainee.text
    assert "1/7" in trainee.text


async def test_a_card_says_why_and_pages_in_a_circle(reader: Bot) -> None:
    assert "Why it suits you" in reader.text
    assert "1 of 2" in reader.labels
    first = reader.text
    await reader.tap("▶")
    assert "2 of 2" in reader.labels
    assert reader.text != first
    await reader.tap("▶")
    assert reader.text == first
    for position in (-7, 2**62):
        await reader.tap_data(ShowCard(position).encode(), reader.last["message_id"])
        assert "of 2" in " ".join(reader.labels)


async def test_names_of_coaches_and_courses_are_no_markup(reader: Bot) -> None:
    while "Yoga" not in reader.text:
        await reader.tap("▶")
    assert "<b>Yoga &amp; &lt;you&gt;</b>" in reader.last["text"]
    assert "x" * 701 not in reader.last["text"]


async def test_the_full_plan_is_noted_once_and_leads_back_to_the_card(reader: Bot) -> None:
    card = reader.text
    await reader.tap("Full plan")
    assert "Bench press" in reader.text
    assert "Row" in reader.text
    await reader.tap("Back to the card")
    assert reader.text == card
    assert [kind for _, kind, _ in await interactions(reader)] == ["opened"]


@pytest.mark.parametrize("plan", [None, Program(is_program=False), Program(is_program=True)])
async def test_a_course_without_a_plan_says_so(trainee: Bot, plan: Program | None) -> None:
    await trainee.keep(course("bare", plan=plan))
    await trainee.send("/start c_bare")
    await trainee.tap("Full plan")
    assert "has not written a plan down yet" in trainee.text
    await trainee.tap("Start this course")
    assert trainee.toast == "There is nothing to track in this plan yet."
    assert await trainee.count("trackers") == 0


async def test_a_long_plan_has_pages_that_telegram_takes(trainee: Bot) -> None:
    one = TWO_DAYS.sessions[0]
    wide = one.exercises[0].model_copy(update={"name": "Press & " + "x" * 180})
    days = tuple(one.model_copy(update={"title": f"Day {day}", "exercises": (wide,) * 9}) for day in range(9))
    await trainee.keep(course("long", plan=Program(is_program=True, sessions=days), progression="y" * 4000))
    await trainee.send("/start c_long")
    await trainee.tap("Full plan")
    seen = trainee.text
    while any(label.startswith("Next") for label in trainee.labels):
        await trainee.tap("Next")
        assert len(trainee.text) < 4096
        seen += trainee.text
    assert all(f"Day {day}" in seen for day in range(9))
    assert "How it goes on" in trainee.text
    await trainee.tap_data(ShowFullPlan("long", -3, None).encode(), trainee.last["message_id"])
    assert "Day 0" in trainee.text


async def test_two_taps_on_start_follow_a_course_once(reader: Bot) -> None:
    data, message = reader.data_of("Start this course"), reader.last["message_id"]
    await reader.tap_data(data, message)
    assert "You follow" in reader.text
    await reader.tap_data(data, message)
    assert "You follow" in reader.text
    assert await reader.count("trackers") == 1
    assert [kind for _, kind, _ in await interactions(reader)] == ["started"]


async def test_a_course_that_is_not_for_somebody_leaves_the_list_with_its_reason(reader: Bot) -> None:
    title = reader.text.splitlines()[0]
    await reader.tap("Not for me")
    assert f"{title} is not for you. Why?" in reader.text
    await reader.tap("Back")
    assert reader.text.startswith(title)
    await reader.tap("Not for me")
    await reader.tap("Takes too long")
    assert reader.toast == "Noted. Your list has changed."
    assert title not in reader.text
    [(_, kind, reason)] = await interactions(reader)
    assert (kind, reason) == ("not_for_me", "too_long")


async def test_turning_away_the_last_course_counts_and_says_what_to_do(reader: Bot) -> None:
    for course_id in ("yoga", "stretch"):
        await reader.tap_data(TurnAway(course_id, Dislike.OTHER).encode(), reader.last["message_id"])
    assert "No course is left" in reader.text
    assert {course_id for course_id, _, _ in await interactions(reader)} == {"yoga", "stretch"}
    await reader.send("/courses")
    assert "No course is left" in reader.text
    assert "Browse all courses" in reader.labels
    await reader.tap("Change my answers")
    assert "Your profile" in reader.text


async def test_a_course_hidden_meanwhile_is_named_gone(reader: Bot) -> None:
    async with reader.world.unit() as uow:
        for course_id in ("yoga", "stretch"):
            await uow.courses.set_status(course_id, CourseStatus.HIDDEN, reader.world.clock())
    before, message = reader.text, reader.last["message_id"]
    for tap in (
        ShowCard(0),
        ShowFullPlan("yoga", 0, 0),
        StartCourse("yoga"),
        StartCourse("no-such-course"),
    ):
        await reader.tap_data(tap.encode(), message)
        assert "no longer offered" in reader.toast
    assert reader.text == before
    assert await reader.count("trackers") == 0


async def test_a_list_of_an_earlier_time_is_made_anew(trainee: Bot) -> None:
    await trainee.send("/menu")
    await trainee.tap_data(ShowCard(0).encode(), trainee.last["message_id"])
    assert "/courses makes a new one" in trainee.toast
    await trainee.tap_data(TurnAway("yoga", Dislike.OTHER).encode(), trainee.last["message_id"])
    assert "three answers first" in trainee.toast


async def test_while_the_model_loads_the_list_comes_in_place_of_one_moment(trainee: Bot) -> None:
    await trainee.keep(YOGA)
    await answer(trainee)
    trainee.finder.is_up = False
    await trainee.send("/courses")
    assert "One moment" in trainee.text
    await trainee.send("/courses")
    assert await trainee.count("jobs") == 1
    await trainee.run_jobs()
    assert "Yoga & <you>" in trainee.text


async def test_who_answered_no_more_meanwhile_is_told_so(trainee: Bot) -> None:
    await answer(trainee)
    trainee.finder.is_up = False
    await trainee.send("/courses")
    async with trainee.world.unit() as uow:
        await uow.profiles.save_answers(trainee.person.id, Answers(), trainee.world.clock())
    await trainee.run_jobs()
    assert "three answers first" in trainee.text


async def test_a_card_in_russian(boris: Bot) -> None:
    await boris.keep(course("yoga", title="Йога", plan=TWO_DAYS))
    await answer(boris)
    await boris.send("/courses")
    assert "Почему" in boris.text
    await boris.tap_data(ShowFullPlan("yoga", 0, 0).encode(), boris.last["message_id"])
    assert "132,3 фнт" in boris.text
