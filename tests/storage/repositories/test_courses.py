from datetime import timedelta

from storage.content_hash import content_hash
from storage.records.stored_course import CourseStatus, InteractionKind, Saved
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW
from tests.storage.courses import course

LATER = NOW + timedelta(days=1)


async def test_a_new_course_is_published_as_its_first_version(uow: UnitOfWork) -> None:
    assert await uow.courses.upsert(course(), NOW, owner_id=2) == Saved(1, changed=True)

    stored = await uow.courses.get("gentle-yoga")
    assert stored is not None
    assert stored.course == course()
    assert (stored.version, stored.status, stored.owner_id) == (1, CourseStatus.PUBLISHED, 2)
    assert stored.updated_at == NOW


async def test_the_same_course_again_changes_nothing(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course(), NOW)
    stamp = await uow.courses.stamp()

    assert await uow.courses.upsert(course(), LATER) == Saved(1, changed=False)
    assert await uow.courses.stamp() == stamp


async def test_a_changed_course_is_a_new_version_and_the_old_one_is_kept(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course(title="Old"), NOW, owner_id=2)
    stamp = await uow.courses.stamp()

    assert await uow.courses.upsert(course(title="New"), LATER, owner_id=1) == Saved(2, changed=True)

    stored = await uow.courses.get("gentle-yoga")
    assert stored is not None
    assert (stored.course.title, stored.version, stored.owner_id) == ("New", 2, 2)
    assert await uow.courses.version("gentle-yoga", 1) == course(title="Old")
    assert await uow.courses.version("gentle-yoga", 2) == course(title="New")
    assert await uow.courses.version("gentle-yoga", 3) is None
    assert await uow.courses.stamp() != stamp


async def test_many_courses_are_kept_at_once(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course("same"), NOW)
    await uow.courses.upsert(course("changed"), NOW)

    saved = await uow.courses.upsert_many(
        [course("new"), course("same"), course("changed", title="C")], LATER
    )

    assert saved == [Saved(1, changed=True), Saved(1, changed=False), Saved(2, changed=True)]
    assert [stored.course.id for stored in await uow.courses.published()] == ["changed", "new", "same"]
    assert await uow.courses.upsert_many([], LATER) == []


async def test_a_hidden_course_is_found_no_more_but_is_there(uow: UnitOfWork) -> None:
    await uow.courses.upsert_many([course("a"), course("b")], NOW)

    await uow.courses.set_status("a", CourseStatus.HIDDEN, LATER)

    assert await uow.courses.count() == 1
    assert list(await uow.courses.many(["a", "b", "c"])) == ["b"]
    assert await uow.courses.hashes() == {"b": content_hash(course("b"))}
    hidden = await uow.courses.get("a")
    assert hidden is not None
    assert hidden.status is CourseStatus.HIDDEN


async def test_a_hidden_course_that_comes_again_is_published_without_a_new_version(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course(), NOW)
    await uow.courses.set_status("gentle-yoga", CourseStatus.HIDDEN, NOW)

    assert await uow.courses.upsert(course(), LATER) == Saved(1, changed=True)
    assert await uow.courses.count() == 1


async def test_a_coach_sees_their_own_courses_newest_first(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course("first"), NOW, owner_id=2)
    await uow.courses.upsert(course("second"), LATER, owner_id=2)
    await uow.courses.upsert(course("shipped"), LATER)

    assert [stored.course.id for stored in await uow.courses.by_owner(2)] == ["second", "first"]


async def test_more_ids_than_a_statement_takes_are_no_obstacle(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course("a"), NOW)

    assert list(await uow.courses.many(["a", *(f"missing-{number}" for number in range(40_000))])) == ["a"]


async def test_interactions_are_counted_by_course_and_kind(uow: UnitOfWork) -> None:
    await uow.courses.upsert_many([course("a"), course("b")], NOW)
    for person, kind in ((1, "started"), (2, "started"), (1, "finished")):
        await uow.interactions.add(person, "a", kind, NOW)
    await uow.interactions.add(1, "b", "not_for_me", NOW, "too_long")

    assert await uow.interactions.counts() == {
        "a": {InteractionKind.STARTED: 2, InteractionKind.FINISHED: 1},
        "b": {InteractionKind.NOT_FOR_ME: 1},
    }
    assert [(one.course_id, one.kind, one.reason) for one in await uow.interactions.of_person(1)] == [
        ("a", InteractionKind.STARTED, None),
        ("a", InteractionKind.FINISHED, None),
        ("b", InteractionKind.NOT_FOR_ME, "too_long"),
    ]


async def test_the_latest_list_of_recommendations_is_kept(uow: UnitOfWork) -> None:
    assert await uow.recommendation_lists.get(1) is None

    await uow.recommendation_lists.save(1, [{"id": "a", "score": 0.5}], NOW)
    await uow.recommendation_lists.save(1, [{"id": "b", "reasons": ["goal"]}], LATER)

    assert await uow.recommendation_lists.get(1) == [{"id": "b", "reasons": ["goal"]}]


async def test_a_summary_says_all_but_the_plan(uow: UnitOfWork) -> None:
    whole = course("whole", plan_text="Squats", progression="More each week")
    await uow.courses.upsert_many([whole, course("hidden")], NOW)
    await uow.courses.set_status("hidden", CourseStatus.HIDDEN, NOW)

    [summary] = (await uow.courses.summaries(["whole", "hidden", "missing"])).values()

    assert summary.model_dump() == whole.model_dump(exclude={"plan", "plan_text", "progression"})
    assert await uow.courses.hashes_of(["whole", "hidden", "missing"]) == {"whole": content_hash(whole)}


async def test_a_disowned_course_bears_its_coachs_name_in_no_version(uow: UnitOfWork) -> None:
    await uow.courses.upsert(course("other", coach="Lee"), NOW, owner_id=1)
    for title in ("Old", "New"):
        await uow.courses.upsert(course(title=title, coach="Kim"), NOW, owner_id=2)

    await uow.courses.disown(2, LATER)

    stored = await uow.courses.get("gentle-yoga")
    assert stored is not None
    assert (stored.course, stored.owner_id, stored.version) == (course(title="New"), None, 2)
    assert await uow.courses.hashes_of(["gentle-yoga"]) == {"gentle-yoga": content_hash(stored.course)}
    assert await uow.courses.version("gentle-yoga", 1) == course(title="Old")
    assert await uow.courses.version("other", 1) == course("other", coach="Lee")
