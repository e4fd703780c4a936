"""What a workout amounted to: time, volume, records and what changed."""

from bot.views import tracker_taps as taps
from bot.views.amounts import distance_text, duration_text, set_text, volume_text, weight_text
from bot.views.menu_taps import ShowMenu, ShowToday
from bot.views.screen import Button, Screen
from bot.views.texts import Texts
from bot.views.today_taps import EndTracker, ShowHistory, ShowProgress
from bot.views.tracker import day_label, short
from storage.records.person import Units
from storage.records.tracker import TrackerStatus
from storage.records.workout import WorkoutStatus
from storage.records.workout_summary import ExerciseResult, PersonalRecord, RecordKind, WorkoutSummary

# Telegram takes 4096 characters.
RESULTS_SHOWN = 20
RECORDS_SHOWN = 8
NAME_LENGTH = 50


def summary_screen(texts: Texts, summary: WorkoutSummary, units: Units) -> Screen:
    """Sum a closed workout up, and offer what comes next."""
    if summary.status is WorkoutStatus.DISCARDED:
        return Screen(texts("tracker-discarded"), (_onward(texts),))
    blocks = [
        texts("finish-title", day=day_label(texts, summary.day_number, summary.day_title)),
        _totals(texts, summary, units),
        _records(texts, summary, units),
        _results(texts, summary, units),
        _remaining(texts, summary),
    ]
    return Screen("\n\n".join(block for block in blocks if block), _rows(texts, summary))


def _totals(texts: Texts, summary: WorkoutSummary, units: Units) -> str:
    lines: list[str] = [
        texts("finish-time", time=duration_text(texts, summary.seconds)),
        texts("finish-sets", count=summary.sets),
    ]
    if summary.volume_kg:
        lines.append(texts("finish-volume", volume=volume_text(texts, summary.volume_kg, units)))
    if summary.volume_before_kg and summary.volume_kg:
        lines.append(_volume_change(texts, summary.volume_kg - summary.volume_before_kg, units))
    return "\n".join(lines)


def _volume_change(texts: Texts, change_kg: float, units: Units) -> str:
    if abs(change_kg) < 0.5:
        return texts("finish-volume-same")
    key = "finish-volume-up" if change_kg > 0 else "finish-volume-down"
    return texts(key, volume=volume_text(texts, abs(change_kg), units))


def _records(texts: Texts, summary: WorkoutSummary, units: Units) -> str:
    if not summary.records:
        return ""
    lines = [
        texts(
            f"finish-record-{record.kind}",
            name=short(record.name, NAME_LENGTH),
            value=_record_value(texts, record, record.value, units),
            before=_record_value(texts, record, record.before, units),
        )
        for record in summary.records[:RECORDS_SHOWN]
    ]
    return "\n".join([texts("finish-records"), *lines])


def _record_value(texts: Texts, record: PersonalRecord, value: float, units: Units) -> str:
    match record.kind:
        case RecordKind.WEIGHT:
            return weight_text(texts, value, units)
        case RecordKind.ONE_REP_MAX:
            return weight_text(texts, round(value, 1), units)
        case RecordKind.REPS:
            return texts.plain("amount-reps", count=int(value))
        case RecordKind.DURATION:
            return duration_text(texts, int(value))
        case RecordKind.DISTANCE:
            return distance_text(texts, value)


def _results(texts: Texts, summary: WorkoutSummary, units: Units) -> str:
    lines = [_result(texts, result, units) for result in summary.results[:RESULTS_SHOWN]]
    return "\n".join([texts("finish-best-sets"), *lines]) if lines else ""


def _result(texts: Texts, result: ExerciseResult, units: Units) -> str:
    name, best = short(result.name, NAME_LENGTH), set_text(texts, result.best, units)
    if result.before is None:
        return texts("finish-result-first", name=name, best=best)
    before = set_text(texts, result.before, units)
    if before == best:
        return texts("finish-result-same", name=name, best=best)
    return texts("finish-result", name=name, best=best, before=before)


def _remaining(texts: Texts, summary: WorkoutSummary) -> str:
    match summary.days_left:
        case None:
            return ""
        case 0:
            return texts("finish-plan-complete", plan=summary.tracker_title)
        case left:
            return texts("finish-days-left", count=left, plan=summary.tracker_title)


def _rows(texts: Texts, summary: WorkoutSummary) -> tuple[tuple[Button, ...], ...]:
    workout_id = summary.workout_id
    rows = [
        (
            Button(texts.plain("tracker-edit-sets"), taps.EditSets(workout_id)),
            Button(texts.plain("finish-reopen"), taps.ReopenWorkout(workout_id)),
        ),
        (
            Button(texts.plain("progress-show"), ShowProgress()),
            Button(texts.plain("history-show"), ShowHistory(page=0)),
        ),
        _onward(texts),
    ]
    if summary.days_left == 0:
        finish = EndTracker(summary.tracker_id, TrackerStatus.FINISHED)
        rows.insert(0, (Button(texts.plain("today-finish-plan"), finish),))
    return tuple(rows)


def _onward(texts: Texts) -> tuple[Button, ...]:
    return (
        Button(texts.plain("finish-next"), ShowToday()),
        Button(texts.plain("button-menu"), ShowMenu()),
    )
