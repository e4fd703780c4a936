"""A person's list of courses, kept so that its pages survive a restart."""

import pytest

from bot.errors import TellPersonError
from bot.services.find_courses import Found
from bot.services.recommend_courses import find_position, keep_list, read_card, read_wishes, turn_away
from bot.services.show_course import read_course, read_single_card
from ml.recommend.explanations import Caution, Reason
from ml.recommend.ranking import Recommendation
from storage.records.answers import Answers
from storage.records.stored_course import CourseStatus
from tests.bot.training_world import ANNA, BORIS, START, World
from tests.storage.courses import course
from tests.storage.repositories.test_profiles import THREE_ANSWERS


def found(course_id: str, *, fits: bool = True) -> Found:
    reasons = (Reason("goals", ("flexibility",)),)
    cautions = (Caution("minutes", ("90",)),)
    return Found(course(course_id), Recommendation(course_id, 1.0, fits, reasons, cautions))


@pytest.fixture
async def listed(world: World) -> World:
    """A world where Anna has a list of two courses."""
    async with world.unit() as uow:
        await uow.courses.upsert_many([course("a"), course("b")], START)
        await keep_list(uow, ANNA, [found("a"), found("b", fits=False)], START)
    return world


async def test_a_page_has_its_place_its_reasons_and_its_cautions(listed: World) -> None:
    async with listed.unit() as uow:
        card = await read_card(uow, ANNA, 1)
        places = [await find_position(uow, ANNA, course_id) for course_id in ("a", "b", "c")]
        of_boris = await find_position(uow, BORIS, "a")
    assert (card.course.id, card.position, card.total, card.is_nearest) == ("b", 1, 2, False)
    assert card.reasons == (("goals", ("flexibility",)),)
    assert card.cautions == (("minutes", ("90",)),)
    assert places == [0, 1, None]
    assert of_boris is None


@pytest.mark.parametrize(("position", "course_id"), [(-5, "a"), (99, "b")])
async def test_a_page_beyond_an_end_is_the_last_there(listed: World, position: int, course_id: str) -> None:
    async with listed.unit() as uow:
        assert (await read_card(uow, ANNA, position)).course.id == course_id


async def test_a_list_where_nothing_fits_says_so(listed: World) -> None:
    async with listed.unit() as uow:
        await keep_list(uow, ANNA, [found("a", fits=False)], START)
        assert (await read_card(uow, ANNA, 0)).is_nearest


async def test_a_list_that_is_gone_or_empty_and_a_course_that_is_hidden(listed: World) -> None:
    async with listed.unit() as uow:
        await uow.courses.set_status("a", CourseStatus.HIDDEN, START)
        with pytest.raises(TellPersonError, match="courses-gone"):
            await read_card(uow, ANNA, 0)
        with pytest.raises(TellPersonError, match="courses-gone"):
            await read_course(uow, "a")
        await keep_list(uow, ANNA, [], START)
        for person in (ANNA, BORIS):
            with pytest.raises(TellPersonError, match="courses-list-gone"):
                await read_card(uow, person, 0)


async def test_wishes_are_the_profile_and_what_was_turned_away_with_the_latest_reason(listed: World) -> None:
    async with listed.unit() as uow:
        with pytest.raises(TellPersonError, match="courses-answers-first"):
            await read_wishes(uow, ANNA)
        await uow.profiles.save_answers(ANNA.id, Answers(THREE_ANSWERS), START)
        await uow.interactions.add(ANNA.id, "b", "opened", START)
        await turn_away(uow, ANNA, "a", "too_hard", START)
        await turn_away(uow, ANNA, "a", "other", START)
        with pytest.raises(TellPersonError, match="courses-gone"):
            await turn_away(uow, ANNA, "no-such", "other", START)
        profile, feedback = await read_wishes(uow, ANNA)
    assert profile.goals == ("endurance",)
    assert feedback.not_for_me == {"a": "other"}


async def test_a_single_card_warns_by_what_is_known_of_the_person(listed: World) -> None:
    async with listed.unit() as uow:
        await uow.courses.upsert(course("back", adapted_for=["back"]), START)
        await uow.courses.upsert(
            course("hard", activity_types=["hiit"], level="advanced", goals=["competition"]), START
        )
        unknown = await read_single_card(uow, ANNA, "back")
        plain = await read_single_card(uow, ANNA, "a")
        heart = {**THREE_ANSWERS, "limitations": ["cardiovascular"]}
        await uow.profiles.save_answers(ANNA.id, Answers(heart), START)
        refused = await read_single_card(uow, ANNA, "hard")
    assert unknown.cautions == (("doctor", ("back",)),)
    assert plain.cautions == ()
    assert refused.cautions[0] == ("refused", ())
