"""The methods about the bot itself: who it is, its commands and descriptions."""

import re
from typing import Any

from bot.playground.errors import ApiError, bad_request
from bot.playground.request import Parameters
from bot.playground.world import BOT_USER

MAX_COMMANDS = 100
MAX_COMMAND = 32
MAX_COMMAND_DESCRIPTION = 256

_COMMAND = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
_MAX_TEXTS = {"name": 64, "description": 512, "short_description": 120}

ScopeKey = tuple[str, int | None, str]


class BotAccount:
    """What @BotFather and the bot's own calls have set."""

    def __init__(self) -> None:
        self._commands: dict[ScopeKey, list[dict[str, str]]] = {}
        self._texts: dict[tuple[str, str], str] = {}

    def get_me(self) -> dict[str, Any]:
        """GetMe."""
        return {
            **BOT_USER,
            "first_name": self._texts.get(("name", ""), BOT_USER["first_name"]),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    def set_commands(self, given: Parameters) -> bool:
        """setMyCommands, by scope and language."""
        commands = given.json("commands")
        if commands is None:
            commands = []
        if not isinstance(commands, list):
            raise bad_request("expected an Array of BotCommand")
        kept = [_command(command) for command in commands]
        if len(kept) > MAX_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        self._commands[_scope(given)] = kept
        return True

    def get_commands(self, given: Parameters) -> list[dict[str, str]]:
        """getMyCommands: those of exactly this scope and language."""
        return self._commands.get(_scope(given), [])

    def delete_commands(self, given: Parameters) -> bool:
        """DeleteMyCommands."""
        self._commands.pop(_scope(given), None)
        return True

    def menu_of(self, person: dict[str, Any]) -> list[dict[str, str]]:
        """Give the commands that a person sees: the narrowest scope first, then their language."""
        language = person.get("language_code", "")
        scopes = (("chat", person["id"]), ("all_private_chats", None), ("default", None))
        for scope, chat_id in scopes:
            for code in (language, ""):
                found = self._commands.get((scope, chat_id, code))
                if found:
                    return found
        return []

    def set_text(self, name: str, given: Parameters) -> bool:
        """setMyName, setMyDescription, setMyShortDescription."""
        text = given.text(name) or ""
        if len(text) > _MAX_TEXTS[name]:
            raise bad_request(f"bot {name.replace('_', ' ')} is too long")
        self._texts[name, _language(given)] = text
        return True

    def get_text(self, name: str, given: Parameters) -> dict[str, str]:
        """getMyName, getMyDescription, getMyShortDescription."""
        return {name: self._texts.get((name, _language(given))) or self._texts.get((name, ""), "")}


def _command(command: Any) -> dict[str, str]:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name = str(command.get("command", "")).removeprefix("/").strip()
    description = str(command.get("description", "")).strip()
    for what, text, limit in (
        ("command", name, MAX_COMMAND),
        ("command description", description, MAX_COMMAND_DESCRIPTION),
    ):
        if not text:
            raise bad_request(f"{what} must be non-empty")
        if len(text) > limit:
            raise bad_request(f"{what} length must not exceed {limit}")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def _scope(given: Parameters) -> ScopeKey:
    scope = given.json("scope") or {"type": "default"}
    if not isinstance(scope, dict) or str(scope.get("type")) not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    try:
        chat_id = Parameters(scope, {}).number("chat_id")
    except ApiError:
        raise bad_request("chat not found") from None
    return scope["type"], chat_id, _language(given)


def _language(given: Parameters) -> str:
    code = given.text("language_code") or ""
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code
