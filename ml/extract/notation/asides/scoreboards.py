"""Scores of those who trained, written below or beside what they did: `Tina 14+3`, `Jo / Mick 24:10`.

Who did how much is no part of a program. A name that no exercise has, with a score behind it, is told from an
exercise by what stands around it: a heading, `Scores:`, or others like it below a list.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from ml.extract.exercise_words import exercise_words, says_effort
from ml.extract.notation.vocabulary import WEEKDAY, any_of

_NO_NAME = any_of(
    r"rest|work|cap|tc|time|min\w*|sec\w*|rounds?|rds|sets?|reps?|week|wk|day|level|station|part|block|amrap",
    r"e\d*mom|tabata|max|total|for|each|every|then|x|х|kg|lbs?|km|m|отдых|работа|раунд\w*|круг\w*|подход\w*",
    rf"недел\w*|день|мин\w*|сек\w*|кг|всего|лимит|{WEEKDAY}",
)
_WORD = rf"(?!(?:{_NO_NAME})\b)[^\W\d_](?:[^\W\d_]|[0'’.-])*"
_NAME = rf"(?:\d{{1,2}}[.)]\s*)?{_WORD}(?:(?:\s*[+/&]\s*|\s(?:and|и)\s|\s){_WORD}){{0,3}}"
_CLOCK = r"(?!0?0:)\d{1,2}[:.]\d{2}"
_ROUNDS = r"\d{1,2}\s?\+\s?\d{1,3}"
_OUT = r"DN[FS]|DQ|(?:cap|CAP)\s?\+\s?\d{1,3}"
_TALLY = r"[Il|]{2,8}|[I|]"
_COUNT = (
    r"\d{1,3}\s?(?:rounds?|rds?|reps?|cals?|раунд\w*|круг\w*|повтор\w*|раза?)(?:\s?\+\s?\d{1,3}(?:\sreps)?)?"
    r"|\d{1,4}"
)
_BEHIND = r"(?:\s?\(?(?:rx\+?|sc|scaled|pr|pb)\)?(?![^\W\d]))?(?:\s?[:;]-?[()DPp])?[!*]*"


def _entries(score: str, *, space: str = "*") -> re.Pattern[str]:
    entry = rf"{_NAME}\s*[:=–—-]?\s{space}(?:{score}){_BEHIND}"
    return re.compile(rf"\W{{0,3}}{entry}(?:[\s,;|•·-]+{entry})*\W*", re.IGNORECASE)


_SURE = _entries(f"{_CLOCK}|{_ROUNDS}|{_OUT}")
_TALLIES = _entries(f"(?-i:{_TALLY})", space="+")
_ANY = _entries(f"{_CLOCK}|{_ROUNDS}|{_OUT}|(?-i:{_TALLY})|{_COUNT}", space="+")
_HEADING = re.compile(
    r"\W*(?:(?:today'?s|class|team|gym|top|our|your)\s)?"
    r"(?:rounds|scores?|results?|times|score\s?board|leader\s?board|white\s?board|finishers|rankings?"
    r"|hall of fame|(?:best|finish(?:ing)?)\s(?:times|scores|results)|раунды|результаты|рекорды)"
    r"(?:\s(?:today|so far|сегодня))?\W*",
    re.IGNORECASE,
)
# `last week's best: Rafa 21:47`, `Record to beat - 9:58`, `Best: 14+2 (Kim)`
_RECORD = re.compile(
    r"\W*[^\d:]{0,25}\b(?:"
    r"(?:best|fastest|winner|to beat|лучш\w+)\b[^\d:=]{0,20}\s?[:=–—-]|record|рекорд\w*)[^\d]{0,25}"
    rf"(?:{_CLOCK}|{_ROUNDS})[^\d]{{0,25}}",
    re.IGNORECASE,
)
_FEWEST_ABOVE = 2


def without_scores(lines: Sequence[str]) -> list[str]:
    """Leave out scores below a list, with their heading; lines of time below no list are left alone."""
    kept: list[str] = []
    for is_board, run in groupby(_marked(lines), key=lambda marked: marked[1]):
        texts = [text for text, _ in run]
        if not is_board or not _is_left_out(texts, kept):
            kept += texts
    return kept


def is_score(text: str, *, below_heading: bool = False) -> bool:
    """Tell `Kat 12:31`; `Kat 14` may be an exercise, and is a score only below the heading of scores."""
    is_said = bool(_SURE.fullmatch(text) or (below_heading and _ANY.fullmatch(text)))
    is_said = is_said or bool(_TALLIES.fullmatch(text) and len(text.split()) > 2)
    return is_said and not exercise_words(text) and not says_effort(text)


def is_scores_heading(text: str) -> bool:
    """Tell `Scores:`, `LEADERBOARD`, `Rounds` alone on a line."""
    return bool(_HEADING.fullmatch(text))


def is_record(text: str) -> bool:
    """Tell `last week's best: Rafa 21:47`, which says what somebody reached."""
    return bool(_RECORD.fullmatch(text)) and not exercise_words(text)


def _marked(lines: Sequence[str]) -> list[tuple[str, bool]]:
    """Give each line with whether it may be part of a board of scores."""
    marked = []
    is_below = False
    for index, line in enumerate(lines):
        text = line.strip()
        if is_scores_heading(text):
            following = next((other.strip() for other in lines[index + 1 :] if other.strip()), "")
            is_below = is_score(following, below_heading=True)
            marked.append((line, is_below))
        elif not text:
            marked.append((line, is_below))
        else:
            is_one = is_score(text, below_heading=is_below) or is_record(text)
            is_below = is_below and is_one
            marked.append((line, is_one))
    return marked


def _is_left_out(texts: Sequence[str], above: Sequence[str]) -> bool:
    """Tell a board from a list of its own: it has a heading, or stands below what was done."""
    if any(is_scores_heading(text.strip()) or is_record(text.strip()) for text in texts):
        return True
    return sum(bool(re.search(r"\d", line)) for line in above) >= _FEWEST_ABOVE
