"""Lines as screens write them, where a person would use a sign: `MIN 2  10 burpees`, `15 min · 5 rounds`.

What a screen shows besides, the seconds to get ready and the sets to tick off, is left out.
"""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.scheme_words import scheme_of
from ml.extract.notation.joining.round_cards import with_cards_of_rounds

_MINUTE = re.compile(
    r"^\s*(?P<label>(?:min(?:ute)?|мин(?:ута)?)\s?(?P<number>\d{1,2}))\s+(?=[^\W_])(?!\d+\s?$)", re.IGNORECASE
)
_FEWEST = 2
_DOT = re.compile(r"\s*[·•●]\s*")
# The countdown of a timer.
_READY = re.compile(
    r"^\W*(?:prepare|preparation|get(?:ting)? ready|ready|countdown|count-?in|подготовка|приготов\w+)"
    r"\W+(?:0?0:[0-3]\d|[1-3]?\d\s?(?:s|secs?|seconds?|сек\w*|с))\s*$",
    re.IGNORECASE,
)
# Sets in circles to tick off: as many numbers as there are sets.
_TICKS = re.compile(r"^\s*\d{1,3}(?:\s+\d{1,3})*\s*$")
# `Rest: 60s · 1RM: --`: a field that nobody has filled in.
_EMPTY = re.compile(r"(?:^|\s*[·•●|,;]\s*)\w[\w ]{0,20}:\s*(?:--+|—|–|n/a)\s*(?=$|[·•●|])", re.IGNORECASE)
# `5 × Squat (Barbell)`
_SETS_OF = re.compile(r"^\W*(?P<sets>\d{1,2})\s?[xх×]\s+(?P<name>[^\W\d][^\d]*)$", re.IGNORECASE)
_COUNTS_WORK = re.compile(
    r"\d\s?[xх×]|\d+\s?(?:sets?|reps?|rounds?|min|sec|s\b|m\b|kg|lb|подход|повт|раз|круг|мин|сек|кг)"
    r"|amrap|emom|for time",
    re.IGNORECASE,
)
_SETTING = re.compile(
    r"^\W*(?:(?:work|работа)\W+(?P<work>\d{1,3})\s?(?:s|sec\w*|сек\w*|с)\.?"
    r"|(?:rest|отдых)\W+(?P<rest>\d{1,3})\s?(?:s|sec\w*|сек\w*|с)\.?"
    r"|(?:rounds?|раунд\w*|круг\w*)(?:\s(?:per|of each|for each|каждого|на каждое)\s[^\W\d]+)?"
    r"\W+(?P<rounds>\d{1,2}))\W*$",
    re.IGNORECASE,
)
_FEWEST_OF_LIST, _MOST_SETS = 3, 6
_SETS = re.compile(r"[^\W\d].*?(?<![\d.,])(?P<sets>\d{1,2})\s?[xх×]\s?(?P<reps>\d{1,3})(?!\d)")


def with_screen_lines(lines: Sequence[str]) -> list[str]:
    """Write the lines of a screen as a person would."""
    filled = [_EMPTY.sub("", line) if _EMPTY.search(line) else line for line in lines]
    kept = _without_ticks([line for line in filled if not _READY.match(line)])
    return _with_minutes([_with_commas(line) for line in _with_sets_behind(_with_settings(kept))])


def _with_settings(lines: list[str]) -> list[str]:
    """Write `Work 20 s`, `Rest 10 s`, `Rounds 8`, to which a timer is set, as one header."""
    said = [(index, found) for index, line in enumerate(lines) if (found := _SETTING.match(line))]
    kinds = [next(kind for kind in ("work", "rest", "rounds") if found[kind]) for _, found in said]
    if sorted(kinds) != ["rest", "rounds", "work"] or said[-1][0] - said[0][0] >= 2 * len(said):
        return lines
    work, rest, rounds = (
        next(found[kind] for _, found in said if found[kind]) for kind in ("work", "rest", "rounds")
    )
    places = {index for index, _ in said}
    made = [line for index, line in enumerate(lines) if index not in places]
    made.insert(said[0][0], f"Circuit, {rounds} rounds, work {work} s rest {rest} s")
    return made


def _with_sets_behind(lines: list[str]) -> list[str]:
    """Read `4 × Bench press` as sets where all of a list is counted so, by few, and by nothing else.

    What an app shows below each name, mostly the part of the body, is left out.
    """
    found = [_SETS_OF.match(line) for line in lines]
    counted = [index for index, one in enumerate(found) if one is not None and exercise_words(one["name"])]
    counts = [int(one["sets"]) for index in counted if (one := found[index])]
    others = [line for index, line in enumerate(lines) if index not in counted]
    is_only = not any(_COUNTS_WORK.search(line) for line in others)
    if len(counted) < _FEWEST_OF_LIST or not is_only or max(counts) > _MOST_SETS or min(counts) < _FEWEST:
        return lines
    below = [_next_words(lines, index) for index in counted]
    labels = [index for index in below if index is not None and _is_label(lines[index])]
    # What heads the next name instead stands below the last one nowhere.
    are_labelled = len(labels) > len(counted) / 2 and below[-1] in labels
    made: list[str] = []
    for index, line in enumerate(lines):
        one = found[index] if index in counted else None
        if one is not None:
            made.append(f"{one['name'].rstrip()} {one['sets']} sets")
        elif not (are_labelled and index in labels):
            made.append(line)
    return made


def _next_words(lines: Sequence[str], index: int) -> int | None:
    return next((at for at in range(index + 1, len(lines)) if re.search(r"[^\W\d]", lines[at])), None)


def _is_label(line: str) -> bool:
    return len(line.split()) <= _FEWEST and not re.search(r"\d", line)


def _with_minutes(lines: Sequence[str]) -> list[str]:
    """Mark the minutes of an EMOM that are only counted: `MIN 1 12 swings`, `MIN 2 10 push-ups`."""
    found = [_MINUTE.match(line) for line in lines]
    numbers = [int(minute["number"]) for minute in found if minute]
    if numbers[:_FEWEST] != [1, 2]:
        return list(lines)
    return [
        f"{minute['label']}: {line[minute.end() :]}" if minute else line
        for line, minute in zip(lines, found, strict=True)
    ]


def _with_commas(line: str) -> str:
    """Part by commas what dots part, where it says how rounds are done."""
    if not _DOT.search(line) or with_cards_of_rounds([line]) != [line]:
        return line
    parted = ", ".join(part for part in _DOT.split(line) if part)
    return parted if scheme_of(parted) is not None or block_header(parted) is not None else line


def _without_ticks(lines: Sequence[str]) -> list[str]:
    """Leave out the sets to tick off below `Squat 5x5 80 kg`: `5 5 5 5 5`."""
    kept: list[str] = []
    for line in lines:
        if not (kept and _TICKS.match(line) and _shows_sets(kept[-1], line.split())):
            kept.append(line)
    return kept


def _shows_sets(above: str, ticks: Sequence[str]) -> bool:
    found = _SETS.search(above)
    if found is None or len(ticks) > int(found["sets"]):
        return False
    # One that was not read may be missing.
    return len(ticks) + 1 >= int(found["sets"]) and all(int(tick) <= int(found["reps"]) for tick in ticks)
