from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.course_index import CourseIndex
from storage.course_index.conditions import where
from storage.records.course import Course
from storage.records.course_filter import CourseFilter
from storage.records.vocabulary import (
    Activity,
    CourseLevel,
    Environment,
    Equipment,
    Gender,
    Goal,
    Limitation,
)
from tests.storage.course_index.rows import row, vector

CATALOGUE = {
    "plain": {},
    "gym": {
        "environments": ["gym", "outdoors"],
        "equipment": ["barbell", "bench"],
        "goals": ["muscle_gain", "competition"],
        "activity_types": ["strength", "crossfit"],
        "level": "advanced",
        "session_minutes": 90,
        "sessions_per_week": 5,
        "duration_weeks": 12,
        "age_min": 18,
        "age_max": 45,
        "gender": "male",
    },
    "soft": {
        "environments": ["pool"],
        "equipment": ["none"],
        "adapted_for": ["back", "joints"],
        "level": "any",
        "language": "ru",
        "age_min": 50,
        "gender": "female",
    },
    "mat": {"equipment": ["mat"], "adapted_for": ["back"], "age_max": 60},
}


def subsets(values: Any) -> st.SearchStrategy[frozenset[Any]]:
    return st.frozensets(st.sampled_from(values), max_size=3)


FILTERS = st.builds(
    CourseFilter,
    gender=st.none() | st.sampled_from(Gender),
    age=st.none() | st.integers(10, 100),
    age_tolerance=st.integers(0, 3),
    environments=subsets(Environment),
    goals=subsets(Goal),
    activities=subsets(Activity),
    levels=subsets(CourseLevel),
    equipment=st.none() | subsets(Equipment),
    adapted_for=subsets(Limitation),
    max_session_minutes=st.none() | st.integers(10, 100),
    max_sessions_per_week=st.none() | st.integers(1, 7),
    max_duration_weeks=st.none() | st.integers(1, 20),
    language=st.none() | st.sampled_from(["en", "ru", "de"]),
    without=st.frozensets(st.sampled_from(list(CATALOGUE)), max_size=2),
)


def meets(course: Course, asked: CourseFilter) -> bool:
    needs = set(course.equipment) - {Equipment.NONE}
    youngest = -1 if course.age_min is None else course.age_min - asked.age_tolerance
    oldest = 999 if course.age_max is None else course.age_max + asked.age_tolerance
    most = (
        (course.session_minutes, asked.max_session_minutes),
        (course.sessions_per_week, asked.max_sessions_per_week),
        (course.duration_weeks, asked.max_duration_weeks),
    )
    some = (
        (set(course.environments), asked.environments),
        (set(course.goals), asked.goals),
        (set(course.activity_types), asked.activities),
        ({course.level}, asked.levels),
    )
    return (
        (asked.gender is None or course.gender in {"any", asked.gender})
        and (asked.age is None or youngest <= asked.age <= oldest)
        and all(not wanted or offered & wanted for offered, wanted in some)
        and (asked.equipment is None or needs <= asked.equipment)
        and set(course.adapted_for) >= asked.adapted_for
        and all(limit is None or value <= limit for value, limit in most)
        and (asked.language is None or course.language == asked.language)
        and course.id not in asked.without
    )


@pytest.mark.real
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=FILTERS)
async def test_the_index_finds_just_what_meets_the_filter(index: CourseIndex, asked: CourseFilter) -> None:
    rows = [row(course_id, **fields) for course_id, fields in CATALOGUE.items()]
    if not await index.entries("m"):
        await index.upsert("m", rows)

    neighbours = await index.search("m", vector(1, 0), 10, asked)

    expected = sorted(one.course.id for one in rows if meets(one.course, asked))
    assert [neighbour.course_id for neighbour in neighbours] == expected


def test_a_filter_that_asks_nothing_is_no_condition() -> None:
    assert where(CourseFilter()) is None


def test_equipment_of_every_kind_at_hand_asks_nothing() -> None:
    assert where(CourseFilter(equipment=frozenset(Equipment))) is None


def test_quotes_in_values_stay_inside_them() -> None:
    assert where(CourseFilter(language="x' OR 'a'='a")) == "language IN ('x'' OR ''a''=''a')"
