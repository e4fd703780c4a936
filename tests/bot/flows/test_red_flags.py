"""A symptom that a doctor should see first is answered before anything else, whatever was asked."""

import pytest

from storage.records.person import Awaiting
from storage.records.questionnaire import Question
from tests.bot.flows.questions import answers_of, open_question
from tests.bot.whole_bot import Bot

PAIN = "chest pain when I run"


def warnings(chat: Bot) -> int:
    return sum("get medical help" in one.get("text", "") for one in chat.messages)


@pytest.mark.parametrize("text", [PAIN, "I fainted yesterday", "/search " + PAIN, "CHEST PAIN " + "x" * 3000])
async def test_words_that_nobody_asked_for_are_not_searched(trainee: Bot, text: str) -> None:
    await trainee.send(text)
    assert "Please stop and get medical help first." in trainee.text
    assert warnings(trainee) == 1


async def test_a_note_about_health_is_kept_below_the_warning(trainee: Bot) -> None:
    await open_question(trainee, Question.HEALTH)
    await trainee.tap("Yes, ask me")
    await trainee.send(PAIN)
    assert warnings(trainee) == 1
    assert (await answers_of(trainee))["health_notes"] == PAIN
    await trainee.send(PAIN + "x" * 1000)
    assert "get medical help" in trainee.text
    assert (await answers_of(trainee))["health_notes"] == PAIN


async def test_where_an_age_was_asked_the_warning_stands_alone(trainee: Bot) -> None:
    await open_question(trainee, Question.ABOUT)
    before = len(trainee.messages)
    await trainee.send(PAIN)
    assert "get medical help" in trainee.text
    assert len(trainee.messages) == before + 2
    async with trainee.world.unit() as uow:
        assert await uow.conversations.get(1) == Awaiting(
            "profile_body", {"question": "about", "editing": False}
        )


async def test_what_was_denied_is_no_warning(trainee: Bot) -> None:
    await trainee.send("no chest pain, just yoga")
    assert warnings(trainee) == 0


async def test_in_russian(boris: Bot) -> None:
    await boris.send("болит в груди, боль в груди при беге")
    assert "103" in boris.text
