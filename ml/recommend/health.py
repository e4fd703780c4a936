"""Why a coach would refuse a course for health: rules with names, from ticks, tags and both sides' words."""

from collections.abc import Callable

from ml.recommend.course_facts import CourseFacts
from ml.recommend.person_facts import PersonFacts, concept, concepts
from ml.recommend.reading.cues import pattern
from ml.recommend.reading.lexicon import Kind
from storage.records.course import CourseSummary
from storage.records.vocabulary import Activity, CourseLevel, Environment, Equipment, Goal, Limitation

_INTENSE = frozenset({Activity.HIIT, Activity.CROSSFIT, Activity.MARTIAL_ARTS})
_GENTLE = frozenset({Activity.YOGA, Activity.STRETCHING, Activity.OTHER})
_GRAVE = frozenset({Limitation.CARDIOVASCULAR, Limitation.PREGNANCY_POSTPARTUM, Limitation.LIMITED_MOBILITY})


def is_intense(course: CourseSummary) -> bool:
    """Say whether a course asks for hard or risky work."""
    return bool(_INTENSE & set(course.activity_types)) or is_for_the_fit(course)


def is_for_the_fit(course: CourseSummary) -> bool:
    """Say whether a course is for the advanced or for competitors."""
    return course.level is CourseLevel.ADVANCED or Goal.COMPETITION in course.goals


def health_refusal(person: PersonFacts, facts: CourseFacts) -> str | None:
    """Give the name of the first rule that refuses a course for a person's health, or None."""
    return next((name for name, refuses in _RULES.items() if refuses(person, facts)), None)


def _heat(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse heat to somebody whom heat makes worse."""
    hot = concept("hot_room")
    return concept("heat_sensitive") in person.said and hot in facts.about


def _energy(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse all but rest and pacing to somebody who crashes after effort."""
    limited, crashes = concept("energy_limited"), concept("crashes")
    if limited not in person.said:
        return False
    if crashes in person.said and crashes in facts.words.doctor:
        return True
    is_rest = _GENTLE.issuperset(facts.course.activity_types)
    is_for = Limitation.LIMITED_MOBILITY in facts.course.adapted_for
    return limited not in facts.health and not (is_rest and is_for)


def _sent_away(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse where the course sends away what the person's words describe, and is not made for it."""
    limits = person.profile.limitations or ()
    if set(facts.course.adapted_for).intersection(limits):
        return False
    mine = (person.said & _SPECIFIC) - person.notes.fine - person.notes.denied
    troubled = {
        one for one in mine if one.kind is not Kind.PART or one in person.against or one in person.ticked
    }
    return bool(troubled & facts.words.excluded - facts.health)


def _sent_away_ticked(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse where a course for the healthy sends away what was ticked; words may narrow it to a part."""
    if facts.course.adapted_for:
        return False
    parts = {one for one in person.said if one.kind is Kind.PART}
    for limit in person.profile.limitations or ():
        meant = _TICKS_MEAN[limit] & facts.words.excluded
        if any(one.kind is not Kind.PART or not parts or one in parts for one in meant):
            return True
    return False


def _left_for_pain(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what was left because it hurt."""
    return any(
        one.title == facts.course.title and pattern("pain").search(one.reason or "")
        for one in person.profile.history.abandoned
    )


def _eating(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse scales and diets to somebody with a history of disordered eating."""
    weighing = concept("weighing")
    if not _EATING & person.said or weighing in facts.words.spared:
        return False
    return facts.course.goals[0] is Goal.WEIGHT_LOSS or weighing in facts.words.named


def _underfed(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what burns and strains to somebody who seems to eat too little for it."""
    burns = bool(_BURNING.intersection(facts.course.goals)) or is_intense(facts.course)
    return burns and concept("underfed") in person.said


def _body_size(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what is made for heavy bodies to somebody who is not heavy and has a history with food."""
    size = concept("big_body")
    is_made_for_it = size in facts.words.named and size not in person.known
    return is_made_for_it and concept("eating_disorder") in person.said


def _hard_for_grave_limits(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hard work for the healthy to a heart, a pregnancy, little mobility, or several limits."""
    if facts.course.adapted_for or not is_intense(facts.course):
        return False
    limits = person.limits
    return len(limits) > 1 or bool(limits & _GRAVE and is_for_the_fit(facts.course))


def _to_failure(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse sets to failure, for which the breath is held, to a heart or high pressure."""
    if facts.course.adapted_for or Limitation.CARDIOVASCULAR not in person.limits:
        return False
    return bool(pattern("to_failure").search(facts.course.description))


def _hot_water(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse warm pools and hot rooms in pregnancy."""
    limits = person.profile.limitations or ()
    is_expecting = concept("pregnancy") in person.said or (
        Limitation.PREGNANCY_POSTPARTUM in limits and concept("postpartum") not in person.said
    )
    is_for = concept("pregnancy") in facts.health
    return is_expecting and concept("hot_room") in facts.words.named and not is_for


def _expecting(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hard or risky work that nobody adapted for pregnancy."""
    is_expecting = concept("pregnancy") in person.said and Limitation.PREGNANCY_POSTPARTUM in person.limits
    is_for = Limitation.PREGNANCY_POSTPARTUM in facts.course.adapted_for or concept("pregnancy") in facts.health
    if not is_expecting or is_for or concept("postpartum") in person.said or _is_gentle(facts.course):
        return False
    demands = not facts.course.adapted_for and bool(_RISKY_WITH_CHILD & facts.about)
    return demands or is_intense(facts.course)


def _is_gentle(course: CourseSummary) -> bool:
    """Say whether a course is made for people of whom little effort can be asked."""
    return bool(_FRAIL.intersection(course.adapted_for))


def _unexamined(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse effort and heat, and what asks hearts to see a doctor, to symptoms that no doctor has seen."""
    if concept("heart_warning") not in person.said or _is_gentle(facts.course):
        return False
    if pattern("examined").search(_words_of(person)):
        return False
    strains = is_intense(facts.course) or bool(_STRAINING & facts.about) or _runs_on_land(facts)
    return strains or bool(_OF_HEARTS & (facts.words.doctor | facts.words.excluded))


def _words_of(person: PersonFacts) -> str:
    reasons = (one.reason or "" for one in person.profile.history.abandoned)
    return " ".join((person.profile.health_notes or "", *reasons))


def _cannot_rise(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse the floor to somebody who cannot get up from it."""
    floor = concept("floor")
    sits = concept("chair") in facts.about or Limitation.LIMITED_MOBILITY in facts.course.adapted_for
    if concept("cannot_rise") not in person.said or sits:
        return False
    on_floor = floor in facts.about or Equipment.MAT in facts.course.equipment
    return on_floor and floor not in facts.words.spared


def _cannot_swim(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse lengths to somebody who cannot swim."""
    afraid, course = concept("water_fear"), facts.course
    if afraid not in person.said or afraid in facts.words.named | facts.words.told:
        return False
    in_water = set(course.environments) == {Environment.POOL} and Activity.SWIMMING in course.activity_types
    return in_water and (course.level in _NOT_FOR_BEGINNERS or concept("swim_skill") in facts.about)


def _not_overhead(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse work over the head to a shoulder that must not go there."""
    overhead = concept("overhead")
    if overhead not in person.against or concept("shoulder") not in person.said:
        return False
    return overhead in facts.about and overhead not in facts.words.spared and not facts.health & _SHOULDERS


def _no_running(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse running to an injury for which it is ruled out."""
    is_ruled_out = concept("running") in person.notes.against and Limitation.POST_INJURY in person.limits
    return is_ruled_out and _runs_on_land(facts)


def _lately_operated(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse loads and hard work to wounds and joints whose weeks are counted."""
    if not _HEALING & person.said or not _counts_weeks(person):
        return False
    is_easy = facts.course.level not in _NOT_FOR_BEGINNERS and facts.course.adapted_for
    is_for = _AFTER_INJURY.intersection(facts.course.adapted_for) or is_easy
    loads = _LOADING.intersection(facts.course.activity_types) or is_intense(facts.course)
    return bool(loads) and not is_for


def _lately_born(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse all but calm work in the weeks after a birth, where a course is not made for them."""
    is_new = concept("postpartum") in person.said and _counts_weeks(person)
    is_calm = _GENTLE.issuperset(facts.course.activity_types)
    return is_new and not is_calm and Limitation.PREGNANCY_POSTPARTUM not in facts.course.adapted_for


def _nerves(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse heavy weights and bending to a back whose nerves speak."""
    is_of_back = concept("neuropathy") in person.said and bool(_BACKS & person.said)
    is_other = {Limitation.DIABETES, Limitation.PREGNANCY_POSTPARTUM} & person.limits
    if not is_of_back or is_other or Environment.POOL in facts.course.environments:
        return False
    return bool(_ON_NERVES & facts.about) or bool(_HEAVY_THINGS.intersection(facts.course.equipment))


def _fits(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse water to somebody with seizures, where nobody watches for them."""
    fits = concept("epilepsy")
    in_water = Environment.POOL in facts.course.environments
    return fits in person.said and in_water and fits not in facts.about


def _thin_bones(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse rolling, folding and hanging head down to thin bones, where a course does not spare them."""
    thin, about = concept("osteoporosis"), facts.about
    if thin not in person.said or thin in facts.health | facts.words.told - facts.words.excluded:
        return False
    folds = not facts.course.adapted_for and bool(_ON_THE_SPINE & about)
    return folds or thin in facts.words.excluded


def _unstable_shoulder(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse what pulls or presses a shoulder that comes out of its socket."""
    if concept("unstable_shoulder") not in person.said or facts.health & _SHOULDERS:
        return False
    strokes = Activity.SWIMMING in facts.course.activity_types and not facts.course.adapted_for
    return strokes or bool(_ON_SHOULDERS & facts.about)


def _pelvis(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hip opening for the healthy to a pelvis that hurts in pregnancy."""
    if Limitation.PREGNANCY_POSTPARTUM in facts.course.adapted_for or concept("pelvis") not in person.said:
        return False
    opens = concept("hip") in facts.words.named
    return opens and Limitation.PREGNANCY_POSTPARTUM in person.limits


def _leaking(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse jumps, or what asks for a sound pelvic floor, to somebody who leaks."""
    leaks = concept("pelvic_floor")
    if leaks not in person.said:
        return False
    jumps = concept("jumping") in facts.words.named and leaks not in facts.health
    return leaks in facts.words.excluded or jumps


def _arching(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse backbends to somebody who must not arch."""
    course = facts.course
    flows = _BENDING & set(course.activity_types) and not course.adapted_for
    is_hard = course.level in _NOT_FOR_BEGINNERS
    bends = concept("extension") in facts.about or (flows and is_hard)
    return concept("no_arching") in person.said and bool(bends)


def _fused_spine(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse rolling, arching and hanging head down, for the healthy, to a spine that was made stiff."""
    if facts.course.adapted_for or not _ON_THE_SPINE & facts.about:
        return False
    return bool(pattern("fused_spine").search(person.profile.health_notes or ""))


def _bones(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse jumps on growth plates and healing shins, and running while the weeks are counted."""
    sore = {concept("growing"), concept("stress_fracture")} & person.said
    if concept("stress_fracture") in sore and _runs_on_land(facts) and _counts_weeks(person):
        return True
    jumps = concept("jumping") in facts.words.named and concept("growing") not in facts.about
    return bool(sore) and jumps and not facts.course.adapted_for


def _wrists(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse hands as feet, or a pole, on wrists and elbows that hurt; and what they gave up gripping."""
    elbow = concept("elbow")
    if elbow in person.notes.against and _ON_HANDS & facts.words.named:
        return True
    return elbow in person.reasons.spoken and bool(_GRIPPED & person.left & facts.words.named)


def _new_joint(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse running and jumping on a new joint, and what is for older ones."""
    if concept("replaced_joint") not in person.said:
        return False
    jumps = concept("jumping") in facts.words.named and Environment.POOL not in facts.course.environments
    wants_months = bool(pattern("joint_after_months").search(facts.course.description))
    return jumps or _runs_on_land(facts) or (wants_months and _counts_weeks(person))


def _runs_on_land(facts: CourseFacts) -> bool:
    course = facts.course
    return Activity.RUNNING in course.activity_types and Environment.POOL not in course.environments


def _counts_weeks(person: PersonFacts) -> bool:
    return bool(pattern("counts_weeks").search(person.profile.health_notes or ""))


def _breathless(person: PersonFacts, facts: CourseFacts) -> bool:
    """Refuse running and hard work to weak lungs."""
    runs = Activity.RUNNING in facts.course.activity_types or is_intense(facts.course)
    is_for = concept("lungs") in facts.health
    return concept("weak_lungs") in person.said and runs and not is_for


def _wheels(person: PersonFacts, facts: CourseFacts) -> bool:
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


def asks_for_care(person: PersonFacts, facts: CourseFacts) -> bool:
    """Say whether tags alone speak against a course: they refuse too much, so this only demotes."""
    limits, adapted = person.limits, frozenset(facts.course.adapted_for)
    uncovered, intense = limits - adapted, is_intense(facts.course)
    grave = uncovered & _GRAVE
    if grave and (not adapted or intense or Activity.RUNNING in facts.course.activity_types):
        return True
    if intense and uncovered and not adapted:
        return True
    return intense and not limits & adapted and person.has_medical_limits


def is_of_a_kind_left_for_pain(person: PersonFacts, facts: CourseFacts) -> bool:
    """Say whether something of the same kind was left because it hurt, and this is not made for that."""
    if set(facts.course.adapted_for).intersection(person.profile.limitations or ()):
        return False
    if not person.left & facts.activities:
        return False
    return any(pattern("pain").search(one.reason or "") for one in person.profile.history.abandoned)


_EATING = concepts("eating_disorder underfed")
_BURNING = frozenset({Goal.WEIGHT_LOSS, Goal.ENDURANCE, Goal.COMPETITION})
_HEALING = concepts("surgery hernia muscle_tear cast ligament unstable_shoulder stress_fracture")
_AFTER_INJURY = frozenset({Limitation.POST_INJURY, Limitation.PREGNANCY_POSTPARTUM})
_LOADING = frozenset(
    {Activity.STRENGTH, Activity.BODYBUILDING, Activity.CROSSFIT, Activity.HIIT, Activity.FUNCTIONAL}
)
_BACKS = concepts("back disc")
_ON_NERVES = concepts("heavy_lifting flexion twisting deep_knee jumping")
_HEAVY_THINGS = frozenset({Equipment.BARBELL, Equipment.KETTLEBELL})
_ON_SHOULDERS = concepts("overhead hanging inverted contact wrists_load")
_FRAIL = frozenset({Limitation.CARDIOVASCULAR, Limitation.LIMITED_MOBILITY})
_NOT_FOR_BEGINNERS = frozenset({CourseLevel.INTERMEDIATE, CourseLevel.ADVANCED})
_RISKY_WITH_CHILD = concepts(
    "jumping sprinting hard overhead inverted heavy_lifting flexion breath_hold hot_room contact hanging extension"
)
_STRAINING = concepts("sprinting hard hot_room breath_hold jumping contact")
_OF_HEARTS = concepts("heart rhythm pressure heart_warning any_health")
_SHOULDERS = concepts("shoulder frozen_shoulder")
_BENDING = frozenset({Activity.YOGA, Activity.PILATES, Activity.DANCE})
_ON_HANDS = concepts("inverted wrists_load pole")
_GRIPPED = concepts("kettlebell barbell olympic climbing pole")
_ON_THE_SPINE = concepts("inverted extension flexion")
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
_Rule = Callable[[PersonFacts, CourseFacts], bool]
_RULES: dict[str, _Rule] = {
    "hard_for_grave_limits": _hard_for_grave_limits,
    "heat": _heat,
    "energy": _energy,
    "left_for_pain": _left_for_pain,
    "eating": _eating,
    "underfed": _underfed,
    "body_size": _body_size,
    "to_failure": _to_failure,
    "hot_water": _hot_water,
    "expecting": _expecting,
    "unexamined": _unexamined,
    "cannot_rise": _cannot_rise,
    "cannot_swim": _cannot_swim,
    "not_overhead": _not_overhead,
    "no_running": _no_running,
    "lately_operated": _lately_operated,
    "lately_born": _lately_born,
    "nerves": _nerves,
    "fits": _fits,
    "thin_bones": _thin_bones,
    "unstable_shoulder": _unstable_shoulder,
    "pelvis": _pelvis,
    "leaking": _leaking,
    "arching": _arching,
    "fused_spine": _fused_spine,
    "bones": _bones,
    "wrists": _wrists,
    "new_joint": _new_joint,
    "wheels": _wheels,
    "breathless": _breathless,
    "sent_away": _sent_away,
    "sent_away_ticked": _sent_away_ticked,
}
