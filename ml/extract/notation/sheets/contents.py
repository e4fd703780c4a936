"""Lines that are trained by: exercises, stations of an EMOM, and numbers below a name that waits for them."""

import re
from dataclasses import dataclass, field

from ml.extract.notation.asides.asides import is_aside, is_exhortation, is_summary
from ml.extract.notation.block_headers.blocks import begins_with_sets_of_reps
from ml.extract.notation.block_headers.governing import (
    alternating,
    bare_names,
    governed,
    numbered_station,
    station,
)
from ml.extract.notation.block_headers.rounds import trailing_rounds
from ml.extract.notation.block_headers.scheme_words import scheme_of
from ml.extract.notation.line.exercise_line import UNNAMED, as_exercise, read_numbers
from ml.extract.notation.line.fields import read_fields
from ml.extract.notation.line.key_values import (
    counts_sets,
    is_labelled,
    is_numbered_set,
    is_other_label,
    spelled_out,
)
from ml.extract.notation.line.lines import parse_line, whole
from ml.extract.notation.line.rest_lines import is_about_rest, is_rest_day
from ml.extract.notation.line.written_sets import without_kind
from ml.extract.notation.parsed import LineKind
from ml.extract.notation.sheets.open_session import OpenSession
from ml.extract.notation.sheets.set_logs import joined, lists_sets, without_said
from ml.extract.notation.sheets.sheet import Sheet
from ml.extract.notation.sheets.totals import is_total
from ml.extract.notation.sports import list_of_sport, sport_of
from ml.extract.notation.titles.days import day_title, day_with_content
from ml.extract.notation.titles.headings import exercise_in, is_around, is_title, part_title
from ml.extract.notation.token_rules.reading import Reading
from storage.records.program import Exercise

_FINISHING = re.compile(
    r"^\W*(?:then\s)?(?:start|begin|finish|end)(?:ing)?(?:\s(?:off|up|out))?\s(?:with|w/)\s+(?=\d)",
    re.IGNORECASE,
)
# What is done once, whatever block is open.
_OUTSIDE = re.compile(
    r"^(?:cool[\s-]?down\b|заминка\b|(?:then\s)?(?:finish|end)(?:ing)?\s.*(?:with|w/)\s)", re.IGNORECASE
)
_TO_FINISH = re.compile(r"\sto finish\b", re.IGNORECASE)
_THEN = re.compile(r"^\W*(?:(?:and\s)?then|plus|and|потом|затем)\b", re.IGNORECASE)
_LONGEST_REST = 300


@dataclass(slots=True)
class Contents:
    """Fills the sessions of a sheet. `kept` are lines that no rule could split."""

    sheet: Sheet
    kept: list[str] = field(default_factory=list)
    # The name that waits for its numbers, and the lines of numbers that it has so far.
    waiting: str | None = None
    numbers: list[str] = field(default_factory=list)
    # What was said of single sets of it.
    said: list[str] = field(default_factory=list)
    after_gap: bool = False

    def close(self) -> None:
        """Let no name wait any longer."""
        self.waiting, self.numbers = None, []

    def take(self, exercise: Exercise) -> None:
        """Take an exercise that was read already, from sentences."""
        session = self.sheet.session()
        session.exercises.append(governed(exercise, session.block, 1))
        self.close()
        self.after_gap = False

    def take_record(self, text: str) -> bool:
        """Take labelled values: of an exercise that they name, or of the one above."""
        record = read_fields(text)
        if record is None or is_numbered_set(text) or re.search(r"\d\s*[xх(]", record.name):
            return False
        if record.name:
            self.close()
            self.after_gap = False
            self.take_line(text)
        elif self.waiting is not None and self.sheet.sessions:
            self.take_numbers(text)
        else:
            return False
        return True

    def are_of_exercise(self, text: str, following: str | None) -> bool:
        """Tell numbers of the exercise above from a rest for all, a warm-up, the rounds of a block."""
        bare = without_kind(text)
        if self.numbers and without_said(bare)[1] is not None:
            return True
        if self.waiting is None or parse_line(bare).kind is not LineKind.NUMBERS:
            return False
        if bare != text or lists_sets(bare) or begins_with_sets_of_reps(bare):
            return True
        if is_numbered_set(text) or (self.numbers and is_labelled(text)):
            return True
        is_followed = following is not None and parse_line(following).kind is LineKind.NUMBERS
        return counts_sets(text) and is_followed

    def passes_over(self, text: str) -> bool:
        """Tell a line that is nothing to train: an aside, a figure of the whole, more about an exercise."""
        if trailing_rounds(text, is_last=False) is not None or scheme_of(text) is not None:
            return False
        is_value = self.waiting is not None and is_labelled(text)
        # `Frequency: daily` below the values of an exercise says more about it.
        is_about = bool(self.numbers) and is_other_label(text)
        if self.waiting is None and self.sheet.sessions and is_total(text):
            return True
        # `Wed 7/3 tired, 5 h sleep`, `Day three (only if you slept):` open their days.
        opens_day = day_with_content(text) is not None or day_title(text) is not None
        return (
            (is_aside(text) and not is_value and not opens_day)
            or (self.waiting is None and is_summary(text))
            or (self._has_begun() and is_exhortation(text) and part_title(text.rstrip("! ")) is None)
            or is_about
        )

    def _has_begun(self) -> bool:
        return bool(self.sheet.sessions) and bool(self.sheet.sessions[-1].exercises)

    def take_sport(self, text: str, following: str | None) -> bool:
        """Take `BIKE` over `Wed: 6 x 2 min`, or over `WU: 10 min`: what has no name is of this sport."""
        sport = sport_of(text) if len(text.split()) == 1 else None
        if sport is None or not self.sheet.sessions or following is None:
            return False
        part = part_title(following)
        is_over_part = self.sheet.is_in_day and part is not None and is_around(part[0]) and bool(part[1])
        if not is_over_part and day_with_content(following) is None:
            return False
        self.sheet.sport = sport
        return True

    def take_station(self, text: str) -> bool:
        """Take `Min 3 - 40 s hold` below an EMOM; a minute of rest is a turn, too."""
        session = self.sheet.sessions[-1] if self.sheet.sessions else None
        if session is None or session.block is None:
            return self._take_numbered(text)
        if (parted := station(text, session.block)) is None:
            return False
        label, content = parted
        if is_rest_day(content) or is_about_rest(content):
            session.stations[-1 - len(session.stations)] = label
            return True
        before = len(session.exercises)
        self.take_line(content)
        session.stations |= dict.fromkeys(range(before, len(session.exercises)), label)
        return True

    def _take_numbered(self, text: str) -> bool:
        """Take `Station 2: wall sit 40 s` where no header stands above it: its label is but a number."""
        content = numbered_station(text)
        if content is None or is_title(content) or content.endswith(":"):
            return False
        self.take_line(content)
        return True

    def take_line(self, text: str) -> None:
        """Take a line that is no heading."""
        if (listed := list_of_sport(text)) is not None:
            # `Run - 2 km, 6x800 m, 2 km`: of the sport is what has no other name.
            before, self.sheet.sport = self.sheet.sport, listed[0]
            self.take_line(listed[1])
            self.sheet.sport = before
            return
        session = self.sheet.session()
        is_outside = bool(_OUTSIDE.match(text)) or bool(_TO_FINISH.search(text))
        text = _FINISHING.sub("", text)
        parsed = parse_line(text)
        if parsed.kind is LineKind.BLANK:
            return
        if parsed.kind is LineKind.NUMBERS:
            self.take_numbers(text)
            return
        exercises = parsed.exercises
        if session.block and is_outside:
            session = OpenSession(None, self.sheet.day)
            self.sheet.sessions.append(session)
        if session.block:
            exercises = alternating(text, session.block) or bare_names(text, session.block) or exercises
        for exercise in exercises:
            self.sheet.add(exercise, session, len(exercises))
        is_name = parsed.kind is LineKind.WHOLE
        if is_name and session.block is None:
            self.kept.append(text)
        waits = len(exercises) == 1 and not _has_work(exercises[0])
        self.waiting, self.numbers = (text if waits else None), []

    def take_numbers(self, text: str) -> None:
        """Join a line of numbers to the name above it; without one it is named by the sport."""
        text = without_kind(text)
        if self.numbers:
            text, said = without_said(text)
            self.said += [said] if said else []
        session = self.sheet.session()
        if self.waiting is None and not session.exercises and (name := exercise_in(session.title)):
            # "Day 1 - Squat" over "65% x 5": the title says what is trained.
            session.exercises.append(whole(name))
            self.waiting, self.numbers = name, []
            if self._joins_waiting(session, text):
                # A second line of numbers below a title is another part of its day.
                is_lifted = session.exercises[-1].reps is not None
                self.waiting, self.numbers = (name, self.numbers) if is_lifted else (None, [])
                return
        if self._joins_waiting(session, text):
            return
        if self.waiting is None and session.exercises and not self.after_gap and is_numbered_set(text):
            # How the sets went of an exercise whose plan is known.
            return
        reading = read_numbers(spelled_out(text))
        if reading is not None and self._goes_up_to(session, reading):
            return
        if reading is not None and self._is_bare_rest(session, reading):
            session.take_rest_of_last(reading.duration_s or 0)
            return
        if reading is None:
            self.kept.append(text)
            exercise = whole(text)
        else:
            exercise = as_exercise(UNNAMED, reading, reading.notes, source=text)
            if _THEN.match(text) and reading.sets and reading.reps and session.exercises[-1:]:
                # `Then 5x10 @ 50%`: more of the same.
                same = exercise.model_copy(update={"name": session.exercises[-1].name})
                self.sheet.add(same, session, 1)
                return
        self.sheet.add_numbers(exercise, session, text)

    def _joins_waiting(self, session: OpenSession, text: str) -> bool:
        if self.waiting is None or not session.exercises:
            return False
        self.said = self.said if self.numbers else []
        numbers = [*self.numbers, spelled_out(text)]
        exercise = joined(spelled_out(self.waiting), numbers)
        if exercise is None:
            return False
        last = session.exercises[-1]
        update = {"name": last.name, "group": last.group, "source": f"{last.source} / {text}"[:2000]}
        if self.said:
            update["notes"] = "; ".join(filter(None, (exercise.notes, *self.said)))[:2000]
        session.exercises[-1] = governed(exercise.model_copy(update=update), session.block, 1)
        self.kept = [line for line in self.kept if line != self.waiting]
        self.numbers = numbers
        return True

    def _goes_up_to(self, session: OpenSession, reading: Reading) -> bool:
        """Tell `Build to a heavy triple, then stay there` below sets: how heavy they are."""
        last = session.exercises[-1] if session.exercises and not self.after_gap else None
        is_alone = reading.sets is None and reading.load is None and (reading.reps or "").isdigit()
        is_alone = is_alone and reading.duration_s is None and reading.distance_m is None
        return is_alone and last is not None and last.sets is not None and last.reps == reading.reps

    def _is_bare_rest(self, session: OpenSession, reading: Reading) -> bool:
        """Tell a time that stands alone below sets: how long to rest behind them."""
        last = session.exercises[-1] if session.exercises and not self.after_gap else None
        is_time = reading.duration_s is not None and reading.sets is None and reading.load is None
        is_short = (reading.duration_s or 0) <= _LONGEST_REST
        return is_time and is_short and last is not None and last.sets is not None and last.rest_s is None


def _has_work(exercise: Exercise) -> bool:
    return any((exercise.reps, exercise.duration_s, exercise.distance_m))
