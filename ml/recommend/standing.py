"""What people did with a course, as a small change of its grade."""

from collections.abc import Mapping

from storage.records.stored_course import InteractionKind

# As many people as it takes until what they did weighs as much as knowing nothing.
_PRIOR = 10
# The most that being finished or left by everybody moves a course: less than a step between two grades.
_WEIGHT = 0.2
# A course that few have tried yet stands a little higher, so that somebody does.
_CHANCE = 0.05
_TRIED = 5

Deeds = Mapping[InteractionKind, int]

UNTRIED = _CHANCE


def standing(deeds: Deeds) -> float:
    """Give what is added to a course's grade, from -0.2 to 0.2; `deeds` counts people by what they did.

    The share of those who finished among those who finished, left or turned it away, as a Bayesian mean
    around one half; and a chance for courses with fewer than five starts.
    """
    good = deeds.get(InteractionKind.FINISHED, 0)
    bad = deeds.get(InteractionKind.ABANDONED, 0) + deeds.get(InteractionKind.NOT_FOR_ME, 0)
    liked = (good + _PRIOR / 2) / (good + bad + _PRIOR) - 0.5
    starts = deeds.get(InteractionKind.STARTED, 0)
    return 2 * _WEIGHT * liked + _CHANCE * max(0.0, 1 - starts / _TRIED)
