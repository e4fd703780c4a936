"""The screens of the questionnaire: one question, its buttons, and the way forward and back."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from bot.transport.callback_data import CallbackData
from bot.views import profile_taps as taps
from bot.views.menu_taps import ShowCourses, ShowMenu
from bot.views.screen import Button, Screen, in_rows
from bot.views.texts import Html, Texts
from storage.records.questionnaire import Place, Question, QuestionPage
from storage.records.vocabulary import (
    Gender,
    Goal,
    Interest,
    Level,
    Limitation,
    RecentFrequency,
    SessionMinutes,
)

Rows = tuple[tuple[Button, ...], ...]
Choice = TypeVar("Choice", bound=StrEnum)


def question_screen(texts: Texts, page: QuestionPage, notice: Html | None = None) -> Screen:
    """Show one question with what is chosen so far; `notice` says why a typed answer did not do."""
    title = texts(f"question-{page.question}", number=page.number, total=page.total)
    lines = [*([notice] if notice else []), title, *_typed_answers(texts, page)]
    rows = _CHOICES[page.question](texts, page)
    return Screen("\n\n".join(lines), (*rows, *_navigation(texts, page)))


def consent_screen(texts: Texts, *, editing: bool, notice: Html | None = None) -> Screen:
    """Ask for consent before the first health question."""
    order = list(Question)
    question = texts("profile-consent", number=order.index(Question.HEALTH) + 1, total=len(order))
    back = taps.ShowProfile() if editing else taps.OpenQuestion(Question.ABOUT, editing=False)
    skip = taps.ShowProfile() if editing else taps.SkipQuestion(Question.HEALTH)
    return Screen(
        _below(notice, question),
        (
            (Button(texts.plain("profile-consent-yes"), taps.GiveConsent(editing)),),
            (
                Button(texts.plain("button-back"), back),
                Button(texts.plain("profile-consent-no"), skip),
            ),
        ),
    )


def guardian_screen(texts: Texts, *, editing: bool, notice: Html | None = None) -> Screen:
    """Ask somebody under 16 to tell a parent or coach first."""
    back = taps.OpenQuestion(Question.ABOUT, editing)
    return Screen(
        _below(notice, texts("profile-guardian")),
        (
            (Button(texts.plain("profile-guardian-yes"), taps.ConfirmGuardian(editing)),),
            (Button(texts.plain("button-back"), back),),
        ),
    )


def red_flag_screen(texts: Texts) -> Screen:
    """Say to stop and see a doctor, before anything else."""
    return Screen(texts("red-flag"))


def _below(notice: Html | None, text: Html) -> Html:
    return Html(f"{notice}\n\n{text}") if notice else text


def _goals(texts: Texts, page: QuestionPage) -> Rows:
    chosen = page.values.get("goals") or ()
    return _grid(texts, "goal", Goal, chosen, lambda goal: taps.ChooseGoal(goal, page.editing))


def _levels(texts: Texts, page: QuestionPage) -> Rows:
    chosen = (page.values.get("level"),)
    return _grid(
        texts, "level", Level, chosen, lambda level: taps.ChooseLevel(level, page.editing), columns=1
    )


def _places(texts: Texts, page: QuestionPage) -> Rows:
    return _grid(texts, "place", Place, (page.place,), lambda place: taps.ChoosePlace(place, page.editing))


def _times(texts: Texts, page: QuestionPage) -> Rows:
    minutes = _grid(
        texts,
        "minutes",
        SessionMinutes,
        (page.values.get("session_minutes"),),
        lambda value: taps.ChooseMinutes(value, page.editing),
    )
    frequency = _grid(
        texts,
        "frequency",
        RecentFrequency,
        (page.values.get("recent_frequency"),),
        lambda value: taps.ChooseFrequency(value, page.editing),
    )
    return (*minutes, *frequency)


def _genders(texts: Texts, page: QuestionPage) -> Rows:
    chosen = (page.values.get("gender"),)
    return _grid(
        texts, "gender", Gender, chosen, lambda gender: taps.ChooseGender(gender, page.editing), columns=3
    )


def _limitations(texts: Texts, page: QuestionPage) -> Rows:
    chosen = page.values.get("limitations")
    none = _mark(texts, texts.plain("limitation-none"), chosen=chosen == [])
    rows = _grid(
        texts,
        "limitation",
        Limitation,
        chosen or (),
        lambda value: taps.ChooseLimitation(value, page.editing),
    )
    anew = (Button(texts.plain("profile-note-anew"), taps.ForgetNote(page.editing)),)
    forget = (Button(texts.plain("profile-clear-health"), taps.ClearHealth()),)
    return (
        (Button(none, taps.ChooseLimitation(None, page.editing)),),
        *rows,
        *((anew,) if page.values.get("health_notes") else ()),
        *((forget,) if page.editing and page.answered else ()),
    )


def _interests(texts: Texts, page: QuestionPage) -> Rows:
    buttons = [
        Button(
            texts.plain(f"interest-{page.likings[interest]}", name=texts.plain(f"interest-{interest.value}")),
            taps.ChooseInterest(interest, page.editing),
        )
        for interest in Interest
    ]
    return in_rows(buttons, 1)


_CHOICES: dict[Question, Callable[[Texts, QuestionPage], Rows]] = {
    Question.GOALS: _goals,
    Question.LEVEL: _levels,
    Question.PLACE: _places,
    Question.TIME: _times,
    Question.ABOUT: _genders,
    Question.HEALTH: _limitations,
    Question.INTERESTS: _interests,
}


def _typed_answers(texts: Texts, page: QuestionPage) -> list[Html]:
    """Give what was typed on this screen, so that the person sees that it arrived."""
    values = page.values
    lines = []
    if page.question is Question.ABOUT:
        lines = [
            texts(f"profile-has-{name.replace('_', '-')}", value=_number(values[name]))
            for name in ("age", "height_cm", "weight_kg")
            if values.get(name) is not None
        ]
    if page.question is Question.HEALTH and values.get("health_notes"):
        lines = [texts("profile-has-notes", notes=values["health_notes"])]
    return [Html("\n".join(lines))] if lines else []


def _navigation(texts: Texts, page: QuestionPage) -> Rows:
    if page.editing:
        return ((Button(texts.plain("button-done"), taps.ShowProfile()),),)
    last = page.number == page.total
    order = tuple(Question)
    first = page.number == 1
    back = ShowMenu() if first else taps.OpenQuestion(order[page.number - 2], editing=False)
    row = [Button(texts.plain("button-back"), back)]
    if not last and page.answered:
        following = taps.OpenQuestion(order[page.number], editing=False)
        row.append(Button(texts.plain("button-next"), following))
    elif not last:
        row.append(Button(texts.plain("button-skip"), taps.SkipQuestion(page.question)))
    rows = [tuple(row)]
    if page.gap is None and not page.required:
        key = "profile-show-courses" if last else "profile-show-courses-now"
        rows.append((Button(texts.plain(key), ShowCourses()),))
    elif last and page.gap is not None:
        needed = texts.plain("profile-still-needed", name=texts.plain(f"profile-name-{page.gap}"))
        rows.append((Button(needed, taps.OpenQuestion(page.gap, editing=False)),))
    return tuple(rows)


def _grid(
    texts: Texts,
    prefix: str,
    choices: Iterable[Choice],
    chosen: Iterable[str | None],
    tap: Callable[[Choice], CallbackData],
    columns: int = 2,
) -> Rows:
    marked = set(chosen)
    buttons = [
        Button(
            _mark(texts, texts.plain(f"{prefix}-{choice.value}"), chosen=choice.value in marked), tap(choice)
        )
        for choice in choices
    ]
    return in_rows(buttons, columns)


def _mark(texts: Texts, label: str, *, chosen: bool) -> str:
    return texts.plain("choice-chosen", label=label) if chosen else label


def _number(value: float) -> str:
    return f"{value:g}"
