"""The clock: puts the scheduled jobs into the queue."""

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from bot.deps import Deps
from storage.records.transport import Job
from storage.unit_of_work import unit_of_work

REEMBED = "reembed"
PURGE = "purge"

_PURGE_CRON = "17 3 * * *"


def build_scheduler(deps: Deps) -> AsyncIOScheduler:
    """Give a scheduler that enqueues re-embedding on `REEMBED_CRON` and the daily purge; times are UTC."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    for kind, cron in ((REEMBED, deps.settings.reembed_cron), (PURGE, _PURGE_CRON)):
        trigger = CronTrigger.from_crontab(cron, timezone="UTC")
        # A busy moment must not make the clock skip a turn: however late, it is one turn.
        scheduler.add_job(
            enqueue, trigger, args=(deps, kind), id=kind, coalesce=True, misfire_grace_time=None
        )
    return scheduler


async def enqueue(deps: Deps, kind: str) -> None:
    """Put a scheduled job into the queue, unless one waits there already."""
    now = deps.clock()
    async with unit_of_work(deps.database) as uow:
        await uow.jobs.add(Job(kind, now, key=kind), now)
        await uow.commit()
    deps.jobs_added.set()
