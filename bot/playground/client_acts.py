"""What a person does in a Telegram app: sends, taps, forwards, edits, deletes, blocks."""

import time
from typing import Any

from aiohttp import web

from bot.playground.client_request import (
    ClientError,
    chat_of,
    message_of,
    number,
    person_chat,
    read_object,
    replied_message,
)
from bot.playground.entities import find_entities
from bot.playground.inbound import album_messages, attachment, forwarded
from bot.playground.keyboards import find_button
from bot.playground.updates import UpdateQueue
from bot.playground.world import BOT_USER, Chat, Message, World

MAX_TEXT = 4096

_STATES = {True: ("member", "kicked"), False: ("kicked", "member")}


class ClientActs:
    """The routes that make updates for the bot."""

    def __init__(self, world: World, updates: UpdateQueue) -> None:
        self._world = world
        self._updates = updates

    def routes(self, person: str) -> list[web.RouteDef]:
        """Give every route below the address of a person."""
        acts = (self.text, self.media, self.forward, self.tap, self.other, self.edit, self.delete)
        return [
            *(web.post(f"{person}/{act.__name__}", act) for act in acts),
            web.post(f"{person}/block", self.block),
            web.post(f"{person}/unblock", self.unblock),
        ]

    async def text(self, request: web.Request) -> web.Response:
        """Send text; what is longer than a message holds goes as several, as Telegram's apps send it."""
        chat = self._writable(request)
        body = await read_object(request)
        text = str(body.get("text", "")).strip()
        if not text:
            raise ClientError("there is no text")
        replied = replied_message(chat, body)
        sent: Message = {}
        for start in range(0, len(text), MAX_TEXT):
            piece = text[start : start + MAX_TEXT]
            message = self._world.new_message(
                chat,
                chat.person,
                text=piece,
                entities=find_entities(piece) or None,
                reply_to_message=replied,
            )
            sent = await self._send(chat, message)
        return web.json_response(sent)

    async def media(self, request: web.Request) -> web.Response:
        """Send photos or files, several as albums."""
        chat = self._writable(request)
        messages = await album_messages(self._world, chat, request)
        return web.json_response([await self._send(chat, message) for message in messages])

    async def forward(self, request: web.Request) -> web.Response:
        """Forward messages of a chat, another person's or the own one."""
        chat = self._writable(request)
        body = await read_object(request)
        source = person_chat(self._world, number(body, "from_person", chat.person["id"]))
        wanted = body.get("message_ids")
        if not isinstance(wanted, list) or not wanted:
            raise ClientError("message_ids must be a list")
        originals = [message_of(source, number({"message_id": one}, "message_id")) for one in wanted]
        messages = forwarded(self._world, chat, originals)
        return web.json_response([await self._send(chat, message) for message in messages])

    async def tap(self, request: web.Request) -> web.Response:
        """Tap a button, or send callback data that no button has."""
        chat = self._writable(request)
        body = await read_object(request)
        message = chat.messages.get(number(body, "message_id"))
        data = body.get("data")
        if data is None:
            if message is None:
                raise ClientError("no such message", 404)
            button = find_button(message.get("reply_markup"), number(body, "row"), number(body, "column"))
            data = (button or {}).get("callback_data")
        if data is None:
            raise ClientError("not a callback button")
        query_id = self._world.new_query(chat.person["id"])
        query = {"id": query_id, "from": chat.person, "chat_instance": str(chat.person["id"]), "data": data}
        self._updates.add("callback_query", query | ({"message": message} if message else {}))
        return web.json_response({"callback_id": query_id})

    async def other(self, request: web.Request) -> web.Response:
        """Send something that is neither text nor an image."""
        chat = self._writable(request)
        content = attachment(self._world, str((await read_object(request)).get("kind")))
        message = self._world.new_message(chat, chat.person, **content)
        return web.json_response(await self._send(chat, message))

    async def edit(self, request: web.Request) -> web.Response:
        """Edit an own text."""
        chat = self._writable(request)
        body = await read_object(request)
        message = message_of(chat, number(body, "message_id"))
        text = str(body.get("text", "")).strip()
        own = message["from"]["id"] == chat.person["id"] and "forward_origin" not in message
        if not own or "text" not in message or not 0 < len(text) <= MAX_TEXT:
            raise ClientError(f"only an own text can be edited, to 1 to {MAX_TEXT} characters")
        edited = {**message, "text": text, "edit_date": int(time.time())}
        edited.pop("entities", None)
        if entities := find_entities(text):
            edited["entities"] = entities
        chat.messages[message["message_id"]] = edited
        await self._world.happened(chat, "edited", message=edited)
        self._updates.add("edited_message", edited)
        return web.json_response(edited)

    async def delete(self, request: web.Request) -> web.Response:
        """Delete a message; a bot is not told."""
        chat = chat_of(self._world, request)
        message = message_of(chat, number(await read_object(request), "message_id"))
        await self._world.delete(chat, message["message_id"])
        return web.json_response({})

    async def block(self, request: web.Request) -> web.Response:
        """Block the bot."""
        return await self._membership(chat_of(self._world, request), blocked=True)

    async def unblock(self, request: web.Request) -> web.Response:
        """Take the bot back."""
        return await self._membership(chat_of(self._world, request), blocked=False)

    def _writable(self, request: web.Request) -> Chat:
        chat = chat_of(self._world, request)
        if chat.blocked:
            raise ClientError("the bot is blocked: unblock it first")
        return chat

    async def _send(self, chat: Chat, message: Message) -> Message:
        await self._world.show(chat, message)
        self._updates.add("message", message)
        return message

    async def _membership(self, chat: Chat, *, blocked: bool) -> web.Response:
        if chat.blocked != blocked:
            chat.blocked = blocked
            old, new = (_membership_of(status) for status in _STATES[blocked])
            change = {
                "chat": chat.described(),
                "from": chat.person,
                "date": int(time.time()),
                "old_chat_member": old,
                "new_chat_member": new,
            }
            await self._world.happened(chat, "blocked" if blocked else "unblocked")
            self._updates.add("my_chat_member", change)
        return web.json_response({})


def _membership_of(status: str) -> dict[str, Any]:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"user": BOT_USER, "status": status, **until}
