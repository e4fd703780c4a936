"""One interface for everything that turns images or text into a Program."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from functools import partial
from typing import Protocol

from ml.extract.clean import text_alone
from ml.extract.decision import judge, refused
from ml.extract.images import Pixels, open_image
from ml.extract.layout.chats.senders import without_senders
from ml.extract.layout.odd import with_odd_ones_flagged
from ml.extract.layout.page import page_text, read_page
from ml.extract.layout.texts.records import read_records
from ml.extract.layout.texts.text_tables import read_tables
from ml.extract.layout.tidy import tidied
from ml.extract.merge import merge_pages
from ml.extract.notation.asides.remark_lines import without_remarks
from ml.extract.notation.texts import parse_text
from ml.extract.ocr import RapidOcrReader
from ml.extract.reading import ReadPage, on_its_head, read_as_it_lies, read_upright
from ml.extract.script import is_cyrillic, knows_more, may_be_cyrillic, with_small_words
from ml.extract.tesseract import TesseractReader, find_tesseract
from ml.extract.voting import with_agreed_numbers
from ml.extract.words import Word
from storage.records.program import Program


class Stage(StrEnum):
    """How far reading is, for the person who waits."""

    OPENED = "opened"
    READ = "read"
    UNDERSTOOD = "understood"


OnStage = Callable[[Stage], None]


class Extractor(Protocol):
    """Reads programs. Calls take seconds and belong in a worker thread."""

    def load(self) -> None:
        """Load models ahead of the first call."""

    def extract_images(self, images: Sequence[bytes], on_stage: OnStage | None = None) -> Program:
        """Read photos or scans of one program, in their order.

        Raises ImageProblemError where none of them can be opened. A page without a program gives
        `is_program` False and the reason.
        """

    def extract_text(self, text: str) -> Program:
        """Read pasted text."""


class OcrExtractor:
    """The default engine: OCR, layout and the notation grammar, all offline."""

    def __init__(self, threads: int = 2) -> None:
        self._latin = RapidOcrReader(threads)
        self._cyrillic: TesseractReader | None = None
        self._looked_for_cyrillic = False

    def load(self) -> None:
        """Load the OCR models."""
        self._latin.load()

    def extract_images(self, images: Sequence[bytes], on_stage: OnStage | None = None) -> Program:
        """Read photos of one program."""
        tell = on_stage or (lambda _: None)
        pages = [open_image(content) for content in images]
        tell(Stage.OPENED)
        read = [self.read_words(page) for page in pages]
        tell(Stage.READ)
        programs = [with_odd_ones_flagged(read_page(words)) for words in read]
        text = "\n".join(page_text(words) for words in read)
        program = judged(merge_pages(programs), text)
        tell(Stage.UNDERSTOOD)
        return program

    def extract_text(self, text: str) -> Program:
        """Read pasted text."""
        said = without_senders(text)
        return without_remarks(judged(tidied(_text_program(said)), said))

    def read_words(self, pixels: Pixels) -> list[Word]:
        """Give the words of one page, with their places once it stands upright."""
        page = read_upright(self._latin, pixels)
        if not may_be_cyrillic(page.words) or (reader := self._cyrillic_reader()) is None:
            return list(page.words)
        # What the Latin reader cannot spell it may have taken for a page that stands on its head.
        return (
            self._in_russian(reader, page)
            or self._in_russian(reader, read_as_it_lies(self._latin, on_its_head(page.pixels)))
            or list(page.words)
        )

    def _in_russian(self, reader: TesseractReader, page: ReadPage) -> list[Word] | None:
        """Give the words of a Russian page; None for another one, or one that lies otherwise."""
        boxes = self._latin.locate(page.pixels)
        if not boxes:
            return None
        alone = text_alone(page.pixels, boxes)
        # Alone, Russian spells handwriting better than beside English, which reads numbers better.
        with ThreadPoolExecutor() as readers:
            russian, both = readers.map(partial(reader.read, alone), ("rus", "rus+eng"))
        if not (is_cyrillic(both) or knows_more(russian, page.words)):
            return None
        return with_agreed_numbers(with_small_words(russian), both, page.words)

    def _cyrillic_reader(self) -> TesseractReader | None:
        if not self._looked_for_cyrillic:
            self._cyrillic = find_tesseract()
            self._looked_for_cyrillic = True
        return self._cyrillic


def _text_program(text: str) -> Program:
    """Read a text: as data, by the columns of its tables, else line by line."""
    return read_records(text) or read_tables(text) or parse_text(text).program


def judged(program: Program, text: str) -> Program:
    """Give a program as it was read, or the refusal where the page, with this text, is none."""
    reason = judge(program, text)
    return program.model_copy(update={"is_program": True}) if reason is None else refused(reason)
