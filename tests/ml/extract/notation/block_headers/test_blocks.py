"""Headers of blocks, each alone: what they give to the lines below."""

from typing import Any

import pytest

from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.rounds import trailing_rounds
from ml.extract.notation.parsed import Block

GIVEN = ("sets", "reps", "duration_s", "rest_s", "round_rest_s", "group")


def given_by(header: str) -> dict[str, Any] | None:
    found = block_header(header)
    if found is None:
        return None
    return {name: getattr(found[0], name) for name in GIVEN if getattr(found[0], name) is not None}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("5 rounds", {"sets": 5}),
        ("Nine rounds of:", {"sets": 9}),
        ("Четыре круга", {"sets": 4}),
        ("4 rounds, rest 75 s:", {"sets": 4, "round_rest_s": 75}),
        ("3 rounds with 2 min rest", {"sets": 3, "round_rest_s": 120}),
        ("3 sets for quality", {"sets": 3}),
        ("EMOM 9", {"sets": 9}),
        ("20 min E2MOM", {"sets": 10}),
        ("E3MOM x 6 rounds", {"sets": 6}),
        ("Every 3 min for 18 min", {"sets": 6}),
        ("Каждую минуту 8 мин", {"sets": 8}),
        ("14 min AMRAP", {}),
        ("For time", {}),
        ("For time 18-12-6", {"reps": "18-12-6"}),
        ("Tabata", {"sets": 8, "duration_s": 20, "rest_s": 10}),
        ("Tabata plank (20/10 x 6)", {"sets": 6, "duration_s": 20, "rest_s": 10}),
        ("Tabata: 30 on 15 off", {"sets": 8, "duration_s": 30, "rest_s": 15}),
        ("45 s on / 15 s off x 4", {"sets": 4, "duration_s": 45, "rest_s": 15}),
        ("Work 50 s, rest 10 s", {"duration_s": 50, "rest_s": 10}),
        ("30-20-10", {"reps": "30-20-10"}),
        ("5 to 1 ladder", {"reps": "5-4-3-2-1"}),
        ("Лесенка 2 до 4", {"reps": "2-3-4"}),
        ("Superset B x3", {"sets": 3, "group": "B"}),
        ("Circuit, 3 rounds", {"sets": 3}),
        ("Трисет", {"group": "A"}),
    ],
)
def test_a_header_gives_what_it_says(header: str, expected: dict[str, Any]) -> None:
    assert given_by(header) == expected


@pytest.mark.parametrize(
    "line", ["Push-ups AMRAP", "Ring dips 3 x AMRAP", "Goblet squat 3x12", "Row 500 m", "Deadlift"]
)
def test_an_exercise_is_no_header(line: str) -> None:
    assert block_header(line) is None


def test_what_follows_a_header_on_its_line_is_given_apart() -> None:
    found = block_header("3 rounds: 8 dips, 12 lunges")
    assert found == (Block(title="3 rounds", sets=3), "8 dips, 12 lunges")


@pytest.mark.parametrize(
    ("line", "rounds"), [("x 4", 4), ("Repeat 3 times", 3), ("повторить три раза", 3), ("3 x 8 dips", None)]
)
def test_rounds_may_stand_below(line: str, rounds: int | None) -> None:
    assert trailing_rounds(line, is_last=False) == rounds


def test_two_headers_one_below_the_other_are_one_block() -> None:
    outer, inner = Block(title="Finisher", sets=2), Block(title="9-6-3", sets=5, reps="9-6-3")
    assert outer.with_inner(inner) == Block(title="Finisher", sets=2, reps="9-6-3")
