"""setWebhook and its delivery: every update until the bot takes it, in order."""

import asyncio
import re
import time
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.playground.errors import ApiError, bad_request
from bot.playground.request import Parameters
from bot.playground.updates import UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
MAX_CONNECTIONS = 100
DEFAULT_CONNECTIONS = 40

_PAUSES_S = (0.2, 0.5, 1.0, 2.0, 5.0)
_PATIENCE = aiohttp.ClientTimeout(total=60)
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


class Webhook:
    """Where updates are delivered while an address is set."""

    def __init__(self, updates: UpdateQueue) -> None:
        self._updates = updates
        self._delivery: asyncio.Task[None] | None = None
        self._last_error: dict[str, Any] = {}
        self._url = ""
        self._secret = ""
        self._connections = DEFAULT_CONNECTIONS

    def ensure_unset(self) -> None:
        """Raise Telegram's refusal of getUpdates while a webhook is set."""
        if self._url:
            raise ApiError(409, _ACTIVE)

    async def set(self, given: Parameters) -> bool:
        """setWebhook: an empty address ends delivery. Unlike Telegram, takes plain HTTP."""
        url, secret = given.text("url") or "", given.text("secret_token") or ""
        if url and (urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname):
            raise bad_request("invalid webhook URL specified")
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        await self.delete(given)
        if url:
            self._url, self._secret = url, secret
            self._connections = min(
                max(given.number("max_connections") or DEFAULT_CONNECTIONS, 1), MAX_CONNECTIONS
            )
            self._updates.allow(given.json("allowed_updates"))
            self._updates.end_poll()
            self._delivery = asyncio.create_task(self._deliver())
        return True

    async def delete(self, given: Parameters) -> bool:
        """DeleteWebhook."""
        await self.close()
        self._url, self._last_error = "", {}
        if given.flag("drop_pending_updates"):
            self._updates.clear()
        return True

    def info(self) -> dict[str, Any]:
        """GetWebhookInfo."""
        info = {
            "url": self._url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }
        if self._url:
            info |= {"max_connections": self._connections, **self._last_error}
        if self._updates.allowed:
            info["allowed_updates"] = list(self._updates.allowed)
        return info

    async def close(self) -> None:
        """Stop delivering."""
        if self._delivery:
            self._delivery.cancel()
            await asyncio.gather(self._delivery, return_exceptions=True)
            self._delivery = None

    async def _deliver(self) -> None:
        headers = {SECRET_HEADER: self._secret} if self._secret else {}
        failures = 0
        async with aiohttp.ClientSession(headers=headers, timeout=_PATIENCE) as session:
            while True:
                update = await self._updates.first()
                if await self._post(session, update):
                    self._updates.confirm(update["update_id"] + 1)
                    failures = 0
                else:
                    await asyncio.sleep(_PAUSES_S[min(failures, len(_PAUSES_S) - 1)])
                    failures += 1

    async def _post(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        try:
            async with session.post(self._url, json=update) as response:
                if response.ok:
                    return True
                reason = f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            reason = "Read timeout expired"
        except aiohttp.ClientError:
            reason = "Connection refused"
        self._last_error = {"last_error_date": int(time.time()), "last_error_message": reason}
        return False
