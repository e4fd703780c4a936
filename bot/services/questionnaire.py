"""The talking questionnaire: seven questions, three required, each with one pure rule for its answer."""

from collections.abc import Mapping
from typing import Any

from bot.errors import TellPersonError
from storage.records.questionnaire import Liking, Place, Question, QuestionPage
from storage.records.vocabulary import (
    Gender,
    Goal,
    Interest,
    Level,
    Limitation,
    Location,
    LocationDetail,
    RecentFrequency,
    SessionMinutes,
)

Answers = Mapping[str, Any]


ORDER = tuple(Question)
REQUIRED = (Question.GOALS, Question.LEVEL, Question.PLACE)
MAX_GOALS = 3
MAX_NOTES = 1000
GUARDIAN_AGE = 16
GUARDIAN_TOLD = "guardian_told"

_PLACES: dict[Place, tuple[Location, LocationDetail | None]] = {
    Place.FULL_GYM: (Location.GYM, LocationDetail.FULL_GYM),
    Place.BASIC_GYM: (Location.GYM, LocationDetail.BASIC_GYM),
    Place.HOME_EQUIPMENT: (Location.HOME, LocationDetail.HOME_EQUIPMENT),
    Place.HOME_BODYWEIGHT: (Location.HOME, LocationDetail.HOME_BODYWEIGHT),
    Place.SPORTS_GROUND: (Location.OUTDOORS, LocationDetail.SPORTS_GROUND),
    Place.PARK: (Location.OUTDOORS, LocationDetail.PARK),
    Place.POOL: (Location.POOL, None),
}
_FIELDS: dict[Question, tuple[str, ...]] = {
    Question.GOALS: ("goals",),
    Question.LEVEL: ("level",),
    Question.PLACE: ("location",),
    Question.TIME: ("session_minutes", "recent_frequency"),
    Question.ABOUT: ("age", "gender", "height_cm", "weight_kg"),
    Question.HEALTH: ("limitations", "health_notes"),
    Question.INTERESTS: ("interests",),
}
_RATINGS = {Liking.LOVE: 5, Liking.AVOID: 1}
_CYCLE = {Liking.NEUTRAL: Liking.LOVE, Liking.LOVE: Liking.AVOID, Liking.AVOID: Liking.NEUTRAL}


def first_open(answers: Answers) -> Question | None:
    """Give the first required question without an answer, or None when courses can be found."""
    return next((question for question in REQUIRED if not is_answered(answers, question)), None)


def is_answered(answers: Answers, question: Question) -> bool:
    """Say whether anything was answered on a screen; "no limitations" is an answer."""
    return any(_is_given(name, answers.get(name)) for name in _FIELDS[question])


def question_page(answers: Answers, question: Question, *, editing: bool) -> QuestionPage:
    """Gather what the screen of one question shows."""
    return QuestionPage(
        question=question,
        number=ORDER.index(question) + 1,
        total=len(ORDER),
        editing=editing,
        answered=is_answered(answers, question),
        required=question in REQUIRED,
        gap=first_open(answers),
        values=dict(answers),
        place=place_of(answers),
        likings={interest: liking_of(answers, interest) for interest in Interest},
    )


def neighbour(question: Question, step: int) -> Question | None:
    """Give the question `step` screens further, or None past either end."""
    position = ORDER.index(question) + step
    return ORDER[position] if 0 <= position < len(ORDER) else None


def toggle_goal(answers: Answers, goal: Goal) -> dict[str, Any]:
    """Add or remove a goal; a fourth one takes the place of the oldest."""
    goals = [name for name in answers.get("goals", ()) if name != goal]
    if len(goals) == len(answers.get("goals", ())):
        goals = [*goals, goal.value][-MAX_GOALS:]
    return {**answers, "goals": goals}


def set_level(answers: Answers, level: Level) -> dict[str, Any]:
    """Answer the level question."""
    return {**answers, "level": level.value}


def set_place(answers: Answers, place: Place) -> dict[str, Any]:
    """Answer the place question."""
    location, detail = _PLACES[place]
    return {**answers, "location": location.value, "location_detail": detail.value if detail else None}


def place_of(answers: Answers) -> Place | None:
    """Give the place button that fits the answers."""
    wanted = (answers.get("location"), answers.get("location_detail"))
    return next((place for place, pair in _PLACES.items() if pair == wanted), None)


def set_minutes(answers: Answers, minutes: SessionMinutes) -> dict[str, Any]:
    """Answer how long a session may take; the same tap again takes it back."""
    return _set_or_clear(answers, "session_minutes", minutes.value)


def set_frequency(answers: Answers, frequency: RecentFrequency) -> dict[str, Any]:
    """Answer how often the person trained lately; the same tap again takes it back."""
    return _set_or_clear(answers, "recent_frequency", frequency.value)


def set_gender(answers: Answers, gender: Gender) -> dict[str, Any]:
    """Answer the gender; the same tap again takes it back."""
    return _set_or_clear(answers, "gender", gender.value)


def set_limitation(answers: Answers, limitation: Limitation | None) -> dict[str, Any]:
    """Toggle a limitation; None says that there are none."""
    if limitation is None:
        return {**answers, "limitations": []}
    chosen = list(answers.get("limitations") or ())
    if limitation.value in chosen:
        chosen.remove(limitation.value)
        return {**answers, "limitations": chosen or None}
    return {**answers, "limitations": [*chosen, limitation.value]}


def add_health_note(answers: Answers, text: str) -> dict[str, Any]:
    """Keep what the person wrote about health, below what was written before.

    People say it in several messages, and a caution that is lost cannot protect anybody.
    """
    before = str(answers.get("health_notes") or "").splitlines()
    added = [line for line in text.strip().splitlines() if line not in before]
    notes = "\n".join([*before, *added])
    if len(notes) > MAX_NOTES:
        raise TellPersonError("profile-notes-too-long", limit=MAX_NOTES, length=len(notes))
    return {**answers, "health_notes": notes}


def forget_health_notes(answers: Answers) -> dict[str, Any]:
    """Drop what the person wrote about health; what was tapped stays."""
    return {**answers, "health_notes": None}


def needs_guardian(answers: Answers) -> bool:
    """Say whether a person under 16 has yet to tell a parent or coach."""
    age = answers.get("age")
    return age is not None and age < GUARDIAN_AGE and not answers.get(GUARDIAN_TOLD)


def confirm_guardian(answers: Answers) -> dict[str, Any]:
    """Note that a parent or coach knows."""
    return {**answers, GUARDIAN_TOLD: True}


def cycle_interest(answers: Answers, interest: Interest) -> dict[str, Any]:
    """Turn an interest button: not said, love it, rather not."""
    ratings = dict(answers.get("interests") or {})
    rating = _RATINGS.get(_CYCLE[liking_of(answers, interest)])
    ratings.pop(interest.value, None)
    if rating:
        ratings[interest.value] = rating
    return {**answers, "interests": ratings}


def liking_of(answers: Answers, interest: Interest) -> Liking:
    """Say what the button of an interest shows."""
    rating = (answers.get("interests") or {}).get(interest.value, 3)
    if rating >= 4:
        return Liking.LOVE
    return Liking.AVOID if rating <= 2 else Liking.NEUTRAL


def _set_or_clear(answers: Answers, name: str, value: str) -> dict[str, Any]:
    return {**answers, name: None if answers.get(name) == value else value}


def _is_given(name: str, value: object) -> bool:
    return value not in (None, "", {}) and (value != [] or name == "limitations")
