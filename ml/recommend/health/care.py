"""What asks for care: tags that speak against a course, too coarse to refuse by."""

from ml.recommend.conditions import GRAVE
from ml.recommend.course_facts import CourseFacts
from ml.recommend.health.effort import is_intense
from ml.recommend.person_facts import PersonFacts
from storage.records.vocabulary import Activity


def asks_for_care(person: PersonFacts, facts: CourseFacts) -> bool:
    """Say whether tags alone speak against a course: they refuse too much, so this only demotes."""
    limits, adapted = person.limits, frozenset(facts.course.adapted_for)
    uncovered, intense = limits - adapted, is_intense(facts.course)
    grave = uncovered & GRAVE
    if grave and (not adapted or intense or Activity.RUNNING in facts.course.activity_types):
        return True
    if intense and uncovered and not adapted:
        return True
    return intense and not limits & adapted and person.has_medical_limits
