"""Pregnancy, birth and what leaks after it."""

from ml.recommend.course_facts import CourseFacts
from ml.recommend.health.effort import GENTLE, counts_weeks, is_gentle, is_intense
from ml.recommend.person_facts import PersonFacts, concept, concepts
from storage.records.vocabulary import Limitation

_RISKY_WITH_CHILD = concepts(
    "jumping sprinting hard overhead inverted heavy_lifting flexion breath_hold hot_room contact hanging "
    "extension"
)


def hot_water(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse warm pools and hot rooms in pregnancy."""
    limits = person.profile.limitations or ()
    is_expecting = concept("pregnancy") in person.said or (
        Limitation.PREGNANCY_POSTPARTUM in limits and concept("postpartum") not in person.said
    )
    is_for = concept("pregnancy") in facts.health
    return is_expecting and concept("hot_room") in facts.words.named and not is_for


def expecting(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hard or risky work that nobody adapted for pregnancy."""
    is_expecting = concept("pregnancy") in person.said and Limitation.PREGNANCY_POSTPARTUM in person.limits
    is_for = (
        Limitation.PREGNANCY_POSTPARTUM in facts.course.adapted_for or concept("pregnancy") in facts.health
    )
    if not is_expecting or is_for or concept("postpartum") in person.said or is_gentle(facts.course):
        return False
    demands = not facts.course.adapted_for and bool(_RISKY_WITH_CHILD & facts.about)
    return demands or is_intense(facts.course)


def pelvis(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hip opening for the healthy to a pelvis that hurts in pregnancy."""
    if Limitation.PREGNANCY_POSTPARTUM in facts.course.adapted_for or concept("pelvis") not in person.said:
        return False
    opens = concept("hip") in facts.words.named
    return opens and Limitation.PREGNANCY_POSTPARTUM in person.limits


def leaking(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse jumps, or what asks for a sound pelvic floor, to somebody who leaks."""
    leaks = concept("pelvic_floor")
    if leaks not in person.said:
        return False
    jumps = concept("jumping") in facts.words.named and leaks not in facts.health
    return leaks in facts.words.excluded or jumps


def lately_born(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse all but calm work in the weeks after a birth, where a course is not made for them."""
    is_new = concept("postpartum") in person.said and counts_weeks(person)
    is_calm = GENTLE.issuperset(facts.course.activity_types)
    return is_new and not is_calm and Limitation.PREGNANCY_POSTPARTUM not in facts.course.adapted_for
