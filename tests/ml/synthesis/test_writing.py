"""Against servers that answer badly: counted, tried again, reported, never in the data."""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ml.llm.chat import ChatEndpoint
from ml.synthesis.folder import Folder
from ml.synthesis.ledger import Entry, Outcome
from ml.synthesis.llm import Llm
from ml.synthesis.pace import Patience
from ml.synthesis.pipeline import Pipeline
from ml.synthesis.steps import Step
from storage.errors import OperatorError
from storage.json_lines import read_records
from storage.records.profile import Profile
from tests.ml.llm.chat_server import KEY, MODEL, ChatServer, Reply, chat_server
from tests.ml.synthesis.answers import answer_to, profile_answer

IMPATIENT = Patience(answer_s=5, tries=3, first_wait_s=0.01, longest_wait_s=2)


def obey(request: dict[str, Any]) -> Reply:
    return Reply(says=answer_to(request["messages"][0]["content"]))


def served(server: ChatServer, name: str = "tiny", **options: Any) -> Llm:
    return Llm(name, ChatEndpoint(server.url, MODEL, KEY), **options)


class Run:
    """One run of `synth profiles`, and what was heard of it."""

    def __init__(self, folder: Path, *llms: Llm, count: int = 1, patience: Patience = IMPATIENT) -> None:
        self.folder = Folder(folder)
        self.pipeline = Pipeline(Step.PROFILES, self.folder, llms, count)
        self.patience = patience
        self.asked_for: list[int] = []
        self.told: list[Entry] = []

    async def missing(self, tries: int = 2) -> int:
        return await self.pipeline.write(self.patience, tries, self.asked_for.append, self.told.append)

    @property
    def outcomes(self) -> list[Outcome]:
        return [entry.outcome for entry in self.told]

    @property
    def people(self) -> list[Profile]:
        return read_records(self.folder.profiles, Profile)


async def test_several_models_take_turns_and_all_is_counted(tmp_path: Path) -> None:
    usage = {"prompt_tokens": 1000, "completion_tokens": 200}

    def count(request: dict[str, Any]) -> Reply:
        message = {"content": answer_to(request["messages"][0]["content"])}
        return Reply(body=json.dumps({"choices": [{"message": message}], "usage": usage}).encode())

    with chat_server(respond=count) as one, chat_server(respond=count) as other:
        cheap, dear = served(one, "cheap"), served(other, "dear", prompt_price=2.0, completion_price=10.0)
        run = Run(tmp_path, cheap, dear, count=6)
        assert await run.missing() == 0
    assert {person.id for person in run.people} == {f"syn-p0000{number}" for number in range(1, 7)}
    assert Counter(entry.llm for entry in run.told) == {"cheap": 3, "dear": 3}
    assert sum(entry.cost for entry in run.told) == pytest.approx(3 * (0.002 + 0.002))
    assert read_records(run.folder.ledger, Entry) == run.told
    assert KEY not in run.folder.ledger.read_text()


async def test_what_is_there_is_not_asked_for_again(tmp_path: Path) -> None:
    with chat_server(respond=obey) as server:
        await Run(tmp_path, served(server), count=3).missing()
        again = Run(tmp_path, served(server), count=5)
        assert await again.missing() == 0
    assert again.asked_for == [2]
    assert len(server.asked) == len(again.people) == 5


async def test_a_run_that_was_killed_while_writing_goes_on(tmp_path: Path) -> None:
    with chat_server(respond=obey) as server:
        run = Run(tmp_path, served(server), count=3)
        await run.missing()
        whole = run.folder.profiles.read_bytes()
        run.folder.profiles.write_bytes(whole[:-20])
        run.folder.ledger.write_bytes(run.folder.ledger.read_bytes()[:-7])
        again = Run(tmp_path, served(server), count=3)
        assert await again.missing() == 0
    assert again.asked_for == [1]
    assert len({person.id for person in again.people}) == 3


@pytest.mark.parametrize(
    ("bad", "outcome", "detail"),
    [
        (Reply(says="Sure! Here is somebody nice for you."), Outcome.BAD_ANSWER, "no JSON object"),
        (Reply(says='{"name": "Ada", "gender": "fem'), Outcome.BAD_ANSWER, "no JSON object"),
        (Reply(says='{"name": "Ada", "gender": {}, }'), Outcome.BAD_ANSWER, "JSON"),
        (Reply(says=json.dumps(profile_answer(goals=["beach body"]))), Outcome.BAD_ANSWER, "goals.0"),
        (Reply(says=json.dumps([profile_answer()])[:-40]), Outcome.BAD_ANSWER, "JSON"),
        (Reply(says='{"name": "Ada"', finish_reason="length"), Outcome.BAD_ANSWER, "cut off: "),
        (Reply(says=""), Outcome.BAD_ANSWER, "no JSON object"),
        (Reply(says="<think>who could that be"), Outcome.BAD_ANSWER, "no JSON object"),
        (Reply(body=b"<html>It works!</html>"), Outcome.BAD_ANSWER, "no JSON object"),
        (Reply(refusal="I would rather not."), Outcome.REFUSED, "refused"),
        (Reply(says="", finish_reason="content_filter"), Outcome.REFUSED, "content_filter"),
    ],
)
async def test_a_bad_answer_is_counted_and_another_one_asked_for(
    tmp_path: Path, bad: Reply, outcome: Outcome, detail: str
) -> None:
    with chat_server(bad, respond=obey) as server:
        run = Run(tmp_path, served(server))
        assert await run.missing() == 0
    assert run.outcomes == [outcome, Outcome.MADE]
    assert detail in str(run.told[0].detail)
    assert [person.id for person in run.people] == ["syn-p00001"]


async def test_a_bad_answer_is_shown_what_was_wrong_and_then_begun_anew(tmp_path: Path) -> None:
    bad = Reply(says=json.dumps(profile_answer(weight_kg=240, height_cm=150)))
    with chat_server(bad, bad, respond=obey) as server:
        assert await Run(tmp_path, served(server)).missing() == 0
    first, repair, anew = (request["messages"] for request in server.asked)
    assert [message["role"] for message in repair] == ["user", "assistant", "user"]
    assert "weight_kg: impossible" in repair[2]["content"]
    assert len(anew) == 1
    assert anew[0]["content"] != first[0]["content"], "other seed phrases"


async def test_a_model_that_never_does_as_told_leaves_nothing_behind(tmp_path: Path) -> None:
    with chat_server(Reply(says="Sorry, what?")) as server:
        run = Run(tmp_path, served(server), count=2)
        assert await run.missing(tries=2) == 2
    assert run.outcomes == [Outcome.BAD_ANSWER] * 8
    assert run.people == []


async def test_near_duplicates_are_written_anew(tmp_path: Path) -> None:
    same = Reply(says=json.dumps(profile_answer("the same story")))
    with chat_server(same, same, respond=obey) as server:
        run = Run(tmp_path, served(server, parallel=1), count=2)
        assert await run.missing() == 0
    assert run.outcomes == [Outcome.MADE, Outcome.NEAR_DUPLICATE, Outcome.MADE]
    assert run.told[1].detail == "nearly the same as syn-p00001"


async def test_a_busy_server_is_asked_again_when_it_says_and_by_nobody_before(tmp_path: Path) -> None:
    came: list[float] = []
    busy = Reply(status=429, headers={"retry-after": "0.4"})

    def note(request: dict[str, Any]) -> Reply:
        came.append(time.monotonic())
        return busy if len(came) == 1 else obey(request)

    with chat_server(respond=note) as server:
        run = Run(tmp_path, served(server, parallel=1), count=3)
        assert await run.missing() == 0
    assert came[1] - came[0] >= 0.4
    assert run.outcomes == [Outcome.MADE] * 3


async def test_every_request_keeps_to_the_rate_limit(tmp_path: Path) -> None:
    with chat_server(respond=obey) as server:
        began = time.monotonic()
        run = Run(tmp_path, served(server, requests_per_minute=300, parallel=8), count=6)
        assert await run.missing() == 0
    assert time.monotonic() - began >= 5 * 0.2 * 0.95


async def test_a_slow_server_is_given_up_and_another_model_takes_over(tmp_path: Path) -> None:
    hasty = Patience(answer_s=0.2, tries=2, first_wait_s=0.01)
    with chat_server(Reply(says="late", wait_s=60)) as slow, chat_server(respond=obey) as good:
        run = Run(tmp_path, served(slow, "slow"), served(good, "good"), count=6, patience=hasty)
        assert await run.missing() == 0
    by_llm = Counter((entry.llm, entry.outcome) for entry in run.told)
    assert by_llm["good", Outcome.MADE] == 6
    assert by_llm["slow", Outcome.UNAVAILABLE] == 3, "then it is left alone"
    assert len(slow.asked) == 6


@pytest.mark.parametrize("status", [401, 404, 503])
async def test_without_a_server_the_run_ends_and_nothing_is_lost(tmp_path: Path, status: int) -> None:
    with chat_server(Reply(status=status)) as server:
        run = Run(tmp_path, served(server), count=20)
        assert await run.missing() == 20
        assert len(server.asked) < 20
        assert set(run.outcomes) == {Outcome.UNAVAILABLE}
        assert f"status {status}" in str(run.told[0].detail)
        server.replies[:] = [Reply(says=json.dumps(profile_answer()))]
        assert await Run(tmp_path, served(server), count=1).missing() == 0
    assert len(run.people) == 1


async def test_a_full_disk_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int, line: bytes) -> int:
        return 0

    with chat_server(respond=obey) as server:
        run = Run(tmp_path, served(server), count=3)
        monkeypatch.setattr("ml.synthesis.record_file.os.write", full)
        with pytest.raises(OperatorError, match="the disk is full"):
            await run.missing()
        monkeypatch.undo()
    assert run.people == []
