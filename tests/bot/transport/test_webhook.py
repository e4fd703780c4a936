import io

from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr
from telegram.ext import filters

from bot.transport.handlers import on_message
from bot.transport.intake import Intake
from bot.transport.webhook import PATH, build_webhook
from storage.records.transport import InboxRow
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Ground, OpenStation, text_update
from tests.bot.transport.test_dispatcher import echo

HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def test_the_webhook_keeps_the_update_before_it_says_200(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station([on_message(filters.TEXT, echo)])
    settings = station.deps.settings.model_copy(update={"webhook_secret": SecretStr("s3cret")})
    object.__setattr__(station.deps, "settings", settings)
    application = build_webhook(station.deps, Intake(station.deps, station.dispatcher))
    async with TestClient(TestServer(application)) as client:
        assert (await client.get("/health")).status == 200
        update = text_update(1, "over the wire")
        assert (await client.post(PATH, json=update)).status == 403
        assert (await client.post(PATH, json=update, headers={HEADER: "wrong"})).status == 403
        right = {HEADER: "s3cret"}
        assert (await client.post(PATH, data=b"{", headers=right)).status == 400
        assert (await client.post(PATH, json=[1], headers=right)).status == 400
        assert (await client.post(PATH, data=io.BytesIO(b"x" * 2_000_000), headers=right)).status in {
            400,
            413,
        }
        assert (await client.post(PATH, json=update, headers=right)).status == 200
        async with unit_of_work(station.deps.database) as uow:
            assert await uow.inbox.add([InboxRow(1, 1001, update)], station.deps.clock()) == []
        assert (await client.post(PATH, json=update, headers=right)).status == 200
        await station.settle()
    assert await ground.texts() == ["over the wire"]


async def test_telegram_itself_delivers_with_the_secret(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station([on_message(filters.TEXT, echo)])
    settings = station.deps.settings.model_copy(update={"webhook_secret": SecretStr("s3cret")})
    object.__setattr__(station.deps, "settings", settings)
    application = build_webhook(station.deps, Intake(station.deps, station.dispatcher))
    async with TestServer(application) as server:
        await station.deps.telegram.call(
            "setWebhook", {"url": str(server.make_url(PATH)), "secret_token": "s3cret"}
        )
        await ground.post("1001/text", text="hello")
        await ground.expects("hello")
        await station.deps.telegram.call("deleteWebhook", {})
