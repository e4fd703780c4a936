"""The first screen: what the bot can do, and one tap to each of it."""

from bot.views import menu_taps as taps
from bot.views.profile_taps import ShowProfile
from bot.views.screen import Button, Screen
from bot.views.settings_taps import ShowSettings
from bot.views.texts import Texts


def welcome_screen(texts: Texts, first_name: str) -> Screen:
    """Greet a newcomer."""
    return Screen(
        texts("start-welcome", name=first_name),
        (
            (Button(texts.plain("start-find"), taps.AskQuestions()),),
            (Button(texts.plain("start-photo"), taps.HowToSendPhoto()),),
            (Button(texts.plain("start-browse"), taps.BrowseCourses()),),
        ),
    )


def menu_screen(texts: Texts, first_name: str, *, ready: bool, tracking: bool) -> Screen:
    """Greet somebody who has been here; `tracking` says whether a plan is being followed."""
    rows: list[tuple[Button, ...]] = []
    if tracking:
        rows.append((Button(texts.plain("start-today"), taps.ShowToday()),))
    if ready:
        rows.append((Button(texts.plain("start-courses"), taps.ShowCourses()),))
    else:
        rows.append((Button(texts.plain("start-go-on"), taps.AskQuestions()),))
    rows.append((Button(texts.plain("start-photo"), taps.HowToSendPhoto()),))
    rows.append((Button(texts.plain("start-browse"), taps.BrowseCourses()),))
    rows.append(
        (
            Button(texts.plain("start-profile"), ShowProfile()),
            Button(texts.plain("button-settings"), ShowSettings()),
        )
    )
    return Screen(texts("start-again", name=first_name), tuple(rows))


def photo_help_screen(texts: Texts) -> Screen:
    """Say what to send and what becomes of it."""
    return Screen(texts("start-photo-help"), ((Button(texts.plain("button-menu"), taps.ShowMenu()),),))
