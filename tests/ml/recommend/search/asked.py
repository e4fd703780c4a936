"""Courses of every kind, and what is found among them."""

from ml.recommend.ranking import Candidate
from ml.recommend.search import SearchHit, read_query, search
from storage.records.course import Course
from tests.ml.recommend.people import course

YOGA = course(
    id="yoga",
    title="Yoga for Stiff Backs",
    activity_types=["yoga"],
    goals=["flexibility"],
    environments=["home_bodyweight"],
    session_minutes=20,
    equipment=["mat"],
    adapted_for=["back"],
    level="beginner",
    sessions_per_week=4,
)
GYM = course(id="gym", title="Gym Strength", coach="Hana Kobayashi", session_minutes=60)
POOL = course(
    id="pool",
    title="First Lengths",
    activity_types=["swimming"],
    goals=["endurance"],
    environments=["pool"],
    session_minutes=45,
    equipment=["other"],
    tags=["learn to swim"],
    level="beginner",
)
HIIT = course(
    id="hiit",
    title="Hot Feet",
    activity_types=["hiit"],
    goals=["weight_loss"],
    environments=["home_bodyweight"],
    session_minutes=25,
    equipment=["none"],
    tags=["jumping", "burpees"],
)
HEART = course(
    id="heart",
    title="Walking With a Careful Heart",
    activity_types=["cardio"],
    goals=["health"],
    environments=["outdoors"],
    session_minutes=30,
    equipment=["none"],
    adapted_for=["cardiovascular"],
    level="beginner",
    tags=["blood pressure", "walking"],
)
ALL = (YOGA, GYM, POOL, HIIT, HEART)


def found(words: str, courses: tuple[Course, ...] = ALL) -> list[SearchHit]:
    return list(search(read_query(words), [Candidate(one, 0.3) for one in courses]))


def ids(words: str) -> list[str]:
    return ids_of(words, ALL)


def ids_of(words: str, courses: tuple[Course, ...]) -> list[str]:
    return [hit.course.id for hit in found(words, courses)]
