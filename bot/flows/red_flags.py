"""A red-flag symptom in whatever somebody types is answered before anything else."""

from functools import wraps

from bot.errors import TellPersonError
from bot.transport.handlers import TypedCallback
from bot.transport.turn import Turn
from bot.views.questionnaire import red_flag_screen
from ml.recommend.red_flags import find_red_flags


def answered_first(callback: TypedCallback) -> TypedCallback:
    """Give the callback with the warning ahead of it.

    An answer to a question is still taken; words that nobody asked for are not searched.
    """

    @wraps(callback)
    async def guarded(turn: Turn, text: str) -> None:
        if not find_red_flags(text):
            await callback(turn, text)
            return
        turn.send(red_flag_screen(turn.texts))
        if turn.awaiting is None:
            return
        try:
            await callback(turn, text)
        except TellPersonError:
            # It was no answer to the question; the warning stands alone.
            turn.discard_answers()
            turn.send(red_flag_screen(turn.texts))

    return guarded
