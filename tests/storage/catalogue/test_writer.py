from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.catalogue import read_courses, write_courses
from storage.records.course import Course
from storage.records.vocabulary import Activity, CourseGender, CourseLevel, Environment, Goal, Limitation
from tests.storage.courses import course

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
COURSES = st.builds(
    Course,
    id=st.from_regex(r"[a-z0-9][a-z0-9-]{0,47}", fullmatch=True),
    title=WORDS.filter(str.strip),
    coach=st.none() | WORDS,
    description=WORDS,
    activity_types=st.lists(st.sampled_from(Activity), min_size=1, max_size=3).map(tuple),
    goals=st.lists(st.sampled_from(Goal), min_size=1, max_size=2).map(tuple),
    environments=st.lists(st.sampled_from(Environment), min_size=1, max_size=2).map(tuple),
    level=st.sampled_from(CourseLevel),
    duration_weeks=st.integers(1, 104),
    sessions_per_week=st.integers(1, 21),
    session_minutes=st.integers(1, 600),
    age_min=st.none() | st.integers(3, 50),
    age_max=st.none() | st.integers(50, 120),
    gender=st.sampled_from(CourseGender),
    adapted_for=st.lists(st.sampled_from(Limitation), max_size=2).map(tuple),
    tags=st.lists(WORDS, max_size=3).map(tuple),
    plan_text=st.none() | WORDS,
)


@given(st.lists(COURSES, max_size=4, unique_by=lambda one: one.id))
def test_what_is_written_reads_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, courses: list[Course]
) -> None:
    file = tmp_path_factory.mktemp("catalogue") / "courses.jsonl"

    assert write_courses(file, courses) == len(courses)
    assert read_courses(file) == courses


def test_a_plan_reads_back_as_it_was(tmp_path: Path) -> None:
    exercises = [
        {"name": "Присед", "sets": 3, "reps": "8-10", "flags": [{"field": "reps", "reason": "blurred"}]}
    ]
    planned = course(plan={"is_program": True, "sessions": [{"day": "A", "exercises": exercises}]})

    write_courses(tmp_path / "courses.jsonl", [planned])

    assert read_courses(tmp_path / "courses.jsonl") == [planned]


def test_texts_stay_readable_and_absent_plans_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "courses.jsonl"

    write_courses(file, [course(title="Йога", age_max=None)])

    text = file.read_text(encoding="utf-8")
    assert '"title": "Йога"' in text
    assert '"age_max": null' in text
    assert "plan" not in text


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "courses.jsonl"
    write_courses(file, [course()])

    def broken() -> Iterator[Course]:
        yield course("another")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_courses(file, broken())

    assert read_courses(file) == [course()]
    assert list(tmp_path.iterdir()) == [file]
