from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.ranking import Candidate, Feedback, rank
from ml.recommend.suitability import refusal
from ml.training.judgments import load_judgments
from storage.records.course import Course
from storage.records.profile import Profile
from tests.ml.recommend.people import course, person

JUDGED = load_judgments()
PEOPLE = list({one.profile.id: one.profile for one in JUDGED}.values())
COURSES = list({one.course.id: one.course for one in JUDGED}.values())


def candidates(courses: Sequence[Course], similarity: float = 0.4) -> list[Candidate]:
    return [Candidate(one, similarity) for one in courses]


@given(st.sampled_from(PEOPLE), st.lists(st.sampled_from(COURSES), max_size=25, unique_by=lambda c: c.id))
def test_every_course_that_is_not_refused_comes_once(profile: Profile, courses: list[Course]) -> None:
    ranked = rank(profile, candidates(courses))
    expected = {one.id for one in courses if refusal(profile, one) is None}
    assert {item.course_id for item in ranked} == expected
    assert len(ranked) == len(expected)


@given(
    st.sampled_from(PEOPLE),
    st.lists(st.sampled_from(COURSES), max_size=25, unique_by=lambda c: c.id),
    st.integers(0, 30),
)
def test_a_limit_gives_the_beginning_of_the_list(profile: Profile, courses: list[Course], limit: int) -> None:
    assert rank(profile, candidates(courses), limit=limit) == rank(profile, candidates(courses))[:limit]


def test_what_fits_comes_before_what_does_not() -> None:
    fitting = course(id="fits")
    other = course(id="other", goals=["flexibility"], activity_types=["yoga"], level="advanced")
    assert rank(person(), candidates([other, fitting]))[0].course_id == "fits"


def test_not_for_me_leaves_out_and_moves_its_like_down() -> None:
    courses = [
        course(id="long", session_minutes=60),
        course(id="longer", session_minutes=60, title="Other"),
        course(id="short", session_minutes=30, title="Third"),
    ]
    before = [item.course_id for item in rank(person(), candidates(courses))]
    feedback = Feedback({"long": "too_long"})
    after = [item.course_id for item in rank(person(), candidates(courses), feedback)]
    assert "long" in before
    assert after[0] == "short"
    assert "long" not in after


def test_a_thin_profile_is_ranked_with_a_word_about_health() -> None:
    thin = Profile.model_validate({"id": "t", "goals": ["health"], "level": "beginner", "location": "home"})
    gentle = course(environments=["home_bodyweight"], goals=["health"], level="beginner", equipment=["none"])
    [item] = rank(thin, candidates([gentle]))
    assert "health_unknown" in {caution.code for caution in item.cautions}


def test_too_hard_moves_down_what_is_as_hard_and_spares_what_is_easier() -> None:
    courses = [
        course(id="turned-away", level="intermediate"),
        course(id="harder", level="advanced", title="Other"),
        course(id="easier", level="beginner", title="Third"),
    ]
    profile = person(level="advanced")
    assert rank(profile, candidates(courses))[0].course_id == "harder"
    after = rank(profile, candidates(courses), Feedback({"turned-away": "too_hard"}))
    before = {item.course_id: item.score for item in rank(profile, candidates(courses))}
    moved = {item.course_id: before[item.course_id] - item.score for item in after}
    assert moved["harder"] > 0.5
    assert moved["easier"] == 0
