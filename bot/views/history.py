"""The list of finished workouts."""

from bot.views.menu_taps import ShowMenu
from bot.views.screen import Button, Screen
from bot.views.texts import Texts
from bot.views.today_taps import ShowHistory, ShowProgress
from bot.views.tracker import day_label, short
from bot.views.tracker_taps import ShowPage
from storage.records.workout_summary import PastWorkout, WorkoutHistory

LABEL_LENGTH = 30


def history_screen(texts: Texts, history: WorkoutHistory) -> Screen:
    """List finished workouts; each opens its summary."""
    rows: list[tuple[Button, ...]] = [
        (Button(_line(texts, workout), ShowPage(workout.workout_id)),) for workout in history.workouts
    ]
    turns = []
    if history.page > 0:
        turns.append(Button(texts.plain("tracker-page-back"), ShowHistory(history.page - 1)))
    if history.page + 1 < history.pages:
        turns.append(Button(texts.plain("tracker-page-on"), ShowHistory(history.page + 1)))
    if turns:
        rows.append(tuple(turns))
    rows.append(
        (
            Button(texts.plain("progress-show"), ShowProgress()),
            Button(texts.plain("button-menu"), ShowMenu()),
        )
    )
    return Screen(texts("history-title" if history.workouts else "progress-none"), tuple(rows))


def _line(texts: Texts, workout: PastWorkout) -> str:
    return texts.plain(
        "history-line",
        date=f"{workout.started_at:%Y-%m-%d}",
        day=short(day_label(texts, workout.day_number, workout.day_title), LABEL_LENGTH),
        count=workout.sets,
    )
