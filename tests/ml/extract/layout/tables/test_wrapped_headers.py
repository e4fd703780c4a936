"""Headers of tables whose labels go over several lines."""

import pytest

from tests.ml.extract.layout.pages import page

_ROWS = (("Wall sit", "40 sec", "2"), ("Step-ups", "14", "2"), ("Bear crawl", "25 sec", "2"))


@pytest.mark.parametrize("upper", [100, 90])
@pytest.mark.parametrize(("one", "two"), [("Reps /", "time"), ("Reps or", "time"), ("Time /", "reps")])
def test_a_label_over_two_lines_is_one(upper: int, one: str, two: str) -> None:
    head = [
        (50, 100, "Exercise"),
        (300, upper, one),
        (310, 120 if upper == 100 else 112, two),
        (500, 100, "Sets"),
    ]
    body = [
        (x, 180 + 60 * n, text)
        for n, row in enumerate(_ROWS)
        for x, text in zip((50, 310, 510), row, strict=True)
    ]
    asked = [(50, 400, "Was it too easy? (circle)"), (350, 400, "1"), (500, 400, "2"), (560, 400, "3")]
    exercises = page((50, 30, "Hall circuit"), *head, *body, *asked).exercises
    assert [(e.name, e.sets, e.reps, e.duration_s) for e in exercises] == [
        ("Wall sit", 2, None, 40),
        ("Step-ups", 2, "14", None),
        ("Bear crawl", 2, None, 25),
    ]
