from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.extract.grounding.ground import grounded
from ml.extract.layout.page import read_page
from storage.records.program import Exercise, Flag, Program, Session
from tests.ml.extract.grounding.pages import page

SHEET = (
    "Push day",
    "Bench press 4x8-10 60 kg rest 90 s",
    "Incline press 3x12 22,5 kg",
    "Plank 3x45 s",
)
BENCH = Exercise(name="Bench press", sets=4, reps="8-10", load="60 kg", rest_s=90)
OTHERS = (
    Exercise(name="Incline press", sets=3, reps="12", load="22,5 kg"),
    Exercise(name="Plank", sets=3, duration_s=45),
)


def ground(
    *exercises: Exercise,
    lines: Sequence[str] = SHEET,
    title: str | None = None,
    sureness: Mapping[str, float] | None = None,
    ocr: Program | None = None,
) -> Program:
    """Ground a program of one session; without OCR's own reading unless it is given."""
    said = Program(is_program=True, sessions=(Session(title=title, exercises=exercises),))
    return grounded(said, page(lines, sureness), ocr or Program(is_program=False))


def doubts(program: Program) -> list[list[tuple[str, str]]]:
    return [[(flag.field, flag.reason) for flag in exercise.flags] for exercise in program.exercises]


def test_what_the_page_says_is_not_doubted() -> None:
    program = ground(BENCH, *OTHERS, title="Push day")
    assert doubts(program) == [[], [], []]
    assert program.sessions[0].title == "Push day"
    assert program.exercises[0].source == SHEET[1]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("sets", 7),
        ("reps", "8-12"),
        ("reps", "AMRAP"),
        ("load", "65 kg"),
        ("load", "60 lb"),
        ("rest_s", 120),
        ("duration_s", 30),
        ("distance_m", 400.0),
        ("tempo", "3-1-1"),
        ("notes", "keep your elbows tucked"),
        ("notes", "92 kg last week"),
    ],
)
def test_a_value_that_is_not_on_the_line_is_flagged_and_kept(field: str, value: object) -> None:
    program = ground(BENCH.model_copy(update={field: value}), *OTHERS)
    assert doubts(program) == [[(field, "unseen")], [], []]
    assert getattr(program.exercises[0], field) == value


def test_the_number_of_another_line_is_no_evidence() -> None:
    assert doubts(
        ground(BENCH.model_copy(update={"reps": "12"}), Exercise(name="Incline press", sets=3))
    ) == [
        [("reps", "unseen")],
        [],
    ]


def test_an_invented_exercise_is_flagged_by_its_name() -> None:
    program = ground(BENCH, Exercise(name="Burpees", sets=7, reps="15"))
    assert doubts(program)[1] == [("name", "unseen"), ("sets", "unseen"), ("reps", "unseen")]


def test_a_word_added_to_a_name_is_flagged() -> None:
    assert doubts(ground(BENCH.model_copy(update={"name": "Close-grip bench press"}))) == [
        [("name", "unseen")]
    ]


@pytest.mark.parametrize("seen", ["Benchpress 4x8-10 60kg rest 90s", "Bench pres 4x8-1O 60 kg rest 9O s"])
def test_names_and_digits_are_found_as_ocr_spells_them(seen: str) -> None:
    assert doubts(ground(BENCH, lines=[seen])) == [[]]


@pytest.mark.parametrize(
    ("written", "exercise"),
    [
        ("Run 5 km", Exercise(name="Run", distance_m=5000)),
        ("Row 1,500 m", Exercise(name="Row", distance_m=1500)),
        ("Run 1 mile", Exercise(name="Run", distance_m=1609.34)),
        ("Carry 50 yd", Exercise(name="Carry", distance_m=45.72)),
        ("Plank 1:30", Exercise(name="Plank", duration_s=90)),
        ("Plank 1'30\"", Exercise(name="Plank", duration_s=90)),
        ("Hang 2 min", Exercise(name="Hang", duration_s=120)),
        ("Планка 1,5 мин", Exercise(name="Планка", duration_s=90)),
        ("Lift 10-8-6", Exercise(name="Lift", sets=3, reps="10-8-6")),
        ("Dips 3x8 BW", Exercise(name="Dips", sets=3, reps="8", load="bodyweight")),
        ("Жим 4х8 60 кг", Exercise(name="Жим", sets=4, reps="8", load="60 kg")),
    ],
)
def test_other_ways_to_write_a_value_are_known(written: str, exercise: Exercise) -> None:
    assert doubts(ground(exercise, lines=[written])) == [[]]


@pytest.mark.parametrize(
    ("written", "exercise"),
    [
        ("Row 5 sets", Exercise(name="Row", distance_m=5000)),
        ("2. Hang 30 s", Exercise(name="Hang", duration_s=120)),
        ("Dips 8-12", Exercise(name="Dips", sets=2, reps="8-12")),
        ("Dips 8", Exercise(name="Dips", sets=1, reps="8")),
    ],
)
def test_a_unit_that_the_page_does_not_use_is_no_way_to_write_it(written: str, exercise: Exercise) -> None:
    assert len(doubts(ground(exercise, lines=[written]))[0]) == 1


def test_numbers_may_stand_below_the_name_above_it_or_in_a_heading() -> None:
    lines = ["3 rounds", "Thrusters", "15 reps 40 kg", "Set 1 20 kg", "Rows", "12 reps"]
    thrusters = Exercise(name="Thrusters", sets=3, reps="15", load="40 kg")
    assert doubts(ground(thrusters, Exercise(name="Rows", sets=3, reps="12"), lines=lines)) == [[], []]


def test_sets_may_be_counted_by_their_lines() -> None:
    lines = ["Squat", "60 kg x 8", "70 kg x 6", "80 kg x 4", "Bench press", "50 kg x 8"]
    squat = Exercise(name="Squat", sets=3, reps="8-6-4", load="60-70-80 kg")
    assert doubts(ground(squat, Exercise(name="Bench press", reps="8", load="50 kg"), lines=lines)) == [
        [],
        [],
    ]


def test_a_name_that_stands_twice_takes_its_lines_in_order() -> None:
    lines = ["Squat 5x5", "Press 3x8", "Squat 3x12"]
    first, press = Exercise(name="Squat", sets=5, reps="5"), Exercise(name="Press", sets=3, reps="8")
    assert doubts(ground(first, press, Exercise(name="Squat", sets=3, reps="12"), lines=lines)) == [
        [],
        [],
        [],
    ]
    swapped = (Exercise(name="Squat", sets=3, reps="12"), press, Exercise(name="Squat", sets=5, reps="5"))
    assert all(found for found in doubts(ground(*swapped, lines=lines))[::2])


def test_a_name_within_a_longer_one_has_its_own_line() -> None:
    lines = ["Bench press 4x8", "Press 3x12"]
    bench, press = Exercise(name="Bench press", sets=4, reps="8"), Exercise(name="Press", sets=4, reps="8")
    assert doubts(ground(bench, press, lines=lines)) == [[], [("sets", "unseen"), ("reps", "unseen")]]


def test_a_name_may_be_wrapped_into_the_next_line() -> None:
    lines = ["Bulgarian split 3 10", "squat with dumbbells", "Lunge 4 12"]
    split = Exercise(name="Bulgarian split squat with dumbbells", sets=3, reps="10")
    assert doubts(ground(split, lines=lines)) == [[]]


def test_a_value_that_ocr_saw_without_being_sure_is_unclear() -> None:
    program = ground(BENCH, sureness={"4x8-10": 0.4})
    assert doubts(program) == [[("sets", "unclear"), ("reps", "unclear")]]


def test_what_ocr_read_instead_is_offered_and_what_it_doubted_is_carried_over() -> None:
    ocr = Exercise(
        name="Bench press",
        sets=4,
        reps="8-10",
        flags=(Flag(field="reps", reason="order", alternatives=("4",)),),
    )
    read = Program(is_program=True, sessions=(Session(exercises=(ocr,)),))
    program = ground(BENCH.model_copy(update={"sets": 9}), ocr=read)
    assert program.exercises[0].flags == (
        Flag(field="sets", reason="unseen", alternatives=("4",)),
        Flag(field="reps", reason="order", alternatives=("4",)),
    )


def test_a_value_that_ocr_derived_as_well_is_not_doubted() -> None:
    ocr = Program(is_program=True, sessions=(Session(exercises=(Exercise(name="Push-ups", sets=6),)),))
    push_ups = Exercise(name="Push-ups", sets=6, reps="8")
    assert doubts(ground(push_ups, lines=["EMOM 12 odd/even", "Push-ups 8"], ocr=ocr)) == [[]]


def test_headings_that_are_not_on_the_page_are_left_out() -> None:
    assert ground(BENCH, title="Hypertrophy block 3").sessions[0].title is None


def test_without_words_everything_is_doubted() -> None:
    fields = ["name", "sets", "reps", "load", "rest_s"]
    assert doubts(ground(BENCH, lines=[])) == [[(field, "unseen") for field in fields]]


@given(st.integers(1, 99), st.integers(1, 99), st.integers(1, 99))
def test_only_the_numbers_of_the_line_pass(sets: int, reps: int, claimed: int) -> None:
    exercise = Exercise(name="Deadlift", sets=claimed, reps=str(reps))
    flagged = doubts(ground(exercise, lines=[f"Deadlift {sets} x {reps}"]))[0]
    assert flagged == ([] if claimed in {sets, reps} else [("sets", "unseen")])


@given(st.lists(st.sampled_from(SHEET), max_size=6), st.text(max_size=30), st.text(max_size=12))
def test_nothing_but_flags_sources_and_headings_changes(lines: list[str], name: str, reps: str) -> None:
    exercise = Exercise(name=name or "x", reps=reps or None, notes=reps or None)
    result = grounded(
        Program(is_program=True, sessions=(Session(exercises=(exercise,)),)),
        page(lines),
        read_page(page(lines)),
    )
    assert result.exercises[0].model_copy(update={"flags": (), "source": None}) == exercise
