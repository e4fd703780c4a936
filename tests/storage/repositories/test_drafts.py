from dataclasses import replace

from storage.records.draft import Draft, DraftStatus, Source
from storage.records.program import Exercise, Flag, Program, Session
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW

PHOTO = Source("photo", file_id="f1", file_unique_id="u1", size=1000)
TEXT = Source("text", text="Присед 3x8")
PROGRAM = Program(
    is_program=True,
    title="Day A",
    sessions=(Session(exercises=(Exercise(name="Squat", flags=(Flag(field="reps", reason="blurred"),)),)),),
)


async def test_a_new_draft_is_being_read(uow: UnitOfWork) -> None:
    draft_id = await uow.drafts.add(1, [PHOTO, TEXT], NOW)

    assert await uow.drafts.get(draft_id) == Draft(draft_id, 1, DraftStatus.READING, (PHOTO, TEXT), NOW)
    assert await uow.drafts.get(draft_id + 1) is None


async def test_what_was_read_and_answered_is_kept(uow: UnitOfWork) -> None:
    draft_id = await uow.drafts.add(1, [PHOTO], NOW)
    draft = await uow.drafts.get(draft_id)
    assert draft is not None
    changed = replace(
        draft,
        status=DraftStatus.PREVIEW,
        program=PROGRAM,
        sources=(PHOTO, TEXT),
        course_answers={"level": "beginner"},
    )

    await uow.drafts.save(changed, NOW)

    assert await uow.drafts.get(draft_id) == changed


async def test_drafts_of_a_person_come_newest_first(uow: UnitOfWork) -> None:
    ids = [await uow.drafts.add(1, [PHOTO], NOW) for _ in range(3)]
    await uow.drafts.add(2, [PHOTO], NOW)

    assert [draft.id for draft in await uow.drafts.of_person(1)] == ids[::-1]
    assert [draft.id for draft in await uow.drafts.of_person(1, limit=1)] == ids[-1:]
