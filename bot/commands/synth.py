"""`synth`: training data written by language models, online or through batch files."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.commands.synth_progress import SynthProgress, print_summary
from bot.settings import Settings, read_settings
from ml.synthesis.folder import Folder
from ml.synthesis.ledger import Entry
from ml.synthesis.pace import Patience
from ml.synthesis.pipeline import Pipeline
from ml.synthesis.steps import Step
from storage.errors import OperatorError

# For each item in one run; each is another request with other seed phrases, and of another model.
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Run:
    """What was asked for: a step, how many items in all, where, by which models."""

    step: Step
    count: int | None
    folder: Path | None
    llms: tuple[str, ...]


def synthesize(run: Run, write_batch: Path | None, read_batch: Sequence[Path]) -> None:
    """Run a step; raises OperatorError where something is still missing at the end."""
    if write_batch and read_batch:
        raise OperatorError("--write-batch and --read-batch are two runs: the answers come between them")
    settings = read_settings()
    folder = Folder(run.folder or settings.urtraining_data_dir / "synthesis")
    names = run.llms or ((settings.synth_ranker,) if run.step is Step.RANK else settings.synth_writers)
    pipeline = Pipeline(run.step, folder, [settings.llm(name) for name in names], run.count)
    if run.step is Step.RANK and not read_batch:
        _draw_candidates(folder, settings)
    if write_batch:
        _write_batch(pipeline, write_batch)
    elif read_batch:
        _read_batches(pipeline, read_batch)
    else:
        _write(pipeline, Patience(answer_s=settings.synth_timeout_s))


def _write(pipeline: Pipeline, patience: Patience) -> None:
    with SynthProgress(pipeline.step) as progress:
        missing = asyncio.run(pipeline.write(patience, _TRIES, progress.begin, progress.tell))
    print_summary(progress.entries)
    _export(pipeline)
    if missing:
        message = f"{missing} {pipeline.step} are missing; run the command again to go on"
        raise OperatorError(message)


def _write_batch(pipeline: Pipeline, into: Path) -> None:
    for path, count in pipeline.write_batch(into).items():
        sys.stderr.write(f"{path}: {count} requests\n")


def _read_batches(pipeline: Pipeline, paths: Sequence[Path]) -> None:
    entries: list[Entry] = []
    problems: list[str] = []
    for path in paths:
        answered = pipeline.read_batch(path)
        entries += answered.entries
        problems += [f"{path}, {problem}" for problem in answered.problems]
        sys.stderr.write(f"{path}: {len(answered.entries)} answers, {answered.known} known before\n")
    print_summary(entries)
    _export(pipeline)
    if problems:
        raise OperatorError("\n".join(problems))


def _export(pipeline: Pipeline) -> None:
    if pipeline.step is not Step.RANK:
        return
    from ml.synthesis.judged import write_judged  # noqa: PLC0415 - loads what only this step needs

    sys.stderr.write(f"{write_judged(pipeline.folder)}: people, courses and judgments for training\n")


def _draw_candidates(folder: Folder, settings: Settings) -> None:
    from ml.recommend.encoder import Encoder  # noqa: PLC0415 - seconds to import
    from ml.synthesis.candidates import draw_candidates  # noqa: PLC0415 - see above

    draw_candidates(folder, Encoder(settings.embedding_model))
