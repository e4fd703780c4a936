import csv
import json
from pathlib import Path

import pytest
import torch

from storage.catalogue import write_courses
from tests.bot.commands.conftest import Command
from tests.ml.recommend.tiny_model import save_tiny_model
from tests.ml.training.people import judged_data


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """A folder as `synth rank` writes it."""
    folder = tmp_path / "judged"
    folder.mkdir()
    data = judged_data(people=40, courses=24)
    write_courses(folder / "courses.jsonl", {one.course.id: one.course for one in data}.values())
    people = {one.profile.id: one.profile for one in data}.values()
    lines = [one.model_dump_json(exclude_none=True) + "\n" for one in people]
    (folder / "profiles.jsonl").write_text("".join(lines))
    with (folder / "judgments.csv").open("w") as file:
        rows = csv.writer(file)
        rows.writerow(("profile_id", "course_id", "relevance", "unsafe"))
        rows.writerows((one.profile.id, one.course.id, one.relevance, int(one.unsafe)) for one in data)
    return folder


@pytest.mark.real
def test_what_train_writes_is_evaluated_beside_the_baselines(
    command: Command, tmp_path: Path, judged: Path
) -> None:
    torch.manual_seed(3)
    save_tiny_model(tmp_path / "tiny", tmp_path / "parts")
    told = command(
        *("train", "--data", str(judged), "--base", str(tmp_path / "tiny"), "--out", "trained"),
        *("--epochs", "2", "--batch", "8", "--frozen-layers", "0", "--threads", "1", "--loss", "margin"),
    )
    assert (told.status, told.out) == (0, ""), told.err
    assert "epoch 2: loss" in told.err
    record = json.loads((tmp_path / "trained" / "run.json").read_text())
    assert record["options"]["loss"] == "margin"
    assert record["data"]["people"] == 40
    assert len(record["data_sha256"]) == 64
    assert [epoch["number"] for epoch in record["epochs"]] == [0, 1, 2]
    assert (tmp_path / "trained" / "curves.png").stat().st_size > 1000

    told = command("evaluate", "--data", str(judged), "--model", "trained", "--out", "evaluation")
    assert told.status == 0, told.err
    assert "| trained encoder |" in told.out
    assert "trained over untrained:" in told.err
    report = json.loads((tmp_path / "evaluation" / "evaluation.json").read_text())
    assert {"random", "popularity", "BM25", "rules alone"} <= report["rankers"].keys()


def test_too_few_people_are_said(command: Command, judged: Path) -> None:
    lines = (judged / "judgments.csv").read_text().splitlines(keepends=True)
    (judged / "judgments.csv").write_text("".join(lines[:20]))
    told = command("train", "--data", str(judged))
    assert told.status == 1
    assert "too few people and courses" in told.err


def test_a_folder_without_data_is_said(command: Command, tmp_path: Path) -> None:
    for step in ("train", "evaluate"):
        told = command(step, "--data", str(tmp_path / "nothing"))
        assert told.status == 1
        assert "No such file" in told.err
