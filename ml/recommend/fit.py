"""How well courses fit a person, one named number for each aspect; the ranking weighs them."""

from collections.abc import Callable, Iterable
from enum import StrEnum

import numpy as np

from ml.recommend.answers import Floats, ticks
from ml.recommend.course_columns import LEVELS, NO_LEVEL, CourseColumns
from ml.recommend.fit_of_words import Aspects, health_words, history, kind
from ml.recommend.person_facts import PersonFacts
from storage.records.course import CourseSummary
from storage.records.profile import Profile
from storage.records.vocabulary import (
    Activity,
    CourseGender,
    CourseLevel,
    Environment,
    Equipment,
    Goal,
    Interest,
    Limitation,
    Location,
    LocationDetail,
    RecentFrequency,
    SessionMinutes,
)

_MINUTES = {
    SessionMinutes.UP_TO_30: (5, 30),
    SessionMinutes.FROM_30_TO_45: (25, 45),
    SessionMinutes.FROM_45_TO_60: (40, 60),
    SessionMinutes.OVER_60: (55, 120),
}
_A_WEEK = {
    RecentFrequency.NONE: 3,
    RecentFrequency.ONCE_OR_TWICE_A_MONTH: 3,
    RecentFrequency.ONCE_OR_TWICE_A_WEEK: 3,
    RecentFrequency.THREE_OR_FOUR_A_WEEK: 4,
    RecentFrequency.FIVE_OR_MORE_A_WEEK: 6,
}
_INTERESTS: dict[Activity, Interest] = {
    Activity.STRENGTH: Interest.STRENGTH,
    Activity.BODYBUILDING: Interest.STRENGTH,
    Activity.CARDIO: Interest.CARDIO,
    Activity.RUNNING: Interest.CARDIO,
    Activity.SWIMMING: Interest.CARDIO,
    Activity.CYCLING: Interest.CARDIO,
    Activity.HIIT: Interest.HIIT,
    Activity.CROSSFIT: Interest.FUNCTIONAL,
    Activity.FUNCTIONAL: Interest.FUNCTIONAL,
    Activity.YOGA: Interest.YOGA_PILATES,
    Activity.PILATES: Interest.YOGA_PILATES,
    Activity.STRETCHING: Interest.STRETCHING,
}
_KIN: dict[Goal, frozenset[Goal]] = {
    Goal.HEALTH: frozenset({Goal.GENERAL_FITNESS, Goal.REHABILITATION, Goal.STRESS_RELIEF, Goal.WEIGHT_LOSS}),
    Goal.GENERAL_FITNESS: frozenset({Goal.HEALTH, Goal.WEIGHT_LOSS, Goal.ENDURANCE, Goal.MUSCLE_GAIN}),
    Goal.WEIGHT_LOSS: frozenset({Goal.GENERAL_FITNESS, Goal.HEALTH, Goal.ENDURANCE}),
    Goal.ENDURANCE: frozenset({Goal.COMPETITION, Goal.GENERAL_FITNESS}),
    Goal.COMPETITION: frozenset({Goal.ENDURANCE, Goal.MUSCLE_GAIN}),
    Goal.MUSCLE_GAIN: frozenset({Goal.GENERAL_FITNESS, Goal.COMPETITION}),
    Goal.FLEXIBILITY: frozenset({Goal.STRESS_RELIEF, Goal.REHABILITATION, Goal.HEALTH}),
    Goal.STRESS_RELIEF: frozenset({Goal.FLEXIBILITY, Goal.HEALTH}),
    Goal.REHABILITATION: frozenset({Goal.HEALTH, Goal.FLEXIBILITY}),
}
_CHOSEN: dict[LocationDetail | Location, Environment] = {
    LocationDetail.FULL_GYM: Environment.GYM,
    LocationDetail.BASIC_GYM: Environment.GYM,
    LocationDetail.HOME_EQUIPMENT: Environment.HOME_EQUIPMENT,
    LocationDetail.HOME_BODYWEIGHT: Environment.HOME_BODYWEIGHT,
    LocationDetail.PARK: Environment.OUTDOORS,
    LocationDetail.SPORTS_GROUND: Environment.OUTDOORS,
    Location.POOL: Environment.POOL,
    Location.GYM: Environment.GYM,
    Location.HOME: Environment.HOME_BODYWEIGHT,
    Location.OUTDOORS: Environment.OUTDOORS,
}
_INTEREST_OF = np.array([ticks(Interest, [_INTERESTS.get(one)]) for one in Activity], dtype=np.float32)
_RATED = np.array([one in _INTERESTS for one in Activity])
_EVERYWHERE = frozenset({Equipment.NONE, Equipment.OTHER, Equipment.MAT})
_NEUTRAL = 3


def aspects_of(person: PersonFacts, courses: CourseColumns, similarities: Floats) -> Aspects:
    """Measure courses by the same names in the same order; `similarities` are cosines with the person."""
    aspects: Aspects = {"similarity": similarities}
    for measure in _MEASURES:
        aspects.update(measure(person, courses))
    return aspects


def interest_in(profile: Profile, course: CourseSummary) -> float:
    """Give the mean interest in the course's activities, -1 to 1; 0 where nothing was said."""
    names = [_INTERESTS[activity] for activity in course.activity_types if activity in _INTERESTS]
    ratings = [(profile.interests.get(name, _NEUTRAL) - _NEUTRAL) / 2 for name in names]
    return sum(ratings) / len(ratings) if ratings else 0.0


def minutes_fit(profile: Profile, course: CourseSummary) -> bool | None:
    """Say whether a session fits the time there is; None where nothing was said."""
    if profile.session_minutes is None:
        return None
    return course.session_minutes <= _MINUTES[profile.session_minutes][1]


def _goals(person: PersonFacts, courses: CourseColumns) -> Aspects:
    wanted = person.profile.goals
    first, every = _chosen(Goal, wanted[:1]), _chosen(Goal, wanted)
    kin = _chosen(Goal, {goal for own in wanted for goal in _KIN[own]} - set(wanted))
    shared = courses.goals @ every
    return {
        "goals.first": courses.first_goal @ first,
        "goals.first_offered": courses.goals @ first,
        "goals.first_wanted": courses.first_goal @ every,
        "goals.shared": shared,
        "goals.share_of_course": shared / courses.goals.sum(axis=1),
        "goals.share_of_person": shared / len(wanted),
        "goals.kin": courses.goals @ kin,
    }


def _interests(person: PersonFacts, courses: CourseColumns) -> Aspects:
    interests = person.profile.interests
    ratings = np.array(
        [interests.get(_INTERESTS[one], _NEUTRAL) for one in Activity if one in _INTERESTS], dtype=np.float32
    )
    has = courses.activities[:, _RATED]
    count = has.sum(axis=1)
    loved = [name for name, rating in interests.items() if rating >= 4]
    offered = (courses.activities @ _INTEREST_OF > 0) @ _chosen(Interest, loved)
    return {
        "interests.mean": np.where(count, has @ ratings / np.maximum(1, count) - _NEUTRAL, 0),
        "interests.best": np.where(count, np.where(has, ratings, 0).max(axis=1), _NEUTRAL),
        "interests.worst": np.where(count, np.where(has, ratings, 9).min(axis=1), _NEUTRAL),
        "interests.first": _NEUTRAL + courses.first_activity[:, _RATED] @ (ratings - _NEUTRAL),
        "interests.unrated": 1 - count / courses.activities.sum(axis=1),
        "interests.loved_offered": offered / len(loved) if loved else -1,
        "interests.most_loved": max(interests.values(), default=_NEUTRAL),
    }


def _level(person: PersonFacts, courses: CourseColumns) -> Aspects:
    own, is_any = LEVELS[CourseLevel(person.profile.level.value)], courses.level == NO_LEVEL
    gap = np.where(is_any, 0, courses.level - own)
    return {
        "level.gap": gap,
        "level.distance": np.abs(gap),
        "level.any": is_any,
        "level.person": own,
        "level.course": courses.level,
        "level.intense": courses.intense,
    }


def _time(person: PersonFacts, courses: CourseColumns) -> Aspects:
    profile = person.profile
    low, high = _MINUTES[profile.session_minutes] if profile.session_minutes else (10, 75)
    a_week = _A_WEEK[profile.recent_frequency] if profile.recent_frequency else 3
    return {
        "time.over": np.maximum(0, courses.minutes - high),
        "time.under": np.maximum(0, low - courses.minutes),
        "time.sessions_over": courses.sessions - a_week,
        "time.minutes": courses.minutes,
        "time.sessions": courses.sessions,
        "time.minutes_a_week": courses.sessions * courses.minutes,
    }


def _place(person: PersonFacts, courses: CourseColumns) -> Aspects:
    profile, place = person.profile, person.place
    chosen = _CHOSEN[profile.location_detail or profile.location]
    is_there = courses.environments @ _chosen(Environment, [chosen])
    fitting = courses.environments @ _chosen(Environment, place.fitting)
    in_pool = courses.environments @ _chosen(Environment, {Environment.POOL} - place.fitting)
    missing = courses.equipment @ _chosen(Equipment, set(Equipment) - _EVERYWHERE - person.equipment)
    own = person.equipment - place.equipment - _EVERYWHERE
    return {
        "place.chosen": is_there,
        "place.chosen_first": courses.first_environment @ _chosen(Environment, [chosen]),
        "place.share": fitting / courses.environments.sum(axis=1),
        "place.fits": fitting > 0,
        "place.possible": courses.environments @ _chosen(Environment, place.possible) > 0,
        "place.without_pool": in_pool,
        "place.needs_kit_at_home": 1 - is_there if chosen is Environment.HOME_BODYWEIGHT else 0,
        "place.many": courses.environments.sum(axis=1),
        "place.missing": missing,
        "place.share_missing": missing / np.maximum(1, courses.equipment.sum(axis=1)),
        "place.own_kit_used": courses.equipment @ _chosen(Equipment, own),
    }


def _limits(person: PersonFacts, courses: CourseColumns) -> Aspects:
    limits = set(person.profile.limitations or ())
    adapted = courses.limits.sum(axis=1)
    covered = courses.limits @ _chosen(Limitation, limits)
    rehabilitates = courses.goals @ _chosen(Goal, [Goal.REHABILITATION])
    return {
        "limits.covered": covered / len(limits) if limits else -1,
        "limits.uncovered": len(limits) - covered,
        "limits.foreign": adapted - covered,
        "limits.all_covered": covered == len(limits) if limits else 0,
        "limits.for_healthy": adapted == 0,
        "limits.for_others": (adapted > 0) & (covered == 0),
        "limits.needless_rehab": 0 if limits else rehabilitates,
        "limits.adapted": adapted,
        "limits.bmi": _bmi(person.profile),
    }


def _bmi(profile: Profile) -> float:
    if profile.weight_kg is None or profile.height_cm is None:
        return 24.0
    return profile.weight_kg / (profile.height_cm / 100) ** 2


def _who(person: PersonFacts, courses: CourseColumns) -> Aspects:
    age, gender = person.profile.age or 35, person.profile.gender
    own = courses.genders @ _chosen(CourseGender, [gender])
    limited = courses.genders @ _chosen(CourseGender, set(CourseGender) - {CourseGender.ANY})
    return {
        "who.too_young": np.maximum(0, courses.age_min - age),
        "who.too_old": np.maximum(0, age - courses.age_max),
        "who.within": np.minimum(age - courses.age_min, courses.age_max - age),
        "who.for_seniors": courses.age_min >= 40,
        "who.for_youth": courses.age_max <= 20,
        "who.age": age,
        "who.own_gender": own,
        "who.other_gender": 0 if gender is None else limited - own,
    }


def _chosen(vocabulary: type[StrEnum], words: Iterable[StrEnum | None]) -> Floats:
    return np.array(ticks(vocabulary, tuple(words)), dtype=np.float32)


_MEASURES: tuple[Callable[[PersonFacts, CourseColumns], Aspects], ...] = (
    _goals,
    _interests,
    _level,
    _time,
    _place,
    _limits,
    _who,
    health_words,
    kind,
    history,
)
