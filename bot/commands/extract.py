"""`extract`: programs from images and text files."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.settings import read_settings
from ml.extract.engines import Engine, build_extractor
from ml.extract.extractor import Extractor
from ml.extract.images import ImageProblemError
from storage.errors import OperatorError
from storage.records.program import Program
from storage.whole_file import whole_file


def extract_files(files: Sequence[Path], out: Path, engine: str) -> None:
    """Write `{base name: Program}`; raises OperatorError for equal base names and engines not there."""
    repeated = [name for name, count in Counter(path.name for path in files).items() if count > 1]
    if repeated:
        message = f"equal base names: {', '.join(sorted(repeated))}"
        raise OperatorError(message)
    if engine not in set(Engine):
        message = f"unknown engine {engine!r}; known: {', '.join(Engine)}"
        raise OperatorError(message)
    extractor = build_extractor(replace(read_settings().extraction, engine=Engine(engine)))
    with whole_file(out) as file:
        programs = {path.name: _extract(extractor, path).model_dump(mode="json") for path in files}
        file.write(json.dumps(programs, ensure_ascii=False, indent=1) + "\n")


def _extract(extractor: Extractor, path: Path) -> Program:
    try:
        if path.suffix.lower() == ".txt":
            return extractor.extract_text(path.read_text(encoding="utf-8", errors="replace"))
        return extractor.extract_images([path.read_bytes()])
    except ImageProblemError as problem:
        return Program(is_program=False, reason=f"The image cannot be read: {problem.reason}.")
    except OSError as error:
        return Program(is_program=False, reason=f"The file cannot be read: {error.strerror}.")
