from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.prefilter import prefilter
from ml.recommend.suitability import Refusal, refusal
from storage.records.course import Course
from storage.records.profile import Profile
from storage.records.vocabulary import CourseGender
from tests.ml.recommend.test_ranking import COURSES, PEOPLE


@given(st.sampled_from(PEOPLE), st.sampled_from(COURSES))
def test_the_index_leaves_out_nothing_that_the_rules_would_show(profile: Profile, one: Course) -> None:
    conditions = prefilter(profile)
    assert conditions.age is not None
    other_gender = one.gender is not CourseGender.ANY and one.gender.value != profile.gender
    low, high = one.age_min or 0, one.age_max or 200
    wrong_age = not low - conditions.age_tolerance <= conditions.age <= high + conditions.age_tolerance
    elsewhere = not set(one.environments) & conditions.environments
    if other_gender or wrong_age or elsewhere:
        assert refusal(profile, one) in set(Refusal)
