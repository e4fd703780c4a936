"""Cards of a training day: a sport over the time or the way of all that stands below it."""

from typing import Any

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.asides.cards import with_totals_of_cards


def rows(text: str) -> list[tuple[str, dict[str, Any]]]:
    names = ("sets", "duration_s", "distance_m", "rest_s")
    return [
        (e.name, {name: value for name in names if (value := getattr(e, name)) is not None})
        for e in parse_text(text).program.exercises
    ]


@pytest.mark.parametrize(
    ("card", "left"),
    [
        (["BIKE", "• Time: 38 min", "• WU: 10'", "• CD: 10'"], ["BIKE", "• WU: 10'", "• CD: 10'"]),
        (["Swim", "Distance: 1400 yards", "Warm-up: 300"], ["Swim", "Warm-up: 300"]),
        (["Плавание", "Дистанция: 1500 м", "Разминка: 300"], ["Плавание", "Разминка: 300"]),
        (["RUN", "• Time: 30 min", "• Flat course", ""], ["RUN 30 min", "• Flat course", ""]),
        (["Strength", "Total time: 20 min"], ["Strength 20 min"]),
        # What belongs to exercises stays theirs.
        (["Plank", "Sets: 3", "Time: 30 s"], ["Plank", "Sets: 3", "Time: 30 s"]),
        (["- Plank", "Time: 30 s", "Sets: 3"], ["- Plank", "Time: 30 s", "Sets: 3"]),
        (["Time: 30 min"], ["Time: 30 min"]),
    ],
)
def test_totals_of_cards(card: list[str], left: list[str]) -> None:
    assert with_totals_of_cards(card) == left


def test_sports_follow_one_another_on_a_day() -> None:
    text = (
        "Day 15\n\nBIKE\n• Time: 38m\n• WU: 10'\n• MS: 3x6' @ Zone 3, 3' ez\n• CD: 10'\nRUN\n• Time: 30m\n\n"
        "Day 16\n\nSWIM\n• Distance: 1400.00 yards\n• WU: 300\n• MS:\n• 6x50 builds\n"
        "• Swim 200 ez.\n• CD: 200"
    )
    assert rows(text) == [
        ("WU", {"duration_s": 600}),
        ("bike", {"sets": 3, "duration_s": 360, "rest_s": 180}),
        ("CD", {"duration_s": 600}),
        ("RUN", {"duration_s": 1800}),
        ("WU", {"distance_m": 300.0}),
        ("builds", {"sets": 6, "distance_m": 50.0}),
        ("Swim", {"distance_m": 200.0}),
        ("CD", {"distance_m": 200.0}),
    ]
    assert [session.title for session in parse_text(text).program.sessions] == ["Day 15", "Day 16"]
