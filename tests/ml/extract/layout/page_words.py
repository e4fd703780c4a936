"""Words at places on a page, for the tests of layout."""

from ml.extract.words import Word


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
