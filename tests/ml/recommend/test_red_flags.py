import pytest

from ml.recommend.red_flags import find_red_flags


@pytest.mark.parametrize(
    "text",
    [
        "I had chest pain yesterday",
        "yesterday I fainted on the treadmill",
        "chest felt tight in the fast ones",
        "a tight band round the chest",
        "heart went funny on the intervals",
        "bleeding, I am pregnant 20 weeks",
        "боль в груди при беге",
        "вчера был обморок",
        "одышка в покое",
    ],
)
def test_red_flags_are_found(text: str) -> None:
    assert find_red_flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "yoga for a stiff back",
        "no chest pain",
        "chest press 3x10",
        "chest day",
        "tight hips",
        "my heart is in it",
        "жим от груди",
        "push day",
    ],
)
def test_ordinary_words_are_not(text: str) -> None:
    assert not find_red_flags(text)
