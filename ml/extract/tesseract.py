"""Debian's tesseract, for Cyrillic print, where it is installed with `rus`."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from ml.extract.images import Pixels
from ml.extract.words import Word

_TIMEOUT_S = 60
# The height of a line over that of its letters: what is near is told by heights.
_PADDED = 1.25


class TesseractReader:
    """Reads Russian and English by a process of its own for each page."""

    def __init__(self, command: str, threads: int = 1) -> None:
        self._command = command
        self._threads = threads

    def read(self, pixels: Pixels, languages: str = "rus+eng") -> list[Word]:
        """Give the words of an image; none where tesseract fails or takes longer than a minute."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "page.png"
            Image.fromarray(pixels).save(path, compress_level=1)
            arguments = [self._command, str(path), "stdout", "-l", languages, "--psm", "6", "tsv"]
            try:
                answer = subprocess.run(  # noqa: S603
                    arguments, capture_output=True, timeout=_TIMEOUT_S, check=False, env=self._environment()
                )
            except subprocess.TimeoutExpired:
                return []
        return parse_words(answer.stdout.decode("utf-8", "replace"))

    def _environment(self) -> dict[str, str]:
        # Its own threads make it slower on few cores.
        return {**os.environ, "OMP_THREAD_LIMIT": str(self._threads)}


def find_tesseract(path: str | None = None) -> TesseractReader | None:
    """Give the reader for Russian where tesseract is installed and knows the language."""
    command = shutil.which(path or "tesseract")
    if command is None:
        return None
    answer = subprocess.run([command, "--list-langs"], capture_output=True, timeout=20, check=False)  # noqa: S603
    return TesseractReader(command) if b"rus" in answer.stdout.split() else None


def parse_words(table: str) -> list[Word]:
    """Read tesseract's TSV: words of one line share its height and middle."""
    lines: dict[tuple[str, ...], list[Word]] = {}
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or not cells[11].strip() or float(cells[10]) < 0:
            continue
        left, top, width, height = (float(cell) for cell in cells[6:10])
        word = Word(
            cells[11].strip(), left + width / 2, top + height / 2, width, height, 0.0, float(cells[10]) / 100
        )
        lines.setdefault(tuple(cells[1:5]), []).append(word)
    return [word for number, line in enumerate(lines.values()) for word in _levelled(line, number)]


def _levelled(line: Sequence[Word], number: int) -> list[Word]:
    """Give a dash the height of its line: rows are found by the middles and heights of words."""
    top, bottom = min(word.top for word in line), max(word.bottom for word in line)
    height = (bottom - top) * _PADDED
    return [Word(w.text, w.x, (top + bottom) / 2, w.width, height, 0.0, w.confidence, number) for w in line]
