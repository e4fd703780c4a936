"""Correcting logged sets: the list of them, one of them, and the question before it is deleted."""

from bot.views import tracker_taps as taps
from bot.views.amounts import set_text
from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts
from bot.views.tracker import short, stepper_amount
from storage.records.logged_exercise import EditableSet, LoggedExercise
from storage.records.person import Units

# Telegram takes about a hundred buttons in one message.
SETS_SHOWN = 90


def edit_sets_screen(
    texts: Texts, workout_id: int, exercises: list[LoggedExercise], units: Units, notice: Html | None = None
) -> Screen:
    """List every logged set of a workout as a button."""
    title = texts("edit-title") if exercises else texts("edit-nothing")
    rows = [
        (
            Button(
                texts.plain(
                    "edit-set-line",
                    name=short(exercise.name, 20),
                    number=ordinal,
                    values=set_text(texts, logged.values, units),
                ),
                taps.EditSet(workout_id, logged.id),
            ),
        )
        for exercise in exercises
        for ordinal, logged in enumerate(exercise.sets, 1)
    ]
    back = (Button(texts.plain("edit-done"), taps.ShowPage(workout_id)),)
    return Screen(f"{notice}\n\n{title}" if notice else title, (*rows[:SETS_SHOWN], back))


def edit_set_screen(texts: Texts, edited: EditableSet, units: Units, notice: Html | None = None) -> Screen:
    """Show one set with its steppers."""
    workout_id, set_id = edited.workout_id, edited.set_id
    text = texts(
        "edit-set", name=edited.name, number=edited.ordinal, values=set_text(texts, edited.values, units)
    )
    steppers = [
        tuple(
            Button(
                texts.plain(key, amount=stepper_amount(texts, stepper, units)),
                taps.AdjustSet(workout_id, set_id, stepper.measure, up),
            )
            for key, up in (("tracker-less", False), ("tracker-more", True))
        )
        for stepper in edited.steppers
    ]
    rows = (
        *steppers,
        (Button(texts.plain("edit-delete"), taps.AskDeleteSet(workout_id, set_id)),),
        (Button(texts.plain("edit-back"), taps.EditSets(workout_id)),),
    )
    return Screen(f"{notice}\n\n{text}" if notice else text, rows)


def ask_delete_set_screen(texts: Texts, edited: EditableSet, units: Units) -> Screen:
    """Ask before a set is deleted."""
    values = set_text(texts, edited.values, units)
    text = texts("edit-ask-delete", name=edited.name, number=edited.ordinal, values=values)
    rows = (
        (Button(texts.plain("edit-delete-yes"), taps.DeleteSet(edited.workout_id, edited.set_id)),),
        (Button(texts.plain("edit-delete-no"), taps.EditSet(edited.workout_id, edited.set_id)),),
    )
    return Screen(text, rows)
