"""Ladders of ways and times: `200-400-600-400-200, 200 jog between`, `Main: 1'-2'-3'-2'-1'`."""

import re

from ml.extract.notation.line.distances import are_ways
from ml.extract.notation.line.exercise_line import UNNAMED, read_exercise, read_unnamed
from storage.records.program import Exercise

_MINUTES = r"(?:'|min(?:utes?|s)?|мин\w*)"
# Ways or minutes, each with its unit or the last one alone.
_LADDER = re.compile(
    rf"^(?P<head>[^\d:(]{{0,40}}?)[\s:-]*\b(?P<steps>\d{{1,4}}(?:\s?{_MINUTES})?(?:\s?[-–/]\s?\d{{1,4}}(?:\s?{_MINUTES})?){{2,}})"
    r"(?:\s?(?:m|м)\b)?(?P<tail>(?:[\s,;(].*)?)$",
    re.IGNORECASE,
)
_HEADS = re.compile(r"ladder|pyramid|горка|лесенка|пирамида", re.IGNORECASE)
_IS_TIMED = re.compile(rf"\d\s?{_MINUTES}$", re.IGNORECASE)
# What is lifted or counted is no way.
_NO_WAY = re.compile(
    r"^\s*(?:[xх]\s*\d|kg|lbs?|кг|cal|ккал|reps|раз|повт|%|of\b)|\d\s*[xх]\s*\d"
    r"|^\s[^,;(]*[^\W\d]{3}[^,;(]*\s\+\s",
    re.IGNORECASE,
)


# `400-300-200 x 3`: `expanded` says how often.
_SO_OFTEN = re.compile(r"^\s*[xх×]\s?\d(?![\d.]|\s?[xх×])", re.IGNORECASE)
# `600 + 400 + 200`, `200m/400m/200m`: ways one after the other, however they are parted.
_WAY = r"\d{2,4}(?:\s?[mм](?![^\W\d]))?"
_WAY_LADDER = re.compile(
    rf"(?<![\d.,(xх×@%/-])(?<![xх×@(]\s){_WAY}\s?(?P<sign>[,+/–-])\s?{_WAY}(?:\s?(?P=sign)\s?{_WAY})+"
    rf"(?![\d.]*\s?(?:[xх×%/]|kg|lb|cal|кг|ккал|jog|walk|easy|rest|трус|шаг))",
    re.IGNORECASE,
)
# `3k, 2.5k, 2k with 5 min rest`
_KILOMETRES = r"\d{1,2}(?:\.\d)?\s?(?:km|k|км)(?![^\W\d])"
_LADDER_OF_KILOMETRES = re.compile(
    rf"(?<![\d.,(xх×@%/-])(?<![xх×@(]\s){_KILOMETRES}(?P<sign>\s?[,+/–-])\s?{_KILOMETRES}(?:(?P=sign)\s?{_KILOMETRES})+"
    r"(?!\s?(?:[xх×%/@]|pace|jog|walk|easy|rest|трус|шаг|[^\W\d]+,))",
    re.IGNORECASE,
)


def _in_metres(found: re.Match[str]) -> str:
    return "-".join(f"{1000 * float(way):.0f}" for way in re.findall(r"\d+(?:\.\d)?", found[0]))


def _ladder(found: re.Match[str]) -> str:
    """Write ways one after the other, all of them in fifties, as a ladder."""
    ways = re.findall(r"\d+", found[0])
    are_round = all(int(way) % 50 == 0 for way in ways) and max(map(int, ways)) >= 200
    return "-".join(ways) if are_round else found[0]


def with_ladders_of_ways(line: str) -> str:
    """Give a line whose ways stand one after the other with dashes between them, all of them in metres."""
    return _LADDER_OF_KILOMETRES.sub(_in_metres, _WAY_LADDER.sub(_ladder, line))


def read_ladder_of_ways(text: str) -> Exercise | None:
    """Read a ladder with what stands behind it; its steps are the repetitions, `expanded` lists them."""
    found = _LADDER.match(text)
    if found is None or _NO_WAY.search(tail := _SO_OFTEN.sub("", found["tail"])):
        return None
    steps = "-".join(re.findall(r"\d+", found["steps"]))
    is_timed = bool(_IS_TIMED.search(found["steps"]))
    if not (is_timed or are_ways(steps)):
        return None
    # One piece of the kind stands for all of them, so that its rest and its name are read.
    piece = f"2 x {'5 min' if is_timed else '500 m'}{tail}"
    one = read_exercise(piece) or read_unnamed(piece)
    if one is None:
        return None
    head = found["head"].strip(" :-.")
    is_named_behind = re.match(r"\s[^\W\d]", tail) is not None and one.name != UNNAMED
    name = one.name if not head or (_HEADS.fullmatch(head) and is_named_behind) else head
    update = {"name": name or UNNAMED, "sets": None, "reps": f"{steps} min" if is_timed else steps}
    return one.model_copy(update={**update, "duration_s": None, "distance_m": None})
