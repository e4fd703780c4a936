"""What stands behind a list and is of all it holds: its rounds, `... x 4, 1 min rest`, or the rest."""

import re

from ml.extract.notation.line.behind_exercise import TIME
from ml.extract.notation.line.exercise_line import read_numbers
from storage.records.program import Exercise

REST_BEHIND = re.compile(
    rf"[\s,;(-]+(?:(?:all\s+)?(?:w/|with)\s*(?P<time>{TIME})\s*(?:[^\W\d]+\s)?(?:rest|recovery|jog"
    rf"|float|easy|walk)"
    rf"|(?:rest\s*)?(?P<time2>{TIME})\s*(?:rest\s*)?(?:between|btw|между)\s+(?:everything|all|exercises"
    rf"|sets|each|всем\w*|подход\w*|упражн\w*))\W*$",
    re.IGNORECASE,
)
# `20 squats / 10 push-ups / 30 s plank x 4, 1 min rest`, `... - 5 rounds`
_ROUNDS_BEHIND = re.compile(
    r"(?:(?:\s+x|[\s,;-]+(?:repeat|repeated|do|повторить)\s+x?)\s*(?P<times>\d{1,2})(?:x"
    r"|\s?times)?(?=\s*(?:$|,))"
    r"|[\s,;:.(-]+(?:(?:do|all|всего|и так|так|всё|все)\s+)?(?P<rounds>\d{1,2})\s*(?:rounds?|rds|кругов"
    r"|круга|раунд\w*|times through)(?:\s(?:total|all|in all|всего))?)"
    rf"(?:\s*[,;.(]\s*(?:(?:with\s)?(?:rest|отдых\w*|отд\.?"
    rf"|между)(?:\s[^\W\d]+){{0,3}}\s*:?\s*)?(?!\d:\d(?!\d))(?P<rest>{TIME})(?:\s*(?:rest|отдых\w*"
    rf"|off))?(?:\s(?:after|between|btw|между)(?:\s[^\d,]*)?)?"
    r"|,\s*rest\s*[\d:]+)?\W*$",
    re.IGNORECASE,
)
# `leg swings x10, inchworms x5, bridges x10`: what stands last is of the last alone.
_BARE_TIMES = re.compile(r"\s+[xх×]", re.IGNORECASE)
_TIMES_OF_PART = re.compile(r"[^\W\d]\s[xх×]\s?\d{1,3}\b(?!\s*[xх×])", re.IGNORECASE)


def rounds_behind(text: str) -> re.Match[str] | None:
    """Find the rounds that stand behind a list and are of all of it."""
    found = _ROUNDS_BEHIND.search(text)
    if found and _BARE_TIMES.match(found[0]) and _TIMES_OF_PART.search(text[: found.start()]):
        return None
    return found


def in_rounds(found: tuple[Exercise, ...], repeated: re.Match[str]) -> tuple[Exercise, ...]:
    """Give the exercises of a list the rounds that stand behind it; the rest is behind the last."""
    sets = int(repeated["times"] or repeated["rounds"])
    rest = read_numbers(f"rest {repeated['rest']}") if repeated["rest"] else None
    given = [e if e.sets is not None else e.model_copy(update={"sets": sets}) for e in found]
    if rest is not None and rest.rest_s is not None and given[-1].rest_s is None:
        given[-1] = given[-1].model_copy(update={"rest_s": rest.rest_s})
    return tuple(given)
