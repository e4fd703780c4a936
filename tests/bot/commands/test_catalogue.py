import json
from pathlib import Path

from storage.catalogue import read_courses, write_courses
from tests.bot.commands.conftest import Command
from tests.storage.courses import course


def test_what_is_imported_is_exported(command: Command, tmp_path: Path) -> None:
    write_courses(tmp_path / "in.jsonl", [course("a"), course("b")])
    assert command("courses", "import", "in.jsonl").status == 0
    write_courses(tmp_path / "more.jsonl", [course("b", title="Another")])
    ended = command("courses", "import", "more.jsonl")
    assert ended.out == ""
    assert "1 courses, 1 changed" in ended.err
    assert command("courses", "export", "out.jsonl").status == 0
    titles = {one.id: one.title for one in read_courses(tmp_path / "out.jsonl")}
    assert titles == {"a": course("a").title, "b": "Another"}


def test_one_bad_line_and_nothing_is_imported(command: Command, tmp_path: Path) -> None:
    write_courses(tmp_path / "in.jsonl", [course("a"), course("b")])
    lines = (tmp_path / "in.jsonl").read_text(encoding="utf-8").splitlines()
    unknown = json.dumps({**json.loads(lines[1]), "rating": 5})
    (tmp_path / "in.jsonl").write_text("\n".join((lines[0], unknown, lines[0], "{")), encoding="utf-8")
    ended = command("courses", "import", "in.jsonl")
    assert ended.status == 1
    assert [line.split(":")[0] for line in ended.err.splitlines()] == ["line 2", "line 3", "line 4"]
    command("courses", "export", "out.jsonl")
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == ""


def test_files_that_cannot_be_used_are_said_in_one_line(command: Command) -> None:
    for arguments in (("import", "none.jsonl"), ("export", "none/out.jsonl"), ("export", ".")):
        ended = command("courses", *arguments)
        assert ended.status == 1
        assert len(ended.err.splitlines()) == 1
        assert "irectory" in ended.err
