"""A program pasted while another answer is awaited is taken as what it is; the question stays open."""

import asyncio
from functools import wraps

from bot.flows.photo import text_arrived
from bot.services.pasted_program import program_instead
from bot.transport.handlers import TypedCallback
from bot.transport.turn import Turn


def taken_first(callback: TypedCallback) -> TypedCallback:
    """Give the callback with pasted programs taken ahead of it."""

    @wraps(callback)
    async def guarded(turn: Turn, text: str) -> None:
        program = await asyncio.to_thread(program_instead, turn.deps.extractor, text)
        if program is None:
            await callback(turn, text)
        else:
            await text_arrived(turn, text, program)

    return guarded
