"""Programs pasted as data."""

import pytest

from ml.extract.layout.texts.records import read_records

FIELDS = ("sets", "reps", "load", "duration_s", "rest_s")
ROWS = [("Row", 3, "8-10", "40 kg", None, 60), ("Plank", 2, None, None, 30, None)]


def read(text: str) -> list[tuple[str | None, list[tuple[object, ...]]]]:
    program = read_records(text)
    assert program is not None
    return [
        (s.title, [(e.name, *(getattr(e, f) for f in FIELDS)) for e in s.exercises]) for s in program.sessions
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            '[{"exercise": "Row", "sets": 3, "reps": "8-10", "weight_kg": 40, "rest": "60s"},'
            ' {"exercise": "Plank", "sets": 2, "seconds": 30}]',
            None,
        ),
        (
            "```json\n"
            '{"days": [{"name": "Day A", "exercises": ['
            ' {"name": "Row", "sets": 3, "reps": "8-10", "weight": "40 kg", "restSeconds": 60},'
            ' {"name": "Plank", "sets": 2, "duration_seconds": 30, "reps": null}]}]}'
            "\n```",
            "Day A",
        ),
        (
            '{"day": "Day A", "exercise": "Row", "sets": 3, "reps": "8-10", "load": "40 kg", "rest": 60}\n'
            '{"day": "Day A", "exercise": "Plank", "sets": 2, "time": "30 s"}',
            "Day A",
        ),
        (
            "day: Day A\nexercises:\n"
            "  - name: Row\n    sets: 3\n    reps: 8-10\n    weight: 40 kg\n    rest: 1 min\n"
            "  - {name: Plank, sets: 2, hold: 30 s}",
            "Day A",
        ),
        (
            "- Упражнение: Row\n  Подходы: 3\n  Повторения: 8-10\n  Вес: 40 кг\n  Отдых: 60\n"
            "- Упражнение: Plank\n  Подходы: 2\n  Время: 30 сек",
            None,
        ),
    ],
    ids=["list", "fenced", "lines", "yaml", "russian"],
)
def test_keys_are_read_as_headers(text: str, title: str | None) -> None:
    assert read(text) == [(title, ROWS)]


def test_sets_of_their_own_are_joined() -> None:
    text = '{"exercises": [{"name": "Row", "sets": [{"kg": 40, "reps": 10}, {"kg": 50, "reps": 8}]}]}'
    assert read(text) == [(None, [("Row", 2, "10-8", "40-50 kg", None, None)])]


def test_names_may_be_keys() -> None:
    assert read("monday:\n  row: 3x8\n  plank: {sets: 2, time: 30 s}") == [
        ("monday", [("row", 3, "8", None, None, None), ("plank", 2, None, None, 30, None)])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Row 3x8\nDips 3x10",
        "Sets: 3\nSets: 4",
        '{"name": "parser", "version": "1.2", "keywords": ["a", "b"]}',
        "Row\nSets: 3\nReps: 8",
        "{",
        "",
    ],
)
def test_other_texts_are_no_records(text: str) -> None:
    assert read_records(text) is None
