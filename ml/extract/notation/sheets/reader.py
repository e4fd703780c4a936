"""Reads a text line by line: what a line means depends on what is open above it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ml.extract.notation.asides.asides import is_aside, is_result
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.governing import reps_of_each, stations_in
from ml.extract.notation.block_headers.rounds import (
    counted_block,
    repeated_steps,
    rounds_of_sheet,
    trailing_rounds,
)
from ml.extract.notation.block_headers.scheme_words import rounds_below
from ml.extract.notation.line.key_values import labelled_name
from ml.extract.notation.line.lines import parse_line, whole
from ml.extract.notation.line.rest_lines import behind_pause, is_rest_day, without_rest_choice
from ml.extract.notation.parsed import Block, LineKind
from ml.extract.notation.sheets.around_lists import is_around_list, is_item_of_list
from ml.extract.notation.sheets.contents import Contents
from ml.extract.notation.sheets.openings import (
    are_intervals,
    is_title_of_day,
    is_title_of_list,
    named_by_part,
    without_brackets,
    work_of_all,
)
from ml.extract.notation.sheets.sheet import Sheet
from ml.extract.notation.sheets.sheet_rests import SheetRests
from ml.extract.notation.spelling import plain
from ml.extract.notation.titles.days import day_title, day_with_content, is_when
from ml.extract.notation.titles.headings import (
    is_main_part,
    is_numbered_title,
    is_title,
    part_title,
    quoted_title,
    region_with_content,
)
from ml.extract.notation.titles.plain_headings import plain_heading, sheet_title
from ml.extract.notation.titles.sheet_titles import is_plan_name

_BLOCK_PART = re.compile(r"metcon|wod|conditioning|finisher|buy|cash", re.IGNORECASE)


@dataclass(slots=True)
class Reader:
    """Takes the lines of a text in their order and fills a sheet.

    `titles` are lines that open its days, `parts` those that open parts of it, with their rounds.
    """

    sheet: Sheet
    contents: Contents
    titles: frozenset[str] = frozenset()
    parts: Mapping[str, Block | None] = field(default_factory=dict)
    rests: SheetRests = field(init=False)

    def __post_init__(self) -> None:
        self.rests = SheetRests(self.sheet, [])

    def read(self, line: str, following: str | None) -> None:
        """Take one line; `following` is the next one that is not blank."""
        text = line.strip().strip("|").strip()
        if not text or text in self.parts:
            self._open_part(text) if text else self._gap()
            return
        contents = self.contents
        if text not in self.titles and contents.passes_over(text):
            return
        if contents.are_of_exercise(text, following):
            contents.take_numbers(text)
            return
        if contents.take_record(text) or contents.take_sport(text, following):
            return
        if (name := labelled_name(text)) is not None:
            contents.after_gap = False
            contents.take_line(name)
            return
        waiting = contents.waiting
        known = (
            contents.take_station(text)
            or self._rest(text, following)
            or self._repeated(text, following)
            or self._heading(text, following)
        )
        contents.after_gap = False
        if known:
            if contents.waiting is waiting:
                contents.close()
            return
        self._close_stations()
        contents.take_line(text)

    def _close_stations(self) -> None:
        """Let a line that is no station be no part of an EMOM whose stations are listed."""
        if self.sheet.sessions and (session := self.sheet.sessions[-1]).stations:
            session.is_closed = self.sheet.is_in_day

    def _open_part(self, text: str) -> None:
        self.sheet.open(plain(text).rstrip(": "), self.sheet.day, self.parts[text])
        self.contents.close()

    def _gap(self) -> None:
        """End a block that has begun at an empty line."""
        sessions = self.sheet.sessions
        if sessions and sessions[-1].block and sessions[-1].exercises:
            self.sheet.open(None, self.sheet.day)
        self.contents.close()
        self.contents.after_gap = True

    def _heading(self, text: str, following: str | None) -> bool:
        return (
            self._day(text, following)
            or self._part(text, following)
            or self._titled(text)
            or self._block(text, following)
            or plain_heading(self.sheet, text, following, after_gap=self.contents.after_gap)
            or sheet_title(self.sheet, text, following)
        )

    def _day(self, text: str, following: str | None) -> bool:
        if text in self.titles:
            self.sheet.day = text[:200]
            self.sheet.open(text, text[:200])
            return True
        if (parted := day_with_content(text)) is not None and self._day_line(*parted, following):
            return True
        if (title := day_title(text)) is not None:
            self.sheet.day = title
            self.sheet.open(title, title)
        return title is not None

    def _part(self, text: str, following: str | None) -> bool:
        """Take a part of a session, `Cool-down: 10 min`, or its rounds, `Accessories 3x`."""
        if (part := part_title(text)) is None or counted_block(text) is not None:
            return False
        title, content = part
        if (rounds := trailing_rounds(f"x {content}", is_last=False)) is not None:
            self.sheet.open(title, self.sheet.day)
            self.sheet.sessions[-1].block = Block(title=title, sets=rounds)
            return True
        if content and (is_title(content) or is_numbered_title(content)):
            # `Workout: Lower 1`
            self.sheet.open(content, self.sheet.day)
            return True
        named = named_by_part(title, content, self.sheet.any_sport)
        is_of_list = bool(content) and is_around_list(self.sheet, title, following)
        is_of_list = is_of_list or is_item_of_list(self.sheet, text)
        is_of_day = (self.sheet.is_in_day or is_of_list) and not _BLOCK_PART.match(title)
        is_block = block_header(content) is not None and not are_intervals(content, "", following)
        if content and is_of_day and not is_block:
            # A warm-up of one line is a part of its day's session.
            if self.sheet.session().block:
                self.sheet.open(None, self.sheet.day)
            self.contents.take_line(named)
            self.sheet.sessions[-1].opens_around |= is_of_list
            return True
        if not content and is_main_part(title) and self.sheet.goes_on_in_day:
            return True
        self.sheet.open(title, self.sheet.day)
        self._content(named)
        self._close_filled()
        return True

    def _titled(self, text: str) -> bool:
        """Take what has its title on its own line: `"Grace": 30 clean & jerks`, `Push: row 3x8`."""
        titled = quoted_title(text) or region_with_content(text)
        if titled is None or (quoted_title(text) is None and len(parse_line(titled[1]).exercises) < 2):
            return False
        self.sheet.open(titled[0], self.sheet.day)
        self._content(titled[1])
        self._close_filled()
        return True

    def _block(self, text: str, following: str | None) -> bool:
        if (steps := repeated_steps(text)) is not None:
            self.sheet.open(None, self.sheet.day, Block(title=f"{steps}x", sets=steps))
            return True
        header = block_header(text)
        if header is None or are_intervals(text, header[1], following):
            return False
        block, content = header
        if (all_of := work_of_all(content, following)) is not None:
            block, content = replace(block, title=text[:200]).with_inner(all_of), ""
        is_of_sheet = counted_block(text) is None and rounds_of_sheet(text) == header
        if is_of_sheet and self.sheet.is_in_day:
            # "Moving salutes, step-back or jump-back, 8 rounds" is done on its day.
            return False
        if block.group and content and self.sheet.is_in_day and not self.sheet.session().block:
            # A superset of one line is a part of its day's session.
            session = self.sheet.session()
            session.block = block
            self._content(content)
            session.block = None
            return True
        self.sheet.open(block.title, self.sheet.day, block)
        self._content(content)
        self._close_filled()
        return True

    def _close_filled(self) -> None:
        """Let what follows on a day, or in a list, be no part of a block of one line."""
        *before, session = self.sheet.sessions
        in_list = bool(before) and before[-1].title is None and bool(before[-1].exercises)
        is_filled = bool(session.exercises)
        session.is_of_line = self.sheet.is_in_day and is_filled
        session.is_closed = (self.sheet.is_in_day or in_list) and is_filled

    def _day_line(self, day: str, content: str, following: str | None) -> bool:
        """Take `Tue: 6 x 500 m`; a day of rest has no session, one of words alone is trained by its name."""
        if is_rest_day(content):
            return True
        head = without_brackets(content)
        is_head = is_title_of_day(day, head, following, is_first=not self.sheet.sessions)
        # A title may say how long the day takes: "Brick (70 min in peak weeks)".
        if (is_head and (is_title(content) or head != content)) or is_title_of_list(head, following):
            return False
        if is_plan_name(content):
            # `Week 7 - 10k plan`
            return False
        content = without_rest_choice(content)
        header = block_header(content)
        if header is not None and are_intervals(content, header[1], following):
            header = None
        is_dated = (is_aside(content) and not is_result(content)) or is_when(content)
        is_name = not is_dated and header is None and not re.search(r"\d", content)
        is_read = parse_line(content).kind in {LineKind.EXERCISE, LineKind.NUMBERS}
        if is_name and is_head:
            return False
        if not (is_dated or is_name or header or is_read):
            return False
        self.sheet.day = day
        self.sheet.open(day, day)
        if is_name:
            self.sheet.sessions[-1].exercises.append(whole(content))
        elif header is not None:
            self.sheet.sessions[-1].block, content = header
            self._content(content)
        elif not is_dated:
            self._content(content)
        return True

    def _content(self, text: str) -> None:
        if not text.strip(" -:.()"):
            return
        header = None if are_intervals(text, "", None) else block_header(text)
        if header is not None and ((outer := self.sheet.sessions[-1].block) is None or not outer.sets):
            inner, text = header
            self.sheet.sessions[-1].block = outer.with_inner(inner) if outer else inner
        if (turns := stations_in(text)) and self.sheet.sessions[-1].block:
            for turn in turns:
                self.contents.take_station(turn)
        elif (block := self.sheet.sessions[-1].block) and (each := reps_of_each(text)) is not None:
            self.sheet.sessions[-1].block = block.with_inner(Block(title=block.title, reps=each))
        elif text.strip(" -:.()"):
            self.contents.take_line(text.strip())
            if len(self.sheet.sessions[-1].exercises) > 1:
                # What stands on the header's own line is all that it governs.
                self.sheet.sessions[-1].block = None

    def _rest(self, text: str, following: str | None) -> bool:
        if self.sheet.sessions and (content := behind_pause(text)) is not None:
            self.read(content, following)
            return True
        return self.rests.take(text, is_apart=self.contents.after_gap)

    def _repeated(self, text: str, following: str | None) -> bool:
        """`Repeat 3 times` below exercises gives them their sets."""
        rounds, rest = rounds_below(text, is_last=following is None)
        session = self.sheet.sessions[-1] if self.sheet.sessions else None
        if rounds is None or repeated_steps(text) or session is None or not session.exercises:
            return False
        if (session.block and session.block.sets) or session.is_warm_up:
            return False
        session.take_rounds(rounds)
        if rest is not None:
            session.take_rest_of_last(rest)
        return True
