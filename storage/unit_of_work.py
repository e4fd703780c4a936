"""One transaction over all repositories: rolled back unless it is committed."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.repositories.conversations import Conversations
from storage.repositories.courses import Courses
from storage.repositories.drafts import Drafts
from storage.repositories.facts import Facts
from storage.repositories.inbox import Inbox
from storage.repositories.interactions import Interactions
from storage.repositories.jobs import Jobs
from storage.repositories.outbox import Outbox
from storage.repositories.people import People
from storage.repositories.profiles import Profiles
from storage.repositories.recommendation_lists import RecommendationLists
from storage.repositories.screens import Screens
from storage.repositories.stats import Stats
from storage.repositories.trackers import Trackers
from storage.repositories.workouts import Workouts

CommitHook = Callable[["UnitOfWork"], Awaitable[None]]


class Snapshot:
    """The repositories over one connection."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self.conversations = Conversations(connection)
        self.courses = Courses(connection)
        self.drafts = Drafts(connection)
        self.facts = Facts(connection)
        self.inbox = Inbox(connection)
        self.interactions = Interactions(connection)
        self.jobs = Jobs(connection)
        self.outbox = Outbox(connection)
        self.people = People(connection)
        self.profiles = Profiles(connection)
        self.recommendation_lists = RecommendationLists(connection)
        self.screens = Screens(connection)
        self.stats = Stats(connection)
        self.trackers = Trackers(connection)
        self.workouts = Workouts(connection)


class UnitOfWork(Snapshot):
    """Repositories that may write; `commit` keeps what they wrote, once."""

    def __init__(self, connection: AsyncConnection, before_commit: CommitHook | None) -> None:
        super().__init__(connection)
        self.is_committed = False
        self._before_commit = before_commit

    async def commit(self) -> None:
        """Keep everything written in this unit, together with what the hook adds."""
        if self.is_committed:
            message = "the unit of work is committed already: nothing that follows belongs to it"
            raise RuntimeError(message)
        if self._before_commit:
            await self._before_commit(self)
        await self.connection.commit()
        self.is_committed = True


@asynccontextmanager
async def snapshot(database: Database) -> AsyncIterator[Snapshot]:
    """Read a consistent state; nothing is kept."""
    async with database.reading() as connection:
        yield Snapshot(connection)


@asynccontextmanager
async def unit_of_work(
    database: Database, before_commit: CommitHook | None = None
) -> AsyncIterator[UnitOfWork]:
    """Open a transaction; leaving without `commit`, or by an error, rolls back."""
    async with database.writing() as connection:
        yield UnitOfWork(connection, before_commit)
