"""The real bot as a process of its own, to be driven over HTTP, killed and started again."""

import asyncio
import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOKEN = "424242:e2e-token-of-the-playground"


class BotProcess:
    """`urtraining run` against a playground, with its data in a folder."""

    def __init__(self, address: str, data_dir: Path, **environment: str) -> None:
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(data_dir),
            "HF_HUB_OFFLINE": "1",
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": address,
            "URTRAINING_DATA_DIR": str(data_dir),
            "COACH_IDS": "1002",
            "ADMIN_IDS": "1003",
            "MESSAGES_PER_SECOND": "1000",
            **environment,
        }
        self._log = data_dir / "bot.log"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start, or start again after a kill."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT, env=self._environment, stdout=log, stderr=log
            )

    async def kill(self) -> None:
        """End it at once, as a crash would."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to end and wait; gives its exit status."""
        return await self._end(signal.SIGTERM)

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None
        return self._process.pid

    @property
    def log(self) -> str:
        """Everything it said on stderr."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    async def _end(self, number: signal.Signals) -> int:
        if self._process is None or self._process.returncode is not None:
            return 0
        self._process.send_signal(number)
        return await asyncio.wait_for(self._process.wait(), 40)


async def command(data_dir: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run one `urtraining` command; gives status, stdout and stderr."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(data_dir),
            "HF_HUB_OFFLINE": "1",
            "URTRAINING_DATA_DIR": str(data_dir),
            **environment,
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()
