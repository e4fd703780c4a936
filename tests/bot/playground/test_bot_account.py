"""Who the bot is, its token, its commands and descriptions."""

from typing import Any

import pytest
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import InvalidToken

from tests.bot.playground.stand import ALEX, KIM, Stand, bot_at, open_stand


async def test_get_me(stand: Stand) -> None:
    me = await stand.bot.get_me()
    assert (me.is_bot, me.username, me.can_join_groups) == (True, "urtraining_demo_bot", True)


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        ("/bot1:right/getMe", 200, None),
        ("/bot1:right/GETME", 200, None),
        ("/bot1:wrong/getMe", 401, "Unauthorized"),
        ("/bot1:wrong/noMethod", 401, "Unauthorized"),
        ("/botx:right/getMe", 401, "Unauthorized"),
        ("/botnonsense/getMe", 404, "Not Found"),
        ("/bot1:right/noMethod", 404, "Not Found: method not found"),
    ],
)
async def test_tokens_and_methods(path: str, code: int, description: str | None) -> None:
    async with open_stand(token="1:right") as stand:
        for send in (stand.session.get, stand.session.post):
            async with send(path) as response:
                answer = await response.json()
                assert response.status == code
                assert answer.get("description") == description
                assert answer["ok"] is (code == 200)


async def test_a_bot_with_another_token_is_not_let_in() -> None:
    async with open_stand(token="1:right") as stand:
        stranger = bot_at(stand.address, "1:wrong")
        with pytest.raises(InvalidToken):
            await stranger.initialize()
        await stranger.shutdown()


async def test_commands_are_kept_by_scope_and_language(stand: Stand) -> None:
    start, beginn, own = (
        BotCommand("start", "Begin"),
        BotCommand("start", "Начать"),
        BotCommand("admin", "Stats"),
    )
    await stand.bot.set_my_commands([start])
    await stand.bot.set_my_commands([beginn], BotCommandScopeDefault(), "ru")
    await stand.bot.set_my_commands([own], BotCommandScopeChat(KIM))
    assert await stand.bot.get_my_commands() == (start,)
    assert await stand.bot.get_my_commands(language_code="ru") == (beginn,)
    assert await stand.bot.get_my_commands(BotCommandScopeAllPrivateChats()) == ()
    assert await menu(stand, ALEX) == ["Begin"]
    assert await menu(stand, KIM) == ["Stats"]
    await stand.post("/client/people", id=ALEX, language_code="ru")
    assert await menu(stand, ALEX) == ["Начать"]
    await stand.bot.delete_my_commands(BotCommandScopeChat(KIM))
    assert await menu(stand, KIM) == ["Begin"]


async def menu(stand: Stand, person: int) -> list[str]:
    return [command["description"] for command in await stand.get(f"/people/{person}/commands")]


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "to-day", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "", "description": "x"}]}, "command must be non-empty"),
        ({"commands": [{"command": "x" * 33, "description": "x"}]}, "command length must not exceed 32"),
        ({"commands": [{"command": "x", "description": " "}]}, "command description must be non-empty"),
        (
            {"commands": [{"command": "x", "description": "x" * 257}]},
            "command description length must not exceed 256",
        ),
        ({"commands": [{"command": "x", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": ["x"]}, "can't parse BotCommand: expected an Object"),
        ({"commands": {}}, "expected an Array of BotCommand"),
        ({"commands": [], "language_code": "english"}, "invalid language code specified"),
        ({"commands": [], "scope": {"type": "x"}}, "can't parse BotCommandScope: unsupported type specified"),
    ],
)
async def test_refused_commands(stand: Stand, parameters: dict[str, Any], reason: str) -> None:
    answer = await stand.call("setMyCommands", **parameters)
    assert answer["description"] == f"Bad Request: {reason}"


async def test_names_and_descriptions_by_language(stand: Stand) -> None:
    bot = stand.bot
    await bot.set_my_description("Finds training")
    await bot.set_my_description("Находит тренировки", "ru")
    await bot.set_my_short_description("Training")
    await bot.set_my_name("Coach")
    assert (await bot.get_my_description()).description == "Finds training"
    assert (await bot.get_my_description("ru")).description == "Находит тренировки"
    assert (await bot.get_my_description("de")).description == "Finds training"
    assert (await bot.get_my_short_description()).short_description == "Training"
    assert (await bot.get_my_name()).name == "Coach"
    assert (await bot.get_me()).first_name == "Coach"
    for method, name, limit in (
        ("setMyName", "name", 64),
        ("setMyDescription", "description", 512),
        ("setMyShortDescription", "short_description", 120),
    ):
        assert (await stand.call(method, **{name: "x" * limit}))["ok"]
        assert not (await stand.call(method, **{name: "x" * (limit + 1)}))["ok"]
