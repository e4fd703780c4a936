"""Telling a pasted program from a search, or from the answer to a question."""

import pytest

from bot.services.pasted_program import pasted_program, program_instead
from ml.extract.extractor import OcrExtractor

EXTRACTOR = OcrExtractor()


@pytest.mark.parametrize(
    ("text", "is_program", "is_one_whatever_was_asked"),
    [
        ("Bench press 3x8 60 kg\nRow 3x10", True, True),
        ("Жим лёжа 3х8\nТяга 3х10", True, True),
        ("Squat 5x5", True, False),
        ("Run 5 km\nPlank 60 s", True, False),
        ("yoga for a stiff back, 20 min", False, False),
        ("34, 172 cm, 70 kg", False, False),
        ("knee hurts\nsince the summer", False, False),
        ("", False, False),
        ("\n\n\n", False, False),
    ],
)
def test_what_is_a_program(text: str, *, is_program: bool, is_one_whatever_was_asked: bool) -> None:
    assert (pasted_program(EXTRACTOR, text) is not None) is is_program
    assert (program_instead(EXTRACTOR, text) is not None) is is_one_whatever_was_asked
