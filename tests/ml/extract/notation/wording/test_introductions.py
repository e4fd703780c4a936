"""Sentences over a list that say how all of it is done."""

import pytest

from ml.extract.extractor import OcrExtractor

_LIST = "1. Squats: 12 reps\n2. Rows: 10 reps\n3. Plank: 30 seconds"
_Row = tuple[str, int | None, int | None]


def _rows(text: str) -> list[_Row]:
    return [(e.name, e.sets, e.rest_s) for e in OcrExtractor().extract_text(text).exercises]


@pytest.mark.parametrize(
    "said",
    [
        "No time? Complete three rounds of the following circuit, resting one minute between rounds.",
        "Perform 3 rounds of this circuit with 60 seconds of rest between rounds.",
        "No equipment needed today. Do 3 rounds, rest 60 sec between rounds:",
    ],
)
def test_rounds_may_be_told(said: str) -> None:
    assert _rows(f"{said}\n\n{_LIST}") == [("Squats", 3, None), ("Rows", 3, None), ("Plank", 3, 60)]


def test_sets_of_each_rest_behind_each() -> None:
    said = "Warm up for 5 minutes first. Then do 3 sets of each exercise with 45 seconds rest."
    assert _rows(f"{said}\n\n{_LIST}") == [
        ("Warm up", None, None),
        ("Squats", 3, 45),
        ("Rows", 3, 45),
        ("Plank", 3, 45),
    ]


def test_work_and_rest_may_be_told() -> None:
    said = "Do each exercise for 40 seconds, rest 20 seconds, then move on. Repeat 3 times."
    exercises = OcrExtractor().extract_text(f"{said}\n\nBurpees\nSquats\nPush-ups").exercises
    assert [(e.sets, e.duration_s, e.rest_s) for e in exercises] == [(3, 40, 20)] * 3


def test_a_rest_is_found_among_what_is_needed() -> None:
    said = "You will need two dumbbells and 30 minutes. Rest 45 seconds between exercises."
    assert _rows(f"{said}\n\nGoblet squat 3x12\nRow 3x10") == [("Goblet squat", 3, 45), ("Row", 3, 45)]


@pytest.mark.parametrize(
    "said",
    [
        "Do this workout 3 times a week with a day of rest in between.",
        "I have done this for 12 weeks, 3 days per week.",
        "Do the first two exercises slowly and breathe out on the way up.",
    ],
)
def test_other_sentences_govern_nothing(said: str) -> None:
    assert [sets for _, sets, _ in _rows(f"{said}\n\n{_LIST}")] == [None] * 3
