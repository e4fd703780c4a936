from ml.recommend.ranking import Candidate
from ml.recommend.search import read_query, search
from ml.recommend.search.plans import breaks_by_plan, checks_plans, nearest_by_plan
from tests.ml.recommend.people import course

JUMPS = course(plan_text="Day 1\nSquats 3 x 10\nBox jumps 3 x 5")
QUIET = course(plan_text="Day 1\nSquats 3 x 10\nStep-ups 3 x 5, no jumping")


def test_a_plan_may_ask_for_what_was_ruled_out() -> None:
    query = read_query("strength, no jumping")
    assert checks_plans(query)
    assert breaks_by_plan(query, JUMPS)
    assert not breaks_by_plan(query, QUIET)
    assert breaks_by_plan(read_query("без приседаний"), QUIET)


def test_what_stands_in_for_a_jump_is_none() -> None:
    instead = course(plan_text="Day 1\nStep out instead of a jump 3 x 10")
    assert not breaks_by_plan(read_query("strength, no jumping"), instead)


def test_bad_knees_jump_only_where_a_course_is_made_for_them() -> None:
    query = read_query("bad knees, strength")
    assert breaks_by_plan(query, JUMPS)
    assert not breaks_by_plan(query, JUMPS.model_copy(update={"adapted_for": ("joints",)}))


def test_without_anything_ruled_out_no_plan_is_read() -> None:
    assert not checks_plans(read_query("strength in the gym"))
    assert not breaks_by_plan(read_query("strength in the gym"), JUMPS)


def test_the_nearest_say_what_their_plans_ask_for() -> None:
    query = read_query("strength, no jumping")
    [hit] = nearest_by_plan(query, search(query, [Candidate(JUMPS, 0.5)]))
    assert [(one.code, one.values) for one in hit.missed] == [("without", ("jumping",))]
