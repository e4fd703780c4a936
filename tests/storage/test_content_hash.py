import pytest

from storage.content_hash import content_hash
from tests.storage.courses import course


def test_courses_that_say_the_same_have_the_same_hash() -> None:
    assert content_hash(course()) == content_hash(course(age_min=None, tags=(), language="en"))


@pytest.mark.parametrize(
    "changed",
    [{"title": "Other"}, {"adapted_for": ["back"]}, {"plan_text": "Cat-cow 2 min"}, {"age_max": 60}],
)
def test_whatever_changes_changes_the_hash(changed: dict[str, object]) -> None:
    assert content_hash(course(**changed)) != content_hash(course())
