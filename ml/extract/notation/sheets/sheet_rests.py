"""Lines that say how long to rest: whom on a sheet they speak of."""

import re
from dataclasses import dataclass, field

from ml.extract.notation.block_headers.scheme_words import rest_said
from ml.extract.notation.block_headers.schemes import is_against_clock
from ml.extract.notation.line.rest_lines import (
    is_about_rest,
    is_between,
    is_of_rounds,
    is_pause,
    rest_for_all,
)
from ml.extract.notation.parsed import Block
from ml.extract.notation.sheets.labelled_rests import rested_by_label, rests_by_label
from ml.extract.notation.sheets.rests_by_name import NamedRest, rested_by_name, rests_by_name
from ml.extract.notation.sheets.sheet import Sheet

_EACH = re.compile(r"\b(?:sets|exercises|moves|stations|подходами|упражнениями)\b", re.IGNORECASE)
_OF_ALL = re.compile(
    r"^\W*(?:rest|отдых)\s?[:=]|\b(?:all|every\w*|periods?|times?|sets|unless|except|если не|все\w*|везде)\b",
    re.IGNORECASE,
)
# `Rest between sets 2 min.` below the last day.
_BETWEEN_SETS = re.compile(r"\b(?:between (?:all )?sets|между (?:всеми )?подходами)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RestLine:
    """A rest as its line says it, and how many exercises stood above it; `is_apart` below an empty line."""

    text: str
    seconds: int
    above: int
    is_apart: bool


@dataclass(slots=True)
class SheetRests:
    """The lines about resting of one sheet, as they are met."""

    sheet: Sheet
    lines: list[RestLine]
    by_label: dict[str, int] = field(default_factory=dict)
    by_name: tuple[NamedRest, ...] = ()

    def take(self, text: str, *, is_apart: bool) -> bool:
        """Take a line about resting; False for any other one."""
        if self._takes_labels(text):
            return True
        seconds = rest_for_all(text) or rest_said(text)
        if seconds is None or not (self.sheet.sessions or is_between(text) or _OF_ALL.search(text)):
            # Words about resting are never something to train.
            return is_about_rest(text) and bool(self.sheet.sessions)
        self.lines.append(RestLine(text, seconds, self._exercises(), is_apart))
        if not self.sheet.sessions or is_pause(text, seconds):
            return True
        opened = self.sheet.sessions[-1]
        if opened.block is not None and not opened.exercises and is_between(text) and _EACH.search(text):
            # Right below a header: how to rest in what it governs.
            opened.block = opened.block.with_inner(Block(title=opened.block.title, rest_s=seconds))
            return True
        if opened.block is not None and opened.block.sets and not opened.exercises and is_of_rounds(text):
            opened.block = opened.block.with_inner(Block(title=opened.block.title, round_rest_s=seconds))
            return True
        session = self.sheet.last_filled()
        if session.block is None or not is_against_clock(session.block) or is_between(text):
            session.take_rest(text, seconds)
        return True

    def _takes_labels(self, text: str) -> bool:
        """Take a line that gives a rest to each of several labels or names; False for any other one."""
        by_label, by_name = rests_by_label(text), rests_by_name(text)
        self.by_label |= by_label or {}
        self.by_name += by_name
        return by_label is not None or bool(by_name)

    def spread(self) -> None:
        """Give a rest that opens the sheet, or closes it as its only one, to all days."""
        for session in self.sheet.sessions if self.by_label else ():
            session.exercises = [rested_by_label(e, self.by_label) for e in session.exercises]
        for session in self.sheet.sessions if self.by_name else ():
            session.exercises = [rested_by_name(e, self.by_name) for e in session.exercises]
        closing = len(self.lines) == 1 and self.lines[0].above == self._exercises()
        closing = closing and (self.lines[0].is_apart or self._are_lines() or self._is_of_all_sets())
        for line in self.lines:
            opens = not line.above and not any(session.block for session in self.sheet.sessions[:1])
            if (opens or closing) and not is_pause(line.text, line.seconds):
                for session in self.sheet.sessions:
                    session.take_rest(line.text, line.seconds)

    def _is_of_all_sets(self) -> bool:
        """Tell `Rest between sets 2 min` where no day above the last one says a rest of its own."""
        above = [session for session in self.sheet.sessions if session.exercises][:-1]
        has_own = any(exercise.rest_s is not None for session in above for exercise in session.exercises)
        return bool(_BETWEEN_SETS.search(self.lines[0].text)) and not has_own

    def _are_lines(self) -> bool:
        """Tell a week of one line a day."""
        filled = [session for session in self.sheet.sessions if session.exercises]
        return all(len({exercise.source for exercise in session.exercises}) == 1 for session in filled)

    def _exercises(self) -> int:
        return sum(len(session.exercises) for session in self.sheet.sessions)
