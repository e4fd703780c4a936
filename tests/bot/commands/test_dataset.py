from pathlib import Path

from tests.bot.commands.conftest import Command


def test_nobody_agreed_and_the_files_say_so(command: Command, tmp_path: Path) -> None:
    ended = command("dataset", "export", "out")
    assert (ended.status, ended.out) == (0, "")
    assert "0 judged pairs of 0 people" in ended.err
    assert (tmp_path / "out" / "judgments.csv").read_text() == "profile_id,course_id,relevance,unsafe\n"


def test_a_folder_that_cannot_be_written_is_said_in_one_line(command: Command, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    ended = command("dataset", "export", "out")
    assert ended.status == 1
    assert len(ended.err.splitlines()) == 1
