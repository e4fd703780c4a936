"""One update or job being handled: what it may read, its one unit of work and its answers."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from bot.deps import Deps
from bot.views.screen import Screen
from bot.views.texts import Texts
from storage.records.person import Awaiting, Person
from storage.records.transport import Attachment, Outgoing
from storage.unit_of_work import Snapshot, UnitOfWork, snapshot, unit_of_work

# A job that nobody asked for (re-embedding, purging) has no person to answer.
NOBODY = 0

UnitHook = Callable[[UnitOfWork], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Tapped:
    """The callback query that is being answered and the message that carries its button."""

    callback_id: str
    message_id: int | None


class Turn:
    """Everything a flow needs.

    `message_id` is the person's own message, where the turn answers one.
    `prepare` runs at the start of the unit of work (a newcomer becomes a row), `mark_done` at its end.

    A flow reads in `snapshot()`, or reads and writes in the one `unit_of_work()`; it adds answers with
    `answer`, `show`, `send`... before the commit. The answers and the mark that the work is done are kept in
    the same transaction. A flow that writes nothing just adds its answers: they are kept when it returns.
    """

    def __init__(
        self,
        deps: Deps,
        person: Person,
        mark_done: UnitHook,
        *,
        prepare: UnitHook | None = None,
        tapped: Tapped | None = None,
        awaiting: Awaiting | None = None,
    ) -> None:
        self.deps = deps
        self.person = person
        self.awaiting = awaiting
        self.tapped = tapped
        self.message_id: int | None = None
        self.texts = Texts(person.language)
        self.failure: BaseException | None = None
        self._mark_done = mark_done
        self._prepare = prepare
        self._outgoing: list[Outgoing] = []
        self._answered = False
        self._unit: UnitOfWork | None = None

    @property
    def is_committed(self) -> bool:
        """Whether the turn's work and answers are kept: from then on nothing can be added."""
        return self._unit is not None and self._unit.is_committed

    @property
    def is_admin(self) -> bool:
        """Whether the person is named in `ADMIN_IDS`."""
        return self.person.id in self.deps.settings.admin_ids

    @property
    def is_coach(self) -> bool:
        """Whether the person is named in `COACH_IDS` or was made a coach by an admin."""
        return self.person.is_coach or self.person.id in self.deps.settings.coach_ids

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Snapshot]:
        """Read a consistent state; use it before slow work, so that no lock is held meanwhile."""
        async with snapshot(self.deps.database) as reader:
            yield reader

    @asynccontextmanager
    async def unit_of_work(self) -> AsyncIterator[UnitOfWork]:
        """Open the turn's one write transaction; nothing is kept without `await uow.commit()`."""
        self._ensure_open()
        async with unit_of_work(self.deps.database, self._finish) as uow:
            self._unit = uow
            try:
                if self._prepare:
                    await self._prepare(uow)
                yield uow
            finally:
                # What is committed counts, even where the flow fails afterwards.
                if uow.is_committed:
                    self._hand_over(uow)

    async def finish(self) -> None:
        """Keep the answers and the done-mark of a flow that committed no unit of work itself."""
        if not self.is_committed:
            async with self.unit_of_work() as uow:
                await uow.commit()

    def discard_answers(self) -> None:
        """Forget the answers added so far: the work they spoke of was rolled back."""
        self._ensure_open()
        self._outgoing.clear()
        self._answered = False

    def answer(self, text: str | None = None, *, alert: bool = False) -> None:
        """Answer the tap, with a toast or an alert where there is something to say (200 characters)."""
        if self.tapped is None:
            return
        self._answered = True
        payload: dict[str, Any] = {"callback_query_id": self.tapped.callback_id}
        if text is not None:
            payload |= {"text": text[:200], "show_alert": alert}
        self._add(Outgoing(self.person.id, "answerCallbackQuery", payload), first=True)

    def send(self, screen: Screen, name: str | None = None) -> None:
        """Send a new message; under `name` it can be edited later from anywhere."""
        payload = {"chat_id": self.person.id, **screen.payload()}
        self._add(Outgoing(self.person.id, "sendMessage", payload, screen=name))

    def show(self, screen: Screen, name: str | None = None) -> None:
        """Edit the tapped message; without a tap, send. `name` ties the message to that screen."""
        if self.tapped is None or self.tapped.message_id is None:
            self.send(screen, name)
            return
        self.edit(screen, message_id=self.tapped.message_id, name=name)

    def edit(self, screen: Screen, *, name: str | None = None, message_id: int | None = None) -> None:
        """Edit a message by its id, or the screen of that name wherever it is; sent anew where it is gone."""
        payload = {"chat_id": self.person.id, **screen.payload()}
        if message_id is not None:
            payload["message_id"] = message_id
        self._add(Outgoing(self.person.id, "editMessageText", payload, screen=name))

    async def progress(self, screen: Screen, name: str) -> None:
        """Edit a named screen at once, while the turn's own work still goes on."""
        payload = {"chat_id": self.person.id, **screen.payload()}
        call = Outgoing(self.person.id, "editMessageText", payload, screen=name)
        async with unit_of_work(self.deps.database) as uow:
            [row] = await uow.outbox.add([call])
            await uow.commit()
        self.deps.sender.submit([replace(call, id=row)])

    def delete(self, message_id: int) -> None:
        """Delete a message of the private chat, the person's own typed input for example."""
        payload = {"chat_id": self.person.id, "message_id": message_id}
        self._add(Outgoing(self.person.id, "deleteMessage", payload))

    def send_last(self, screen: Screen, name: str) -> None:
        """Send a screen anew and delete the message that carried it, so that there is one, at the end."""
        payload = {"chat_id": self.person.id}
        self._add(Outgoing(self.person.id, "deleteMessage", payload, screen=name))
        self.send(screen, name)

    def call(self, method: str, payload: dict[str, Any], attachment: Attachment | None = None) -> None:
        """Make any other Bot API call in this chat (`sendPhoto`, `sendDocument`, `sendChatAction` ...)."""
        payload = {"chat_id": self.person.id, **payload}
        self._add(Outgoing(self.person.id, method, payload, attachment=attachment))

    def tell(self, person: Person, screen: Screen) -> None:
        """Send a message to somebody else, an admin for example."""
        payload = {"chat_id": person.id, **screen.payload()}
        self._add(Outgoing(person.id, "sendMessage", payload))

    def _add(self, outgoing: Outgoing, *, first: bool = False) -> None:
        self._ensure_open()
        self._outgoing.insert(0 if first else len(self._outgoing), outgoing)

    def _ensure_open(self) -> None:
        if self.is_committed:
            message = "the turn has been committed: answers belong in its transaction"
            raise RuntimeError(message)

    async def _finish(self, uow: UnitOfWork) -> None:
        if self.tapped is not None and not self._answered:
            self.answer()
        ids = await uow.outbox.add(self._outgoing)
        await self._mark_done(uow)
        kept = zip(self._outgoing, ids, strict=True)
        self._outgoing = [replace(outgoing, id=row) for outgoing, row in kept]

    def _hand_over(self, uow: UnitOfWork) -> None:
        self.deps.sender.submit(self._outgoing)
        if uow.jobs.are_due_anew:
            self.deps.jobs_added.set()
