"""Language, units, sharing, privacy, export and deletion."""

from dataclasses import replace

from bot.errors import TellPersonError
from bot.services.delete_person import delete_person
from bot.services.export_person import export_person
from bot.transport.handlers import Handler, on_command, on_tap
from bot.transport.turn import Turn
from bot.views import settings_taps as taps
from bot.views.settings import (
    ask_delete_screen,
    ask_sharing_screen,
    deleted_screen,
    privacy_screen,
    settings_screen,
)
from bot.views.texts import LANGUAGES, Texts
from ml.extract.engines import Engine, chosen_engine
from storage.records.person import Person
from storage.records.transport import Attachment


def build_handlers() -> list[Handler]:
    """Give the handlers of settings and own data."""
    return [
        on_command("settings", settings),
        on_command("language", settings),
        on_command("units", settings),
        on_command("privacy", privacy),
        on_command("export", export),
        on_command("delete", delete),
        on_tap(taps.ShowSettings, show_settings),
        on_tap(taps.ChooseLanguage, choose_language),
        on_tap(taps.ChooseUnits, choose_units),
        on_tap(taps.AskSharing, ask_sharing),
        on_tap(taps.ChooseSharing, choose_sharing),
        on_tap(taps.ExportData, tap_export),
        on_tap(taps.AskDelete, ask_delete),
        on_tap(taps.ConfirmDelete, confirm_delete),
    ]


async def settings(turn: Turn, args: str) -> None:
    """Send the settings."""
    del args
    turn.send(settings_screen(turn.texts, turn.person))


async def show_settings(turn: Turn, tap: taps.ShowSettings) -> None:
    """Show the settings in place."""
    del tap
    turn.show(settings_screen(turn.texts, turn.person))


async def choose_language(turn: Turn, tap: taps.ChooseLanguage) -> None:
    """Speak another language from now on."""
    if tap.language not in LANGUAGES:
        raise TellPersonError("error-stale-button")
    await _keep(turn, replace(turn.person, language=tap.language))


async def choose_units(turn: Turn, tap: taps.ChooseUnits) -> None:
    """Show and read weights in other units."""
    await _keep(turn, replace(turn.person, units=tap.units))


async def ask_sharing(turn: Turn, tap: taps.AskSharing) -> None:
    """Say what sharing means and ask."""
    del tap
    turn.show(ask_sharing_screen(turn.texts))


async def choose_sharing(turn: Turn, tap: taps.ChooseSharing) -> None:
    """Let answers become training data from now on, or no longer."""
    since = turn.person.shares_since or turn.deps.clock()
    await _keep(turn, replace(turn.person, shares_since=since if tap.agreed else None))


async def privacy(turn: Turn, args: str) -> None:
    """Say what is kept and why."""
    del args
    settings = turn.deps.settings
    by_server = chosen_engine(settings.extraction) is Engine.VLM
    turn.send(privacy_screen(turn.texts, settings.keep_updates_days, by_server=by_server))


async def export(turn: Turn, args: str) -> None:
    """Send everything about this person as files."""
    del args
    await _export(turn)


async def tap_export(turn: Turn, tap: taps.ExportData) -> None:
    """Send everything about this person as files."""
    del tap
    await _export(turn)


async def delete(turn: Turn, args: str) -> None:
    """Ask before everything is deleted."""
    del args
    turn.send(ask_delete_screen(turn.texts))


async def ask_delete(turn: Turn, tap: taps.AskDelete) -> None:
    """Ask before everything is deleted."""
    del tap
    turn.show(ask_delete_screen(turn.texts))


async def confirm_delete(turn: Turn, tap: taps.ConfirmDelete) -> None:
    """Delete everything about this person."""
    del tap
    async with turn.unit_of_work() as uow:
        await delete_person(uow, turn.person, turn.deps.clock())
        turn.show(deleted_screen(turn.texts))
        await uow.commit()


async def _keep(turn: Turn, person: Person) -> None:
    async with turn.unit_of_work() as uow:
        await uow.people.save(person)
        turn.show(settings_screen(Texts(person.language), person))
        await uow.commit()


async def _export(turn: Turn) -> None:
    async with turn.snapshot() as reader:
        files = await export_person(reader, turn.person)
    for name, content in files.items():
        turn.call("sendDocument", {}, Attachment("document", name, content))
