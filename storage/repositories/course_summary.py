"""A course's record without its plan, cut by the database so that the plan is neither sent nor parsed."""

from typing import Any

from sqlalchemy import ColumnElement, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from storage.records.course import Course, CourseSummary

_LEFT_OUT = tuple(name for name in Course.model_fields if name not in CourseSummary.model_fields)


class _SummaryJson(FunctionElement[str]):
    type = Text()
    inherit_cache = True


def summary_json(record: ColumnElement[Any]) -> ColumnElement[str]:
    """Give the JSON text of a `CourseSummary` from the column of a `Course`."""
    return _SummaryJson(record)


@compiles(_SummaryJson, "sqlite")
def _in_sqlite(element: _SummaryJson, compiler: SQLCompiler, **options: Any) -> str:
    paths = ", ".join(f"'$.{name}'" for name in _LEFT_OUT)
    return f"json_remove({compiler.process(element.clauses, **options)}, {paths})"


@compiles(_SummaryJson, "postgresql")
def _in_postgresql(element: _SummaryJson, compiler: SQLCompiler, **options: Any) -> str:
    names = ",".join(_LEFT_OUT)
    record = compiler.process(element.clauses, **options)
    return f"CAST(CAST({record} AS jsonb) - CAST('{{{names}}}' AS text[]) AS text)"
