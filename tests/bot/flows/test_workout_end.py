"""Finishing a workout, and what can be done with a finished one."""

from bot.views.tracker_taps import LogSet, TurnPage
from storage.records.workout import SetValues
from tests.bot.chat import Chat
from tests.bot.flows.training_chat import start, workout_of


async def test_finish_without_sets_is_refused_and_discard_is_confirmed(anna: Chat) -> None:
    await start(anna)
    await anna.tap("More")
    await anna.tap("Finish workout")
    assert "Nothing is logged yet" in anna.telegram.toasts[-1]
    await anna.tap("Discard workout")
    assert "Nothing is logged in it yet" in anna.text
    await anna.tap("No, keep it")
    await anna.tap("Log set 1")
    await anna.tap("More")
    await anna.tap("Discard workout")
    assert "1 logged set will be gone" in anna.text
    await anna.tap("Yes, discard it")
    assert "discarded" in anna.text


async def test_old_buttons_of_a_finished_workout_show_its_summary(anna: Chat) -> None:
    await start(anna)
    await anna.tap("Log set 1")
    bench = (await workout_of(anna)).sets[0].exercise_id
    await anna.tap("More")
    await anna.tap("Finish workout")
    message_id = anna.last["message_id"]
    for tap in (LogSet(1, bench, 2), TurnPage(1, 1)):
        await anna.tap_data(tap.encode(), message_id)
        assert "Workout done" in anna.text
    assert len((await workout_of(anna)).sets) == 1


async def test_sets_are_edited_after_the_finish(anna: Chat) -> None:
    await start(anna)
    await anna.send("60x8")
    await anna.send("60x7")
    await anna.tap("More")
    await anna.tap("Finish workout")
    await anna.tap("Edit sets")
    await anna.tap("Bench press 2: 60 kg × 7")
    await anna.tap("+ 1 rep")
    assert "60 kg × 8" in anna.text
    await anna.send("nonsense")
    assert "could not read" in anna.text
    await anna.send("65x5")
    assert (await workout_of(anna)).sets[1].values == SetValues(5, 65.0)
    await anna.tap("Delete this set")
    await anna.tap("Yes, delete it")
    assert "The set is deleted" in anna.text
    await anna.tap("Done")
    assert "1 set\n" in anna.text
    assert len((await workout_of(anna)).sets) == 1


async def test_a_workout_finished_too_early_goes_on(anna: Chat) -> None:
    await start(anna)
    await anna.tap("Log set 1")
    await anna.tap("More")
    await anna.tap("Finish workout")
    await anna.tap("Not done yet")
    await anna.tap("Log set 2")
    assert len((await workout_of(anna)).sets) == 2


async def test_past_workouts_are_found_again_and_corrected(anna: Chat) -> None:
    tracker_id = await anna.world.start_plan()
    for _ in range(9):
        anna.world.clock.pass_seconds(86_400)
        await anna.world.finish(await anna.world.log(await anna.world.open(tracker_id), 0, 1))
    await anna.send("/progress")
    await anna.tap("Past workouts")
    assert anna.labels[0] == "2026-12-03 · Push · 1 set"
    await anna.tap("Next »")
    await anna.tap("2026-11-25 · Push · 1 set")
    assert "Workout done: Push" in anna.text
    await anna.tap("Edit sets")
    await anna.tap("Bench press 1")
    await anna.tap("+ 2.5 kg")
    assert (await workout_of(anna)).sets[0].weight_kg == 62.5


async def test_progress_is_a_chart_and_words(anna: Chat) -> None:
    await anna.send("/progress")
    assert "No workouts yet" in anna.text
    await start(anna)
    await anna.tap("Log set 1")
    await anna.tap("More")
    await anna.tap("Finish workout")
    await anna.send("/progress")
    assert anna.last["attachment"].content.startswith(b"\x89PNG")
    assert "This week: 1 workout" in anna.text
    assert "Bench press: 60 kg × 8 (estimated one-rep max 76 kg, Epley)" in anna.text
