"""Lines beside a program that are no part of it: notes, totals, time limits, somebody's results."""

import re

from ml.extract.exercise_words import exercise_words

_NOTE = re.compile(
    r"^[-*•]*\s*(?:notes?|tips?|comments?|cues?|goals?|scor(?:e|ing)|target(?: time)?|scal(?:ed|ing)|rx"
    r"|цель|заметк\w*|совет\w*|примечани\w*)\s*:|^\*(?=[a-zа-я])",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"^(?:total|всего|итого|=\s*\d)\b|^(?:and )?(?:then|потом|затем)\W*$", re.IGNORECASE)
# "Hold back if the knees complain"
_CONDITION = re.compile(r"^[^\d]*\s(?:if|если)\s[^\d]*$", re.IGNORECASE)
_LIMIT = re.compile(r"\b(?:time ?cap|tc|cap|лимит)\b", re.IGNORECASE)
# What to do about it besides training.
_BESIDES = re.compile(
    r"^(?:(?:log|record|film|note|check|eat|drink|remember|keep)(?=[\s:])|write (?:down|one))", re.IGNORECASE
)
_SETS = re.compile(r"\d\s*[xх]\s*\d", re.IGNORECASE)
# "Mike 6:42 rx": what somebody needed for it.
_RESULT = re.compile(
    r"^(?:[^\W\d_]+\.?\s+){1,2}\d{1,2}:\d{2}\b(?!\s*(?:min|rest|x|х))"
    r"|(?:[^\W\d_]+\.? \d{1,2}:\d\d\b[,;\s]*){2,}$"
)
# What a tracker adds up, and where and when it was.
_SUMMARY = re.compile(
    r"^[-*•\s]*(?:(?:total|workout|overall)\s+)?(?:duration|volume|calories(?: burned)?|avg\.? hr|heart rate"
    r"|prs?|records?|body\s?weight|location|gym|mood|started|ended|start|end|длительность|продолжительность|объ[её]м|калории"
    r"|пульс|вес тела|настроение|начало|конец)\s*[:=]",
    re.IGNORECASE,
)
_ALWAYS_BESIDES = ("write ", "film ", "keep ", "drink ", "eat ")
# What somebody said of it, who shared it, and where.
_SHARED = re.compile(r"^(?:[\"“«].*[\"”»]|@\w+|(?:https?://|www\.)\S+)$")


def is_summary(line: str) -> bool:
    """Tell `Duration: 1 h 5 min` where no exercise is open: a figure of the whole workout."""
    return bool(_SUMMARY.match(line))


def is_aside(line: str) -> bool:
    """Tell a line that says nothing to train."""
    if _CONDITION.match(line):
        return True
    if _BESIDES.match(line) and not _SETS.search(line):
        return line.lower().startswith(_ALWAYS_BESIDES) or not exercise_words(line)
    if _NOTE.match(line) or _TOTAL.match(line) or _SHARED.match(line):
        return True
    return bool(_LIMIT.search(line) or _RESULT.search(line)) and not exercise_words(line)
