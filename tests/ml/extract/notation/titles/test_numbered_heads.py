"""Sessions that are numbered alike, with what is done behind a colon."""

import pytest

from ml.extract.notation import parse_text


def _sessions(text: str) -> list[tuple[str | None, int]]:
    return [(one.title, len(one.exercises)) for one in parse_text(text).program.sessions]


@pytest.mark.parametrize("kind", ["Key run #", "Q", "Swim ", "Easy day #"])
def test_numbered_heads_open_sessions(kind: str) -> None:
    text = f"{kind}1: 2 km easy, 5 km @ 4:30/km, 1 km easy\n{kind}2: 12 km @ 5:30/km"
    assert _sessions(text) == [(f"{kind}1", 3), (f"{kind}2", 1)]


@pytest.mark.parametrize("kind", ["Set ", "Station ", "A", "Min ", "Exercise "])
def test_other_numbers_open_none(kind: str) -> None:
    text = f"{kind}1: 10 swings\n{kind}2: 12 push-ups"
    assert all(title != f"{kind}1" for title, _ in _sessions(text))


def test_days_of_a_split_go_on_below_their_line() -> None:
    text = (
        "Push 1: Bench 4x6, press 3x10\nRaise 5x15\nPull 1: Row 4x8\nCurl 4x10\n"
        "Push 2: Dips 3x8\nFly 3x12\nPull 2: Chin-up 4x5\nShrug 3x12"
    )
    assert _sessions(text) == [("Push 1", 3), ("Pull 1", 2), ("Push 2", 2), ("Pull 2", 2)]
