import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.demands.terms import common_terms, terms_of, weighed_terms


def test_terms_are_words_their_beginnings_and_pairs() -> None:
    assert list(terms_of("Knees hurt, ёлки")) == [
        "knees", "hurt", "елки",
        "knee*",
        "knees hurt", "hurt елки",
        "knees hurt*", "hurt елки*",
    ]  # fmt: skip


def test_terms_of_one_text_alone_are_left_out_and_rare_ones_weigh_more() -> None:
    weights = common_terms(["old rope", "old mat", "old rope again", "fine"])
    assert weights.keys() == {"old", "rope", "old rope", "old rope*"}
    assert weights["rope"] > weights["old"]
    assert weights["old"] == pytest.approx(math.log(5 / 4) + 1)


@given(st.lists(st.sampled_from(["bad", "knee", "back", "new"]), min_size=1, max_size=20))
def test_known_terms_have_length_one_together(words: list[str]) -> None:
    known = common_terms(["bad knee", "bad knee back", "back new", "new bad"])
    values = weighed_terms(" ".join(words), known).values()
    assert math.hypot(*values) == pytest.approx(1)


def test_a_text_of_unknown_terms_says_nothing() -> None:
    assert weighed_terms("quite something else", {"bad": 1.0}) == {}
