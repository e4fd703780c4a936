"""Words at places of a page, for the tests of layout."""

from ml.extract.words import Word


def at(left: float, y: float, text: str, height: float = 40.0) -> list[Word]:
    """Give the words of a text with their places, beginning at `left`."""
    words = []
    for piece in text.split():
        width = 0.5 * height * len(piece)
        words.append(Word(piece, left + width / 2, y, width, height, confidence=0.95))
        left += width + height / 4
    return words


def words(*lines: tuple[float, dict[float, str]]) -> list[Word]:
    """Give words at places: a line is its height on the page, and what stands from which place on."""
    made: list[Word] = []
    for y, cells in lines:
        for x, cell in cells.items():
            left = x
            for text in cell.split():
                width = 16.0 * len(text)
                made.append(Word(text, left + width / 2, y, width, 40.0, line=len(made)))
                left += width + 10
    return made
