"""Doubt that was learned: it only adds flags, and puts them where lines were misread."""

from hypothesis import given
from hypothesis import strategies as st

from ml.extract.doubting import with_likely_mistakes_flagged
from ml.extract.doubting.features import FIELDS, features_of
from ml.extract.doubting.sense import chances_of
from storage.records.program import Exercise, Flag, Program, Session

GOOD = """Push day
Bench press 4x8 @ 60 kg, rest 90 s
Overhead press 3x10 @ 30 kg, rest 90 s
Cable fly 3x12 @ 15 kg, rest 60 s
"""


def _exercise(line: str, name: str, sets: int | None = None, reps: str | None = None) -> Exercise:
    return Exercise(name=name, sets=sets, reps=reps, source=line)


def _program(*exercises: Exercise) -> Program:
    return Program(is_program=True, sessions=(Session(title="Push day", exercises=exercises),))


WELL_READ = _program(
    Exercise(name="Bench press", sets=4, reps="8", load="60 kg", rest_s=90, source=GOOD.splitlines()[1]),
    Exercise(name="Overhead press", sets=3, reps="10", load="30 kg", rest_s=90, source=GOOD.splitlines()[2]),
    Exercise(name="Cable fly", sets=3, reps="12", load="15 kg", rest_s=60, source=GOOD.splitlines()[3]),
)


def test_there_is_a_row_for_each_field_of_each_exercise() -> None:
    assert len(features_of(WELL_READ, GOOD)) == 3 * len(FIELDS)


def test_what_accounts_for_its_lines_is_not_doubted() -> None:
    assert with_likely_mistakes_flagged(WELL_READ, GOOD) == WELL_READ


def test_a_page_of_which_most_was_left_over_is_doubted_more() -> None:
    text = "Name Sets Reps\nSquat 4 8\nsit back, chest up\nLunge 3 10\nlong steps\n4 rounds\n2 min\n"
    badly_read = _program(
        _exercise("sit back, chest up", "sit back, chest up"),
        _exercise("long steps", "long steps", reps="3"),
        _exercise("2 min", "rounds", sets=4),
    )
    assert chances_of(badly_read, text).max() > 3 * chances_of(WELL_READ, GOOD).max()


def test_a_doubt_that_is_there_is_not_doubled() -> None:
    doubted = tuple(Flag(field=field, reason="unclear") for field in FIELDS)
    program = _program(Exercise(name="??", source="?? 3 7", sets=3, flags=doubted))
    assert with_likely_mistakes_flagged(program, "?? 3 7 9 9 9") == program


def test_nothing_read_is_nothing_to_doubt() -> None:
    nothing = Program(is_program=False, reason="A receipt.")
    assert with_likely_mistakes_flagged(nothing, "Milk 2.40") == nothing


@given(
    name=st.text(min_size=1, max_size=20),
    line=st.text(max_size=60),
    sets=st.none() | st.integers(1, 20),
    reps=st.none() | st.text(min_size=1, max_size=8),
)
def test_values_stay_as_they_are(name: str, line: str, sets: int | None, reps: str | None) -> None:
    program = _program(Exercise(name=name, sets=sets, reps=reps, source=line or None))
    [exercise] = with_likely_mistakes_flagged(program, line).exercises
    assert exercise.model_copy(update={"flags": ()}) == program.exercises[0]
    assert len({flag.field for flag in exercise.flags}) == len(exercise.flags)
