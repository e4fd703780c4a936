"""Bones, joints, backs and wounds."""

from ml.recommend.course_facts import CourseFacts
from ml.recommend.health.effort import NOT_FOR_BEGINNERS, counts_weeks, is_intense, runs_on_land
from ml.recommend.person_facts import PersonFacts, concept, concepts
from ml.recommend.reading.cues import pattern
from storage.records.vocabulary import Activity, Environment, Limitation

_HEALING = concepts("surgery hernia muscle_tear cast ligament unstable_shoulder stress_fracture")
_AFTER_INJURY = frozenset({Limitation.POST_INJURY, Limitation.PREGNANCY_POSTPARTUM})
_LOADING = frozenset(
    {Activity.STRENGTH, Activity.BODYBUILDING, Activity.CROSSFIT, Activity.HIIT, Activity.FUNCTIONAL}
)
_ON_SHOULDERS = concepts("overhead hanging inverted contact wrists_load")
_SHOULDERS = concepts("shoulder frozen_shoulder")
_BENDING = frozenset({Activity.YOGA, Activity.PILATES, Activity.DANCE})
_ON_HANDS = concepts("inverted wrists_load pole")
_GRIPPED = concepts("kettlebell barbell olympic climbing pole")
_ON_THE_SPINE = concepts("inverted extension flexion")


def arching(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse backbends to somebody who must not arch."""
    course = facts.course
    flows = _BENDING & set(course.activity_types) and not course.adapted_for
    is_hard = course.level in NOT_FOR_BEGINNERS
    bends = concept("extension") in facts.about or (flows and is_hard)
    return concept("no_arching") in person.said and bool(bends)


def fused_spine(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse rolling, arching and hanging head down, for the healthy, to a spine that was made stiff."""
    if facts.course.adapted_for or not _ON_THE_SPINE & facts.about:
        return False
    return bool(pattern("fused_spine").search(person.profile.health_notes or ""))


def bones(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse jumps on growth plates and healing shins, and running while the weeks are counted."""
    sore = {concept("growing"), concept("stress_fracture")} & person.said
    if concept("stress_fracture") in sore and runs_on_land(facts) and counts_weeks(person):
        return True
    jumps = concept("jumping") in facts.words.named and concept("growing") not in facts.about
    return bool(sore) and jumps and not facts.course.adapted_for


def thin_bones(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse rolling, folding and hanging head down to thin bones, where a course does not spare them."""
    thin, about = concept("osteoporosis"), facts.about
    if thin not in person.said or thin in facts.health | facts.words.told - facts.words.excluded:
        return False
    folds = not facts.course.adapted_for and bool(_ON_THE_SPINE & about)
    return folds or thin in facts.words.excluded


def wrists(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hands as feet, or a pole, on wrists and elbows that hurt; and what they gave up gripping."""
    elbow = concept("elbow")
    if elbow in person.notes.against and _ON_HANDS & facts.words.named:
        return True
    return elbow in person.reasons.spoken and bool(_GRIPPED & person.left & facts.words.named)


def new_joint(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse running and jumping on a new joint, and what is for older ones."""
    if concept("replaced_joint") not in person.said:
        return False
    jumps = concept("jumping") in facts.words.named and Environment.POOL not in facts.course.environments
    wants_months = bool(pattern("joint_after_months").search(facts.course.description))
    return jumps or runs_on_land(facts) or (wants_months and counts_weeks(person))


def unstable_shoulder(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what pulls or presses a shoulder that comes out of its socket."""
    if concept("unstable_shoulder") not in person.said or facts.health & _SHOULDERS:
        return False
    strokes = Activity.SWIMMING in facts.course.activity_types and not facts.course.adapted_for
    return strokes or bool(_ON_SHOULDERS & facts.about)


def not_overhead(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse work over the head to a shoulder that must not go there."""
    overhead = concept("overhead")
    if overhead not in person.against or concept("shoulder") not in person.said:
        return False
    return overhead in facts.about and overhead not in facts.words.spared and not facts.health & _SHOULDERS


def no_running(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse running to an injury for which it is ruled out."""
    is_ruled_out = concept("running") in person.notes.against and Limitation.POST_INJURY in person.limits
    return is_ruled_out and runs_on_land(facts)


def lately_operated(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse loads and hard work to wounds and joints whose weeks are counted."""
    if not _HEALING & person.said or not counts_weeks(person):
        return False
    is_easy = facts.course.level not in NOT_FOR_BEGINNERS and facts.course.adapted_for
    is_for = _AFTER_INJURY.intersection(facts.course.adapted_for) or is_easy
    loads = _LOADING.intersection(facts.course.activity_types) or is_intense(facts.course)
    return bool(loads) and not is_for
