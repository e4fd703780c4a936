"""Messages of a chat: who wrote them and when stands before or above what they say."""

import re
from collections import Counter
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import is_heading
from ml.extract.notation.asides.talk import is_talk
from ml.extract.notation.labels import read_label
from ml.extract.notation.line.rest_lines import is_about_rest
from ml.extract.notation.titles.headings import is_title, part_title

_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_DAY = (
    r"(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|today|yesterday|сегодня|вчера"
    r"|(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)\w*)"
)
_STAMP = rf"(?:{_DAY}(?:\s*,|\s+at|\s+в)?\s+{_TIME}|{_TIME}(?:\s*,)?(?:\s+{_DAY})?)"
_WHO = r"[^\W\d_][^\d:\[\]—–|=]{0,28}?\d{0,4}"
# `[12/03, 07:41] Dee: squats`, `21:04 - Jo: squats`, `7:41 Dee: squats`
_BEFORE = re.compile(
    rf"^\W{{0,3}}\[?{_STAMP}\]?\s*(?:[-–—|]\s*)?(?P<who>{_WHO}):\s*(?P<said>.*)$", re.IGNORECASE
)
# `Bo (18:22): squats`
_BEHIND = re.compile(rf"^(?P<who>{_WHO})\s*[(\[]{_STAMP}[)\]]\s*:\s+(?P<said>\S.*)$", re.IGNORECASE)
# `Oleg, [03.04.2024 9:15]`, `Nina  9:14 AM`, `liftlad — Today at 17:22`, `Maya (10:02):`
_ABOVE = re.compile(
    rf"^(?P<who>{_WHO})(?:\s*(?:,\s*)?[\[(]{_STAMP}[\])]|\s*[-–—|•·,]\s*{_STAMP}|\s+{_DAY}(?:,|\s+at|\s+в)?\s+{_TIME}"
    r"|\s+\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?|  +\d{1,2}:\d{2})\s*:?\s*$",
    re.IGNORECASE,
)
_STAMP_ALONE = re.compile(rf"^\W*{_STAMP}\W*$", re.IGNORECASE)
_FORWARDED = re.compile(r"^\W*(?:forwarded|переслан\w+|reply|replied|ответ)\b.{0,40}$", re.IGNORECASE)
_SPEAKER = re.compile(r"^(?P<who>[^\W\d_]+(?: [^\W\d_]+)?):\s+(?P<said>\S.*)$")
_ROLE = re.compile(
    r"(?:coach|trainer|pt|client|athlete|me|you|patient|physio|тренер|клиент|я|врач|пациент)(?: [^\W\d_]+)?",
    re.IGNORECASE,
)
_FEWEST = 2
_MOST_SPEAKERS = 3
_MOSTLY = 0.7


def without_senders(text: str) -> str:
    """Give what the messages of a chat say about training, without who said it and when."""
    lines = [re.sub(r"^\s*>\s?", "", line) for line in text.splitlines()]
    stamped = sum(bool(_before(line) or is_writer_above(line)) for line in lines)
    if stamped >= _FEWEST or (stamped and _is_dated(lines)):
        return "\n".join(_kept(_said(lines)))
    if _are_spoken(lines):
        return "\n".join(_kept([_SPEAKER.sub(r"\g<said>", line) for line in lines]))
    if any(_FORWARDED.match(line) for line in lines):
        return "\n".join(_kept([line for line in lines if not _FORWARDED.match(line)]))
    return text


def _said(lines: Sequence[str]) -> list[str]:
    said = []
    for line in lines:
        if (found := _before(line)) is not None:
            said.append(found["said"])
        elif not is_writer_above(line) and not _STAMP_ALONE.match(line):
            said.append(line)
    return said


def _before(line: str) -> re.Match[str] | None:
    return _BEFORE.match(line) or _BEHIND.match(line)


def _is_dated(lines: Sequence[str]) -> bool:
    """Tell the head of a single message, `Oleg, [03.04.2024 9:15]`, from a heading with a time."""
    return any("[" in line and is_writer_above(line) for line in lines)


def is_writer_above(line: str) -> bool:
    """Tell who wrote what stands below, and when, from a step with its length: `Warm up  15:00`."""
    found = _ABOVE.match(line)
    return found is not None and _is_person(found["who"].strip()) and not is_about_rest(found["who"])


def _are_spoken(lines: Sequence[str]) -> bool:
    """Tell lines that two or three people say in turns: `coach: 4 sets of squats`."""
    filled = [line for line in lines if line.strip()]
    names = Counter(
        found["who"].lower()
        for line in filled
        if (found := _SPEAKER.match(line)) and _is_person(found["who"])
    )
    if len(names) > 1 and all(_ROLE.fullmatch(name) for name in names):
        return True
    is_turn = 0 < len(names) <= _MOST_SPEAKERS and max(names.values()) > 1
    return is_turn and sum(names.values()) >= _MOSTLY * len(filled)


def _is_person(words: str) -> bool:
    is_label = read_label(words) is not None or part_title(f"{words}:") is not None or is_heading(words)
    return not is_label and exercise_words(words) == 0


def _kept(lines: Sequence[str]) -> list[str]:
    """Leave out what people only say to each other."""
    return [line for line in lines if not line.strip() or not _is_small_talk(line.strip())]


def _is_small_talk(text: str) -> bool:
    if any(character.isdigit() for character in text):
        return text.endswith("?")
    if exercise_words(text) and not text.endswith(("?", "!")):
        return False
    return is_talk(text) or not (is_heading(text) or is_title(text))
