"""What the buttons that lead from one part of the bot to another mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData


@dataclass(frozen=True)
class ShowCourses(CallbackData, prefix="rc"):
    """Find courses for this person and show the first."""


@dataclass(frozen=True)
class BrowseCourses(CallbackData, prefix="bc"):
    """Open the catalogue."""


@dataclass(frozen=True)
class AskQuestions(CallbackData, prefix="aq"):
    """Start or go on with the questionnaire."""


@dataclass(frozen=True)
class HowToSendPhoto(CallbackData, prefix="hp"):
    """Explain what a photo of a program becomes."""


@dataclass(frozen=True)
class ShowToday(CallbackData, prefix="td"):
    """Show the next training."""


@dataclass(frozen=True)
class ShowMenu(CallbackData, prefix="mn"):
    """Go back to the start screen."""
