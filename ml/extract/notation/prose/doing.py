"""Reads clauses that say what to do: a name and its numbers, together or one after the other."""

import re
from dataclasses import dataclass, field
from typing import Any

from ml.extract.notation.line.distances import is_way
from ml.extract.notation.line.exercise_line import read_exercise, read_numbers
from ml.extract.notation.prose.lead_ins import is_commanded, is_warming, stripped, without_purpose
from ml.extract.notation.prose.movements import (
    DEED,
    is_equipment,
    is_known,
    is_movement,
    listed_name,
    without_warm_up,
)
from ml.extract.notation.prose.notation import as_notation
from ml.extract.notation.prose.resting import time_of
from ml.extract.notation.prose.story import Story, Told, has_work
from ml.extract.notation.vocabulary import any_of
from storage.records.program import Exercise

_LONGEST_NAME = 7
_LONGEST_UNKNOWN = 4
# From here on a time is a set, below it is how long each repetition is held.
_LONG_HOLD = 15
_LETTERS = re.compile(r"[^\W\d_]{3}")
_FOR_EACH = re.compile(r"\b(?:each|кажд\w+)$", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:each|every|both|кажд\w+)\b", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:on|with|using|in|from|at|на|с|в|из)(?: the| an?| your)? $", re.IGNORECASE)
_PLACE = re.compile(r"^(?:на|в|у|on|in|at|with|for|by|before|near)\b", re.IGNORECASE)
_PLAIN_VERB = re.compile(r"^(?:swim|проплы\w+|плы\w+|поплав\w+|плава\w+)$", re.IGNORECASE)
_HELD = any_of(
    "it|there|that|this|here|the (?:position|stretch|pose)|in place|each", "положение|позу|так|там"
)
_HOLDING = any_of("hold(?:ing)?|pause|keep(?:ing)?|stay", r"удерж\w+|держ\w+|задерж\w+|замр\w+")
_HOLD = re.compile(rf"^(?:and |then |и )*{_HOLDING}\b(?: {_HELD})*\s*(?:for|на|about)?\s*\d", re.IGNORECASE)
_OWN_LIMBS = re.compile(r"\b(?:your|the)\s+", re.IGNORECASE)
_COMMAND_BEFORE = re.compile(
    r"^\D*\b(?:do|perform|complete|try|get|делай|сделай|выполни\w*)\s+(?=\d)", re.IGNORECASE
)
_OWN_NAME = re.compile(
    r"^(?!.*\b(?:pace|tempo|темпе|effort)\b)(?!(?:in|at|в|на|с)\b)[^\W\d_]{3}", re.IGNORECASE
)
_TIMES = re.compile(r"\D*\b\d+\s*(?:times|раза?)\W*(?:(?:each|per|на) \w+(?: \w+)?)?", re.IGNORECASE)


@dataclass(slots=True)
class Doing:
    """What is being told to do. `pending` are names that wait for their numbers, by their sentence."""

    story: Story
    pending: list[tuple[int, str]] = field(default_factory=list)
    pending_load: str | None = None
    # What is described by its movement: "raise your arm", and how long it is held, until its numbers come.
    deed: str | None = None
    hold: int | None = None
    # What was done another time and is done again: "last week 3 sets of 8 on the bench, now 3 sets of 9".
    recalled: str | None = None
    # What the text is about, where a later piece has no name of its own.
    theme: str | None = None

    def read(self, text: str, sign: str) -> None:
        """Take a clause, its rest and its rounds taken off; `sign` is what stands behind it."""
        commanded, text = is_commanded(text), without_purpose(text)
        bare = without_warm_up(_COMMAND_BEFORE.sub("", stripped(text) or (text if is_movement(text) else "")))
        if self._describes(bare) or self._holds(text) or not re.search(r"\w", bare):
            return
        exercise = read_exercise(as_notation(bare))
        if exercise is None and not re.search(r"\d", bare):
            self._wait(bare, sign)
            return
        exercise = named_by_note(exercise)
        if exercise is None or not is_movement(exercise.name) or self._goes_on(bare, exercise.name):
            self._numbers(bare, exercise, commanded=commanded)
        else:
            self._named(bare, exercise)

    def recall(self, clause: str) -> None:
        """Note the exercise of a clause about another time."""
        past = named_by_note(read_exercise(as_notation(stripped(clause))))
        self.recalled = listed_name(past.name) if past and is_movement(past.name) else None

    def repeat(self, times: int) -> bool:
        """Take "repeat 3 times" behind what is described."""
        if self.deed is None:
            return False
        is_long = (self.hold or 0) >= _LONG_HOLD
        work = {"sets": times, "duration_s": self.hold} if is_long else {"reps": str(times)}
        self._do_deed(Exercise(name=self.deed[:200]), **work)
        return True

    def pending_here(self) -> list[str]:
        """Give the names of this sentence that wait, which wait no longer."""
        pending, self.pending = self.pending, []
        return [name for sentence, name in pending if sentence == self.story.sentence]

    def keep_pending(self) -> None:
        """Keep names without numbers that are something to do; forget the others."""
        pending, self.pending = self.pending, []
        for _, name in pending:
            if is_known(name) and name != self.theme:
                self.story.add(Exercise(name=name[:200]), name)
            else:
                self.theme = name
        if self.deed and self.hold:
            self._do_deed(Exercise(name=self.deed[:200]), duration_s=self.hold)
        self.deed = self.hold = None

    def _do_deed(self, given: Exercise, **values: Any) -> None:
        name, self.deed, self.hold = self.deed or "", None, None
        self.story.add(given, name, name=name, **values)

    def _describes(self, bare: str) -> bool:
        """Take "raise your heels", whose numbers come later."""
        deed = DEED.search(bare)
        if not deed or re.search(r"\d", bare) or is_known(bare):
            return False
        self.keep_pending()
        self.deed = _OWN_LIMBS.sub("", bare[deed.start("deed") :])
        return True

    def _holds(self, text: str) -> bool:
        """Take "hold for 5 seconds" behind what is described."""
        if not _HOLD.match(text.strip()):
            return False
        self.hold = time_of(text)
        members = self.story.members()
        if self.deed is None and (names := self.pending_here()):
            self.story.add(Exercise(name=names[-1][:200], duration_s=self.hold), text)
        elif self.deed is None and members and members[-1].exercise.reps is None:
            members[-1].give(duration_s=self.hold)
        return True

    def _wait(self, bare: str, sign: str) -> None:
        """Let a name without numbers wait for them; below a time for each it needs none."""
        name, governing = listed_name(bare), self.story.governing
        if len(name.split()) > _LONGEST_NAME or _PLACE.match(bare) or not is_movement(name):
            return
        if governing and governing.duration_s:
            self.story.add(Exercise(name=name[:200]), bare)
            return
        if sign == ":":
            self.theme = name
        self.pending.append((self.story.sentence, name))

    def _named(self, bare: str, exercise: Exercise) -> None:
        name = listed_name(exercise.name)
        if not name or len(name.split()) > _LONGEST_NAME:
            return
        if not has_work(exercise) and not exercise.sets:
            if not is_equipment(name):
                self.pending.append((self.story.sentence, name))
            self._load(exercise.load)
            return
        if _FOR_EACH.search(bare):
            # "pushdowns and curls 3x12 each"
            for other in self.pending_here():
                self.story.add(exercise, bare, name=other)
        self.keep_pending()
        self.story.add(exercise, bare, name=name)

    def _load(self, load: str | None) -> None:
        """Give a load that is told alone to the exercise before, or to the one whose numbers come next."""
        if load and self.pending:
            self.pending_load = load
        elif load and self.story.members():
            self.story.members()[-1].give(load=load)

    def _goes_on(self, bare: str, name: str) -> bool:
        """Tell "two sets of ten on the affected leg" behind a name that waits for its numbers."""
        at = bare.find(name)
        return bool(self.pending) and at > 0 and bool(_PREPOSITION.search(bare[:at]))

    def _numbers(self, bare: str, exercise: Exercise | None, *, commanded: bool) -> None:
        """Give numbers without a known name to the names that wait, or to the exercise before."""
        is_bare = read_numbers(as_notation(bare)) is not None
        given = exercise or (read_exercise(f"{as_notation(bare)}, exercise") if is_bare else None)
        if given is None:
            return
        if not (given.sets or has_work(given)):
            self._load(given.load)
            return
        if self._names_wait(bare, given):
            return
        own = listed_name(exercise.name) if exercise and not is_bare else ""
        if given.sets and is_way(given):
            # "5 x 1000": nobody repeats a thing so often.
            given = given.model_copy(update={"reps": None, "distance_m": float(given.reps or 0)})
            self.story.sport = self.story.sport or "run"
        if self._is_another_piece(given):
            self.story.add(given, bare, name=own if _OWN_NAME.match(own) else self._sport())
        elif self._is_new(given, own, commanded=commanded):
            self.story.add(given, bare, name=own)
        elif recent := [one for one in self.story.told if one.sentence >= self.story.sentence - 1]:
            _merge(recent[-1], given, bare)

    def _names_wait(self, bare: str, given: Exercise) -> bool:
        """Give numbers to names that wait for them."""
        if self.pending:
            if given.sets and len(self.pending) > 1:
                # A warm-up is not done in sets.
                self.pending = [one for one in self.pending if not is_warming(one[1])] or self.pending
            last = self.pending[-1][1]
            names = self.pending_here()
            load, self.pending_load = self.pending_load, None
            for name in names if names and _EVERY.search(bare) else [last]:
                self.story.add(given, bare, name=name, load=given.load or load)
            return True
        if self.recalled and given.sets and has_work(given):
            self.story.add(given, bare, name=self.recalled)
            self.recalled = None
            return True
        if self.deed:
            times = int(given.reps) if given.reps and given.reps.isdigit() else None
            is_set = times and self.hold and self.hold >= _LONG_HOLD
            work = {"sets": times, "reps": None, "duration_s": self.hold} if is_set else {}
            self._do_deed(given, **work)
            return True
        return False

    def _is_another_piece(self, given: Exercise) -> bool:
        """Tell "then 100 metres easy": another piece of the same sport."""
        last = self.story.last()
        if last is not None and not has_work(last):
            return False
        if self.story.sport is not None and given.distance_m is not None:
            return True
        is_set_again = last is not None and last.sets is not None and given.sets is not None
        goes_on = self.theme is not None and last is not None and given.duration_s is not None
        return goes_on or (is_set_again and has_work(given))

    def _sport(self) -> str:
        last = self.story.last()
        told = last.name if last else ""
        if self.story.sport == "swim" and re.search(r"[а-яё]", told):
            return "плавание"
        return self.story.sport or self.theme or told

    def _is_new(self, given: Exercise, name: str, *, commanded: bool) -> bool:
        """Tell an exercise of a name that nobody knows from a remark with a number in it."""
        if not has_work(given) or not _LETTERS.search(name) or len(name.split()) > _LONGEST_UNKNOWN:
            return False
        return bool(given.sets or (commanded and self.story.members()))


def named_by_note(exercise: Exercise | None) -> Exercise | None:
    """Name "swim 200 m breaststroke" by its stroke, and "work up to 3 on deadlift" by the lift."""
    note = listed_name((exercise.notes or "").split(";")[0]) if exercise else ""
    if exercise is None or not is_movement(note) or len(note.split()) > 3:
        return exercise
    is_plain = bool(_PLAIN_VERB.match(exercise.name)) or not is_movement(exercise.name)
    return exercise.model_copy(update={"name": note, "notes": None}) if is_plain else exercise


def _merge(told: Told, given: Exercise, bare: str) -> None:
    """Let numbers behind an exercise say what it has not said."""
    is_times = _TIMES.fullmatch(bare) and given.reps and given.reps.isdigit()
    seconds = told.exercise.duration_s
    if is_times and told.exercise.sets is None and seconds is not None and seconds < _LONG_HOLD:
        told.exercise = told.exercise.model_copy(update={"reps": given.reps, "duration_s": None})
    elif is_times and told.has_work:
        told.give(sets=int(given.reps or 1))
    else:
        told.give(sets=given.sets, load=given.load)
        if not told.has_work:
            told.give(reps=given.reps, duration_s=given.duration_s, distance_m=given.distance_m)
