"""The command menu that Telegram shows, by role and language."""

from typing import Any

import structlog
from telegram.error import TelegramError

from bot.deps import Deps
from bot.transport.bot_api import FloodWaitError
from bot.views.texts import DEFAULT_LANGUAGE, LANGUAGES, Texts

log = structlog.get_logger(__name__)

EVERYBODY = ("start", "courses", "browse", "today", "trackers", "progress", "profile", "settings", "help")
COACHES = (*EVERYBODY, "mycourses")
ADMINS = (*EVERYBODY, "admin", "stats", "reindex")


async def publish_menu(deps: Deps) -> None:
    """Set the commands for everybody, and for coaches and admins in their own chats."""
    scopes: list[tuple[dict[str, str | int], tuple[str, ...]]] = [({"type": "default"}, EVERYBODY)]
    scopes += [({"type": "chat", "chat_id": coach}, COACHES) for coach in sorted(deps.settings.coach_ids)]
    scopes += [({"type": "chat", "chat_id": admin}, ADMINS) for admin in sorted(deps.settings.admin_ids)]
    for scope, names in scopes:
        for language in LANGUAGES:
            texts = Texts(language)
            commands = [{"command": name, "description": texts.plain(f"menu-{name}")} for name in names]
            request: dict[str, Any] = {"commands": commands, "scope": scope}
            if language != DEFAULT_LANGUAGE:
                request["language_code"] = language
            try:
                await deps.telegram.call("setMyCommands", request)
            except (TelegramError, FloodWaitError) as failure:
                # A person of the list may not have opened the bot yet; the menu is set at the next start.
                log.info("menu_not_set", scope=str(scope["type"]), error=type(failure).__name__)
