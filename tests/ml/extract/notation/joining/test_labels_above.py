"""Labels over their values, and as questions."""

import pytest

from ml.extract.notation.joining.labels_above import with_labels_beside


@pytest.mark.parametrize(
    ("lines", "beside"),
    [
        (["Row", "Sets", "3", "Reps", "8-10"], ["Row", "Sets: 3", "Reps: 8-10"]),
        (["Тяга", "Подходы", "4", "Повторения", "8"], ["Тяга", "Подходы: 4", "Повторения: 8"]),
        (["Dips", "Reps", "max", "Rest", "90 s"], ["Dips", "Reps: max", "Rest: 90 s"]),
        (["How many: 2 sets of 10"], ["2 sets of 10"]),
        (["How many? 3 sets"], ["Sets: 3"]),
        (["How many: 15 circles each way", "How long: 20 secs"], ["Reps: 15 each way", "Time: 20 secs"]),
        (["How many sets: 3", "Hold for how long? 5 s"], ["Sets: 3", "Time: 5 s"]),
        (["How often: twice a day"], ["Frequency: twice a day"]),
        (["Сколько раз: 10"], ["Reps: 10"]),
    ],
)
def test_labels_stand_beside_their_values(lines: list[str], beside: list[str]) -> None:
    assert with_labels_beside(lines) == beside


@pytest.mark.parametrize(
    "lines",
    [
        ["Rest", "10 burpees"],
        ["Weight", "Sets", "Reps"],
        ["How often do you train?"],
        ["Time", "10:00", "Row"],
    ],
)
def test_other_lines_stay_as_they_are(lines: list[str]) -> None:
    assert with_labels_beside(lines) == lines
