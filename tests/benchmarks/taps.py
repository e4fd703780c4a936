"""Latency of a tracker tap, 50 chats that tap every 2 s each."""

import asyncio
import random
import tempfile
from pathlib import Path

import aiohttp

from bot.playground.server import serve
from tests.benchmarks.chat import Member, percentile, settle
from tests.e2e.bot_process import BotProcess

CHATS = 50
EVERY_S = 2.0
TAPS = 8
BUDGET_MS = 50

PROGRAM = "Bench press 9x8 60 kg\nRow 9x10 50 kg"


async def measure() -> list[str]:
    """Give p50 and p95 in milliseconds, from the tap to the edit in the chat."""
    with tempfile.TemporaryDirectory() as folder:
        async with serve(0) as address, aiohttp.ClientSession(address) as session:
            quiet = {"URTRAINING_SEED_CATALOGUE": "0", "MESSAGES_PER_SECOND": "100000", "LOG_LEVEL": "ERROR"}
            bot = BotProcess(address, Path(folder), **quiet)
            await bot.start()
            crowd = [Member(session, 7000 + number) for number in range(CHATS)]
            for member in crowd:
                await _prepare(member)
            await settle(bot.pid)
            waits = await asyncio.gather(*(_train(member) for member in crowd))
            await bot.stop()
    found = [seconds * 1000 for each in waits for seconds in each]
    return [
        f"tap to edit, {CHATS} chats every {EVERY_S:.0f} s: p50 {percentile(found, 50):.0f} ms, "
        f"p95 {percentile(found, 95):.0f} ms (budget p95 {BUDGET_MS} ms)"
    ]


async def _prepare(member: Member) -> None:
    await member.join()
    await member.say(PROGRAM)
    await member.tap("Start tracking")
    await member.tap("Start workout")


async def _train(member: Member) -> list[float]:
    chance = random.Random(member.id)
    await asyncio.sleep(chance.uniform(0, EVERY_S))
    waits = []
    for number in range(1, TAPS + 1):
        waits.append(await member.tap(f"Log set {number}"))
        await asyncio.sleep(EVERY_S * chance.uniform(0.8, 1.2))
    return waits
