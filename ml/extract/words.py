"""A word on a page: its text, its place, and how sure the reader was of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the reader saw it: centre and size in pixels, tilt in degrees, confidence 0 to 1.

    `confidence` is that of its least certain digit, or letter where it has no digits. Words with the same
    `line` were read as one piece.
    """

    text: str
    x: float
    y: float
    width: float
    height: float
    tilt: float = 0.0
    confidence: float = 1.0
    line: int = -1

    @property
    def left(self) -> float:
        """The left edge."""
        return self.x - self.width / 2

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width / 2

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y - self.height / 2

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Box:
    """Where a piece of text is, unread: corners in pixels, clockwise from its upper left."""

    corners: tuple[tuple[float, float], ...]

    @property
    def width(self) -> float:
        """The length along the text."""
        return _length(self.corners[0], self.corners[1])

    @property
    def height(self) -> float:
        """The height of the text."""
        return _length(self.corners[0], self.corners[3])


def _length(start: tuple[float, float], end: tuple[float, float]) -> float:
    return float(((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5)
