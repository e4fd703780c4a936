"""Scores of those who trained are no part of what is trained."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.asides.scoreboards import is_record, is_score, is_scores_heading


def _names(text: str) -> list[str]:
    return [exercise.name for exercise in parse_text(text).program.exercises]


@pytest.mark.parametrize(
    "board",
    [
        "Rounds:\nPriya 8+11\nGus 7+2\nCoach Lee 9",
        "LEADERBOARD\n1. Ines 9:41\n2. Bruno 10:08\nOtto DNF",
        "Results\nVera 6 rds + 4\nHugo 5 rds",
        "Ines + Bruno 18:20   Vera/Hugo 19:02",
        "Vera III  Hugo IIII  Otto II",
        "gym record: Otto 7:55",
    ],
)
def test_a_board_of_scores_is_left_out(board: str) -> None:
    assert _names(f"AMRAP 14\n8 ring rows\n12 goblet squats\n{board}") == ["ring rows", "goblet squats"]


def test_names_of_exercises_are_no_scores() -> None:
    assert _names("Front squat 5+1\nJerk 2+1") != []
    assert _names("Core\nplank 1:30\nside plank 0:45") == ["plank", "side plank"]
    assert _names("Rounds:\nSquat 10\nRow 12") == ["Squat", "Row"]


@pytest.mark.parametrize("text", ["Rest 2:00", "Easy 10:00", "Cap 12:00", "Mon 1:15", "Round 3:00"])
def test_words_of_training_are_no_people(text: str) -> None:
    assert not is_score(text)
    assert not is_score(text, below_heading=True)


def test_what_opens_scores_and_what_was_reached() -> None:
    assert is_scores_heading("Today's scores:")
    assert not is_scores_heading("Rounds: 5")
    assert is_record("Fastest so far: Gus 11:15")
    assert not is_record("aim for your best time 10:00")
