from pathlib import Path

import pytest

from storage.errors import OperatorError
from storage.whole_file import whole_file


def test_the_file_is_as_before_until_the_block_ends(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("before", encoding="utf-8")
    with whole_file(path) as file:
        file.write("после\n")
        assert path.read_text(encoding="utf-8") == "before"
    assert path.read_text(encoding="utf-8") == "после\n"
    assert [one.name for one in tmp_path.iterdir()] == ["out.txt"]


def test_an_error_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(TypeError), whole_file(path) as file:
        file.writelines(["half", 1])  # type: ignore[list-item]
    assert path.read_text(encoding="utf-8") == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["out.txt"]


def test_a_link_stays_one_and_its_target_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_text("before", encoding="utf-8")
    link.symlink_to(target)
    with whole_file(link) as file:
        file.write("after")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "after"


@pytest.mark.parametrize("place", [".", "no-such-folder/out.txt"])
def test_where_nothing_can_be_written_is_said_before_any_work(tmp_path: Path, place: str) -> None:
    with pytest.raises(OperatorError, match="directory"), whole_file(tmp_path / place):
        raise AssertionError("the block began")
