from dataclasses import replace

from bot.views.texts import Texts
from bot.views.today import choose_plan_screen, next_day_screen
from bot.views.today_taps import EndTracker, ShowDay, StartWorkout
from bot.views.trackers import plan_screen, trackers_screen
from storage.records.person import Units
from storage.records.program import Exercise
from storage.records.today import NextDay, PlannedDay, TrackerCard, TrackerPlan
from storage.records.tracker import TrackerStatus

EN = Texts("en")
DAY = NextDay(
    tracker_id=3,
    tracker_title="Winter <plan>",
    day_number=2,
    day_title="Pull",
    days=3,
    round=2,
    rounds=8,
    exercises=(Exercise(name="Row", sets=3, reps="10", load="40 kg"), Exercise(name="<Stretch>")),
    is_complete=False,
    has_other_trackers=False,
)


def test_the_day_says_where_it_stands_and_starts_with_one_tap() -> None:
    screen = next_day_screen(EN, DAY, Units.KG)
    assert screen.text == (
        "<b>Winter &lt;plan&gt;</b>\nPull\nDay 2 of 3 · round 2 of 8\n\n"
        "1. Row: 3 × 10 · 40 kg\n2. &lt;Stretch&gt;"
    )
    assert screen.rows[0][0].tap == StartWorkout(3, 2)


def test_a_complete_plan_offers_to_be_finished() -> None:
    screen = next_day_screen(EN, replace(DAY, is_complete=True, round=9), Units.KG)
    assert "round 8 of 8" in screen.text
    assert screen.rows[0][0].tap == EndTracker(3, TrackerStatus.FINISHED)


def test_a_long_day_fits_a_message() -> None:
    exercises = tuple(Exercise(name="x" * 200, reps="r" * 200) for _ in range(300))
    text = next_day_screen(EN, replace(DAY, exercises=exercises), Units.KG).text
    assert len(text) < 4096
    assert "… and" in text


def test_plans_to_choose_from_open_their_next_day() -> None:
    cards = [TrackerCard(number, "Plan", TrackerStatus.ACTIVE, 3, 0) for number in (1, 2)]
    screen = choose_plan_screen(EN, cards)
    assert [row[0].tap for row in screen.rows[:2]] == [ShowDay(1, None), ShowDay(2, None)]


def test_many_long_titles_fit_a_message() -> None:
    cards = [TrackerCard(number, "x" * 200, TrackerStatus.ACTIVE, 3, 5) for number in range(100)]
    assert len(trackers_screen(EN, cards).text) < 4096


def test_the_days_of_a_plan_say_how_often_they_were_done() -> None:
    days = (PlannedDay(1, "Push", 5, 2), PlannedDay(2, None, 4, 0))
    plan = TrackerPlan(3, "Winter", TrackerStatus.ACTIVE, days, 1, None, from_course=False)
    assert [row[0].label for row in plan_screen(EN, plan).rows[:2]] == [
        "1. Push · done 2 times",
        "2. Day 2",
    ]
