"""Asks models for every item that is missing, many at a time, until it is there or was tried often enough."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Generic

from ml.llm.answer import without_thoughts
from ml.llm.chat import ChatModel, Message, Reply, Tokens
from ml.llm.failure import ModelFailedError, Trouble
from ml.llm.repair import Repair
from ml.synthesis.intake import Intake, Verdict
from ml.synthesis.ledger import Entry, Outcome
from ml.synthesis.llm import Llm
from ml.synthesis.pace import PacedConnection, Patience
from ml.synthesis.record_file import RecordFile, RecordT
from ml.synthesis.steps import Step
from storage.errors import OperatorError

# A model that could not be had so often in a row is left alone for the rest of the run.
_STRIKES = 3
_AGAIN = "Do it once more."
_OUTCOMES = {Trouble.REFUSED: Outcome.REFUSED, Trouble.UNAVAILABLE: Outcome.UNAVAILABLE}


@dataclass(frozen=True, slots=True)
class Job:
    """One item to be written: its number in the list, requests made for it ever, tries left in this run."""

    key: str
    number: int
    attempts: int
    tries_left: int

    @property
    def turn(self) -> int:
        """Whose turn it is: models take turns by number, and the next one tries what one could not do."""
        return self.number + self.attempts


@dataclass(eq=False)
class Desk:
    """One model at work, with the jobs that wait for it."""

    llm: Llm
    connection: PacedConnection
    jobs: asyncio.Queue[Job] = field(default_factory=asyncio.Queue)
    strikes: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is given jobs."""
        return self.strikes < _STRIKES


class Writing(Generic[RecordT]):
    """One run of one step. Every request goes to the ledger and is told."""

    def __init__(
        self,
        intake: Intake[RecordT],
        ledger: RecordFile[Entry],
        llms: Sequence[Llm],
        patience: Patience,
        tell: Callable[[Entry], None],
    ) -> None:
        self._intake = intake
        self._ledger = ledger
        self._llms = llms
        self._patience = patience
        self._tell = tell
        self._desks: list[Desk] = []
        self._unfinished = 0
        self._finished = asyncio.Event()

    async def write(self, keys: Sequence[str], attempts: Counter[str], tries: int) -> None:
        """Ask for items until each is there, was tried so often, or no model can be had."""
        if not keys:
            return
        async with self._opened():
            self._unfinished = len(keys)
            for number, key in enumerate(keys):
                self._hand_out(Job(key, number, attempts[key], tries))
            try:
                await self._work()
            except* OperatorError as group:
                raise group.exceptions[0] from None

    async def _work(self) -> None:
        async with asyncio.TaskGroup() as group:
            seats = [desk for desk in self._desks for _ in range(desk.llm.parallel)]
            workers = [group.create_task(self._sit(desk)) for desk in seats]
            await self._finished.wait()
            for worker in workers:
                worker.cancel()

    @asynccontextmanager
    async def _opened(self) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for llm in self._llms:
                model = ChatModel(llm.endpoint, self._intake.recipe.asked, self._patience.answer_s, retries=0)
                connection = await stack.enter_async_context(model.connected())
                paced = PacedConnection(connection, self._patience, llm.requests_per_minute)
                self._desks.append(Desk(llm, paced))
            yield

    async def _sit(self, desk: Desk) -> None:
        while True:
            job = await desk.jobs.get()
            outcome = await self._attempt(desk, job)
            desk.strikes = desk.strikes + 1 if outcome is Outcome.UNAVAILABLE else 0
            if outcome is Outcome.MADE:
                self._finish()
            else:
                self._hand_out(replace(job, attempts=job.attempts + 1, tries_left=job.tries_left - 1))
            if not desk.is_open:
                self._pass_on(desk)

    def _hand_out(self, job: Job) -> None:
        """Give a job to the model whose turn it is, or give it up."""
        is_open = [desk for desk in self._desks if desk.is_open]
        if job.tries_left <= 0 or not is_open:
            self._finish()
        else:
            is_open[job.turn % len(is_open)].jobs.put_nowait(job)

    def _pass_on(self, desk: Desk) -> None:
        while not desk.jobs.empty():
            self._hand_out(desk.jobs.get_nowait())

    def _finish(self) -> None:
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def _attempt(self, desk: Desk, job: Job) -> Outcome:
        """Ask for one item, and once more where the answer is bad."""
        messages: list[Message] = [
            {"role": "user", "content": self._intake.recipe.prompt(job.key, job.attempts)}
        ]
        reply, verdict = await self._ask(desk, job.key, messages)
        words = without_thoughts(reply.words).strip()
        if verdict.outcome is not Outcome.BAD_ANSWER or not words:
            return verdict.outcome
        turns = Repair(words, verdict.detail or "").turns(_AGAIN)
        messages += [{"role": role, "content": said} for role, said in turns]
        _, verdict = await self._ask(desk, job.key, messages)
        return verdict.outcome

    async def _ask(self, desk: Desk, key: str, messages: Sequence[Message]) -> tuple[Reply, Verdict]:
        reply = Reply("")
        try:
            reply = await desk.connection.ask(messages)
        except ModelFailedError as failure:
            verdict = Verdict(_OUTCOMES[failure.trouble], str(failure))
        else:
            verdict = self._intake.take(key, reply)
        entry = entry_of(self._intake.recipe.step, key, desk.llm, reply.tokens, verdict)
        self._ledger.append(entry)
        self._tell(entry)
        return reply, verdict


def entry_of(step: Step, key: str, llm: Llm, tokens: Tokens, verdict: Verdict) -> Entry:
    """Give the ledger's record of a request."""
    return Entry(
        at=datetime.now(UTC),
        step=step,
        key=key,
        llm=llm.name,
        model=llm.endpoint.model,
        outcome=verdict.outcome,
        detail=verdict.detail,
        prompt_tokens=tokens.prompt,
        completion_tokens=tokens.completion,
        cost=llm.cost(tokens),
    )
