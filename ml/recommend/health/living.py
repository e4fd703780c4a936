"""Eating, size, the floor, water and wheels: what a body can be asked to live with."""

from ml.recommend.course_facts import CourseFacts
from ml.recommend.health.effort import NOT_FOR_BEGINNERS, is_intense
from ml.recommend.person_facts import PersonFacts, concept, concepts
from storage.records.vocabulary import Activity, Environment, Equipment, Goal, Limitation

_EATING = concepts("eating_disorder underfed")
_BURNING = frozenset({Goal.WEIGHT_LOSS, Goal.ENDURANCE, Goal.COMPETITION})


def eating(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse scales and diets to somebody with a history of disordered eating."""
    weighing = concept("weighing")
    if not _EATING & person.said or weighing in facts.words.spared:
        return False
    return facts.course.goals[0] is Goal.WEIGHT_LOSS or weighing in facts.words.named


def underfed(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what burns and strains to somebody who seems to eat too little for it."""
    burns = bool(_BURNING.intersection(facts.course.goals)) or is_intense(facts.course)
    return burns and concept("underfed") in person.said


def body_size(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what is made for heavy bodies to somebody who is not heavy and has a history with food."""
    size = concept("big_body")
    is_made_for_it = size in facts.words.named and size not in person.known
    return is_made_for_it and concept("eating_disorder") in person.said


def cannot_rise(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse the floor to somebody who cannot get up from it."""
    floor = concept("floor")
    sits = concept("chair") in facts.about or Limitation.LIMITED_MOBILITY in facts.course.adapted_for
    if concept("cannot_rise") not in person.said or sits:
        return False
    on_floor = floor in facts.about or Equipment.MAT in facts.course.equipment
    return on_floor and floor not in facts.words.spared


def cannot_swim(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse lengths to somebody who cannot swim."""
    afraid, course = concept("water_fear"), facts.course
    if afraid not in person.said or afraid in facts.words.named | facts.words.told:
        return False
    in_water = set(course.environments) == {Environment.POOL} and Activity.SWIMMING in course.activity_types
    return in_water and (course.level in NOT_FOR_BEGINNERS or concept("swim_skill") in facts.words.told)


def wheels(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse work on legs to somebody in a wheelchair."""
    sits = {concept("wheelchair"), concept("chair")} & facts.about
    is_for = Limitation.LIMITED_MOBILITY in facts.course.adapted_for
    return (
        concept("wheelchair") in person.notes.spoken
        and not sits
        and not is_for
        and _is_ticked_immobile(person)
    )


def _is_ticked_immobile(person: PersonFacts) -> bool:
    return Limitation.LIMITED_MOBILITY in (person.profile.limitations or ())
