"""Inline keyboards: what Telegram takes and what it refuses."""

from typing import Any

import pytest
from telegram import ForceReply
from telegram.error import BadRequest

from bot.playground.errors import ApiError
from bot.playground.keyboards import find_button, read_markup
from tests.bot.playground.stand import ALEX, Stand, keyboard

PARSE = "can't parse inline keyboard button: "


def one_button(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "я" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, PARSE + "Text buttons are unallowed in the inline keyboard"),
        ({"text": "x"}, PARSE + "Text buttons are unallowed in the inline keyboard"),
        ({"callback_data": "x"}, PARSE + 'Can\'t find field "text"'),
        ({"text": 5, "callback_data": "x"}, PARSE + 'Field "text" must be of type String'),
        ({"text": " ", "callback_data": "x"}, "BUTTON_TEXT_INVALID"),
        ({"text": "x", "url": "nowhere"}, "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        (
            {"text": "x", "url": "ftp://a.example"},
            "inline keyboard button URL 'ftp://a.example' is invalid: Unsupported URL protocol",
        ),
    ],
)
def test_refused_buttons(button: dict[str, Any], reason: str) -> None:
    with pytest.raises(ApiError) as refused:
        read_markup(one_button(**button))
    assert refused.value.description == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    "button",
    [
        {"text": "x", "callback_data": "x" * 64},
        {"text": "x", "url": "https://a.example/path"},
        {"text": "x", "url": "tg://user?id=1"},
        {"text": "x", "copy_text": {"text": "y"}},
    ],
)
def test_taken_buttons(button: dict[str, Any]) -> None:
    assert read_markup(one_button(**button)) == one_button(**button)


def test_at_most_a_hundred_buttons() -> None:
    row = [{"text": "x", "callback_data": "y"}]
    assert read_markup({"inline_keyboard": [row] * 100}) is not None
    with pytest.raises(ApiError, match="reply markup is too long"):
        read_markup({"inline_keyboard": [row] * 101})


@pytest.mark.parametrize(
    "markup", [None, {}, {"inline_keyboard": []}, {"inline_keyboard": [[]]}, {"force_reply": True}]
)
def test_no_inline_keyboard(markup: Any) -> None:
    assert read_markup(markup) is None


def test_find_button_stays_in_the_keyboard() -> None:
    markup = one_button(text="x", callback_data="y")
    assert find_button(markup, 0, 0) == {"text": "x", "callback_data": "y"}
    assert [find_button(markup, *place) for place in ((0, 1), (1, 0), (-1, 0))] == [None] * 3
    assert find_button(None, 0, 0) is None


async def test_through_the_bot(stand: Stand) -> None:
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await stand.bot.send_message(ALEX, "x", reply_markup=keyboard("x" * 65))
    asking = await stand.bot.send_message(ALEX, "x", reply_markup=ForceReply())
    assert asking.reply_markup is None
    answer = await stand.call(
        "editMessageText",
        chat_id=ALEX,
        message_id=asking.message_id,
        text="y",
        reply_markup={"force_reply": True},
    )
    assert answer["description"] == "Bad Request: inline keyboard expected"
