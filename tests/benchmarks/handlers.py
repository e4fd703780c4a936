"""Handler overhead: the bot's /help against a bare PTB echo, on the same server in the same run."""

import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import psutil

from bot.playground.server import serve
from tests.benchmarks.chat import Member, processor_s, settle
from tests.e2e.bot_process import ROOT, BotProcess

# With the first one each says less than the burst that the outgoing limiter lets through in a chat: what is
# measured is work, not a limit.
PEOPLE = 40
ROUNDS = 16
BUDGET = 2.0


async def measure() -> list[str]:
    """Give milliseconds an update for both, and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        async with serve(0) as address:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tests.benchmarks.echo",
                address,
                cwd=ROOT,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
            echo = await _cost(address, process.pid, 5000, "hello")
            process.terminate()
            await process.wait()
            quiet = {"URTRAINING_SEED_CATALOGUE": "0", "MESSAGES_PER_SECOND": "100000", "LOG_LEVEL": "ERROR"}
            bot = BotProcess(address, Path(folder), **quiet)
            await bot.start()
            ours = await _cost(address, bot.pid, 6000, "/help")
            await bot.stop()
    return [
        f"bare echo {echo.wall_ms:.2f} ms an update, bot {ours.wall_ms:.2f} ms: "
        f"{ours.wall_ms / echo.wall_ms:.2f}x (budget {BUDGET:.0f}x)",
        f"processor time of its process: echo {echo.processor_ms:.2f} ms, bot {ours.processor_ms:.2f} ms",
    ]


@dataclass(frozen=True, slots=True)
class _Cost:
    """Milliseconds for one update: by the clock, server and crowd included, and of the bot's processor."""

    wall_ms: float
    processor_ms: float


async def _cost(address: str, pid: int, first_id: int, text: str) -> _Cost:
    async with aiohttp.ClientSession(address) as session:
        crowd = [Member(session, first_id + number) for number in range(PEOPLE)]
        for member in crowd:
            await member.join()
        await asyncio.gather(*(member.say(text) for member in crowd))
        await settle(pid)
        process = psutil.Process(pid)
        used, began = processor_s(process), time.perf_counter()
        await asyncio.gather(*(_talk(member, text) for member in crowd))
        each = 1000 / (PEOPLE * ROUNDS)
        return _Cost((time.perf_counter() - began) * each, (processor_s(process) - used) * each)


async def _talk(member: Member, text: str) -> None:
    for _ in range(ROUNDS):
        await member.say(text)
