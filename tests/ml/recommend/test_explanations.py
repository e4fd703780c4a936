"""Every shipped course against a sample of people: no reason and no caution contradicts the data."""

from collections.abc import Callable

import pytest

from ml.recommend.conditions import limitations_of
from ml.recommend.course_facts import facts_of_course
from ml.recommend.explanations import Caution, Reason, cautions_for, needs_relaxing, reasons_for
from ml.recommend.health import asks_for_care
from ml.recommend.person_facts import PersonFacts, concept, facts_of
from storage.records.course import CourseSummary
from storage.records.vocabulary import Environment
from tests.ml.recommend.people import course, person
from tests.ml.recommend.test_ranking import COURSES, PEOPLE

HEALTH = {"red_flag", "limits", "care", "asks", "doctor", "health_unknown"}
SAMPLE = PEOPLE[::25]
LONGEST = {"up_to_30": 30, "30_45": 45, "45_60": 60, "over_60": 120}
Check = Callable[[PersonFacts, CourseSummary, tuple[str, ...]], bool]


def says(code: str) -> Callable[[Check], Check]:
    def keep(check: Check) -> Check:
        CHECKS[code] = check
        return check

    return keep


CHECKS: dict[str, Check] = {}
STEPS = {"beginner": 0, "intermediate": 1, "advanced": 2}


@says("reason limits")
def _made_for(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    is_careful = not asks_for_care(one, facts_of_course(offered))
    return set(values) <= limitations_of(one.profile) & set(offered.adapted_for) and is_careful


@says("reason spares")
def _left_out(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    words, named = facts_of_course(offered).words, {concept(value.replace("-", "_")) for value in values}
    return named <= one.against & words.spared and not named & (words.named | words.told)


@says("reason goals")
def _goals(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return set(values) <= set(one.profile.goals) & set(offered.goals)


@says("reason place")
def _where(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    environments = set(offered.environments)
    no_pool = Environment.POOL in environments and Environment.POOL not in one.place.fitting
    return set(values) <= environments & one.place.fitting and not no_pool


@says("reason level")
def _level(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return values == (one.profile.level.value,) == (offered.level.value,)


@says("reason minutes")
def _minutes(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    asked = one.profile.session_minutes
    return asked is not None and int(values[0]) == offered.session_minutes <= LONGEST[asked]


@says("reason interest")
def _kind(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return set(values) <= set(offered.activity_types) and max(one.profile.interests.values()) >= 4


@says("reason words")
def _words(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return not values and bool(one.said & facts_of_course(offered).words.named)


@says("caution limits")
def _not_made_for(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return set(values) == limitations_of(one.profile) - set(offered.adapted_for)


@says("caution asks")
def _asks(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    words = facts_of_course(offered).words
    return {concept(value.replace("-", "_")) for value in values} <= one.against & words.about - words.spared


@says("caution equipment")
def _lacks(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return set(values) <= set(offered.equipment) and not set(values) & one.equipment


@says("caution level_hard")
def _harder(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return STEPS[values[0]] > STEPS[one.profile.level.value] and values[0] == offered.level.value


@says("caution level_easy")
def _easier(one: PersonFacts, offered: CourseSummary, values: tuple[str, ...]) -> bool:
    return STEPS[values[0]] < STEPS[one.profile.level.value] and values[0] == offered.level.value


@pytest.mark.parametrize("profile", SAMPLE, ids=lambda profile: profile.id)
def test_nothing_that_is_said_contradicts_the_data(profile: object) -> None:
    one = facts_of(profile)  # type: ignore[arg-type]
    for offered in COURSES:
        facts = facts_of_course(offered)
        reasons = reasons_for(one, facts, 0.6)
        cautions = cautions_for(one, facts)
        for kind, said in [("reason", it) for it in reasons] + [("caution", it) for it in cautions]:
            check = CHECKS.get(f"{kind} {said.code}")
            assert check is None or check(one, offered, said.values), (offered.id, kind, said)
        codes = {caution.code for caution in cautions}
        assert needs_relaxing(one, facts) == bool(codes - HEALTH)
        assert not ({it.code for it in reasons} & codes - {"limits"}), (offered.id, reasons, cautions)


def test_what_was_ruled_out_is_named_where_it_is_left_out_and_where_it_is_asked_for() -> None:
    no_jumps = facts_of(person(health_notes="No jumping, please."))
    without = facts_of_course(course(description="Strong legs. No jumping at all."))
    jumping = facts_of_course(course(description="We jump every week."))
    assert Reason("spares", ("jumping",)) in reasons_for(no_jumps, without, 0.3)
    assert Caution("asks", ("jumping",)) in cautions_for(no_jumps, jumping)
    assert not {"spares", "asks"} & {it.code for it in reasons_for(facts_of(person()), without, 0.3)}


def test_own_kit_is_not_missed() -> None:
    at_home = person(location="home", location_detail="home_bodyweight", health_notes="I own a kettlebell.")
    bell = course(environments=["home_equipment"], equipment=["kettlebell"])
    assert "equipment" not in {it.code for it in cautions_for(facts_of(at_home), facts_of_course(bell))}


def test_nothing_is_close_to_words_that_were_never_written() -> None:
    assert "words" not in {it.code for it in reasons_for(facts_of(person()), facts_of_course(course()), 0.9)}
