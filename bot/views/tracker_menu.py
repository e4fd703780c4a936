"""What surrounds a workout's page: the list of exercises, the menu, the questions before a change."""

from bot.views import tracker_taps as taps
from bot.views.amounts import duration_text
from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts
from bot.views.tracker import day_label, short
from storage.records.tracker_page import OverviewLine, TrackerPage, WorkoutOverview

# Telegram takes about a hundred buttons in one message.
LINES_SHOWN = 90
RESTS_S = (60, 90, 120, 180)


def overview_screen(texts: Texts, overview: WorkoutOverview) -> Screen:
    """List the exercises of a workout; each opens its page."""
    day = day_label(texts, overview.day_number, overview.day_title)
    rows = [
        (Button(_line(texts, line), taps.TurnPage(overview.workout_id, line.page)),)
        for line in overview.lines[:LINES_SHOWN]
    ]
    return Screen(texts("tracker-overview", day=day), (*rows, (_back(texts, overview.workout_id),)))


def menu_screen(texts: Texts, page: TrackerPage) -> Screen:
    """Offer what is seldom needed while training, and how sets are typed."""
    workout_id = page.workout_id
    rows = (
        (Button(texts.plain("tracker-finish"), taps.FinishWorkout(workout_id)),),
        tuple(_rest(texts, page, rest_s) for rest_s in (None, 0)),
        tuple(_rest(texts, page, rest_s) for rest_s in RESTS_S),
        (Button(texts.plain("tracker-edit-sets"), taps.EditSets(workout_id)),),
        (Button(texts.plain("tracker-all-exercises"), taps.ShowOverview(workout_id)),),
        (Button(texts.plain("tracker-discard"), taps.AskDiscard(workout_id)),),
        (_back(texts, workout_id),),
    )
    day = day_label(texts, page.day_number, page.day_title)
    return Screen(texts("tracker-menu-title", day=day), rows)


def ask_swap_screen(texts: Texts, page: TrackerPage, notice: Html | None = None) -> Screen:
    """Ask for the name of the exercise that is done instead."""
    planned = page.swapped_from or page.name
    question = texts("tracker-ask-swap", name=planned)
    keep = taps.KeepPlanned(page.workout_id, page.exercise_id)
    rows = [(_back(texts, page.workout_id),)]
    if page.swapped_from:
        rows.insert(0, (Button(texts.plain("tracker-keep-planned", name=short(planned)), keep),))
    return Screen(f"{notice}\n\n{question}" if notice else question, tuple(rows))


def ask_discard_screen(texts: Texts, workout_id: int, sets: int) -> Screen:
    """Ask before a workout is thrown away; say how many sets go with it."""
    rows = (
        (Button(texts.plain("tracker-discard-yes"), taps.DiscardWorkout(workout_id)),),
        (Button(texts.plain("tracker-discard-no"), taps.ShowPage(workout_id)),),
    )
    return Screen(texts("tracker-ask-discard", count=sets), rows)


def _rest(texts: Texts, page: TrackerPage, rest_s: int | None) -> Button:
    match rest_s:
        case None:
            label = texts.plain("tracker-rest-planned")
        case 0:
            label = texts.plain("tracker-rest-off")
        case _:
            label = duration_text(texts, rest_s)
    if rest_s == page.rest_s:
        label = texts.plain("choice-chosen", label=label)
    return Button(label, taps.ChooseRest(page.workout_id, rest_s))


def _line(texts: Texts, line: OverviewLine) -> str:
    name = short(line.name)
    if line.skipped:
        return texts.plain("tracker-line-skipped", position=line.page + 1, name=name)
    if line.planned_sets is None:
        return texts.plain("tracker-line-open", position=line.page + 1, name=name, sets=line.sets_done)
    key = "tracker-line-done" if line.sets_done >= line.planned_sets else "tracker-line"
    return texts.plain(key, position=line.page + 1, name=name, sets=line.sets_done, planned=line.planned_sets)


def _back(texts: Texts, workout_id: int) -> Button:
    return Button(texts.plain("tracker-back"), taps.ShowPage(workout_id))
