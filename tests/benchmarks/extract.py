"""Reading photos with the bundled OCR: the reader alone, and from the photo to the preview in the chat."""

import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import aiohttp

from bot.playground.server import serve
from ml.extract.extractor import OcrExtractor
from tests.benchmarks.chat import Member
from tests.benchmarks.startup import until_loaded
from tests.e2e.bot_process import BotProcess

SAMPLES = Path(__file__).parents[2] / "bot" / "playground" / "static" / "samples"
BUDGET_S = 3.0


async def measure() -> list[str]:
    """Give medians over the sample photos of programs."""
    samples = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
    paths = [SAMPLES / sample["name"] for sample in samples if sample["kind"] == "program"]
    shown = await _in_the_chat(paths)
    return [
        _line("reader alone", _alone(paths), ""),
        _line("photo to preview", shown, f" (budget median {BUDGET_S:.0f} s)"),
    ]


def _alone(paths: Sequence[Path]) -> list[float]:
    extractor = OcrExtractor()
    extractor.load()
    waits = []
    for path in paths:
        content = path.read_bytes()
        began = time.perf_counter()
        extractor.extract_images([content])
        waits.append(time.perf_counter() - began)
    return waits


async def _in_the_chat(paths: Sequence[Path]) -> list[float]:
    waits = []
    with tempfile.TemporaryDirectory() as folder:
        async with serve(0) as address, aiohttp.ClientSession(address) as session:
            bot = BotProcess(address, Path(folder), URTRAINING_SEED_CATALOGUE="0")
            await bot.start()
            for number, path in enumerate(paths):
                member = Member(session, 9000 + number)
                await member.join()
                await member.say("/start")
                await until_loaded(bot)
                waits.append(await member.send_photo(path, until="Start tracking"))
            await bot.stop()
    return waits


def _line(what: str, waits: Sequence[float], budget: str) -> str:
    median, longest = statistics.median(waits), max(waits)
    return f"{what}, {len(waits)} photos: median {median:.2f} s, longest {longest:.2f} s{budget}"
