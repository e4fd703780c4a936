"""What is done to the lines of a text before they are read."""

import pytest

from ml.extract.notation.asides.asides import is_aside
from ml.extract.notation.asides.talk import without_greeting
from ml.extract.notation.line.fields import joined_fields
from ml.extract.notation.wording.indents import with_ends_of_blocks, without_braces
from ml.extract.notation.wording.legends import read_by_legend
from ml.extract.notation.wording.rewritten import rewritten
from ml.extract.notation.wording.shorthand import spelled_out_short
from ml.extract.notation.wording.timelines import with_lengths


def test_a_legend_says_which_factor_is_which() -> None:
    lines = ["(lbs x reps x sets)", "Press ...... 95 x 8 x 4", "Curl 10 x 12 x 3", "Dips 11 x 3"]
    assert read_by_legend(lines)[1:] == ["Press 4 x 8 @ 95", "Curl 3 x 12 @ 10", "Dips 3 x 11"]


def test_a_log_of_threes_needs_no_legend() -> None:
    lines = ["squat 80*6*4", "row 40*10*3", "raise 8*15*4"]
    assert read_by_legend(lines) == ["squat 4 x 6 @ 80", "row 3 x 10 @ 40", "raise 4 x 15 @ 8"]


def test_a_log_has_pairs_of_weights_and_signs_before_them() -> None:
    lines = ["step up 40sx10x2", "cable x 45x15x3", "row - 60x8x4"]
    assert read_by_legend(lines) == ["step up 2 x 10 @ 40", "cable 3 x 15 @ 45", "row 4 x 8 @ 60"]


def test_sets_first_stay_as_they_are() -> None:
    lines = ["squat 5x5x80", "row 4x10x40", "bench 5x3x70"]
    assert read_by_legend(lines) == lines


def test_rounds_end_where_lines_stand_further_out() -> None:
    lines = ["3 rounds", "  10 swings", "  run 200 m", "row 1 km"]
    assert with_ends_of_blocks(lines) == ["3 rounds:", "  10 swings", "  run 200 m", "", "row 1 km"]


def test_braces_are_rounds() -> None:
    assert without_braces(["4x { 100 free", "2x50 kick }", "100 easy"]) == [
        "4 rounds:",
        "  100 free",
        "  2x50 kick",
        "",
        "100 easy",
    ]


def test_a_timeline_says_how_long() -> None:
    assert with_lengths(["0:00-4:00 walk", "4:00-10:30 jog"]) == ["4:00 walk", "6:30 jog"]
    assert with_lengths(["9:00-10:00 yoga", "10:00-11:00 box"]) == ["9:00-10:00 yoga", "10:00-11:00 box"]


def test_values_below_one_another_are_one_record() -> None:
    assert joined_fields(["Bird dog", "Sets: 2", "Reps: 8", "", "Plank"]) == [
        "Bird dog",
        "Sets: 2 | Reps: 8",
        "",
        "Plank",
    ]


@pytest.mark.parametrize(
    ("line", "spelled"),
    [
        ("6 x 40 on / 20 off", "6 x 40 s on / 20 s off"),
        ("arm circles 8 forwards and 8 back", "arm circles 8 reps each way"),
        ("2 rounds of Mary (5 dips / 10 pistols)", "2 rounds of: 5 dips / 10 pistols"),
        ("20 min E + 6 x 200 m R", "20 min easy + 6 x 200 m repetition"),
        ("chin tucks 12x, 2 s hold", "chin tucks 12 reps, 2 s hold"),
        ("6 x hill, 30s up, walk back", "6 x 30s hill, walk back"),
    ],
)
def test_short_forms_are_spelled_out(line: str, spelled: str) -> None:
    assert spelled_out_short(line) == spelled


@pytest.mark.parametrize(
    "line",
    [
        "weight 81,4",
        "slept 5h",
        "вес 78,2",
        "Kudos 12",
        "25m pool",
        "got 21:40",
        "tag me pls",
        "тайм-кап 15 мин",
        "No comments:",
        "12 comments",
        "Posted by Jim at 5:23 PM",
        "From Coach Len:",
        "£2 subs to Karen",
        "500 руб взнос",
        "That was a wrap. Next week the max goes up to 205.",
        "Next month we go up 5 kg",
        "Your goal: a sub-1:50 half",
        "For the month ahead... Your Goal: a sub-1:50 half",
    ],
)
def test_what_is_said_around_a_program_is_no_exercise(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "weighted dips 3x8",
        "water rower 2 km",
        "sled 20 m",
        "Warm Up 12:00",
        "Next week: 20 min run",
        "next week 3 sets of dips",
        "From standing: jump 3x5",
    ],
)
def test_exercises_are_no_asides(line: str) -> None:
    assert not is_aside(line)


def test_greetings_go() -> None:
    assert without_greeting("Hey Kim, for tmrw: squat 3x5") == "squat 3x5"


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("DL 100kg/8 -> 140kg/5 -> 160 kg/3,3", "DL 100kg x 8, 140kg x 5, 160 kg x 3, 160 kg x 3"),
        ("press 60%/5, 70%/3", "press 60% x 5, 70% x 3"),
        ("lunge 2 x 20kg, 3x8 each", "lunge 3x8 each with 2x20kg"),
        ("squat | 5x5 | 2x20kg | 2 min", "squat | 5x5 | with 2x20kg | 2 min"),
        ("lunge 3x8 @ 2x20kg", "lunge 3x8 with 2x20kg"),
        ("press (2x30 kg) 4x8, rest 60", "press 4x8 with 2x30 kg, rest 60"),
        ("carry 3 x 30m 2x20kg", "carry 3 x 30m 2x20kg"),
        ("1 2 3 4 3 2 1 pull-ups", "1-2-3-4-3-2-1 pull-ups"),
        ("same but dips x2 (2 4 6 8 6 4 2)", "dips 2-4-6-8-6-4-2"),
        ("same time tomorrow", "same time tomorrow"),
    ],
)
def test_ramps_pairs_and_runs_are_written_as_the_known_form(line: str, known: str) -> None:
    assert " ".join(rewritten(line).split()) == known


@pytest.mark.parametrize(
    "line",
    [
        "I gained 5kg on my squat",
        "This got my bench up 10 kg",
        "How I got my pull-ups from 5 to 15",
        "My squat went from 100 to 120 kg",
    ],
)
def test_what_came_of_training_is_nothing_to_do(line: str) -> None:
    assert is_aside(line)
    assert not is_aside(f"{line}: 3x10")


@pytest.mark.parametrize(
    "line",
    [
        "Got my 5k run done, 27:30",
        "Put a band around my knees, 15 clamshells",
        "Took my time, easy run 30 min",
    ],
)
def test_what_was_done_is_no_aside(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("* 30 7.5kg dumbbell curls", "* 30 reps 7.5kg dumbbell curls"),
        ("5 burpees, 20 24/16 kg swings", "5 burpees, 20 reps 24/16 kg swings"),
        ("12 24 кг махов гирей", "12 reps 24 кг махов гирей"),
        ("1 20kg swings 3x10", "1 20kg swings 3x10"),
        ("squat 5 100 kg", "squat 5 100 kg"),
        ("3 10 kg for 8 reps", "3 10 kg for 8 reps"),
    ],
)
def test_a_count_stands_before_what_it_is_done_with(line: str, written: str) -> None:
    assert rewritten(line) == written


@pytest.mark.parametrize(
    ("line", "is_none"),
    [
        ("Ward phone 0161 555 0148", True),
        ("Тел. +7 916 123-45-67", True),
        ("Ice for 15-20 min afterwards, leg up", True),
        ("Frequency: 4 times per week. Stop if it hurts", True),
        ("Goal A: sub 45 in the 10k", True),
        ("ring rows 20 15 10", False),
        ("squat (10-20-30)", False),
        ("run 400-800-1200", False),
        ("Ice skating 30 min", False),
        ("Goal squat 3x5", False),
    ],
)
def test_numbers_around_a_treatment_are_no_work(line: str, is_none: bool) -> None:
    assert is_aside(line) is is_none


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("after each round 10 strict push-ups", "10 strict push-ups after each round"),
        ("после каждого круга 10 отжиманий", "10 отжиманий после каждого круга"),
        ("after each round 60 s rest", "after each round 60 s rest"),
        ("2000 total - 400 wu, 5x200 pull", "400 wu, 5x200 pull"),
        ("TU: 2 km total: 400 easy", "TU: 400 easy"),
        ("2000 total", "2000 total"),
        ("3k, 2.5k, 2k with 5 min rest", "3000-2500-2000 with 5 min rest"),
        ("3 km, 2 km easy", "3 km, 2 km easy"),
        ("press 5 ladders of 1,2,3", "press 5 ladders of 1-2-3"),
        ("12 x 100 at CSS (1:45), 15 s rest", "12 x 100 at CSS @ 1:45, 15 s rest"),
        ("8x100 (1:45)", "8x100 (1:45)"),
    ],
)
def test_short_forms_of_lists_are_spelled_out(line: str, written: str) -> None:
    assert spelled_out_short(line) == written


@pytest.mark.parametrize("line", ["cals = row or ski, stay on one", "The goal is 5K pace", "=1900... ish"])
def test_legends_goals_and_sums_are_no_work(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "legend", ["Day 1 (reps x sets)", "День 1 (повторы х подходы)", "повторений х подходов"]
)
def test_a_legend_in_full_words_turns_pairs_round(legend: str) -> None:
    lines = [legend, "Squat 8x3", "Press 60% 6x2 70% 4x1"]
    assert read_by_legend(lines)[1:] == ["Squat 3 x 8", "Press 60% 2 x 6 70% 1 x 4"]
