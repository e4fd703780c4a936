"""/start and the menu: a newcomer's welcome, or where one was; deep links open a course card."""

from bot.flows.browse import open_course
from bot.services import questionnaire as rules
from bot.services.change_answers import read_answers
from bot.transport.handlers import Handler, on_command, on_tap
from bot.transport.turn import Turn
from bot.views.menu_taps import HowToSendPhoto, ShowMenu
from bot.views.screen import Screen
from bot.views.start import menu_screen, photo_help_screen, welcome_screen

COURSE_LINK = "c_"


def build_handlers() -> list[Handler]:
    """Give the handlers of the first screen."""
    return [
        on_command("start", start),
        on_command("menu", start),
        on_tap(ShowMenu, show_menu),
        on_tap(HowToSendPhoto, how_to_send_photo),
    ]


async def start(turn: Turn, args: str) -> None:
    """Greet, or open the course that a link names."""
    if args.startswith(COURSE_LINK):
        await open_course(turn, args.removeprefix(COURSE_LINK))
        return
    async with turn.unit_of_work() as uow:
        await uow.conversations.clear(turn.person.id)
        turn.send(await _first_screen(turn))
        await uow.commit()


async def show_menu(turn: Turn, tap: ShowMenu) -> None:
    """Go back to the first screen; what was asked meanwhile is no longer awaited."""
    del tap
    async with turn.unit_of_work() as uow:
        await uow.conversations.clear(turn.person.id)
        turn.show(await _first_screen(turn))
        await uow.commit()


async def how_to_send_photo(turn: Turn, tap: HowToSendPhoto) -> None:
    """Explain photos."""
    del tap
    turn.show(photo_help_screen(turn.texts))


async def _first_screen(turn: Turn) -> Screen:
    name = turn.person.first_name
    async with turn.snapshot() as reader:
        answers = await read_answers(reader, turn.person)
        trackers = await reader.trackers.active(turn.person.id)
    if not answers.values and not trackers:
        return welcome_screen(turn.texts, name)
    ready = rules.first_open(answers.values) is None
    return menu_screen(turn.texts, name, ready=ready, tracking=bool(trackers))
