from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.reading.lexicon import Concept, Kind
from ml.recommend.reading.read_texts import ReadTexts, Sets

# More than a byte can count.
CONCEPTS = [Concept(Kind.PART, f"part {number}") for number in range(300)]
some_sets = st.lists(st.frozensets(st.sampled_from(CONCEPTS)), min_size=1, max_size=5).map(tuple)


@given(st.dictionaries(st.text(), some_sets))
def test_every_text_gives_what_was_read_in_it(read: dict[str, Sets]) -> None:
    texts = ReadTexts(CONCEPTS, kept=100)
    for text, sets in read.items():
        assert texts.sets_of(text, lambda sets=sets: sets) == sets
    for text, sets in read.items():
        assert texts.sets_of(text, _unexpected) == sets


def test_beyond_what_is_kept_texts_are_read_again() -> None:
    texts = ReadTexts(CONCEPTS, kept=1)
    one, other = (frozenset(CONCEPTS[:1]),), (frozenset(CONCEPTS[1:2]),)
    assert texts.sets_of("one", lambda: one) == one
    assert texts.sets_of("other", lambda: other) == other
    assert texts.sets_of("one", lambda: other) == other


def _unexpected() -> Sets:
    raise AssertionError
