"""What the buttons of the questionnaire and the profile mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData
from storage.records.questionnaire import Place, Question
from storage.records.vocabulary import (
    Gender,
    Goal,
    Interest,
    Level,
    Limitation,
    RecentFrequency,
    SessionMinutes,
)


@dataclass(frozen=True)
class OpenQuestion(CallbackData, prefix="q"):
    """Show one question; `editing` comes from /profile and goes back there."""

    question: Question
    editing: bool


@dataclass(frozen=True)
class SkipQuestion(CallbackData, prefix="qs"):
    """Leave a question without an answer and go on."""

    question: Question


@dataclass(frozen=True)
class GiveConsent(CallbackData, prefix="qc"):
    """Agree that health answers are kept, then show the question."""

    editing: bool


@dataclass(frozen=True)
class ConfirmGuardian(CallbackData, prefix="qg"):
    """A person under 16 has told a parent or coach."""

    editing: bool


@dataclass(frozen=True)
class ChooseGoal(CallbackData, prefix="qa"):
    """Add or remove a goal."""

    goal: Goal
    editing: bool


@dataclass(frozen=True)
class ChooseLevel(CallbackData, prefix="ql"):
    """Answer the level."""

    level: Level
    editing: bool


@dataclass(frozen=True)
class ChoosePlace(CallbackData, prefix="qp"):
    """Answer the place."""

    place: Place
    editing: bool


@dataclass(frozen=True)
class ChooseMinutes(CallbackData, prefix="qm"):
    """Answer how long a session may take."""

    minutes: SessionMinutes
    editing: bool


@dataclass(frozen=True)
class ChooseFrequency(CallbackData, prefix="qf"):
    """Answer how often the person trained lately."""

    frequency: RecentFrequency
    editing: bool


@dataclass(frozen=True)
class ChooseGender(CallbackData, prefix="qx"):
    """Answer the gender."""

    gender: Gender
    editing: bool


@dataclass(frozen=True)
class ChooseLimitation(CallbackData, prefix="qh"):
    """Toggle a limitation; none of them where it is empty."""

    limitation: Limitation | None
    editing: bool


@dataclass(frozen=True)
class ChooseInterest(CallbackData, prefix="qi"):
    """Turn an interest: not said, love it, rather not."""

    interest: Interest
    editing: bool


@dataclass(frozen=True)
class ShowProfile(CallbackData, prefix="pr"):
    """Show the profile."""


@dataclass(frozen=True)
class ForgetNote(CallbackData, prefix="qn"):
    """Drop what was written about health; what was tapped stays."""

    editing: bool


@dataclass(frozen=True)
class ClearHealth(CallbackData, prefix="qz"):
    """Forget the health answers and take the consent back."""
