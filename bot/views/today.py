"""The training day that comes next, or the plans to choose it from."""

from bot.views import today_taps as taps
from bot.views.menu_taps import AskQuestions, BrowseCourses, HowToSendPhoto, ShowMenu
from bot.views.plan_line import plan_line
from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts
from bot.views.tracker import day_label, short
from storage.records.person import Units
from storage.records.program import Exercise
from storage.records.today import NextDay, TrackerCard
from storage.records.tracker import TrackerStatus

EXERCISES_SHOWN = 25
LINE_LENGTH = 70


def next_day_screen(texts: Texts, day: NextDay, units: Units, notice: Html | None = None) -> Screen:
    """Show what the day asks for, and one button that starts it."""
    lines = [
        texts("today-heading", plan=day.tracker_title),
        texts("today-day", day=day_label(texts, day.day_number, day.day_title)),
        _place(texts, day),
    ]
    blocks = [notice, "\n".join(lines), _exercises(texts, day.exercises, units)]
    start = Button(texts.plain("today-start"), taps.StartWorkout(day.tracker_id, day.day_number))
    rows: list[tuple[Button, ...]] = [(start,)]
    if day.is_complete:
        finish = taps.EndTracker(day.tracker_id, TrackerStatus.FINISHED)
        blocks.insert(1, texts("today-complete"))
        rows.insert(0, (Button(texts.plain("today-finish-plan"), finish),))
    others = [Button(texts.plain("today-other-day"), taps.ShowPlan(day.tracker_id))]
    if day.has_other_trackers:
        others.append(Button(texts.plain("today-other-plan"), taps.ShowTrackers()))
    rows += [tuple(others), (Button(texts.plain("button-menu"), ShowMenu()),)]
    return Screen("\n\n".join(block for block in blocks if block), tuple(rows))


def choose_plan_screen(texts: Texts, cards: list[TrackerCard]) -> Screen:
    """Ask which plan to train today."""
    rows = tuple(
        (Button(short(card.title, 40), taps.ShowDay(card.tracker_id, day_number=None)),) for card in cards
    )
    return Screen(texts("today-choose"), (*rows, (Button(texts.plain("button-menu"), ShowMenu()),)))


def no_plan_screen(texts: Texts) -> Screen:
    """Say how to get a plan."""
    rows = (
        (Button(texts.plain("start-find"), AskQuestions()),),
        (Button(texts.plain("start-photo"), HowToSendPhoto()),),
        (Button(texts.plain("start-browse"), BrowseCourses()),),
    )
    return Screen(texts("today-no-plan"), rows)


def _place(texts: Texts, day: NextDay) -> str:
    if day.rounds is None:
        return texts("today-place", day=day.day_number, days=day.days, round=day.round)
    shown = min(day.round, day.rounds)
    return texts("today-place-of", day=day.day_number, days=day.days, round=shown, rounds=day.rounds)


def _exercises(texts: Texts, exercises: tuple[Exercise, ...], units: Units) -> str:
    lines = []
    for number, exercise in enumerate(exercises[:EXERCISES_SHOWN], 1):
        name, plan = short(exercise.name, LINE_LENGTH), short(plan_line(texts, exercise, units), LINE_LENGTH)
        key = "today-exercise" if plan else "today-exercise-bare"
        lines.append(texts(key, number=number, name=name, **({"plan": plan} if plan else {})))
    if len(exercises) > EXERCISES_SHOWN:
        lines.append(texts("today-more-exercises", count=len(exercises) - EXERCISES_SHOWN))
    return "\n".join(lines)
