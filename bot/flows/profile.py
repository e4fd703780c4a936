"""/profile: everything that was answered, each part open to change."""

from bot.services import questionnaire as rules
from bot.services.change_answers import read_answers
from bot.transport.handlers import Handler, on_command, on_tap
from bot.transport.turn import Turn
from bot.views.profile import profile_screen
from bot.views.profile_taps import ShowProfile
from storage.records.questionnaire import Question


def build_handlers() -> list[Handler]:
    """Give the handlers of the profile."""
    return [on_command("profile", profile), on_tap(ShowProfile, show_profile)]


async def profile(turn: Turn, args: str) -> None:
    """Send the profile."""
    del args
    await _show(turn)


async def show_profile(turn: Turn, tap: ShowProfile) -> None:
    """Show the profile in place; an answer that was awaited is no longer."""
    del tap
    await _show(turn)


async def _show(turn: Turn) -> None:
    async with turn.unit_of_work() as uow:
        await uow.conversations.clear(turn.person.id)
        values = (await read_answers(uow, turn.person)).values
        pages = {question: rules.question_page(values, question, editing=True) for question in Question}
        turn.show(profile_screen(turn.texts, pages))
        await uow.commit()
