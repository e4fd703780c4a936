"""Blocks that a day has on lines of their own are part of the day; blocks of several lines are not."""

from ml.extract.notation import parse_text


def _sessions(text: str) -> list[tuple[str | None, int]]:
    return [(one.title, len(one.exercises)) for one in parse_text(text).program.sessions]


def test_a_scheme_of_one_line_is_part_of_its_day_and_stands_in_the_notes() -> None:
    text = "Day 1\nSquat 5x5\nAMRAP 12: 10 burpees, 15 swings\nPlank 3x30 s\nDay 2\nRow 500 m"
    sessions = parse_text(text).program.sessions
    assert _sessions(text) == [("Day 1", 4), ("Day 2", 1)]
    assert [one.notes for one in sessions[0].exercises] == [None, "AMRAP 12", "AMRAP 12", None]


def test_a_day_may_begin_with_a_scheme() -> None:
    assert _sessions("Day 1\nEMOM 10: 5 pull-ups\nRow 500 m\nDay 2\nSquat 5x5") == [
        ("Day 1", 2),
        ("Day 2", 1),
    ]


def test_stations_of_one_line_are_part_of_their_day() -> None:
    text = "Day 1\nDeadlift 4x5\nEMOM 12: 1) 9 rows 2) 9 squats 3) 30 s plank\nWalk 5 min\nDay 2\nRun 5 km"
    assert _sessions(text) == [("Day 1", 5), ("Day 2", 1)]


def test_a_block_of_several_lines_stays_a_session() -> None:
    assert _sessions("Day 1\nSquat 5x5\n\nAMRAP 12:\n10 burpees\n15 swings\n\nDay 2\nRow 500 m") == [
        ("Day 1", 1),
        ("AMRAP 12", 2),
        ("Day 2", 1),
    ]
