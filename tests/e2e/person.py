"""A scripted person: sends, taps and expects, over the playground's client API."""

import re
import time
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

import aiohttp

Message = dict[str, Any]

PATIENCE_S = 20.0
SHOWN_AT_FAILURE = 8


class Person:
    """One person's phone. Answers may come more than once: the bot gives them at least once."""

    def __init__(self, session: aiohttp.ClientSession, person_id: int) -> None:
        self._session = session
        self.id = person_id
        self._acted_at = 0
        self.patience_s = PATIENCE_S

    async def send(self, text: str) -> None:
        """Type and send."""
        await self._act("text", json={"text": text})

    async def tap(self, label: str) -> None:
        """Tap the newest button whose label holds the words."""
        message, button = await self._button(label)
        # As an app does: what was tapped is what was seen, also where the keyboard changes meanwhile.
        await self.tap_data(button["callback_data"], message["message_id"])

    async def tap_data(self, data: str, message_id: int) -> None:
        """Send the data of a button, or forged or old data."""
        await self._act("tap", json={"message_id": message_id, "data": data})

    async def send_photo(self, path: Path, caption: str = "") -> None:
        """Send a photo."""
        await self.send_files(path, caption=caption)

    async def send_album(self, *paths: Path, caption: str = "") -> None:
        """Send several photos at once."""
        await self.send_files(*paths, caption=caption)

    async def send_document(self, path: Path, caption: str = "") -> None:
        """Send a file as it is."""
        await self.send_files(path, kind="document", caption=caption)

    async def forward_photo(self, *paths: Path, source: str) -> None:
        """Forward photos of somebody whose account is hidden."""
        await self.send_files(*paths, forward_from=source)

    async def send_files(
        self, *paths: Path, kind: str = "photo", caption: str = "", forward_from: str = ""
    ) -> None:
        """Send photos (several make an album) or files, as own or as forwarded."""
        form = aiohttp.FormData()
        for path in paths:
            form.add_field("files", BytesIO(path.read_bytes()), filename=path.name)
        for name, value in {"kind": kind, "caption": caption, "forward_from": forward_from}.items():
            if value:
                form.add_field(name, value)
        await self._act("media", data=form)

    async def send_other(self, kind: str) -> None:
        """Send a sticker, a voice message, a location ..."""
        await self._act("other", json={"kind": kind})

    async def block(self) -> None:
        """Block the bot."""
        await self._act("block", json={})

    async def unblock(self) -> None:
        """Take the bot back."""
        await self._act("unblock", json={})

    async def expects(self, pattern: str, timeout: float | None = None) -> Message:  # noqa: ASYNC109 - seconds of patience
        """Wait for a message or edit since the last act that matches; gives the newest such message."""
        return await self._wait_for(lambda events: _answer(events, pattern), f"answer {pattern!r}", timeout)

    async def expects_toast(self, pattern: str, timeout: float | None = None) -> str:  # noqa: ASYNC109 - seconds of patience
        """Wait for a toast or alert since the last act that matches; gives its words."""
        return await self._wait_for(lambda events: _toast(events, pattern), f"toast {pattern!r}", timeout)

    async def messages(self) -> list[Message]:
        """Give the chat as the person sees it."""
        async with self._session.get(f"/client/people/{self.id}/messages") as response:
            return list((await response.json())["messages"])

    async def last_message(self) -> Message:
        """Give the newest message from the bot."""
        answers = [message for message in await self.messages() if message["from"].get("is_bot")]
        assert answers, f"the bot has not said anything; the chat:\n{await self.transcript()}"
        return answers[-1]

    async def transcript(self) -> str:
        """Give the end of the chat as text, for failures."""
        shown = (await self.messages())[-SHOWN_AT_FAILURE:]
        return "\n".join(_line(message) for message in shown) or "(empty)"

    async def _act(self, what: str, **body: Any) -> None:
        async with self._session.get(f"/client/people/{self.id}/messages") as response:
            self._acted_at = (await response.json())["revision"]
        async with self._session.post(f"/client/people/{self.id}/{what}", **body) as response:
            assert response.status == 200, await response.text()

    async def _wait_for(self, find: Any, wanted: str, patience_s: float | None) -> Any:
        """Look at what happened since the last act, then at each news, until `find` gives something."""
        deadline = time.monotonic() + (self.patience_s if patience_s is None else patience_s)
        seen: list[dict[str, Any]] = []
        after = self._acted_at
        while True:
            left = deadline - time.monotonic()
            news = await self._events(after, max(0.0, min(left, 1.0)))
            seen += news["events"]
            after = news["revision"]
            if (found := find(seen)) is not None:
                return found
            if left <= 0:
                break
        raise AssertionError(f"no {wanted}; the chat:\n{await self.transcript()}")

    async def _events(self, after: int, wait_s: float) -> dict[str, Any]:
        query = {"after": str(after), "timeout": str(wait_s)}
        async with self._session.get(f"/client/people/{self.id}/events", params=query) as response:
            return dict(await response.json())

    async def _button(self, label: str) -> tuple[Message, dict[str, Any]]:
        deadline = time.monotonic() + self.patience_s
        while time.monotonic() < deadline:
            async with self._session.get(f"/client/people/{self.id}/messages") as response:
                chat = await response.json()
            for message in reversed(chat["messages"]):
                for button in chain.from_iterable(_rows(message)):
                    if label in button["text"]:
                        return message, button
            await self._events(chat["revision"], 0.5)
        raise AssertionError(f"no button {label!r}; the chat:\n{await self.transcript()}")


def said(message: Message) -> str:
    """Give the words of a message."""
    return str(message.get("text") or message.get("caption") or "")


def _answer(events: list[dict[str, Any]], pattern: str) -> Message | None:
    for event in reversed(events):
        message = event.get("message")
        is_answer = event["type"] in {"message", "edited"} and message["from"].get("is_bot")
        if is_answer and re.search(pattern, said(message)):
            return dict(message)
    return None


def _toast(events: list[dict[str, Any]], pattern: str) -> str | None:
    toasts = [event["text"] for event in events if event["type"] in {"toast", "alert"}]
    return next((str(text) for text in toasts if re.search(pattern, text)), None)


def _rows(message: Message) -> list[list[dict[str, Any]]]:
    return list((message.get("reply_markup") or {}).get("inline_keyboard", []))


def _line(message: Message) -> str:
    who = "bot" if message["from"].get("is_bot") else "me"
    kind = next((f"({name}) " for name in ("photo", "document") if name in message), "")
    labels = " ".join(f"[{button['text']}]" for row in _rows(message) for button in row)
    return f"{who}: {kind}{said(message)} {labels}".rstrip()
