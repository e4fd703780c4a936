"""Each rule of health refuses its course to its person, and not to somebody else or where it is cared for."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from ml.recommend.course_facts import facts_of_course
from ml.recommend.health import health_refusal
from ml.recommend.person_facts import facts_of
from tests.ml.recommend.people import course, person


@dataclass(frozen=True)
class Case:
    rule: str
    notes: str
    refused: dict[str, Any]
    allowed: dict[str, Any]
    who: dict[str, Any] = field(default_factory=dict)


HIIT = {"activity_types": ["hiit"], "equipment": ["none"]}
RUN = {
    "activity_types": ["running"],
    "environments": ["outdoors"],
    "level": "beginner",
    "equipment": ["none"],
}
YOGA = {"activity_types": ["yoga"], "environments": ["home_bodyweight"], "equipment": ["none"]}
CASES = [
    Case(
        "unexamined", "chest felt tight in the fast ones", HIIT, {**YOGA, "adapted_for": ["cardiovascular"]}
    ),
    Case("unexamined", "passed out twice, didnt go to the doc", RUN, YOGA),
    Case(
        "expecting",
        "17 weeks now, all fine",
        {"tags": ["heavy barbell"]},
        {"adapted_for": ["pregnancy_postpartum"]},
    ),
    Case(
        "lately_born",
        "twins 7 wks ago c section",
        {"adapted_for": ["back"]},
        {"adapted_for": ["pregnancy_postpartum"]},
    ),
    Case("underfed", "no period since spring", HIIT, {**YOGA, "goals": ["flexibility"]}),
    Case(
        "cannot_rise",
        "cannot get up from the floor",
        {**YOGA, "equipment": ["mat"]},
        {**YOGA, "tags": ["chair"]},
    ),
    Case(
        "cannot_swim",
        "cant swim",
        {"activity_types": ["swimming"], "environments": ["pool"]},
        {"activity_types": ["swimming"], "environments": ["pool"], "tags": ["non swimmers"]},
    ),
    Case(
        "not_overhead",
        "left shoulder hurts, nothing overhead",
        {"tags": ["overhead press"]},
        {"tags": ["rows"]},
    ),
    Case("no_running", "no running, says the physio", RUN, YOGA, {"limitations": ["post_injury"]}),
    Case(
        "lately_operated",
        "hernia mesh 16 days ago",
        {},
        {"adapted_for": ["post_injury"]},
    ),
    Case(
        "seizures",
        "Epilepsy, last fit in August",
        {"activity_types": ["swimming"], "environments": ["pool"], "adapted_for": ["joints"]},
        {"equipment": ["machines"], "adapted_for": ["joints"]},
    ),
    Case(
        "thin_bones",
        "osteoporosis",
        {**YOGA, "description": "We roll down and fold forward."},
        {**YOGA, "tags": ["osteoporosis"], "description": "We roll down and fold forward."},
    ),
    Case(
        "unstable_shoulder",
        "shoulder came out again",
        {"description": "Handstands and hangs."},
        {"description": "Legs on machines."},
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[f"{one.rule}-{at}" for at, one in enumerate(CASES)])
def test_a_rule_refuses_what_it_is_for_and_nothing_else(case: Case) -> None:
    troubled, well = facts_of(person(health_notes=case.notes, **case.who)), facts_of(person())
    assert health_refusal(troubled, facts_of_course(course(**case.refused))) == case.rule
    assert health_refusal(troubled, facts_of_course(course(**case.allowed))) is None
    assert health_refusal(well, facts_of_course(course(**case.refused))) is None


@pytest.mark.parametrize("notes", ["palpitations, checked and harmless", "a friend blacked out beside me"])
def test_what_was_examined_or_was_somebody_else_warns_of_nothing(notes: str) -> None:
    assert health_refusal(facts_of(person(health_notes=notes)), facts_of_course(course(**YOGA))) is None
