import pytest

from ml.recommend.ranking import Candidate
from ml.recommend.search import read_query, search
from ml.recommend.search.births import earliest_after_birth, weeks_of_pregnancy, weeks_told
from tests.ml.recommend.people import course


@pytest.mark.parametrize(
    ("text", "weeks"), [("week 17", 17), ("неделя 31", 31), ("in month 5", 22), ("родила полгода назад", 26)]
)
def test_the_number_may_follow_the_week(text: str, weeks: float) -> None:
    assert weeks_told(text) == pytest.approx(weeks)


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("Pregnancy, weeks 15 to 30.", (15, 30)),
        ("For weeks sixteen to twenty-four of your pregnancy.", (16, 24)),
        ("From week thirty until the day.", (30, 42)),
        ("С 12 по 26 неделю.", (12, 26)),
        ("Eight weeks of strength.", None),
    ],
)
def test_weeks_of_a_pregnancy(text: str, weeks: tuple[int, int] | None) -> None:
    assert weeks_of_pregnancy(text) == weeks


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("From ten weeks after birth.", 10),
        ("Your baby is at least five months old.", 22),
        ("Not for the first twelve weeks with a baby.", 12),
        ("From week six you squat.", None),
        ("Можно через 8 недель после родов.", 8),
    ],
)
def test_the_earliest_week_after_a_birth(text: str, weeks: int | None) -> None:
    assert earliest_after_birth(text) == weeks


_MOTHER = course(
    id="mother",
    title="Core Again",
    description="From ten weeks after birth.",
    adapted_for=["pregnancy_postpartum"],
    gender="female",
    level="beginner",
    tags=["postnatal"],
)
_EXPECTING = course(
    id="expecting",
    title="Bump Strength",
    description="Pregnancy, weeks 15 to 26.",
    adapted_for=["pregnancy_postpartum"],
    gender="female",
    level="beginner",
    tags=["prenatal"],
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("my baby is 4 weeks old, core", []),
        ("my baby is 4 months old, core", ["mother"]),
        ("20 weeks pregnant", ["expecting"]),
        ("31 weeks pregnant", []),
        ("беременность, третий триместр", []),
        ("первый раз после родов, 3 месяца", ["mother"]),
    ],
)
def test_a_course_is_for_its_weeks(words: str, expected: list[str]) -> None:
    candidates = [Candidate(one, 0.3) for one in (_MOTHER, _EXPECTING)]
    assert [hit.course.id for hit in search(read_query(words), candidates)] == expected
