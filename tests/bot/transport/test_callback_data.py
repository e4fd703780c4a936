from dataclasses import dataclass
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transport.callback_data import MAX_BYTES, CallbackData, StaleButtonError


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Sample(CallbackData, prefix="zz"):
    number: int
    flag: bool
    colour: Colour
    word: str
    maybe: int | None


words = st.from_regex(r"[A-Za-z0-9_-]{1,20}", fullmatch=True)
samples = st.builds(
    Sample,
    st.integers(-(10**12), 10**12),
    st.booleans(),
    st.sampled_from(Colour),
    words,
    st.none() | st.integers(0, 10**6),
)


@given(samples)
def test_what_is_encoded_is_decoded(sample: Sample) -> None:
    data = sample.encode()
    assert len(data.encode()) <= MAX_BYTES
    assert Sample.decode(data) == sample


@given(st.text(max_size=80))
def test_anything_else_is_stale_never_a_crash(data: str) -> None:
    try:
        decoded = Sample.decode(data)
    except StaleButtonError:
        return
    assert Sample.decode(decoded.encode()) == decoded


@pytest.mark.parametrize("word", ["two words", "<b>", "a:b", "", "привет"])
def test_text_that_a_person_typed_never_goes_into_a_button(word: str) -> None:
    with pytest.raises(ValueError, match="ids only"):
        Sample(1, flag=True, colour=Colour.RED, word=word, maybe=None).encode()


@pytest.mark.parametrize("number", ["9223372036854775808", "-9223372036854775808", "99999999999999999999"])
def test_a_number_that_no_database_holds_is_stale(number: str) -> None:
    data = Sample(7, flag=True, colour=Colour.RED, word="w", maybe=None).encode()
    data = data.replace(":7:", f":{number}:")
    with pytest.raises(StaleButtonError):
        Sample.decode(data)


def test_data_that_would_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        Sample(1, flag=True, colour=Colour.RED, word="x" * 60, maybe=None).encode()


def test_a_prefix_belongs_to_one_class() -> None:
    with pytest.raises(TypeError, match="taken"):

        @dataclass(frozen=True)
        class Other(CallbackData, prefix="zz"):
            number: int
