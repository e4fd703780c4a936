"""From a draft to a course: what is detected, what is asked, what it makes."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.errors import TellPersonError
from bot.services.course_draft import (
    answer_field,
    close_field,
    course_of,
    form_of,
    open_course_draft,
    reopen_field,
)
from storage.records.course_form import MULTIPLE, CourseField
from storage.records.draft import Draft, DraftStatus
from storage.records.program import Exercise, Program, Session
from tests.bot.flows.course_drafts import FILLED, add_draft
from tests.bot.training_world import ANNA, BORIS, TWO_DAYS, World

NOW = datetime(2026, 5, 4, tzinfo=UTC)


def draft(answers: dict[str, Any] | None = None, draft_id: int = 7) -> Draft:
    return Draft(draft_id, ANNA.id, DraftStatus.PREVIEW, (), NOW, TWO_DAYS, answers)


def program_of(*names: str, title: str | None = None, days: int = 1) -> Program:
    session = Session(exercises=tuple(Exercise(name=name, sets=3) for name in names))
    return Program(is_program=True, title=title, sessions=(session,) * days)


@pytest.mark.parametrize(
    ("names", "equipment"),
    [
        (("Bench press", "DB row", "Cable fly"), {"barbell", "dumbbells", "machines"}),
        (("Жим лёжа", "Подтягивания", "Махи гирей"), {"barbell", "pullup_bar", "kettlebell"}),
        (("Kitesurfing", "Push-up"), set()),
    ],
)
async def test_what_the_sheet_says_is_not_asked(
    world: World, names: tuple[str, ...], equipment: set[str]
) -> None:
    draft_id = await add_draft(world, ANNA, program=program_of(*names, title="x" * 150, days=9))
    async with world.unit() as uow:
        opened = await open_course_draft(uow, ANNA, draft_id, NOW)
        form = form_of(opened)
        again = await open_course_draft(uow, ANNA, draft_id, NOW)
    assert form.answers["title"] == "x" * 120
    assert form.answers["per_week"] == 7
    assert set(form.chosen(CourseField.EQUIPMENT)) == equipment
    assert form.gap is CourseField.DESCRIPTION
    assert again == opened


def test_gaps_come_in_order_and_none_is_left_at_the_end() -> None:
    answers: dict[str, Any] = {}
    asked = []
    while (gap := form_of(draft(answers)).gap) is not None:
        asked.append(gap)
        answers[gap.value] = FILLED[gap.value]
    assert asked == list(CourseField)
    assert course_of(draft(answers), ANNA).title == "Two days"


@pytest.mark.parametrize("missing", list(CourseField))
def test_a_course_with_a_gap_is_not_made(missing: CourseField) -> None:
    answers = {name: value for name, value in FILLED.items() if name != missing}
    with pytest.raises(TellPersonError, match="coach-gaps-left"):
        course_of(draft(answers), ANNA)


@pytest.mark.parametrize(
    ("title", "course_id"),
    [
        ("Strong & Calm!", "strong-calm-7"),
        ("Сила", "course-7"),
        ("--- 🙂 ---", "course-7"),
        ("x" * 120, "x" * 36 + "-7"),
        ("a" * 35 + " b", "a" * 35 + "-7"),
    ],
)
def test_every_title_gives_an_id_that_fits_buttons(title: str, course_id: str) -> None:
    course = course_of(draft({**FILLED, "title": title}), ANNA)
    assert course.id == course_id
    assert len(course_of(draft({**FILLED, "title": "x" * 120}, 10**10), ANNA).id) <= 48


def test_a_published_course_keeps_its_id_under_another_title() -> None:
    assert course_of(draft({**FILLED, "id": "old-7", "title": "New"}), ANNA).id == "old-7"


def test_the_course_speaks_the_coachs_language_and_bears_no_notice() -> None:
    read = replace(draft(FILLED), program=TWO_DAYS.model_copy(update={"notice": "vlm_refused"}))
    course = course_of(read, BORIS)
    assert (course.language, course.coach) == ("ru", "Boris")
    assert course.plan == TWO_DAYS


@pytest.mark.parametrize("field", sorted(MULTIPLE))
async def test_a_choice_is_taken_when_closed_and_kept_when_opened_again(
    world: World, field: CourseField
) -> None:
    draft_id = await add_draft(world, ANNA, FILLED)
    async with world.unit() as uow:
        reopened = await reopen_field(uow, ANNA, draft_id, field, NOW)
        assert reopened.chosen(field) == FILLED[field.value]
        for value in FILLED[field.value]:
            await answer_field(uow, ANNA, draft_id, field, value, NOW)
        if field in {CourseField.EQUIPMENT, CourseField.ADAPTED_FOR}:
            closed = await close_field(uow, ANNA, draft_id, field, NOW)
            assert closed.answers[field.value] == []
        else:
            with pytest.raises(TellPersonError, match="profile-choose-first"):
                await close_field(uow, ANNA, draft_id, field, NOW)


@pytest.mark.parametrize("typed", ["8", " 8 ", "8 weeks", "8 недель", "08"])
async def test_numbers_may_have_their_unit(world: World, typed: str) -> None:
    draft_id = await add_draft(world, ANNA, FILLED)
    async with world.unit() as uow:
        form = await answer_field(uow, ANNA, draft_id, CourseField.MINUTES, typed, NOW)
    assert form.answers["minutes"] == 8
