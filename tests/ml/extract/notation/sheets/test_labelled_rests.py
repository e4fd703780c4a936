"""Rests that are given by the labels of exercises."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.sheets.labelled_rests import rests_by_label


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Rest: T1 3-5 min, T2 2 min, T3 60-90 sec", {"T1": 180, "T2": 120, "T3": 60}),
        ("Rest A 2 min; B/C 90 s", {"A": 120, "B": 90, "C": 90}),
        ("Отдых: A 2 мин, B 90 сек", {"A": 120, "B": 90}),
        ("Rest: A 2 min", None),
        ("Rest: 2 min, then 90 s", None),
        ("Row: A 2 min, B 90 s", None),
    ],
)
def test_a_line_says_how_long_to_rest_behind_whom(line: str, expected: dict[str, int] | None) -> None:
    assert rests_by_label(line) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("T1 Squat 5x3\nT2 Row 3x8\n\nRest: T1 3 min, T2 90 s", [180, 90]),
        ("Rest: A 2 min, B 90 s\n\nA1. Squat 5x3\nB1. Row 3x8 rest 60 s", [120, 60]),
        ("A. Squat 5x3\nB. Row 3x8\nC. Curl 3x8\nRest: A 2 min, C 45 s", [120, None, 45]),
    ],
)
def test_it_is_given_by_their_labels(text: str, expected: list[int | None]) -> None:
    assert [exercise.rest_s for exercise in parse_text(text).program.exercises] == expected
