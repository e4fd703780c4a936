"""The checks let pass what good writers wrote: the people of the judged data and the shipped courses."""

import json
from pathlib import Path

from ml.extract.notation import parse_text
from ml.llm.failure import BadAnswerError
from ml.synthesis.checks import ensure_prose
from ml.synthesis.duplicates import Duplicates
from ml.synthesis.folder import Folder
from ml.synthesis.recipes.courses import CourseKind, ensure_plan
from ml.synthesis.recipes.profiles import Profiles
from ml.training.judgments import load_judgments
from storage.catalogue import SHIPPED, read_courses
from storage.records.course import Course

KINDS = {
    "s1": CourseKind.GYM,
    "s2": CourseKind.HOME,
    "s3": CourseKind.RUNNING_CYCLING,
    "s4": CourseKind.SWIMMING,
    "s5": CourseKind.YOGA_PILATES,
    "s6": CourseKind.OTHER,
    "s7": CourseKind.HEALTH,
    "s8": CourseKind.OTHER,
}


def test_people_pass_and_are_told_apart() -> None:
    recipe = Profiles(Folder(Path()), 1)
    duplicates = Duplicates()
    refused, alike = [], []
    people = {judgment.profile.id: judgment.profile for judgment in load_judgments()}
    for person in people.values():
        answer = person.model_dump(mode="json", exclude={"id", "history"})
        try:
            recipe.read("syn-p00001", json.dumps({**answer, "weight_kg": round(person.weight_kg or 0)}))
        except BadAnswerError as problem:
            refused.append((person.id, str(problem)))
        said = recipe.compared(person) or ""
        if near := duplicates.nearest(said):
            alike.append((person.id, near))
        duplicates.add(person.id, said)
    assert len(people) > 900
    assert len(refused) <= 0.01 * len(people), refused
    assert len(alike) <= 0.01 * len(people), alike


def test_courses_pass_and_are_told_apart() -> None:
    duplicates = Duplicates()
    for course in read_courses(SHIPPED):
        ensure_prose("description", course.description, least_words=40)
        ensure_plan(KINDS[course.id[:2]], parse_text(plan_of(course)).program.exercises)
        said = f"{course.title}\n{course.description}\n{plan_of(course)}"
        assert duplicates.nearest(said) is None
        duplicates.add(course.id, said)


def plan_of(course: Course) -> str:
    assert course.plan_text is not None
    return course.plan_text
