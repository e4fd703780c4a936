"""Hearts, lungs, heat and strength that runs out: what effort may not be asked of them."""

from ml.recommend.conditions import GRAVE, own_words
from ml.recommend.course_facts import CourseFacts
from ml.recommend.health.effort import GENTLE, is_for_the_fit, is_gentle, is_intense, runs_on_land
from ml.recommend.person_facts import PersonFacts, concept, concepts
from ml.recommend.reading.cues import pattern
from storage.records.vocabulary import Activity, Environment, Limitation

_STRAINING = concepts("sprinting hard hot_room breath_hold jumping contact")
_OF_HEARTS = concepts("heart rhythm pressure heart_warning any_health")


def hard_for_grave_limits(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hard work for the healthy to a heart, a pregnancy, little mobility, or several limits."""
    if facts.course.adapted_for or not is_intense(facts.course):
        return False
    limits = person.limits
    return len(limits) > 1 or bool(limits & GRAVE and is_for_the_fit(facts.course))


def to_failure(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse sets to failure, for which the breath is held, to a heart or high pressure."""
    if facts.course.adapted_for or Limitation.CARDIOVASCULAR not in person.limits:
        return False
    return bool(pattern("to_failure").search(facts.course.description))


def unexamined(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse effort and heat, and what asks hearts to see a doctor, to symptoms that no doctor has seen."""
    if concept("heart_warning") not in person.said or is_gentle(facts.course):
        return False
    if pattern("examined").search(own_words(person.profile)):
        return False
    strains = is_intense(facts.course) or bool(_STRAINING & facts.about) or runs_on_land(facts)
    return strains or bool(_OF_HEARTS & (facts.words.doctor | facts.words.excluded))


def breathless(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse running and hard work to weak lungs."""
    runs = Activity.RUNNING in facts.course.activity_types or is_intense(facts.course)
    is_for = concept("lungs") in facts.health
    return concept("weak_lungs") in person.said and runs and not is_for


def energy(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse all but rest and pacing to somebody who crashes after effort."""
    limited, crashes = concept("energy_limited"), concept("crashes")
    if limited not in person.said:
        return False
    if crashes in person.said and crashes in facts.words.doctor:
        return True
    is_rest = GENTLE.issuperset(facts.course.activity_types)
    is_for = Limitation.LIMITED_MOBILITY in facts.course.adapted_for
    return limited not in facts.health and not (is_rest and is_for)


def heat(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse heat to somebody whom heat makes worse."""
    hot = concept("hot_room")
    return concept("heat_sensitive") in person.said and hot in facts.about


def seizures(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse water to somebody with seizures, where nobody watches for them."""
    epilepsy = concept("epilepsy")
    in_water = Environment.POOL in facts.course.environments
    return epilepsy in person.said and in_water and epilepsy not in facts.about
