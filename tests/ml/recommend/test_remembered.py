from ml.recommend.remembered import remembered
from storage.records.course import Course
from tests.ml.recommend.people import course


def test_the_same_object_is_made_once_and_an_equal_one_again() -> None:
    made: list[Course] = []

    @remembered(10)
    def title_of(one: Course) -> str:
        made.append(one)
        return one.title

    first, equal = course(title="Knees"), course(title="Knees")
    assert [title_of(first), title_of(first), title_of(equal)] == ["Knees"] * 3
    assert len(made) == 2


def test_beyond_what_is_kept_the_oldest_goes() -> None:
    made: list[str] = []

    @remembered(2)
    def title_of(one: Course) -> str:
        made.append(one.title)
        return one.title

    first, second, third = (course(title=title) for title in "abc")
    for one in (first, second, third, second, first):
        title_of(one)
    assert made == ["a", "b", "c", "a"]
