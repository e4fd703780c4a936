"""Messages of a chat on a screen: their bubbles, the lines broken in them, and what is only said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.chrome import are_times_of_day, is_chrome
from ml.extract.layout.grammar import is_exercise, is_heading
from ml.extract.layout.rows import Row
from ml.extract.notation.talk import is_talk
from ml.extract.notation.vocabulary import WEEKDAY

_CLOCK = r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?"
_STAMP = re.compile(
    rf"^(?:(?:{WEEKDAY}|today|yesterday|сегодня|вчера)\W{{1,2}})?{_CLOCK}[\s✓v/]*$", re.IGNORECASE
)
# What stands below the name of who is written to.
_PRESENCE = re.compile(
    r"^(?:online|offline|(?:last )?(?:seen|active)\b.*|active now|typing.*|i?phone|mobile|sms|text message"
    r"|imessage|whatsapp|telegram|\d+ (?:members|participants).*|tap here .*|(?:[^\W\d_]+, )+(?:you|me)"
    r"|(?:[^\W\d]{1,2}\s)?(?:в сети"
    r"|был(?:[аио]|\([аи]\))? (?:в|недавно|на этой|давно|\d|сегодня|вчера|только)\b.*)"
    r"|печатает.*|\d+ (?:участник|подписчик)\w*.*|(?:[^\W\d_]+, )+(?:вы|я))$",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"\d\s?[xх×*]\s?\d|\d\s+(?:sets?|rounds?|подход|круг)", re.IGNORECASE)
_ITEM = re.compile(r"^(?:[-–•*]|\d{1,2}[.)])\s")
_NEW_SENTENCE = re.compile(r"[.!?]\s+[^\W\d_]")
# `+2.5 on bench`: how what was written before changes.
_CHANGE = re.compile(r"^[+-]\s?\d+(?:[.,]\d+)?\s?(?:kgs?|lbs?|кг)?\s(?:on|to|for|на|к)\s", re.IGNORECASE)
_FEWEST = 2
_APART = 0.4
_HEAD = 6
_LONGEST_TITLE = 4


@dataclass(slots=True)
class _Message:
    """The rows of one bubble, and the time below it."""

    rows: list[Row]
    stamp: Row | None = None

    @property
    def left(self) -> float:
        """Where its lines begin."""
        return min(row.left for row in self.rows)


def chat_lines(rows: Sequence[Row]) -> list[Row] | None:
    """Give the rows of a chat that may say what to train, a broken line as one; None for any other page."""
    if _has_head(rows):
        rows = [part for row in rows for part in _with_stamp_apart(row)]
    stamps = [row.text for row in rows if _is_stamp(row)][1:]
    if len(stamps) < _FEWEST or not are_times_of_day(stamps):
        return None
    messages = _messages([row for row in _without_head(rows) if _is_stamp(row) or not is_chrome(row.text)])
    widest = max((row.right - row.left for message in messages for row in message.rows), default=0.0)
    for message in messages:
        message.rows = _unbroken(message.rows, widest)
    sides = _senders(messages)
    return [row for message in messages for row in message.rows if not _is_said(message, row, sides)]


def _is_stamp(row: Row) -> bool:
    return bool(_STAMP.match(row.text.strip()))


def _has_head(rows: Sequence[Row]) -> bool:
    """Tell a page that begins with who is written to: a name over `last seen 3 minutes ago`."""
    return any(_PRESENCE.match(row.text.strip()) for row in rows[:_HEAD])


def _with_stamp_apart(row: Row) -> list[Row]:
    """Part the time that stands at the end of a message's last line: `Squat 4x10    14:02`."""
    for count in (2, 1):
        said, stamp = row.words[:-count], row.words[-count:]
        if said and _is_stamp(Row(stamp)) and stamp[0].left - said[-1].right > _APART * row.height:
            return [Row(said), Row(stamp)]
    return [row]


def _without_head(rows: Sequence[Row]) -> list[Row]:
    """Leave out who is written to, and the clock of the phone above the name."""
    heads = [index for index, row in enumerate(rows[:_HEAD]) if _has_head([row])]
    first = heads[0] + 1 if heads else int(_is_stamp(rows[0]))
    return list(rows[first:])


def _messages(rows: Sequence[Row]) -> list[_Message]:
    messages: list[_Message] = []
    waiting: list[Row] = []
    for row in rows:
        if not _is_stamp(row):
            waiting.append(row)
        elif waiting:
            messages.append(_Message(waiting, row))
            waiting = []
    return [*messages, _Message(waiting)] if waiting else messages


def _unbroken(rows: Sequence[Row], widest: float) -> list[Row]:
    """Join lines that a bubble was too narrow for: the next word would not have fitted behind them."""
    is_prose = any(_NEW_SENTENCE.search(row.text) and not _ITEM.match(row.text) for row in rows)
    made: list[Row] = []
    width = 0.0
    for row in rows:
        is_full = width + row.words[0].width + 0.2 * row.height > widest
        if made and is_full and _goes_on(made[-1].text, row.text, is_prose=is_prose):
            made[-1] = Row((*made[-1].words, *row.words))
        else:
            made.append(row)
        width = row.right - row.left
    return made


def _goes_on(above: str, text: str, *, is_prose: bool) -> bool:
    if _ITEM.match(text) or is_heading(text):
        return False
    return is_prose or text[:1].islower() or not (is_exercise(above) and is_exercise(text))


def _senders(messages: Sequence[_Message]) -> float | None:
    """Give the place that parts the bubbles of one side from those of the other, by who writes the program.

    None where both sides write it, or there is one side alone.
    """
    lefts = sorted(message.left for message in messages)
    height = max((message.rows[0].height for message in messages), default=0.0)
    edge = lefts[0] + height
    planning = {message.left > edge for message in messages if _is_plan(message)}
    if len(planning) != 1 or lefts[-1] <= edge:
        return None
    return edge if planning == {False} else -edge


def _is_plan(message: _Message) -> bool:
    """Tell the message that says what to train: it counts sets, or lists exercises."""
    named = [row for row in message.rows if exercise_words(row.text) and any(map(str.isdigit, row.text))]
    return len(named) > 1 or any(_SCHEME.search(row.text) for row in named)


def _is_said(message: _Message, row: Row, edge: float | None) -> bool:
    """Tell what people only say: questions, answers of who does not write the program, changes to it."""
    text = row.text.strip()
    if _is_plan(message):
        return bool(_CHANGE.match(text))
    if edge is not None and (message.left > abs(edge)) == (edge > 0):
        return True
    is_loose = is_talk(text) or text.endswith("?") or bool(_CHANGE.match(text))
    is_title = is_heading(text) and len(text.split()) <= _LONGEST_TITLE
    return is_loose and not (_SCHEME.search(text) or is_title)
