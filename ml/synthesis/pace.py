"""How fast a model is asked: its rate limit, and longer and longer waits where it is busy or out of reach."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass

from aiolimiter import AsyncLimiter

from ml.llm.chat import Connection, Message, Reply
from ml.llm.failure import ModelFailedError, Trouble

_MINUTE_S = 60.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a model is waited for: for one answer, for how many tries, and between two of them."""

    answer_s: float = 600.0
    tries: int = 6
    first_wait_s: float = 1.0
    longest_wait_s: float = 120.0

    def wait_s(self, failures: int) -> float:
        """Give the wait after so many failures: doubled each time, and never the same for all who wait."""
        longest = min(self.longest_wait_s, self.first_wait_s * 2.0 ** (failures - 1))
        return longest * random.uniform(0.5, 1.0)  # noqa: S311 - jitter


class PacedConnection:
    """Asks one model. A busy server holds back every request to it, not only the one that it turned away."""

    def __init__(
        self, connection: Connection, patience: Patience, requests_per_minute: int | None = None
    ) -> None:
        self._connection = connection
        self._patience = patience
        self._limiter = AsyncLimiter(1, _MINUTE_S / requests_per_minute) if requests_per_minute else None
        self._open_at = 0.0

    async def ask(self, messages: Sequence[Message]) -> Reply:
        """Give the model's words; raises ModelFailedError once patience has run out."""
        failures = 0
        while True:
            try:
                return await self._ask_once(messages)
            except ModelFailedError as failure:
                failures += 1
                wait_s = self._patience.wait_s(failures) if failure.wait_s is None else failure.wait_s
                is_over = failures >= self._patience.tries or wait_s > self._patience.longest_wait_s
                if is_over or not failure.passes:
                    raise
            self._open_at = max(self._open_at, _now() + wait_s)

    async def _ask_once(self, messages: Sequence[Message]) -> Reply:
        if self._limiter is not None:
            await self._limiter.acquire()
        await self._opened()
        try:
            async with asyncio.timeout(self._patience.answer_s):
                return await self._connection.ask(messages)
        except TimeoutError:
            raise ModelFailedError(Trouble.UNAVAILABLE, "timeout", passes=True) from None

    async def _opened(self) -> None:
        """Wait until the server wants to be asked again; another request may put that off meanwhile."""
        while (wait_s := self._open_at - _now()) > 0:  # noqa: ASYNC110 - the moment moves
            await asyncio.sleep(wait_s)


def _now() -> float:
    return asyncio.get_running_loop().time()
