"""Files in the OpenAI Batch format: requests that any model can answer offline, and the answers.

Request lines are `{"custom_id", "method", "url", "body"}`, answer lines `{"custom_id", "response":
{"status_code", "body"}, "error"}`.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from ml.llm.chat import ChatEndpoint, Reply, reply_of
from ml.llm.failure import ModelFailedError
from ml.synthesis.intake import Intake, Verdict
from ml.synthesis.ledger import Entry, Outcome
from ml.synthesis.llm import Llm
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.record_file import RecordFile, RecordT
from ml.synthesis.writing import entry_of
from storage.errors import LineProblem, OperatorError
from storage.whole_file import whole_file

_URL = "/v1/chat/completions"
_OK = 200


class _Response(BaseModel):
    status_code: int
    body: dict[str, Any] | None = None


class _Line(BaseModel):
    custom_id: str
    response: _Response | None = None
    error: Any = None


@dataclass(frozen=True, slots=True)
class Answered:
    """What a file of answers came to; `known` items were there already, `problems` are lines of no use."""

    entries: tuple[Entry, ...]
    known: int
    problems: tuple[LineProblem, ...]


def write_requests(
    recipe: Recipe[Any], keys: Sequence[str], attempts: Counter[str], llms: Sequence[Llm], folder: Path
) -> dict[Path, int]:
    """Write the requests for items, a file for each model, as the models would take turns online."""
    written: Counter[Path] = Counter()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OperatorError(f"{folder}: {error.strerror}") from error
    with ExitStack() as stack:
        paths = [folder / f"{recipe.step}-{llm.name}.jsonl" for llm in llms]
        files = [stack.enter_context(whole_file(path)) for path in paths]
        for number, key in enumerate(keys):
            turn = (number + attempts[key]) % len(llms)
            line = _request(recipe, key, attempts[key], llms[turn])
            files[turn].write(json.dumps(line, ensure_ascii=False) + "\n")
            written[paths[turn]] += 1
    return dict(written)


def read_answers(
    path: Path, intake: Intake[RecordT], ledger: RecordFile[Entry], llms: Sequence[Llm]
) -> Answered:
    """Take the answers of a file; lines of no use are told, the others taken all the same."""
    entries: list[Entry] = []
    problems: list[LineProblem] = []
    known = 0
    for number, line in _lines(path):
        try:
            answer = _Line.model_validate_json(line)
        except ValidationError:
            problems.append(LineProblem(number, "no answer in the OpenAI Batch format"))
            continue
        step, _, key = answer.custom_id.partition(":")
        if step != intake.recipe.step or not intake.recipe.knows(key):
            problems.append(LineProblem(number, f"{answer.custom_id} was not asked in this step"))
        elif intake.has(key):
            known += 1
        else:
            entries.append(_take(answer, key, intake, llms))
            ledger.append(entries[-1])
    return Answered(tuple(entries), known, tuple(problems))


def _request(recipe: Recipe[Any], key: str, attempt: int, llm: Llm) -> dict[str, Any]:
    messages = [{"role": "user", "content": recipe.prompt(key, attempt)}]
    body = {"model": llm.endpoint.model, "messages": messages, **recipe.asked.portable()}
    return {"custom_id": f"{recipe.step}:{key}", "method": "POST", "url": _URL, "body": body}


def _take(answer: _Line, key: str, intake: Intake[RecordT], llms: Sequence[Llm]) -> Entry:
    reply = Reply("")
    response = answer.response
    if response is None or response.status_code != _OK:
        status = response.status_code if response else "none"
        verdict = Verdict(Outcome.UNAVAILABLE, f"status {status}")
    else:
        try:
            reply = reply_of(json.dumps(response.body))
            verdict = intake.take(key, reply)
        except ModelFailedError as failure:
            verdict = Verdict(Outcome.REFUSED, str(failure))
    llm = _llm_of(response, llms)
    return entry_of(intake.recipe.step, key, llm, reply.tokens, verdict)


def _llm_of(response: _Response | None, llms: Sequence[Llm]) -> Llm:
    """Tell which model answered, by its name at the API; one that is not in the settings costs nothing."""
    model = str((response.body or {}).get("model")) if response else ""
    known = {llm.endpoint.model: llm for llm in llms}
    return known.get(model) or Llm("batch", ChatEndpoint("", model))


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise OperatorError(f"{path}: {error.strerror}") from error
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.strip():
            yield number, line
