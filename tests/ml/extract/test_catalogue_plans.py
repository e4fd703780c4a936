from bot.services.import_courses import SHIPPED
from ml.extract.notation import parse_text
from storage.catalogue.reader import read_courses


def test_most_lines_of_the_shipped_plans_are_split_and_none_is_dropped() -> None:
    lines = whole = 0
    for course in read_courses(SHIPPED):
        parsed = parse_text(course.plan_text or "")
        lines += parsed.report.lines
        whole += len(parsed.report.whole)
        assert parsed.program.is_program, course.id
        names = {exercise.source for exercise in parsed.program.exercises}
        assert all(any(line in (source or "") for source in names) for line in parsed.report.whole), course.id
    assert lines == 6492
    assert whole / lines < 0.05
