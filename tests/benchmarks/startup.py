"""From process start to the first answer, and resident memory with everything loaded."""

import asyncio
import tempfile
import time
from pathlib import Path

import aiohttp
import psutil

from bot.playground.server import serve
from tests.benchmarks.chat import Member
from tests.e2e.bot_process import BotProcess

BUDGET_S = 3.0
BUDGET_MB = 1500
SAMPLE = Path(__file__).parents[2] / "bot" / "playground" / "static" / "samples" / "push_day.png"


async def measure() -> list[str]:
    """Give seconds for a new and a known database, and megabytes."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for state in ("new database", "known database"):
            async with serve(0) as address, aiohttp.ClientSession(address) as session:
                bot = BotProcess(address, Path(folder), LOG_LEVEL="INFO")
                member = Member(session, 8000)
                await member.join()
                began = time.perf_counter()
                await bot.start()
                await member.say("/start")
                seconds = time.perf_counter() - began
                lines.append(f"{state}: first answer after {seconds:.2f} s (budget {BUDGET_S:.0f} s)")
                await until_loaded(bot)
                if state == "known database":
                    lines.append(await _memory(bot, session))
                await bot.stop()
    return lines


async def until_loaded(bot: BotProcess) -> None:
    """Wait until a bot that logs has its models."""
    before = bot.log.count("event='started'")
    for _ in range(600):
        if bot.log.count("models_ready") >= before:
            return
        await asyncio.sleep(0.2)
    raise AssertionError(bot.log[-2000:])


async def _memory(bot: BotProcess, session: aiohttp.ClientSession) -> str:
    member = Member(session, 8001)
    await member.join()
    await member.send_photo(SAMPLE, until="Start tracking")
    used = psutil.Process(bot.pid).memory_info().rss / 2**20
    return f"resident memory, everything loaded, a photo read: {used:.0f} MB (budget {BUDGET_MB} MB)"
