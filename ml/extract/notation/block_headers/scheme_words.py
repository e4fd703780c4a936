"""Lines that say nothing but how: so many rounds, how long at each station, who with, against which clock.

Where the other rules know a header by its form, these take it apart phrase by phrase, in whatever order they
stand; a line is such a header where nothing is left that could be trained.
"""

import re
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words, is_movement
from ml.extract.notation.asides.line_sense import shipped_sense
from ml.extract.notation.asides.talk import is_talk
from ml.extract.notation.block_headers.rounds import trailing_rounds
from ml.extract.notation.block_headers.scheme_phrases import MINUTE, PHRASES, UNIT
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.line.rest_lines import rest_for_all
from ml.extract.notation.parsed import Block
from ml.extract.notation.spelling import plain
from ml.extract.notation.units import NUMBER_WORDS

# What the words around it call such a thing.
_CALLED = re.compile(
    r"\b(?:wod|workout|circuit|finisher|metcon|conditioning|hiit|interval\w*|emom|amrap|tabata|complex|blast|burner"
    r"|ladders?|pyramid|ascending|descending|warm[\s-]?up|block|part|accessor(?:y|ies)|assistance|station\w*"
    r"|bootcamp|cardio|session|class|training|functional|тренировка|круговая|функционал\w*|интервал\w*|комплекс|лесенка|пирамида)\b",
    re.IGNORECASE,
)
# These have rules of their own, for what they give besides.
_OTHERS = re.compile(
    r"super-?\s?set|giant set|tri-?set|суперсет|трисет|x\s?\d+\sreps|\be\d*mom\b|tabata|табата", re.IGNORECASE
)
# `10 x 1 min on, 1 min off` is trained by itself.
_INTERVALS = re.compile(r"(?:^|[\s).])\d{1,2}\s?[xх×]\s?:?\d", re.IGNORECASE)
# `Part 2 - 6 rounds`: no range.
_NUMBERED = re.compile(r"^(?:part|block|section|wod|workout|часть)\s?#?\d{1,2}\s?[-:.)]\s?", re.IGNORECASE)
_LONGEST = 110
# What a sentence calls the list below it, and how often in a week all of it is done.
_OF_LIST = re.compile(
    r"^(?:(?:then|now|please|next|so)[\s,]+)*(?:do|complete|perform|repeat|go through|work through|aim for"
    r"|сдела\w+|выполн\w+|повтор\w+)\b.*"
    r"\b(?:following|below|these|this|each|every|all|circuit|rounds?|exercises|movements|moves"
    r"|следующ\w+|упражнени\w+|круг\w*|кажд\w+)\b",
    re.IGNORECASE,
)
_SO_OFTEN = re.compile(
    r"\b(?:a|per|each|every|this|in)\s(?:day|week|month)\b|\bв (?:день|неделю)\b", re.IGNORECASE
)
_MOST_WORDS = 5
_CLAUSES = re.compile(r"\s*[,;|•]\s*|\.\s+|\s[-–—]+(?=\s)")
_LEAST_CHANCE = 0.3
_MOST_MINUTES = 9
_TELLING = frozenset({"on_off", "station", "amrap", "rounds", "people", "ladder"})
_OF_ROUND = re.compile(r"round|rd|lap|circuit|set|круг|раунд", re.IGNORECASE)
# How much of a ladder without an end is written.
_STEPS = 3
_TIMES = {"once": 1, "twice": 2}


@dataclass(slots=True)
class _Said:
    """What the phrases of a line gave; `tells` counts those that make it a header."""

    sets: int | None = None
    reps: str | None = None
    on: int | None = None
    off: int | None = None
    round_rest: int | None = None
    tells: int = 0

    def note(self, kind: str, found: re.Match[str]) -> None:
        """Note what a phrase says."""
        self.tells += kind in _TELLING or (kind in {"rest", "cap", "each"} and self.tells > 0)
        groups = found.groupdict()
        match kind:
            case "ladder":
                self.reps = _ladder(groups)
            case "each":
                self.reps = self.reps or groups["each"] or groups["each2"]
            case "on_off":
                self.on, self.off = _with_unit(found, "on"), _with_unit(found, "off")
            case "station":
                self.on = _seconds(found["time"])
            case "rest" if self.on and not self.off and not _OF_ROUND.search(found["whose"] or ""):
                self.off = _seconds(found["rest"])
            case "rest":
                self.round_rest = _seconds(found["rest"])
            case "rounds" | "laps":
                count = groups.get("count") or groups.get("count2") or groups.get("twice") or "1"
                self.sets = self.sets or _number(count)
            case _:
                pass


def scheme_of(line: str) -> Block | None:
    """Read a line of rounds, times and manners alone; None where it holds anything to train."""
    text = _NUMBERED.sub("", plain(line).strip("#=_*()[] "))
    if not text or len(text) > _LONGEST or _OTHERS.search(text) or _INTERVALS.search(text):
        return None
    if _SO_OFTEN.search(text):
        return None
    said, left = _taken(_without_manners(text))
    words = re.findall(r"[^\W\d_]{2,}", _CALLED.sub(" ", left))
    # "Known part of the form, 3 times" is done.
    is_part = re.search(r"[^\W\d] part of\b", text) is not None
    if is_part or re.search(r"\d", left) or said.tells == 0 or len(words) > _MOST_WORDS:
        return None
    if words and (not _CALLED.search(left) or exercise_words(" ".join(words))):
        return None
    return Block(
        title=text.rstrip(" :,-")[:200],
        sets=said.sets,
        reps=said.reps,
        duration_s=said.on,
        rest_s=said.off,
        round_rest_s=said.round_rest,
    )


def governing_in(sentence: str, *, is_more: bool) -> Block | None:
    """Read a sentence over a list that says how all of it is done; None where it tells something to do.

    `is_more` says that a sentence before it did so, too: "Repeat 3 times."
    """
    if not (is_more or _OF_LIST.search(sentence)) or _SO_OFTEN.search(sentence):
        return None
    said, left = _taken(sentence)
    if re.search(r"\d", left) or is_movement(_CALLED.sub(" ", left)) or not (said.sets or said.on):
        return None
    return Block(
        title=sentence[:200],
        sets=said.sets,
        duration_s=said.on,
        rest_s=said.off,
        round_rest_s=said.round_rest,
    )


def rounds_below(line: str, *, is_last: bool) -> tuple[int | None, int | None]:
    """Give the rounds, and the rest behind each, of a line that repeats what stands above it."""
    rounds = trailing_rounds(line, is_last=is_last)
    said = scheme_of(line) if is_last or rounds else None
    rest = said.round_rest_s if said else None
    if rounds and rest is None:
        rest = rest_for_all(line.partition(",")[2])
    return rounds or (said.sets if said else None), rest


def rest_said(line: str) -> int | None:
    """Give the seconds of a line that speaks of the rest of a round alone: `R: 3 min b/w rds`."""
    text = plain(line).strip("#=_*()[]- ")
    if not re.match(r"r\b\s?[:=-]", text, re.IGNORECASE):
        return None
    said, left = _taken(text)
    return said.round_rest if not re.search(r"\w", left) and not said.tells else None


def _taken(text: str) -> tuple[_Said, str]:
    """Take the phrases out of a line; gives what they say and the words that are left."""
    said = _Said()
    for phrase in PHRASES:
        while (found := phrase.pattern.search(text)) is not None and found[0].strip():
            is_alone = not (said.reps if phrase.kind == "length" else said.tells)
            if phrase.kind in {"laps", "length"} and is_alone:
                # Alone these are a way, or a time.
                break
            said.note(phrase.kind, found)
            text = f"{text[: found.start()]} , {text[found.end() :]}"
    return said, text


def _without_manners(text: str) -> str:
    """Leave out of a header what only says how, set apart: `don't put it down`, `move well`.

    What stands first may be the name of something that nobody has heard of.
    """
    first, *rest = (clause.strip() for clause in _CLAUSES.split(text))
    kept = [clause for clause in rest if not _is_manner(clause)]
    return " , ".join([first, *kept]) if len(kept) < len(rest) else text


def _is_manner(clause: str) -> bool:
    is_named = bool(re.search(r"\d", clause)) or is_movement(clause) or bool(_CALLED.search(clause))
    if is_named or not re.search(r"[^\W\d_]{2}", clause):
        return False
    return is_remark(clause) or is_talk(clause) or shipped_sense().chance(clause) < _LEAST_CHANCE


def _number(count: str) -> int:
    word = count.lower()
    return int(word) if word.isdigit() else _TIMES.get(word) or NUMBER_WORDS[word]


def _with_unit(found: re.Match[str], name: str) -> int:
    is_minutes = re.match(rf"\s?{MINUTE}", found.string[found.end(name) :], re.IGNORECASE)
    return int(found[name]) * (60 if is_minutes else 1)


def _ladder(groups: dict[str, str | None]) -> str:
    """Write a ladder with dashes, every step of it."""
    if written := groups.get("reps"):
        return "-".join(re.findall(r"\d+", written))
    if start := groups.get("start") or groups.get("start2"):
        step = int(groups["step"] or groups["step2"] or 1)
        return "-".join(str(int(start) + number * step) for number in range(_STEPS))
    first, last = int(groups["from"] or 1), int(groups["to"] or 1)
    step = 1 if last >= first else -1
    return "-".join(map(str, range(first, last + step, step)))


def _seconds(text: str) -> int:
    if clock := re.search(r"(\d+):(\d\d)", text):
        return 60 * int(clock[1]) + int(clock[2])
    number = re.search(r"\d+(?:[.,]5)?", text)
    if number is None:
        return 60
    value = float(number[0].replace(",", "."))
    has_unit = re.search(UNIT, text, re.IGNORECASE)
    is_minutes = re.search(rf"\d\s?{MINUTE}", text, re.IGNORECASE) if has_unit else value <= _MOST_MINUTES
    return round(value * 60 if is_minutes else value)
