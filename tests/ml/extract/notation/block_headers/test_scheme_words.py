"""Lines that say how often, how long and with whom, in whatever order their words stand."""

import pytest

from ml.extract.notation.block_headers.scheme_words import scheme_of

Given = tuple[int | None, str | None, int | None, int | None, int | None]


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ("Bootcamp circuit, 40s work 20s rest, 3 times round", (3, None, 40, 20, None)),
        ("teams of 2 / split as you like / 4 rounds for time", (4, None, None, None, None)),
        ("5 stations, 1 min each, 1 min rest after the whole lap. 3 laps.", (3, None, 60, None, 60)),
        ("circuit of 6 stations - 45s each, 15s rest, x3", (3, None, 45, 15, None)),
        ("Go through 3 times:", (3, None, None, None, None)),
        ("twice through, no rest", (2, None, None, None, None)),
        ("Partner WOD, you go I go, 30 min cap", (None, None, None, None, None)),
        ("45/15 x 4 rounds", (4, None, 45, 15, None)),
        ("HIIT 30:30, 4 sets", (4, None, 30, 30, None)),
        ("x4, rest 90s", (4, None, None, None, 90)),
        ("3 круга, отдых 1 мин", (3, None, None, None, 60)),
        ("Complete 4 rounds, resting 90 sec between rounds", (4, None, None, None, 90)),
        ("8 min ascending ladder 2-4-6-8-10...", (None, "2-4-6-8-10", None, None, None)),
        ("from 5 down to 1 for time", (None, "5-4-3-2-1", None, None, None)),
        ("Лесенка от 1 до 5", (None, "1-2-3-4-5", None, None, None)),
        ("3 rounds, 12 of each, sit down 1 min after a round", (3, "12", None, None, 60)),
        ("2 circuits, 8 reps each exercise, walk 2 min between rounds", (2, "8", None, None, 120)),
        ("3 круга по 10 каждого", (3, "10", None, None, None)),
        (
            ":20 / :10, all 8 rounds of one move before the next, 1 min off between moves",
            (8, None, 20, 10, 60),
        ),
        ("AMRAP 9, start at 2 reps, add 2 each round", (None, "2-4-6", None, None, None)),
        ("5 rounds, add 2 reps each round, starting at 4", (5, "4-6-8", None, None, None)),
        ("start with 1 rep and go up by 1 every minute", (None, "1-2-3", None, None, None)),
        ("starting with 3 and adding 1 every minute", (None, "3-4-5", None, None, None)),
        ("Finisher (x3)", (3, None, None, None, None)),
    ],
)
def test_schemes(line: str, given: Given) -> None:
    """Rounds, a ladder, work and rest, and the rest behind a round."""
    block = scheme_of(line)

    assert block is not None
    assert (block.sets, block.reps, block.duration_s, block.rest_s, block.round_rest_s) == given


@pytest.mark.parametrize(
    "line",
    [
        "Salute with chair pose, 5 rounds",
        "3 rounds in and I was toast",
        "Lock-off 5x",
        "10 x 1 min on, 1 min off",
        "easy run 3 laps",
        "2 laps",
        "Round 46",
        "Week 3",
        "rest 2 min",
        "20 min cap",
        "superset x3",
        "90/90 switches",
    ],
)
def test_no_schemes(line: str) -> None:
    """What holds something to train, or says nothing of how often, is no scheme."""
    assert scheme_of(line) is None
