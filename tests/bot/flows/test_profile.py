"""/profile: everything that was answered, each part open to change."""

from bot.views.settings_taps import ChooseLanguage
from tests.bot.flows.questions import READY, answer, answers_of
from tests.bot.whole_bot import Bot


async def test_every_answer_is_listed_and_opens(trainee: Bot) -> None:
    await answer(
        trainee,
        age=34,
        height_cm=172.5,
        weight_kg=70.0,
        gender="other",
        session_minutes="30_45",
        recent_frequency="none",
        limitations=["back"],
        health_notes="<disc> & more",
        interests={"cardio": 5, "hiit": 1},
    )
    await trainee.send("/profile")
    for said in (
        "Flexibility",
        "Beginner",
        "Home, no equipment",
        "30–45 min, Not lately",
        "Other, 34 years, 172.5 cm, 70 kg",
        "Back, spine, “<disc> & more”",
        "Cardio (love it), Intervals (HIIT) (rather not)",
    ):
        assert said in trainee.text
    for name in ("Goals", "Level", "Place", "Time", "About you", "Likes"):
        await trainee.tap(f"✎ {name}")
        assert "Done" in trainee.labels
        await trainee.tap("Done")
        assert "Your profile" in trainee.text


async def test_a_changed_answer_stays_on_its_screen(trainee: Bot) -> None:
    await answer(trainee)
    await trainee.send("/profile")
    await trainee.tap("✎ Level")
    await trainee.tap("Advanced")
    assert any(label.startswith("✓ Advanced") for label in trainee.labels)
    await trainee.tap("Done")
    assert "Level: Advanced" in trainee.text
    await trainee.tap("✎ Goals")
    await trainee.tap("Flexibility")
    await trainee.tap("Done")
    assert "Goals: not said" in trainee.text
    assert "Show my courses" not in trainee.labels
    assert (await answers_of(trainee))["goals"] == []


async def test_a_typed_age_while_editing_leads_back_to_the_profile(trainee: Bot) -> None:
    await answer(trainee)
    await trainee.send("/profile")
    await trainee.tap("✎ About you")
    await trainee.send("twelve")
    assert "from 10 to 100" in trainee.text
    await trainee.send("40")
    await trainee.tap("Done")
    assert "40 years" in trainee.text
    await trainee.send("41")
    assert (await answers_of(trainee)) == {**READY, "age": 40}


async def test_an_empty_profile_and_one_in_russian(boris: Bot) -> None:
    await boris.send("/profile")
    assert boris.text.count("не указано") == 7
    await boris.tap_data(ChooseLanguage("en").encode(), boris.last["message_id"])
    await boris.send("/profile")
    assert boris.text.count("not said") == 7
