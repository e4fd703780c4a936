"""What the buttons of a program that was read mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData


@dataclass(frozen=True)
class ShowPreview(CallbackData, prefix="pv"):
    """Show a page of a draft."""

    draft_id: int
    page: int


@dataclass(frozen=True)
class StartTracking(CallbackData, prefix="pt"):
    """Make a tracker of a draft."""

    draft_id: int


@dataclass(frozen=True)
class ShowOriginal(CallbackData, prefix="po"):
    """Send the photos again that a draft was read from."""

    draft_id: int


@dataclass(frozen=True)
class Discard(CallbackData, prefix="pd"):
    """Put a draft away."""

    draft_id: int


@dataclass(frozen=True)
class Restore(CallbackData, prefix="pu"):
    """Take a discarded draft back."""

    draft_id: int


@dataclass(frozen=True)
class ChooseFix(CallbackData, prefix="pf"):
    """List the exercises of a draft to correct one."""

    draft_id: int
    page: int


@dataclass(frozen=True)
class AskFix(CallbackData, prefix="px"):
    """Ask how an exercise should read."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class RemoveLine(CallbackData, prefix="pr0"):
    """Take an exercise out."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class AcceptLine(CallbackData, prefix="pa"):
    """Say that a doubtful exercise is right."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class CancelReading(CallbackData, prefix="pc"):
    """Stop reading."""

    draft_id: int


@dataclass(frozen=True)
class MakeCourse(CallbackData, prefix="pm"):
    """Turn a draft into a course: coaches only."""

    draft_id: int
