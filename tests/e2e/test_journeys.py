"""The four journeys through the real process: real HTTP, encoder, LanceDB, SQLite and OCR."""

import re
import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.e2e.conftest import SAMPLES, Scene
from tests.e2e.journeys import KNOWN_COURSE
from tests.e2e.person import Person, said

pytestmark = [pytest.mark.e2e, pytest.mark.real]


async def answer_questions(person: Person, place: str = "Full gym") -> None:
    """Give the three answers that are enough."""
    await person.send("/start")
    await person.expects("UrTraining")
    await person.tap("Find my course")
    await person.expects("1/7")
    await person.tap("Build muscle")
    await person.expects("1/7")
    await person.tap("Next")
    await person.expects("2/7")
    await person.tap("Intermediate")
    await person.expects("3/7")
    await person.tap(place)
    await person.expects("4/7")


# How each page of a workout begins: its day, and which exercise of how many it is.
PLACE_IN_DAY = r"· (\d+)/(\d+)"


async def finish_workout(person: Person) -> None:
    """Log one set of each exercise, whichever a superset shows next, and finish."""
    await person.tap("Start workout")
    page = await person.expects(PLACE_IN_DAY)
    for _ in range(60):
        done, total = re.findall(PLACE_IN_DAY, said(page))[0]
        if "Log set 1" in str(page["reply_markup"]):
            await person.tap("Log set 1")
        elif done != total:
            await person.tap("Next")
        else:
            break
        page = await person.expects(PLACE_IN_DAY)
    await person.tap("More")
    await person.expects(".")
    await person.tap("Finish")


def count(scene: Scene, query: str) -> int:
    """Ask the bot's database."""
    with closing(sqlite3.connect(scene.data_dir / "urtraining.db")) as database:
        return int(database.execute(query).fetchone()[0])


async def test_a_trainee_answers_gets_courses_with_reasons_and_finishes_a_workout(scene: Scene) -> None:
    trainee = scene.trainee
    await answer_questions(trainee)
    await trainee.tap("show my courses")
    card = await trainee.expects("Why it suits you")
    assert "for your goal: Build muscle" in said(card)
    assert "1 of 5" in str(card["reply_markup"])
    await trainee.tap("▶")
    await trainee.expects("Why it suits you")
    await trainee.tap("Full plan")
    await trainee.expects("one week")
    await trainee.tap("Back to the card")
    await trainee.expects("Why it suits you")
    await trainee.send(f"/start c_{KNOWN_COURSE}")
    await trainee.expects("Twice Is Enough")
    await trainee.tap("Start this course")
    await trainee.expects("You follow")
    await finish_workout(trainee)
    await trainee.tap("Finish")
    await trainee.expects(r"(?i)volume|sets|done")
    assert count(scene, "SELECT count(*) FROM workouts WHERE status = 'finished'") == 1
    assert count(scene, "SELECT count(*) FROM logged_sets") >= 3


async def test_a_photo_becomes_a_tracker_that_keeps_order_and_values(scene: Scene) -> None:
    trainee = scene.trainee
    await trainee.send_files(SAMPLES / "push_day.png")
    await trainee.expects("Got it|Reading")
    preview = said(await trainee.expects("Push day"))
    names = ["Bench press", "Incline dumbbell press", "Overhead press", "Cable fly", "Triceps pushdown"]
    assert [preview.index(name) for name in names] == sorted(preview.index(name) for name in names)
    assert "Bench press — 4 × 8-10 · 60 kg · rest 1:30" in preview
    assert count(scene, "SELECT count(*) FROM trackers") == 0
    await trainee.tap("Start tracking")
    await trainee.expects("Your tracker is ready")
    await trainee.tap("Start workout")
    await trainee.expects("Bench press")
    await trainee.tap("Log set 1 · 60 kg × 8")
    await trainee.expects("Set 1: 60 kg × 8")
    assert count(scene, "SELECT weight_kg FROM logged_sets") == 60
    await trainee.send_files(SAMPLES / "push_day.png", kind="document")
    await trainee.expects("You already track this sheet")


async def test_an_album_a_document_and_a_forward_become_one_program_each(scene: Scene) -> None:
    trainee = scene.trainee
    await trainee.send_files(SAMPLES / "push_day.png", SAMPLES / "app_screen.png")
    preview = said(await trainee.expects("Leg press"))
    assert "Bench press" in preview
    await trainee.send_files(SAMPLES / "notebook.jpg", kind="document")
    await trainee.expects("Hanging leg raise")
    await trainee.send_files(SAMPLES / "two_day_plan.png", forward_from="A friend")
    await trainee.expects("Pike push-up")
    assert count(scene, "SELECT count(*) FROM drafts") == 3


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="no tesseract, Russian is not read")
async def test_a_russian_sheet_is_read(scene: Scene) -> None:
    await scene.trainee.send_files(SAMPLES / "russian.png")
    preview = said(await scene.trainee.expects("Жим лежа"))
    assert "Планка — 3 × 1:00" in preview


async def test_a_picture_without_a_program_is_told_so(scene: Scene) -> None:
    await scene.trainee.send_files(SAMPLES / "receipt.png")
    answer = said(await scene.trainee.expects("no training program"))
    assert "receipt" in answer
    assert "paste the program as text" in answer


async def test_a_coach_publishes_a_forwarded_photo_and_a_trainee_finds_it(scene: Scene) -> None:
    coach, trainee = scene.coach, scene.trainee
    await coach.send("/start")
    await coach.expects("UrTraining")
    await coach.send_files(SAMPLES / "two_day_plan.png", forward_from="My club")
    await coach.expects("Pike push-up")
    await coach.tap("Make it a course")
    await coach.expects("What is the course called")
    await coach.send("Band and Body at Home")
    await coach.expects("What would you tell people")
    await coach.send("Bands and your own weight, at home, for busy people.")
    await coach.expects("What kind of training")
    await coach.tap("strength")
    await coach.expects("What kind")
    await coach.tap("bodybuilding")
    await coach.expects("What kind")
    await coach.tap("Next")
    await coach.expects("What does it serve")
    await coach.tap("Build muscle")
    await coach.expects("What does it serve")
    await coach.tap("Next")
    await coach.expects("Where can it be done")
    await coach.tap("home without equipment")
    await coach.expects("Where")
    await coach.tap("home with equipment")
    await coach.expects("Where")
    await coach.tap("Next")
    await coach.expects("For whom")
    await coach.tap("Intermediate")
    await coach.expects("How many weeks")
    await coach.tap("8")
    await coach.expects("How many minutes")
    await coach.tap("45")
    await coach.expects("What does it need")
    await coach.tap("bands")
    await coach.expects("What does it need")
    await coach.tap("Next")
    await coach.expects("Which limits")
    await coach.tap("Next")
    preview = await coach.expects("This is how trainees see it")
    assert "8 weeks × 2 a week × 45 min" in said(preview)
    await coach.tap("Publish")
    await coach.expects("is published")
    await scene.admin.send("/start")
    await scene.admin.expects("UrTraining")

    await trainee.send("Band and Body at Home")
    for _ in range(20):
        found = await trainee.expects("Found for|nothing for|nearest|One moment")
        if "Band and Body at Home" in str(found.get("reply_markup")):
            break
        await trainee.send("Band and Body at Home")
    await trainee.tap("Band and Body at Home ·")
    assert "by Kim" in said(await trainee.expects("Band and Body at Home"))

    await answer_questions(trainee, "Home, with equipment")
    await trainee.tap("show my courses")
    titles = []
    for place in range(1, 6):
        card = await trainee.expects("Why it suits you")
        titles.append(said(card))
        if place < 5:
            await trainee.tap("▶")
    assert any("Band and Body at Home" in title for title in titles)


async def test_an_admin_reindexes_and_reads_numbers_strangers_get_the_ordinary_answer(scene: Scene) -> None:
    await scene.admin.send("/reindex")
    await scene.admin.expects("Reindexed in .* 0 embedded, 320 unchanged, 0 deleted")
    await scene.admin.send("/stats")
    assert "Courses: 320" in said(await scene.admin.expects("Numbers"))
    await scene.trainee.send("/reindex")
    await scene.trainee.expects("don’t know that command")
    await scene.trainee.send("/stats")
    await scene.trainee.expects("don’t know that command")


async def test_bad_input_is_answered_and_keeps_the_place(scene: Scene) -> None:
    trainee = scene.trainee
    for kind in ("sticker", "voice", "video", "location"):
        await trainee.send_other(kind)
        await trainee.expects("I can read photos")
    await answer_questions(trainee)
    await trainee.send("hello?")
    await trainee.expects("answered by its buttons[^~]*4/7")
    await trainee.tap("Skip")
    await trainee.expects("5/7")
    for nonsense in ("-5", "200", "тридцать"):
        await trainee.send(nonsense)
        await trainee.expects("10 to 100[^~]*5/7")
    await trainee.send("<b>34</b>")
    await trainee.expects("10 to 100")
    await trainee.send("34, 172 cm, 70 kg")
    assert "Age: 34" in said(await trainee.expects("5/7"))
    await trainee.send("I fainted after chest pain")
    await trainee.expects("get medical help first")
    newest = (await trainee.messages())[-1]["message_id"]
    await trainee.tap_data("9zz:1", newest)
    await trainee.expects_toast("earlier time")
    await trainee.tap_data("1pt:1", newest)
    await trainee.expects_toast(".")
