"""A workout tapped through in the chat."""

import pytest

from bot.views.tracker_taps import EditSet, LogSet, TurnPage, UndoSet
from storage.records.workout import SetValues
from tests.bot.chat import Chat, open_chat
from tests.bot.flows.training_chat import TRAINING, start, workout_of
from tests.bot.training_world import BORIS, World


async def test_from_today_to_the_summary_by_taps_alone(anna: Chat) -> None:
    await anna.world.start_plan()
    await anna.send("/today")
    assert "Push" in anna.text
    assert "Bench press: 2 × 8-12 · 60 kg · rest 1:30 min" in anna.text
    await anna.tap("Start workout")
    assert anna.text.startswith("Push · 1/2\nBench press\n")
    for number in (1, 2):
        anna.world.clock.pass_seconds(100)
        await anna.tap(f"Log set {number} · 60 kg × 8")
    assert anna.telegram.toasts[-1] == "Logged: Bench press, 60 kg × 8"
    assert "✓ Set 2: 60 kg × 8" in anna.text
    assert anna.labels[0] == "Next: Plank →"
    await anna.tap("Next: Plank")
    await anna.tap("Log set 1 · 30 s")
    await anna.tap("Finish workout")
    assert "Workout done: Push" in anna.text
    assert "Time: 3:20 min" in anna.text
    assert "Volume: 960 kg" in anna.text
    assert len(anna.telegram.messages) == 2, "the whole workout is one message below the command"


async def test_a_double_tap_logs_once_and_an_old_button_only_redraws(anna: Chat) -> None:
    await start(anna)
    data, message_id = anna.data_of("Log set 1"), anna.last["message_id"]
    for _ in range(3):
        await anna.tap_data(data, message_id)
    assert len((await workout_of(anna)).sets) == 1
    assert "Log set 2" in anna.labels[0]


async def test_a_typed_set_is_logged_and_tidied_away(anna: Chat) -> None:
    await start(anna)
    page = anna.last["message_id"]
    await anna.send("82,5x8 @9")
    assert anna.last["message_id"] == page
    assert "✓ Set 1: 82.5 kg × 8 @9" in anna.text
    await anna.send("7")
    assert [logged.values for logged in (await workout_of(anna)).sets] == [
        SetValues(8, 82.5, rpe=9.0),
        SetValues(7, 82.5),
    ]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("banana", "could not read that as a set"),
        ("<b>8</b>", "could not read that as a set"),
        ("-5x-5", "could not read that as a set"),
        ("5000 kg x 5", "up to 1,000 kg"),
        ("60x10000", "10,000 reps? I take 1 to 1,000"),
        ("x" * 500, "could not read that as a set"),
    ],
)
async def test_nonsense_keeps_the_place_and_says_what_is_accepted(
    anna: Chat, typed: str, answer: str
) -> None:
    await start(anna)
    before = anna.last["message_id"]
    await anna.send(typed)
    assert answer in anna.text
    assert "Nothing was logged" in anna.text
    assert "Log set 1 · 60 kg × 8" in anna.labels[0], "the page is the last message again"
    assert before not in anna.telegram.messages
    assert (await workout_of(anna)).sets == ()
    await anna.send("60x8")
    assert len((await workout_of(anna)).sets) == 1


async def test_a_red_flag_is_not_followed_by_an_invitation_to_train(anna: Chat) -> None:
    await start(anna)
    await anna.send("I have chest pain")
    assert "get medical help first" in anna.text
    assert not any("Log set" in label for label in anna.labels)


async def test_a_program_pasted_during_a_workout_is_taken_as_one(anna: Chat) -> None:
    await start(anna)
    await anna.send("Day 1\nSquat 5x5 @ 80 kg\nBench press 3x8 60 kg\nBarbell row 3x10 50 kg\nPlank 3x30 s")
    async with anna.world.unit() as uow:
        draft = await uow.drafts.get(1)
    assert draft is not None
    assert draft.program is not None
    assert len(draft.program.exercises) == 4
    assert (await workout_of(anna)).sets == ()


async def test_the_names_of_buttons_are_typed_with_wet_hands(anna: Chat) -> None:
    await start(anna)
    page = anna.last["message_id"]
    await anna.send("Done!")
    await anna.send("62,5")
    assert anna.last["message_id"] == page
    assert [logged.values for logged in (await workout_of(anna)).sets] == [
        SetValues(8, 60),
        SetValues(8, 62.5),
    ]
    await anna.send("undo")
    assert len((await workout_of(anna)).sets) == 1
    await anna.send("готово")
    await anna.send("done")
    assert "2/2\nPlank" in anna.text, "after the last planned set the first button leads on"
    await anna.send("skip")
    assert "Skipped today" in anna.text
    await anna.send("done")
    assert "Workout done: Push" in anna.text


async def test_nothing_to_finish_is_said_when_typed_too(anna: Chat) -> None:
    await start(anna)
    await anna.send("finish")
    assert "Nothing is logged yet" in anna.text
    assert "Log set 1" in anna.labels[0]


async def test_the_name_of_a_button_that_is_not_there_gets_an_answer(anna: Chat) -> None:
    await start(anna)
    await anna.send("undo")
    assert "There is no set to take back" in anna.text
    await anna.send("skip")
    await anna.send("next")
    assert "No other exercise is left" in anna.text
    assert "2/2\nPlank" in anna.text


async def test_numbers_alone_are_seconds_for_a_plank(anna: Chat) -> None:
    await start(anna)
    await anna.tap("Next »")
    await anna.send("45")
    await anna.send("1:10")
    assert [logged.duration_s for logged in (await workout_of(anna)).sets] == [45, 70]


async def test_steppers_and_undo(anna: Chat) -> None:
    await start(anna)
    await anna.tap("+ 2.5 kg")
    await anna.tap("− 1 rep")
    await anna.tap("Log set 1 · 62.5 kg × 7")
    await anna.tap("Undo set 1")
    assert (await workout_of(anna)).sets == ()
    assert "Log set 1 · 60 kg × 8" in anna.labels[0]


async def test_swap_asks_for_a_name_and_leads_back(anna: Chat) -> None:
    await start(anna)
    await anna.tap("Swap")
    assert "What do you do instead of Bench press?" in anna.text
    await anna.send(" ".join(["very long name"] * 20))
    assert "A name of 1 to 100 characters" in anna.text
    await anna.send("Floor <press>")
    assert "Floor <press>\nInstead of Bench press" in anna.text
    await anna.send("40x10")
    assert (await workout_of(anna)).sets[0].exercise_name == "Floor <press>"
    await anna.tap("Swap")
    await anna.tap("Keep Bench press")
    assert "Instead of" not in anna.text


async def test_skip_goes_on_and_can_be_taken_back(anna: Chat) -> None:
    await start(anna)
    await anna.tap("Skip")
    assert "Plank" in anna.text
    await anna.tap("« Prev")
    assert "Skipped today." in anna.text
    await anna.tap("Do it after all")
    assert "Log set 1" in anna.labels[0]


async def test_a_superset_turns_by_itself(anna: Chat) -> None:
    await start(anna, day=2)
    assert "Superset with Face pull" in anna.text
    await anna.tap("Log set 1 · 40 kg × 10")
    assert "Face pull" in anna.text
    await anna.tap("Log set 1 · 15 reps")
    assert "Log set 2 · 40 kg × 10" in anna.labels[0]
    await anna.tap("Undo Face pull 1")
    assert "Log set 1 · 15 reps" in anna.labels[0]


async def test_foreign_buttons_are_refused_and_nothing_changes(anna: Chat, world: World) -> None:
    await start(anna)
    await anna.tap("Log set 1")
    [logged] = (await workout_of(anna)).sets
    forged = (LogSet(1, logged.exercise_id, 2), UndoSet(1, logged.id), EditSet(1, logged.id), TurnPage(9, 0))
    async with open_chat(world, BORIS, TRAINING) as boris:
        boris.updates = iter(range(1000, 2000))
        for tap in forged:
            await boris.tap_data(tap.encode(), 1)
            assert boris.telegram.toasts[-1]
            assert not boris.telegram.messages
    assert (await workout_of(anna)).sets == (logged,)


async def test_pounds_and_russian(world: World) -> None:
    await world.start_plan(person=BORIS)
    async with open_chat(world, BORIS, TRAINING) as boris:
        await boris.send("/today")
        await boris.tap("Начать тренировку")
        assert "60 кг (132,3 фнт)" in boris.text
        await boris.tap("+ 5 фнт")
        await boris.tap("Записать подход 1 · 137,3 фнт × 8")
        await boris.send("135x5")
        assert "✓ Подход 2: 135 фнт × 5" in boris.text
        assert "Следующее" not in boris.text
        logged = (await workout_of(boris)).sets[1]
    assert logged.weight_kg == pytest.approx(61.235, abs=0.001)
