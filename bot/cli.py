"""The `urtraining` command: a thin list; each command imports what it needs when it runs."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.uncollected import uncollected
from ml.synthesis.steps import Step
from ml.training.loss_names import LossName
from storage.errors import OperatorError

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, help="Find courses, track workouts.")
courses_app = typer.Typer(no_args_is_help=True, help="The catalogue as files.")
app.add_typer(courses_app, name="courses")
dataset_app = typer.Typer(no_args_is_help=True, help="What people did, as training data.")
app.add_typer(dataset_app, name="dataset")

DataFolder = Annotated[
    Path | None,
    typer.Option("--folder", help="Folder of the data set; default: synthesis in the data directory."),
]
Llms = Annotated[
    list[str] | None, typer.Option("--llm", help="A model by its name in the settings; may be repeated.")
]

JudgedData = Annotated[
    Path | None,
    typer.Option("--data", help="Folder that `synth rank` wrote (judged/); default: the shipped judgments."),
]

Out = Annotated[Path, typer.Option("--out", help="File to write.")]
Limit = Annotated[int, typer.Option("--limit", min=1, help="Courses for each line.")]


@app.command()
def run() -> None:
    """Run the bot: polling, or a webhook when WEBHOOK_URL is set."""
    with uncollected():
        from bot.commands.serve import run_bot

    asyncio.run(run_bot())


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port of the playground on 127.0.0.1.")] = 8080,
    *,
    server_only: Annotated[
        bool, typer.Option("--server-only", help="The local server without the bot.")
    ] = False,
) -> None:
    """Open the playground: the bot with a local server and a web chat, no token, no network."""
    with uncollected():
        from bot.commands.serve import run_demo

    asyncio.run(run_demo(port, server_only=server_only))


@app.command()
def health() -> None:
    """Exit with 0 when the running bot serves, for container health checks."""
    from bot.commands.serve import check_health

    sys.exit(0 if asyncio.run(check_health()) else 1)


@courses_app.command("import")
def import_courses(file: Path) -> None:
    """Upsert courses by id from JSON lines; all or nothing."""
    from bot.commands.catalogue import import_file

    asyncio.run(import_file(file))


@courses_app.command("export")
def export_courses(file: Path) -> None:
    """Write every published course as JSON lines."""
    from bot.commands.catalogue import export_file

    asyncio.run(export_file(file))


@dataset_app.command("export")
def export_dataset(folder: Path) -> None:
    """Write what people who agreed did with courses as judged pairs, without names."""
    from bot.commands.dataset import export_folder

    asyncio.run(export_folder(folder))


@app.command()
def reindex(
    *,
    full: Annotated[bool, typer.Option("--full", help="Embed every course again.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Bring the course index up to date."""
    from bot.commands.catalogue import reindex_catalogue

    asyncio.run(reindex_catalogue(full=full, as_json=as_json))


@app.command()
def recommend(profiles: Path, limit: Limit = 5, out: Out = Path("recommendations.jsonl")) -> None:
    """Rank courses for each profile of a JSON lines file."""
    from bot.commands.find import recommend_file

    asyncio.run(recommend_file(profiles, limit, out))


@app.command()
def search(queries: Path, limit: Limit = 10, out: Out = Path("results.jsonl")) -> None:
    """Search courses for each query of a JSON lines file."""
    from bot.commands.find import search_file

    asyncio.run(search_file(queries, limit, out))


@app.command()
def extract(
    files: list[Path],
    out: Out = Path("programs.json"),
    engine: Annotated[str, typer.Option(help="auto, ocr, vlm or local.")] = "auto",
) -> None:
    """Read programs from images and text files."""
    from bot.commands.extract import extract_files

    extract_files(files, out, engine)


@app.command()
def synth(
    step: Step,
    count: Annotated[
        int | None,
        typer.Option(
            min=1, help="How many there shall be in all; 1000 people, 300 courses, all of the others."
        ),
    ] = None,
    folder: DataFolder = None,
    llm: Llms = None,
    write_batch: Annotated[
        Path | None,
        typer.Option(help="Ask nobody; write the requests to this folder in the OpenAI Batch format."),
    ] = None,
    read_batch: Annotated[
        list[Path] | None,
        typer.Option(help="Ask nobody; read a file of answers in that format; may be repeated."),
    ] = None,
) -> None:
    """Let language models write training data; what is there already is kept, what is missing is asked for.

    profiles, courses, then forms (a coach's metadata for each course), histories (what each person tried) and
    rank (courses in order for each person).
    """
    from bot.commands.synth import Run, synthesize

    synthesize(Run(step, count, folder, tuple(llm or ())), write_batch, read_batch or [])


@app.command()
def train(  # noqa: PLR0913, PLR0917 - a run has that many parameters
    data: JudgedData = None,
    base: Annotated[str | None, typer.Option(help="Folder or hub name; default: the bundled model.")] = None,
    out: Annotated[Path, typer.Option("--out", help="Folder for the weights.")] = Path("trained"),
    loss: LossName = LossName.MULTIPLE_NEGATIVES,
    epochs: Annotated[int, typer.Option(min=1)] = 6,
    batch: Annotated[int, typer.Option(min=2, help="People in a step.")] = 64,
    rate: Annotated[float, typer.Option(help="Learning rate.")] = 1e-3,
    rank: Annotated[int, typer.Option(min=1, help="Rank of the LoRA adapter.")] = 16,
    frozen_layers: Annotated[int, typer.Option(min=0, help="Lower layers that do not learn.")] = 3,
    seed: Annotated[int, typer.Option(help="The same seed does the same on the same machine.")] = 1,
    threads: Annotated[
        int, typer.Option(min=1, help="Of the processor; on a busy one fewer are faster.")
    ] = 2,
    *,
    full: Annotated[bool, typer.Option("--full", help="Train all weights, not an adapter.")] = False,
    judged_only: Annotated[
        bool, typer.Option("--judged-only", help="No grades by the ranking for pairs that nobody judged.")
    ] = False,
) -> None:
    """Train the encoder to read people; writes an adapter, the run's record and its curves."""
    from bot.commands.learn import train_encoder
    from ml.training.train import Options

    options = Options(loss, epochs, batch, rate, None if full else rank, frozen_layers, seed, threads)
    train_encoder(data, base, out, options, with_teacher=not judged_only)


@app.command()
def evaluate(
    data: JudgedData = None,
    model: Annotated[
        str | None, typer.Option(help="A folder that `train` wrote; default: the shipped one.")
    ] = None,
    out: Annotated[Path, typer.Option("--out", help="Folder for tables, plots and JSON.")] = Path(
        "evaluation"
    ),
) -> None:
    """Compare rankers on people and courses that training did not see; minutes."""
    from bot.commands.learn import evaluate_encoder

    evaluate_encoder(data, model, out)


@app.command()
def bench(name: Annotated[str | None, typer.Argument(help="One benchmark; all without.")] = None) -> None:
    """Run the benchmarks of a checkout, beside their budgets."""
    from bot.commands.bench import run_benchmarks

    sys.exit(run_benchmarks(name))


def main() -> None:
    """Run the command line; what the operator can put right is a sentence on stderr and its exit status."""
    try:
        app()
    except OperatorError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(error.status)
