"""What has been told so far: exercises in order, and what a later clause gives to those before it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ml.extract.notation.line.distances import with_distance
from ml.extract.notation.prose.movements import listed_name
from ml.extract.notation.prose.resting import Rest, Scope
from storage.records.program import Exercise


@dataclass(slots=True)
class Told:
    """An exercise of a story: the sentence that told it, and what it belongs to."""

    exercise: Exercise
    sentence: int
    is_warming: bool = False
    in_rounds: bool = False
    is_repeated: bool = False

    @property
    def has_work(self) -> bool:
        """Whether it says what is done: repetitions, a time or a distance."""
        return has_work(self.exercise)

    def give(self, **values: Any) -> None:
        """Give what the exercise itself does not say."""
        update = {name: value for name, value in values.items() if getattr(self.exercise, name) is None}
        self.exercise = self.exercise.model_copy(update=update)


@dataclass(slots=True)
class Governing:
    """Rounds or a time that govern what is told next; `is_open` beyond their own sentence."""

    sets: int | None = None
    duration_s: int | None = None
    rest_s: int | None = None
    is_open: bool = False


@dataclass(slots=True)
class Story:
    """The exercises of one stretch of text between two headings. `sport` is what the text is about."""

    sport: str | None = None
    told: list[Told] = field(default_factory=list)
    governing: Governing | None = None
    sentence: int = 0
    # Whether the clause in the reading only opens the session.
    is_warming: bool = False
    _rests: list[tuple[Rest, int]] = field(default_factory=list)

    def members(self) -> list[Told]:
        """Give the exercises that this sentence has told so far."""
        return [one for one in self.told if one.sentence == self.sentence]

    def last(self) -> Exercise | None:
        """Give the exercise told last."""
        return self.told[-1].exercise if self.told else None

    def add(self, exercise: Exercise, source: str, **values: Any) -> None:
        """Add an exercise with what governs it."""
        update = {"source": source.strip()[:2000], **values}
        if "name" in values:
            update["name"] = values["name"][:200]
        told = Told(exercise.model_copy(update=update), self.sentence, self.is_warming)
        if self.sport == "swim":
            told.exercise = with_distance(told.exercise, self.sport)
        if self.governing:
            told.give(sets=self.governing.sets, rest_s=self.governing.rest_s)
            if not told.has_work:
                told.give(duration_s=self.governing.duration_s)
            told.in_rounds = True
        self.told.append(told)

    def group(self, members: list[Told]) -> None:
        """Mark exercises as a superset: the next letter that is free."""
        used = {one.exercise.group for one in self.told}
        letter = next((one.exercise.group for one in members if one.exercise.group), None)
        for one in members:
            one.give(group=letter or next(other for other in "ABCDEFGH" if other not in used))

    def repeat(self, rounds: int, *, whole: bool, follows: bool) -> None:
        """Give rounds to the exercises told last, or to all of them but the warm-up.

        `follows` says that the last sentence goes on with those before it.
        """
        if not self.told:
            return
        those = [one for one in self.told if one.sentence == self.told[-1].sentence]
        if whole or (follows and len(those) == 1):
            those = [one for one in self.told if not one.is_warming] or self.told
        for one in those:
            if one.is_repeated:
                # "Do it all again. 3 rounds in total."
                one.exercise = one.exercise.model_copy(update={"sets": None})
            one.is_repeated = one.is_repeated or one.exercise.sets is None
            one.give(sets=rounds)
            one.in_rounds = True

    def rest_later(self, rest: Rest) -> None:
        """Note a rest; whom it speaks of is known at the end."""
        self._rests.append((rest, len(self.told)))

    def finished(self) -> tuple[Exercise, ...]:
        """Give the exercises, the rests handed out."""
        for rest, told in self._rests:
            for one in self._resting(rest, told):
                one.give(rest_s=rest.seconds)
        return tuple(one.exercise for one in self.told)

    def _resting(self, rest: Rest, told: int) -> Iterable[Told]:
        """Say whom a rest speaks of that was told behind so many exercises."""
        before, after = self.told[:told], self.told[told:]
        if named := [one for one in self.told if _is_named(one, rest.words)]:
            return named
        if rest.scope is Scope.ROUNDS:
            return ([one for one in before or self.told if one.in_rounds] or before or self.told)[-1:]
        is_general = rest.scope is Scope.SETS and not any(one.exercise.sets for one in after)
        if not before or rest.scope is Scope.ALL or is_general:
            return [one for one in before or self.told if one.exercise.sets]
        last = [one for one in before if one.sentence == before[-1].sentence]
        rounds = [one for one in last if one.in_rounds]
        return rounds[-1:] if rounds else [one for one in last if one.exercise.sets] or last


def has_work(exercise: Exercise) -> bool:
    """Tell an exercise that says what is done: repetitions, a time or a distance."""
    return any((exercise.reps, exercise.duration_s, exercise.distance_m))


def _is_named(one: Told, words: str) -> bool:
    """Tell whether a rest speaks of an exercise: "two minutes on the squats"."""
    name = listed_name(one.exercise.name).lower().split()
    return bool(name) and len(name[-1]) > 3 and name[-1] in words.lower().split()
