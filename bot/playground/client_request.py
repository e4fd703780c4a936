"""What every route of the client API reads from its request, and how it refuses."""

from typing import Any

from aiohttp import web

from bot.playground.world import Chat, Message, World


class ClientError(Exception):
    """What a client asked for cannot be done; `status` is that of HTTP."""

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason)
        self.status = status


@web.middleware
async def refusals(request: web.Request, handler: Any) -> web.StreamResponse:
    """Answer a refusal as JSON: `{"error": reason}`."""
    size = request.content_length or 0
    if size > request.client_max_size:
        megabytes = request.client_max_size // (1024 * 1024)
        reason = f"that is more than {megabytes} MB at once"
        return web.json_response({"error": reason}, status=413)
    try:
        response: web.StreamResponse = await handler(request)
    except ClientError as error:
        return web.json_response({"error": str(error)}, status=error.status)
    return response


async def read_object(request: web.Request) -> dict[str, Any]:
    """Read a JSON object."""
    try:
        body = await request.json()
    except ValueError:
        raise ClientError("the body is no JSON") from None
    if not isinstance(body, dict):
        raise ClientError("the body is no JSON object")
    return body


def number(values: Any, name: str, default: int | None = None) -> int:
    """Read a whole number from a JSON object or a query; required without a default."""
    value = values.get(name, default)
    try:
        return int(value)
    except (TypeError, ValueError):
        raise ClientError(f"{name} must be a whole number") from None


def chat_of(world: World, request: web.Request) -> Chat:
    """Give the chat of the person in the address."""
    return person_chat(world, int(request.match_info["id"]))


def person_chat(world: World, person_id: int) -> Chat:
    """Give the chat of a person."""
    chat = world.chats.get(person_id)
    if chat is None:
        raise ClientError("no such person", 404)
    return chat


def message_of(chat: Chat, message_id: int) -> Message:
    """Give a message of a chat."""
    message = chat.messages.get(message_id)
    if message is None:
        raise ClientError("no such message", 404)
    return message


def replied_message(chat: Chat, values: Any) -> Message | None:
    """Give the message that `reply_to` names; Telegram shows one step of a chain of replies."""
    message = chat.messages.get(number(values, "reply_to", 0))
    if message is None:
        return None
    return {name: value for name, value in message.items() if name != "reply_to_message"}
