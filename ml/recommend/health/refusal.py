"""Why a coach would refuse a course for health: rules with names, from ticks, tags and both sides' words."""

from collections.abc import Callable

from ml.recommend.course_facts import CourseFacts
from ml.recommend.health.births import expecting, hot_water, lately_born, leaking, pelvis
from ml.recommend.health.hearts import (
    breathless,
    energy,
    hard_for_grave_limits,
    heat,
    seizures,
    to_failure,
    unexamined,
)
from ml.recommend.health.joints import (
    arching,
    bones,
    fused_spine,
    lately_operated,
    new_joint,
    no_running,
    not_overhead,
    thin_bones,
    unstable_shoulder,
    wrists,
)
from ml.recommend.health.living import body_size, cannot_rise, cannot_swim, eating, underfed, wheels
from ml.recommend.health.words import left_for_pain, sent_away, sent_away_ticked
from ml.recommend.person_facts import PersonFacts


def health_refusal(person: PersonFacts, facts: CourseFacts) -> str | None:
    """Give the name of the first rule that refuses a course for a person's health, or None."""
    return next((name for name, refuses in _RULES.items() if refuses(person, facts)), None)


_Rule = Callable[[PersonFacts, CourseFacts], bool]
_RULES: dict[str, _Rule] = {
    "hard_for_grave_limits": hard_for_grave_limits,
    "heat": heat,
    "energy": energy,
    "left_for_pain": left_for_pain,
    "eating": eating,
    "underfed": underfed,
    "body_size": body_size,
    "to_failure": to_failure,
    "hot_water": hot_water,
    "expecting": expecting,
    "unexamined": unexamined,
    "cannot_rise": cannot_rise,
    "cannot_swim": cannot_swim,
    "not_overhead": not_overhead,
    "no_running": no_running,
    "lately_operated": lately_operated,
    "lately_born": lately_born,
    "seizures": seizures,
    "thin_bones": thin_bones,
    "unstable_shoulder": unstable_shoulder,
    "pelvis": pelvis,
    "leaking": leaking,
    "arching": arching,
    "fused_spine": fused_spine,
    "bones": bones,
    "wrists": wrists,
    "new_joint": new_joint,
    "wheels": wheels,
    "breathless": breathless,
    "sent_away": sent_away,
    "sent_away_ticked": sent_away_ticked,
}
