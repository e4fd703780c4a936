"""The sample photos of the web chat, read by the real OCR."""

import shutil
from pathlib import Path

import pytest

from ml.extract.extractor import OcrExtractor
from storage.records.program import Program

pytestmark = pytest.mark.real

SAMPLES = Path(__file__).parents[3] / "bot" / "playground" / "static" / "samples"


@pytest.fixture(scope="module")
def extractor() -> OcrExtractor:
    return OcrExtractor()


def read(extractor: OcrExtractor, name: str) -> Program:
    return extractor.extract_images([(SAMPLES / name).read_bytes()])


def lines(program: Program) -> list[tuple[object, ...]]:
    return [(e.name, e.sets, e.reps, e.load, e.duration_s) for e in program.exercises]


def test_a_spreadsheet(extractor: OcrExtractor) -> None:
    program = read(extractor, "push_day.png")
    assert "Push day" in {program.title, program.sessions[0].title}
    assert lines(program) == [
        ("Bench press", 4, "8-10", "60 kg", None),
        ("Incline dumbbell press", 3, "10", "22.5 kg", None),
        ("Overhead press", 3, "8", "35 kg", None),
        ("Cable fly", 3, "12-15", "15 kg", None),
        ("Triceps pushdown", 3, "12", "25 kg", None),
    ]
    assert [e.rest_s for e in program.exercises] == [90, 75, 90, 60, 60]


def test_a_notebook_page_at_an_angle(extractor: OcrExtractor) -> None:
    program = read(extractor, "notebook.jpg")
    assert [session.title for session in program.sessions] == ["Day A", "Day B"]
    assert lines(program)[0] == ("Squat", 5, "5", "80 kg", None)
    assert lines(program)[3] == ("Plank", 3, None, None, 45)


def test_an_app_screen_with_numbers_below_names(extractor: OcrExtractor) -> None:
    assert lines(read(extractor, "app_screen.png"))[1] == ("Romanian deadlift", 3, "10", "70 kg", None)


def test_a_whiteboard_in_rounds(extractor: OcrExtractor) -> None:
    program = read(extractor, "whiteboard.jpg")
    assert [e.sets for e in program.exercises] == [3, 3, 3, 3]
    assert program.exercises[0].distance_m == 400


def test_two_columns_are_read_one_after_the_other(extractor: OcrExtractor) -> None:
    program = read(extractor, "two_day_plan.png")
    assert [len(session.exercises) for session in program.sessions] == [5, 5]


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="no tesseract, Russian is not read")
def test_a_russian_sheet(extractor: OcrExtractor) -> None:
    assert lines(read(extractor, "russian.png")) == [
        ("Приседания", 4, "10", None, None),
        ("Жим лежа", 4, "8", None, None),
        ("Тяга блока", 3, "12", None, None),
        ("Выпады", 3, "10", None, None),
        ("Планка", 3, None, None, 60),
    ]


def test_a_receipt_is_no_program(extractor: OcrExtractor) -> None:
    program = read(extractor, "receipt.png")
    assert not program.is_program
    assert "receipt" in str(program.reason)


def test_the_same_sheet_twice_is_one(extractor: OcrExtractor) -> None:
    sheet = (SAMPLES / "push_day.png").read_bytes()
    assert len(extractor.extract_images([sheet, sheet]).exercises) == 5
