import pytest

from ml.recommend.course_facts import facts_of_course
from ml.recommend.health import asks_for_care, health_refusal, is_of_a_kind_left_for_pain
from ml.recommend.person_facts import facts_of
from ml.recommend.suitability import Refusal, refusal
from tests.ml.recommend.people import course, person

HOT = course(
    environments=["pool"], title="Warm Water, Easier Joints", tags=["warm pool"], equipment=["other"]
)


def test_a_course_that_fits_is_not_refused() -> None:
    assert refusal(person(), course()) is None


@pytest.mark.parametrize("limitation", ["cardiovascular", "pregnancy_postpartum", "limited_mobility"])
def test_grave_limits_refuse_hard_courses_for_healthy_people(limitation: str) -> None:
    hard = course(level="advanced", goals=["competition"])
    assert refusal(person(limitations=[limitation]), hard) is Refusal.HEALTH
    assert refusal(person(), hard) is None


@pytest.mark.parametrize("limitation", ["cardiovascular", "pregnancy_postpartum", "limited_mobility"])
def test_tags_that_speak_against_a_course_ask_for_care(limitation: str) -> None:
    limited = facts_of(person(limitations=[limitation]))
    assert asks_for_care(limited, facts_of_course(course()))
    assert not asks_for_care(limited, facts_of_course(course(adapted_for=[limitation])))


@pytest.mark.parametrize(
    "notes",
    ["I am 20 weeks pregnant", "had a stent put in", "У меня аритмия", "беременна, второй триместр"],
)
def test_words_count_like_ticks(notes: str) -> None:
    hard = course(level="advanced", activity_types=["hiit"], goals=["competition"])
    assert refusal(person(health_notes=notes), hard) is Refusal.HEALTH


@pytest.mark.parametrize("notes", ["I am not pregnant", "No asthma, no heart trouble", "не беременна"])
def test_what_is_denied_refuses_nothing(notes: str) -> None:
    hard = course(level="advanced", activity_types=["hiit"], goals=["competition"])
    assert refusal(person(health_notes=notes, level="advanced"), hard) is None


def swimmer(**changes: object) -> object:
    return person(location="pool", location_detail=None, goals=["health"], **changes)


def test_heat_is_refused_to_whom_it_makes_worse() -> None:
    limits = ["limited_mobility"]
    assert refusal(swimmer(limitations=limits, health_notes="MS. Heat finishes me."), HOT) is Refusal.HEALTH
    assert refusal(swimmer(limitations=["joints"]), HOT) is None


def test_warm_pools_are_refused_in_pregnancy() -> None:
    expecting = swimmer(limitations=["pregnancy_postpartum"], health_notes="31 weeks, pelvic girdle pain")
    assert refusal(expecting, HOT) is Refusal.HEALTH


def test_what_was_left_for_pain_does_not_come_back_and_its_kind_asks_for_care() -> None:
    history = {"abandoned": [{"title": "Barbell From Zero", "reason": "back seized in week two"}]}
    left = person(history=history)
    assert refusal(left, course(title="Barbell From Zero")) is Refusal.HEALTH
    like = facts_of_course(course(title="Barbell Basics"))
    assert is_of_a_kind_left_for_pain(facts_of(left), like)
    bored = person(history={"abandoned": [{"title": "Barbell From Zero", "reason": "boring"}]})
    assert refusal(bored, course(title="Barbell From Zero")) is None
    assert not is_of_a_kind_left_for_pain(facts_of(bored), like)


@pytest.mark.parametrize(
    ("notes", "description"),
    [
        (
            "osteoporosis, T-score -2.8",
            "Not suitable in pregnancy, with osteoporosis, or with a disc injury.",
        ),
        ("left knee hurts on stairs", "You need healthy knees and six months of training."),
        ("у меня гипертония", "Не для людей с гипертонией."),
    ],
)
def test_a_course_that_sends_somebody_away_is_refused(notes: str, description: str) -> None:
    assert refusal(person(health_notes=notes), course(description=description)) is Refusal.HEALTH
    assert refusal(person(), course(description=description)) is None


def test_leaking_and_jumping_do_not_go_together() -> None:
    leaks = person(health_notes="I leak when I sneeze", limitations=["pregnancy_postpartum"])
    assert refusal(leaks, course(title="Jump Rope Month", tags=["jumping"])) is Refusal.HEALTH


def test_long_covid_with_crashes_takes_nothing_but_pacing_and_rest() -> None:
    tired = person(
        health_notes="Long covid, I crash for a week after effort", limitations=["limited_mobility"]
    )
    assert (
        refusal(tired, course(activity_types=["cardio"], adapted_for=["limited_mobility"])) is Refusal.HEALTH
    )


RULES = [
    ("body_size", "Recovering from an eating disorder", {"tags": ["overweight"]}),
    ("body_size", "Было расстройство пищевого поведения", {"tags": ["overweight"]}),
    ("to_failure", "Blood pressure 150/95, tablets", {"description": "Twelve sets, close to failure."}),
    ("to_failure", "У меня гипертония", {"description": "Три подхода до отказа."}),
    ("pelvis", "33 weeks pregnant, pelvis hurts in bed", {"title": "Open Hips"}),
    ("pelvis", "беременна, боли в симфизе", {"title": "Свобода бедра"}),
    ("fused_spine", "Spinal fusion at sixteen", {"description": "For anyone who loves being upside down."}),
    ("fused_spine", "После операции спондилодез", {"description": "Backbends and cobra."}),
    (
        "new_joint",
        "Hip replaced eleven weeks ago",
        {"description": "A hip replaced more than six months ago is welcome.", "adapted_for": ["joints"]},
    ),
    (
        "new_joint",
        "Эндопротез колена, пять недель назад",
        {"description": "Сустав старше шести месяцев.", "adapted_for": ["joints"]},
    ),
]


@pytest.mark.parametrize(("rule", "notes", "fields"), RULES)
def test_a_coach_refuses_by_a_rule_with_a_name(rule: str, notes: str, fields: dict[str, object]) -> None:
    facts = facts_of_course(course(**fields))
    assert health_refusal(facts_of(person(health_notes=notes)), facts) == rule
    assert health_refusal(facts_of(person()), facts) is None
    assert health_refusal(facts_of(person(health_notes=notes)), facts_of_course(course())) is None


@pytest.mark.parametrize(
    ("title", "reason"), [("Kettlebell from Zero", "elbow, by week two"), ("Гири с нуля", "заболел локоть")]
)
def test_a_grip_that_hurt_does_not_grip_again(title: str, reason: str) -> None:
    left = facts_of(person(history={"abandoned": [{"title": title, "reason": reason}]}))
    assert health_refusal(left, facts_of_course(course(tags=["kettlebell"]))) == "wrists"
    assert health_refusal(left, facts_of_course(course(tags=["walking"]))) is None


@pytest.mark.parametrize(
    "notes", ["Tibial stress fracture, week five of healing", "Стресс-перелом, пятая неделя заживления"]
)
def test_a_bone_that_heals_does_not_run_on_land(notes: str) -> None:
    healing = facts_of(person(health_notes=notes))
    run = {"activity_types": ["running"], "adapted_for": ["post_injury"]}
    assert health_refusal(healing, facts_of_course(course(**run, environments=["outdoors"]))) == "bones"
    assert health_refusal(healing, facts_of_course(course(**run, environments=["pool"]))) is None


@pytest.mark.parametrize(
    ("age", "level", "refused"),
    [
        (17, "beginner", True),
        (15, "intermediate", True),
        (17, "intermediate", False),
        (15, "advanced", False),
    ],
)
def test_advanced_courses_wait_until_a_minor_has_trained(age: int, level: str, refused: bool) -> None:
    young = person(age=age, level=level)
    assert (refusal(young, course(level="advanced", goals=["health"])) is Refusal.AGE) == refused
    assert refusal(young, course(level="beginner")) is not Refusal.AGE


def test_another_genders_course_is_refused() -> None:
    assert refusal(person(gender="male"), course(gender="female")) is Refusal.GENDER
    assert refusal(person(gender=None), course(gender="female")) is None


def test_age_is_refused_beyond_two_years() -> None:
    assert refusal(person(age=15), course(age_min=18)) is Refusal.AGE
    assert refusal(person(age=17), course(age_min=18)) is None
    assert refusal(person(age=80), course(age_max=60)) in {Refusal.AGE, Refusal.HEALTH}


@pytest.mark.parametrize(
    ("notes", "opens"),
    [
        ("I have a pool card", True),
        ("Есть абонемент в бассейн", True),
        ("No pool nearby", False),
        ("the pool closed", False),
        ("нет бассейна рядом", False),
    ],
)
def test_a_place_that_the_person_cannot_have_is_refused_unless_the_notes_open_it(
    notes: str, opens: bool
) -> None:
    pool = course(environments=["pool"])
    assert refusal(person(), pool) is Refusal.PLACE
    assert (refusal(person(health_notes=notes), pool) is None) == opens


def test_a_gym_is_refused_at_home() -> None:
    at_home = person(location="home", location_detail="home_bodyweight")
    assert refusal(at_home, course()) is Refusal.PLACE


def test_a_pool_beside_the_home_is_needed_and_no_alternative() -> None:
    at_home = person(location="home", location_detail="home_bodyweight")
    both = course(environments=["pool", "home_bodyweight"], equipment=["mat"])
    assert refusal(at_home, both) is Refusal.PLACE
    assert refusal(swimmer(), both) is None
    assert refusal(at_home, course(environments=["home_bodyweight"], equipment=["mat"])) is None
