"""Age, height and weight as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import TellPersonError
from bot.services.body_measures import set_body


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("34", {"age": 34}),
        (" age: 34. ", {"age": 34}),
        ("I'm 34", {"age": 34}),
        ("мне 34", {"age": 34}),
        ("34 года, 172 см, 70,5 кг", {"age": 34, "height_cm": 172, "weight_kg": 70.5}),
        ("34, 172 cm, 70 kg", {"age": 34, "height_cm": 172, "weight_kg": 70}),
        ("70kg 172cm", {"height_cm": 172, "weight_kg": 70}),
        ("1.72 m", {"height_cm": 172}),
        ("1,72 м", {"height_cm": 172}),
        ("5'7\"", {"height_cm": 170}),
        ("5 ft 7 in", {"height_cm": 170}),
        ("6ft", {"height_cm": 183}),
        ("154 lb", {"weight_kg": 69.9}),
        ("34 years old, 154 pounds", {"age": 34, "weight_kg": 69.9}),
        ("10", {"age": 10}),
        ("100", {"age": 100}),
    ],
)
def test_ways_to_write_them(typed: str, read: dict[str, float]) -> None:
    assert set_body({}, typed) == read


def test_what_was_said_before_stays_where_it_is_not_typed_again() -> None:
    assert set_body({"age": 30, "weight_kg": 80.0, "level": "beginner"}, "172 cm, 31") == {
        "age": 31,
        "height_cm": 172,
        "weight_kg": 80.0,
        "level": "beginner",
    }


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "profile-about-unread"),
        ("thirty-four", "profile-about-unread"),
        ("34 172 70", "profile-about-unread"),
        ("∞", "profile-about-unread"),
        ("9" * 4096, "profile-about-unread"),
        ("34; DROP TABLE people", "profile-about-unread"),
        ("9", "profile-age-range"),
        ("101", "profile-age-range"),
        ("-34", "profile-age-range"),
        ("34, 17 cm", "profile-height-cm-range"),
        ("300 cm", "profile-height-cm-range"),
        ("-172 cm", "profile-height-cm-range"),
        ("172 m", "profile-height-cm-range"),
        ("70 kg, 9'11", "profile-height-cm-range"),
        ("24 kg", "profile-weight-kg-range"),
        ("999999999 kg", "profile-weight-kg-range"),
        ("30 lb", "profile-weight-kg-range"),
    ],
)
def test_what_is_not_accepted_says_what_is(typed: str, key: str) -> None:
    with pytest.raises(TellPersonError) as refused:
        set_body({"age": 30}, typed)
    assert refused.value.key == key
    assert set(refused.value.params) == {"low", "high"}


@given(st.text(max_size=60))
def test_any_text_is_read_or_told(text: str) -> None:
    try:
        assert set_body({}, text)
    except TellPersonError:
        return
