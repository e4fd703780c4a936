"""Files that only grow, one record a line, and that a crash at any moment leaves readable."""

import errno
import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, TypeVar

from storage.errors import OperatorError
from storage.json_lines import read_records
from storage.records.base import Record

RecordT = TypeVar("RecordT", bound=Record)


class RecordFile(Generic[RecordT]):
    """An open file. `records` is what it held when it was opened; `torn_bytes` what a crash had torn off."""

    def __init__(self, path: Path, descriptor: int, records: list[RecordT], torn_bytes: int) -> None:
        self._path = path
        self._descriptor = descriptor
        self.records = records
        self.torn_bytes = torn_bytes

    def append(self, record: RecordT) -> None:
        """Add a record, on disk when this returns. Raises OperatorError, and then the file is as before."""
        line = record.model_dump_json(exclude_none=True).encode() + b"\n"
        end = os.fstat(self._descriptor).st_size
        try:
            _write(self._descriptor, line)
        except OSError as error:
            os.ftruncate(self._descriptor, end)
            raise _cannot(self._path, error) from error


@contextmanager
def open_records(path: Path, kind: type[RecordT], key: str | None = None) -> Iterator[RecordFile[RecordT]]:
    """Open a file to read what is there and to append; where it is missing, it is made.

    A last line that a crash has torn is cut off. One process at a time: raises OperatorError for a second
    one, and BadLinesError where other lines are bad or two have the same `key`.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
    except OSError as error:
        raise _cannot(path, error) from error
    try:
        _lock(path, descriptor)
        torn = _mend(path, descriptor)
        yield RecordFile(path, descriptor, read_records(path, kind, unique=key), torn)
    finally:
        os.close(descriptor)


def _write(descriptor: int, line: bytes) -> None:
    if os.write(descriptor, line) < len(line):
        raise OSError(errno.ENOSPC, "the disk is full")
    os.fsync(descriptor)


def _lock(path: Path, descriptor: int) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        message = f"{path}: another process is writing to it"
        raise OperatorError(message) from None


def _mend(path: Path, descriptor: int) -> int:
    """Make the file end with a whole line; gives how many bytes were cut off."""
    content = path.read_bytes()
    end = content.rfind(b"\n") + 1
    tail = content[end:]
    if not tail:
        return 0
    if _is_whole(tail):
        os.write(descriptor, b"\n")
        return 0
    os.ftruncate(descriptor, end)
    return len(tail)


def _is_whole(line: bytes) -> bool:
    """Say whether a line without its end is an object all the same: no torn part of one is."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _cannot(path: Path, error: OSError) -> OperatorError:
    return OperatorError(f"{path}: {error.strerror}")
