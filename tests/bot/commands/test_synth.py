import csv
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ml.synthesis.ledger import Entry, Outcome
from storage.catalogue import read_courses
from storage.json_lines import read_records
from storage.records.profile import Profile
from tests.bot.commands.conftest import Command
from tests.ml.llm.chat_server import MODEL, ChatServer, Reply, chat_server
from tests.ml.synthesis.answers import answer_to


def obey(request: dict[str, Any]) -> Reply:
    message = {"content": answer_to(request["messages"][0]["content"])}
    usage = {"prompt_tokens": 100, "completion_tokens": 10}
    return Reply(body=json.dumps({"choices": [{"message": message}], "usage": usage}).encode())


@pytest.fixture
def writer() -> Iterator[ChatServer]:
    with chat_server(respond=obey) as server:
        yield server


@pytest.fixture
def ranker() -> Iterator[ChatServer]:
    with chat_server(respond=obey) as server:
        yield server


@pytest.fixture
def configured(monkeypatch: pytest.MonkeyPatch, writer: ChatServer, ranker: ChatServer) -> None:
    for name, server in (("deepseek", writer), ("gemma", writer), ("llama", writer), ("deepseek_r1", ranker)):
        monkeypatch.setenv(f"SYNTH_LLMS__{name.upper()}__BASE_URL", server.url)
        monkeypatch.setenv(f"SYNTH_LLMS__{name.upper()}__MODEL", MODEL)
    monkeypatch.setenv("SYNTH_LLMS__GEMMA__COMPLETION_PRICE", "500")


@pytest.mark.real
@pytest.mark.usefixtures("configured")
def test_the_steps_build_a_data_set_that_can_be_trained_on(
    command: Command, tmp_path: Path, writer: ChatServer, ranker: ChatServer
) -> None:
    told = command("synth", "profiles", "--count", "4")
    assert (told.status, told.out) == (0, "")
    assert "440 tokens, $0.0050, 0 failed" in told.err
    assert "4/4" in told.err
    for step in (("courses", "--count", "7"), ("forms",), ("histories",), ("rank",)):
        told = command("synth", *step)
        assert (told.status, told.out) == (0, ""), told.err
    assert len(writer.asked) == 4 + 7 + 7 + 4
    assert len(ranker.asked) == 4

    folder = tmp_path / "data" / "synthesis"
    courses = read_courses(folder / "courses.jsonl")
    assert len(courses) == 7
    people = read_records(folder / "judged" / "profiles.jsonl", Profile, unique="id")
    assert [len(person.history.completed) for person in people] == [1] * 4
    with (folder / "judged" / "judgments.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert {row["profile_id"] for row in rows} == {person.id for person in people}
    assert {row["course_id"] for row in rows} == {course.id for course in courses}
    assert len(rows) == 4 * 7
    assert {row["relevance"] for row in rows} == {"0", "1", "2", "3"}
    assert read_courses(folder / "judged" / "courses.jsonl") == courses

    assert command("synth", "rank").status == 0
    assert len(ranker.asked) == 4, "nothing is asked twice"


@pytest.mark.usefixtures("configured")
def test_only_the_models_that_are_named_are_asked(
    command: Command, ranker: ChatServer, writer: ChatServer
) -> None:
    assert command("synth", "profiles", "--count", "2", "--llm", "deepseek_r1").status == 0
    assert (len(ranker.asked), len(writer.asked)) == (2, 0)


@pytest.mark.usefixtures("configured")
def test_what_is_missing_in_the_end_is_said(command: Command, writer: ChatServer) -> None:
    writer.replies[:] = [Reply(says="I cannot help with that.")] * 6
    told = command("synth", "profiles", "--count", "1")
    assert told.status == 1
    assert told.err.endswith("1 profiles are missing; run the command again to go on\n")
    assert "6 x there is no JSON object in it" in told.err
    assert command("synth", "profiles", "--count", "1").status == 0


@pytest.mark.usefixtures("configured")
def test_a_batch_is_written_and_its_answers_are_read(
    command: Command, tmp_path: Path, writer: ChatServer
) -> None:
    told = command("synth", "profiles", "--count", "3", "--write-batch", "batch")
    assert told.status == 0
    assert "batch/profiles-gemma.jsonl: 1 requests" in told.err
    answers = []
    for path in sorted((tmp_path / "batch").iterdir()):
        request = json.loads(path.read_text())
        body = json.loads(obey(request["body"]).content())
        answers.append({"custom_id": request["custom_id"], "response": {"status_code": 200, "body": body}})
    (tmp_path / "answers.jsonl").write_text(
        "".join(json.dumps(one) + "\n" for one in answers) + "so much for that\n"
    )
    told = command("synth", "profiles", "--read-batch", "answers.jsonl")
    assert told.status == 1
    assert "answers.jsonl: 3 answers, 0 known before" in told.err
    assert told.err.endswith("answers.jsonl, line 4: no answer in the OpenAI Batch format\n")
    assert len(read_records(tmp_path / "data" / "synthesis" / "profiles.jsonl", Profile)) == 3
    assert writer.asked == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("forms",), "course_texts.jsonl: nothing there yet; run `urtraining synth courses` first"),
        (("rank",), "profiles.jsonl: nothing there yet; run `urtraining synth profiles` first"),
        (("profiles", "--llm", "nobody"), "the model nobody needs SYNTH_LLMS__NOBODY__BASE_URL"),
        (("profiles", "--read-batch", "none.jsonl"), "none.jsonl: No such file"),
        (("profiles", "--read-batch", "a", "--write-batch", "b"), "are two runs"),
    ],
)
def test_what_cannot_be_done_is_said(
    command: Command, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    told = command("synth", *arguments)
    assert told.status == 1
    assert said in told.err
    assert not (tmp_path / "data" / "synthesis" / "courses.jsonl").exists()


def test_a_killed_run_goes_on_and_nothing_is_there_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(request: dict[str, Any]) -> Reply:
        time.sleep(0.02)
        return obey(request)

    with chat_server(respond=slowly) as server:
        monkeypatch.setenv("SYNTH_LLMS__TINY__BASE_URL", server.url)
        monkeypatch.setenv("SYNTH_LLMS__TINY__MODEL", MODEL)
        command = [sys.executable, "-m", "bot", "synth", "profiles", "--count", "40", "--llm", "tiny"]
        command += ["--folder", str(tmp_path)]
        run = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while len(server.asked) < 15:
            assert run.poll() is None
            time.sleep(0.005)
        run.send_signal(signal.SIGKILL)
        run.wait()
        asked = len(server.asked)
        assert asked < 40
        subprocess.run(command, stderr=subprocess.DEVNULL, check=True)
    assert len(read_records(tmp_path / "profiles.jsonl", Profile, unique="id")) == 40
    made = [one for one in read_records(tmp_path / "ledger.jsonl", Entry) if one.outcome is Outcome.MADE]
    # Answers that were on their way when the process was killed are asked for again, no others.
    assert 40 <= len(server.asked) <= 44
    assert 36 <= len(made) <= 40
