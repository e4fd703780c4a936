"""Days of a plan: the lines that open them, and weeks whose days are written short."""

import itertools
import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import BULLET, read_exercise
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.vocabulary import MONTH, WEEKDAY, any_of

_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
# A Russian letter is a word of its own as well: "тренировка в зале".
_LABEL = r"(?:\d{1,2}|[a-f]|one|two|three|four|five|six|seven|(?-i:[А-Е])(?=\s*(?:$|[:.,(\[]|-\s)))(?![^\W_])"
_OCCASION = any_of(
    "day|session|workout|training|visit|lesson|practice", r"день|трен(?:ировка|\.)?|занятие|урок"
)
# `Alt day: squat 5x5, press 5x5`
_CALLED_DAY = (
    r"(?:heavy|light|medium|alt(?:ernate|\.)?|other|volume|intensity|recovery|speed|max(?: effort)?|gym|home"
    r"|тяж[её]л(?:ый|ая)|л[её]гк(?:ий|ая))\s(?:day|session|workout|день|тренировка)(?=\s*:\s*\S)"
)
# "Run 2" is a day where nothing but a remark follows; "run 2 km" is an exercise.
_NUMBERED_SPORT = rf"(?:class|swim|ride|run|circuit)\s*#?\s*{_LABEL}(?=\s*(?:$|:(?!\d)|[.,(\[]|-\s))"
_ONE_DAY = any_of(rf"{_OCCASION}\s*(?:#|№)?\s*{_LABEL}", _NUMBERED_SPORT)
_WEEK = r"(?:week|wk|неделя|нед)\.?\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight)\b"
_DAY_OF_WEEK = rf"{_WEEK}(?:[\s,:/-]+(?:{WEEKDAY}\b|{_ONE_DAY}))?"
_HALF_OF_DAY = r"(?:am|pm|morning|evening|утро|утром|вечер|вечером|день|днём|днем)\b"
_COUNTED_DAY = any_of(
    _ONE_DAY,
    _DAY_OF_WEEK,
    r"w\d{1,2}\s?d\d{1,2}\b",
    # But `W1: 50 kg x 10` is the first set to get warm.
    r"w\d{1,2}(?=\s*[:)-]\s)(?!\s*[:)-]\s*(?:\d{2,3}(?:[.,]5)?\s*[xх×]\s*\d{1,2}(?!\d)|[\d.,]+\s?(?:kg"
    r"|lb|кг)))",
    r"w-\d{1,2}\s*$",
    r"d\s?\d{1,2}(?=\s*$|\s*[:-]\s|\s+(?:\d|off\b|rest\b))",
    r"(?:phase|stage|cycle|block|фаза|этап|стадия|цикл)\s*\d{1,2}\b(?!\s?(?:h|hours?|mins?|km|mi|miles?)\b)",
    r"\d{1,2}\s?[-–]\s?\d{1,2}(?:-?[йя])?\s(?:день|дни|дня|неделя|недели)\b",
    r"(?:days|weeks|дни|недели)\s\d{1,2}\s?(?:[-–]|to|до|по)\s?\d{1,2}\b",
    r"\d{1,2}[-\s]?(?:й|я)?\s*(?:день|неделя|тренировка)\b",
    rf"{_ORDINAL}\s+(?:day|session|workout)\b",
    _CALLED_DAY,
    rf"\d{{1,2}}[./]\d{{1,2}},?\s+{_HALF_OF_DAY}(?=\s*:|\s+-\s)",
)
_DAY = re.compile(
    rf"^(?!sun (?:salutation|[abc]\b))"
    rf"(?:{WEEKDAY}\b\.?$|{WEEKDAY}\b\.?(?=\W)|(?:wk|week|нед)\s?\d{{1,2}}(?=\s\d)"
    rf"|{_COUNTED_DAY}(?!\s*(?:x|х|\d)))",
    re.IGNORECASE,
)
# `A - Squats and pulls`, `Session 3 - easy`
_NUMBERED = re.compile(
    # `EMOM 18 - all of it inside the minute` heads a block.
    r"^(?!(?:e\d*mom|amrap|tabata|ladder|pyramid|табата)\b)(?:[a-z]\d?|[^\W\d_]+(?:\s[^\W\d_]+)?\s\d{1,2})\s*-\s+[^\d]+$",
    re.IGNORECASE,
)
_BEFORE_CONTENT = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:[:|=→)]|-+(?=\s)|—|(?<=\s)(?=\d|rest\b|off\b|отдых\b))\s*(?=\S)", re.IGNORECASE
)
# `Sun swim: 5x200`, `Thu (easy) run: 40 min`
_SPORT_BEHIND_DAY = re.compile(r"^\s+(?=[^\W\d]+(?:\s[^\W\d]+)?:\s[^:]*\d)")
_NO_DATE = r"(?!\s*(?:min|mins|minutes|s|sec|x|reps|rounds|times|m|km|steps)\b)"
_DATES = any_of(
    r"\d{1,2}[./]\d{1,2}(?=\s*$)",
    # What somebody weighs may stand behind it.
    r"\d{1,2}\.(?:0[1-9]|1[0-2])(?=\s+[^\W\d][^\d]*(?:\b(?:вес|bw|weight)\s\d[\d.,]*(?:\s?(?:kg|кг))?)?\s*$)",
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}",
    rf"\d{{1,2}}\s+{MONTH}\.?(?:\s+\d{{4}})?",
    rf"{MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?",
)
_DATE = re.compile(rf"^{_DATES}\b{_NO_DATE}", re.IGNORECASE)
# `Tue 14 Oct`, `Wed 7/3`, `12.09 ЧТ`: the date is part of the day.
_DATE_OR_TIME = any_of(
    r"\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?",
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}",
    rf"{MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?",
    r"\d{1,2}(?:st|nd|rd|th)",
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)",
    r"(?:0\d|1\d|2[0-3])[0-5]\d(?=:\s)",
    r"(?:0[5-9]|[5-9]|1\d|2[0-3])[:.][0-5]\d(?=\s*[-–—(]|:\s|\s[^\W\d]+(?:\s[^\W\d]+)?\s[-–—]\s)",
    r"(?:am|pm|morning|evening|night|noon|утро|утром|вечер|вечером|днём|днем)",
)
_DATE_BEHIND_DAY = re.compile(
    rf"^\s*[\s,(-]*{_DATE_OR_TIME}\b\.?\)?(?=\s*(?:$|[,:;|–—-]|\s[^\W\d]|\s\d|\())", re.IGNORECASE
)
# `Tue 18:30 (ergs) - 10 min paddle`: where it is.
_PLACE_BEHIND_TIME = re.compile(r"^\s*\([^()\d]*\)(?=\s*[-–—:,])")
_DATE_BEFORE_DAY = re.compile(
    rf"^\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?\s*,?\s*\(?(?={WEEKDAY}\b)", re.IGNORECASE
)
_HOUR = re.compile(r"(?:[5-9]|1\d|2[0-3])[:.][0-5]\d\s?(?:am|pm|h|ч)?")
# `18:30 class`, `7pm gym session`: when a day's training is, and what people call it.
_HOUR_OF = re.compile(
    r"(?:[5-9]|1\d|2[0-3])(?:[:.][0-5]\d\s?(?:am|pm|h|ч)?|\s?(?:am|pm))\s+(?:[^\W\d]+\s)?"
    r"(?:class|session|training|group|practice|gym|тренировка|занятие|группа|зал)",
    re.IGNORECASE,
)
_LONGEST_DAY = 80
_PART_OF_DAY = r"(?:am|pm|morning|evening|утр\w+|веч\w+)"
_WEEKDAY_AND_WORDS = re.compile(rf"^\s*({WEEKDAY}\b\.?)\s+(?!{_PART_OF_DAY}\b)(?=[^\W\d_])", re.IGNORECASE)
# `Fri pm 90 min easy`
_WEEKDAY_AND_PART = re.compile(rf"^\s*({WEEKDAY}\b\.?\s+{_PART_OF_DAY})\s+(?=[^\W_])", re.IGNORECASE)
_OPENS_WITH_DAY = re.compile(rf"^\s*{WEEKDAY}\b", re.IGNORECASE)
# `Bike: Tu 4x8' / 4', Th 2x20'`
_BEFORE_TWO_LETTERS = re.compile(r"(?<=[:,;])\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su):?\s\d)")
_DAY_BEHIND_COMMA = re.compile(rf"[,;]\s*(?={WEEKDAY}\b)", re.IGNORECASE)
_DAY_SENTENCE = re.compile(rf"[.;]\s+(?={WEEKDAY}\b)", re.IGNORECASE)
_WEEKDAY_AND_MORE = re.compile(rf"^\s*{WEEKDAY}\b\.?\s+(?=\w)", re.IGNORECASE)
# `D4 easy 8k`
_D_NUMBER = re.compile(r"^\s*(D\d{1,2})\s+(?=[^\W_])", re.IGNORECASE)
_LETTER_DAY = re.compile(
    r"^\s*(M|T|W|R|F|S|U|[mtwrfsu](?=\s*[:.)|-]\s)|(?i:mo|tu|we|th|fr|sa|su))\b[ \t:.)|-]+(?=\S)"
)
_IS_WEEK = re.compile(rf"^\s*{_WEEK}\s*$", re.IGNORECASE)
_LETTERS = {
    "m": "Mon", "t": "Tue", "tu": "Tue", "w": "Wed", "th": "Thu", "f": "Fri", "sa": "Sat",
    "su": "Sun", "s": "Sat",
    "r": "Thu", "u": "Sun", "mo": "Mon", "we": "Wed", "fr": "Fri",
}  # fmt: skip
# Weeks as other languages shorten them.
_OTHER_WEEKS = tuple(
    days.split()
    for days in (
        "mo di mi do fr sa so", "lu ma me je ve sa di", "lun mar mer jeu ven sam dim", "ma di wo do vr za zo",
        "lu ma mi ju vi sa do", "lun mar mie jue vie sab dom", "lun mar mié jue vie sáb dom",
        "lun mar mer gio ven sab dom", "man tir ons tor fre lør søn", "mån tis ons tors fre lör sön",
        "pn wt śr cz pt sob nd",
    )
)  # fmt: skip
_OTHER_DAY = re.compile(r"^\s*([^\W_]{2,4})(?:\.\s*:?|:|\s[-–—|])?\s+(?=\S)")
_FEWEST_DAYS = 3
_OF_WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# A letter that stands a second time is the later of its two days.
_SECOND = {"t": "Thu", "s": "Sun"}
_INNER_DAY = re.compile(
    rf"[,;.|]\s*(?={WEEKDAY}\.?\s*(?::|-\s|[–—]))|\s/{{1,2}}\s(?={WEEKDAY}\b)"
    rf"|\s*\|\s*(?={WEEKDAY}\b(?:[^|]*\d|\s+(?:off|rest|отдых)\b))",
    re.IGNORECASE,
)
# `run plan: Mon 4x4 min | Wed 45 min`
_HEAD_OF_DAYS = re.compile(rf"^([^\d:|]{{3,40}}:)\s+(?={WEEKDAY}\b)", re.IGNORECASE)


# `Tue 18:30 track - 6x800`: where it is.
_PLACE_BEFORE_DASH = re.compile(r"^\s*([^\W\d][^\d:,;()]{2,25}?)\s+[-–—]\s+(?=.*\d)")


# `Thursday 400s`: nobody runs for so many seconds.
_DAY_OF_WAYS = re.compile(rf"^{WEEKDAY}:?\s(?:[^\W\d]+\s)?\d{{3,4}}'?s$", re.IGNORECASE)
_EDGES = " ,:;–—-"


def day_title(line: str) -> str | None:
    """Give the title where a line opens a training day and says nothing else."""
    text = line.strip().strip("#*=_[]|> ").rstrip(":").strip()
    spelled = BULLET.sub("", plain(text))
    if (dated := _DATE_BEFORE_DAY.match(spelled)) is not None:
        spelled = spelled[dated.end() :]
    opens = _DAY.match(spelled) or _NUMBERED.match(spelled) or _DAY_OF_WAYS.match(spelled)
    if not opens or len(text) >= _LONGEST_DAY:
        return None
    return spelled[:200]


def day_with_content(line: str) -> tuple[str, str] | None:
    """Part `Tue: 6 x 500 m / 2 min rest` into its day and what is done on it."""
    text = BULLET.sub("", plain(line.strip().strip("#*=_> ")))
    if (found := _DAY.match(text)) is None or _DAY_OF_WAYS.match(text):
        return None
    end = found.end()
    if (dated := _DATE_BEHIND_DAY.match(text[end:])) is not None and text[end + dated.end() :].strip(_EDGES):
        content = _PLACE_BEHIND_TIME.sub("", text[end + dated.end() :]).strip(_EDGES)
        if _HOUR.search(dated[0]):
            content = _PLACE_BEFORE_DASH.sub(_with_colon, content)
        return text[: end + dated.end()].strip(), content
    after = _BEFORE_CONTENT.match(text[end:]) if dated is None else None
    after = after or _SPORT_BEHIND_DAY.match(text[end:])
    return (text[:end].strip(), text[end + after.end() :].strip()) if after else None


def _with_colon(found: re.Match[str]) -> str:
    """Write the place of a day's training as the head of what is done there; an exercise stays."""
    return found[0] if exercise_words(found[1]) else f"{found[1]}: "


def is_weekday(line: str) -> bool:
    """Tell a line that begins with a day of the week."""
    return bool(_OPENS_WITH_DAY.match(plain(line)))


def is_date(line: str) -> bool:
    """Tell a line that begins with a calendar date."""
    return bool(_DATE.match(plain(line).strip("#*=_[] ")))


def is_when(content: str) -> bool:
    """Tell the date or the hour of a day, with nothing to do behind it."""
    return bool(_HOUR.fullmatch(content) or _HOUR_OF.fullmatch(content)) or (
        is_date(content) and not re.search(r"[^\W\d]", content)
    )


def split_days(line: str) -> list[str]:
    """Part a line that holds several days of a week: `Mon: run 5 km; Wed: swim 1 km; Fri: rest`."""
    if len(_BEFORE_TWO_LETTERS.findall(f" {line}")) >= 2:
        parts = _BEFORE_TWO_LETTERS.split(line)
        return [parts[0], *(_with_day(part) for part in parts[1:])] if parts[0].strip() else parts
    if len(_INNER_DAY.findall(line)) >= 2:
        first, *others = _INNER_DAY.split(line)
        headed = _HEAD_OF_DAYS.match(first)
        return [headed[1], first[headed.end() :], *others] if headed else [first, *others]
    if len(sentences := _DAY_SENTENCE.split(line)) > 2 and all(map(_OPENS_WITH_DAY.match, sentences)):
        return sentences
    least = 1 if _OPENS_WITH_DAY.match(line) else 3
    return _DAY_BEHIND_COMMA.split(line) if len(_DAY_BEHIND_COMMA.findall(line)) >= least else [line]


def _with_day(text: str) -> str:
    day, _, work = text.partition(" ")
    return f"{_LETTERS.get(day.lower().rstrip(':'), day.rstrip(':'))}: {work}"


def _are_days_of_work(lines: Sequence[str]) -> bool:
    """Tell `Sat bike 1:45 easy` over `Sun run 80 min`, a line for each day, from titles over lists."""
    filled = [line for line in lines if line.strip()]
    works = [
        (found := _WEEKDAY_AND_WORDS.match(line)) is not None
        and (exercise := read_exercise(line[found.end() :])) is not None
        and exercise.is_measured
        and (exercise_words(exercise.name) > 0 or sport_of(exercise.name) is not None)
        for line in filled
    ]
    return any(one and other for one, other in itertools.pairwise(works))


def with_days_in_english(lines: Sequence[str]) -> list[str]:
    """Spell the days of a week in another language; they stand in order, three of them or more."""
    found = [_OTHER_DAY.match(line) for line in lines]
    # `M0:`: a nought for the letter.
    said = [one[1].lower().replace("0", "o") if one else "" for one in found]
    for week in _OTHER_WEEKS:
        days = [week.index(word) for word in said if word in week]
        if len(days) >= _FEWEST_DAYS and days == sorted(set(days)):
            return [
                f"{_OF_WEEK[week.index(word)]}: {line[one.end() :]}" if one and word in week else line
                for line, one, word in zip(lines, found, said, strict=True)
            ]
    return list(lines)


def with_spelled_days(lines: list[str]) -> list[str]:
    """Spell the days of a week that is written by its letters: `M`, `T`, `W`, `Th` and so on."""
    if sum(bool(_WEEKDAY_AND_MORE.match(line)) for line in lines) >= 3 or _are_days_of_work(lines):
        return [_WEEKDAY_AND_PART.sub(r"\1: ", _WEEKDAY_AND_WORDS.sub(r"\1: ", line)) for line in lines]
    if sum(bool(_D_NUMBER.match(line)) for line in lines) >= 3:
        return [_D_NUMBER.sub(r"\1: ", line) for line in lines]
    letters = [found[1].lower() for line in lines if (found := _LETTER_DAY.match(line))]
    fewest = 2 if any(map(_IS_WEEK.match, lines)) else 3
    if len(set(letters)) < fewest or not set(letters) & {"w", "we", "th", "tu", "su", "sa"}:
        return lines
    named = {_LETTERS[letter] for letter in letters}
    made, seen = [], set[str]()
    for line in lines:
        found = _LETTER_DAY.match(line)
        if found is None:
            made.append(line)
            continue
        letter = found[1].lower()
        later = _SECOND.get(letter)
        day = later if later and letter in seen and later not in named else _LETTERS[letter]
        seen.add(letter)
        made.append(f"{day}: {line[found.end() :]}")
    return made
