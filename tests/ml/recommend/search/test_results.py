import pytest

from ml.recommend.ranking import Candidate
from ml.recommend.search import read_query, search
from tests.ml.recommend.people import course
from tests.ml.recommend.search.asked import GYM, HIIT, POOL, YOGA, found, ids, ids_of


def test_what_a_course_says_is_not_part_of_it_is_left_out() -> None:
    spared = course(id="spared", title="Knees", description="Jumping and running are not part of this.")
    assert ids_of("gym strength, no jumping", (spared,)) == ["spared"]


def test_only_what_nearly_fits_is_nearest() -> None:
    near = course(id="near", title="Strength A", session_minutes=25)
    far = course(id="far", title="Strength B", session_minutes=60)
    assert ids_of("strength, 20 min", (near, far)) == ["near"]


def test_where_nothing_is_of_the_activity_the_rest_of_a_search_finds_nothing() -> None:
    assert ids_of("fencing for beginners", (course(id="gym", level="beginner"),)) == []


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("yoga at home, 20 min", "yoga"),
        ("йога дома 20 минут", "yoga"),
        ("yoga dlya spiny", "yoga"),
        ("бассейн", "pool"),
        ("не умею плавать", "pool"),
        ("strength in the gym", "gym"),
        ("давление, ходьба", "heart"),
        ("first lengths", "pool"),
        ("Хана Кобаяси", "gym"),
        ("дома похудеть", "hiit"),
    ],
)
def test_the_best_comes_first_and_misses_nothing(words: str, best: str) -> None:
    hit = found(words)[0]
    assert hit.course.id == best
    assert not hit.missed
    assert hit.reasons


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        ("at home", {"gym", "pool", "heart"}),
        ("not in the gym", {"gym"}),
        ("no jumping", {"hiit"}),
        ("без прыжков", {"hiit"}),
        ("no yoga", {"yoga"}),
        ("30 min", {"gym", "pool"}),
        ("3x a week", {"yoga"}),
        ("без штанги", {"gym"}),
        ("no equipment", {"gym"}),
        ("bad knees", {"hiit"}),
        ("сердце после инфаркта", {"yoga", "gym", "pool", "hiit"}),
    ],
)
def test_what_breaks_a_condition_is_left_out_where_something_fits(words: str, absent: set[str]) -> None:
    assert found(words)
    assert not absent.intersection(ids(words))


def test_the_nearest_names_what_it_misses() -> None:
    [hit] = [hit for hit in found("yoga in the pool, 10 min") if hit.course.id == "yoga"]
    assert {reason.code for reason in hit.missed} >= {"place", "minutes"}
    assert ("minutes", ("20",)) in {(reason.code, reason.values) for reason in hit.missed}


def test_health_and_what_was_ruled_out_are_never_relaxed() -> None:
    assert found("pregnant, third trimester", (GYM, HIIT)) == []
    assert found("no jumping at home", (HIIT,)) == []


def test_what_no_course_is_about_is_said() -> None:
    assert found("horse riding") == []
    hits = list(search(read_query("horse riding"), [Candidate(YOGA, 0.5), Candidate(GYM, 0.1)]))
    assert [(hit.course.id, hit.missed[0].code, hit.missed[0].values) for hit in hits] == [
        ("yoga", "topic", ("horse",))
    ]


def test_a_condition_that_fails_is_no_reason() -> None:
    [hit] = found("strength in the gym, 3x a week, 8 weeks, 20 min", (GYM,))
    assert "minutes" not in {reason.code for reason in hit.reasons}
    assert "minutes" in {reason.code for reason in hit.missed}


def test_reasons_are_facts_of_the_course() -> None:
    [hit] = [hit for hit in found("yoga at home, 30 min, stiff back") if hit.course.id == "yoga"]
    told = {reason.code: reason.values for reason in hit.reasons}
    assert told["about"] == ("yoga",)
    assert told["place"] == ("home_bodyweight",)
    assert told["minutes"] == ("20",)
    assert told["limits"] == ("back",)


@pytest.mark.parametrize(
    "words", ["hello", "погода в парке", "cheap flights to Paris", "дурак", "qwzx vbnk", "купить гантели"]
)
def test_what_is_no_search_finds_nothing(words: str) -> None:
    assert found(words) == []


def test_a_word_that_only_a_course_has_is_a_search() -> None:
    odd = course(id="odd", title="Zorbing", tags=["zorbing"])
    near = [Candidate(odd, 0.6), Candidate(GYM, 0.1)]
    assert [hit.course.id for hit in search(read_query("zorbing"), near)] == ["odd"]


def test_nothing_comes_of_no_courses() -> None:
    assert found("yoga", ()) == []


def test_what_needs_nothing_comes_before_a_mat() -> None:
    mat = course(id="mat", activity_types=["yoga"], environments=["home_bodyweight"], equipment=["mat"])
    bare = mat.model_copy(update={"id": "bare", "equipment": ("none",)})
    either = mat.model_copy(update={"id": "either", "equipment": ("none", "dumbbells", "bench")})
    hits = found("yoga, no equipment", (mat, bare, either))
    assert [hit.course.id for hit in hits] == ["bare", "either", "mat"]
    assert [reason.code for reason in hits[-1].missed] == ["no_gear"]


def test_small_things_are_at_hand_at_home() -> None:
    home = course(id="home", environments=["home_equipment"], equipment=["dumbbells", "other"])
    hall = home.model_copy(update={"id": "hall", "environments": ("gym",)})
    assert ids_of("only dumbbells", (home, hall)) == ["home"]


def test_a_goal_that_was_ruled_out() -> None:
    assert "hiit" not in ids("not weight loss, cardio or swimming")


def test_a_word_in_a_course_of_another_activity_says_little() -> None:
    lake = POOL.model_copy(update={"id": "lake", "tags": ("5 km", "open water")})
    road = course(
        id="road", activity_types=["running"], environments=["outdoors"], tags=["5 km"], level="any"
    )
    assert found("couch to 5k", (lake, road))[0].course.id == "road"


def test_another_activity_is_no_answer_but_a_goal_is_met_within_the_conditions() -> None:
    row = course(id="row", activity_types=["cardio"], equipment=["rower"], session_minutes=50)
    short = course(id="short", activity_types=["yoga"], goals=["health"], session_minutes=30)
    core = course(id="core", tags=["core"], session_minutes=50)
    assert ids_of("rowing, 30 min", (row, short)) == ["row"]
    assert ids_of("abs, 30 min", (core, short)) == ["short"]


def test_a_stationary_bike_stands_under_a_roof() -> None:
    road = course(id="road", activity_types=["cycling"], environments=["outdoors"], equipment=["bike"])
    roofed = road.model_copy(update={"id": "roofed", "environments": ("home_equipment",)})
    assert ids_of("indoor trainer bike", (road, roofed)) == ["roofed"]
    assert ids_of("велостанок", (road, roofed)) == ["roofed"]


def test_who_names_dumbbells_at_home_has_no_rack_beside_them() -> None:
    rack = course(id="rack", environments=["home_equipment"], equipment=["barbell", "dumbbells"])
    pair = rack.model_copy(update={"id": "z", "equipment": ("dumbbells",)})
    assert ids_of("strength at home with dumbbells", (rack, pair)) == ["z", "rack"]


def test_a_bench_in_a_park_is_no_bench_press() -> None:
    park = course(id="park", title="Bench to Bench", activity_types=["cardio"], equipment=["none"])
    press = course(id="press", tags=["bench press"], equipment=["bench", "barbell"])
    assert ids_of("bench press", (park, press))[0] == "press"
