"""Files that are whole or as they were before."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from storage.errors import OperatorError


@contextmanager
def whole_file(path: Path) -> Iterator[IO[str]]:
    """Open a file for UTF-8 text that takes the place of what was there when the block ends without error.

    A device, a pipe or a link (/dev/stdout) is written in place. Raises OperatorError where it cannot be
    written, before the block begins.
    """
    in_place = path.is_symlink() or (path.exists() and not path.is_file())
    try:
        file = path.open("w", encoding="utf-8") if in_place else _beside(path)
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise OperatorError(message) from error
    if in_place:
        with file:
            yield file
        return
    part = Path(file.name)
    try:
        with file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _beside(path: Path) -> IO[str]:
    file = NamedTemporaryFile(  # noqa: SIM115 - the caller closes it
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", delete=False
    )
    Path(file.name).chmod(0o644)
    return file
