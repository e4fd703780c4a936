"""Screens for admins."""

from collections.abc import Sequence

from bot.views import admin_taps as taps
from bot.views.menu_taps import ShowMenu
from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts
from storage.records.counts import Counts
from storage.records.person import Person


def admin_screen(texts: Texts) -> Screen:
    """List the commands."""
    return Screen(texts("admin-commands"), _menu(texts))


def reindex_progress_screen(texts: Texts, done: int, total: int) -> Screen:
    """Show how far a reindexing is."""
    if total == 0:
        return Screen(texts("admin-reindex-begins"))
    filled = round(10 * done / total)
    bar = "▓" * filled + "░" * (10 - filled)
    return Screen(texts("admin-reindex-progress", done=done, total=total, bar=bar))


def reindex_done_screen(texts: Texts, embedded: int, unchanged: int, deleted: int, seconds: float) -> Screen:
    """Show what a reindexing did."""
    return Screen(
        texts(
            "admin-reindex-done",
            embedded=embedded,
            unchanged=unchanged,
            deleted=deleted,
            seconds=f"{seconds:.1f}",
        ),
        _menu(texts),
    )


def stats_screen(texts: Texts, counts: Counts) -> Screen:
    """Show the numbers."""
    by_status = sorted(counts.jobs.items())
    jobs = ", ".join(texts.plain("admin-job", status=status, count=count) for status, count in by_status)
    return Screen(
        texts(
            "admin-stats",
            people=counts.people,
            reachable=counts.reachable,
            profiles=counts.profiles,
            courses=counts.courses,
            trackers=counts.trackers,
            workouts=counts.workouts,
            sets=counts.sets,
            drafts=counts.drafts,
            inbox=counts.inbox_waiting,
            aside=counts.inbox_set_aside,
            outbox=counts.outbox_waiting,
            jobs=jobs or "0",
        ),
        _menu(texts),
    )


def coaches_screen(texts: Texts, coaches: Sequence[Person]) -> Screen:
    """List the coaches."""
    if not coaches:
        return Screen(texts("admin-coaches-none"), _menu(texts))
    lines = [texts("admin-coaches")]
    lines += [texts("admin-coach-line", name=coach.first_name, id=str(coach.id)) for coach in coaches]
    return Screen(Html("\n".join(lines)), _menu(texts))


def _menu(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    return ((Button(texts.plain("button-menu"), ShowMenu()),),)


def broadcast_preview_screen(texts: Texts, text: str, count: int) -> Screen:
    """Show a broadcast as people will see it, and ask."""
    return Screen(
        Html(f"{texts('admin-broadcast-ask', count=count)}\n\n{texts('admin-broadcast-text', text=text)}"),
        (
            (Button(texts.plain("admin-broadcast-yes"), taps.ConfirmBroadcast()),),
            (Button(texts.plain("button-cancel"), taps.CancelBroadcast()),),
        ),
    )


def broadcast_progress_screen(texts: Texts, done: int, total: int) -> Screen:
    """Say that a broadcast goes out, or went out."""
    return Screen(texts("admin-broadcast-done" if total else "admin-broadcast-begins", count=done))
