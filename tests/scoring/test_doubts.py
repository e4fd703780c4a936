from typing import Any

from tests.scoring.doubts import Doubts, count_doubts, doubt_table

WANTED = {"name": "Bench press", "sets": 4, "reps": "8-10", "load": "60 kg"}


def found(*flagged: str, **values: Any) -> dict[str, Any]:
    return {**WANTED, **values, "flags": [{"field": field} for field in flagged]}


def test_right_values_without_flags() -> None:
    assert count_doubts(found(), WANTED) == Doubts(right=4)


def test_wrong_values_with_and_without_a_flag() -> None:
    read = found("reps", reps="8-16", load="80 kg")
    assert count_doubts(read, WANTED) == Doubts(wrong=2, wrong_flagged=1, right=2)


def test_a_flag_on_what_neither_states_is_false() -> None:
    assert count_doubts(found("rest_s", "sets"), WANTED) == Doubts(right=5, right_flagged=2)


def test_a_missing_value_and_another_name_are_wrong() -> None:
    read = found("name", name="Bench dress", load=None)
    assert count_doubts(read, WANTED) == Doubts(wrong=2, wrong_flagged=1, right=2)


def test_an_accepted_spelling_is_right() -> None:
    wanted = {**WANTED, "alts": {"name": ["Barbell press"], "reps": ["9"]}}
    assert count_doubts(found(name="Barbell press", reps="9"), wanted) == Doubts(right=4)


def test_the_table_sums_over_kinds() -> None:
    lines = doubt_table({"photos": Doubts(4, 3, 10, 1), "tables": Doubts(0, 0, 10, 1)})
    assert lines[-1].split() == ["ALL", "4", "3", "0.750", "20", "2", "0.100"]
    assert lines[2].split() == ["tables", "0", "0", "-", "10", "1", "0.100"]
