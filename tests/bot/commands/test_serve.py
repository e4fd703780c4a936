import socket
from pathlib import Path

from bot.playground.server import serve
from tests.e2e.bot_process import TOKEN, command


async def test_a_bot_whose_model_cannot_be_loaded_ends_and_says_so(tmp_path: Path) -> None:
    async with serve(0, token=TOKEN) as address:
        status, out, err = await command(
            tmp_path,
            "run",
            TELEGRAM_TOKEN=TOKEN,
            TELEGRAM_API_URL=address,
            EMBEDDING_MODEL=str(tmp_path / "no-model"),
            URTRAINING_SEED_CATALOGUE="0",
        )
    assert status == 1
    assert out == ""
    assert err.endswith(f"EMBEDDING_MODEL names a folder that is not there: {tmp_path / 'no-model'}\n")
    assert "Traceback" not in err


async def test_a_refused_token_is_said_plainly(tmp_path: Path) -> None:
    async with serve(0, token=TOKEN) as address:
        status, _, err = await command(
            tmp_path,
            "run",
            TELEGRAM_TOKEN="424242:another",
            TELEGRAM_API_URL=address,
            URTRAINING_SEED_CATALOGUE="0",
        )
    assert status == 1
    assert err.endswith("Telegram refuses TELEGRAM_TOKEN: compare it with what @BotFather shows\n")
    assert "424242" not in err


async def test_a_port_in_use_is_said_plainly(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, _, err = await command(tmp_path, "demo", "--port", str(port))
    assert status == 1
    assert err == f"port {port} cannot be used: Address already in use. Choose another with --port.\n"
