"""Failures on demand, for tests: refusals, delays and lost connections."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.playground.errors import ApiError


class FaultKind(StrEnum):
    """What goes wrong. `drop` closes the connection before the method runs, `drop_after` after it."""

    TOO_MANY = "429"
    BAD_GATEWAY = "502"
    DELAY = "delay"
    DROP = "drop"
    DROP_AFTER = "drop_after"


class DroppedConnectionError(Exception):
    """Close the connection without an answer."""


@dataclass(slots=True)
class Fault:
    """One kind of failure for the next calls of a method (`*`: of any)."""

    method: str
    kind: FaultKind
    times: int = 1
    retry_after: int = 1
    delay_s: float = 1.0


class Faults:
    """The failures that are ordered."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, body: dict[str, Any]) -> None:
        """Order a failure."""
        self._faults.append(Fault(**{**body, "kind": FaultKind(body["kind"])}))

    def clear(self) -> None:
        """Order none any more."""
        self._faults.clear()

    async def before(self, method: str) -> bool:
        """Fail as ordered; gives True where the connection is to be dropped after the method ran."""
        fault = next((one for one in self._faults if one.method in {method, "*"}), None)
        if fault is None:
            return False
        fault.times -= 1
        if fault.times <= 0:
            self._faults.remove(fault)
        match fault.kind:
            case FaultKind.TOO_MANY:
                text = f"Too Many Requests: retry after {fault.retry_after}"
                raise ApiError(429, text, retry_after=fault.retry_after)
            case FaultKind.BAD_GATEWAY:
                raise ApiError(502, "Bad Gateway")
            case FaultKind.DROP:
                raise DroppedConnectionError
            case FaultKind.DELAY:
                await asyncio.sleep(fault.delay_s)
        return fault.kind is FaultKind.DROP_AFTER
