"""Texts that are told in sentences, among lines in notation."""

import re
from collections.abc import Sequence

from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.line.rest_lines import rest_for_all
from ml.extract.notation.prose.clauses import sentences
from ml.extract.notation.prose.detect import goes_on, is_told, may_be_told
from ml.extract.notation.prose.story import Story
from ml.extract.notation.prose.telling import Telling, is_swimming
from ml.extract.notation.sports import sport_of
from ml.extract.notation.titles.days import day_title
from ml.extract.notation.titles.headings import is_title, part_title
from ml.extract.notation.vocabulary import FULL_WEEKDAYS, any_of
from storage.records.program import Exercise

# A line for the grammar of lines, or an exercise that sentences told.
Piece = str | Exercise

# A sentence among many lines of notation is a remark, and a line like the others.
_SHARE = 0.25
# Of a rest: a minute's, 90 seconds'.
_TIME_OF_REST = re.compile(r"\b(minutes?|seconds?)['’]s?\s+(?=rest|break|recovery)", re.IGNORECASE)
_HEAD = re.compile(r"^(?P<head>[^:.!?]{2,40}):\s+(?=\S)")
_DAYS = {"среду": "среда", "пятницу": "пятница", "субботу": "суббота"}
_DAY = any_of(FULL_WEEKDAYS, *_DAYS)
_INNER_DAY = re.compile(rf"(?:^|[.!?,:;])\s*(?:on |в |во )?{_DAY}\b", re.IGNORECASE)
_BEFORE_DAY = re.compile(rf"(?<=[,:;])\s+(?=(?:on |в |во )?{_DAY}\b)", re.IGNORECASE)
_OPENS_DAY = "is|we|you|will be|это|у нас|делаем|делаешь"
_WEEKDAY = re.compile(
    rf"^(?:on |в |во )?(?P<day>{_DAY})s?\b(?: (?:{_OPENS_DAY}))*[\s,:—-]*",
    re.IGNORECASE,
)


def read_told(lines: Sequence[str]) -> list[Piece] | None:
    """Read the sentences of a text; None where it is written in notation throughout.

    Gives, in the order of the text, the exercises that sentences tell, headings among them, and those lines
    as they are that are no sentences.
    """
    lines = [_TIME_OF_REST.sub(r"\1 ", line) for line in lines]
    if not _are_told(lines):
        return None
    has_days = sum(len(_INNER_DAY.findall(line)) for line in lines) > 1
    found: list[Piece] = []
    telling = Telling()
    for line in lines:
        if not (is_told(line) or may_be_told(line)):
            found += [*telling.finished(), line]
            telling = Telling()
            continue
        for sentence in sentences(_BEFORE_DAY.sub("\n", line) if has_days else line):
            head, rest = _weekday(sentence) if has_days else (None, sentence)
            head, rest = (head, rest) if head else _heading(sentence)
            if head:
                found += [*telling.finished(), f"{head}:"]
                telling = Telling(Story(_sport(head) or telling.story.sport))
            if rest and not telling.story.told and rest_for_all(rest) is not None:
                # "Rest 60 s between sets" below a list in notation speaks of that list.
                found.append(rest)
            elif rest:
                telling.read(rest)
    return [*found, *telling.finished()]


def _are_told(lines: Sequence[str]) -> bool:
    """Tell a text that is a good part sentences, or short lines that go on telling from one to the next."""
    filled = [line for line in lines if line.strip()]
    going_on = sum(goes_on(line) and block_header(line) is None for line in filled)
    told = sum(len(line) for line in filled if is_told(line))
    return told > _SHARE * sum(map(len, filled)) or (going_on > 1 and 2 * going_on >= len(filled) - 1)


def _sport(head: str) -> str | None:
    return "swim" if is_swimming(head) else sport_of(head)


def _weekday(sentence: str) -> tuple[str | None, str]:
    """Part "On Monday do squats" into the day and what follows it."""
    found = _WEEKDAY.match(sentence)
    if not found:
        return None, sentence
    day = found["day"].lower()
    return _DAYS.get(day, day).capitalize(), sentence[found.end() :]


def _heading(sentence: str) -> tuple[str | None, str]:
    """Part "Upper: bench 3x5" into the heading and what follows it."""
    found = _HEAD.match(sentence)
    if found and (day_title(found["head"]) or is_title(found["head"]) or part_title(f"{found['head']}:")):
        return found["head"], sentence[found.end() :]
    return None, sentence
