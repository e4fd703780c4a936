"""Showing a question of the questionnaire, or what has to come before it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.services import questionnaire as rules
from bot.services.change_answers import keep_step, read_answers
from bot.transport.turn import Turn
from bot.views.questionnaire import consent_screen, guardian_screen, question_screen
from bot.views.screen import Screen
from bot.views.texts import Html
from storage.records.person import Awaiting, Person
from storage.records.questionnaire import Question
from storage.unit_of_work import UnitOfWork

SCREEN = "questionnaire"
TYPED_BODY = "profile_body"
TYPED_NOTES = "profile_notes"
TYPED_ELSEWHERE = "profile_buttons"

_TYPED_ON = {Question.ABOUT: TYPED_BODY, Question.HEALTH: TYPED_NOTES}


async def show_question(
    turn: Turn,
    uow: UnitOfWork,
    question: Question,
    *,
    editing: bool,
    person: Person | None = None,
    notice: Html | None = None,
) -> None:
    """Show a question, or what has to come before it, below `notice`, and remember the place."""
    person = person or turn.person
    answers = await read_answers(uow, person)
    if not editing:
        answers = await keep_step(uow, person, question, turn.deps.clock())
    asked = _Asked(question, answers.values, person, notice, editing=editing)
    screen, typed = _screen(turn, asked)
    turn.show(screen, SCREEN)
    awaiting = Awaiting(typed, {"question": question.value, "editing": editing})
    await uow.conversations.set(person.id, awaiting, turn.deps.clock())


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that is to be shown, and to whom."""

    question: Question
    values: Mapping[str, Any]
    person: Person
    notice: Html | None
    editing: bool


def _screen(turn: Turn, asked: _Asked) -> tuple[Screen, str]:
    """Give the screen and the name of what may be typed under it."""
    question, notice, editing = asked.question, asked.notice, asked.editing
    past_about = rules.ORDER.index(question) > rules.ORDER.index(Question.ABOUT)
    if rules.needs_guardian(asked.values) and past_about:
        return guardian_screen(turn.texts, editing=editing, notice=notice), TYPED_ELSEWHERE
    if question is Question.HEALTH and asked.person.consented_at is None:
        return consent_screen(turn.texts, editing=editing, notice=notice), TYPED_ELSEWHERE
    page = rules.question_page(asked.values, question, editing=editing)
    return question_screen(turn.texts, page, notice), _TYPED_ON.get(question, TYPED_ELSEWHERE)
