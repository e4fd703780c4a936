import pytest

from ml.recommend.search.experience import years_asked, years_told
from tests.ml.recommend.people import course
from tests.ml.recommend.search.asked import ids_of


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("been boxing for 3 years", 3),
        ("6 months of training", 0.5),
        ("занимаюсь полгода", 0.5),
        ("4 года хожу в зал", 4),
        ("i am 30 years old", None),
        ("yoga for 8 weeks", None),
    ],
)
def test_years_of_training(text: str, years: float | None) -> None:
    assert years_told(text) == years


@pytest.mark.parametrize(
    ("description", "years"),
    [
        ("You need two years of lifting behind you.", 2),
        ("Нужен минимум 1 год тренировок.", 1),
        ("I have coached for two years of training camps.", 0),
    ],
)
def test_years_that_a_course_asks_for(description: str, years: float) -> None:
    assert years_asked(description) == years


def test_who_has_lifted_for_a_year_is_sent_to_nothing_that_asks_for_three() -> None:
    hard = course(id="hard", title="Barbell Block", description="You should have three years of training.")
    other = course(id="other", title="Barbell Base")
    assert ids_of("barbell, been lifting for 1 year", (hard, other)) == ["other"]
