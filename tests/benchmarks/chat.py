"""A crowd in front of a bot: sends acts over the playground's client API and waits for answers."""

import asyncio
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiohttp
import psutil

_LONGEST_LOAD_S = 120
# Of each second.
_RESTING_S = 0.05


class Member:
    """One of the crowd."""

    def __init__(self, session: aiohttp.ClientSession, person_id: int) -> None:
        self._session = session
        self.id = person_id

    async def join(self) -> None:
        """Exist."""
        body = {"id": self.id, "first_name": f"P{self.id}"}
        await self._post("/client/people", json=body)

    async def say(self, text: str) -> float:
        """Send text and give the seconds until the bot's answer shows."""
        after = await self._revision()
        began = time.perf_counter()
        await self._post(f"/client/people/{self.id}/text", json={"text": text})
        await self._answer(after)
        return time.perf_counter() - began

    async def tap(self, label: str) -> float:
        """Tap the newest button with that label and give the seconds until the edit shows."""
        message, row, column = await self._find(label)
        after = await self._revision()
        began = time.perf_counter()
        place = {"message_id": message["message_id"], "row": row, "column": column}
        await self._post(f"/client/people/{self.id}/tap", json=place)
        await self._answer(after)
        return time.perf_counter() - began

    async def send_photo(self, path: Path, until: str) -> float:
        """Send a photo and give the seconds until a button with that label shows."""
        form = aiohttp.FormData()
        form.add_field("files", await asyncio.to_thread(path.read_bytes), filename=path.name)
        began = time.perf_counter()
        await self._post(f"/client/people/{self.id}/media", data=form)
        await self._find(until)
        return time.perf_counter() - began

    async def _find(self, label: str) -> tuple[dict[str, Any], int, int]:
        for _ in range(600):
            async with self._session.get(f"/client/people/{self.id}/messages") as response:
                messages = (await response.json())["messages"]
            for message in reversed(messages):
                for row, buttons in enumerate((message.get("reply_markup") or {}).get("inline_keyboard", [])):
                    for column, button in enumerate(buttons):
                        if label in button["text"]:
                            return message, row, column
            await asyncio.sleep(0.05)
        raise AssertionError(label)

    async def _answer(self, after: int) -> None:
        deadline = time.perf_counter() + 30
        while time.perf_counter() < deadline:
            query = {"after": str(after), "timeout": "5"}
            async with self._session.get(f"/client/people/{self.id}/events", params=query) as response:
                events = (await response.json())["events"]
            if any(_is_answer(event) for event in events):
                return
            after = max([after, *(event["revision"] for event in events)])
        raise AssertionError(f"no answer for {self.id}")

    async def _revision(self) -> int:
        async with self._session.get(f"/client/people/{self.id}/events") as response:
            return int((await response.json())["revision"])

    async def _post(self, path: str, **body: Any) -> None:
        async with self._session.post(path, **body) as response:
            response.raise_for_status()


async def settle(pid: int) -> None:
    """Wait until a process rests: models load behind a bot's start, and what is measured is what follows."""
    process = psutil.Process(pid)
    for _ in range(_LONGEST_LOAD_S):
        before = processor_s(process)
        await asyncio.sleep(1)
        if processor_s(process) - before < _RESTING_S:
            return
    message = f"process {pid} does not come to rest"
    raise TimeoutError(message)


def processor_s(process: psutil.Process) -> float:
    """Give the processor time that a process has used, in seconds."""
    times = process.cpu_times()
    return float(times.user + times.system)


def percentile(values: Sequence[float], share: int) -> float:
    """Give a percentile in the unit of the values."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def _is_answer(event: dict[str, Any]) -> bool:
    return event["type"] in {"message", "edited"} and bool(event["message"]["from"].get("is_bot"))
