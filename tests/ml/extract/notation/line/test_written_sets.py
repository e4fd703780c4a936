"""Sets written out one by one, in the spellings of training logs."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.line.written_sets import without_kind, written_sets
from ml.extract.notation.spelling import plain


@pytest.mark.parametrize(
    ("line", "sets", "reps", "load"),
    [
        ("Bench 60x10 80x8 90x5 95x3 100x1 PR!!", 5, "10-8-5-3-1", "60-80-90-95-100"),
        ("Rows 70x10 70x10 70x9", 3, "10-10-9", "70"),
        ("Fly 15/12 15/12 15/11", 3, "12-12-11", "15"),
        ("Incline db: 30/10 32/8 34/6", 3, "10-8-6", "30-32-34"),
        ("Snatch 70/2 75/2 80/1 x3", 5, "2-2-1-1-1", "70-75-80-80-80"),
        (
            "Pullups BW x 8, BW+10 x 5,5,4",
            4,
            "8-5-5-4",
            "bodyweight-bodyweight+10-bodyweight+10-bodyweight+10",
        ),
        ("Dips +25 x 6, +30 x 5, +30 x 5", 3, "6-5-5", "+25-+30-+30"),
        ("Snatch 60x2, 65x2, 75xF, 75x1 pr", 3, "2-2-1", "60-65-75"),
        ("C&J 80x1, 90x1, 97 miss", 2, "1", "80-90"),
        ("Clean 80x1 100x1 110x1 (fail)", 2, "1", "80-100"),
        ("squat 140x3 @7, 150x3 @8, 157.5x3 @9", 3, "3", "140-150-157.5"),
        ("squat 140x3 RPE 7; 150x3 RPE 8.5", 2, "3", "140-150"),
        ("OHP - 40 kg for 8, 45 kg for 6, 50 kg for 3", 3, "8-6-3", "40-45-50 kg"),
        ("squats 95 lbs by 10, 135 lbs by 8", 2, "10-8", "95-135 lb"),
        ("становая 100 на 5, 120 на 3, 130 на 1", 3, "5-3-1", "100-120-130"),
        ("Присед: 1х8 - 60, 1х6 - 80, 3х4 - 100", 5, "8-6-4-4-4", "60-80-100-100-100"),
        ("Trap bar 1x5 @ 140kg, 2x5 @ 160kg, 1xAMRAP @ 170kg", 4, "5-5-5-AMRAP", "140-160-160-170 kg"),
        ("BSq (70%x5) (75%x5) (80%x3)2", 4, "5-5-3-3", "70-75-80-80%"),
        ("DL 60kg x5, 100x3, 140x1", 3, "5-3-1", "60-100-140 kg"),
        ("Squat w/u 60x5, 80x3, work 100x5x3", 5, "5-3-5-5-5", "60-80-100-100-100"),
        ("Sq - 5x60, 5x80, 5x100, 5x120", 4, "5", "60-80-100-120"),
        ("Front squat: 3@80, 3@90, 2@100, 1@110(f)", 3, "3-3-2", "80-90-100"),
        ("Leg press 100/120/140 x 12/10/8", 3, "12-10-8", "100-120-140"),
        ("Press 5/3/1+ @ 75/85/95%", 3, "5-3-1+", "75-85-95%"),
        ("Squat 60x5, 80x3, 100x5x3 rest 3 min", 5, "5-3-5-5-5", "60-80-100-100-100"),
    ],
)
def test_one_by_one(line: str, sets: int, reps: str, load: str) -> None:
    """Every spelling gives the same: how many sets, and repetitions and weight of each."""
    found = written_sets(plain(line))

    assert found is not None
    assert (found.sets, found.reps, found.load) == (sets, reps, load)


@pytest.mark.parametrize(
    "line",
    [
        "run 4x400, 2x200",
        "free 4x50, 4x75, 4x100",
        "sled 150 kg 6x20m",
        "bench 3x5 100",
        "legs 10/10 8/8 6/6",
        "Squat 60x5, 80x3, then bench 5x5",
        "12/10 cal row, 15/12 cal bike",
        "bike 20 min, 4x30 s",
    ],
)
def test_other_lists(line: str) -> None:
    """Ways, times, sides and several exercises are no sets of one."""
    assert written_sets(plain(line)) is None


def test_kinds_of_sets_on_lines_of_their_own() -> None:
    """Warm-up and working sets below a name are its sets."""
    text = "BENCH\nwarm up: bar x 15, 40 x 8\nwork: 75 x 6, 75 x 5\ndrop: 50 x 14\nRow 70x10 70x9"

    bench, row = parse_text(text).program.exercises

    assert (bench.sets, bench.reps, bench.load) == (5, "15-8-6-5-14", "bar-40-75-75-50")
    assert (row.sets, row.reps) == (2, "10-9")
    assert without_kind("warm up: 10 min bike") == "warm up: 10 min bike"


@pytest.mark.parametrize(
    ("text", "sets", "reps"),
    [
        ("Comp bench: top single @ RPE 8, then 4x4 @ 80%", 5, "1-4-4-4-4"),
        ("Close grip bench: top set of 6, 2 backoffs of 8", 3, "6-8-8"),
        ("Deadlift - work up to a heavy triple (RPE 8-9)", None, "3"),
        ("Squat\n225 lb - 5 reps\n315 lb - 3 reps (PR)", 2, "5-3"),
        ("DB press 2x30kg: 8/8/6", 3, "8-8-6"),
        ("Deadlift 75% x 5\nDeadlift 85% x 5+ (got 9)", 2, "5-5+"),
    ],
)
def test_top_sets_in_words(text: str, sets: int | None, reps: str) -> None:
    """A single, a triple and a top set are sets; how it went is none."""
    (exercise,) = parse_text(text).program.exercises

    assert (exercise.sets, exercise.reps) == (sets, reps)
