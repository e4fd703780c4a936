"""Small data sets on disk."""

from pathlib import Path

from ml.synthesis.candidates import Candidates
from ml.synthesis.folder import Folder
from ml.synthesis.recipes.courses import CourseKind, CourseText
from storage.catalogue import write_courses
from storage.records.base import Record
from tests.ml.recommend.people import course, person
from tests.ml.synthesis.answers import prose

PLAN = "Day A\nWarm-up 200 m easy\n6 x 50 m front crawl, rest 20 s\nLeg press 3 x 12\n"


def data_set(root: Path, title: str = "First Strokes", line: str = "Plank 3 x 30 s") -> Folder:
    """A man who begins, two course texts without forms, three courses, and candidates."""
    folder = Folder(root)
    texts = [
        CourseText(
            id=f"syn-c0000{number}-{kind}",
            kind=kind,
            title=title,
            description=prose(kind, 50),
            plan_text=PLAN + line,
            days=2,
            progression="A little more each week.",
        )
        for number, kind in enumerate((CourseKind.GYM, CourseKind.SWIMMING), start=1)
    ]
    courses = [
        course(id="first-steps", title="First Steps", level="beginner"),
        course(id="ladies-first", title="Ladies First", level="any", gender="female"),
        course(id="meet-day", title="Meet Day", level="advanced", duration_weeks=16),
    ]
    beginner = person(
        id="syn-p00001", gender="male", level="beginner", health_notes="My knee hurts on stairs."
    )
    write_lines(folder.profiles, [beginner])
    write_lines(folder.course_texts, texts)
    write_courses(folder.courses, courses)
    drawn = Candidates(profile_id="syn-p00001", course_ids=tuple(one.id for one in courses))
    write_lines(folder.candidates, [drawn])
    return folder


def write_lines(path: Path, records: list[Record]) -> None:
    path.write_text("".join(record.model_dump_json(exclude_none=True) + "\n" for record in records))
