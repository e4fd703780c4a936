"""A stand for tests of the server."""

from collections.abc import AsyncIterator

import pytest

from tests.bot.playground.stand import Stand, open_stand


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    """Run a fresh server, without a browser."""
    async with open_stand() as opened:
        yield opened
