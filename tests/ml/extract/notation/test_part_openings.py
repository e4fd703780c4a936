"""What stands before parts and days, and what a line leaves to its reader."""

import pytest

from ml.extract.notation import parse_text

_Rows = list[tuple[str, int | None, str | None, int | None, int | None]]


def _rows(text: str) -> _Rows:
    exercises = [e for session in parse_text(text).program.sessions for e in session.exercises]
    return [(e.name, e.sets, e.reps, e.duration_s, e.rest_s) for e in exercises]


@pytest.mark.parametrize(
    "text",
    [
        "TRACK NIGHT wu 10 min jog, ms 6x3 min, cd 5 min jog",
        "MON (run) WU 10min jog / MS 6x3min / CD 5min jog",
        "Sat 0700: W/U 10 min jog. M/S 6x3 min. C/D 5 min jog",
        "U14s Weds: WU = jog 10 mins. MS = 6x3 min. CD = jog 5 mins",
        "Club night - w/u 10 min jog; m/s 6x3 min; c/d 5 min jog",
    ],
)
def test_what_stands_before_the_first_part_heads_the_session(text: str) -> None:
    assert _rows(text) == [
        ("jog", None, None, 600, None),
        ("run", 6, None, 180, None),
        ("jog", None, None, 300, None),
    ]


@pytest.mark.parametrize("line", ["10 easy, 6x3 / 2 jog", "10 jog, 6 x 3/2 walk", "10 easy + 6x3 w/ 2 jog"])
def test_bare_numbers_among_turns_are_minutes(line: str) -> None:
    first, turns = _rows(f"Run\n{line}")
    assert (first[3], turns[1], turns[3], turns[4]) == (600, 6, 180, 120)


@pytest.mark.parametrize(
    "text", ["скакалка 3 р. по 2 мин", "скакалка 3 р по 120 сек", "скакалка 3р. по 2 мин"]
)
def test_rounds_may_be_shortened(text: str) -> None:
    assert _rows(text) == [("скакалка", 3, None, 120, None)]


@pytest.mark.parametrize("head", ["21.10 зал, вес 84", "21.10 gym, weight 84.5 kg", "21.10 зал"])
def test_a_date_with_ones_weight_heads_the_record(head: str) -> None:
    assert _rows(f"{head}\nприсед 3х10") == [("присед", 3, "10", None, None)]


@pytest.mark.parametrize("half", ["утро", "вечером", "morning", "evening"])
def test_halves_of_a_date_are_sessions(half: str) -> None:
    text = f"12.03 {half}: row 60 min\n13.03 {half}: row 3 x 2000 m"
    assert [session.title for session in parse_text(text).program.sessions] == [
        f"12.03 {half}",
        f"13.03 {half}",
    ]


def test_who_writes_repetitions_before_sets_does_so_without_a_weight() -> None:
    text = "Bench 50%x5x1, 60%x4x1, 70%x3x2\nSquat 70%x4x2\nFlyes 10x4\nRows 5x5"
    assert [row[1:3] for row in _rows(text)][2:] == [(4, "10"), (5, "5")]


@pytest.mark.parametrize(
    "text",
    [
        "Warm up 3 km\n6x400 m, rest 90 s\nCool down 2 km",
        "Стадион, бег\nРазминка 3 км\n8x500 м\nЗаминка 2 км",
    ],
)
def test_a_warm_up_of_one_line_is_a_part_of_its_list(text: str) -> None:
    [session] = parse_text(text).program.sessions
    assert len(session.exercises) == 3


def test_parts_with_heads_of_their_own_stay_apart() -> None:
    program = parse_text("WU: 400\nMS: 10x100\nCD: 200").program
    assert [session.title for session in program.sessions] == ["WU", "MS", "CD"]


def test_a_bulleted_part_of_one_line_is_an_item_of_its_list() -> None:
    text = "### 2021/08/24: A\n- **Work:** Row / 35kg / 5,5,9\n- **Core:** Plank / 40s,40s,40s"
    assert [len(session.exercises) for session in parse_text(text).program.sessions] == [2]


def test_parts_below_a_bare_title_keep_theirs() -> None:
    text = "Gym\n- Warm-up: row 5 min, bike 5 min\n- Core: plank 3x40 s, bridge 3x10"
    assert [session.title for session in parse_text(text).program.sessions] == ["Warm-up", "Core"]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("3 sets of 12 reps", (3, "12", None)),
        ("3 sets of 12-15", (3, "12-15", None)),
        ("3 sets of 12 each", (3, "12", None)),
        ("4 sets of 30 seconds", (4, None, 30)),
    ],
)
def test_sets_of_something_govern_the_names_below(
    header: str, expected: tuple[int, str | None, int | None]
) -> None:
    [session] = parse_text(f"{header}\nsquat\nlunge").program.sessions
    assert [(e.name, e.sets, e.reps, e.duration_s) for e in session.exercises] == [
        ("squat", *expected),
        ("lunge", *expected),
    ]


def test_where_a_group_swims_is_no_number_of_it() -> None:
    program = parse_text("Tues AM Masters, lanes 3-4\n\nWarm up\n300 swim\n200 kick\n\n500 total").program
    assert [e.distance_m for s in program.sessions for e in s.exercises] == [300, 200]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Over/Unders\n10 min easy\n3 rounds:\n  2 min hard\n  1 min easy\n5 min easy", [None]),
        ("10 min easy\n\n3 rounds:\n10 squats\n10 rows\n\nCool-down:\n5 min walk\nstretch 5 min", [None]),
        ("AMRAP 12:\n10 squats\n10 rows\n\n3 rounds:\n10 dips\n10 sit-ups", ["AMRAP 12", "3 rounds"]),
        ("Mon\n3 rounds:\n10 squats\n\nTue\nrow 5 km", ["Mon", "Tue"]),
    ],
)
def test_unnamed_parts_beside_bare_exercises_are_one_session(text: str, titles: list[str | None]) -> None:
    program = parse_text(text).program
    made = [None if session.title == program.title else session.title for session in program.sessions]
    assert made == titles
