"""Labels in forms of their own: over their values, as apps copy them, and as the questions of a handout."""

import re
from collections.abc import Sequence

from ml.extract.notation.labels import NUMBERED, Field, read_label

_LABELS = NUMBERED - {Field.SET, Field.PERIOD} | {Field.REST, Field.TEMPO}
_VALUE = re.compile(r"(?:[+~]?\d|max\b|amrap\b|bw\b|body\s?weight|макс|до отказа|св\b)", re.IGNORECASE)
_LONGEST_VALUE = 16
_FEW = 2
# `How many: 20 circles each way`, `Сколько раз: 10`
_QUESTION = re.compile(
    r"^(?P<before>\W*)(?:how (?:many|much)|сколько)(?: (?P<what>times|reps|sets|rounds|раз|подходов|кругов))?"
    r"\s*[:=?–-]+\s*"
    r"(?P<count>\d{1,3}(?:\s*[-–]\s*\d{1,3})?)(?P<behind>.*)$",
    re.IGNORECASE,
)
_LONG = re.compile(
    r"^(?P<before>\W*)(?:(?:hold )?(?:for )?how long(?: for| to hold)?|как долго)\s*[:=?–-]+\s*(?=\d)",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"^(?P<before>\W*)(?:how often|when|как часто)\s*[:=?–-]+\s*"
    r"(?=.*\b(?:day|daily|week|hours?|morning|evening|night|день|дня|недел\w+)\b)",
    re.IGNORECASE,
)
_SETS = re.compile(r"\s*(?:sets?|rounds?|подход\w*|сет\w*|круг\w*)\b", re.IGNORECASE)
_OF_SETS = re.compile(r"\s*(?:of|x|х|×|по)\s*\d", re.IGNORECASE)
_COUNTED = re.compile(r"^\s+(?!(?:each|per|every|на|кажд\w+|a)\b)[^\W\d]+", re.IGNORECASE)


def with_labels_beside(lines: Sequence[str]) -> list[str]:
    """Write labels that stand over their values, or ask for them, as `Sets: 3`."""
    return _beside([_answered(line) for line in lines])


def _beside(lines: list[str]) -> list[str]:
    pairs = [
        index for index in range(len(lines) - 1) if _is_label(lines[index]) and _is_value(lines[index + 1])
    ]
    if len(pairs) < _FEW:
        return lines
    made = list(lines)
    for index in reversed(pairs):
        made[index : index + 2] = [f"{made[index].strip()}: {made[index + 1].strip()}"]
    return made


def _is_label(line: str) -> bool:
    text = line.strip()
    label = read_label(text) if text and not re.search(r"\d", text) else None
    return label is not None and label.field in _LABELS


def _is_value(line: str) -> bool:
    text = line.strip()
    return len(text) <= _LONGEST_VALUE and bool(_VALUE.match(text))


def _answered(line: str) -> str:
    """Write the answer to a question as a label and its value."""
    line = _OFTEN.sub(r"\g<before>Frequency: ", _LONG.sub(r"\g<before>Time: ", line))
    found = _QUESTION.match(line)
    if found is None:
        return line
    sets = _SETS.match(found["behind"])
    if sets is not None and _OF_SETS.match(found["behind"], sets.end()):
        return f"{found['before']}{found['count']}{found['behind']}"
    label = "Sets" if sets is not None or _SETS.fullmatch(found["what"] or "") else "Reps"
    behind = found["behind"][sets.end() :] if sets else _COUNTED.sub("", found["behind"])
    return f"{found['before']}{label}: {found['count']}{behind}"
