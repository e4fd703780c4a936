from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.reading.clauses import clauses
from ml.recommend.reading.lexicon import Lexicon, lexicon

SMALL = Lexicon(
    "[part]\nhip: hip | hip joint*\nback: lower ~ back\n[activity]\ndance: danc*\n[idiom]\nidiom: hip hop\n"
)


def found(text: str) -> list[tuple[str, int, int]]:
    return [(one.concept.name, one.begin, one.end) for one in SMALL.mentions(text.split())]


def test_whole_words_and_beginnings() -> None:
    assert found("hip dancing hips") == [("hip", 0, 1), ("dance", 1, 2)]


def test_the_longest_reading_of_a_place_counts() -> None:
    assert found("hip joints") == [("hip", 0, 2)]
    assert found("hip hop dancer") == [("dance", 2, 3)]


def test_a_gap_lets_three_words_pass() -> None:
    assert found("lower part of my back") == [("back", 0, 5)]
    assert found("lower part of all of my back") == []


def test_every_concept_has_one_kind_and_is_found() -> None:
    names = [one.name for one in lexicon().concepts]
    assert len(names) == len(set(names))


@given(st.text(max_size=300))
def test_any_text_is_cut_without_loss_of_place(text: str) -> None:
    for clause in clauses(text):
        assert all(0 <= place < len(clause.words) for place in clause.negated)
        for mention in lexicon().mentions(clause.words):
            assert 0 <= mention.begin < mention.end <= len(clause.words)
