"""Reads files of records, one a line, as JSON."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from storage.errors import BadLinesError, LineProblem, OperatorError

RecordT = TypeVar("RecordT", bound=BaseModel)

_BOM = b"\xef\xbb\xbf"


def read_records(
    path: Path,
    kind: type[RecordT],
    *,
    strict: bool = False,
    unique: str | None = None,
    quotes_values: bool = False,
) -> list[RecordT]:
    """Read every record of a file, in order; empty lines and a byte order mark say nothing.

    Where `strict`, values must have the types of the record: a number in quotes is an error. `unique` names a
    field that no two lines may share. Reasons quote wrong values only where asked: they may be health data.
    Raises BadLinesError with every bad line, and OperatorError where the file cannot be read.
    """
    records: list[RecordT] = []
    first_lines: dict[object, int] = {}
    problems: list[LineProblem] = []
    for number, line in _lines(_content(path)):
        try:
            record = _record(line, kind, strict=strict)
        except ValidationError as error:
            problems.append(LineProblem(number, _reasons(error, quotes_values=quotes_values)))
            continue
        except (ValueError, RecursionError) as error:
            problems.append(LineProblem(number, _syntax(error)))
            continue
        value = getattr(record, unique) if unique else number
        if first := first_lines.get(value):
            problems.append(LineProblem(number, f"{unique} {value!r} is a duplicate of line {first}"))
            continue
        first_lines[value] = number
        records.append(record)
    if problems:
        raise BadLinesError(problems)
    return records


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise OperatorError(message) from error


def _lines(content: bytes) -> Iterator[tuple[int, bytes]]:
    # Not `splitlines`: it also splits at separators that may stand inside a JSON text.
    for number, line in enumerate(content.removeprefix(_BOM).split(b"\n"), start=1):
        if line.strip():
            yield number, line


def _record(line: bytes, kind: type[RecordT], *, strict: bool) -> RecordT:
    text = line.decode()
    # Pydantic would take the last of two equal fields, and NaN, without a word.
    json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    return kind.model_validate_json(text, strict=strict)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            message = f"the field {name!r} stands there twice"
            raise ValueError(message)
        found[name] = value
    return found


def _refuse_constant(name: str) -> NoReturn:
    message = f"{name} is not JSON"
    raise ValueError(message)


def _syntax(error: ValueError | RecursionError) -> str:
    match error:
        case UnicodeDecodeError():
            return f"not UTF-8, from byte {error.start + 1}"
        case json.JSONDecodeError():
            return f"not JSON: {error.msg} at column {error.colno}"
        case RecursionError():
            return "nested too deeply"
        case _:
            return str(error)


def _reasons(error: ValidationError, *, quotes_values: bool) -> str:
    problems = error.errors(include_url=False, include_context=False)
    return "; ".join(_reason(problem, quotes_values=quotes_values) for problem in problems)


def _reason(problem: Mapping[str, Any], *, quotes_values: bool) -> str:
    field = ".".join(str(part) for part in problem["loc"])
    match problem["type"]:
        case "extra_forbidden":
            return f"unknown field {field!r}"
        case "missing":
            return f"field {field!r} is missing"
        case "model_type" if not field:
            return "not a JSON object"
    is_quoted = quotes_values and not isinstance(problem["input"], dict | list)
    given = f", not {_shortened(problem['input'])}" if is_quoted else ""
    said = problem["msg"].removeprefix("Value error, ")
    return f"{field}: {said}{given}" if field else said


def _shortened(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."
