import pytest

from tests.bot.commands.conftest import Command


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("ADMIN_IDS", "12,abc", "valid integer"),
        ("WEBHOOK_PORT", "99999999", "65535"),
        ("REEMBED_CRON", "every-day", "expected 5"),
        ("LOG_LEVEL", "LOUD", "DEBUG"),
        ("EXTRACT_ENGINE", "crystal-ball", "auto"),
        ("VLM_BASE_URL", "localhost:11434", "https?://"),
    ],
)
def test_a_wrong_option_is_named_without_its_value(
    command: Command, monkeypatch: pytest.MonkeyPatch, option: str, value: str, said: str
) -> None:
    monkeypatch.setenv(option, value)
    ended = command("reindex")
    assert ended.status == 1
    assert ended.err.startswith(f"{option}: ")
    assert said in ended.err
    assert value not in ended.err
    assert ended.out == ""


def test_every_wrong_option_is_named(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_IDS", "x")
    monkeypatch.setenv("CONCURRENCY", "0")
    lines = command("run").err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["COACH_IDS", "CONCURRENCY"]


def test_without_a_token_the_bot_says_where_to_get_one(command: Command) -> None:
    ended = command("run")
    assert ended.status == 1
    assert "@BotFather" in ended.err
