from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts
from bot.views.tracker import page_screen
from bot.views.tracker_taps import AdjustNext, FinishWorkout, LogSet, SkipExercise, TurnPage, UndoSet
from storage.records.person import Units
from storage.records.program import Exercise
from storage.records.tracker_page import Measure, NextAct, Stepper, TrackerPage, Undoable
from storage.records.workout import LoggedSet, SetValues

EN = Texts("en")
PLAN = Exercise(
    name="Bench <press>",
    sets=3,
    reps="8-12",
    load="60 kg",
    rest_s=90,
    notes="Elbows in & slow",
    tempo="3-1-1",
)
PAGE = TrackerPage(
    workout_id=7,
    day_number=2,
    day_title="Push",
    page=2,
    pages=7,
    exercise_id=31,
    name="Bench <press>",
    swapped_from=None,
    plan=PLAN,
    planned_sets=3,
    previous=(SetValues(8, 57.5), SetValues(7, 57.5)),
    previous_days_ago=4,
    logged=(),
    set_number=1,
    ordinal=1,
    upcoming=SetValues(8, 60.0),
    steppers=(Stepper(Measure.WEIGHT, 2.5), Stepper(Measure.REPS, 1)),
    act=NextAct.LOG,
    next_page=3,
    next_name="Row",
    skipped=False,
    undoable=None,
    partners=(),
    rest_left_s=None,
    rest_s=None,
)


def logged(number: int, reps: int = 8) -> LoggedSet:
    return LoggedSet(number, 7, 31, number, "Bench", datetime(2026, 11, 24, tzinfo=UTC), reps, 60.0)


def buttons(screen: Screen) -> dict[str, Button]:
    return {button.label: button for row in screen.rows for button in row}


def labels(screen: Screen) -> list[list[str]]:
    return [[button.label for button in row] for row in screen.rows]


def test_one_exercise_with_plan_and_last_time_and_everything_escaped() -> None:
    assert page_screen(EN, PAGE, Units.KG).text == (
        "<i>Push · 3/7</i>\n"
        "<b>Bench &lt;press&gt;</b>\n"
        "Plan: 3 × 8-12 · 60 kg · tempo 3-1-1 · rest 1:30 min\n"
        "Note: Elbows in &amp; slow\n"
        "Last time (4 days ago): 57.5 kg × 8, 57.5 kg × 7\n"
        "\n"
        "Tap, or type weight and reps: <code>60x8</code>"
    )


def test_the_first_row_logs_the_next_set_and_carries_its_number() -> None:
    screen = page_screen(EN, PAGE, Units.KG)
    assert labels(screen) == [
        ["✓ Log set 1 · 60 kg × 8"],
        ["− 2.5 kg", "+ 2.5 kg"],
        ["− 1 rep", "+ 1 rep"],
        ["Skip", "Swap"],
        ["« Prev", "List 3/7", "Next »", "More"],
    ]
    found = buttons(screen)
    assert found["✓ Log set 1 · 60 kg × 8"].tap == LogSet(7, 31, 1)
    assert found["+ 2.5 kg"].tap == AdjustNext(7, 31, Measure.WEIGHT, up=True)
    assert found["Next »"].tap == TurnPage(7, 3)


def test_logged_sets_are_counted_even_where_one_was_deleted() -> None:
    page = replace(PAGE, logged=(logged(1), logged(3, 6)), set_number=4, ordinal=3)
    screen = page_screen(EN, page, Units.KG)
    assert "✓ Set 1: 60 kg × 8\n✓ Set 2: 60 kg × 6" in screen.text
    assert buttons(screen)["✓ Log set 3 · 60 kg × 8"].tap == LogSet(7, 31, 4)


def test_many_sets_and_long_notes_fit_a_message() -> None:
    page = replace(
        PAGE,
        plan=PLAN.model_copy(update={"notes": "n" * 2000, "load": "l" * 200, "reps": "r" * 200}),
        name="x" * 200,
        previous=tuple(SetValues(8, 60.0) for _ in range(300)),
        logged=tuple(logged(number) for number in range(1, 500)),
    )
    assert len(page_screen(EN, page, Units.KG).text) < 4096
    assert "… 487 sets before" in page_screen(EN, page, Units.KG).text


def test_after_the_planned_sets_the_next_exercise_comes_first() -> None:
    screen = page_screen(EN, replace(PAGE, act=NextAct.NEXT, ordinal=4, set_number=4), Units.KG)
    assert labels(screen)[:2] == [["Next: Row →"], ["✓ Extra set 4 · 60 kg × 8"]]
    assert screen.rows[0][0].tap == TurnPage(7, 3)


def test_when_all_is_done_finish_comes_first() -> None:
    page = replace(PAGE, act=NextAct.FINISH, next_page=None, next_name=None)
    assert page_screen(EN, page, Units.KG).rows[0][0].tap == FinishWorkout(7)


def test_a_skipped_exercise_can_be_taken_in_again() -> None:
    screen = page_screen(EN, replace(PAGE, skipped=True, act=NextAct.NEXT), Units.KG)
    assert "Skipped today." in screen.text
    assert buttons(screen)["Do it after all"].tap == SkipExercise(7, 31, skipped=False)
    assert not any("Log set" in label for label in buttons(screen))


def test_undo_names_another_exercise_in_a_row_of_its_own() -> None:
    own = page_screen(EN, replace(PAGE, undoable=Undoable(5, 2, None)), Units.KG)
    assert ["↩ Undo set 2", "Skip", "Swap"] in labels(own)
    other = page_screen(EN, replace(PAGE, undoable=Undoable(5, 2, "Face pull")), Units.KG)
    assert ["↩ Undo Face pull 2"] in labels(other)
    assert buttons(other)["↩ Undo Face pull 2"].tap == UndoSet(7, 5)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"rest_left_s": 45}, "Rest: 45 s left"),
        ({"swapped_from": "Push & pull"}, "Instead of Push &amp; pull"),
        ({"partners": ("Row", "<Dip>")}, "Superset with Row, &lt;Dip&gt;"),
        ({"previous_days_ago": 0}, "Last time (today)"),
        ({"previous_days_ago": 1}, "Last time (yesterday)"),
        ({"day_title": None}, "<i>Day 2 · 3/7</i>"),
    ],
)
def test_what_there_is_to_say_is_said(change: dict[str, object], words: str) -> None:
    assert words in page_screen(EN, replace(PAGE, **change), Units.KG).text  # type: ignore[arg-type]


def test_a_notice_stands_first() -> None:
    assert page_screen(EN, PAGE, Units.KG, Html("<b>Rest is over.</b>")).text.startswith(
        "<b>Rest is over.</b>\n\n"
    )


@pytest.mark.parametrize(
    ("measures", "hint"),
    [
        ((Measure.REPS,), "type the reps"),
        ((Measure.DURATION,), "type the time"),
        ((Measure.DISTANCE,), "type the distance"),
    ],
)
def test_the_hint_speaks_of_what_is_logged(measures: tuple[Measure, ...], hint: str) -> None:
    page = replace(PAGE, steppers=tuple(Stepper(measure, 5) for measure in measures))
    assert hint in page_screen(EN, page, Units.KG).text


def test_pounds() -> None:
    page = replace(PAGE, steppers=(Stepper(Measure.WEIGHT, 5 * 0.45359237),))
    assert labels(page_screen(EN, page, Units.LB))[:2] == [
        ["✓ Log set 1 · 132.3 lb × 8"],
        ["− 5 lb", "+ 5 lb"],
    ]


def test_both_languages_have_everything() -> None:
    page = replace(PAGE, logged=(logged(1),), undoable=Undoable(5, 1, None), rest_left_s=30, act=NextAct.NEXT)
    english, russian = (page_screen(Texts(language), page, Units.KG) for language in ("en", "ru"))
    assert [len(row) for row in english.rows] == [len(row) for row in russian.rows]
    assert "Прошлый раз (4 дня назад)" in russian.text
