"""The profile as one message: what is known, and a button to change each part."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.views import profile_taps as taps
from bot.views.menu_taps import ShowCourses, ShowMenu
from bot.views.screen import Button, Screen, in_rows
from bot.views.settings_taps import ShowSettings
from bot.views.texts import Html, Texts
from storage.records.questionnaire import Liking, Place, Question, QuestionPage
from storage.records.vocabulary import Interest

_BODY = ("age", "height_cm", "weight_kg")


def profile_screen(texts: Texts, pages: Mapping[Question, QuestionPage]) -> Screen:
    """List every answer; `pages` holds one page for each question."""
    lines = [texts("profile-title")]
    for question, page in pages.items():
        value = _answer_text(texts, page)
        lines.append(texts("profile-line", name=texts.plain(f"profile-name-{question}"), value=value))
    buttons = [
        Button(
            texts.plain("profile-edit", name=texts.plain(f"profile-name-{question}")),
            taps.OpenQuestion(question, editing=True),
        )
        for question in pages
    ]
    rows = [*in_rows(buttons)]
    if next(iter(pages.values())).gap is None:
        rows.append((Button(texts.plain("profile-show-courses"), ShowCourses()),))
    rows.append(
        (
            Button(texts.plain("button-menu"), ShowMenu()),
            Button(texts.plain("button-settings"), ShowSettings()),
        )
    )
    return Screen("\n".join(lines), tuple(rows))


def _answer_text(texts: Texts, page: QuestionPage) -> Html:
    parts = [part for part in _parts(texts, page) if part]
    return Html(", ".join(parts)) if parts else texts("profile-not-said")


def _parts(texts: Texts, page: QuestionPage) -> list[Html]:
    values = page.values
    given: dict[Question, Callable[[], list[Html]]] = {
        Question.GOALS: lambda: [texts(f"goal-{goal}") for goal in values.get("goals") or ()],
        Question.LEVEL: lambda: _named(texts, "level-name", values.get("level")),
        Question.PLACE: lambda: _place(texts, page.place),
        Question.TIME: lambda: [
            *_named(texts, "minutes", values.get("session_minutes")),
            *_named(texts, "frequency", values.get("recent_frequency")),
        ],
        Question.ABOUT: lambda: _about(texts, values),
        Question.HEALTH: lambda: _health(texts, values),
        Question.INTERESTS: lambda: _interests(texts, page.likings),
    }
    return given[page.question]()


def _named(texts: Texts, prefix: str, value: str | None) -> list[Html]:
    return [texts(f"{prefix}-{value}")] if value else []


def _place(texts: Texts, place: Place | None) -> list[Html]:
    return [texts(f"place-{place}")] if place else []


def _about(texts: Texts, values: Mapping[str, Any]) -> list[Html]:
    gender = _named(texts, "gender", values.get("gender"))
    body = [
        texts(f"profile-short-{name.replace('_', '-')}", value=f"{values[name]:g}")
        for name in _BODY
        if values.get(name) is not None
    ]
    return [*gender, *body]


def _health(texts: Texts, values: Mapping[str, Any]) -> list[Html]:
    limitations = values.get("limitations")
    named = [texts(f"limitation-{value}") for value in limitations or ()]
    if limitations == []:
        named = [texts("limitation-none")]
    notes = values.get("health_notes")
    return [*named, texts("profile-quoted", text=notes)] if notes else named


def _interests(texts: Texts, likings: Mapping[Interest, Liking]) -> list[Html]:
    return [
        texts(f"profile-likes-{liking}", name=texts.plain(f"interest-{interest.value}"))
        for interest, liking in likings.items()
        if liking is not Liking.NEUTRAL
    ]
