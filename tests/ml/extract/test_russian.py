"""Russian pages, drawn as print and in handwriting, read by the real OCR."""

import shutil
from random import Random

import pytest

from ml.extract.extractor import OcrExtractor
from tests.images.kinds import russian
from tests.scoring.programs import score_page

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(shutil.which("tesseract") is None, reason="no tesseract, Russian is not read"),
]

LIST, TABLE, NOTEBOOK = range(3)


@pytest.fixture(scope="module")
def extractor() -> OcrExtractor:
    return OcrExtractor()


@pytest.mark.parametrize("layout", [LIST, TABLE, NOTEBOOK])
def test_every_number_and_name_of_a_russian_page(extractor: OcrExtractor, layout: int) -> None:
    page = russian.make(Random(f"test-{layout}"), layout)
    program = extractor.extract_images([page.content()])
    score = score_page(program.model_dump(mode="json"), page.label()["truth"])
    assert score.errors == []
    assert score.doubts.wrong == 0
