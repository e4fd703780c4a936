"""What people send besides text: photos, albums, files, forwards, and what the bot cannot read."""

import asyncio
import time
from typing import Any

from aiohttp import web

from bot.playground.client_request import ClientError, replied_message
from bot.playground.entities import find_entities
from bot.playground.images import NotAnImageError, photo_sizes
from bot.playground.world import Chat, Message, World

ALBUM_SIZE = 10

_FORWARDED = ("text", "entities", "photo", "document", "caption", "caption_entities")
_CHANNEL_ID = -1001234567890


async def album_messages(world: World, chat: Chat, request: web.Request) -> list[Message]:
    """Make the messages of an upload; more than ten files are several albums, as in Telegram's apps."""
    form = await request.post()
    files = [value for value in form.getall("files", []) if isinstance(value, web.FileField)]
    if not files:
        raise ClientError("there are no files")
    as_photo = form.get("kind", "photo") == "photo"
    contents = [await (_photo if as_photo else _document)(world, file) for file in files]
    origin = _origin(form.get("forward_from"), form.get("forward_channel"))
    caption = str(form.get("caption", "")).strip()
    told = {"caption": caption, "caption_entities": find_entities(caption) or None} if caption else {}
    groups = [str(world.next_number()) for _ in range(0, len(files), ALBUM_SIZE)]
    messages = []
    for place, content in enumerate(contents):
        alone = len(files) % ALBUM_SIZE == 1 and place == len(files) - 1
        group = None if alone else groups[place // ALBUM_SIZE]
        messages.append(
            world.new_message(
                chat,
                chat.person,
                media_group_id=group,
                forward_origin=origin,
                reply_to_message=replied_message(chat, form),
                **content,
                **(told if place == 0 else {}),
            )
        )
    return messages


def forwarded(world: World, chat: Chat, originals: list[Message]) -> list[Message]:
    """Make the forwarded copies of messages; those of one album are one album again, a new one."""
    groups: dict[str, str] = {}
    copies = []
    for original in originals:
        content = {name: original[name] for name in _FORWARDED if name in original}
        if not content:
            raise ClientError("only texts, photos and files can be forwarded")
        origin = original.get("forward_origin") or {
            "type": "user",
            "date": original["date"],
            "sender_user": original["from"],
        }
        if group := original.get("media_group_id"):
            content["media_group_id"] = groups.setdefault(group, str(world.next_number()))
        copies.append(world.new_message(chat, chat.person, forward_origin=origin, **content))
    return copies


def attachment(world: World, kind: str) -> dict[str, Any]:
    """Make something that is neither text nor an image."""
    if kind in _FIXED:
        return {kind: _FIXED[kind]}
    if kind not in _DESCRIBED:
        raise ClientError(f"no such kind of message: {kind}")
    stored = world.files.add(kind.encode(), kind.title(), ".bin", "application/octet-stream")
    file = {"file_id": stored.file_id, "file_unique_id": stored.file_unique_id, "file_size": len(kind)}
    return {kind: {**file, **_DESCRIBED[kind]}}


async def _photo(world: World, file: web.FileField) -> dict[str, Any]:
    try:
        sizes = await asyncio.to_thread(photo_sizes, file.file.read())
    except NotAnImageError as error:
        raise ClientError(f"{file.filename} is no image that can be sent as a photo") from error
    return {"photo": world.files.add_photo(sizes)}


async def _document(world: World, file: web.FileField) -> dict[str, Any]:
    return {"document": world.files.add_document(file.file.read(), file.filename)}


def _origin(name: Any, channel: Any) -> dict[str, Any] | None:
    """Give where a forwarded post came from: a person, or a channel."""
    now = int(time.time())
    if name:
        return {"type": "hidden_user", "date": now, "sender_user_name": str(name)}
    if channel:
        chat = {"id": _CHANNEL_ID, "type": "channel", "title": str(channel)}
        return {"type": "channel", "date": now, "chat": chat, "message_id": 1}
    return None


_FILM = {"width": 240, "height": 240, "duration": 3}
_STICKER_KIND = {"type": "regular", "is_animated": False, "is_video": False}
_DESCRIBED: dict[str, dict[str, Any]] = {
    "sticker": {**_STICKER_KIND, "width": 512, "height": 512, "emoji": "💪"},
    "voice": {"duration": 3},
    "audio": {"duration": 3},
    "video": _FILM,
    "animation": _FILM,
    "video_note": {"length": 240, "duration": 3},
}
_OPTIONS = [{"text": text, "voter_count": 0, "persistent_id": text} for text in ("Yes", "No")]
_FIXED: dict[str, dict[str, Any]] = {
    "location": {"latitude": 52.52, "longitude": 13.4},
    "contact": {"phone_number": "+10000000", "first_name": "Somebody"},
    "dice": {"emoji": "🎲", "value": 4},
    "poll": {
        "id": "1",
        "question": "Train today?",
        "options": _OPTIONS,
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    },
}
