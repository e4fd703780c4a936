"""What gyms and clubs write on boards and cards, in two languages."""

from typing import Any

import pytest

from ml.extract.notation import parse_text
from tests.ml.extract.notation.one_line import only, values


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Пуловер 3x12 - 14 кг", {"sets": 3, "reps": "12", "load": "14 kg"}),
        ("Lateral raise 4x10 - 12 kg", {"sets": 4, "reps": "10", "load": "12 kg"}),
        ("Goblet squat 12 (24 kg)", {"reps": "12", "load": "24 kg"}),
        ("выпады 20 (16 кг)", {"reps": "20", "load": "16 kg"}),
        ("Тяга гирь 3 по 12 (2х16 кг)", {"sets": 3, "reps": "12", "load": "2x16 kg"}),
        ("5х1 км в темпе 4:20", {"sets": 5, "distance_m": 1000.0}),
        ("3x2 km at pace 4:05, rest 2 min", {"sets": 3, "distance_m": 2000.0, "rest_s": 120}),
    ],
)
def test_one_line(line: str, expected: dict[str, Any]) -> None:
    assert values(only(line)) == expected


@pytest.mark.parametrize("header", ["40 s / 20 s rest", "40 сек / 20 сек отдых", "по 40 сек / 20 сек отдых"])
def test_work_and_rest_head_a_list(header: str) -> None:
    read = parse_text(f"{header}\n6 stations, 2 rounds\nSki erg\nBurpees\nSled push").program.exercises
    assert [(e.sets, e.duration_s, e.rest_s) for e in read] == [(2, 40, 20)] * 3


def test_work_and_rest_below_a_name_are_its_own() -> None:
    read = parse_text("Wall sit\n45 s / 15 s rest\nSide plank\n30 s / 15 s rest").program.exercises
    assert [(e.name, e.duration_s, e.rest_s) for e in read] == [("Wall sit", 45, 15), ("Side plank", 30, 15)]


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("Комплекс: 6 кругов\nбёрпи 12\nвыброс 9\nкувырки 7", [6, 6, 6]),
        ("Some days are short Do 5 rounds, rest 60 s between rounds:\nSquats - 20\nPlank - 30 s", [5, 5]),
        ("Суперсет (4 подхода):\nМолотки 12 раз\nЖим книзу 12 раз", [4, 4]),
        ("За 15 минут как можно больше кругов:\n5 подтягиваний\n10 отжиманий", [None, None]),
    ],
)
def test_headers_govern_what_is_below(text: str, sets: list[int | None]) -> None:
    assert [exercise.sets for exercise in parse_text(text).program.exercises] == sets


@pytest.mark.parametrize(
    "line",
    [
        "#homeworkout #fit #1",
        "Questions? Ask the coach in the blue shirt",
        "Темп 3:50-4:00",
        "Pace 5:10",
        "Masters, lane 4",
        "Поликлиника № 12",
    ],
)
def test_what_is_not_trained_is_left_out(line: str) -> None:
    read = parse_text(f"Squat 3x10\nDips 3x8\n{line}").program.exercises
    assert [(e.name, e.sets) for e in read if e.is_measured] == [("Squat", 3), ("Dips", 3)]
    assert all(e.rest_s is None for e in read)
