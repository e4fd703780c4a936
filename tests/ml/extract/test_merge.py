from ml.extract.merge import merge_pages, same_exercises
from storage.records.program import Exercise, Program, Session


def page(title: str | None, *names: str) -> Program:
    exercises = tuple(Exercise(name=name, sets=3, reps="10") for name in names)
    return Program(is_program=True, sessions=(Session(title=title, exercises=exercises),))


def names(program: Program) -> list[list[str]]:
    return [[exercise.name for exercise in session.exercises] for session in program.sessions]


def test_pages_follow_one_another_in_order() -> None:
    assert names(merge_pages([page("Day 1", "Squat"), page("Day 2", "Row")])) == [["Squat"], ["Row"]]


def test_the_same_page_counts_once() -> None:
    twice = page("Day 1", "Squat", "Row")
    assert names(merge_pages([twice, twice])) == [["Squat", "Row"]]


def test_screenshots_of_a_scrolled_list_are_joined_where_they_overlap() -> None:
    first, second = page("Push", "Bench", "Dips", "Fly"), page(None, "Dips", "Fly", "Pushdown")
    assert names(merge_pages([first, second])) == [["Bench", "Dips", "Fly", "Pushdown"]]


def test_one_shared_exercise_is_no_overlap() -> None:
    first, second = page("Push", "Bench", "Plank"), page(None, "Plank", "Squat")
    assert names(merge_pages([first, second])) == [["Bench", "Plank"], ["Plank", "Squat"]]


def test_other_days_are_never_joined() -> None:
    first, second = page("Day 1", "Bench", "Dips"), page("Day 2", "Bench", "Dips")
    assert names(merge_pages([first, second])) == [["Bench", "Dips"], ["Bench", "Dips"]]


def test_the_same_sheet_read_twice_is_known_again() -> None:
    assert same_exercises(page("A", "Squat", "Row"), page(None, "squat", "Row"))
    assert not same_exercises(page("A", "Squat"), page("A", "Squat", "Row"))
