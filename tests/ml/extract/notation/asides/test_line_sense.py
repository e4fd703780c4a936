"""The learned sense of what in a text is trained, and what becomes of remarks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.extract.extractor import OcrExtractor
from ml.extract.notation.asides.line_sense import SIZE, features, shipped_sense
from ml.extract.notation.asides.remark_lines import LEAST_CHANCE, without_remarks
from storage.records.program import Exercise, Program, Session


@pytest.mark.parametrize(
    "line",
    [
        "Bench press 4x8 60 kg",
        "Присед 5х5",
        "6 x 500m / 2min rest",
        "Plank 3x30 s",
        "10 min easy jog",
        "Burpees",
    ],
)
def test_what_is_trained_is_far_from_a_remark(line: str) -> None:
    assert shipped_sense().chance(line) > 3 * LEAST_CHANCE


@pytest.mark.parametrize(
    "line",
    ["see you all on Saturday, 9 am", "felt ok, knee was fine", "Maria got 14:20, great job everyone!"],
)
def test_what_people_say_beside_it_is_told(line: str) -> None:
    assert shipped_sense().chance(line) < LEAST_CHANCE


@given(st.text(max_size=300))
def test_any_line_has_a_chance(line: str) -> None:
    places, values = features(line)
    assert len(places) == len(values)
    assert (places < SIZE).all()
    assert 0 <= shipped_sense().chance(line) <= 1


def test_numbers_do_not_matter_only_that_there_are_some() -> None:
    sense = shipped_sense()
    assert sense.chance("Row 3x10 40 kg") == sense.chance("Row 5x12 65 kg")


def test_a_remark_becomes_a_note_of_what_it_follows() -> None:
    text = "Squat 5x5 100 kg\nsee you all on Saturday, 9 am\nRow 4x8 40 kg"
    program = OcrExtractor().extract_text(text)
    assert [exercise.name for exercise in program.exercises] == ["Squat", "Row"]


def _program(*sources: str) -> Program:
    exercises = tuple(Exercise(name=source, duration_s=600, source=source) for source in sources)
    return Program(is_program=True, sessions=(Session(exercises=exercises),))


def test_the_words_of_a_remark_stay() -> None:
    (left,) = without_remarks(_program("Easy run 10 min", "Maria got 14:20, great job everyone!")).exercises
    assert left.name == "Easy run 10 min"
    assert left.notes == "Maria got 14:20, great job everyone!"


def test_a_known_movement_with_its_sets_stays_whatever_its_line_says() -> None:
    said = Exercise(name="Squat", sets=3, reps="5", source="Maria got 14:20, great job everyone!")
    program = Program(is_program=True, sessions=(Session(exercises=(said,)),))
    assert without_remarks(program) == program


def test_nothing_is_taken_where_nothing_would_be_left() -> None:
    program = _program("Maria got 14:20, great job everyone!")
    assert without_remarks(program) == program
