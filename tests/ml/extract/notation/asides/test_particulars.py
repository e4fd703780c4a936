"""Who trains with whom, when and where: lines of a sheet that are not trained."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.asides.particulars import is_particular, without_particulars
from ml.extract.notation.block_headers.scheme_words import scheme_of


@pytest.mark.parametrize(
    "line",
    [
        "Client: M. Osei   Physio: Lena K.   Date: 3/10",
        "Junior squad | Fri 18:30-20:00 | SCM 25 m",
        "Coach: Bo - kick boards on Monday!",
        "Тренер: Орлова Н.",
        "Photos by Ina Holt",
    ],
)
def test_particulars_are_told(line: str) -> None:
    assert is_particular(line)


@pytest.mark.parametrize(
    "line",
    [
        "Name: Goblet squat",
        "Trainer: 20 min easy",
        "5:00-10:00 jog",
        "Tue 7:00-8:00 yoga",
        "Course: 3 x 1 km",
    ],
)
def test_what_is_trained_is_none(line: str) -> None:
    assert not is_particular(line)


def test_hours_behind_a_day_are_no_work() -> None:
    assert without_particulars(["Thursday 18:00 - 19:30, 25 m", "6 x 50 m kick"]) == [
        "Thursday",
        "6 x 50 m kick",
    ]


@pytest.mark.parametrize(
    ("line", "sets", "rest"),
    [
        ("4 rounds, don't drop the bell, rest 60s", 4, 60),
        ("3 rounds - move well, breathe - 90 s rest", 3, 90),
        ("5 sets each, slow and controlled", 5, None),
    ],
)
def test_a_header_may_say_how_besides(line: str, sets: int, rest: int | None) -> None:
    said = scheme_of(line)
    assert said is not None
    assert (said.sets, said.round_rest_s) == (sets, rest)


@pytest.mark.parametrize("line", ["3 rounds, devil press", "4 rounds, wall walk, rest 60 s"])
def test_what_is_done_in_rounds_is_no_manner(line: str) -> None:
    assert scheme_of(line) is None


def test_a_header_with_manners_governs_its_list() -> None:
    found = parse_text("4 rounds, don't drop the bell, rest 60s\n6 swings\n5 cleans").program.exercises
    assert [(e.name, e.sets, e.reps, e.rest_s) for e in found] == [
        ("swings", 4, "6", None),
        ("cleans", 4, "5", 60),
    ]
