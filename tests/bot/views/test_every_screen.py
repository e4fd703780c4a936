"""Every screen of finding and making courses, in both languages, within what Telegram takes."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.services.questionnaire import question_page
from bot.views import admin, browse, coach, courses, facts, profile, questionnaire
from bot.views.screen import Screen
from bot.views.texts import Texts
from ml.recommend.explanations import Reason
from ml.recommend.search import SearchHit
from storage.records.course import Course
from storage.records.course_card import CourseCard
from storage.records.course_form import CourseField, CourseForm
from storage.records.person import Units
from storage.records.questionnaire import Question
from storage.records.stored_course import CourseStatus, StoredCourse
from storage.records.vocabulary import Activity, CourseLevel, Environment, Equipment, Goal, Limitation
from tests.storage.courses import course

NOW = datetime(2026, 5, 4, tzinfo=UTC)
# The longest of everything, with markup in it.
WIDE = course(
    "x" * 48,
    title="<" * 120,
    coach="&" * 120,
    description="<&> " * 1000,
    activity_types=list(Activity),
    environments=list(Environment),
    equipment=list(Equipment),
    adapted_for=list(Limitation),
    level="any",
)
NOTES = "<" * 1000
FACTS = (("goals", tuple(Goal)), ("place", tuple(Environment)))
CAUTIONS = (("limits", tuple(Limitation)), ("equipment", tuple(Equipment)), ("refused", ()))


def question_screens(texts: Texts) -> Iterator[Screen]:
    values = {
        "goals": [goal.value for goal in Goal],
        "level": "advanced",
        "location": "pool",
        "age": 34,
        "height_cm": 172.5,
        "weight_kg": 70.0,
        "gender": "female",
        "session_minutes": "over_60",
        "recent_frequency": "5_plus_week",
        "limitations": [limitation.value for limitation in Limitation],
        "health_notes": NOTES,
        "interests": {"cardio": 5, "hiit": 1},
    }
    for given in ({}, values):
        for editing in (False, True):
            pages = {question: question_page(given, question, editing=editing) for question in Question}
            yield profile.profile_screen(texts, pages)
            yield from (questionnaire.question_screen(texts, page) for page in pages.values())
    yield questionnaire.consent_screen(texts, editing=True)
    yield questionnaire.guardian_screen(texts, editing=False)
    yield questionnaire.red_flag_screen(texts)


def course_screens(texts: Texts, shown: Course) -> Iterator[Screen]:
    card = CourseCard(shown, 0, 5, is_nearest=True, reasons=FACTS, cautions=CAUTIONS)
    yield courses.list_card_screen(texts, card)
    yield courses.single_card_screen(texts, CourseCard(shown))
    yield courses.plan_screen(texts, shown, 0, 4, Units.LB)
    yield courses.dislike_screen(texts, shown, None)
    yield courses.none_left_screen(texts)
    yield browse.browse_screen(texts)
    for kind, values in (("goal", Goal), ("place", Environment), ("level", CourseLevel)):
        yield browse.values_screen(texts, kind, tuple(values))
        for value in values:
            yield browse.list_screen(texts, kind, value.value, [shown] * 20, 1)
    found = (Reason("about", ("<" * 100,)), Reason("place", shown.environments))
    missed = (*found[1:], Reason("topic", ("<" * 100,)), Reason("minutes", ("20",)), Reason("health"))
    yield browse.results_screen(texts, "<" * 200, [SearchHit(shown, 1.0, found, missed)] * 5)


def coach_screens(texts: Texts, shown: Course) -> Iterator[Screen]:
    for field in CourseField:
        yield coach.field_screen(texts, CourseForm(10**10, {}, field), field)
        yield coach.field_screen(texts, CourseForm(1, {}, None), field, texts("coach-gaps-left"))
    yield coach.course_preview_screen(texts, 10**10, shown)
    for status in CourseStatus:
        stored = StoredCourse(shown, 7, status, 4, NOW)
        yield coach.own_course_screen(texts, stored)
        yield coach.own_courses_screen(texts, [stored] * 200)
        yield coach.published_screen(texts, stored, "https://t.me/test_bot?start=c_" + "x" * 48)
    yield coach.own_courses_screen(texts, [])
    yield admin.admin_screen(texts)
    yield admin.broadcast_preview_screen(texts, "<" * 3000, 1)
    yield admin.reindex_progress_screen(texts, 64, 320)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_screen_fits_into_one_message(language: str) -> None:
    texts = Texts(language)
    screens = [*question_screens(texts), *course_screens(texts, WIDE), *coach_screens(texts, WIDE)]
    for screen in screens:
        read = screen.text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert 0 < len(read) <= 4096, screen.text[:80]
        buttons = screen.payload()["reply_markup"].get("inline_keyboard", [])
        assert sum(len(row) for row in buttons) <= 100
        assert all(button["text"].strip() for row in buttons for button in row)


def test_facts_are_named_in_words_and_numbers_stay() -> None:
    assert (
        facts.english_fact("reason", "goals", ("health", "endurance")) == "for your goal: Health, Endurance"
    )
    assert facts.english_fact("reason", "minutes", ("30",)) == "30 min fits your time"
    assert facts.fact_text(Texts("ru"), "caution", "refused", ()) != facts.english_fact(
        "caution", "refused", ()
    )


def test_progress_of_a_reindexing_is_a_bar_and_numbers() -> None:
    texts = Texts("en")
    assert admin.reindex_progress_screen(texts, 0, 0).text == "Reindexing …"
    assert admin.reindex_progress_screen(texts, 160, 320).text == "Reindexing ▓▓▓▓▓░░░░░ 160 of 320"
