"""What Telegram finds in plain text, and how entities move with trimmed text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import check_entities, find_entities, trimmed, utf16_length, with_found_entities
from bot.playground.errors import ApiError


def found(text: str) -> list[tuple[str, str]]:
    units = text.encode("utf-16-le")
    return [
        (one["type"], units[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le"))
        for one in find_entities(text)
    ]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start now", [("bot_command", "/start")]),
        ("💪 /today@my_bot", [("bot_command", "/today@my_bot")]),
        ("and/or /a/b 10/12", []),
        ("see https://a.example/x?y=1, or not", [("url", "https://a.example/x?y=1")]),
        ("mail me@a.example", [("email", "me@a.example")]),
        ("ask @somebody", [("mention", "@somebody")]),
        ("#legday and #5", [("hashtag", "#legday")]),
    ],
)
def test_found_in_text(text: str, entities: list[tuple[str, str]]) -> None:
    assert found(text) == entities


def test_nothing_is_found_inside_code_and_links() -> None:
    code = {"type": "code", "offset": 0, "length": 6}
    bold = {"type": "bold", "offset": 7, "length": 5}
    commands = [
        one for one in with_found_entities("/start /help", [code, bold]) if one["type"] == "bot_command"
    ]
    assert [one["offset"] for one in commands] == [7]


@given(st.text(alphabet=" \n\tab💪"), st.data())
def test_trimming_moves_entities_with_their_text(text: str, data: st.DataObject) -> None:
    size = utf16_length(text)
    start = data.draw(st.integers(0, size))
    end = data.draw(st.integers(start, size))
    entities = [{"type": "bold", "offset": start, "length": end - start}]
    stripped, kept = trimmed(text, entities)
    assert stripped == text.strip()
    if text != stripped:
        lead = utf16_length(text) - utf16_length(text.lstrip())
        inside = range(max(start, lead), min(end, lead + utf16_length(stripped)))
        assert [(one["offset"] + lead, one["length"]) for one in kept] == [
            (inside.start, len(inside))
        ] * bool(inside)


@pytest.mark.parametrize(
    ("entity", "reason"),
    [
        ({"type": "loud", "offset": 0, "length": 1}, "can't parse MessageEntity: Unsupported type specified"),
        ({"type": "bold", "offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
        ({"type": "bold", "offset": 0, "length": -1}, "receive an entity with incorrect length -1"),
        ({"type": "bold", "length": 1}, "can't parse MessageEntity: Can't find field \"offset\""),
        (
            {"type": "bold", "offset": 0, "length": "long"},
            'can\'t parse MessageEntity: Field "length" must be of type Number',
        ),
        ("bold", "can't parse MessageEntity: expected an Object"),
        (
            {"type": "bold", "offset": 9, "length": 1},
            "entity begins after the end of the text at UTF-16 offset 9",
        ),
        (
            {"type": "bold", "offset": 0, "length": 9},
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9",
        ),
    ],
)
def test_wrong_entities_are_refused(entity: object, reason: str) -> None:
    with pytest.raises(ApiError) as refused:
        check_entities("hello", [entity])
    assert refused.value.description == f"Bad Request: {reason}"
