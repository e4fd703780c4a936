"""How well programs were read, against labels: the F1 over exercises that are right in every number."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.scoring.doubts import Doubts, count_doubts
from tests.scoring.values import FIELDS, NORMAL, is_right, likeness

# What a tracker page cannot do without.
TRACKER_FIELDS = ("sets", "reps", "duration_s", "distance_m")
_SAME_NAME = 80.0
_COUNTS = ("pages", "told_apart", "predicted", "labelled", "matched", "right", "grouped", "programs")

Exercise = Mapping[str, Any]
Label = Mapping[str, Any]


@dataclass
class Tally:
    """Counts over pages of one kind; `right` exercises have their name and every tracker field right."""

    pages: int = 0
    told_apart: int = 0
    predicted: int = 0
    labelled: int = 0
    matched: int = 0
    right: int = 0
    grouped: int = 0
    programs: int = 0
    fields: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0] for name in FIELDS})

    @property
    def tracker(self) -> float:
        """The F1 over right exercises; invented ones cost as much as missed ones."""
        total = self.predicted + self.labelled
        return 2 * self.right / total if total else 1.0

    def share(self, name: str) -> float | None:
        """Give how often a field was right among matched exercises that have it; None where none has."""
        right, total = self.fields[name]
        return right / total if total else None


@dataclass
class PageScore:
    """One page: its counts, how well doubt was placed, and what was wrong in words."""

    tally: Tally
    doubts: Doubts
    errors: list[str]


def score_page(predicted: Label, label: Label) -> PageScore:
    """Compare one reading with its label; both in the form of `Program`, the label with its `alts`."""
    is_program = bool(predicted.get("is_program"))
    found = _flat(predicted) if is_program else []
    wanted = _flat(label)
    tally = Tally(pages=1, told_apart=int(is_program == label["is_program"]))
    tally.predicted, tally.labelled, tally.programs = len(found), len(wanted), int(label["is_program"])
    errors: list[str] = []
    doubts = Doubts()
    pairs = _aligned([e for _, e in found], [e for _, e in wanted])
    for i, j in pairs:
        errors += _compare(found[i][1], wanted[j][1], tally)
        doubts += count_doubts(found[i][1], wanted[j][1])
    tally.matched = len(pairs)
    tally.grouped = int(_same_sessions(pairs, found, wanted, label)) if wanted else 0
    missed = set(range(len(wanted))) - {j for _, j in pairs}
    extra = set(range(len(found))) - {i for i, _ in pairs}
    errors += [f"missed: {wanted[j][1]['name']}" for j in sorted(missed)]
    errors += [f"extra: {found[i][1].get('name')}" for i in sorted(extra)]
    return PageScore(tally, doubts, errors)


def total(tallies: Iterable[Tally]) -> Tally:
    """Add counts up."""
    whole = Tally()
    for tally in tallies:
        for name in _COUNTS:
            setattr(whole, name, getattr(whole, name) + getattr(tally, name))
        for name in FIELDS:
            whole.fields[name] = [a + b for a, b in zip(whole.fields[name], tally.fields[name], strict=True)]
    return whole


def table(kinds: Mapping[str, Tally]) -> list[str]:
    """Give the figures by kind, one line each, and over all of them."""
    names = ("sets", "reps", "load", "time", "dist", "rest")
    lines = [
        f"{'kind':18}{'pages':>6}{'ex.':>6}{'detect':>8}"
        + "".join(f"{n:>7}" for n in names)
        + f"{'sess':>7}{'TRACKER':>9}"
    ]
    for kind, tally in [*kinds.items(), ("ALL", total(kinds.values()))]:
        shares = (tally.share(name) for name in FIELDS)
        cells = "".join(f"{'-':>7}" if share is None else f"{share:7.3f}" for share in shares)
        sessions = f"{tally.grouped / tally.programs:7.3f}" if tally.programs else f"{'-':>7}"
        detect = tally.told_apart / tally.pages if tally.pages else 1.0
        lines.append(
            f"{kind:18}{tally.pages:6}{tally.labelled:6}{detect:8.3f}{cells}{sessions}{tally.tracker:9.3f}"
        )
    return lines


def _flat(program: Label) -> list[tuple[int, Exercise]]:
    sessions = program.get("sessions") or []
    return [(number, e) for number, session in enumerate(sessions) for e in session["exercises"]]


def _compare(found: Exercise, wanted: Exercise, tally: Tally) -> list[str]:
    errors = []
    for name in FIELDS:
        if NORMAL[name](found.get(name)) is None and NORMAL[name](wanted.get(name)) is None:
            continue
        right = is_right(name, found, wanted)
        tally.fields[name][0] += right
        tally.fields[name][1] += 1
        if not right:
            errors.append(f"{wanted['name']}: {name} {found.get(name)!r} instead of {wanted.get(name)!r}")
    tally.right += all(is_right(name, found, wanted) for name in TRACKER_FIELDS)
    return errors


def _similarity(found: Exercise, wanted: Exercise) -> float:
    alike = likeness(found, wanted)
    if alike < _SAME_NAME:
        return 0.0
    return alike / 100 + 0.05 * sum(is_right(name, found, wanted) for name in TRACKER_FIELDS)


def _aligned(found: Sequence[Exercise], wanted: Sequence[Exercise]) -> list[tuple[int, int]]:
    """Pair exercises in order, so that the sum of likenesses is greatest (dynamic programming)."""
    likeness = [[_similarity(f, w) for w in wanted] for f in found]
    best = [[0.0] * (len(wanted) + 1) for _ in range(len(found) + 1)]
    for i in reversed(range(len(found))):
        for j in reversed(range(len(wanted))):
            paired = likeness[i][j] + best[i + 1][j + 1] if likeness[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs, i, j = [], 0, 0
    while i < len(found) and j < len(wanted):
        if likeness[i][j] and abs(best[i][j] - likeness[i][j] - best[i + 1][j + 1]) < 1e-9:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _same_sessions(
    pairs: Sequence[tuple[int, int]],
    found: Sequence[tuple[int, Exercise]],
    wanted: Sequence[tuple[int, Exercise]],
    label: Label,
) -> bool:
    """Tell whether exercises share sessions as they do in the label, or in one of its `session_alts`."""
    if len(pairs) < 0.5 * len(wanted):
        return False
    groupings = [[number for number, _ in wanted]]
    groupings += [
        [number for number, size in enumerate(sizes) for _ in range(size)]
        for sizes in label.get("session_alts", [])
    ]
    sessions = {number for number, _ in found}
    for grouping in groupings:
        links = {(found[i][0], grouping[j]) for i, j in pairs if j < len(grouping)}
        one_to_one = len(links) == len({a for a, _ in links}) == len({b for _, b in links})
        if one_to_one and len(sessions) == len(set(grouping)):
            return True
    return False
