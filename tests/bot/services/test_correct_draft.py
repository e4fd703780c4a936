"""Correcting one line of what was read."""

from dataclasses import replace

import pytest

from bot.errors import TellPersonError
from bot.services.correct_draft import accept_line, correct_line, remove_line
from storage.records.draft import DraftStatus
from storage.records.program import Exercise, Flag, Program, Session
from tests.bot.flows.course_drafts import add_draft
from tests.bot.training_world import ANNA, BORIS, TWO_DAYS, World

DOUBT = Flag(field="reps", reason="unclear")
LINE = Exercise(
    name="Rwo",
    sets=3,
    reps="10",
    group="A",
    notes="slow",
    flags=(Flag(field="name", reason="misread"), DOUBT),
)


async def corrected(world: World, text: str, index: int = 0) -> Exercise:
    program = Program(is_program=True, sessions=(Session(exercises=(LINE, LINE)),))
    draft_id = await add_draft(world, ANNA, program=program)
    async with world.unit() as uow:
        draft = await correct_line(uow, ANNA, draft_id, index, text, world.clock())
    assert draft.program is not None
    assert draft.program.exercises[1 - index] == LINE
    return draft.program.exercises[index]


async def test_a_name_alone_settles_the_doubt_about_the_name(world: World) -> None:
    line = await corrected(world, "Row")
    assert (line.name, line.sets, line.reps, line.notes) == ("Row", 3, "10", "slow")
    assert line.flags == (DOUBT,)


async def test_numbers_typed_anew_settle_every_doubt_and_keep_the_superset(world: World) -> None:
    line = await corrected(world, "Row 4x8 40 kg", 1)
    assert (line.sets, line.reps, line.load, line.group, line.notes) == (4, "8", "40 kg", "A", "slow")
    assert line.flags == ()


async def test_two_lines_are_one_answer(world: World) -> None:
    line = await corrected(world, "Row\n4x8")
    assert (line.name, line.sets, line.reps) == ("Row", 4, "8")


@pytest.mark.parametrize("text", ["", "   ", "8", "3x8", "!!!", "🙂"])
async def test_what_is_no_exercise_is_told(world: World, text: str) -> None:
    with pytest.raises(TellPersonError, match="photo-fix-unread"):
        await corrected(world, text)


async def test_a_draft_that_is_tracked_is_no_longer_corrected_but_by_a_coach(world: World) -> None:
    draft_id = await add_draft(world, ANNA)
    async with world.unit() as uow:
        draft = await uow.drafts.get(draft_id)
        assert draft is not None
        await uow.drafts.save(replace(draft, status=DraftStatus.TRACKED), world.clock())
        with pytest.raises(TellPersonError, match="photo-fix-in-use"):
            await correct_line(uow, ANNA, draft_id, 0, "Row 4x8", world.clock())
        assert (await uow.drafts.get(draft_id)) == replace(draft, status=DraftStatus.TRACKED)
        coach = replace(ANNA, is_coach=True)
        corrected_now = await correct_line(uow, coach, draft_id, 0, "Row 4x8", world.clock())
    assert corrected_now.program is not None
    assert corrected_now.program.exercises[0].name == "Row"


async def test_a_session_that_is_emptied_goes(world: World) -> None:
    draft_id = await add_draft(world, ANNA)
    async with world.unit() as uow:
        for _ in TWO_DAYS.sessions[0].exercises:
            draft = await remove_line(uow, ANNA, draft_id, 0, world.clock())
    assert draft.program is not None
    assert draft.program.sessions == TWO_DAYS.sessions[1:]


@pytest.mark.parametrize("index", [-1, 5, 10**6])
async def test_a_line_that_there_is_not(world: World, index: int) -> None:
    draft_id = await add_draft(world, ANNA)
    async with world.unit() as uow:
        for act in (remove_line, accept_line):
            with pytest.raises(TellPersonError, match="photo-draft-gone"):
                await act(uow, ANNA, draft_id, index, world.clock())
        with pytest.raises(TellPersonError, match="error-not-yours"):
            await remove_line(uow, BORIS, draft_id, 0, world.clock())
