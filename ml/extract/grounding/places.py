"""Where each exercise of a program stands on its page, and which lines speak of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.grounding.seen import Seen, letters_of, seen_in, together
from ml.extract.layout.furniture.sheet_edges import without_edges
from ml.extract.layout.grammar import is_heading, rest_for_all
from ml.extract.layout.rows import make_rows, straighten
from ml.extract.layout.tables.headers import read_header
from ml.extract.words import Word

# Less of a name than this is no sign of it.
_LEAST = 0.5

Spot = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page, top to bottom; `governing` are those that speak of more than one exercise."""

    lines: tuple[Seen, ...]
    governing: frozenset[int]

    @property
    def whole(self) -> Seen:
        """Everything on the page."""
        return together(self.lines)


@dataclass(frozen=True, slots=True)
class Place:
    """What the page says of one exercise: the lines of its name, and all that may speak of it."""

    name: Seen | None
    evidence: Seen
    rows: int


def take_down(words: Sequence[Word]) -> Page:
    """Make a page of the words that OCR saw."""
    rows = without_edges(make_rows(straighten(words)))
    governing = frozenset(
        index
        for index, row in enumerate(rows)
        if is_heading(row.text) or rest_for_all(row.text) is not None or read_header(row) is not None
    )
    return Page(tuple(seen_in(row.words) for row in rows), governing)


def find_places(page: Page, names: Sequence[str]) -> list[Place]:
    """Give the place of each name, in the order of the names.

    A name that stands on the page as often as in the program takes its places in order; otherwise every
    place may be meant. The evidence of a name that stands nowhere is what no other exercise lays claim to.
    """
    spots = {name: _spots(page, letters_of(name)) for name in dict.fromkeys(names)}
    own = {name: _without_longer(name, spots) for name in spots}
    claimed = {line for found in own.values() for spot in found for line in spot}
    counts, used = Counter(names), Counter[str]()
    places = []
    for name in names:
        found = own[name]
        if len(found) == counts[name]:
            found = [found[used[name]]]
        used[name] += 1
        places.append(_place(page, found, claimed))
    return places


def _spots(page: Page, name: Sequence[str]) -> list[Spot]:
    """Find the lines, or pairs of lines, that hold most of a name."""
    lines = page.lines
    pairs = [(index, index + 1) for index in range(len(lines) - 1)]
    single: dict[Spot, float] = {(index,): line.share_of(name) for index, line in enumerate(lines)}
    best = max(single.values(), default=0.0)
    # A name may be wrapped into the next line.
    wrapped = {pair: together([lines[i] for i in pair]).share_of(name) for pair in pairs} if best < 1 else {}
    most = max([best, *wrapped.values()])
    if most < _LEAST:
        return []
    shares = single if best >= most else wrapped
    return [spot for spot, share in shares.items() if share >= most - 1e-9]


def _without_longer(name: str, spots: dict[str, list[Spot]]) -> list[Spot]:
    """Leave out where a longer name stands that this one is a part of: "press" is no bench press."""
    words = set(letters_of(name))
    longer = {
        spot
        for other, found in spots.items()
        if words < set(letters_of(other))
        for spot in found
        if len(spot) == 1
    }
    return [spot for spot in spots[name] if spot not in longer] or spots[name]


def _place(page: Page, spots: Sequence[Spot], claimed: set[int]) -> Place:
    free = [index for index in range(len(page.lines)) if index not in claimed]
    if not spots:
        return Place(None, together([page.lines[index] for index in free]), 0)
    named = {index for spot in spots for index in spot}
    beside = {index for spot in spots for index in _beside(page, spot, claimed)}
    below = [index for index in beside if index > min(named) and page.lines[index].numbers]
    # What stands over the first exercise governs them all.
    over = {index for index in free if index < min(claimed)}
    lines = sorted(named | beside | over | (page.governing - claimed))
    return Place(
        together([page.lines[index] for index in sorted(named)]),
        together([page.lines[index] for index in lines]),
        len(below),
    )


def _beside(page: Page, spot: Spot, claimed: set[int]) -> list[int]:
    """Give the lines around a name, up to those that name another exercise."""
    found = []
    for step, index in ((-1, spot[0] - 1), (1, spot[-1] + 1)):
        at = index
        while 0 <= at < len(page.lines) and at not in claimed:
            found.append(at)
            at += step
    return found
