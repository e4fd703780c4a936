"""What a course sends away, and what hurt before."""

from ml.recommend.course_facts import CourseFacts
from ml.recommend.person_facts import PersonFacts, concepts
from ml.recommend.reading.cues import pattern
from ml.recommend.reading.lexicon import Kind
from storage.records.vocabulary import Limitation

_SPECIFIC = concepts(
    "knee hip ankle shoulder elbow neck back pelvis disc no_arching osteoporosis hypermobility arthritis "
    "replaced_joint heart rhythm pressure pregnancy postpartum pelvic_floor lungs epilepsy eating_disorder "
    "eyes_pressure hernia cast ligament tendon frozen_shoulder stress_fracture muscle_tear injury "
    "energy_limited stroke"
)
_TICKS_MEAN = {
    Limitation.JOINTS: concepts("knee hip ankle shoulder arthritis any_health"),
    Limitation.BACK: concepts("back disc any_health"),
    Limitation.POST_INJURY: concepts("injury any_health"),
    Limitation.PREGNANCY_POSTPARTUM: concepts("pregnancy postpartum any_health"),
    Limitation.LIMITED_MOBILITY: concepts("balance injury any_health"),
    Limitation.CARDIOVASCULAR: concepts("heart pressure rhythm any_health"),
    Limitation.DIABETES: concepts("diabetes any_health"),
    Limitation.OVERWEIGHT: concepts("big_body"),
}


def sent_away(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse where the course sends away what the person's words describe, and is not made for it."""
    limits = person.profile.limitations or ()
    if set(facts.course.adapted_for).intersection(limits):
        return False
    mine = (person.said & _SPECIFIC) - person.notes.fine - person.notes.denied
    troubled = {
        one for one in mine if one.kind is not Kind.PART or one in person.against or one in person.ticked
    }
    return bool(troubled & facts.words.excluded - facts.health)


def sent_away_ticked(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse where a course for the healthy sends away what was ticked; words may narrow it to a part."""
    if facts.course.adapted_for:
        return False
    parts = {one for one in person.said if one.kind is Kind.PART}
    for limit in person.profile.limitations or ():
        meant = _TICKS_MEAN[limit] & facts.words.excluded
        if any(one.kind is not Kind.PART or not parts or one in parts for one in meant):
            return True
    return False


def left_for_pain(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what was left because it hurt."""
    return any(
        one.title == facts.course.title and pattern("pain").search(one.reason or "")
        for one in person.profile.history.abandoned
    )


def is_of_a_kind_left_for_pain(person: PersonFacts, facts: CourseFacts) -> bool:
    """Say whether something of the same kind was left because it hurt, and this is not made for that."""
    if set(facts.course.adapted_for).intersection(person.profile.limitations or ()):
        return False
    if not person.left & facts.activities:
        return False
    return any(pattern("pain").search(one.reason or "") for one in person.profile.history.abandoned)
