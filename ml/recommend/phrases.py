"""The closed vocabulary in the words that people use, for texts that an encoder reads."""

from collections.abc import Iterable

from storage.records.vocabulary import (
    CourseLevel,
    Environment,
    Limitation,
    Location,
    LocationDetail,
    RecentFrequency,
    SessionMinutes,
)

LIMITATIONS = {
    Limitation.JOINTS: "joint problems",
    Limitation.BACK: "back problems",
    Limitation.POST_INJURY: "an injury",
    Limitation.PREGNANCY_POSTPARTUM: "pregnancy or a recent birth",
    Limitation.LIMITED_MOBILITY: "limited mobility",
    Limitation.CARDIOVASCULAR: "heart or blood pressure problems",
    Limitation.DIABETES: "diabetes",
    Limitation.OVERWEIGHT: "overweight",
}
ENVIRONMENTS = {
    Environment.GYM: "in a gym",
    Environment.HOME_BODYWEIGHT: "at home without equipment",
    Environment.HOME_EQUIPMENT: "at home with equipment",
    Environment.OUTDOORS: "outdoors",
    Environment.POOL: "in a pool",
}
PLACES: dict[Location | LocationDetail, str] = {
    Location.GYM: "in a gym",
    Location.HOME: "at home",
    Location.POOL: "in a pool",
    Location.OUTDOORS: "outdoors",
    LocationDetail.FULL_GYM: "in a gym",
    LocationDetail.BASIC_GYM: "in a small gym",
    LocationDetail.HOME_EQUIPMENT: "at home with equipment",
    LocationDetail.HOME_BODYWEIGHT: "at home without equipment",
    LocationDetail.SPORTS_GROUND: "outdoors on a sports ground",
    LocationDetail.PARK: "outdoors in a park",
}
LEVELS = {
    CourseLevel.BEGINNER: "beginners",
    CourseLevel.INTERMEDIATE: "intermediates",
    CourseLevel.ADVANCED: "the advanced",
    CourseLevel.ANY: "all levels",
}
SESSIONS = {
    SessionMinutes.UP_TO_30: "up to 30 minutes",
    SessionMinutes.FROM_30_TO_45: "30 to 45 minutes",
    SessionMinutes.FROM_45_TO_60: "45 to 60 minutes",
    SessionMinutes.OVER_60: "more than an hour",
}
FREQUENCIES = {
    RecentFrequency.NONE: "has not trained lately",
    RecentFrequency.ONCE_OR_TWICE_A_MONTH: "trains once or twice a month",
    RecentFrequency.ONCE_OR_TWICE_A_WEEK: "trains once or twice a week",
    RecentFrequency.THREE_OR_FOUR_A_WEEK: "trains three or four times a week",
    RecentFrequency.FIVE_OR_MORE_A_WEEK: "trains five or more times a week",
}


def listed(values: Iterable[str]) -> str:
    """Join words as a sentence does."""
    *others, last = [value.replace("_", " ") for value in values]
    return f"{', '.join(others)} and {last}" if others else last
