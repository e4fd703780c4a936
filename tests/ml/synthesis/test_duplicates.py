import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.synthesis.duplicates import Duplicates

VOCABULARY = [f"word{number}" for number in range(200)]
WORDS = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=40)
LONG = st.lists(st.sampled_from(VOCABULARY), min_size=12, max_size=40, unique=True)


def known(**texts: str) -> Duplicates:
    duplicates = Duplicates()
    for key, text in texts.items():
        duplicates.add(key, text)
    return duplicates


@given(WORDS)
def test_a_text_is_a_duplicate_of_itself_however_it_is_spaced_and_capitalised(words: list[str]) -> None:
    duplicates = known(first=" ".join(words))
    assert duplicates.nearest(",  ".join(words).upper() + "!") == "first"


@given(LONG, st.integers(0, 39))
def test_one_word_changed_in_a_long_text_is_still_near(words: list[str], place: int) -> None:
    changed = [*words]
    changed[place % len(words)] = "another"
    assert known(first=" ".join(words)).nearest(" ".join(changed)) == "first"


@given(WORDS, WORDS)
def test_texts_that_share_no_word_are_no_duplicates(one: list[str], other: list[str]) -> None:
    duplicates = known(first=" ".join(one))
    assert duplicates.nearest(" ".join(f"other{word}" for word in other)) is None


@pytest.mark.parametrize("text", ["", "!!", "   "])
def test_a_text_without_words_is_near_to_nothing(text: str) -> None:
    assert known(first=text).nearest(text) is None


def test_the_nearest_one_is_named() -> None:
    story = "night nurse with a bad back who wants to swim before work"
    duplicates = known(a=story + " and sleep", b=story, c="a farmer who gets up at five")
    assert duplicates.nearest(story) == "b"


def test_people_of_one_kind_in_other_words_are_kept() -> None:
    duplicates = known(a="Night shifts on a geriatric ward; my lower back hurts after lifting patients.")
    assert duplicates.nearest("I work nights in a hospital, and lifting people has ruined my back.") is None
