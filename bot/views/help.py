"""Help, and what to send instead of what the bot cannot read."""

from bot.views import menu_taps as taps
from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts


def help_screen(texts: Texts, *, is_coach: bool) -> Screen:
    """List what the bot can do."""
    parts = [texts("help-text"), *([texts("help-coach")] if is_coach else [])]
    return Screen(Html("\n\n".join(parts)), ((Button(texts.plain("button-menu"), taps.ShowMenu()),),))


def unsupported_screen(texts: Texts) -> Screen:
    """Say what can be sent."""
    return Screen(texts("help-unsupported"), ((Button(texts.plain("button-menu"), taps.ShowMenu()),),))
