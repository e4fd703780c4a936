"""The list of plans, and one plan with its days."""

from bot.views import today_taps as taps
from bot.views.course_taps import Dislike
from bot.views.menu_taps import ShowMenu
from bot.views.screen import Button, Screen, in_rows
from bot.views.texts import Html, Texts
from bot.views.tracker import day_label, short
from storage.records.today import PlannedDay, TrackerCard, TrackerPlan
from storage.records.tracker import TrackerStatus

CARDS_SHOWN = 20
DAYS_SHOWN = 40
TITLE_LENGTH = 80
LABEL_LENGTH = 40


def trackers_screen(texts: Texts, cards: list[TrackerCard]) -> Screen:
    """List the plans, those being followed first."""
    lines = [texts("trackers-title")]
    rows = []
    for card in cards[:CARDS_SHOWN]:
        lines.append(
            texts(
                f"trackers-line-{card.status}",
                title=short(card.title, TITLE_LENGTH),
                days=card.days,
                done=card.workouts_done,
            )
        )
        rows.append((Button(short(card.title, LABEL_LENGTH), taps.ShowPlan(card.tracker_id)),))
    rows += [
        (Button(texts.plain("progress-show"), taps.ShowProgress()),),
        (Button(texts.plain("button-menu"), ShowMenu()),),
    ]
    return Screen("\n\n".join(lines), tuple(rows))


def plan_screen(texts: Texts, plan: TrackerPlan, notice: Html | None = None) -> Screen:
    """Show a plan with its days; each opens."""
    blocks = [notice, texts("trackers-plan", title=plan.title), texts(f"trackers-status-{plan.status}")]
    back = Button(texts.plain("trackers-back"), taps.ShowTrackers())
    if plan.status is not TrackerStatus.ACTIVE:
        resume = Button(texts.plain("trackers-resume"), taps.ResumeTracker(plan.tracker_id))
        return Screen("\n\n".join(block for block in blocks if block), ((resume,), (back,)))
    rows = [_day_row(texts, plan, day) for day in plan.days[:DAYS_SHOWN]]
    change = (
        Button(texts.plain("trackers-rename"), taps.AskRename(plan.tracker_id)),
        Button(texts.plain("trackers-end"), taps.AskEnd(plan.tracker_id)),
    )
    return Screen("\n\n".join(block for block in blocks if block), (*rows, change, (back,)))


def ask_rename_screen(texts: Texts, plan: TrackerPlan, notice: Html | None = None) -> Screen:
    """Ask for another name."""
    question = texts("trackers-ask-rename", title=plan.title)
    back = Button(texts.plain("button-back"), taps.ShowPlan(plan.tracker_id))
    return Screen(f"{notice}\n\n{question}" if notice else question, ((back,),))


def ask_end_screen(texts: Texts, plan: TrackerPlan) -> Screen:
    """Ask how a plan ends; its workouts stay either way."""
    rows = (
        *(
            (Button(texts.plain(f"trackers-end-{status}"), taps.EndTracker(plan.tracker_id, status)),)
            for status in (TrackerStatus.FINISHED, TrackerStatus.ABANDONED)
        ),
        (Button(texts.plain("trackers-end-not"), taps.ShowPlan(plan.tracker_id)),),
    )
    return Screen(texts("trackers-ask-end", title=plan.title), rows)


def ask_why_left_screen(texts: Texts, plan: TrackerPlan) -> Screen:
    """Ask why a course was left; nobody has to say."""
    buttons = [
        Button(
            texts.plain(f"dislike-{reason.value.replace('_', '-')}"), taps.ExplainEnd(plan.tracker_id, reason)
        )
        for reason in Dislike
    ]
    skip = (Button(texts.plain("trackers-why-skip"), taps.ShowPlan(plan.tracker_id)),)
    return Screen(texts("trackers-why-left", title=plan.title), (*in_rows(buttons), skip))


def _day_row(texts: Texts, plan: TrackerPlan, day: PlannedDay) -> tuple[Button]:
    label = short(day_label(texts, day.number, day.title), LABEL_LENGTH)
    key = "trackers-day-done" if day.done else "trackers-day"
    text = texts.plain(key, number=day.number, title=label, **({"count": day.done} if day.done else {}))
    return (Button(text, taps.ShowDay(plan.tracker_id, day.number)),)
