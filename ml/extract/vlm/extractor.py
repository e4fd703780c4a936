"""The engines that look at a sheet as a person does; OCR stands beside them and checks every word."""

import logging
from collections.abc import Sequence

from PIL import Image

from ml.extract.decision import NotProgramReason, judge, refused
from ml.extract.extractor import OcrExtractor, OnStage, Stage, judged
from ml.extract.grounding.ground import grounded
from ml.extract.images import Pixels, open_image
from ml.extract.layout.page import page_text, read_page
from ml.extract.merge import merge_pages
from ml.extract.vlm.model import VisionModel
from ml.extract.vlm.transcript import read_transcript
from ml.extract.words import Word
from ml.llm.failure import BadAnswerError, ModelFailedError, Trouble
from ml.llm.repair import Repair
from storage.records.program import Program

log = logging.getLogger(__name__)

# Small print of a whole page is still read at this size; more only costs time.
_LONGEST_SIDE = 1600


class VlmExtractor:
    """Asks a model about each page and holds its answer against OCR; where the model fails, OCR reads."""

    def __init__(self, model: VisionModel, ocr: OcrExtractor) -> None:
        self._model = model
        self._ocr = ocr

    def load(self) -> None:
        """Load the OCR models and the model itself; raises OperatorError where it cannot be loaded."""
        self._ocr.load()
        self._model.load()

    def extract_images(self, images: Sequence[bytes], on_stage: OnStage | None = None) -> Program:
        """Read photos of one program; `notice` of the result says why the model did not read them."""
        tell = on_stage or (lambda _: None)
        pages = [open_image(content) for content in images]
        tell(Stage.OPENED)
        seen = [self._ocr.read_words(page) for page in pages]
        tell(Stage.READ)
        text = "\n".join(page_text(words) for words in seen)
        try:
            program = self._transcribed(pages, seen, text)
        except ModelFailedError as failure:
            log.warning("the model did not read: %s", failure)
            read = judged(merge_pages([read_page(words) for words in seen]), text)
            program = read.model_copy(update={"notice": f"vlm_{failure.trouble}"})
        tell(Stage.UNDERSTOOD)
        return program

    def extract_text(self, text: str) -> Program:
        """Read pasted text, by the notation grammar: there is nothing to look at."""
        return self._ocr.extract_text(text)

    def _transcribed(self, pages: Sequence[Pixels], seen: Sequence[Sequence[Word]], text: str) -> Program:
        programs = [
            grounded(transcribe(self._model, page), words, read_page(words))
            for page, words in zip(pages, seen, strict=True)
        ]
        program = merge_pages(programs)
        reason = judge(program, text)
        # A model knows exercises of more languages than the lexicon.
        if reason is NotProgramReason.NO_EXERCISES and any(e.is_measured for e in program.exercises):
            reason = None
        return program.model_copy(update={"is_program": True}) if reason is None else refused(reason)


def transcribe(model: VisionModel, page: Pixels) -> Program:
    """Ask about one page, and once more where the answer is no transcript; raises ModelFailedError."""
    image = Image.fromarray(page)
    image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    answer = model.ask(image)
    try:
        return read_transcript(answer)
    except BadAnswerError as problem:
        answer = model.ask(image, Repair(answer, str(problem)))
    try:
        return read_transcript(answer)
    except BadAnswerError:
        raise ModelFailedError(Trouble.BAD_ANSWER, "twice no transcript") from None
