"""A session while its lines are being read, and what a later line gives to the exercises above it."""

import re
from dataclasses import dataclass, field

from ml.extract.notation.block_headers.governing import shared_between
from ml.extract.notation.line.rest_lines import is_between
from ml.extract.notation.parsed import Block
from ml.extract.notation.sheets.set_logs import with_ramps_joined
from storage.records.program import Exercise

_ROUNDS = re.compile(
    r"\b(?:rounds?|rds|circuits?|supersets?|pairs?|кругами|кругом|круга|раундами|раунда)\b", re.IGNORECASE
)
# Of all pairs above the line, not of the last alone.
_PAIRS = re.compile(
    r"\b(?:each|every|both)\s(?:pair|superset|couplet|block)\b|\b(?:pair|superset)s\b", re.IGNORECASE
)
_EACH = re.compile(r"\b(?:sets|exercises|all|each|moves|подходами|упражнениями)\b", re.IGNORECASE)
# Nobody warms up in rounds that a line below the work counts.
_AROUND = re.compile(r"(?:warm|cool)[\s-]?(?:up|down)|разминка|заминка", re.IGNORECASE)
_COUNTS_SETS = re.compile(r"\d{1,2}\ssets\b", re.IGNORECASE)
_AFTER_LABEL = re.compile(r"\bafter\s+([a-h])\d\b", re.IGNORECASE)
_AFTER = re.compile(r"\bafter (?:each|every) ([^\W\d_]{3,})", re.IGNORECASE)


@dataclass(slots=True)
class OpenSession:
    """A session being filled.

    `stations` names those exercises, by index, that take turns in an EMOM. What follows a session that
    `is_closed` is none of it; `is_of_line` is one that has everything on one line of its day.
    """

    title: str | None
    day: str | None
    block: Block | None = None
    exercises: list[Exercise] = field(default_factory=list)
    stations: dict[int, str] = field(default_factory=dict)
    is_closed: bool = False
    is_of_line: bool = False
    # Whether what follows on its day is part of it, too.
    goes_on: bool = False
    # Whether a warm-up of one line stands before a list that has no heading.
    opens_around: bool = False

    @property
    def is_warm_up(self) -> bool:
        """Whether nothing has been done as yet but getting warm."""
        return all(_AROUND.match(exercise.name) for exercise in self.exercises)

    def finished(self) -> tuple[Exercise, ...]:
        """Give its exercises, all lines read."""
        if self.block is None:
            return with_ramps_joined(self.exercises)
        if self.block.round_rest_s:
            self._give("rest_s", self.block.round_rest_s, range(len(self.exercises))[-1:])
        if self.stations:
            self._take_back_sets(self.block.sets)
        return tuple(shared_between(self.exercises, self.stations, self.block))

    def _take_back_sets(self, sets: int | None) -> None:
        """Let an EMOM whose stations are listed give its rounds to nothing else."""
        for index, exercise in enumerate(self.exercises):
            is_said = str(sets) in re.findall(r"\d+", exercise.source or "")
            if index not in self.stations and exercise.sets == sets and not is_said:
                self.exercises[index] = exercise.model_copy(update={"sets": None})

    def take_rest(self, line: str, seconds: int) -> None:
        """Give a rest to whom its line speaks of: each exercise, those of a name, or the last of a round."""
        if self._is_between_rounds(line):
            self._give("rest_s", seconds, self._ends_of_rounds(line))
            return
        if (labelled := _AFTER_LABEL.search(line)) is not None:
            group = [i for i, e in enumerate(self.exercises) if e.group == labelled[1].upper()]
            self._give("rest_s", seconds, group[-1:])
            return
        after = _AFTER.search(line)
        named = [i for i, e in enumerate(self.exercises) if after and after[1].lower() in e.name.lower()]
        if (
            self.block is None
            and self.exercises
            and not (_EACH.search(line) or is_between(line) or any(e.sets for e in self.exercises))
        ):
            # Of what is done once, the rest stands behind the last.
            self.take_rest_of_last(seconds)
            return
        counted = [i for i, e in enumerate(self.exercises) if e.sets or e.reps]
        self._give("rest_s", seconds, named or counted or range(len(self.exercises))[-1:])

    def take_rest_of_last(self, seconds: int) -> None:
        """Give a rest to the exercise above it."""
        self._give("rest_s", seconds, range(len(self.exercises))[-1:])

    def take_rounds(self, rounds: int) -> None:
        """Give the exercises the rounds of a line below them that repeats them."""
        own = [i for i, e in enumerate(self.exercises) if not _AROUND.match(e.name)]
        self._give("sets", rounds, own)

    def _is_between_rounds(self, line: str) -> bool:
        has_rounds = self.block is not None and (self.block.sets is not None or self.block.group is not None)
        # `3 sets:` over several exercises are rounds.
        counts_sets = self.block is not None and bool(_COUNTS_SETS.match(self.block.title)) and "sets" in line
        return (
            bool(_ROUNDS.search(line))
            or (has_rounds and counts_sets)
            or (has_rounds and not _EACH.search(line))
        )

    def _ends_of_rounds(self, line: str) -> list[int]:
        """Give the last exercise of the round, or of each pair; a session may have none as yet."""
        groups = {e.group: i for i, e in enumerate(self.exercises) if e.group}
        if len(groups) > 1 and _PAIRS.search(line):
            return list(groups.values())
        return list(range(len(self.exercises))[-1:])

    def _give(self, name: str, value: int, indices: range | list[int]) -> None:
        for index in indices:
            exercise = self.exercises[index]
            if getattr(exercise, name) is None:
                self.exercises[index] = exercise.model_copy(update={name: value})
