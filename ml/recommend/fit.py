"""How well a course fits a person, one named number for each aspect; the ranking weighs them."""

from collections.abc import Callable
from functools import lru_cache

from ml.recommend.course_facts import HEALTH, CourseFacts
from ml.recommend.health import is_intense
from ml.recommend.person_facts import PersonFacts
from ml.recommend.reading.cues import pattern
from ml.recommend.specificity import weight
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
    Location,
    LocationDetail,
    RecentFrequency,
    SessionMinutes,
)

Aspects = dict[str, float]

LEVELS = {CourseLevel.BEGINNER: 0, CourseLevel.INTERMEDIATE: 1, CourseLevel.ADVANCED: 2}
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
_EVERYWHERE = frozenset({Equipment.NONE, Equipment.OTHER, Equipment.MAT})
_LEFT_BECAUSE = ("bored", "hard", "time", "crowd")


def aspects_of(person: PersonFacts, facts: CourseFacts, similarity: float) -> Aspects:
    """Measure a pair by the same names in the same order; `similarity` is the cosine of their vectors."""
    aspects: Aspects = {"similarity": similarity}
    for measure in _MEASURES:
        aspects.update(measure(person, facts))
    return aspects


def interest_in(profile: Profile, course: CourseSummary) -> float:
    """Give the mean interest in the course's activities, -1 to 1; 0 where nothing was said."""
    ratings = [(rating - 3) / 2 for rating in _ratings(profile, course) if rating is not None]
    return sum(ratings) / len(ratings) if ratings else 0.0


def minutes_fit(profile: Profile, course: CourseSummary) -> bool | None:
    """Say whether a session fits the time there is; None where nothing was said."""
    if profile.session_minutes is None:
        return None
    return course.session_minutes <= _MINUTES[profile.session_minutes][1]


def _goals(person: PersonFacts, facts: CourseFacts) -> Aspects:
    wanted, offered = person.profile.goals, facts.course.goals
    shared = set(wanted) & set(offered)
    kin = {goal for own in wanted for goal in _KIN[own]} - set(wanted)
    return {
        "goals.first": wanted[0] == offered[0],
        "goals.first_offered": wanted[0] in offered,
        "goals.first_wanted": offered[0] in wanted,
        "goals.shared": len(shared),
        "goals.share_of_course": len(shared) / len(offered),
        "goals.share_of_person": len(shared) / len(wanted),
        "goals.kin": len(kin & set(offered)),
    }


def _interests(person: PersonFacts, facts: CourseFacts) -> Aspects:
    profile, course = person.profile, facts.course
    ratings = _ratings(profile, course)
    rated = [rating for rating in ratings if rating is not None]
    loved = [name for name, rating in profile.interests.items() if rating >= 4]
    offered = {_INTERESTS.get(activity) for activity in course.activity_types}
    return {
        "interests.mean": sum(rated) / len(rated) - 3 if rated else 0,
        "interests.best": max(rated, default=3),
        "interests.worst": min(rated, default=3),
        "interests.first": 3 if ratings[0] is None else ratings[0],
        "interests.unrated": 1 - len(rated) / len(ratings),
        "interests.loved_offered": sum(name in offered for name in loved) / len(loved) if loved else -1,
        "interests.most_loved": max(profile.interests.values(), default=3),
    }


def _ratings(profile: Profile, course: CourseSummary) -> list[int | None]:
    names = [_INTERESTS.get(activity) for activity in course.activity_types]
    return [None if name is None else profile.interests.get(name, 3) for name in names]


def _level(person: PersonFacts, facts: CourseFacts) -> Aspects:
    own = LEVELS[CourseLevel(person.profile.level.value)]
    offered = LEVELS.get(facts.course.level)
    gap = 0 if offered is None else offered - own
    return {
        "level.gap": gap,
        "level.distance": abs(gap),
        "level.any": offered is None,
        "level.person": own,
        "level.course": -1 if offered is None else offered,
        "level.intense": is_intense(facts.course),
    }


def _time(person: PersonFacts, facts: CourseFacts) -> Aspects:
    profile, course = person.profile, facts.course
    low, high = _MINUTES[profile.session_minutes] if profile.session_minutes else (10, 75)
    a_week = _A_WEEK[profile.recent_frequency] if profile.recent_frequency else 3
    return {
        "time.over": max(0, course.session_minutes - high),
        "time.under": max(0, low - course.session_minutes),
        "time.sessions_over": course.sessions_per_week - a_week,
        "time.minutes": course.session_minutes,
        "time.sessions": course.sessions_per_week,
        "time.minutes_a_week": course.sessions_per_week * course.session_minutes,
    }


def _place(person: PersonFacts, facts: CourseFacts) -> Aspects:
    profile, course = person.profile, facts.course
    chosen = _CHOSEN[profile.location_detail or profile.location]
    environments = set(course.environments)
    needed = set(course.equipment) - _EVERYWHERE
    missing = needed - person.equipment
    return {
        "place.chosen": chosen in environments,
        "place.chosen_first": course.environments[0] == chosen,
        "place.share": len(environments & person.place.fitting) / len(environments),
        "place.fits": bool(environments & person.place.fitting),
        "place.possible": bool(environments & person.place.possible),
        "place.without_pool": Environment.POOL in environments
        and Environment.POOL not in person.place.fitting,
        "place.needs_kit_at_home": chosen is Environment.HOME_BODYWEIGHT and chosen not in environments,
        "place.many": len(environments),
        "place.missing": len(missing),
        "place.share_missing": len(missing) / max(1, len(course.equipment)),
        "place.own_kit_used": len(needed & (person.equipment - person.place.equipment)),
    }


def _limits(person: PersonFacts, facts: CourseFacts) -> Aspects:
    limits, adapted = set(person.profile.limitations or ()), set(facts.course.adapted_for)
    return {
        "limits.covered": len(limits & adapted) / len(limits) if limits else -1,
        "limits.uncovered": len(limits - adapted),
        "limits.foreign": len(adapted - limits),
        "limits.all_covered": bool(limits) and limits <= adapted,
        "limits.for_healthy": not adapted,
        "limits.for_others": bool(adapted) and not limits & adapted,
        "limits.needless_rehab": Goal.REHABILITATION in facts.course.goals and not limits,
        "limits.adapted": len(adapted),
        "limits.bmi": _bmi(person.profile),
    }


def _bmi(profile: Profile) -> float:
    if profile.weight_kg is None or profile.height_cm is None:
        return 24.0
    return profile.weight_kg / (profile.height_cm / 100) ** 2


def _who(person: PersonFacts, facts: CourseFacts) -> Aspects:
    course, age = facts.course, person.profile.age or 35
    low, high = course.age_min or 10, course.age_max or 100
    gender = person.profile.gender
    return {
        "who.too_young": max(0, low - age),
        "who.too_old": max(0, age - high),
        "who.within": min(age - low, high - age),
        "who.for_seniors": low >= 40,
        "who.for_youth": high <= 20,
        "who.age": age,
        "who.own_gender": gender is not None and course.gender.value == gender.value,
        "who.other_gender": course.gender is not CourseGender.ANY
        and gender is not None
        and course.gender.value != gender.value,
    }


def _health_words(person: PersonFacts, facts: CourseFacts) -> Aspects:
    words, spoken = facts.words, person.notes.spoken & HEALTH
    shared = weight(facts.health & person.said)
    return {
        "health.named": shared,
        "health.ticked": weight(facts.health & person.ticked),
        "health.foreign": weight(facts.health - person.known),
        "health.of_course": len(facts.health),
        "health.of_person": len(person.said & HEALTH),
        "health.share": shared / (weight(spoken) + 1e-9) if spoken else -1,
        "health.told": weight(words.told & HEALTH & person.said),
        "health.sent_away": weight(words.excluded & HEALTH & person.said),
        "health.sent_away_ticked": weight(words.excluded & HEALTH & person.ticked),
        "health.doctor": weight(words.doctor & HEALTH & person.said),
        "health.against": weight(person.against & facts.about),
        "health.spared": weight(person.against & words.spared),
    }


def _kind(person: PersonFacts, facts: CourseFacts) -> Aspects:
    activities = facts.activities
    wanted = activities & person.wants
    return {
        "kind.wanted": weight(wanted),
        "kind.wanted_share": len(wanted) / len(activities) if activities else -1,
        "kind.wanted_told": weight(facts.words.told & person.wants),
        "kind.done": weight(activities & person.done),
        "kind.in_notes": weight(activities & person.notes.spoken),
        "kind.liked": len(activities & person.likes) - len(activities & person.dislikes),
        "kind.left": weight(activities & person.left),
        "kind.foreign": weight(activities - person.wants - person.likes),
        "kind.against": weight(activities & person.notes.against),
        "kind.wishes": len(person.wants),
        "kind.niche_shared": weight(facts.niches & person.known),
        "kind.niche_foreign": weight(facts.niches - person.known),
        "kind.words_shared": weight((facts.words.named & person.said) - HEALTH),
        "kind.slow": facts.is_slow,
        "kind.social": facts.is_social,
        "kind.activities": len(facts.course.activity_types),
    }


def _history(person: PersonFacts, facts: CourseFacts) -> Aspects:
    history, title = person.profile.history, facts.course.title
    reasons = " ".join(one.reason or "" for one in history.abandoned)
    return {
        "history.done": title in history.completed,
        "history.left": any(title == one.title for one in history.abandoned),
        "history.length": len(history.completed),
        **_left_because(reasons),
    }


@lru_cache(maxsize=1024)
def _left_because(reasons: str) -> Aspects:
    return {f"history.{name}": bool(pattern(f"left_{name}").search(reasons)) for name in _LEFT_BECAUSE}


_MEASURES: tuple[Callable[[PersonFacts, CourseFacts], Aspects], ...] = (
    _goals,
    _interests,
    _level,
    _time,
    _place,
    _limits,
    _who,
    _health_words,
    _kind,
    _history,
)
