"""How well doubt is placed: which wrong values carry a flag, and which right ones carry one for nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.scoring.values import FIELDS, NORMAL, is_right, same_name

Exercise = Mapping[str, Any]


@dataclass(frozen=True)
class Doubts:
    """Counts over the names and values of matched exercises."""

    wrong: int = 0
    wrong_flagged: int = 0
    right: int = 0
    right_flagged: int = 0

    def __add__(self, other: "Doubts") -> "Doubts":
        return Doubts(
            self.wrong + other.wrong,
            self.wrong_flagged + other.wrong_flagged,
            self.right + other.right,
            self.right_flagged + other.right_flagged,
        )


def count_doubts(found: Exercise, wanted: Exercise) -> Doubts:
    """Count one exercise that was read, and may carry `flags`, against its label.

    A value that neither states counts only where it is flagged: as a right one with a false flag.
    """
    flagged = {flag["field"] for flag in found.get("flags") or ()}
    counts = _one(is_right=same_name(found, wanted), is_flagged="name" in flagged)
    for name in FIELDS:
        stated = any(NORMAL[name](side.get(name)) is not None for side in (found, wanted))
        if stated or name in flagged:
            counts += _one(is_right=is_right(name, found, wanted), is_flagged=name in flagged)
    return counts


def doubt_table(kinds: Mapping[str, Doubts]) -> list[str]:
    """Give the figures by kind, one line each, and over all of them."""
    lines = [f"{'kind':18}{'wrong':>7}{'flagged':>9}{'share':>8}{'right':>8}{'flagged':>9}{'share':>8}"]
    for kind, doubts in [*kinds.items(), ("ALL", total_doubts(kinds.values()))]:
        lines.append(
            f"{kind:18}{doubts.wrong:7}{doubts.wrong_flagged:9}{_share(doubts.wrong_flagged, doubts.wrong)}"
            f"{doubts.right:8}{doubts.right_flagged:9}{_share(doubts.right_flagged, doubts.right)}"
        )
    return lines


def total_doubts(counts: Iterable[Doubts]) -> Doubts:
    """Add counts up."""
    return sum(counts, Doubts())


def _one(*, is_right: bool, is_flagged: bool) -> Doubts:
    if is_right:
        return Doubts(right=1, right_flagged=int(is_flagged))
    return Doubts(wrong=1, wrong_flagged=int(is_flagged))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:8.3f}" if whole else f"{'-':>8}"
