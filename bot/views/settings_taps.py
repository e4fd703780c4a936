"""What the buttons of settings, privacy and deletion mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData
from storage.records.person import Units


@dataclass(frozen=True)
class ShowSettings(CallbackData, prefix="st"):
    """Show language and units."""


@dataclass(frozen=True)
class ChooseLanguage(CallbackData, prefix="sl"):
    """Speak this language from now on."""

    language: str


@dataclass(frozen=True)
class ChooseUnits(CallbackData, prefix="su"):
    """Show and read weights in these units."""

    units: Units


@dataclass(frozen=True)
class AskSharing(CallbackData, prefix="sa"):
    """Ask whether answers may become training data."""


@dataclass(frozen=True)
class ChooseSharing(CallbackData, prefix="sh"):
    """Let answers become training data, or no longer."""

    agreed: bool


@dataclass(frozen=True)
class AskDelete(CallbackData, prefix="sd"):
    """Ask whether everything is to be deleted."""


@dataclass(frozen=True)
class ConfirmDelete(CallbackData, prefix="sx"):
    """Delete everything about this person."""


@dataclass(frozen=True)
class ExportData(CallbackData, prefix="se"):
    """Send everything about this person as files."""
