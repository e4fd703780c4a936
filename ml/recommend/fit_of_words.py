"""The aspects of the fit that rest on words: health, kinds of training, what was done before."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from ml.recommend.answers import marked, weighed
from ml.recommend.course_columns import CourseColumns
from ml.recommend.course_facts import HEALTH
from ml.recommend.person_facts import PersonFacts
from ml.recommend.reading.cues import pattern
from ml.recommend.specificity import weight, weights

# An array with a number for each course, or one number where all have the same.
Aspects = dict[str, npt.NDArray[np.generic] | float]

_LEFT_BECAUSE = ("bored", "hard", "time", "crowd")


def health_words(person: PersonFacts, courses: CourseColumns) -> Aspects:
    """Measure what both sides say of health."""
    said, ticked, against = map(weighed, (person.said, person.ticked, person.against))
    said_of_health, spoken = weighed(person.said & HEALTH), person.notes.spoken & HEALTH
    shared = courses.health @ said
    return {
        "health.named": shared,
        "health.ticked": courses.health @ ticked,
        "health.foreign": courses.health @ weighed(HEALTH - person.known),
        "health.of_course": courses.health.sum(axis=1),
        "health.of_person": len(person.said & HEALTH),
        "health.share": shared / (weight(spoken) + 1e-9) if spoken else -1,
        "health.told": courses.told @ said_of_health,
        "health.sent_away": courses.excluded @ said_of_health,
        "health.sent_away_ticked": courses.excluded @ weighed(person.ticked & HEALTH),
        "health.doctor": courses.doctor @ said_of_health,
        "health.against": courses.about @ against,
        "health.spared": courses.spared @ against,
    }


def kind(person: PersonFacts, courses: CourseColumns) -> Aspects:
    """Measure the kind of training: wanted, done, left, told against, and whom it is made for."""
    kinds, wants, count = courses.kinds, person.wants, courses.kinds.sum(axis=1)
    liked = marked(person.likes) - marked(person.dislikes)
    known = weighed(person.known)
    return {
        "kind.wanted": kinds @ weighed(wants),
        "kind.wanted_share": np.where(count, kinds @ marked(wants) / np.maximum(1, count), -1),
        "kind.wanted_told": courses.told @ weighed(wants),
        "kind.done": kinds @ weighed(person.done),
        "kind.in_notes": kinds @ weighed(person.notes.spoken),
        "kind.liked": kinds @ liked,
        "kind.left": kinds @ weighed(person.left),
        "kind.foreign": kinds @ (weights() - weighed(wants | person.likes)),
        "kind.against": kinds @ weighed(person.notes.against),
        "kind.wishes": len(wants),
        "kind.niche_shared": courses.niches @ known,
        "kind.niche_foreign": courses.niches @ (weights() - known),
        "kind.words_shared": courses.named @ weighed(person.said - HEALTH),
        "kind.slow": courses.slow,
        "kind.social": courses.social,
        "kind.activities": courses.activities.sum(axis=1),
    }


def history(person: PersonFacts, courses: CourseColumns) -> Aspects:
    """Measure what was done and left before."""
    past = person.profile.history
    titles = np.array([facts.course.title for facts in courses.facts])
    reasons = " ".join(one.reason or "" for one in past.abandoned)
    return {
        "history.done": np.isin(titles, past.completed),
        "history.left": np.isin(titles, [one.title for one in past.abandoned]),
        "history.length": len(past.completed),
        **_left_because(reasons),
    }


@lru_cache(maxsize=1024)
def _left_because(reasons: str) -> Aspects:
    return {f"history.{name}": bool(pattern(f"left_{name}").search(reasons)) for name in _LEFT_BECAUSE}
