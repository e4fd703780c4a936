"""What parsing gives: lines, block headers, whole texts."""

from dataclasses import dataclass
from enum import StrEnum

from storage.records.program import Exercise, Program


class LineKind(StrEnum):
    """What a line of a program is, read alone: `WHOLE` lines are words that no rule could split."""

    EXERCISE = "exercise"
    NUMBERS = "numbers"
    WHOLE = "whole"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Block:
    """A header that governs the lines below it: rounds give sets, the title names the session."""

    title: str
    sets: int | None = None
    reps: str | None = None
    duration_s: int | None = None
    rest_s: int | None = None
    # Behind a round, not behind each exercise.
    round_rest_s: int | None = None
    group: str | None = None

    def with_inner(self, inner: "Block") -> "Block":
        """Give the block that this header and one right below it describe together."""
        return Block(
            title=self.title,
            sets=self.sets or inner.sets,
            reps=self.reps or inner.reps,
            duration_s=self.duration_s or inner.duration_s,
            rest_s=self.rest_s or inner.rest_s,
            round_rest_s=self.round_rest_s or inner.round_rest_s,
            group=self.group or inner.group,
        )


@dataclass(frozen=True, slots=True)
class ParsedLine:
    """One line: its kind and the exercises that it holds, none where it is blank or numbers alone."""

    kind: LineKind
    exercises: tuple[Exercise, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """How a text was read: its lines that are not empty, and those kept whole as their own words."""

    lines: int
    whole: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedText:
    """A text as a program, and how well it was read."""

    program: Program
    report: Report
