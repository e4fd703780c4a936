"""`train` and `evaluate`: the encoder's side for people, and how well people are served."""

import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ml.training.judgments import (
    folder_for_testing,
    further_judgments,
    load_judgments,
    load_test,
    second_opinions,
)
from ml.training.splits import Divided, Part, divide
from storage.errors import OperatorError

if TYPE_CHECKING:
    from ml.training.train import Epoch, Options

_NEEDED = ("sklearn", "threadpoolctl", "bm25s")


def train_encoder(
    data: Path | None, base: str | None, out: Path, options: "Options", *, with_teacher: bool
) -> None:
    """Train and write the weights, the run's record and its curves to a folder."""
    _ensure_installed()
    import torch  # noqa: PLC0415 - as below

    from ml.recommend.encoder import BUNDLED, Encoder, base_model  # noqa: PLC0415 - seconds to import
    from ml.recommend.trained_encoder import write_trained  # noqa: PLC0415 - as above
    from ml.training.data_checks import check  # noqa: PLC0415 - as above
    from ml.training.run_record import data_hash, write_record  # noqa: PLC0415 - as above
    from ml.training.train import Training  # noqa: PLC0415 - as above
    from ml.training.training_data import dev_data, training_data  # noqa: PLC0415 - as above

    began = time.perf_counter()
    torch.set_num_threads(options.threads)
    judged = _divided(data)
    checks = check(judged.judgments, judged.parts)
    sys.stderr.write(f"{checks}\n")
    name = base or BUNDLED
    encoder = Encoder(base_model(name), options.threads)
    learned = training_data(judged.judgments, judged.parts, encoder, with_teacher=with_teacher)
    dev = dev_data(judged.judgments, judged.parts, encoder)
    sys.stderr.write(f"{len(learned.texts)} people to learn from, {len(dev.texts)} to choose by\n")
    out.mkdir(parents=True, exist_ok=True)
    epochs = Training(learned, dev, encoder.name, options).run(out, _tell)
    write_trained(out, name)
    facts = {
        "base": name,
        "data_sha256": data_hash(judged.judgments),
        "with_teacher": with_teacher,
        "seconds": round(time.perf_counter() - began),
    }
    write_record(out, facts, options, checks, epochs)
    sys.stderr.write(f"{out}: trained in {facts['seconds']} s; EMBEDDING_MODEL={out} uses it\n")


def evaluate_encoder(data: Path | None, model: str | None, out: Path) -> None:
    """Compare rankers on people and courses that training did not see; write tables, plots and JSON."""
    _ensure_installed()
    from ml.recommend.model import shipped_model  # noqa: PLC0415 - as above
    from ml.training.evaluation.measures import difference  # noqa: PLC0415 - as above
    from ml.training.evaluation.report import table, write_report  # noqa: PLC0415 - as above
    from ml.training.evaluation.run import TRAINED, UNTRAINED, evaluate  # noqa: PLC0415 - as above

    second = second_opinions(folder_for_testing(data)) if folder_for_testing(data).is_dir() else []
    ranking = None if data else shipped_model()
    found = evaluate(_divided(data), second, model, ranking, lambda name: typer.echo(name, err=True))
    gain, low, high = difference(
        [one.ndcg_at_10 for one in found[TRAINED].people], [one.ndcg_at_10 for one in found[UNTRAINED].people]
    )
    facts = {"gain_over_untrained": {"ndcg_at_10": gain, "low": low, "high": high}}
    write_report(out, facts, found)
    sys.stdout.write(f"{table(found)}\n")
    sys.stderr.write(f"trained over untrained: {gain:+.3f} nDCG@10 (95 %: {low:+.3f} to {high:+.3f})\n")


def _divided(data: Path | None) -> Divided:
    """Read judged pairs; there must be some in every part."""
    learned = load_judgments(data) if data else [*load_judgments(), *further_judgments()]
    judged = divide(learned, load_test(data))
    if not all(judged.pairs([part], [part]) for part in Part):
        message = f"{data}: too few people and courses to divide into parts for training and testing"
        raise OperatorError(message)
    return judged


def _ensure_installed() -> None:
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        message = f"{', '.join(missing)} not installed: pip install '.[training]' -c constraints.txt"
        raise OperatorError(message)


def _tell(epoch: "Epoch") -> None:
    loss = "" if epoch.loss is None else f"loss {epoch.loss:.3f}, "
    sys.stderr.write(f"epoch {epoch.number}: {loss}dev nDCG@10 {epoch.dev:.3f}, {epoch.seconds:.0f} s\n")
    sys.stderr.flush()
