from bot.services.course_standings import CourseStandings
from tests.bot.training_world import START, World
from tests.storage.courses import course


async def test_people_count_once_and_what_was_read_is_kept_for_a_minute(world: World) -> None:
    now = 0.0
    standings = CourseStandings(world.database, clock=lambda: now)
    assert await standings.read() == {}
    async with world.unit() as uow:
        for course_id in ("once", "again"):
            await uow.courses.upsert(course(course_id), START)
        await uow.interactions.add(1, "once", "not_for_me", START)
        for _ in range(3):
            await uow.interactions.add(1, "again", "not_for_me", START)
    assert await standings.read() == {}
    now = 60.0
    read = await standings.read()
    assert read["once"] == read["again"] < 0.05
