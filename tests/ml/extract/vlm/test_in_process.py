from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from ml.extract.extractor import OcrExtractor
from ml.extract.vlm.extractor import VlmExtractor
from ml.extract.vlm.in_process import InProcessModel
from ml.llm.failure import ModelFailedError, Trouble
from ml.llm.repair import Repair
from storage.errors import OperatorError
from tests.ml.extract.vlm.tiny_model import save_tiny_vlm

pytestmark = pytest.mark.real

IMAGE = Image.new("RGB", (300, 200), "white")
SAMPLES = Path(__file__).parents[4] / "bot" / "playground" / "static" / "samples"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vlm")
    save_tiny_vlm(folder)
    return folder


def test_the_words_are_the_models_own_without_the_prompt(folder: Path) -> None:
    model = InProcessModel(str(folder), timeout_s=60, longest_answer=12)
    first, again = model.ask(IMAGE), model.ask(IMAGE)
    assert first == again
    assert 0 < len(first) < 200
    assert "transcribe" not in first
    # A repair is a longer conversation about the same image.
    assert model.ask(IMAGE, Repair("bad words", "no JSON")) != ""


def test_the_time_allowed_cuts_an_answer_off(folder: Path) -> None:
    long = InProcessModel(str(folder), timeout_s=60, longest_answer=40).ask(IMAGE)
    assert len(InProcessModel(str(folder), timeout_s=0, longest_answer=40).ask(IMAGE)) < len(long)


def test_threads_take_turns(folder: Path) -> None:
    model = InProcessModel(str(folder), timeout_s=60, longest_answer=8)
    with ThreadPoolExecutor(3) as pool:
        assert len(set(pool.map(model.ask, [IMAGE] * 3))) == 1


def test_nonsense_about_a_real_sheet_leaves_it_to_ocr(folder: Path) -> None:
    ocr = OcrExtractor()
    extractor = VlmExtractor(InProcessModel(str(folder), timeout_s=60, longest_answer=60), ocr)
    extractor.load()
    sheet = (SAMPLES / "push_day.png").read_bytes()
    program = extractor.extract_images([sheet])
    assert program == ocr.extract_images([sheet]).model_copy(update={"notice": "vlm_bad_answer"})
    assert len(program.exercises) == 5


def test_an_image_that_the_model_cannot_take_is_a_failure(tmp_path: Path) -> None:
    save_tiny_vlm(tmp_path, places=7)
    with pytest.raises(ModelFailedError) as caught:
        InProcessModel(str(tmp_path), timeout_s=60).ask(IMAGE)
    assert caught.value.trouble is Trouble.UNAVAILABLE


def _nothing(folder: Path) -> None:
    folder.rmdir()


def _stranger(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "crystal-ball"}', encoding="utf-8")


def _no_template(folder: Path) -> None:
    save_tiny_vlm(folder, template=None)


def _no_weights(folder: Path) -> None:
    save_tiny_vlm(folder)
    (folder / "model.safetensors").unlink()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_nothing, "not there"),
        (_stranger, "cannot be loaded"),
        (_no_template, "no chat template"),
        (_no_weights, "cannot be loaded"),
    ],
)
def test_what_cannot_be_loaded_is_said_to_the_operator(
    tmp_path: Path, spoil: Callable[[Path], None], said: str
) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    spoil(folder)
    with pytest.raises(OperatorError, match=said) as caught:
        InProcessModel(str(folder), timeout_s=60).load()
    assert "VLM_LOCAL_MODEL" in str(caught.value)
