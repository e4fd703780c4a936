"""Remove what is kept for replay only, once it is old enough."""

from datetime import datetime, timedelta

from storage.unit_of_work import UnitOfWork


async def purge(uow: UnitOfWork, now: datetime, keep_days: int) -> int:
    """Remove handled updates and ended jobs older than `keep_days`; gives how many rows."""
    before = now - timedelta(days=keep_days)
    return await uow.inbox.purge(before) + await uow.jobs.purge(before)
