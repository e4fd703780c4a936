"""How lines are listed: numbered, labelled, counted or framed, written in the one way that the rules know."""

import re
from collections.abc import Sequence

from ml.extract.notation.vocabulary import MONTH, WEEKDAY, any_of

# `50 — air squats`: how many of it.
_COUNT_FIRST = re.compile(r"^(\s*(?:[-*•]\s+)?)(\d{1,4})\s*(?:[-–—=|]+|:)\s+(?=[^\W\d][^\d]*$)")
# `1 Front squat 4x6`, `2 Row 3x8`
_NUMBERED = re.compile(r"^\s*(\d{1,2})\s+(?=[^\W\d].*\d)(?!(?:min|sec|km|m|x|х|rounds?|sets?|мин|сек|км)\b)")
# `1 Battle ropes`, `2 Goblet squat`: names with nothing but their number.
_NUMBERED_NAME = re.compile(r"^\s*(\d{1,2})\s+(?=[^\W\d][^\d]*$)")
_SETS = re.compile(r"\d\s*[xх×*]\s*\d|\b(?:sets?|подход\w*)\b", re.IGNORECASE)
# `1a Front squat 4x6`, `a1 row`, `A.1 Clean`, `B-2) jump`
_LABELLED = re.compile(
    r"^\s*[\[(]?(?:(?P<number>\d{1,2})[-.]?(?P<turn>[a-dA-D])|(?P<letter>[a-hA-H])[-.]?(?P<place>[1-9]))"
    r"[\])]?\s*(?:[.):-]+\s*|\s+)(?=[^\W\d]{2}|\d+\s*[xх×]\s*\d|\d-?arm)"
)
_FRAME = r"~=#*_<>•·.|/\\+\-–—►▶◄◀【】★☆«»✦●○"
_FRAMED = re.compile(
    rf"^\s*(?P<left>[{_FRAME}\[(]+)\s*(?P<words>[^\W_][^\n]{{1,45}}?)\s*(?P<right>[{_FRAME}\])]+)\s*$"
)
_UNDERLINED = re.compile(r"^\s*(?P<words>[^\W_][^\n|]{1,45}?)\s*(?:-{3,}|={2,}|_{3,}|~{2,}|\*{2,}|—{2,})\s*$")
_AMOUNT = re.compile(r"\d\s*[xх×*]\s*\d|\d\s?(?:kg|lb|кг|reps?|sets?|min|sec|km|м|мин|сек)\b", re.IGNORECASE)
_DATE = any_of(
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\.?,?(?:\s+\d{{4}})?",
    rf"{MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s+\d{{4}})?",
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}",
    r"\d{1,2}\s(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]+(?:\s\d{4})?",
)
# `Thursday, 14 March 2024 at 18:42`: when somebody began.
_DATE_AND_TIME = re.compile(
    rf"^(?P<date>\W*(?:{WEEKDAY}[a-z]*\.?,?\s+)?{_DATE})\s*(?:,|\bat|\bв|[·•|@-])?\s*"
    r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?\s*$",
    re.IGNORECASE,
)
# `a. Side hop`, `b) Climber`
_LETTERED = re.compile(r"^\s*([a-z])[.)]\s+(?=[^\W\d])")
_MANY, _FEW = 3, 2
# What is done by the clock has no repetitions.
_TIMED = re.compile(
    r"\d\s?(?:s|secs?|seconds?|сек\w*|\")?\s?(?:of\s)?(?:on|work|работ\w+)\b.*\d.*\b(?:off|rest|отдых\w*)\b",
    re.IGNORECASE,
)
# Fewer may as well be repetitions: `1 clean, 2 jerks, 3 squats`.
_LISTED = 4
# Rounds are fewer.
_SOME_REPS = 6
# `Jump squats 15x`, `switches - 8x/side`
_TIMES_BEHIND = re.compile(
    r"^(?P<name>(?!.*\b(?:repeat|circuit|rounds?|superset|all|block|set|step|повтор\w*)\b)(?=.*[^\W\d]{3})[^:]*?[^\W\d_)])\s*[-–—:]?\s+"
    r"(?P<count>\d{1,3})[xх×](?=\s*(?:$|/|each|per|ea\b|на\b|кажд))",
    re.IGNORECASE,
)
_MOST_SETS = 10
_COLUMNS = re.compile(
    r"^\s*(?P<name>[^\W\d][^\d:|]*?)(?:\s{2,}|\t\s*)(?P<first>\d{1,2})(?:\s{2,}|\t\s*)(?P<second>\d{1,2})"
    r"(?:(?:\s{2,}|\t\s*)(?P<load>\d[\d.,]*\s?(?:kgs?|lbs?|кг)?|bw))?\s*$",
    re.IGNORECASE,
)
_DAY_BEFORE_SLASH = re.compile(r"^(\s*(?:D|day\s?|день\s?)\d)\s*/\s+(?=\S)", re.IGNORECASE)
# Pictures at the end of a line say nothing.
_BEHIND = re.compile(r"(?<=\S)[\s\U0001F000-\U0001FAFF\u2600-\u27BF\ufe0f\u200d]+$")
_DAY_IN_BRACKETS = re.compile(
    rf"^\s*[(\[]((?:(?:day|week|workout|session|день|тренировка|неделя)\s*\w+|{WEEKDAY}))[)\]]\s*[:-]?\s*(?=[^\W_])",
    re.IGNORECASE,
)


def in_known_form(lines: Sequence[str]) -> list[str]:
    """Write lines whose numbers, labels and frames have another form as the rules know them."""
    made = [_unframed(_DATE_AND_TIME.sub(r"\g<date>", _BEHIND.sub("", line))) for line in lines]
    made = [_DAY_BEFORE_SLASH.sub(r"\1: ", _DAY_IN_BRACKETS.sub(r"\1: ", line)) for line in made]
    return _times_behind(_in_columns(_counted(_numbered_names(_labelled(_without_letters(made))))))


def _without_letters(lines: list[str]) -> list[str]:
    """Take small letters off a list that they count: `a. ...`, `b. ...`, `c. ...`; capitals label groups."""
    found = [match[1] for line in lines if (match := _LETTERED.match(line))]
    is_counted = len(found) >= _MANY and found == [chr(ord("a") + index) for index in range(len(found))]
    return [_LETTERED.sub("", line) for line in lines] if is_counted else lines


def _in_columns(lines: list[str]) -> list[str]:
    """Write `Deadlift   5   3   140kg` as sets, repetitions and load where several lines stand so."""
    found = [match for line in lines if (match := _COLUMNS.match(line))]
    if len(found) < _FEW:
        return lines
    pairs = [(int(match["first"]), int(match["second"])) for match in found]
    turned = (
        all(first > second for first, second in pairs) and max(second for _, second in pairs) < _SOME_REPS
    )
    form = r"\g<name> \g<second>x\g<first>" if turned else r"\g<name> \g<first>x\g<second>"
    if not turned and max(first for first, _ in pairs) > _MOST_SETS:
        return lines
    return [
        match.expand(form) + (f" @ {match['load']}" if match["load"] else "")
        if (match := _COLUMNS.match(line))
        else line
        for line in lines
    ]


def _times_behind(lines: list[str]) -> list[str]:
    """Write `Jump squats 15x` as repetitions in a list that counts so; `Core 3x` alone are rounds."""
    found = [match for line in lines if (match := _TIMES_BEHIND.match(line))]
    if len(found) < _FEW or max(int(match["count"]) for match in found) < _SOME_REPS:
        return lines
    return [_TIMES_BEHIND.sub(r"\g<name> \g<count> reps", line) for line in lines]


def _unframed(line: str) -> str:
    """Take the frame off a heading: `~ Day one ~`, `=== Legs ===`, `Day 1 -----`."""
    found = _FRAMED.match(line) or _UNDERLINED.match(line)
    if found is None or _AMOUNT.search(found["words"]) or re.search(r"[|\t:,;]", found["words"]):
        return line
    left, right = found.groupdict().get("left", ""), found.groupdict().get("right", "")
    is_bullet = left in {"-", "*", "•", "–", "—", "·", ">", "+", "."} and right in {"", ".", "*"}
    is_bracketed = left[-1:] in {"(", "["} or right[:1] in {")", "]"} or "." in right
    return line if is_bullet or is_bracketed else f"# {found['words']}"


def _labelled(lines: list[str]) -> list[str]:
    """Give labels and numbers in front of exercises their stop: `1a Squat` is `A1. Squat`."""
    labels = [_LABELLED.match(line) for line in lines]
    spelled = [_spelled(label) for label in labels if label]
    has_labels = len(spelled) > 1 and "A1" in spelled
    numbers = [int(found[1]) for line in lines if (found := _NUMBERED.match(line)) and _SETS.search(line)]
    is_counted = len(numbers) >= _MANY and numbers == list(range(1, len(numbers) + 1))
    made = []
    for line, label in zip(lines, labels, strict=True):
        if label and has_labels:
            made.append(f"{_spelled(label)}. {line[label.end() :]}")
        elif (has_labels or is_counted) and (found := _NUMBERED.match(line)) and _SETS.search(line):
            made.append(f"{found[1]}. {line[found.end() :]}")
        else:
            made.append(line)
    return made


def _numbered_names(lines: list[str]) -> list[str]:
    """Give the numbers in front of names their stop where they count the lines of a list from one."""
    made = list(lines)
    for first in (index for index, line in enumerate(lines) if _number_of(line) == 1):
        last = first
        while last < len(lines) and _number_of(lines[last]) == last - first + 1:
            last += 1
        is_timed = first > 0 and bool(_TIMED.search(lines[first - 1]))
        if last - first >= (_FEW if is_timed else _LISTED):
            made[first:last] = [_NUMBERED_NAME.sub(r"\1. ", line) for line in lines[first:last]]
    return made


def _number_of(line: str) -> int | None:
    found = _NUMBERED_NAME.match(line)
    return int(found[1]) if found else None


def _spelled(label: re.Match[str]) -> str:
    if label["letter"]:
        return f"{label['letter'].upper()}{label['place']}"
    return f"{chr(ord('A') + int(label['number']) - 1)}{ord(label['turn'].lower()) - ord('a') + 1}"


def _counted(lines: list[str]) -> list[str]:
    """Write `50 — squats` as `50 squats` in a list whose numbers do not just number its lines."""
    found = [match for line in lines if (match := _COUNT_FIRST.match(line))]
    numbers = [int(match[2]) for match in found]
    if len(numbers) < _MANY or numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        return lines
    return [_COUNT_FIRST.sub(r"\1\2 ", line) for line in lines]
