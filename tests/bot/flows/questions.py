"""What the tests of the questionnaire do again and again."""

from typing import Any

from bot.views.profile_taps import OpenQuestion
from storage.records.answers import Answers
from storage.records.questionnaire import Question
from tests.bot.whole_bot import Bot

READY = {
    "goals": ["flexibility"],
    "level": "beginner",
    "location": "home",
    "location_detail": "home_bodyweight",
}


async def answer(chat: Bot, **values: Any) -> None:
    """Let the person have answered the three that are enough, and these."""
    async with chat.world.unit() as uow:
        await uow.profiles.save_answers(chat.person.id, Answers({**READY, **values}), chat.world.clock())


async def answers_of(chat: Bot) -> dict[str, Any]:
    async with chat.world.unit() as uow:
        answers = await uow.profiles.answers(chat.person.id)
    return answers.values if answers else {}


async def open_question(chat: Bot, question: Question) -> None:
    """Show one question as if the earlier ones had been skipped."""
    await chat.send("/start")
    await chat.tap_data(OpenQuestion(question, editing=False).encode(), chat.last["message_id"])
