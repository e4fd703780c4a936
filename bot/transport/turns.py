"""Makes the turn of an update: who it is from, what was tapped, what is awaited."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.deps import Deps
from bot.transport.turn import Tapped, Turn
from bot.views.texts import DEFAULT_LANGUAGE, LANGUAGES
from storage.records.person import Person
from storage.records.transport import InboxRow
from storage.unit_of_work import UnitOfWork, snapshot

_KINDS = ("message", "callback_query", "my_chat_member")


@dataclass(frozen=True, slots=True)
class Sender:
    """The user that an update names, and its private chat where it is one."""

    user: Mapping[str, Any]
    chat_id: int
    is_private: bool


def sender_of(payload: Mapping[str, Any]) -> Sender | None:
    """Give who sent an update; None for channels and whatever carries no user."""
    body = next((payload[kind] for kind in _KINDS if kind in payload), None)
    if body is None or "from" not in body:
        return None
    chat = body.get("chat") or body.get("message", {}).get("chat")
    if chat is None:
        return Sender(body["from"], body["from"]["id"], is_private=True)
    return Sender(body["from"], chat["id"], chat.get("type") == "private")


async def open_turn(deps: Deps, row: InboxRow, *, set_aside: bool = False) -> Turn | None:
    """Load the person and make the turn; None for an update that nobody is to be answered for.

    The turn's commit marks the row done, or as set aside.
    """
    sender = sender_of(row.payload)
    if sender is None or not sender.is_private or sender.user.get("is_bot"):
        return None
    async with snapshot(deps.database) as reader:
        known = await reader.people.get_with_awaiting(sender.user["id"])
    now = deps.clock()
    person, awaiting = known or (_newcomer(sender.user, now), None)

    async def mark_done(uow: UnitOfWork) -> None:
        mark = uow.inbox.set_aside if set_aside else uow.inbox.mark_done
        await mark(row.update_id, deps.clock())

    async def prepare(uow: UnitOfWork) -> None:
        if known is None and await uow.people.get(person.id) is None:
            await uow.people.save(person)
        if person.blocked_at is not None:
            # Whoever writes can be written to.
            await uow.people.set_blocked(person.id, None)

    turn = Turn(deps, person, mark_done, prepare=prepare, tapped=_tapped(row.payload), awaiting=awaiting)
    turn.message_id = row.payload.get("message", {}).get("message_id")
    return turn


def _newcomer(user: Mapping[str, Any], now: datetime) -> Person:
    code = str(user.get("language_code") or "")[:2].lower()
    language = code if code in LANGUAGES else DEFAULT_LANGUAGE
    return Person(user["id"], str(user.get("first_name") or ""), language, now)


def _tapped(payload: Mapping[str, Any]) -> Tapped | None:
    query = payload.get("callback_query")
    if query is None:
        return None
    return Tapped(query["id"], query.get("message", {}).get("message_id"))
