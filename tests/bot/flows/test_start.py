"""The first screen, help, and everything that nobody else takes."""

import pytest

from storage.records.person import Person
from tests.bot.flows.questions import answer
from tests.bot.training_world import ANNA, START, World
from tests.bot.whole_bot import Bot, open_bot


@pytest.mark.parametrize(
    ("language", "greeting"), [("en", "Hi"), ("ru", "UrTraining"), ("de", "Hi"), ("pt-br", "Hi"), ("", "Hi")]
)
async def test_a_newcomer_is_greeted_in_their_language(world: World, language: str, greeting: str) -> None:
    async with open_bot(world, Person(9, "<Zoë> & co", language, START)) as chat:
        await chat.send("/start")
        assert greeting in chat.text
        assert "<Zoë> & co" in chat.text
        person = await chat.person_now()
    assert person is not None
    assert person.language == ("ru" if language == "ru" else "en")


async def test_the_menu_knows_what_is_next(trainee: Bot) -> None:
    await trainee.send("/start")
    assert "Find my course" in trainee.labels
    await trainee.world.start_plan()
    await trainee.send("/menu")
    assert trainee.labels[:2] == ["Today’s training", "Go on with the questions"]
    await answer(trainee)
    await trainee.send("/menu")
    assert "My courses" in trainee.labels
    await trainee.tap("Turn a photo into a tracker")
    assert "Send me a photo" in trainee.text
    await trainee.tap("Menu")
    assert "Profile" in trainee.labels


async def test_help_is_for_everybody_and_a_part_for_coaches(trainee: Bot, coach: Bot) -> None:
    await trainee.send("/help me")
    assert "/courses" in trainee.text
    assert "For coaches" not in trainee.text
    await coach.send("/help")
    assert "For coaches" in coach.text


@pytest.mark.parametrize(
    "command", ["/nonsense", "/", "/старт", "/start@other_bot", "/<b>", "/" + "x" * 4000]
)
async def test_any_command_has_an_answer(trainee: Bot, command: str) -> None:
    await trainee.send(command)
    assert trainee.text
    assert trainee.last.get("chat_id") == ANNA.id


@pytest.mark.parametrize(
    "data", ["", "9zz:1", "1", "1pt", "1pt:", "1pt:x", "1pt:1:2", "0pt:1", "1ls:1", "🙂", "1q::"]
)
async def test_a_button_that_never_was_is_answered_and_changes_nothing(trainee: Bot, data: str) -> None:
    await trainee.send("/start")
    before = trainee.messages
    await trainee.tap_data(data, before[-1]["message_id"])
    assert "from an earlier time" in trainee.toast
    assert trainee.messages == before


async def test_cancel_and_menu_end_every_question(trainee: Bot) -> None:
    await trainee.world.start_plan()
    await answer(trainee)
    await trainee.send("Squat 5x5 100 kg")
    draft = trainee.last["message_id"]
    for end in ("/cancel", "/start", "/browse", "/profile"):
        for data in ("1q:about:1", "1px:1:0"):
            await trainee.tap_data(data, draft)
            await trainee.send(end)
            async with trainee.world.unit() as uow:
                assert await uow.conversations.get(ANNA.id) is None
    async with trainee.world.unit() as uow:
        draft_now = await uow.drafts.get(1)
    assert draft_now is not None
    assert draft_now.program is not None
    assert draft_now.program.exercises[0].name == "Squat"


async def test_who_blocked_the_bot_is_remembered_until_they_write(trainee: Bot) -> None:
    user = {"id": ANNA.id, "is_bot": False, "first_name": "Anna"}
    chat = {"id": ANNA.id, "type": "private"}
    me = {"id": 1, "is_bot": True, "first_name": "Bot"}
    old, new = {"user": me, "status": "member"}, {"user": me, "status": "kicked", "until_date": 0}
    member = {"chat": chat, "from": user, "date": 0, "old_chat_member": old, "new_chat_member": new}
    await trainee._update("my_chat_member", member)
    assert await trainee.count("people", "blocked_at IS NOT NULL") == 1
    await trainee.send("/start")
    assert await trainee.count("people", "blocked_at IS NOT NULL") == 0
