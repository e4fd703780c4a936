"""People, their chats with the bot, and what happened in them."""

import asyncio
import itertools
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.playground.errors import ApiError, bad_request
from bot.playground.media import Files

Message = dict[str, Any]
Event = dict[str, Any]

BOT_USER: dict[str, Any] = {
    "id": 424242,
    "is_bot": True,
    "first_name": "UrTraining",
    "username": "urtraining_demo_bot",
}
KEPT_EVENTS = 2000
KEPT_QUERIES = 5000

_CHAT_FIELDS = ("id", "first_name", "last_name", "username")


@dataclass(slots=True)
class Chat:
    """The private chat of one person: messages by id, and the events that clients follow."""

    person: dict[str, Any]
    messages: dict[int, Message] = field(default_factory=dict)
    events: deque[Event] = field(default_factory=lambda: deque(maxlen=KEPT_EVENTS))
    revision: int = 0
    blocked: bool = False
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def described(self) -> dict[str, Any]:
        """Give the Chat object of the Bot API."""
        return {"type": "private"} | {name: self.person[name] for name in _CHAT_FIELDS if name in self.person}


@dataclass(slots=True)
class Query:
    """A callback query that waits for its answer."""

    person_id: int
    asked_at: float
    answered: bool = False


class World:
    """Everything the server knows, in memory."""

    def __init__(self, people: list[dict[str, Any]]) -> None:
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.queries: dict[str, Query] = {}
        self._numbers = itertools.count(1)
        for person in people:
            self.add_person(person)

    def add_person(self, person: dict[str, Any]) -> dict[str, Any]:
        """Add a person, or change the one of that id."""
        known = self.chats.get(person["id"])
        # A new object, so that what was said before keeps the sender's old name.
        person = {**(known.person if known else {"is_bot": False}), **person}
        if known is None:
            self.chats[person["id"]] = Chat(person)
        else:
            known.person = person
        return person

    def chat(self, chat_id: str | None) -> Chat:
        """Give a chat; raises Telegram's refusals for an unknown one and a person who blocked the bot."""
        if not chat_id:
            raise bad_request("chat_id is empty")
        try:
            chat = self.chats[int(chat_id)]
        except (KeyError, ValueError):
            raise bad_request("chat not found") from None
        if chat.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        return chat

    def next_number(self) -> int:
        """Give a number that was not used yet, for messages, queries and albums."""
        return next(self._numbers)

    def new_query(self, person_id: int) -> str:
        """Note that a person tapped a button; gives the id of the callback query."""
        while len(self.queries) >= KEPT_QUERIES:
            del self.queries[next(iter(self.queries))]
        query_id = str(self.next_number())
        self.queries[query_id] = Query(person_id, time.monotonic())
        return query_id

    def new_message(self, chat: Chat, sender: dict[str, Any], **content: Any) -> Message:
        """Make a message without showing it yet."""
        return {
            "message_id": self.next_number(),
            "date": int(time.time()),
            "from": sender,
            "chat": chat.described(),
            **{name: value for name, value in content.items() if value is not None},
        }

    async def show(self, chat: Chat, message: Message) -> Message:
        """Put a message into its chat."""
        chat.messages[message["message_id"]] = message
        await self.happened(chat, "message", message=message)
        return message

    async def delete(self, chat: Chat, message_id: int) -> bool:
        """Take a message away; False where there is none."""
        if chat.messages.pop(message_id, None) is None:
            return False
        await self.happened(chat, "deleted", message_id=message_id)
        return True

    async def happened(self, chat: Chat, kind: str, **about: Any) -> None:
        """Note an event and wake the clients that wait for it."""
        chat.revision += 1
        chat.events.append({"revision": chat.revision, "type": kind, **about})
        async with chat.changed:
            chat.changed.notify_all()

    async def reset(self) -> None:
        """Empty every chat."""
        self.queries.clear()
        self.files.clear()
        for chat in list(self.chats.values()):
            chat.messages.clear()
            chat.events.clear()
            chat.blocked = False
            await self.happened(chat, "reset")
