"""A pasted program: instead of a search, in the middle of a question, in either language."""

import pytest

from storage.records.questionnaire import Question
from tests.bot.flows.questions import answers_of, open_question
from tests.bot.whole_bot import Bot

PROGRAM = "Day 1\nBench press 3x8 60 kg\nRow 3x10 <40 kg> & slow"


async def test_a_pasted_program_is_previewed_at_once_and_tracked(trainee: Bot) -> None:
    await trainee.send(PROGRAM)
    assert "Bench press — 3 × 8 · 60 kg" in trainee.text
    assert await trainee.count("trackers") == 0
    await trainee.tap("Original")
    assert trainee.text.endswith(PROGRAM + "</pre>")
    preview = trainee.messages[-2]["message_id"]
    await trainee.tap_data("1pt:1", preview)
    assert await trainee.count("trackers") == 1


async def test_one_line_with_sets_is_a_program_and_a_wish_is_not(trainee: Bot) -> None:
    await trainee.send("Squat 5x5 100 kg")
    assert "Squat — 5 × 5 · 100 kg" in trainee.text
    await trainee.send("yoga for a stiff back, 20 min")
    assert "nothing for" in trainee.text
    assert await trainee.count("drafts") == 1


async def test_a_russian_program_is_read(boris: Bot) -> None:
    await boris.send("Понедельник\nЖим лёжа 3х8 60 кг\nПланка 3 по 30 сек")
    assert "Жим лёжа — 3 × 8" in boris.text
    assert "Планка" in boris.text


@pytest.mark.parametrize("question", [Question.GOALS, Question.ABOUT])
async def test_a_program_pasted_into_a_question_leaves_the_question_open(
    trainee: Bot, question: Question
) -> None:
    await open_question(trainee, question)
    await trainee.send(PROGRAM)
    assert "Please check it" in trainee.text
    assert await answers_of(trainee) == {}
    await trainee.send("34")
    wanted = {"age": 34} if question is Question.ABOUT else {}
    assert await answers_of(trainee) == wanted


async def test_a_long_program_keeps_its_text_within_bounds(trainee: Bot) -> None:
    await trainee.send("\n".join(f"Bench press {number} 3x8 60 kg" for number in range(150))[:4096])
    await trainee.tap("Original")
    assert len(trainee.text) < 4096


@pytest.mark.parametrize("text", ["Hello 5x5", "1x1", "100 200 300", "a\nb\nc", "3x\n4x"])
async def test_what_only_looks_like_one_does_no_harm(trainee: Bot, text: str) -> None:
    await trainee.send(text)
    assert await trainee.count("trackers") == 0
    assert trainee.text
