"""Two tables beside each other, and what stands over both."""

import pytest

from storage.records.program import Program
from tests.ml.extract.layout.pages import page

_LEFT = (("Front squat", "4", "6"), ("Chin-up", "3", "8"), ("Lunge", "3", "12"))
_RIGHT = (("DB Romanian deadlift", "4", "8"), ("Push press", "3", "6"), ("Cable row", "3", "10"))


def _tables(label_x: float, over: str = "") -> Program:
    """Labels of names that stand in the middle of their columns, beside one another."""
    phrases = [(60.0, 20.0, over)] if over else []
    phrases += [(60.0, 70.0, "Day A"), (560.0, 70.0, "Day B")]
    for left in (0.0, 500.0):
        phrases += [
            (left + label_x, 120.0, "Exercise"),
            (left + 320, 120.0, "Sets"),
            (left + 410, 120.0, "Reps"),
        ]
    for n, rows in enumerate(zip(_LEFT, _RIGHT, strict=True)):
        for left, (name, sets, reps) in zip((0.0, 500.0), rows, strict=True):
            y = 160.0 + 40 * n
            phrases += [(left + 60, y, name), (left + 330, y, sets), (left + 420, y, reps)]
    return page(*phrases)


@pytest.mark.parametrize("label_x", [60, 110, 160])
def test_names_may_begin_left_of_their_label(label_x: float) -> None:
    found = [[(e.name, str(e.sets), e.reps) for e in s.exercises] for s in _tables(label_x).sessions]
    assert found == [list(_LEFT), list(_RIGHT)]


@pytest.mark.parametrize(
    ("over", "rest"),
    [
        ("Strength block | two days a week, in turn | rest 75 s", 75),
        ("Strength block for the winter; rest: 2 min; stop one short", 120),
        ("Strength block for everybody who trains twice a week", None),
    ],
)
def test_a_line_over_both_gives_the_rest_of_all(over: str, rest: int | None) -> None:
    program = _tables(110, over)
    assert {e.rest_s for e in program.exercises} == {rest}
    assert [s.title for s in program.sessions] == ["Day A", "Day B"]
