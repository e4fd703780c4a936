import json
from pathlib import Path
from typing import Any

import pytest

from storage.catalogue import write_courses
from tests.bot.commands.conftest import Command
from tests.ml.recommend.people import course

THIN = {"id": "thin", "goals": ["muscle_gain"], "level": "intermediate", "location": "gym"}


def write(path: Path, *lines: dict[str, Any] | str) -> None:
    texts = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.real
def test_lists_follow_the_lines_and_the_index_follows_the_catalogue(command: Command, tmp_path: Path) -> None:
    strength = course(id="strength", title="Strong in the gym")
    swim = course(
        id="swim", activity_types=["swimming"], environments=["pool"], title="First lengths in the pool"
    )
    write_courses(tmp_path / "courses.jsonl", [strength, swim])
    command("courses", "import", "courses.jsonl")
    swimmer = {**THIN, "id": "swimmer", "location": "pool", "health_notes": "one\u2028two"}
    nameless = {name: value for name, value in THIN.items() if name != "id"}
    write(tmp_path / "people.jsonl", swimmer, THIN, nameless)
    ended = command("recommend", "people.jsonl", "--limit", "100", "--out", "lists.jsonl")
    assert (ended.status, ended.out) == (0, "")
    first, second, third = read(tmp_path / "lists.jsonl")
    assert (first["profile_id"], second["profile_id"]) == ("swimmer", "thin")
    assert third == {"profile_id": None, "courses": second["courses"]}
    assert [one["id"] for one in first["courses"]] == ["swim"]
    [shown] = second["courses"]
    assert shown["id"] == "strength"
    assert shown["fits"] is True
    assert any("Build muscle" in reason for reason in shown["reasons"])
    assert shown["cautions"]

    report = json.loads(command("reindex", "--json").out)
    assert (report["embedded"], report["unchanged"], report["deleted"]) == (0, 2, 0)
    report = json.loads(command("reindex", "--full", "--json").out)
    assert (report["embedded"], report["unchanged"]) == (2, 0)
    assert set(report) == {"embedded", "unchanged", "deleted", "seconds"}

    write(
        tmp_path / "queries.jsonl",
        {"query_id": 7, "text": "pool", "lang": "en"},
        {"query_id": "b", "text": "qwzx vbnk"},
    )
    assert command("search", "queries.jsonl", "--out", "found.jsonl").status == 0
    found = read(tmp_path / "found.jsonl")
    assert [one["query_id"] for one in found] == [7, "b"]
    assert [[hit["id"] for hit in one["courses"]] for one in found] == [["swim"], []]


def test_every_bad_line_is_named_without_what_it_says(command: Command, tmp_path: Path) -> None:
    secret = {**THIN, "goals": ["secret-wish"], "health_notes": ["secret"]}
    write(
        tmp_path / "people.jsonl",
        THIN,
        secret,
        "",
        "{",
        {**THIN, "agee": 3},
        {"id": "x", "goals": ["health"]},
    )
    ended = command("recommend", "people.jsonl", "--out", "lists.jsonl")
    assert ended.status == 1
    lines = ended.err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["line 2", "line 4", "line 5", "line 6"]
    assert "goals.0" in lines[0]
    assert "health_notes" in lines[0]
    assert "secret" not in ended.err
    assert "'agee'" in lines[2]
    assert "'level' is missing" in lines[3]
    assert not (tmp_path / "lists.jsonl").exists()


def test_what_is_not_utf8_or_not_there_is_said_in_one_line(command: Command, tmp_path: Path) -> None:
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "\xe9"}\n')
    assert command("recommend", "latin.jsonl").err == "line 1: not UTF-8, from byte 9\n"
    assert command("search", "none.jsonl").err == "none.jsonl: No such file or directory\n"
    write(tmp_path / "people.jsonl", THIN)
    assert "none/out.jsonl" in command("recommend", "people.jsonl", "--out", "none/out.jsonl").err


def test_a_model_that_is_not_there_is_said_in_one_line(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EMBEDDING_MODEL", str(tmp_path / "no-model"))
    ended = command("reindex")
    assert ended.status == 1
    assert ended.err == f"EMBEDDING_MODEL names a folder that is not there: {tmp_path / 'no-model'}\n"
