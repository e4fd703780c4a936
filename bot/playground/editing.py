"""The methods that edit what the bot has sent."""

import time
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.keyboards import Markup, read_inline_markup
from bot.playground.request import Parameters
from bot.playground.texts import MAX_CAPTION, MAX_TEXT, Formatted, caption_fields, read_caption, read_text
from bot.playground.uploads import read_media
from bot.playground.world import BOT_USER, Chat, Message, World

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_NO_MEDIA = {"photo": None, "document": None, "text": None, "entities": None}


async def edit_message_text(world: World, given: Parameters) -> Message:
    """EditMessageText."""
    formatted, markup = read_text(given), _markup(given)
    chat, message = _own_message(world, given)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    if formatted.length > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    fresh = {"text": formatted.text, "entities": formatted.entities or None}
    return await _edit(world, chat, message, {**fresh, "reply_markup": markup})


async def edit_message_caption(world: World, given: Parameters) -> Message:
    """EditMessageCaption."""
    caption, markup = read_caption(given), _markup(given)
    chat, message = _own_message(world, given)
    if "text" in message:
        raise bad_request("there is no caption in the message to edit")
    return await _edit(world, chat, message, {**_fields(caption), "reply_markup": markup})


async def edit_message_reply_markup(world: World, given: Parameters) -> Message:
    """EditMessageReplyMarkup."""
    markup = _markup(given)
    chat, message = _own_message(world, given)
    return await _edit(world, chat, message, {"reply_markup": markup})


async def edit_message_media(world: World, given: Parameters) -> Message:
    """editMessageMedia: another photo or document, also in place of a text."""
    markup, media = _markup(given), given.json("media")
    if media is None:
        raise bad_request('parameter "media" is required')
    if not isinstance(media, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    caption = _fields(read_caption(Parameters(media, {})))
    _own_message(world, given)
    content = await read_media(world, media, given)
    chat, message = _own_message(world, given)
    return await _edit(world, chat, message, {**_NO_MEDIA, **content, **caption, "reply_markup": markup})


def _markup(given: Parameters) -> Markup | None:
    return read_inline_markup(given.json("reply_markup"))


def _fields(caption: Formatted) -> dict[str, Any]:
    if caption.length > MAX_CAPTION:
        raise bad_request("MEDIA_CAPTION_TOO_LONG")
    return caption_fields(caption)


def _own_message(world: World, given: Parameters) -> tuple[Chat, Message]:
    chat = world.chat(given.text("chat_id"))
    message_id = given.number("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != BOT_USER["id"]:
        raise bad_request("message can't be edited")
    return chat, message


async def _edit(world: World, chat: Chat, message: Message, fresh: dict[str, Any]) -> Message:
    wanted = {name: value for name, value in {**message, **fresh}.items() if value is not None}
    if wanted == message:
        raise bad_request(_NOT_MODIFIED)
    wanted["edit_date"] = int(time.time())
    chat.messages[message["message_id"]] = wanted
    await world.happened(chat, "edited", message=wanted)
    return wanted
