"""Sessions on one line."""

import pytest

from ml.extract.notation.parting.run_on import with_lines_parted


@pytest.mark.parametrize("sign", [" -- ", " || ", " // ", " ;; ", " —— "])
def test_a_sign_parts_exercises_with_sets(sign: str) -> None:
    parts = ["garage 3 may", "press 50x5x5", "row - 60x8x3", "dips bw x 8"]
    assert with_lines_parted([sign.join(parts)]) == ["garage 3 may:", *parts[1:]]


@pytest.mark.parametrize(
    "line",
    ["bench 5x5 // row 5x5 // done in 50 min", "squat 5x5 -- slow", "AMRAP 7 // 5 burpees // 9 squats"],
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert with_lines_parted([line]) == [line]
