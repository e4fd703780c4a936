"""A chat on a screen: its head and foot, its messages, and what in them is only said."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.chats.bubbles import SCHEME, Message, messages_of, unbroken, without_writers
from ml.extract.layout.chats.senders import is_writer_above
from ml.extract.layout.clocks import CLOCK, are_times_of_day
from ml.extract.layout.furniture.chrome import is_chrome
from ml.extract.layout.grammar import is_exercise, is_heading, rest_for_all
from ml.extract.layout.rows import Row
from ml.extract.notation.asides.talk import is_talk
from ml.extract.notation.vocabulary import WEEKDAY

_STAMP = re.compile(
    rf"^(?:edited\s+|(?:[\d.,]+\s?[kк]?\s+)?(?=\d{{1,2}}:))?(?:(?:{WEEKDAY}|today|yesterday|сегодня|вчера)\W{{1,2}})?"
    rf"{CLOCK}[\s✓v/]*$",
    re.IGNORECASE,
)
_DAY = re.compile(rf"^(?:{WEEKDAY}|today|yesterday|сегодня|вчера)\b", re.IGNORECASE)
# What stands below the name of who is written to.
_PRESENCE = re.compile(
    r"^(?:online|offline|(?:last )?(?:seen|active)\b.*|active now|typing.*|i?phone|mobile|sms|text message"
    r"|imessage|whatsapp|telegram|tap here .*"
    r"|[\d.,]+\s?[kк]? (?:members|participants|subscribers|followers)\b.*"
    r"|(?:[^\W\d_]+, )+(?:you|me)|(?:business|official) account"
    r"|(?:[^\W\d]{1,2}\s)?(?:в сети"
    r"|был(?:[аио]|\([аи]\))? (?:в|недавно|на этой|давно|\d|сегодня|вчера|только)\b.*)"
    r"|печатает.*|[\d., ]+\s?[kк]? (?:участник|подписчик)\w*.*|(?:[^\W\d_]+, )+(?:вы|я))$",
    re.IGNORECASE,
)
# Where the next message is typed.
_TYPED = (
    r"imessage|(?:text |type a |write a |send a )message.*|message\s?[#@]\S+"
    r"|(?:написать |напишите )?сообщение.*"
)
# What tells that the last message was read, and what readers may do below it.
_FOOT = re.compile(
    rf"^\W*(?:{_TYPED}|message|aa|(?:delivered|read)(?:\s(?:today|yesterday|\d{{1,2}}[:.]\d\d).*)?"
    r"|(?:un)?mute|join(?: channel| group)?|\d+ comments?|leave a comment|reply"
    r"|доставлено|прочитано.*|(?:включить|выключить) (?:звук|уведомления)|\d+ комментари\w+|подписаться)\W*$",
    re.IGNORECASE,
)
_INPUT = re.compile(rf"^\W*(?:{_TYPED}|delivered|доставлено)\W*$", re.IGNORECASE)
# `46  31  8`: how many people thought what of it.
_REACTIONS = re.compile(r"^\W*\d{1,4}(?:[.,]\d)?\s?[kк]?(?:\s+\d{1,4}(?:[.,]\d)?[kк]?)*\W*$", re.IGNORECASE)
# `+2.5 on bench`: how what was written before changes.
_CHANGE = re.compile(r"^[+-]\s?\d+(?:[.,]\d+)?\s?(?:kgs?|lbs?|кг)?\s(?:on|to|for|на|к)\s", re.IGNORECASE)
_QUESTION = re.compile(r"\?(?:\s|$)")
_FEWEST = 2
_APART = 0.4
_HEAD = 6
_LONGEST_TITLE = 4
_LONGEST_SENTENCE = 12


def chat_lines(rows: Sequence[Row]) -> list[Row] | None:
    """Give the rows of a chat that may say what to train, a broken line as one; None for any other page."""
    has_head = _has_head(rows)
    if has_head:
        rows = [part for row in rows for part in _with_stamp_apart(row)]
    writers = [row for row in rows if is_writer_above(row.text)]
    if not (_has_times(rows) or len(writers) >= _FEWEST or has_head or _has_input(rows)):
        return None
    members = _members(rows)
    body = _without_foot(_without_head(rows))
    ends = [row for row in body if _is_stamp(row)]
    body = [row for row in body if row in ends or row in writers or not is_chrome(row.text)]
    messages = without_writers(messages_of(body, ends, writers), members)
    messages = [message for message in messages if message.rows]
    if not messages:
        return None
    widest = max(row.right - row.left for message in messages for row in message.rows)
    for message in messages:
        message.rows = unbroken(message.rows, widest)
    return _said_of_work(messages)


def _said_of_work(messages: Sequence[Message]) -> list[Row]:
    sides = _senders(messages)
    is_planned = any(_is_plan(message) for message in messages)
    return [
        row
        for message in messages
        for row in message.rows
        if not _is_said(message, row, sides, is_planned=is_planned)
    ]


def _is_stamp(row: Row) -> bool:
    return bool(_STAMP.match(row.text.strip()))


def _has_times(rows: Sequence[Row]) -> bool:
    """Tell a page with the times of its messages below them."""
    stamps = [row.text for row in rows if _is_stamp(row)][1:]
    return len(stamps) >= _FEWEST and are_times_of_day([re.sub(r"^.*\s(?=\d{1,2}:)", "", s) for s in stamps])


def _has_head(rows: Sequence[Row]) -> bool:
    """Tell a page that begins with who is written to: a name over `last seen 3 minutes ago`."""
    return any(_PRESENCE.match(row.text.strip()) for row in rows[:_HEAD])


def _has_input(rows: Sequence[Row]) -> bool:
    """Tell a page that ends with where the next message is typed."""
    return any(_INPUT.match(row.text.strip()) for row in rows[-_FEWEST - 1 :])


def _members(rows: Sequence[Row]) -> frozenset[str]:
    """Give who belongs to a group, by the list below its name: `Ana, Dex, You`."""
    said = [row.text for row in rows[:_HEAD] if _PRESENCE.match(row.text.strip()) and "," in row.text]
    names = {name.strip().lower() for text in said for name in text.split(",")}
    return frozenset(name for name in names if name.isalpha())


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
    if heads:
        return list(rows[heads[0] + 1 :])
    days = [i for i, row in enumerate(rows[:_HEAD]) if _is_stamp(row) and _DAY.match(row.text)]
    if days and not any(SCHEME.search(row.text) or exercise_words(row.text) for row in rows[: days[0]]):
        # `Today 20:33` below the name, over the first message.
        return list(rows[days[0] + 1 :])
    return list(rows[int(bool(rows) and _is_stamp(rows[0])) :])


def _without_foot(rows: Sequence[Row]) -> list[Row]:
    """Leave out what stands below the last message: its time, what others thought of it, buttons."""
    kept = list(rows)
    while kept and any(pattern.match(kept[-1].text.strip()) for pattern in (_FOOT, _REACTIONS, _STAMP)):
        kept.pop()
    return kept


def _senders(messages: Sequence[Message]) -> float | None:
    """Give the place that parts the bubbles of one side from those of the other, by who writes the program.

    None where both sides write it, or there is one side alone.
    """
    lefts = sorted(message.left for message in messages)
    height = max((message.rows[0].height for message in messages), default=0.0)
    edge = lefts[0] + height
    left = sum(message.says_work for message in messages if message.left <= edge)
    right = sum(message.says_work for message in messages if message.left > edge)
    if lefts[-1] <= edge or 2 * min(left, right) > max(left, right) or left == right:
        return None
    return -edge if right > left else edge


def _is_plan(message: Message) -> bool:
    """Tell the message that says what to train: it counts sets, or lists exercises."""
    return message.says_work > 0


def _is_said(message: Message, row: Row, edge: float | None, *, is_planned: bool) -> bool:
    """Tell what people only say: questions, answers of who does not write the program, changes to it."""
    text = row.text.strip()
    if edge is not None and (message.left > abs(edge)) == (edge > 0):
        return True
    if _is_plan(message):
        has_number = any(map(str.isdigit, text))
        is_loose = text.endswith("?") or (is_talk(text) and not has_number and not exercise_words(text))
        return bool(_CHANGE.match(text)) or (is_loose and not SCHEME.search(text))
    is_title = is_heading(text) and len(text.split()) <= _LONGEST_TITLE
    if is_title or SCHEME.search(text) or rest_for_all(text) is not None:
        return bool(_CHANGE.match(text))
    if is_talk(text) or _QUESTION.search(text) or _CHANGE.match(text):
        return True
    # Beside a message that lists the work, another one is about it only where it names more of it.
    is_work = is_exercise(text) and exercise_words(text) > 0 and len(text.split()) <= _LONGEST_SENTENCE
    return is_planned and not is_work
