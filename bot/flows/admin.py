"""Admins: reindexing with live progress, numbers, coaches, broadcasts. Strangers get the ordinary answer."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import wraps

from bot.errors import TellPersonError
from bot.services.broadcast import keep_broadcast, take_broadcast
from bot.services.grant_coach import grant_coach
from bot.services.purge import purge
from bot.services.reindex import reindex
from bot.transport.handlers import CommandCallback, Handler, JobCallback, on_command, on_tap
from bot.transport.turn import Turn
from bot.views import admin_taps as taps
from bot.views.admin import (
    admin_screen,
    broadcast_preview_screen,
    broadcast_progress_screen,
    coaches_screen,
    reindex_done_screen,
    reindex_progress_screen,
    stats_screen,
)
from bot.views.screen import Screen
from bot.views.texts import Texts
from storage.records.transport import Job, Outgoing
from storage.unit_of_work import unit_of_work

REINDEX = "reindex"
REEMBED = "reembed"
PURGE = "purge"
BROADCAST = "broadcast"
REINDEX_SCREEN = "reindex"

_PACE = 20
_LONGEST_BROADCAST = 3000


def build_handlers() -> list[Handler]:
    """Give the handlers of admins' commands."""
    return [
        on_command("admin", _for_admins(show_admin)),
        on_command("reindex", _for_admins(start_reindex)),
        on_command("stats", _for_admins(show_stats)),
        on_command("coach", _for_admins(change_coach)),
        on_command("coaches", _for_admins(list_coaches)),
        on_command("broadcast", _for_admins(preview_broadcast)),
        on_tap(taps.ConfirmBroadcast, confirm_broadcast),
        on_tap(taps.CancelBroadcast, cancel_broadcast),
    ]


def _for_admins(callback: CommandCallback) -> CommandCallback:
    @wraps(callback)
    async def guarded(turn: Turn, args: str) -> None:
        if turn.is_admin:
            await callback(turn, args)
        else:
            turn.send(Screen(turn.texts("help-unknown-command")))

    return guarded


async def show_admin(turn: Turn, args: str) -> None:
    """List the admin's commands."""
    del args
    turn.send(admin_screen(turn.texts))


async def start_reindex(turn: Turn, args: str) -> None:
    """Queue a reindexing; refused politely while one runs."""
    async with turn.unit_of_work() as uow:
        now = turn.deps.clock()
        payload = {"full": args.strip().lower() in {"full", "--full"}}
        job = Job(REINDEX, now, payload, person_id=turn.person.id, key=REEMBED)
        if await uow.jobs.add(job, now) is None:
            turn.send(Screen(turn.texts("admin-reindex-running")))
        else:
            turn.send(reindex_progress_screen(turn.texts, 0, 0), REINDEX_SCREEN)
        await uow.commit()


async def run_reindex(turn: Turn, job: Job) -> None:
    """Reindex and edit one message as it goes."""

    async def tell(done: int, total: int) -> None:
        await turn.progress(reindex_progress_screen(turn.texts, done, total), REINDEX_SCREEN)

    deps = turn.deps
    report = await reindex(
        deps.database, deps.index, deps.encoder, full=job.payload["full"], on_progress=tell
    )
    turn.edit(
        reindex_done_screen(turn.texts, report.embedded, report.unchanged, report.deleted, report.seconds),
        name=REINDEX_SCREEN,
    )


async def run_reembed(turn: Turn, job: Job) -> None:
    """Embed changed courses; admins hear of changes alone."""
    del job
    deps = turn.deps
    report = await reindex(deps.database, deps.index, deps.encoder)
    if not report.changed_anything:
        return
    async with turn.unit_of_work() as uow:
        for admin_id in sorted(deps.settings.admin_ids):
            admin = await uow.people.get(admin_id)
            if admin is not None:
                texts = Texts(admin.language)
                turn.tell(
                    admin,
                    Screen(texts("admin-reembedded", embedded=report.embedded, deleted=report.deleted)),
                )
        await uow.commit()


async def run_purge(turn: Turn, job: Job) -> None:
    """Remove handled updates and ended jobs that are older than the setting says."""
    del job
    async with turn.unit_of_work() as uow:
        await purge(uow, turn.deps.clock(), turn.deps.settings.keep_updates_days)
        await uow.commit()


async def show_stats(turn: Turn, args: str) -> None:
    """Show the numbers."""
    del args
    async with turn.snapshot() as reader:
        counts = await reader.stats.counts()
    turn.send(stats_screen(turn.texts, counts))


async def change_coach(turn: Turn, args: str) -> None:
    """Make somebody a coach: `/coach 123`, or take it back: `/coach 123 off`."""
    match = re.fullmatch(r"(\d{1,16})(?:\s+(on|off))?", args.strip().lower())
    if match is None:
        turn.send(Screen(turn.texts("admin-coach-usage")))
        return
    granted = match[2] != "off"
    async with turn.unit_of_work() as uow:
        person = await grant_coach(uow, int(match[1]), granted=granted)
        key = "admin-coach-granted" if granted else "admin-coach-revoked"
        turn.send(Screen(turn.texts(key, name=person.first_name, id=str(person.id))))
        if granted:
            turn.tell(person, Screen(Texts(person.language)("coach-welcome")))
        await uow.commit()


async def list_coaches(turn: Turn, args: str) -> None:
    """List the coaches that admins made."""
    del args
    async with turn.snapshot() as reader:
        coaches = await reader.people.coaches()
    turn.send(coaches_screen(turn.texts, coaches))


async def preview_broadcast(turn: Turn, args: str) -> None:
    """Show a broadcast as people will see it, and ask."""
    text = args.strip()
    if not text:
        turn.send(Screen(turn.texts("admin-broadcast-usage")))
        return
    if len(text) > _LONGEST_BROADCAST:
        turn.send(Screen(turn.texts("admin-broadcast-too-long", length=len(text), limit=_LONGEST_BROADCAST)))
        return
    async with turn.unit_of_work() as uow:
        count = len(await uow.people.reachable_ids())
        await keep_broadcast(uow, turn.person, text)
        turn.send(broadcast_preview_screen(turn.texts, text, count))
        await uow.commit()


async def confirm_broadcast(turn: Turn, tap: taps.ConfirmBroadcast) -> None:
    """Queue the broadcast; a second tap finds it queued or gone."""
    del tap
    _ensure_admin(turn)
    async with turn.unit_of_work() as uow:
        text = await take_broadcast(uow, turn.person)
        if text:
            now = turn.deps.clock()
            await uow.jobs.add(Job(BROADCAST, now, {"text": text}, person_id=turn.person.id), now)
            turn.show(broadcast_progress_screen(turn.texts, 0, 0))
        await uow.commit()


async def cancel_broadcast(turn: Turn, tap: taps.CancelBroadcast) -> None:
    """Send nothing."""
    del tap
    _ensure_admin(turn)
    async with turn.unit_of_work() as uow:
        await take_broadcast(uow, turn.person)
        turn.show(Screen(turn.texts("admin-broadcast-cancelled")))
        await uow.commit()


async def run_broadcast(turn: Turn, job: Job) -> None:
    """Put the text for everybody into the outbox, which paces it; goes on where a crash stopped it."""
    deps = turn.deps
    fact = f"broadcast-at:{job.id}"
    async with turn.snapshot() as reader:
        ids = await reader.people.reachable_ids()
        reached = await reader.facts.get(fact) or 0
    left = [person_id for person_id in ids if person_id > reached]
    screen = Screen(turn.texts("admin-broadcast-text", text=job.payload["text"]))
    for start in range(0, len(left), _PACE):
        batch = left[start : start + _PACE]
        calls = [Outgoing(one, "sendMessage", {"chat_id": one, **screen.payload()}) for one in batch]
        async with unit_of_work(deps.database) as uow:
            rows = await uow.outbox.add(calls)
            await uow.facts.set(fact, batch[-1])
            await uow.commit()
        deps.sender.submit([replace(call, id=row) for call, row in zip(calls, rows, strict=True)])
    async with turn.unit_of_work() as uow:
        await uow.facts.set(fact, None)
        turn.send(broadcast_progress_screen(turn.texts, len(ids), len(ids)))
        await uow.commit()


def _ensure_admin(turn: Turn) -> None:
    if not turn.is_admin:
        raise TellPersonError("error-not-yours")


JOBS: Mapping[str, JobCallback] = {
    REINDEX: run_reindex,
    REEMBED: run_reembed,
    PURGE: run_purge,
    BROADCAST: run_broadcast,
}
