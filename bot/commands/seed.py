"""`python -m bot.commands.seed`: the shipped courses, put into a new database behind a bot that serves."""

import asyncio
import os
import sys

from bot.deps import open_catalogue
from bot.settings import read_settings

# The bot that serves goes first.
_NICE = 10


async def seed_in_a_process() -> None:
    """Run this module and wait; in the bot's own process the plans would be parsed instead of updates.

    Raises RuntimeError where it fails; a cancellation ends it.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.commands.seed", stdin=asyncio.subprocess.DEVNULL, start_new_session=True
    )
    try:
        status = await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if status:
        message = f"the shipped courses could not be put into the database: status {status}"
        raise RuntimeError(message)


async def _seed() -> None:
    async with open_catalogue(read_settings()):
        pass


if __name__ == "__main__":
    os.nice(_NICE)
    asyncio.run(_seed())
