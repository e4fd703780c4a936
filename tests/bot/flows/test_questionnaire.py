"""The seven questions: by buttons, by typing what does not belong there, over days, in both languages."""

import pytest

from storage.records.person import Person
from storage.records.questionnaire import Question
from tests.bot.flows.questions import answers_of, open_question
from tests.bot.training_world import START, World
from tests.bot.whole_bot import Bot, open_bot
from tests.storage.courses import course

NEW = Person(9, "Nora <i>", "en", START)


async def test_three_answers_of_a_newcomer_are_enough(world: World) -> None:
    async with open_bot(world, NEW) as nora:
        await nora.keep(course())
        await nora.send("/start")
        assert "Hi Nora <i>!" in nora.text
        await nora.tap("Find my course")
        assert "1/7" in nora.text
        assert "Next →" not in nora.labels
        await nora.tap("Less stress")
        await nora.tap("Next")
        await nora.tap("Beginner")
        await nora.tap("Home, no equipment")
        assert "4/7" in nora.text
        await nora.tap("show my courses")
        assert "Gentle yoga" in nora.text


async def test_every_screen_has_back_and_progress_is_kept_over_a_restart(world: World) -> None:
    async with open_bot(world, NEW) as nora:
        await open_question(nora, Question.LEVEL)
        await nora.tap("Back")
        assert "1/7" in nora.text
        await nora.tap("Endurance")
        await nora.tap("Next")
    world.clock.pass_seconds(3 * 86400)
    async with open_bot(world, NEW) as nora:
        await nora.send("/start")
        assert "what shall we do" in nora.text
        await nora.tap("Go on with the questions")
        assert "2/7" in nora.text
        await nora.tap("Back")
        assert "✓ Endurance" in nora.labels
        await nora.tap("Back")
        assert "Profile" in nora.labels


@pytest.mark.parametrize("question", [one for one in Question if one is not Question.ABOUT])
async def test_words_where_buttons_answer_keep_the_place(trainee: Bot, question: Question) -> None:
    await open_question(trainee, question)
    buttons = trainee.labels
    for words in ("what?", "<b>42</b>", "ж" * 4000):
        await trainee.send(words)
        assert trainee.text.startswith("This one is answered by its buttons. /cancel leaves it.")
        assert f"{list(Question).index(question) + 1}/7" in trainee.text
        assert trainee.labels == buttons
    await trainee.send("/cancel")
    assert trainee.text.startswith("Cancelled.")
    await trainee.send("/cancel")
    assert "nothing to cancel" in trainee.text


async def test_under_16_a_parent_or_coach_comes_first(trainee: Bot) -> None:
    await open_question(trainee, Question.ABOUT)
    await trainee.send("15")
    await trainee.tap("Next")
    assert "You are under 16" in trainee.text
    await trainee.send("they know")
    assert "buttons" in trainee.text
    assert "You are under 16" in trainee.text
    await trainee.send("/courses")
    assert "1/7" in trainee.text
    await trainee.send("/profile")
    await trainee.tap("✎ Health")
    assert "You are under 16" in trainee.text
    await trainee.tap("A parent or coach knows")
    await trainee.send("/start")
    await trainee.tap("Go on")
    assert (await answers_of(trainee))["guardian_told"] is True


async def test_health_answers_are_taken_back_with_the_consent(trainee: Bot) -> None:
    await open_question(trainee, Question.HEALTH)
    await trainee.tap("Yes, ask me")
    await trainee.tap("Diabetes")
    await trainee.send("insulin")
    await trainee.send("/profile")
    await trainee.tap("✎ Health")
    await trainee.tap("Forget my health answers")
    assert "gone" in trainee.toast
    assert "May I ask" in trainee.text
    person = await trainee.person_now()
    assert person is not None
    assert person.consented_at is None
    assert await answers_of(trainee) == {}


async def test_a_fourth_goal_takes_the_place_of_the_first_and_interests_turn(trainee: Bot) -> None:
    await open_question(trainee, Question.GOALS)
    for goal in ("Endurance", "Health", "Compete", "Recover"):
        await trainee.tap(goal)
    assert (await answers_of(trainee))["goals"] == ["health", "competition", "rehabilitation"]
    await trainee.tap("Recover")
    assert (await answers_of(trainee))["goals"] == ["health", "competition"]
    await open_question(trainee, Question.INTERESTS)
    for label in ("♥ Cardio", "✕ Cardio", "Cardio"):
        await trainee.tap("Cardio")
        assert any(shown.startswith(label) for shown in trainee.labels)
    assert "Still needed: Level" in trainee.labels
    await trainee.tap("Still needed")
    assert "2/7" in trainee.text


async def test_two_taps_on_the_same_button_answer_once(trainee: Bot) -> None:
    await open_question(trainee, Question.LEVEL)
    data, message = trainee.data_of("Advanced"), trainee.last["message_id"]
    await trainee.tap_data(data, message)
    await trainee.tap_data(data, message)
    assert "3/7" in trainee.text
    assert (await answers_of(trainee))["level"] == "advanced"


async def test_the_same_tap_takes_an_optional_answer_back(trainee: Bot) -> None:
    await open_question(trainee, Question.TIME)
    for label in ("Up to 30 min", "Not lately"):
        await trainee.tap(label)
        assert f"✓ {label}" in trainee.labels
        await trainee.tap(label)
        assert f"✓ {label}" not in trainee.labels
    assert "Skip" in trainee.labels


async def test_russian_questions_have_russian_answers(boris: Bot) -> None:
    await boris.send("/start")
    await boris.tap_data("1aq", boris.last["message_id"])
    for number, question in enumerate(Question, 1):
        await boris.tap_data(f"1q:{question}:0", boris.last["message_id"])
        assert f"{number}/7" in boris.text
        assert not any(letter in boris.text for letter in "qwzQWZ")
    await boris.tap_data("1q:about:0", boris.last["message_id"])
    await boris.send("тридцать")
    assert "10" in boris.text
    await boris.send("мне 34")
    await boris.send("172 см, 70,5 кг")
    assert await answers_of(boris) == {"age": 34, "height_cm": 172.0, "weight_kg": 70.5}
