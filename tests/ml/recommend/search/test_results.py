import pytest

from ml.recommend.ranking import Candidate
from ml.recommend.search import SearchHit, read_query, search
from storage.records.course import Course
from tests.ml.recommend.people import course

YOGA = course(
    id="yoga",
    title="Yoga for Stiff Backs",
    activity_types=["yoga"],
    goals=["flexibility"],
    environments=["home_bodyweight"],
    session_minutes=20,
    equipment=["mat"],
    adapted_for=["back"],
    level="beginner",
    sessions_per_week=4,
)
GYM = course(id="gym", title="Gym Strength", coach="Hana Kobayashi", session_minutes=60)
POOL = course(
    id="pool",
    title="First Lengths",
    activity_types=["swimming"],
    goals=["endurance"],
    environments=["pool"],
    session_minutes=45,
    equipment=["other"],
    tags=["learn to swim"],
    level="beginner",
)
HIIT = course(
    id="hiit",
    title="Hot Feet",
    activity_types=["hiit"],
    goals=["weight_loss"],
    environments=["home_bodyweight"],
    session_minutes=25,
    equipment=["none"],
    tags=["jumping", "burpees"],
)
HEART = course(
    id="heart",
    title="Walking With a Careful Heart",
    activity_types=["cardio"],
    goals=["health"],
    environments=["outdoors"],
    session_minutes=30,
    equipment=["none"],
    adapted_for=["cardiovascular"],
    level="beginner",
    tags=["blood pressure", "walking"],
)
ALL = (YOGA, GYM, POOL, HIIT, HEART)


def found(words: str, courses: tuple[Course, ...] = ALL) -> list[SearchHit]:
    return list(search(read_query(words), [Candidate(one, 0.3) for one in courses]))


def ids(words: str) -> list[str]:
    return ids_of(words, ALL)


def ids_of(words: str, courses: tuple[Course, ...]) -> list[str]:
    return [hit.course.id for hit in found(words, courses)]


def test_what_presupposes_pull_ups_is_for_nobody_who_cannot_do_one() -> None:
    ready = course(id="ready", title="Bar Work", description="To join you need three strict pull-ups.")
    start = course(id="start", title="Bar Start", description="Your first pull-ups, from hanging on.")
    assert ids_of("i can't do a single pull up", (ready, start)) == ["start"]


def test_one_type_of_diabetes_is_not_the_other() -> None:
    one = course(id="one", title="Type 1 Ride", tags=["type 1 diabetes"], adapted_for=["diabetes"])
    two = course(id="two", title="Type 2 Walks", tags=["type 2 diabetes"], adapted_for=["diabetes"])
    assert ids_of("diabetes type 2, insulin", (one, two)) == ["two"]


def test_what_a_course_says_is_not_part_of_it_is_left_out() -> None:
    spared = course(id="spared", title="Knees", description="Jumping and running are not part of this.")
    assert ids_of("gym strength, no jumping", (spared,)) == ["spared"]


def test_from_zero_nothing_half_way_is_shown_where_something_begins() -> None:
    half = course(id="half", title="Strength Two", level="intermediate")
    begin = course(id="begin", title="Strength One", level="beginner")
    assert ids_of("strength from zero", (half, begin)) == ["begin"]
    assert ids_of("strength for beginners", (half, begin)) == ["begin", "half"]


@pytest.mark.parametrize(
    ("words", "is_found"), [("for my granny", True), ("for a woman, 67 years old", False)]
)
def test_whose_age_is_not_told_may_be_older(words: str, *, is_found: bool) -> None:
    old = course(id="old", title="Strength Over 70", age_min=70)
    assert bool(ids_of(f"strength {words}", (old,))) == is_found


def test_only_what_nearly_fits_is_nearest() -> None:
    near = course(id="near", title="Strength A", session_minutes=25)
    far = course(id="far", title="Strength B", session_minutes=60)
    assert ids_of("strength, 20 min", (near, far)) == ["near"]


def test_a_course_without_an_age_is_for_no_small_child() -> None:
    adults = course(id="adults", title="Dance Hall", activity_types=["dance"])
    kids = course(id="kids", title="Dance for Kids", activity_types=["dance"])
    assert ids_of("dance for my son, 9 years old", (adults, kids)) == ["kids"]


def test_who_cannot_swim_is_sent_to_no_swimmers() -> None:
    swimmers = course(id="swim", title="Laps", activity_types=["swimming"], environments=["pool"])
    shallow = swimmers.model_copy(
        update={"id": "aqua", "tags": ("aqua",), "description": "Non-swimmers welcome, you stand."}
    )
    assert ids_of("pool, can't swim", (swimmers, shallow)) == ["aqua"]


def test_who_wants_to_sweat_gets_nothing_gentle() -> None:
    slow = course(id="slow", title="Gentle Yoga", activity_types=["yoga"], level="any")
    fast = course(id="fast", title="Power Yoga", activity_types=["yoga"], level="any")
    assert ids_of("sweaty yoga", (slow, fast)) == ["fast"]


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
    [hit] = [hit for hit in found("yoga in the pool, 14 min") if hit.course.id == "yoga"]
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
    [hit] = found("strength in the gym, 3x a week, 8 weeks, 45 min", (GYM,))
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


def test_a_pregnancy_is_not_the_time_after_it() -> None:
    before = course(
        id="before",
        gender="female",
        adapted_for=["pregnancy_postpartum"],
        tags=["pregnancy", "second trimester"],
        description="Weeks 14 to 36 of a pregnancy.",
        level="beginner",
    )
    after = before.model_copy(
        update={"id": "after", "tags": ("postpartum",), "description": "From six weeks after birth."}
    )
    early = before.model_copy(
        update={"id": "early", "tags": ("pregnancy", "first trimester"), "description": "The first weeks."}
    )
    every = (before, after, early)
    assert ids_of("pregnant, 30 weeks", every) == ["before"]
    assert ids_of("after birth, belly", every) == ["after"]


def test_a_condition_without_a_tick_is_read_too() -> None:
    sends_away = YOGA.model_copy(
        update={"id": "away", "description": "Not for glaucoma.", "adapted_for": (), "title": "Headstands"}
    )
    assert ids_of("glaucoma, yoga", (YOGA, sends_away)) == ["yoga"]


def test_a_goal_that_was_ruled_out() -> None:
    assert "hiit" not in ids("not weight loss, cardio or swimming")


def test_a_word_in_a_course_of_another_activity_says_little() -> None:
    lake = POOL.model_copy(update={"id": "lake", "tags": ("5 km", "open water")})
    road = course(
        id="road", activity_types=["running"], environments=["outdoors"], tags=["5 km"], level="any"
    )
    assert found("couch to 5k", (lake, road))[0].course.id == "road"


def test_what_is_made_for_others_comes_later() -> None:
    plain = course(id="z", title="Lower Body")
    others = (
        plain.model_copy(update={"id": "a", "adapted_for": ("pregnancy_postpartum",), "gender": "female"}),
        plain.model_copy(update={"id": "b", "age_max": 17}),
        plain.model_copy(update={"id": "c", "level": "advanced"}),
        plain.model_copy(update={"id": "d", "tags": ("football",)}),
    )
    assert ids_of("strength", (*others, plain))[0] == "z"
    assert ids_of("football strength", (*others, plain))[0] == "d"


def test_another_activity_is_no_answer_but_a_goal_is_met_within_the_conditions() -> None:
    row = course(id="row", activity_types=["cardio"], equipment=["rower"], session_minutes=50)
    short = course(id="short", activity_types=["yoga"], goals=["health"], session_minutes=30)
    core = course(id="core", tags=["core"], session_minutes=50)
    assert ids_of("rowing, 40 min", (row, short)) == ["row"]
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


def test_a_course_after_birth_is_for_mothers_alone() -> None:
    mother = YOGA.model_copy(
        update={"id": "a", "adapted_for": ("back", "pregnancy_postpartum"), "gender": "female"}
    )
    assert ids_of("yoga for a bad back", (mother, YOGA)) == ["yoga", "a"]


def test_a_bench_in_a_park_is_no_bench_press() -> None:
    park = course(id="park", title="Bench to Bench", activity_types=["cardio"], equipment=["none"])
    press = course(id="press", tags=["bench press"], equipment=["bench", "barbell"])
    assert ids_of("bench press", (park, press))[0] == "press"
