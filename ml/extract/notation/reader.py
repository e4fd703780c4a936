"""Reads a text line by line: what a line means depends on what is open above it."""

import re
from dataclasses import dataclass, field

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.asides import is_aside, is_summary
from ml.extract.notation.blocks import block_header, is_against_clock, repeated_steps, trailing_rounds
from ml.extract.notation.days import day_title, day_with_content, is_date
from ml.extract.notation.distances import expanded, is_way, names_ladder, with_distance
from ml.extract.notation.exercise_line import BULLET, UNNAMED, as_exercise, read_numbers
from ml.extract.notation.fields import read_fields
from ml.extract.notation.governing import (
    alternating,
    bare_names,
    governed,
    reps_of_each,
    station,
    stations_in,
)
from ml.extract.notation.headings import (
    exercise_in,
    is_main_part,
    is_numbered_title,
    is_title,
    part_title,
    quoted_title,
    region_with_content,
)
from ml.extract.notation.key_values import (
    counts_sets,
    is_labelled,
    is_numbered_set,
    is_other_label,
    labelled_name,
    spelled_out,
)
from ml.extract.notation.lines import parse_line, whole
from ml.extract.notation.open_session import OpenSession
from ml.extract.notation.parsed import Block, LineKind
from ml.extract.notation.reading import Reading
from ml.extract.notation.rest_lines import (
    is_about_rest,
    is_between,
    is_rest_day,
    rest_for_all,
    without_rest_choice,
)
from ml.extract.notation.set_logs import is_lifted, joined
from ml.extract.notation.sheet_titles import names_sheet
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from storage.records.program import Exercise

_OUTSIDE = re.compile(r"^(?:cool[\s-]?down|заминка)\b", re.IGNORECASE)
_SHORT = 60
_COUNTED_ALONE = re.compile(r"\d (cal|laps?|lengths?)$")
# `Cool-down 5 min on the grass`
_AND_PLACE = re.compile(
    r"^(\d[\d.:]*\s?[^\W\d]+)\s+(?=(?:on|in|at|around|along|по|на|в)\s[^\d]*$)", re.IGNORECASE
)
_LONGEST_REST = 300
# Behind "cool-down" a bare number from here on is a way, a smaller one is minutes.
_SHORTEST_WAY = 100


@dataclass(slots=True)
class Reader:
    """A text in the reading. `kept` are lines that no rule could split."""

    sport: str | None = None
    # What most of the text is about, for numbers above which nothing names a sport.
    main_sport: str | None = None
    is_russian: bool = False
    # What the last exercise that names a sport was.
    named_sport: str | None = None
    sessions: list[OpenSession] = field(default_factory=list)
    day: str | None = None
    title: str | None = None
    kept: list[str] = field(default_factory=list)
    # The name that waits for its numbers, and the lines of numbers that it has so far.
    waiting: str | None = None
    numbers: list[str] = field(default_factory=list)
    after_gap: bool = False

    def read(self, line: str, following: str | None) -> None:
        """Take one line; `following` is the next one that is not blank."""
        text = line.strip().strip("|").strip()
        if not text:
            self._gap()
            return
        is_value = self.waiting is not None and is_labelled(text)
        if (
            (is_aside(text) and not is_value)
            or self._describes(text)
            or (self.waiting is None and is_summary(text))
        ):
            return
        if self._is_of_exercise(text, following):
            self._numbers(self.sessions[-1], text)
            return
        if self._is_record(text):
            return
        if (name := labelled_name(text)) is not None:
            self.waiting, self.numbers, self.after_gap = None, [], False
            self._exercises(name)
            return
        known = (
            self._station(text)
            or self._rest(text)
            or self._repeated(text, following)
            or self._heading(text, following)
        )
        self.after_gap = False
        if known:
            self.waiting, self.numbers = None, []
            return
        self._exercises(text)

    def _is_record(self, text: str) -> bool:
        """Take labelled values: of an exercise that they name, or of the one above."""
        record = read_fields(text)
        if record is None or is_numbered_set(text) or re.search(r"\d\s*[xх(]", record.name):
            return False
        if record.name:
            self.waiting, self.numbers, self.after_gap = None, [], False
            self._exercises(text)
        elif self.waiting is not None and self.sessions:
            self._numbers(self.sessions[-1], text)
        else:
            return False
        return True

    def _is_of_exercise(self, text: str, following: str | None) -> bool:
        """Tell numbers of the exercise above from a rest for all, a warm-up, the rounds of a block."""
        if self.waiting is None or parse_line(text).kind is not LineKind.NUMBERS:
            return False
        if is_numbered_set(text) or (self.numbers and is_labelled(text)):
            return True
        is_followed = following is not None and parse_line(following).kind is LineKind.NUMBERS
        return counts_sets(text) and is_followed

    def _describes(self, text: str) -> bool:
        """Tell `Frequency: daily` below the values of an exercise: more about it, no number to train by."""
        return bool(self.numbers) and is_other_label(text)

    def take(self, exercise: Exercise) -> None:
        """Take an exercise that was read already, from sentences."""
        session = self._session()
        session.exercises.append(governed(exercise, session.block, 1))
        self.waiting, self.numbers, self.after_gap = None, [], False

    def _station(self, text: str) -> bool:
        """Take `Min 3 - 40 s hold` below an EMOM; a minute of rest is a turn, too."""
        session = self.sessions[-1] if self.sessions else None
        parted = station(text) if session and session.block else None
        if session is None or parted is None:
            return False
        label, content = parted
        if is_rest_day(content):
            session.stations[-1 - len(session.stations)] = label
            return True
        before = len(session.exercises)
        self._exercises(content)
        session.stations |= dict.fromkeys(range(before, len(session.exercises)), label)
        return True

    def _gap(self) -> None:
        """End a block that has begun at an empty line."""
        if self.sessions and self.sessions[-1].block and self.sessions[-1].exercises:
            self.sessions.append(OpenSession(None, self.day))
        self.waiting, self.numbers, self.after_gap = None, [], True

    def _heading(self, text: str, following: str | None) -> bool:
        return (
            self._day(text, following)
            or self._part(text)
            or self._titled(text)
            or self._block(text)
            or self._plain_heading(text, following)
            or self._sheet_title(text, following)
        )

    def _day(self, text: str, following: str | None) -> bool:
        if (parted := day_with_content(text)) is not None and self._day_line(*parted, following):
            return True
        if (title := day_title(text)) is not None:
            self.day = title
            self._open(title, title)
        return title is not None

    def _part(self, text: str) -> bool:
        """Take a part of a session, `Cool-down: 10 min`, or its rounds, `Accessories 3x`."""
        if (part := part_title(text)) is None:
            return False
        self._open(part[0], self.day)
        if (rounds := trailing_rounds(f"x {part[1]}", is_last=False)) is not None:
            self.sessions[-1].block = Block(title=part[0], sets=rounds)
        else:
            self._content(self._named_by_part(*part))
        return True

    def _titled(self, text: str) -> bool:
        """Take what has its title on its own line: `"Grace": 30 clean & jerks`, `Push: row 3x8`."""
        titled = quoted_title(text) or region_with_content(text)
        if titled is None or (quoted_title(text) is None and len(parse_line(titled[1]).exercises) < 2):
            return False
        self._open(titled[0], self.day)
        self._content(titled[1])
        return True

    def _block(self, text: str) -> bool:
        if (steps := repeated_steps(text)) is not None:
            self._open(None, self.day, Block(title=f"{steps}x", sets=steps))
            return True
        if (header := block_header(text)) is None:
            return False
        self._open(header[0].title, self.day, header[0])
        self._content(header[1])
        return True

    def _named_by_part(self, part: str, content: str) -> str:
        """`Cool-down 10 min`: a single amount has no name but its part's."""
        if is_main_part(part) and self._sport:
            return content
        if (bare := re.fullmatch(r"\d{1,4}", content.strip())) is not None:
            return f"{bare[0]} {'m' if int(bare[0]) >= _SHORTEST_WAY else 'min'} {part}"
        if (placed := _AND_PLACE.match(content)) is not None:
            return f"{placed[1]} {part}, {content[placed.end() :]}"
        head, comma, more = content.partition(", ")
        if comma and parse_line(head).kind is LineKind.NUMBERS and not re.search(r"[xх]\s?\d", head):
            return f"{head} {part}, {more}"
        is_numbers = content and parse_line(content).kind is LineKind.NUMBERS and not block_header(content)
        numbers = read_numbers(spelled_out(content)) if is_numbers else None
        is_single = numbers is not None and numbers.sets is None and numbers.has_work
        return f"{content} {part}" if is_single else content

    def _day_line(self, day: str, content: str, following: str | None) -> bool:
        """Take `Tue: 6 x 500 m`; a day of rest has no session, one of words alone is trained by its name."""
        if is_rest_day(content):
            return True
        if is_aside(content):
            self.day = day
            self._open(day, day)
            return True
        if is_title(content):
            return False
        content = without_rest_choice(content)
        header = block_header(content)
        is_dated = is_date(content) and not re.search(r"[^\W\d]", content)
        is_name = header is None and not re.search(r"\d", content)
        is_read = parse_line(content).kind in {LineKind.EXERCISE, LineKind.NUMBERS}
        if is_name and self._is_title_of_day(content, following):
            return False
        if not (is_dated or is_name or header or is_read):
            return False
        self.day = day
        self._open(day, day)
        if is_name:
            self.sessions[-1].exercises.append(whole(content))
        elif header is not None:
            self.sessions[-1].block, content = header
            self._content(content)
        elif not is_dated:
            self._content(content)
        return True

    def _is_title_of_day(self, content: str, following: str | None) -> bool:
        """Tell `Monday: Upper body` over its exercises from `Sat: parkrun` in a week of one line a day."""
        is_week = following is None or day_with_content(following) is not None
        return is_title(content) or not is_week or not (self.sessions or following)

    def _content(self, text: str) -> None:
        if not text.strip(" -:.()"):
            return
        header = block_header(text)
        if header is not None and ((outer := self.sessions[-1].block) is None or not outer.sets):
            inner, text = header
            self.sessions[-1].block = outer.with_inner(inner) if outer else inner
        if (turns := stations_in(text)) and self.sessions[-1].block:
            for turn in turns:
                self._station(turn)
        elif (block := self.sessions[-1].block) and (each := reps_of_each(text)) is not None:
            self.sessions[-1].block = block.with_inner(Block(title=block.title, reps=each))
        elif text.strip(" -:.()"):
            self._exercises(text.strip())
            if len(self.sessions[-1].exercises) > 1:
                # What stands on the header's own line is all that it governs.
                self.sessions[-1].block = None

    def _open(self, title: str | None, day: str | None, block: Block | None = None) -> None:
        if title and (sport := sport_of(title)):
            self.sport = sport
        last = self.sessions[-1] if self.sessions else None
        if block and last and not last.exercises and last.title:
            # "WOD" over "For time" over "21-15-9": one session with what all of them say.
            last.block = last.block.with_inner(block) if last.block else block
            return
        self.sessions.append(OpenSession(title[:200] if title else None, day, block))

    def _sheet_title(self, text: str, following: str | None) -> bool:
        """Take the first line as the title where it names what follows instead of training by itself."""
        if self.sessions or self.title is not None or following is None or not names_sheet(text, following):
            return False
        self.sport = self.sport or sport_of(text)
        self.title = plain(text).strip("#*=_:- ")[:200] or None
        return True

    def _plain_heading(self, text: str, following: str | None) -> bool:
        """Take a short line without numbers over exercises as a title: of the sheet, or of a session."""
        bare = text.strip("#*=_ ")
        is_known = is_numbered_title(bare) or is_date(bare) or is_title(bare)
        if (re.search(r"\d", bare) and not is_known) or len(text) > _SHORT or following is None:
            return False
        is_marked = text.startswith(("#", "**", "==")) or text.endswith(":") or is_known
        if not is_marked and self.sessions and not self._opens_after_gap(following):
            return False
        if self._is_name_over_numbers(bare, following):
            return False
        self.sport = self.sport or sport_of(bare)
        if not (title := bare.rstrip(": ")):
            return False
        opens = bool(self.sessions) or self.title is not None or text.endswith(":") or is_known
        is_first = not self.sessions and self.title is None
        if not opens or (is_first and is_title(bare) and not text.endswith(":")):
            # "Leg day" over the only list of a sheet names the sheet as well.
            self.title = title[:200]
        if opens:
            self._open(title, None if is_date(bare) else self.day)
        return True

    def _opens_after_gap(self, following: str) -> bool:
        """Tell a heading by the empty line above it and the exercise with numbers below it."""
        return self.after_gap and parse_line(following).kind is LineKind.EXERCISE

    def _is_name_over_numbers(self, text: str, following: str) -> bool:
        is_counted = counts_sets(following) and exercise_words(text) > 1 and not is_title(text)
        if is_numbered_set(following) or is_counted:
            return True
        if block_header(following) or day_title(following) or part_title(following):
            return False
        is_numbers = parse_line(following).kind is LineKind.NUMBERS
        return is_numbers and (sport_of(text) is None or is_labelled(following) or is_lifted(following))

    def _last_filled(self) -> OpenSession:
        return next((session for session in reversed(self.sessions) if session.exercises), self.sessions[-1])

    def _rest(self, text: str) -> bool:
        seconds = rest_for_all(text)
        if seconds is None or not self.sessions:
            # Words about resting are never something to train.
            return is_about_rest(text) and bool(self.sessions)
        session = self._last_filled()
        if session.block is None or not is_against_clock(session.block) or is_between(text):
            session.take_rest(text, seconds)
        return True

    def _repeated(self, text: str, following: str | None) -> bool:
        """`Repeat 3 times` below exercises gives them their sets."""
        rounds = trailing_rounds(text, is_last=following is None)
        if rounds is None or repeated_steps(text) or not self.sessions or not self.sessions[-1].exercises:
            return False
        if self.sessions[-1].block and self.sessions[-1].block.sets:
            return False
        self.sessions[-1].take_rounds(rounds)
        return True

    def _exercises(self, text: str) -> None:
        session = self._session()
        parsed = parse_line(text)
        if parsed.kind is LineKind.BLANK:
            return
        if parsed.kind is LineKind.NUMBERS:
            self._numbers(session, text)
            return
        exercises = parsed.exercises
        if session.block and _OUTSIDE.match(text):
            session = OpenSession(None, self.day)
            self.sessions.append(session)
        if session.block:
            exercises = alternating(text, session.block) or bare_names(text, session.block) or exercises
        for exercise in exercises:
            finished = self._finished(exercise, session, len(exercises))
            session.exercises += expanded(finished, self._sport)
        is_name = parsed.kind is LineKind.WHOLE
        if is_name and session.block is None:
            self.kept.append(text)
        waits = len(exercises) == 1 and not _has_work(exercises[0])
        self.waiting, self.numbers = (text if waits else None), []

    def _finished(self, exercise: Exercise, session: OpenSession, together: int) -> Exercise:
        self.named_sport = sport_of(exercise.name) or self.named_sport
        if exercise.name == UNNAMED:
            exercise = exercise.model_copy(
                update={"name": self._unnamed(exercise, exercise.source or UNNAMED)}
            )
        if names_ladder(exercise):
            # The words before a pyramid of ways head it: "Main", "Lunch track", "Ladder".
            exercise = exercise.model_copy(update={"name": self._sport or "run"})
        return with_distance(governed(exercise, session.block, together), self._sport)

    def _numbers(self, session: OpenSession, text: str) -> None:
        """Join a line of numbers to the name above it; without one it is named by the sport."""
        if self.waiting is None and not session.exercises and (name := exercise_in(session.title)):
            # "Day 1 - Squat" over "65% x 5": the title says what is trained.
            session.exercises.append(whole(name))
            self.waiting, self.numbers = name, []
        if self.waiting is not None and session.exercises:
            numbers = [*self.numbers, spelled_out(text)]
            exercise = joined(spelled_out(self.waiting), numbers)
            if exercise is not None:
                last = session.exercises[-1]
                update = {"name": last.name, "group": last.group, "source": f"{last.source} / {text}"[:2000]}
                session.exercises[-1] = governed(exercise.model_copy(update=update), session.block, 1)
                self.kept = [line for line in self.kept if line != self.waiting]
                self.numbers = numbers
                return
        if self.waiting is None and session.exercises and not self.after_gap and is_numbered_set(text):
            # How the sets went of an exercise whose plan is known.
            return
        reading = read_numbers(spelled_out(text))
        if reading is not None and self._is_bare_rest(session, reading):
            session.take_rest_of_last(reading.duration_s or 0)
            return
        if reading is None:
            self.kept.append(text)
            exercise = whole(text)
        else:
            exercise = as_exercise(UNNAMED, reading, reading.notes, source=text)
        named = exercise.model_copy(update={"name": self._unnamed(exercise, text), "source": text[:2000]})
        given = governed(named, session.block, 1)
        # Nobody repeats anything hundreds of times without naming it: these are metres.
        session.exercises += expanded(with_distance(given, self._sport or "run"), self._sport or "run")

    def _is_bare_rest(self, session: OpenSession, reading: Reading) -> bool:
        """Tell a time that stands alone below sets: how long to rest behind them."""
        last = session.exercises[-1] if session.exercises and not self.after_gap else None
        is_time = reading.duration_s is not None and reading.sets is None and reading.load is None
        is_short = (reading.duration_s or 0) <= _LONGEST_REST
        return is_time and is_short and last is not None and last.sets is not None and last.rest_s is None

    def _unnamed(self, exercise: Exercise, text: str) -> str:
        """Name intervals without a name by the sport; without a sport a way is run, all else is its words."""
        if (counted := _COUNTED_ALONE.search(exercise.reps or "")) is not None:
            return "cals" if counted[1] == "cal" else counted[1]
        moves = exercise.distance_m is not None or is_way(exercise)
        guess = self.main_sport or self.named_sport
        sport = self.sport or (guess if moves or exercise.duration_s else None)
        on_foot = "бег" if self.is_russian else "run"
        return (sport or (on_foot if moves else BULLET.sub("", plain(text))))[:200]

    @property
    def _sport(self) -> str | None:
        return self.sport or self.main_sport or self.named_sport

    def _session(self) -> OpenSession:
        if not self.sessions:
            self.sessions.append(OpenSession(None, None))
        return self.sessions[-1]


def _has_work(exercise: Exercise) -> bool:
    return any((exercise.reps, exercise.duration_s, exercise.distance_m))
