"""Every method of the Bot API that the server answers, by its name in lower case."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.playground import callbacks, deleting, editing, sending, uploads
from bot.playground.bot_account import BotAccount
from bot.playground.request import Parameters
from bot.playground.updates import UpdateQueue
from bot.playground.webhook import Webhook
from bot.playground.world import World

Method = Callable[[Parameters], Awaitable[Any]]

MAX_UPDATES = 100

_IN_WORLD: dict[str, Callable[[World, Parameters], Awaitable[Any]]] = {
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendMediaGroup": sending.send_media_group,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageMedia": editing.edit_message_media,
    "deleteMessage": deleting.delete_message,
    "deleteMessages": deleting.delete_messages,
}


def method_table(
    world: World, account: BotAccount, updates: UpdateQueue, webhook: Webhook, answer_deadline_s: float
) -> dict[str, Method]:
    """Bind the methods to what they work on. Names are in lower case, since Telegram does not mind case."""

    async def get_updates(given: Parameters) -> list[dict[str, Any]]:
        webhook.ensure_unset()
        updates.allow(given.json("allowed_updates"))
        limit = min(max(given.number("limit") or MAX_UPDATES, 1), MAX_UPDATES)
        return await updates.get(given.number("offset") or 0, limit, given.number("timeout") or 0)

    async def answer_callback_query(given: Parameters) -> bool:
        return await callbacks.answer_callback_query(world, given, answer_deadline_s)

    table: dict[str, Method] = {
        "getUpdates": get_updates,
        "setWebhook": webhook.set,
        "deleteWebhook": webhook.delete,
        "answerCallbackQuery": answer_callback_query,
        **{name: _in_world(method, world) for name, method in _IN_WORLD.items()},
        **{name: _at_once(method) for name, method in _about_the_bot(world, account, webhook).items()},
    }
    return {name.lower(): method for name, method in table.items()}


def _about_the_bot(
    world: World, account: BotAccount, webhook: Webhook
) -> dict[str, Callable[[Parameters], Any]]:
    return {
        "getMe": lambda _: account.get_me(),
        "setMyCommands": account.set_commands,
        "getMyCommands": account.get_commands,
        "deleteMyCommands": account.delete_commands,
        "setMyName": lambda given: account.set_text("name", given),
        "getMyName": lambda given: account.get_text("name", given),
        "setMyDescription": lambda given: account.set_text("description", given),
        "getMyDescription": lambda given: account.get_text("description", given),
        "setMyShortDescription": lambda given: account.set_text("short_description", given),
        "getMyShortDescription": lambda given: account.get_text("short_description", given),
        "getFile": lambda given: uploads.get_file(world, given),
        "getWebhookInfo": lambda _: webhook.info(),
    }


def _in_world(method: Callable[[World, Parameters], Awaitable[Any]], world: World) -> Method:
    async def run(given: Parameters) -> Any:
        return await method(world, given)

    return run


def _at_once(method: Callable[[Parameters], Any]) -> Method:
    async def run(given: Parameters) -> Any:
        return method(given)

    return run
