"""Requests written in the OpenAI Batch format, answered offline, read again."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ml.llm.chat import ChatEndpoint
from ml.synthesis.folder import Folder
from ml.synthesis.ledger import Entry, Outcome
from ml.synthesis.llm import Llm
from ml.synthesis.pipeline import Pipeline
from ml.synthesis.steps import Step
from storage.errors import OperatorError
from storage.json_lines import read_records
from storage.records.profile import Profile
from tests.ml.synthesis.answers import answer_to, profile_answer
from tests.ml.synthesis.data_sets import data_set

LLMS = [
    Llm("one", ChatEndpoint("http://127.0.0.1:9/v1", "model-one"), prompt_price=1.0, completion_price=2.0),
    Llm("two", ChatEndpoint("http://127.0.0.1:9/v1", "model-two")),
]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def answered(request: dict[str, Any], words: str | None = None) -> dict[str, Any]:
    """The line that a batch service writes for a request."""
    said = answer_to(request["body"]["messages"][0]["content"]) if words is None else words
    choice = {"index": 0, "message": {"role": "assistant", "content": said}, "finish_reason": "stop"}
    usage = {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150}
    body = {"id": "c", "model": request["body"]["model"], "choices": [choice], "usage": usage}
    response = {"status_code": 200, "request_id": "r", "body": body}
    return {"id": "b", "custom_id": request["custom_id"], "response": response, "error": None}


def write(path: Path, answers: list[Any]) -> Path:
    path.write_text("".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in answers))
    return path


def test_requests_are_what_a_batch_service_takes(tmp_path: Path) -> None:
    pipeline = Pipeline(Step.PROFILES, Folder(tmp_path), LLMS, 5)
    files = pipeline.write_batch(tmp_path / "out")
    assert {path.name: count for path, count in files.items()} == {
        "profiles-one.jsonl": 3,
        "profiles-two.jsonl": 2,
    }
    requests = [request for path in files for request in lines(path)]
    assert len({request["custom_id"] for request in requests}) == 5
    for request in requests:
        assert set(request) == {"custom_id", "method", "url", "body"}
        assert (request["method"], request["url"]) == ("POST", "/v1/chat/completions")
        assert request["body"]["response_format"]["json_schema"]["strict"] is True
        # Services that take strict schemas refuse lengths in them, and nobody can ask for less.
        assert "maxLength" not in json.dumps(request["body"]["response_format"])
    models = [{request["body"]["model"] for request in lines(path)} for path in files]
    assert models == [{"model-one"}, {"model-two"}]


@pytest.mark.parametrize("step", Step)
def test_every_step_goes_there_and_back(tmp_path: Path, step: Step) -> None:
    folder = data_set(tmp_path)
    if step in {Step.PROFILES, Step.FORMS}:
        folder.profiles.unlink()
        folder.courses.unlink()
    if step is Step.COURSES:
        folder.course_texts.unlink()
    pipeline = Pipeline(step, folder, LLMS, 2)
    requests = [request for path in pipeline.write_batch(tmp_path / "out") for request in lines(path)]
    read = pipeline.read_batch(write(tmp_path / "answers.jsonl", [answered(one) for one in requests]))
    assert [entry.outcome for entry in read.entries] == [Outcome.MADE] * len(requests)
    assert len(requests) == (1 if step in {Step.HISTORIES, Step.RANK} else 2)
    assert pipeline.write_batch(tmp_path / "again") == {}


def test_answers_are_taken_in_any_order_and_once(tmp_path: Path) -> None:
    pipeline = Pipeline(Step.PROFILES, Folder(tmp_path), LLMS, 4)
    requests = [request for path in pipeline.write_batch(tmp_path / "out") for request in lines(path)]
    answers = write(tmp_path / "answers.jsonl", [answered(one) for one in reversed(requests)])
    first, second = pipeline.read_batch(answers), pipeline.read_batch(answers)
    assert (len(first.entries), first.known) == (4, 0)
    assert (len(second.entries), second.known) == (0, 4)
    assert len(read_records(tmp_path / "profiles.jsonl", Profile, unique="id")) == 4
    costs = Counter[str]()
    for entry in read_records(tmp_path / "ledger.jsonl", Entry):
        costs[entry.llm] += round(entry.cost * 1_000_000)
    assert costs == {"one": 2 * (100 + 100), "two": 0}


def test_a_file_with_more_people_than_the_run_asks_for_is_read_whole(tmp_path: Path) -> None:
    many = Pipeline(Step.PROFILES, Folder(tmp_path), LLMS[:1], 3)
    (path,) = many.write_batch(tmp_path / "out")
    few = Pipeline(Step.PROFILES, Folder(tmp_path), LLMS[:1], 1)
    assert (
        len(few.read_batch(write(tmp_path / "a.jsonl", [answered(one) for one in lines(path)])).entries) == 3
    )


def test_bad_lines_are_told_and_the_others_taken(tmp_path: Path) -> None:
    pipeline = Pipeline(Step.PROFILES, Folder(tmp_path), LLMS[:1], 5)
    (path,) = pipeline.write_batch(tmp_path / "out")
    good, prose, failed, expired, refused = lines(path)
    refusal = answered(refused)
    refusal["response"]["body"]["choices"][0]["message"] = {"content": None, "refusal": "no"}
    rate_limited = answered(failed)
    rate_limited["response"] = {
        "status_code": 429,
        "request_id": "r",
        "body": {"error": {"message": "slow down"}},
    }
    error = {"code": "batch_expired", "message": "too late"}
    answers = [
        "not even JSON",
        {"custom_id": 7},
        {**answered(good), "custom_id": "courses:syn-c00001-gym"},
        {**answered(good), "custom_id": "profiles:nobody"},
        answered(good),
        answered(prose, "Here is a person."),
        rate_limited,
        {"id": "b", "custom_id": expired["custom_id"], "response": None, "error": error},
        refusal,
        '{"id": "b", "custom_id": "profiles:syn-p0',
    ]
    read = pipeline.read_batch(write(tmp_path / "answers.jsonl", answers))
    assert [problem.number for problem in read.problems] == [1, 2, 3, 4, 10]
    assert [entry.outcome for entry in read.entries] == [
        Outcome.MADE,
        Outcome.BAD_ANSWER,
        Outcome.UNAVAILABLE,
        Outcome.UNAVAILABLE,
        Outcome.REFUSED,
    ]
    (again,) = pipeline.write_batch(tmp_path / "again")
    asked = {one["custom_id"]: one["body"]["messages"] for one in lines(again)}
    assert set(asked) == {one["custom_id"] for one in (prose, failed, expired, refused)}
    assert asked[prose["custom_id"]] != prose["body"]["messages"], "other seed phrases"


def test_near_duplicates_within_a_file_are_kept_out(tmp_path: Path) -> None:
    pipeline = Pipeline(Step.PROFILES, Folder(tmp_path), LLMS[:1], 2)
    (path,) = pipeline.write_batch(tmp_path / "out")
    same = json.dumps(profile_answer("one story"))
    answers = [answered(one, same) for one in lines(path)]
    read = pipeline.read_batch(write(tmp_path / "answers.jsonl", answers))
    assert [entry.outcome for entry in read.entries] == [Outcome.MADE, Outcome.NEAR_DUPLICATE]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="No such file"):
        Pipeline(Step.PROFILES, Folder(tmp_path), LLMS).read_batch(tmp_path / "answers.jsonl")
