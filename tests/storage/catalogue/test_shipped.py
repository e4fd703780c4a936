from storage.catalogue import SHIPPED, read_courses


def test_the_shipped_catalogue_has_no_bad_line_and_a_plan_for_every_course() -> None:
    courses = read_courses(SHIPPED)

    assert len(courses) == 320
    assert all(course.plan_text for course in courses)
