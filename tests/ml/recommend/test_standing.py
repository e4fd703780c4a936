from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.ranking import Candidate, rank
from ml.recommend.standing import UNTRIED, standing
from storage.records.stored_course import InteractionKind
from tests.ml.recommend.people import course, person

deeds = st.dictionaries(st.sampled_from(InteractionKind), st.integers(0, 100_000))


def test_a_course_that_nobody_tried_gets_a_chance() -> None:
    assert standing({}) == UNTRIED
    assert standing({InteractionKind.STARTED: 5}) == 0


@given(deeds)
def test_it_stays_small_and_grows_with_every_finish(known: dict[InteractionKind, int]) -> None:
    better = {**known, InteractionKind.FINISHED: known.get(InteractionKind.FINISHED, 0) + 1}
    assert -0.2 <= standing(known) <= 0.2 + UNTRIED
    assert standing(better) >= standing(known)


@given(deeds)
def test_turning_away_never_helps(known: dict[InteractionKind, int]) -> None:
    worse = {**known, InteractionKind.NOT_FOR_ME: known.get(InteractionKind.NOT_FOR_ME, 0) + 1}
    assert standing(worse) <= standing(known)


def test_of_two_equal_courses_the_one_that_people_finish_comes_first() -> None:
    candidates = [Candidate(course(id=name), 0.5) for name in ("left", "liked", "new")]
    standings = {
        "left": standing({InteractionKind.STARTED: 40, InteractionKind.ABANDONED: 30}),
        "liked": standing({InteractionKind.STARTED: 40, InteractionKind.FINISHED: 30}),
    }
    ranked = rank(person(), candidates, standings=standings)
    assert [one.course_id for one in ranked] == ["liked", "new", "left"]
