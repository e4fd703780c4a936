import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.synthesis.record_file import open_records
from storage.errors import BadLinesError, OperatorError
from storage.records.base import Record


class Note(Record):
    key: str
    text: str


NOTES = st.lists(
    st.builds(Note, key=st.uuids().map(str), text=st.text(st.characters(exclude_categories=["Cs"]))),
    max_size=6,
)


def write(path: Path, notes: list[Note]) -> None:
    with open_records(path, Note, "key") as file:
        for note in notes:
            file.append(note)


def read(path: Path) -> list[Note]:
    with open_records(path, Note, "key") as file:
        return file.records


@given(NOTES, st.data())
def test_killed_at_any_byte_the_file_keeps_every_whole_record_and_goes_on(
    tmp_path_factory: pytest.TempPathFactory, notes: list[Note], data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("killed") / "notes.jsonl"
    write(path, notes)
    content = path.read_bytes()
    cut = data.draw(st.integers(0, len(content)))
    path.write_bytes(content[:cut])
    # A record is whole without its line's end, too: then it only has to be ended.
    whole = _whole(notes, cut)
    later = Note(key="later", text="said after the crash")
    with open_records(path, Note, "key") as file:
        assert file.records == notes[:whole]
        file.append(later)
    assert read(path) == [*notes[:whole], later]


def _whole(notes: list[Note], cut: int) -> int:
    end = whole = 0
    for note in notes:
        end += len(note.model_dump_json().encode())
        if cut < end:
            break
        whole, end = whole + 1, end + 1
    return whole


@given(NOTES, st.binary(min_size=1, max_size=20).filter(lambda tail: b"\n" not in tail and b"{" not in tail))
def test_whatever_stands_after_the_last_line_is_cut_off(
    tmp_path_factory: pytest.TempPathFactory, notes: list[Note], tail: bytes
) -> None:
    path = tmp_path_factory.mktemp("torn") / "notes.jsonl"
    write(path, notes)
    path.write_bytes(path.read_bytes() + tail)
    with open_records(path, Note, "key") as file:
        assert (file.records, file.torn_bytes) == (notes, len(tail))


def test_a_bad_line_in_the_middle_is_no_crash_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonl"
    path.write_text('{"key": "a", "text": "b"}\n{"key": 5}\n{"key": "c", "text": "d"}\n')
    with pytest.raises(BadLinesError, match=r"^line 2: "):
        read(path)


def test_one_process_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonl"
    with open_records(path, Note), pytest.raises(OperatorError, match="another process is writing"):
        read(path)
    assert read(path) == []


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "notes.jsonl"
    write(path, [Note(key="a", text="b")])
    before = path.read_bytes()
    really = os.write
    with open_records(path, Note, "key") as file:
        monkeypatch.setattr(os, "write", lambda descriptor, line: really(descriptor, line[:5]))
        with pytest.raises(OperatorError, match="the disk is full"):
            file.append(Note(key="c", text="d"))
        monkeypatch.undo()
        assert path.read_bytes() == before
        file.append(Note(key="e", text="f"))
    assert [note.key for note in read(path)] == ["a", "e"]


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="directory"):
        read(tmp_path)
