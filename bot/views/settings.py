"""Language, units, privacy in plain words, and deletion in two steps."""

from bot.views import settings_taps as taps
from bot.views.menu_taps import ShowMenu
from bot.views.screen import Button, Screen
from bot.views.texts import LANGUAGES, Texts
from storage.records.person import Person, Units


def settings_screen(texts: Texts, person: Person) -> Screen:
    """Show language, units and sharing with what is chosen."""
    languages = tuple(
        Button(
            _marked(texts, texts.plain(f"language-{code}"), chosen=code == texts.language),
            taps.ChooseLanguage(code),
        )
        for code in LANGUAGES
    )
    units = tuple(
        Button(
            _marked(texts, texts.plain(f"units-{unit}"), chosen=unit == person.units), taps.ChooseUnits(unit)
        )
        for unit in Units
    )
    own_data = (
        Button(texts.plain("settings-export"), taps.ExportData()),
        Button(texts.plain("settings-delete"), taps.AskDelete()),
    )
    shares = _marked(texts, texts.plain("settings-share"), chosen=person.shares_since is not None)
    sharing = (Button(shares, taps.AskSharing()),)
    back = (Button(texts.plain("button-menu"), ShowMenu()),)
    return Screen(texts("settings-title"), (languages, units, sharing, own_data, back))


def ask_sharing_screen(texts: Texts) -> Screen:
    """Say what would be shared and ask for it."""
    rows = (
        (Button(texts.plain("share-yes"), taps.ChooseSharing(agreed=True)),),
        (Button(texts.plain("share-no"), taps.ChooseSharing(agreed=False)),),
    )
    return Screen(texts("share-ask"), rows)


def privacy_screen(texts: Texts, keep_days: int, *, by_server: bool) -> Screen:
    """Say in plain words what is kept, what for and how long; `by_server` where a server reads the photos."""
    return Screen(
        texts("privacy-text", days=keep_days, reader="server" if by_server else "here"),
        (
            (
                Button(texts.plain("settings-export"), taps.ExportData()),
                Button(texts.plain("settings-delete"), taps.AskDelete()),
            ),
            (Button(texts.plain("button-menu"), ShowMenu()),),
        ),
    )


def ask_delete_screen(texts: Texts) -> Screen:
    """Ask once more before everything goes."""
    return Screen(
        texts("delete-ask"),
        (
            (Button(texts.plain("delete-yes"), taps.ConfirmDelete()),),
            (Button(texts.plain("delete-no"), taps.ShowSettings()),),
        ),
    )


def deleted_screen(texts: Texts) -> Screen:
    """Confirm that nothing is left."""
    return Screen(texts("delete-done"))


def _marked(texts: Texts, label: str, *, chosen: bool) -> str:
    return texts.plain("choice-chosen", label=label) if chosen else label
