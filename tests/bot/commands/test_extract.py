import json
from pathlib import Path

import pytest

from tests.bot.commands.conftest import Command
from tests.images.samples import push_day
from tests.ml.llm.chat_server import KEY, MODEL, Reply, chat_server


def test_each_file_has_its_entry_and_unreadable_ones_their_reason(command: Command, tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("Bench press 4x8 60 kg\nRow 3x10\n", encoding="utf-8")
    (tmp_path / "talk.txt").write_text("see you on Monday\n", encoding="utf-8")
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    files = ("plan.txt", "talk.txt", "empty.png", "folder.png", "none.png")
    ended = command("extract", *files, "--out", "programs.json")
    assert (ended.status, ended.out) == (0, "")
    programs = json.loads((tmp_path / "programs.json").read_text(encoding="utf-8"))
    assert tuple(programs) == files
    assert [one["name"] for one in programs["plan.txt"]["sessions"][0]["exercises"]] == ["Bench press", "Row"]
    for name in files[1:]:
        assert programs[name]["is_program"] is False
        assert programs[name]["sessions"] == []
        assert programs[name]["reason"]


def test_equal_base_names_are_an_error(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    ended = command("extract", "plan.txt", "a/plan.txt")
    assert ended.status == 1
    assert "equal base names: plan.txt" in ended.err
    assert not (tmp_path / "programs.json").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("--engine", "magic"), "auto, ocr"), (("--out", "none/out.json"), "none/out.json")],
)
def test_what_cannot_be_done_is_said_in_one_line(
    command: Command, arguments: tuple[str, ...], said: str
) -> None:
    ended = command("extract", "plan.txt", *arguments)
    assert ended.status == 1
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("engine", "missing"), [("vlm", "VLM_BASE_URL and VLM_MODEL"), ("local", "VLM_LOCAL_MODEL")]
)
def test_an_engine_that_is_not_configured_is_said(
    command: Command, tmp_path: Path, engine: str, missing: str
) -> None:
    ended = command("extract", "plan.txt", "--engine", engine)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == f"the engine {engine} needs {missing}\n"
    assert not (tmp_path / "programs.json").exists()


def test_a_server_described_by_halves_is_said(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VLM_MODEL", MODEL)
    ended = command("extract", "plan.txt")
    assert (ended.status, ended.err) == (1, "VLM_BASE_URL and VLM_MODEL are needed together\n")


def test_a_local_model_that_is_not_there_is_said(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VLM_LOCAL_MODEL", str(tmp_path / "model"))
    push_day().save(tmp_path / "push.png")
    ended = command("extract", "push.png")
    assert ended.status == 1
    assert "VLM_LOCAL_MODEL" in ended.err
    assert not (tmp_path / "programs.json").exists()


@pytest.mark.real
@pytest.mark.parametrize(("engine", "asked"), [("auto", 1), ("vlm", 1), ("ocr", 0)])
def test_the_best_engine_configured_reads_unless_another_is_named(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, engine: str, asked: int
) -> None:
    monkeypatch.setenv("VLM_MODEL", MODEL)
    monkeypatch.setenv("VLM_API_KEY", KEY)
    monkeypatch.setenv("VLM_LOCAL_MODEL", str(tmp_path / "worse"))
    push_day().save(tmp_path / "push.png")
    with chat_server(Reply(refusal="I cannot.")) as server:
        monkeypatch.setenv("VLM_BASE_URL", server.url)
        ended = command("extract", "push.png", "--engine", engine, "--out", "programs.json")
    assert (ended.status, ended.out, len(server.asked)) == (0, "", asked)
    program = json.loads((tmp_path / "programs.json").read_text(encoding="utf-8"))["push.png"]
    assert program["notice"] == ("vlm_refused" if asked else None)
    assert len(program["sessions"][0]["exercises"]) == 5
