"""A table of a text as its rows, for the tests of tables."""

from typing import Any

from ml.extract.layout.texts.text_tables import read_tables

FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s", "group")
Row = tuple[str, dict[str, Any]]


def read(text: str) -> list[tuple[str | None, list[Row]]]:
    program = read_tables(text)
    assert program is not None
    return [
        (s.title, [(e.name, {f: v for f in FIELDS if (v := getattr(e, f)) is not None}) for e in s.exercises])
        for s in program.sessions
    ]
