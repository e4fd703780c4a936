"""Correcting what was read before anything is made of it."""

import pytest

from bot.views.photo_taps import AcceptLine, AskFix, ChooseFix, RemoveLine, StartTracking
from storage.records.draft import Draft
from storage.records.program import Exercise, Flag, Program, Session
from tests.bot.whole_bot import Bot

DOUBTFUL = Exercise(
    name="Benk press",
    sets=4,
    reps="8",
    load="60 kg",
    group="A",
    flags=(Flag(field="name", reason="misread"),),
)
ROW = Exercise(name="Row", sets=3, reps="10")
DAYS = (Session(title="Push", exercises=(DOUBTFUL,)), Session(title="Pull", exercises=(ROW, ROW)))


async def draft_of(chat: Bot) -> Draft:
    async with chat.world.unit() as uow:
        draft = await uow.drafts.get(1)
    assert draft is not None
    return draft


async def names(chat: Bot) -> list[str]:
    program = (await draft_of(chat)).program
    return [exercise.name for exercise in program.exercises] if program else []


@pytest.fixture
async def fixing(trainee: Bot) -> Bot:
    """Somebody who is asked which line is wrong."""
    trainee.extractor.program = Program(is_program=True, sessions=DAYS)
    await trainee.send_photo()
    await trainee.run_jobs()
    await trainee.tap("Fix a line")
    return trainee


async def test_a_name_typed_anew_keeps_the_numbers(fixing: Bot) -> None:
    assert fixing.labels[0] == "⚠ 1. Benk press"
    await fixing.tap("Benk")
    await fixing.send("Bench press")
    assert "1. A: Bench press — 4 × 8 · 60 kg" in fixing.text
    assert "To check" not in fixing.text


async def test_a_whole_line_typed_anew_takes_its_place(fixing: Bot) -> None:
    await fixing.tap("3. Row")
    await fixing.send("Face pull 2x15 20 kg, rest 60 s")
    program = (await draft_of(fixing)).program
    assert program is not None
    assert [len(session.exercises) for session in program.sessions] == [1, 2]
    line = program.exercises[2]
    assert (line.name, line.sets, line.reps, line.load, line.rest_s) == ("Face pull", 2, "15", "20 kg", 60)


@pytest.mark.parametrize("typed", ["🙂", "3x8", "...", "12", "?" * 3000])
async def test_what_is_no_exercise_keeps_the_place(fixing: Bot, typed: str) -> None:
    await fixing.tap("2. Row")
    await fixing.send(typed)
    assert "could not read that as one exercise" in fixing.text
    assert await names(fixing) == ["Benk press", "Row", "Row"]
    await fixing.send("Cable row 3x12")
    assert await names(fixing) == ["Benk press", "Cable row", "Row"]


async def test_over_long_and_marked_up_names_are_kept_within_bounds(fixing: Bot) -> None:
    await fixing.tap("2. Row")
    await fixing.send("<b>Row</b> & more " + "x" * 3500)
    assert all(len(name) <= 200 for name in await names(fixing))
    assert "<b>Row" in fixing.text


async def test_cancel_leaves_the_line_as_it_is(fixing: Bot) -> None:
    await fixing.tap("2. Row")
    await fixing.send("/cancel")
    await fixing.send("Cable row")
    assert await names(fixing) == ["Benk press", "Row", "Row"]


async def test_back_no_longer_awaits_the_line(fixing: Bot) -> None:
    await fixing.tap("2. Row")
    await fixing.tap("Back")
    await fixing.send("Cable row")
    assert await names(fixing) == ["Benk press", "Row", "Row"]


async def test_a_doubt_is_settled_and_lines_are_taken_out(fixing: Bot) -> None:
    await fixing.tap("Benk")
    assert "name: misread by a letter?" in fixing.text
    await fixing.tap("right as it is")
    assert "To check" not in fixing.text
    for _ in range(3):
        await fixing.tap("Fix a line")
        await fixing.tap_data(AskFix(1, 0).encode(), fixing.last["message_id"])
        await fixing.tap("Remove")
    assert "0 exercises" in fixing.text
    await fixing.tap("Start tracking")
    assert "nothing to track" in fixing.toast
    assert await fixing.count("trackers") == 0


async def test_old_and_foreign_taps_change_nothing(fixing: Bot, boris: Bot) -> None:
    message = fixing.last["message_id"]
    for index in (-1, 3, 2**60):
        for tap in (AskFix(1, index), RemoveLine(1, index), AcceptLine(1, index)):
            await fixing.tap_data(tap.encode(), message)
            assert "draft is gone" in fixing.toast
    await fixing.tap_data(ChooseFix(1, 99).encode(), message)
    assert "Which line is wrong?" in fixing.text
    await boris.send("/start")
    for tap in (ChooseFix(1, 0), AskFix(1, 0), RemoveLine(1, 0), AcceptLine(1, 0)):
        await boris.tap_data(tap.encode(), boris.last["message_id"])
        assert boris.toast == "Это принадлежит другому человеку."
    assert (await draft_of(fixing)).program == Program(is_program=True, sessions=DAYS)


async def test_what_is_tracked_is_neither_asked_about_nor_awaited(fixing: Bot) -> None:
    message = fixing.last["message_id"]
    await fixing.tap("2. Row")
    await fixing.tap_data(StartTracking(1).encode(), message)
    async with fixing.world.unit() as uow:
        assert await uow.conversations.get(fixing.person.id) is None
    for tap in (ChooseFix(1, 0), AskFix(1, 0), RemoveLine(1, 0), AcceptLine(1, 0)):
        await fixing.tap_data(tap.encode(), message)
        assert "train by this program already" in fixing.toast
    async with fixing.world.unit() as uow:
        assert await uow.conversations.get(fixing.person.id) is None
    assert await names(fixing) == ["Benk press", "Row", "Row"]
