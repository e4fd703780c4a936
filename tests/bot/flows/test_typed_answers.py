"""Age, height, weight and notes as people type them, and what is none of it."""

from storage.records.questionnaire import Question
from tests.bot.flows.questions import answers_of, open_question
from tests.bot.whole_bot import Bot


async def test_what_is_no_age_height_or_weight_is_told_what_is_accepted(trainee: Bot) -> None:
    await open_question(trainee, Question.ABOUT)
    for typed, said in {
        "9": "age from 10 to 100",
        "101": "age from 10 to 100",
        "-5": "age from 10 to 100",
        "thirty": "number from 10 to 100",
        "🙂": "number from 10 to 100",
        "34 <b>": "number from 10 to 100",
        "1" * 4000: "number from 10 to 100",
        "34, 99 cm": "height from 100 to 250 cm",
        "34, 172 cm, 12 kg": "weight from 25 to 350 kg",
        "900 lb": "weight from 25 to 350 kg",
    }.items():
        await trainee.send(typed)
        assert said in trainee.text, typed
        assert "5/7" in trainee.text
        assert await answers_of(trainee) == {}
    await trainee.send("34, 1 m")
    assert "Height: 100 cm" in trainee.text
    await trainee.send("35 years, 5'7, 154 lb")
    for line in ("Age: 35", "Height: 170 cm", "Weight: 69.9 kg"):
        assert line in trainee.text


async def test_health_is_asked_after_consent_only(trainee: Bot) -> None:
    await open_question(trainee, Question.HEALTH)
    assert "May I ask about your health?" in trainee.text
    await trainee.tap_data("1qh:back:0", trainee.last["message_id"])
    assert "May I ask" in trainee.text
    await trainee.send("my back hurts")
    assert "limitations" not in await answers_of(trainee)
    assert "health_notes" not in await answers_of(trainee)
    await trainee.tap("Yes, ask me")
    await trainee.tap("Back, spine")
    await trainee.send("Two <discs>, & a pool card")
    assert "Two &lt;discs&gt;, &amp; a pool card" in trainee.last["text"]
    assert "Your note: Two <discs>, & a pool card" in trainee.text
    await trainee.send("x" * 1001)
    assert "Your note would be 1,028 characters; please say it in 1,000 or fewer." in trainee.text
    assert "Two <discs>" in trainee.text
    values = await answers_of(trainee)
    assert values["limitations"] == ["back"]
    assert values["health_notes"] == "Two <discs>, & a pool card"
    await trainee.send("a stiff neck")
    assert (await answers_of(trainee))["health_notes"] == "Two <discs>, & a pool card\na stiff neck"
    await trainee.tap("Write my note anew")
    assert "discs" not in trainee.text
    assert (await answers_of(trainee))["limitations"] == ["back"]
    await trainee.send("<" * 1000)
    assert "<" * 1000 in trainee.text
