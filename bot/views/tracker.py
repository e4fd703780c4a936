"""A workout's page: one exercise in one message."""

from bot.views import tracker_taps as taps
from bot.views.amounts import distance_text, duration_text, set_text, weight_text
from bot.views.plan_line import plan_line
from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts
from storage.records.person import Units
from storage.records.tracker_page import Measure, NextAct, Stepper, TrackerPage, Undoable

LABEL_LENGTH = 28
SETS_SHOWN = 12
NOTES_LENGTH = 700
PARTNERS_SHOWN = 5

Row = tuple[Button, ...]


def page_screen(texts: Texts, page: TrackerPage, units: Units, notice: Html | None = None) -> Screen:
    """Show one exercise: what is planned, what was done, and one button that logs the next set.

    `notice` stands above it all: why a typed set was not understood, or that the rest is over.
    """
    blocks = ([notice] if notice else []) + [_heading(texts, page, units), _sets(texts, page, units)]
    rows = (*_main_rows(texts, page, units), *_steppers(texts, page, units), *_navigation(texts, page))
    return Screen("\n\n".join(block for block in blocks if block), rows)


def short(name: str, length: int = LABEL_LENGTH) -> str:
    """Cut a name so that it fits on a button."""
    return name if len(name) <= length else name[: length - 1].rstrip() + "…"


def day_label(texts: Texts, number: int, title: str | None) -> str:
    """Name a training day as the plan does, else by its number."""
    return title or texts.plain("tracker-day", number=number)


def stepper_amount(texts: Texts, stepper: Stepper, units: Units) -> str:
    """Write how far one tap moves a number."""
    match stepper.measure:
        case Measure.WEIGHT:
            return weight_text(texts, stepper.step, units)
        case Measure.REPS:
            return texts.plain("amount-reps", count=int(stepper.step))
        case Measure.DURATION:
            return duration_text(texts, int(stepper.step))
        case Measure.DISTANCE:
            return distance_text(texts, stepper.step)


def _heading(texts: Texts, page: TrackerPage, units: Units) -> str:
    plan = plan_line(texts, page.plan, units)
    lines = [
        texts(
            "tracker-heading",
            day=day_label(texts, page.day_number, page.day_title),
            position=page.page + 1,
            total=page.pages,
        ),
        texts("tracker-name", name=page.name),
        texts("tracker-swapped", name=page.swapped_from) if page.swapped_from else "",
        texts("tracker-superset", names=_partners(page)) if page.partners else "",
        texts("tracker-plan", plan=plan) if plan else "",
        texts("tracker-notes", notes=short(page.plan.notes, NOTES_LENGTH)) if page.plan.notes else "",
        _previous(texts, page, units),
    ]
    return "\n".join(line for line in lines if line)


def _partners(page: TrackerPage) -> str:
    names = [short(name, 60) for name in page.partners[:PARTNERS_SHOWN]]
    return ", ".join([*names, "…"] if len(page.partners) > PARTNERS_SHOWN else names)


def _previous(texts: Texts, page: TrackerPage, units: Units) -> str:
    if not page.previous:
        return ""
    sets = [set_text(texts, values, units) for values in page.previous[:SETS_SHOWN]]
    if len(page.previous) > SETS_SHOWN:
        sets.append("…")
    return texts("tracker-previous", days=page.previous_days_ago or 0, sets=", ".join(sets))


def _sets(texts: Texts, page: TrackerPage, units: Units) -> str:
    first_shown = max(len(page.logged) - SETS_SHOWN, 0)
    lines = [texts("tracker-earlier-sets", count=first_shown)] if first_shown else []
    lines += [
        texts("tracker-set", number=ordinal, values=set_text(texts, logged.values, units))
        for ordinal, logged in enumerate(page.logged, 1)
        if ordinal > first_shown
    ]
    if page.skipped:
        lines.append(texts("tracker-skipped"))
    if page.rest_left_s:
        lines.append(texts("tracker-resting", time=duration_text(texts, page.rest_left_s)))
    if not lines:
        lines.append(texts(_hint(page)))
    return "\n".join(lines)


def _hint(page: TrackerPage) -> str:
    measures = {stepper.measure for stepper in page.steppers}
    if Measure.WEIGHT in measures and Measure.REPS in measures:
        return "tracker-hint-weight"
    if Measure.REPS in measures:
        return "tracker-hint-reps"
    return "tracker-hint-time" if Measure.DURATION in measures else "tracker-hint-distance"


def _main_rows(texts: Texts, page: TrackerPage, units: Units) -> list[Row]:
    values = set_text(texts, page.upcoming, units)
    tap = taps.LogSet(page.workout_id, page.exercise_id, page.set_number)
    if page.skipped:
        take_in = taps.SkipExercise(page.workout_id, page.exercise_id, skipped=False)
        return [*_after_rows(texts, page), (Button(texts.plain("tracker-unskip"), take_in),)]
    if page.act is NextAct.LOG:
        return [(Button(texts.plain("tracker-log", number=page.ordinal, values=values), tap),)]
    extra = Button(texts.plain("tracker-log-extra", number=page.ordinal, values=values), tap)
    return [*_after_rows(texts, page), (extra,)]


def _after_rows(texts: Texts, page: TrackerPage) -> list[Row]:
    if page.next_page is None or page.next_name is None:
        return [(Button(texts.plain("tracker-finish"), taps.FinishWorkout(page.workout_id)),)]
    label = texts.plain("tracker-next-exercise", name=short(page.next_name))
    return [(Button(label, taps.TurnPage(page.workout_id, page.next_page)),)]


def _steppers(texts: Texts, page: TrackerPage, units: Units) -> list[Row]:
    if page.skipped:
        return []
    return [
        tuple(
            Button(
                texts.plain(key, amount=stepper_amount(texts, stepper, units)),
                taps.AdjustNext(page.workout_id, page.exercise_id, stepper.measure, up),
            )
            for key, up in (("tracker-less", False), ("tracker-more", True))
        )
        for stepper in page.steppers
    ]


def _navigation(texts: Texts, page: TrackerPage) -> list[Row]:
    workout_id, exercise_id = page.workout_id, page.exercise_id
    changes = [Button(texts.plain("tracker-swap"), taps.AskSwap(workout_id, exercise_id))]
    if not page.skipped:
        skip = taps.SkipExercise(workout_id, exercise_id, skipped=True)
        changes.insert(0, Button(texts.plain("tracker-skip"), skip))
    rows: list[Row] = []
    if page.undoable:
        undo = _undo(texts, page.workout_id, page.undoable)
        # Another exercise's name needs the width of the message.
        if page.undoable.name:
            rows.append((undo,))
        else:
            changes.insert(0, undo)
    turns = [
        Button(
            texts.plain("tracker-position", position=page.page + 1, total=page.pages),
            taps.ShowOverview(workout_id),
        ),
        Button(texts.plain("tracker-menu"), taps.ShowMore(workout_id)),
    ]
    if page.page > 0:
        turns.insert(0, Button(texts.plain("tracker-page-back"), taps.TurnPage(workout_id, page.page - 1)))
    if page.page + 1 < page.pages:
        on = Button(texts.plain("tracker-page-on"), taps.TurnPage(workout_id, page.page + 1))
        turns.insert(len(turns) - 1, on)
    return [*rows, tuple(changes), tuple(turns)]


def _undo(texts: Texts, workout_id: int, undoable: Undoable) -> Button:
    if undoable.name is None:
        label = texts.plain("tracker-undo", number=undoable.ordinal)
    else:
        label = texts.plain("tracker-undo-other", number=undoable.ordinal, name=short(undoable.name))
    return Button(label, taps.UndoSet(workout_id, undoable.set_id))
