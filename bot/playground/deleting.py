"""The methods that delete: a bot may delete both sides of a private chat."""

from bot.playground.errors import bad_request
from bot.playground.request import Parameters
from bot.playground.world import World

MAX_DELETED = 100


async def delete_message(world: World, given: Parameters) -> bool:
    """DeleteMessage."""
    message_id = given.number("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    if not await world.delete(world.chat(given.text("chat_id")), message_id):
        raise bad_request("message to delete not found")
    return True


async def delete_messages(world: World, given: Parameters) -> bool:
    """deleteMessages: those that are not there are skipped."""
    message_ids = given.json("message_ids")
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    if not isinstance(message_ids, list):
        raise bad_request("expected an Array of message identifiers")
    if not all(isinstance(message_id, int) or str(message_id).isdigit() for message_id in message_ids):
        raise bad_request("invalid message identifier specified")
    if len(message_ids) > MAX_DELETED:
        raise bad_request("too many message identifiers specified")
    chat = world.chat(given.text("chat_id"))
    for message_id in message_ids:
        await world.delete(chat, int(message_id))
    return True
