"""A chat with everything that training needs, and what its tests do again and again."""

from bot.flows import edit_sets, progress, rest, swap, today, trackers, workout, workout_end
from storage.records.workout import Workout
from tests.bot.chat import Chat

TRAINING = (today, workout, workout_end, swap, edit_sets, rest, trackers, progress)


async def workout_of(chat: Chat) -> Workout:
    async with chat.world.unit() as uow:
        found = await uow.workouts.get(1)
    assert found is not None
    return found


async def start(chat: Chat, day: int = 1) -> None:
    tracker_id = await chat.world.start_plan(person=chat.person)
    await chat.send("/today")
    if day == 2:
        await chat.tap("Other day")
        await chat.tap("2. Pull")
    assert tracker_id
    await chat.tap("Start workout")
