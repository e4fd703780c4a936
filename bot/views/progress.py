"""Progress in words; the chart shows the same."""

from bot.views.amounts import number_text, set_text, volume_text, weight_text
from bot.views.menu_taps import ShowMenu, ShowToday
from bot.views.screen import Button, Screen
from bot.views.texts import Texts
from bot.views.today_taps import ShowHistory, ShowTrackers
from bot.views.tracker import short
from storage.records.person import Units
from storage.records.progress import BestSet, ProgressReport

NAME_LENGTH = 40


def progress_screen(texts: Texts, report: ProgressReport, units: Units) -> Screen:
    """Say how the training goes; short enough for the caption of a photo."""
    rows = (
        (
            Button(texts.plain("finish-next"), ShowToday()),
            Button(texts.plain("trackers-show"), ShowTrackers()),
        ),
        (
            Button(texts.plain("history-show"), ShowHistory(page=0)),
            Button(texts.plain("button-menu"), ShowMenu()),
        ),
    )
    if not report.workouts:
        return Screen(texts("progress-none"), rows)
    blocks = [texts("progress-title"), _weeks(texts, report, units), _best(texts, report, units)]
    return Screen("\n\n".join(block for block in blocks if block), rows)


def _weeks(texts: Texts, report: ProgressReport, units: Units) -> str:
    this_week, before = report.weeks[-1], report.weeks[-2]
    weeks = len(report.weeks)
    average = sum(week.workouts for week in report.weeks) / weeks
    lines = [
        texts("progress-this-week", count=this_week.workouts),
        texts("progress-weeks", trained=sum(1 for week in report.weeks if week.workouts), weeks=weeks),
        texts("progress-average", value=number_text(texts, average, 1)),
    ]
    if this_week.volume_kg or before.volume_kg:
        volumes = (volume_text(texts, week.volume_kg, units) for week in (this_week, before))
        lines.append(texts("progress-volume", volume=next(volumes), before=next(volumes)))
    lines.append(texts("progress-total", workouts=report.workouts, sets=report.sets))
    return "\n".join(lines)


def _best(texts: Texts, report: ProgressReport, units: Units) -> str:
    lines = [_best_line(texts, best, units) for best in report.best]
    return "\n".join([texts("progress-best"), *lines]) if lines else ""


def _best_line(texts: Texts, best: BestSet, units: Units) -> str:
    name, values = short(best.name, NAME_LENGTH), set_text(texts, best.values, units)
    if best.one_rep_max_kg is None:
        return texts("progress-best-line", name=name, best=values)
    estimate = weight_text(texts, round(best.one_rep_max_kg, 1), units)
    return texts("progress-best-estimate", name=name, best=values, estimate=estimate)
