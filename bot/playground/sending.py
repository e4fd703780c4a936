"""The methods that send: text, photos, documents, albums and chat actions."""

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.keyboards import read_markup
from bot.playground.request import Parameters
from bot.playground.texts import MAX_CAPTION, MAX_TEXT, caption_fields, read_caption, read_text
from bot.playground.uploads import read_document, read_media, read_photo
from bot.playground.world import BOT_USER, Chat, Message, World

MAX_ALBUM = 10

_ACTIONS = {
    "typing",
    "cancel",
    "upload_photo",
    "upload_document",
    "upload_video",
    "upload_voice",
    "upload_video_note",
    "record_video",
    "record_voice",
    "record_video_note",
    "choose_sticker",
    "find_location",
}


async def send_message(world: World, given: Parameters) -> Message:
    """SendMessage."""
    formatted = read_text(given)
    if formatted.length > MAX_TEXT:
        raise bad_request("message is too long")
    return await _send(world, given, text=formatted.text, entities=formatted.entities or None)


async def send_photo(world: World, given: Parameters) -> Message:
    """sendPhoto: an upload or a known file_id."""
    caption = _caption(given)
    world.chat(given.text("chat_id"))
    photo = await read_photo(world, given.file("photo"))
    return await _send(world, given, photo=photo, **caption)


async def send_document(world: World, given: Parameters) -> Message:
    """sendDocument: an upload or a known file_id."""
    caption = _caption(given)
    world.chat(given.text("chat_id"))
    document = await read_document(world, given.file("document"))
    return await _send(world, given, document=document, **caption)


async def send_media_group(world: World, given: Parameters) -> list[Message]:
    """sendMediaGroup: 2 to 10 photos, or 2 to 10 documents. A refused album sends nothing."""
    media = given.json("media")
    _check_album(media)
    captions = [_caption(Parameters(item, {})) for item in media]
    chat = world.chat(given.text("chat_id"))
    contents = [await read_media(world, item, given) for item in media]
    group, replied = str(world.next_number()), _replied(chat, given)
    messages = [
        world.new_message(
            chat, BOT_USER, media_group_id=group, reply_to_message=replied, **content, **caption
        )
        for content, caption in zip(contents, captions, strict=True)
    ]
    return [await world.show(chat, message) for message in messages]


async def send_chat_action(world: World, given: Parameters) -> bool:
    """SendChatAction."""
    action = (given.text("action") or "").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    await world.happened(world.chat(given.text("chat_id")), "action", action=action)
    return True


async def _send(world: World, given: Parameters, **content: Any) -> Message:
    markup = read_markup(given.json("reply_markup"))
    chat = world.chat(given.text("chat_id"))
    replied = _replied(chat, given)
    message = world.new_message(chat, BOT_USER, **content, reply_markup=markup, reply_to_message=replied)
    return await world.show(chat, message)


def _caption(given: Parameters) -> dict[str, Any]:
    caption = read_caption(given)
    if caption.length > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return caption_fields(caption)


def _check_album(media: Any) -> None:
    if media is None:
        raise bad_request('parameter "media" is required')
    if not isinstance(media, list):
        raise bad_request("expected an Array of InputMedia")
    if not all(isinstance(item, dict) for item in media):
        raise bad_request("can't parse InputMedia: expected an Object")
    if len(media) > MAX_ALBUM:
        raise bad_request("too many messages to send as an album")
    if not media:
        raise bad_request("there are no messages to send")
    if len(media) == 1:  # against the documents; Telegram itself happens to let it through
        raise bad_request("too few messages to send as an album")
    if len({str(item.get("type")) for item in media}) > 1:
        raise bad_request("document can't be mixed with other media types")


def _replied(chat: Chat, given: Parameters) -> Message | None:
    parameters = given.json("reply_parameters") or {}
    if not isinstance(parameters, dict):
        raise bad_request("object expected as reply parameters")
    wanted = Parameters(parameters, {}).number("message_id") or given.number("reply_to_message_id")
    if not wanted:
        return None
    found = chat.messages.get(wanted)
    if found is None:
        if parameters.get("allow_sending_without_reply") or given.flag("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return {name: value for name, value in found.items() if name != "reply_to_message"}
