"""The Bot API over one aiohttp session: JSON in, JSON out, Telegram's refusals as `telegram.error` types."""

import json
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self

import aiohttp
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.errors import TellPersonError
from storage.records.transport import Attachment

# getFile refuses more than this: https://core.telegram.org/bots/api#getfile
MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024

_TIMEOUT_S = 20
_ERRORS: dict[int, type[TelegramError]] = {
    HTTPStatus.UNAUTHORIZED: InvalidToken,
    HTTPStatus.NOT_FOUND: InvalidToken,
    HTTPStatus.FORBIDDEN: Forbidden,
    HTTPStatus.CONFLICT: Conflict,
    HTTPStatus.BAD_REQUEST: BadRequest,
}


class FloodWaitError(Exception):
    """Telegram asks to wait: no call succeeds before `seconds` have passed."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds:g} s")
        self.seconds = seconds


class BotApi:
    """Calls methods by their Bot API names. Used as an async context manager.

    The token is part of every address, so no address goes into an exception or a log.
    """

    def __init__(self, token: str, api_url: str, connections: int) -> None:
        self._root = f"{api_url.rstrip('/')}/bot{token}/"
        self._files = f"{api_url.rstrip('/')}/file/bot{token}/"
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self._username = ""

    async def __aenter__(self) -> Self:
        """Open the connection pool."""
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections),
            timeout=aiohttp.ClientTimeout(total=_TIMEOUT_S),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connection pool."""
        if self._session:
            await self._session.close()

    async def username(self) -> str:
        """Give the bot's own name, for links that open it; asked once. Raises as `call` does."""
        if not self._username:
            self._username = str((await self.call("getMe", {}))["username"])
        return self._username

    async def call(
        self,
        method: str,
        payload: dict[str, Any],
        attachment: Attachment | None = None,
        *,
        timeout_s: float = _TIMEOUT_S,
    ) -> Any:
        """Call a method and give its result.

        Raises FloodWaitError, Forbidden, BadRequest, Conflict, InvalidToken, TimedOut or NetworkError.
        """
        body: dict[str, Any] = (
            {"json": payload} if attachment is None else {"data": _form(payload, attachment)}
        )
        timeout = aiohttp.ClientTimeout(total=timeout_s)
        try:
            async with self._open.post(self._root + method, timeout=timeout, **body) as response:
                answer = await response.read()
                status = response.status
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            message = f"{method}: {type(error).__name__}"
            raise NetworkError(message) from None
        return _result(status, answer)

    async def download(self, file_id: str) -> bytes:
        """Give the bytes of a file that somebody sent.

        Raises TellPersonError where Telegram does not hand it out, and the errors of `call`.
        """
        try:
            described = await self.call("getFile", {"file_id": file_id})
        except BadRequest as refused:
            key = "photo-file-too-big" if "too big" in refused.message else "photo-file-gone"
            raise TellPersonError(key) from refused
        try:
            async with self._open.get(self._files + described["file_path"]) as response:
                if response.status != HTTPStatus.OK:
                    raise TellPersonError("photo-file-gone")
                return await _whole(response)
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            message = f"download: {type(error).__name__}"
            raise NetworkError(message) from None

    @property
    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            message = "the Bot API session is not open"
            raise RuntimeError(message)
        return self._session


async def _whole(response: aiohttp.ClientResponse) -> bytes:
    """Read a body to its end, and no further than a file may be."""
    content = bytearray()
    async for piece in response.content.iter_any():
        content += piece
        if len(content) > MAX_DOWNLOAD_BYTES:
            raise TellPersonError("photo-file-too-big")
    return bytes(content)


def _form(payload: dict[str, Any], attachment: Attachment) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in payload.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    form.add_field(attachment.field, attachment.content, filename=attachment.name)
    return form


def _result(status: int, answer: bytes) -> Any:
    try:
        body = json.loads(answer)
    except ValueError:
        message = f"HTTP {status} without JSON"
        raise NetworkError(message) from None
    if body.get("ok"):
        return body["result"]
    description = str(body.get("description", f"HTTP {status}"))
    retry_after = body.get("parameters", {}).get("retry_after")
    if retry_after is not None:
        raise FloodWaitError(float(retry_after))
    raise _ERRORS.get(status, NetworkError)(description)
