"""The rest between sets: its push, and a rest of one's own."""

from tests.bot.chat import Chat
from tests.bot.flows.training_chat import start


async def test_the_rest_is_pushed_once_with_the_page_at_hand(anna: Chat) -> None:
    await start(anna)
    await anna.tap("Log set 1")
    assert "Rest: 1:30 min left" in anna.text
    page = anna.last["message_id"]
    anna.world.clock.pass_seconds(89)
    await anna.run_jobs()
    assert anna.last["message_id"] == page
    anna.world.clock.pass_seconds(1)
    await anna.run_jobs()
    assert anna.last["message_id"] != page
    assert page not in anna.telegram.messages
    assert anna.text.startswith("Rest is over. Next: Bench press, set 2 · 60 kg × 8")
    await anna.tap("Log set 2")
    assert "Rest is over" not in anna.text


async def test_a_rest_that_was_cut_short_is_not_pushed(anna: Chat) -> None:
    await start(anna)
    await anna.tap("Log set 1")
    anna.world.clock.pass_seconds(30)
    await anna.tap("Log set 2")
    anna.world.clock.pass_seconds(61)
    messages = set(anna.telegram.messages)
    await anna.run_jobs()
    assert set(anna.telegram.messages) == messages


async def test_a_rest_of_ones_own_runs_where_the_plan_names_none(anna: Chat) -> None:
    await start(anna, day=2)
    await anna.tap("More")
    assert "✓ Rest as planned" in anna.labels
    await anna.tap("2:00 min")
    assert "✓ 2:00 min" in anna.labels
    await anna.tap("Back to the exercise")
    await anna.tap("Log set 1 · 40 kg × 10")
    assert "Rest:" not in anna.text, "the round of the superset is not full"
    await anna.tap("Log set 1 · 15 reps")
    assert "Rest: 1:00 min left" in anna.text, "the plan's own"
    await anna.tap("List")
    await anna.tap("3. Run")
    await anna.tap("Log set 1 · 400 m")
    assert "Rest: 2:00 min left" in anna.text
    await anna.tap("More")
    await anna.tap("No rest timer")
    await anna.tap("Finish workout")
    async with anna.world.unit() as uow:
        assert await uow.jobs.next_run_at() is None
    await anna.tap("What’s next")
    await anna.tap("Start workout")
    await anna.tap("Log set 1 · 60 kg × 8")
    assert "Rest:" not in anna.text, "the next workout begins with the same choice"
