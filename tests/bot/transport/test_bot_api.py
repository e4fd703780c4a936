import io
import secrets

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError

from bot.errors import TellPersonError
from bot.playground.server import DEMO_TOKEN
from bot.transport.bot_api import MAX_DOWNLOAD_BYTES, BotApi, FloodWaitError
from tests.bot.transport.conftest import Ground


@pytest.fixture
def api(ground: Ground) -> BotApi:
    return BotApi(DEMO_TOKEN, ground.address, 4)


async def upload(ground: Ground, content: bytes) -> str:
    form = aiohttp.FormData()
    form.add_field("files", io.BytesIO(content), filename="sheet.bin")
    form.add_field("kind", "document")
    async with ground.session.post("/client/people/1001/media", data=form) as response:
        [message] = await response.json()
    return str(message["document"]["file_id"])


async def test_a_file_comes_whole_however_it_is_cut_on_the_way(ground: Ground, api: BotApi) -> None:
    content = secrets.token_bytes(3_000_000)
    file_id = await upload(ground, content)
    async with api:
        assert await api.download(file_id) == content


async def test_a_file_that_telegram_will_not_hand_out_is_said_plainly(ground: Ground, api: BotApi) -> None:
    file_id = await upload(ground, bytes(MAX_DOWNLOAD_BYTES + 1))
    async with api:
        with pytest.raises(TellPersonError) as refused:
            await api.download(file_id)
        assert refused.value.key == "photo-file-too-big"
        with pytest.raises(TellPersonError) as gone:
            await api.download("no such file")
        assert gone.value.key == "photo-file-gone"


@pytest.mark.parametrize(
    ("kind", "error"), [("429", FloodWaitError), ("502", NetworkError), ("drop", NetworkError)]
)
async def test_failures_are_errors_of_their_kind(
    ground: Ground, api: BotApi, kind: str, error: type[Exception]
) -> None:
    await ground.fault("getMe", kind)
    async with api:
        with pytest.raises(error):
            await api.call("getMe", {})
        assert (await api.call("getMe", {}))["is_bot"] is True


async def test_refusals_are_telegram_errors(ground: Ground, api: BotApi) -> None:
    await ground.post("1002/block")
    async with api:
        with pytest.raises(BadRequest, match="Chat not found"):
            await api.call("sendMessage", {"chat_id": 5, "text": "x"})
        with pytest.raises(Forbidden):
            await api.call("sendMessage", {"chat_id": 1002, "text": "x"})


async def test_neither_error_nor_cause_shows_the_token(ground: Ground) -> None:
    async with BotApi("1:wrong token", ground.address, 1) as wrong:
        with pytest.raises((InvalidToken, NetworkError)) as refused:
            await wrong.call("getMe", {})
    assert "wrong" not in repr(refused.value)

    async def nonsense(request: web.Request) -> web.Response:
        del request
        return web.Response(text="<html>")

    application = web.Application()
    application.router.add_route("*", "/{tail:.*}", nonsense)
    async with TestServer(application) as server, BotApi("2:secret", str(server.make_url("")), 1) as api:
        with pytest.raises(NetworkError) as broken:
            await api.call("getMe", {})
    assert "secret" not in repr(broken.value)
