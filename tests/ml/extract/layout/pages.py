"""Pages of phrases, and what is read of them, for the tests of layout."""

from ml.extract.layout.page import read_page
from ml.extract.words import Word
from storage.records.program import Program


def phrase(x: float, y: float, text: str) -> list[Word]:
    """Words side by side from x on, twenty pixels high and ten a letter."""
    made, left = [], x
    for word in text.split():
        width = 10.0 * len(word)
        made.append(Word(word, left + width / 2, y, width, 20.0))
        left += width + 8
    return made


def page(*phrases: tuple[float, float, str]) -> Program:
    return read_page([word for one in phrases for word in phrase(*one)])


def read(program: Program) -> list[tuple[str | None, list[str]]]:
    return [(session.title, [e.name for e in session.exercises]) for session in program.sessions]
