"""The catalogue for everybody: filters, pages, words, links, and what is none of it."""

import pytest

from bot.views.course_taps import Browse, BrowseKinds, OpenCourse
from storage.records.person import Awaiting, Person
from storage.records.stored_course import CourseStatus
from tests.bot.flows.questions import answer
from tests.bot.training_world import ANNA, START, World
from tests.bot.whole_bot import Bot, open_bot
from tests.storage.courses import course

NEW = Person(9, "Nora", "en", START)


async def test_a_newcomer_looks_through_the_catalogue(world: World) -> None:
    async with open_bot(world, NEW) as nora:
        await nora.keep(*(course(f"yoga-{number}", title=f"Yoga {number}") for number in range(8)))
        await nora.send("/browse")
        await nora.tap("By goal")
        await nora.tap("Flexibility")
        assert "Flexibility: 8 courses" in nora.text
        await nora.tap("▶")
        assert [label for label in nora.labels if label.startswith("Yoga")] == [
            "Yoga 6 · 30 min",
            "Yoga 7 · 30 min",
        ]
        await nora.tap("◀")
        await nora.tap("Yoga 0")
        assert "6 weeks × 2 a week × 30 min" in nora.text
        await nora.tap("Browse more")
        assert "By place" in nora.labels
        assert await nora.count("interactions", "kind = 'opened'") == 1


@pytest.mark.parametrize(
    "data",
    [
        Browse("goal", "no-such-goal", 0).encode(),
        Browse("no-kind", "health", 0).encode(),
        BrowseKinds("no-kind").encode(),
        "1br:goal:health",
        "1br:goal:health:x",
        "1br:goal:<b>:0",
    ],
)
async def test_a_forged_filter_changes_nothing(trainee: Bot, data: str) -> None:
    await trainee.send("/browse")
    before = trainee.last
    await trainee.tap_data(data, before["message_id"])
    assert "earlier time" in trainee.toast
    assert trainee.last == before


async def test_pages_beyond_the_end_are_the_last_one(trainee: Bot) -> None:
    await trainee.keep(course())
    await trainee.send("/browse")
    for page in (-1, 99, 2**62):
        await trainee.tap_data(Browse("level", "beginner", page).encode(), trainee.last["message_id"])
        assert "Gentle yoga · 30 min" in trainee.labels
    await trainee.tap_data(Browse("level", "advanced", 3).encode(), trainee.last["message_id"])
    assert "Advanced: 0 courses" in trainee.text
    await trainee.tap("Back")
    assert "Choose:" in trainee.text


async def test_words_find_courses_and_say_what_is_missed(trainee: Bot) -> None:
    await trainee.keep(course(title="Yoga & <slow>"))
    await trainee.send("yoga <b>")
    assert "Found for “yoga <b>”" in trainee.text
    assert "Yoga & <slow> · 30 min" in trainee.labels
    await trainee.send("/search yoga in the pool, 10 min")
    assert "but: takes place elsewhere: home without equipment; takes 30 min" in trainee.text
    await trainee.tap("Yoga")
    assert "Yoga & <slow>" in trainee.text


@pytest.mark.parametrize("words", ["🙂", "?!", "ъ", "x" * 4000, "1234567", "<script>"])
async def test_words_that_ask_for_nothing_get_an_example(trainee: Bot, words: str) -> None:
    await trainee.keep(course())
    await trainee.send(words)
    assert "I found nothing for" in trainee.text
    assert len(trainee.text) < 600


async def test_a_search_without_words_invites_to_write_some(trainee: Bot) -> None:
    await trainee.send("/search")
    assert "write what you look for" in trainee.text


async def test_words_are_searched_once_the_model_is_there(trainee: Bot) -> None:
    await trainee.keep(course())
    trainee.finder.is_up = False
    await trainee.send("gentle yoga")
    assert "One moment" in trainee.text
    await trainee.run_jobs()
    assert "Gentle yoga · 30 min" in trainee.labels


async def test_an_empty_catalogue_is_still_being_filled(trainee: Bot) -> None:
    trainee.finder.is_up = False
    await trainee.send("/browse")
    await trainee.tap("By level")
    await trainee.tap("Any level")
    assert "One moment" in trainee.toast


@pytest.mark.parametrize("link", ["c_", "c_no-such", "c_<b>", "c_" + "x" * 3000, "c_Gentle yoga"])
async def test_a_broken_link_says_that_the_course_is_gone(trainee: Bot, link: str) -> None:
    await trainee.send(f"/start {link}")
    assert "no longer offered" in trainee.text
    assert await trainee.count("interactions") == 0


async def test_a_link_opens_one_card_for_a_newcomer_and_a_hidden_one_does_not(world: World) -> None:
    async with open_bot(world, NEW) as nora:
        await nora.keep(course(adapted_for=["back"]))
        await nora.send("/start c_gentle-yoga")
        assert "not clinically reviewed" in nora.text
        async with world.unit() as uow:
            await uow.courses.set_status("gentle-yoga", CourseStatus.HIDDEN, START)
        await nora.send("/start c_gentle-yoga")
        assert "no longer offered" in nora.text
        await nora.send("/start something")
        assert "UrTraining" in nora.text


@pytest.mark.parametrize(("link", "is_awaited"), [("c_gentle-yoga", False), ("c_no-such", True)])
async def test_a_link_ends_what_was_asked_where_it_opens_a_course(
    trainee: Bot, link: str, *, is_awaited: bool
) -> None:
    await trainee.keep(course())
    async with trainee.world.unit() as uow:
        await uow.conversations.set(ANNA.id, Awaiting("profile_notes"), trainee.world.clock())
    await trainee.send(f"/start {link}")
    async with trainee.world.unit() as uow:
        assert (await uow.conversations.get(ANNA.id) is not None) == is_awaited


async def test_a_card_that_could_harm_says_so(trainee: Bot) -> None:
    await trainee.keep(course("hard", activity_types=["hiit"], level="advanced", goals=["competition"]))
    await answer(trainee, limitations=["cardiovascular"])
    await trainee.send("/browse")
    await trainee.tap_data(OpenCourse("hard").encode(), trainee.last["message_id"])
    assert "could harm you" in trainee.text
