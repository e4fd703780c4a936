"""Answering the questionnaire, by buttons and by typing, and editing any answer later."""

from collections.abc import Mapping
from functools import partial

from bot.errors import TellPersonError
from bot.flows.question_screen import SCREEN, TYPED_BODY, TYPED_ELSEWHERE, TYPED_NOTES, show_question
from bot.services import questionnaire as rules
from bot.services.body_measures import set_body
from bot.services.change_answers import (
    Change,
    change_answers,
    forget_health,
    give_consent,
    read_answers,
)
from bot.transport.handlers import Handler, TypedCallback, on_tap
from bot.transport.turn import Turn
from bot.views import profile_taps as taps
from bot.views.menu_taps import AskQuestions
from bot.views.questionnaire import consent_screen
from ml.recommend.red_flags import find_red_flags
from storage.records.questionnaire import Question


def build_handlers() -> list[Handler]:
    """Give the handlers of the questionnaire."""
    return [
        on_tap(AskQuestions, ask_questions),
        on_tap(taps.OpenQuestion, open_question),
        on_tap(taps.SkipQuestion, skip_question),
        on_tap(taps.GiveConsent, consent),
        on_tap(taps.ConfirmGuardian, guardian_confirmed),
        on_tap(taps.ChooseGoal, choose_goal),
        on_tap(taps.ChooseLevel, choose_level),
        on_tap(taps.ChoosePlace, choose_place),
        on_tap(taps.ChooseMinutes, choose_minutes),
        on_tap(taps.ChooseFrequency, choose_frequency),
        on_tap(taps.ChooseGender, choose_gender),
        on_tap(taps.ChooseLimitation, choose_limitation),
        on_tap(taps.ChooseInterest, choose_interest),
        on_tap(taps.ForgetNote, forget_note),
        on_tap(taps.ClearHealth, clear_health),
    ]


async def ask_questions(turn: Turn, tap: AskQuestions) -> None:
    """Start the questionnaire, or go on where it stands."""
    del tap
    async with turn.unit_of_work() as uow:
        answers = await read_answers(uow, turn.person)
        question = Question(answers.step) if answers.step else rules.ORDER[0]
        await show_question(turn, uow, question, editing=False)
        await uow.commit()


async def open_question(turn: Turn, tap: taps.OpenQuestion) -> None:
    """Show one question."""
    async with turn.unit_of_work() as uow:
        await show_question(turn, uow, tap.question, editing=tap.editing)
        await uow.commit()


async def skip_question(turn: Turn, tap: taps.SkipQuestion) -> None:
    """Go on without an answer."""
    async with turn.unit_of_work() as uow:
        following = rules.neighbour(tap.question, +1) or tap.question
        await show_question(turn, uow, following, editing=False)
        await uow.commit()


async def consent(turn: Turn, tap: taps.GiveConsent) -> None:
    """Keep the consent and ask about health."""
    async with turn.unit_of_work() as uow:
        agreed = await give_consent(uow, turn.person, turn.deps.clock())
        await show_question(turn, uow, Question.HEALTH, editing=tap.editing, person=agreed)
        await uow.commit()


async def guardian_confirmed(turn: Turn, tap: taps.ConfirmGuardian) -> None:
    """Go on after a young person has told a parent or coach."""
    following = Question.ABOUT if tap.editing else Question.HEALTH
    await _answer(turn, rules.confirm_guardian, following, editing=tap.editing)


async def choose_goal(turn: Turn, tap: taps.ChooseGoal) -> None:
    """Add or remove a goal."""
    change = partial(rules.toggle_goal, goal=tap.goal)
    await _answer(turn, change, Question.GOALS, editing=tap.editing)


async def choose_level(turn: Turn, tap: taps.ChooseLevel) -> None:
    """Answer the level and go on."""
    change = partial(rules.set_level, level=tap.level)
    await _answer(turn, change, _after(Question.LEVEL, editing=tap.editing), editing=tap.editing)


async def choose_place(turn: Turn, tap: taps.ChoosePlace) -> None:
    """Answer the place and go on."""
    change = partial(rules.set_place, place=tap.place)
    await _answer(turn, change, _after(Question.PLACE, editing=tap.editing), editing=tap.editing)


async def choose_minutes(turn: Turn, tap: taps.ChooseMinutes) -> None:
    """Answer how long a session may take."""
    change = partial(rules.set_minutes, minutes=tap.minutes)
    await _answer(turn, change, Question.TIME, editing=tap.editing)


async def choose_frequency(turn: Turn, tap: taps.ChooseFrequency) -> None:
    """Answer how often the person trained lately."""
    change = partial(rules.set_frequency, frequency=tap.frequency)
    await _answer(turn, change, Question.TIME, editing=tap.editing)


async def choose_gender(turn: Turn, tap: taps.ChooseGender) -> None:
    """Answer the gender."""
    change = partial(rules.set_gender, gender=tap.gender)
    await _answer(turn, change, Question.ABOUT, editing=tap.editing)


async def choose_limitation(turn: Turn, tap: taps.ChooseLimitation) -> None:
    """Toggle a limitation; refused while there is no consent."""
    if turn.person.consented_at is None:
        turn.show(consent_screen(turn.texts, editing=tap.editing), SCREEN)
        return
    change = partial(rules.set_limitation, limitation=tap.limitation)
    await _answer(turn, change, Question.HEALTH, editing=tap.editing)


async def choose_interest(turn: Turn, tap: taps.ChooseInterest) -> None:
    """Turn an interest."""
    change = partial(rules.cycle_interest, interest=tap.interest)
    await _answer(turn, change, Question.INTERESTS, editing=tap.editing)


async def forget_note(turn: Turn, tap: taps.ForgetNote) -> None:
    """Drop the note about health, so that it can be written anew."""
    await _answer(turn, rules.forget_health_notes, Question.HEALTH, editing=tap.editing)


async def clear_health(turn: Turn, tap: taps.ClearHealth) -> None:
    """Forget the health answers and the consent."""
    del tap
    async with turn.unit_of_work() as uow:
        asked_again = await forget_health(uow, turn.person, turn.deps.clock())
        turn.answer(turn.texts.plain("profile-health-cleared"))
        await show_question(turn, uow, Question.HEALTH, editing=True, person=asked_again)
        await uow.commit()


async def typed_body(turn: Turn, text: str) -> None:
    """Read age, height and weight."""
    await _typed_answer(turn, partial(set_body, text=text), Question.ABOUT, text)


async def typed_notes(turn: Turn, text: str) -> None:
    """Add to the note about health."""
    change = partial(rules.add_health_note, text=text)
    await _typed_answer(turn, change, Question.HEALTH, text)


async def typed_instead_of_tapping(turn: Turn, text: str) -> None:
    """Say that this question is answered by its buttons, and show it again."""
    del text
    question = Question(turn.awaiting.data["question"]) if turn.awaiting else rules.ORDER[0]
    async with turn.unit_of_work() as uow:
        notice = turn.texts("profile-tap-a-button")
        await show_question(turn, uow, question, editing=_editing(turn), notice=notice)
        await uow.commit()


TYPED: Mapping[str, TypedCallback] = {
    TYPED_BODY: typed_body,
    TYPED_NOTES: typed_notes,
    TYPED_ELSEWHERE: typed_instead_of_tapping,
}


async def _answer(turn: Turn, change: Change, following: Question, *, editing: bool) -> None:
    async with turn.unit_of_work() as uow:
        await change_answers(uow, turn.person, change, turn.deps.clock())
        await show_question(turn, uow, following, editing=editing)
        await uow.commit()


async def _typed_answer(turn: Turn, change: Change, question: Question, text: str) -> None:
    """Keep a typed answer; what does not do gets the question again, with what is accepted."""
    editing = _editing(turn)
    async with turn.unit_of_work() as uow:
        notice = None
        try:
            await change_answers(uow, turn.person, change, turn.deps.clock())
        except TellPersonError as error:
            if find_red_flags(text):
                # The warning that was given stands alone: nothing invites to go on.
                raise
            notice = turn.texts(error.key, **error.params)
        await show_question(turn, uow, question, editing=editing, notice=notice)
        await uow.commit()


def _after(question: Question, *, editing: bool) -> Question:
    return question if editing else rules.neighbour(question, +1) or question


def _editing(turn: Turn) -> bool:
    return bool(turn.awaiting and turn.awaiting.data.get("editing"))
