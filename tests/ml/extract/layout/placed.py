"""Words where a page has them."""

from ml.extract.words import Word


def at(left: float, y: float, text: str, height: float = 40.0) -> list[Word]:
    """Give the words of a text with their places, beginning at `left`."""
    words = []
    for piece in text.split():
        width = 0.5 * height * len(piece)
        words.append(Word(piece, left + width / 2, y, width, height, confidence=0.95))
        left += width + height / 4
    return words
