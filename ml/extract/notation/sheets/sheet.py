"""The program while it is being read: its sessions, and the sport that names what has no name."""

import re
from dataclasses import dataclass, field

from ml.extract.notation.block_headers.governing import governed
from ml.extract.notation.line.distances import are_ways, expanded, is_way, names_ladder, with_distance
from ml.extract.notation.line.exercise_line import BULLET, UNNAMED
from ml.extract.notation.parsed import Block
from ml.extract.notation.sheets.open_session import OpenSession
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import in_russian, sport_of
from ml.extract.notation.titles.headings import movement_in
from storage.records.program import Exercise

_WALK = re.compile(r"\b(walk|march|ходьба|hike)$", re.IGNORECASE)
_COUNTED_ALONE = re.compile(r"\d (cal|laps?|lengths?|floors?|widths?)$")


@dataclass(slots=True)
class Sheet:
    """What is known of a text so far; `sport` is what a heading says, `main_sport` what most is about."""

    sport: str | None = None
    main_sport: str | None = None
    is_russian: bool = False
    is_on_foot: bool = False
    # What the last exercise that names a sport was.
    named_sport: str | None = None
    # What was walked for a time, where no sport is named.
    walked: str | None = None
    sessions: list[OpenSession] = field(default_factory=list)
    day: str | None = None
    title: str | None = None

    def open(self, title: str | None, day: str | None, block: Block | None = None) -> None:
        """Begin a session; a block right below a title that has no exercises is that session's."""
        if title and (sport := sport_of(title)):
            self.sport = sport
        last = self.sessions[-1] if self.sessions else None
        if block and last and not last.exercises and last.title:
            # "WOD" over "For time" over "21-15-9": one session with what all of them say.
            last.block = last.block.with_inner(block) if last.block else block
            return
        self.sessions.append(OpenSession(title[:200] if title else None, day, block))

    def session(self) -> OpenSession:
        """Give the session that is open; one that nothing opens has no title."""
        if not self.sessions or self.sessions[-1].is_closed:
            self.sessions.append(OpenSession(None, self.day))
        return self.sessions[-1]

    @property
    def is_in_day(self) -> bool:
        """Whether a heading has opened a day of a plan."""
        return self.day is not None

    @property
    def goes_on_in_day(self) -> bool:
        """Whether what is open is the session of a day, with exercises of its own: `WU: 300` above `MS:`."""
        last = self.sessions[-1] if self.sessions and self.is_in_day else None
        return last is not None and last.title == self.day and bool(last.exercises) and last.block is None

    @property
    def gives_work(self) -> bool:
        """Whether a header says how much to do, so that a number behind a name is a weight."""
        block = self.sessions[-1].block if self.sessions else None
        return block is not None and bool(block.reps or block.duration_s)

    @property
    def counts_behind_names(self) -> bool:
        """Whether rounds are open in which a number behind a name is how often: `burpees 10`."""
        session = self.sessions[-1] if self.sessions else None
        if session is None or session.block is None or not session.block.sets or not session.exercises:
            return False
        last = session.exercises[-1]
        return bool(last.reps) and (last.source or "").rstrip().endswith(last.reps or "")

    def last_filled(self) -> OpenSession:
        """Give the last session with exercises, or the last one."""
        return next((session for session in reversed(self.sessions) if session.exercises), self.sessions[-1])

    def add(self, exercise: Exercise, session: OpenSession, together: int) -> None:
        """Add an exercise with what its block gives and a name; `together` exercises share its line."""
        self.named_sport = sport_of(exercise.name) or self.named_sport
        if exercise.duration_s and (found := _WALK.search(exercise.name)) is not None:
            self.walked = found[1].lower()
        if exercise.name == UNNAMED:
            name = self.name_of(exercise, exercise.source or UNNAMED)
            exercise = exercise.model_copy(update={"name": name})
        if names_ladder(exercise):
            # The words before a pyramid of ways head it: "Main", "Lunch track", "Ladder".
            exercise = exercise.model_copy(update={"name": self.any_sport or "run"})
        self._extend(session, governed(exercise, session.block, together), self.any_sport)

    def add_numbers(self, exercise: Exercise, session: OpenSession, text: str) -> None:
        """Add an exercise that is numbers alone, named by the sport."""
        named = exercise.model_copy(update={"name": self.name_of(exercise, text), "source": text[:2000]})
        # Nobody repeats anything hundreds of times without naming it: these are metres.
        self._extend(session, governed(named, session.block, 1), self.any_sport or "run")

    def _extend(self, session: OpenSession, exercise: Exercise, sport: str | None) -> None:
        session.exercises += expanded(with_distance(exercise, sport), sport)

    def name_of(self, exercise: Exercise, text: str) -> str:
        """Name intervals without a name by the sport; without a sport a way is run, all else is its words."""
        if (counted := _COUNTED_ALONE.search(exercise.reps or "")) is not None:
            return "cals" if counted[1] == "cal" else counted[1]
        moves = exercise.distance_m is not None or is_way(exercise) or are_ways(exercise.reps)
        guess = self.main_sport or self.named_sport
        sport = self.sport or (guess if moves or exercise.duration_s else None)
        on_foot = "бег" if self.is_russian else "run"
        sport = in_russian(sport) if sport and self.is_russian else sport
        if exercise.reps and not moves and sport is None and (named := movement_in(self.title)):
            # `Day 1: 6-5-4-4-max` of a "100 push-ups" plan
            return named
        # Beside ways that are run a time alone is run as well.
        self.is_on_foot = self.is_on_foot or (moves and sport is None)
        is_run = moves or (self.is_on_foot and exercise.duration_s is not None)
        walked = self.walked if exercise.duration_s else None
        return (sport or (on_foot if is_run else walked or BULLET.sub("", plain(text))))[:200]

    @property
    def any_sport(self) -> str | None:
        """The sport that numbers without a name belong to, as far as anything says."""
        return self.sport or self.main_sport or self.named_sport
