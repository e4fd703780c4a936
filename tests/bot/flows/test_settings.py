from bot.flows import settings
from storage.records.person import Person
from tests.bot.chat import Chat, open_chat
from tests.bot.training_world import ANNA, START, World


async def person_of(chat: Chat) -> Person:
    async with chat.world.unit() as uow:
        found = await uow.people.get(chat.person.id)
    assert found is not None
    return found


async def test_sharing_is_asked_for_in_full_and_taken_back(world: World) -> None:
    async with open_chat(world, ANNA, (settings,)) as anna:
        await anna.send("/settings")
        await anna.tap("Help courses fit better")
        assert "Never your name" in anna.text
        assert (await person_of(anna)).shares_since is None
        await anna.tap("Yes, use them without my name")
        assert "✓ Help courses fit better" in anna.labels
        assert (await person_of(anna)).shares_since == START
        await anna.tap("Help courses fit better")
        await anna.tap("No")
        assert "Help courses fit better" in anna.labels
        assert (await person_of(anna)).shares_since is None
