"""Titles: parts of a session such as its warm-up, and words that only head a list of exercises."""

import re

from ml.extract.exercise_words import exercise_words, is_movement
from ml.extract.lexicon import known
from ml.extract.notation.line.exercise_line import BULLET
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.units import Unit, spellings
from ml.extract.notation.vocabulary import COOL_DOWN, WARM_UP, any_of

_AROUND = any_of(
    WARM_UP,
    COOL_DOWN,
    r"(?:cool|down)(?=:)|mobility|activation|stretch(?:ing|es)?|растяжка|суставная(?: разминка)?",
)
_MAIN = any_of(
    r"main(?: set| part| block| workout)?|m/?s|strength|metcon|skill|core|abs|cardio|conditioning|finisher",
    r"accessor(?:y|ies)(?: work)?|assistance(?: work)?|wod|part [a-f1-9]|block [a-f1-9]",
    r"buy[\s-]?(?:in|out)|cash[\s-]?out|station [a-z0-9]{1,2}(?=\s*:?\s*$)",
    r"(?:вход|выход)(?=\s*:)|(?:am|pm|утро|вечер)(?=\s*:)|(?:session|workout|работа|задание)(?=\s*:)|(?:first|second"
    r"|third|last) set",
    r"основн(?:ая|ое)(?: часть| задание)?|силовая|комплекс(?: \d)?|ом|осн\.?|основа"
    r"|(?:сила|скилл|навык|гимнастика)(?!\s*:\s*\d)|офп|сфп|gpp|метк[оа]н|вод|финишер|кардио",
)
_IS_AROUND = re.compile(rf"^{any_of(WARM_UP, COOL_DOWN)}\W*$", re.IGNORECASE)
_SWIM_SETS = r"build(?=\s*:\s*\d)|pre[\s-]?set|post[\s-]?set|drills?|drill set|kick set|pull set"
_PART = re.compile(rf"^{any_of(_AROUND, _MAIN, _SWIM_SETS)}\s*(?P<colon>:|$|[-(=])", re.IGNORECASE)
_PART_WITH_NUMBERS = re.compile(
    rf"^(buy[\s-]?(?:in|out)|cash[\s-]?out|main(?: set)?|ms|m/s|осн\.?|{WARM_UP}|{COOL_DOWN})\s+(?=:?\d)",
    re.IGNORECASE,
)
# `C) Cash out`, `then - core`
_BEFORE_PART = re.compile(
    r"^(?:[A-H]\s?[.):]|(?:and\s)?then\s?[-:,]|(?:затем|потом)\s?[-:,])\s*(?=[^\W\d])", re.IGNORECASE
)
# Parts that follow one another on one line.
_INNER_PART = any_of(
    rf"MS|M/S|main(?: set)?|{WARM_UP}|{COOL_DOWN}",
    r"pre-?set|kick set|drill set|(?:finisher|core|strength|metcon|skill|AM|PM)(?=\s*:)",
    r"(?:cash[\s-]?out|buy[\s-]?in|(?<!cool[\s-])(?<!warm[\s-])(?<!swim[\s-])(?<!write[\s-])down"
    r"|cool)(?=\s*:)",
    r"основная(?: часть)?|основное(?: задание)?|ОМ|осн|работа",
)
_BEFORE_INNER_PART = re.compile(
    rf"(?<=[^\s+&])(?<!\band)(?<!\sи)(?:\s?[-=]>)?[\s,;.|/→]+(?={_INNER_PART}\.?\s*(?:[:=]|-\s))"
    rf"|(?<=\S)(?:[,;.|→]|\s/{{1,2}}\s)\s*(?={_INNER_PART}\.?\s\d)"
    rf"|(?<=\w:)\s+(?={_INNER_PART}\.?(?:\s\d|\s*[:=]))",
    re.IGNORECASE,
)
# `TRACK NIGHT wu 2 mi jog`, `MON (run) WU 15 min`: what heads a session right before its first part.
_BEFORE_FIRST_PART = re.compile(r"^([^\d:]{3,40}?)[\s,-]+(?=(?:w/?u|w-up|w/up)\.?\s\d)", re.IGNORECASE)
_HEAD_OF_PARTS = re.compile(r"^([^\W\d][^\d:]{2,40}?)\s+[-–—]$")
_SAYS_NOTHING = re.compile(
    r"^(?:main(?: set| part| block)?|m/?s|session|workout|part \w|block \w|основн\w+(?: \w+)?"
    r"|осн\.?|ом|работа|задание)$",
    re.IGNORECASE,
)
_REGION = any_of(
    r"push|pull|legs?|upper|lower|full[\s-]?body|chest|back|shoulders?|arms?|biceps|triceps",
    r"glutes?|hamstrings|quads|body|torso",
    r"верх|низ|ноги|спина|грудь|руки|плечи|бицепс|трицепс|пресс|ягодицы|все тело|фулбоди",
)
_REGION_TITLE = re.compile(
    rf"^(?:{_REGION}(?:\s*(?:day|workout|session|день))?(?:\s*(?:[&+/,-]|and|и)\s*|\s+|$))+"
    r"(?:[a-d]|[a-d]?\d|day|work)?$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^\"([^\"]{2,40})\"\s*[:-]?\s*(.*\d.*)$")
# "Push (52 min)", "Leg day - 1 h": how long all of it takes.
_DATE_BEFORE = re.compile(r"^\d{1,2}[-./]\d{1,2}(?:[-./]\d{2,4})?\s+(?=[^\W\d])")
_DATE_BEHIND = re.compile(r"\s+\d{1,2}[-./]\d{1,2}(?:[-./]\d{2,4})?$")
_LENGTH = re.compile(r"\s*(?:\(|-\s|,\s|~)\s*~?\d{1,3}\s*(?:min\w*|мин\w*|h|hrs?|ч)\.?\)?$", re.IGNORECASE)
_BARE_LENGTH = re.compile(r"\s+\d{2,3}\s?(?:min\w*|мин\w*)$", re.IGNORECASE)
_NAMED_TITLE = re.compile(r"^(?:тренировка|workout)\b(?!.*\d\s*[xх]\s*\d)", re.IGNORECASE)
_NO_AMOUNT = rf"(?!\s*(?:x|х|reps|{spellings(Unit.SECOND, Unit.MINUTE, Unit.METRE, Unit.KILOMETRE)})\b)"
_COUNTED_TITLE = re.compile(
    any_of(
        r"\b(?:week|wk|day|phase|stage|cycle|block|part|level|lane|неделя|день|этап|часть|дорожка)"
        rf"\s*#?\d{{1,2}}(?:\s*(?:/|of|из)\s*\d{{1,2}})?\b{_NO_AMOUNT}",
        r"\b(?:задание|тренировка|занятие|урок|workout|set|session)\s*(?:№|#)\s?\d{1,3}\b",
        r"\bto \d{1,3}\s?k\b",
        r"\b\d{1,2}(?:-?[йя])?\s?(?:класс|курс)\b",
        r"\b(?:workout|log|session|training|day|тренировка|дневник|занятие)\s+\d{1,2}[./]\d{1,2}$",
        rf"\b(?:19|20)\d\d\b{_NO_AMOUNT}",
        r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b",
        r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b",
    ),
    re.IGNORECASE,
)
_SCHEME_OF_PLAN = re.compile(r"\b(?:5/?3/?1|5x5|3x3)\b(?=\s*(?:$|[-/|,:(]|[^\W\d]))")
_AS_BEFORE = re.compile(r"\bas (?:on |in )?(?:day|session|week|class|lesson|visit)\b", re.IGNORECASE)
_MOST_OF_ALIKE = 7
_NUMBERED_TITLE = re.compile(r"^(?!.*\b[xXхХ]\s?\d)[^\W\d_]+(?: [^\W\d_]+){0,2} ?(?<![xXхХ])\d{1,2}:?$")


# "Row and talk", "Ride there and back": the sport, and what else people do meanwhile.
_SPORT_AND_MORE = re.compile(
    r"^(?:ride|run|swim|cycle|row|walk)(?=\s(?:and|with|there|home|to|by|off|easy|steady)\b)", re.IGNORECASE
)
# Under a sport the numbers are ways and times of it.
_ONLY_SPORT = re.compile(
    r"(?:^|/\s?)(?:erg|row(?:ing|er)?|run(?:ning)?|swim(?:ming)?|bike|track|spin"
    r"|бег|плавание|гребля)\W*$",
    re.IGNORECASE,
)


def part_title(line: str) -> tuple[str, str] | None:
    """Give the title of a part of a day (warm-up, main set) and what follows on the line."""
    text = _BEFORE_PART.sub("", BULLET.sub("", plain(line)).strip("#*=_[] "))
    if opened := _PART_WITH_NUMBERS.match(text):
        return opened[1], text[opened.end() :].strip()
    found = _PART.match(text)
    if not found:
        return None
    rest = text[found.end() :].strip(" *=_-")
    if found["colon"] == "(":
        # "Warm-up (10 min)" is a title; "Abs (wheel) 3x10" is an exercise.
        return (text, "") if rest.endswith(")") and rest.count(")") == 1 else None
    if found["colon"] in {"-", "="} and not re.search(r"\d", rest):
        return None
    return text[: found.start("colon")].strip(), rest


def is_main_part(title: str) -> bool:
    """Tell "Main" and "Session", which say nothing of what is done, from "Cool-down"."""
    return bool(_SAYS_NOTHING.match(title))


def is_around(title: str) -> bool:
    """Tell what is done before and after the work, a warm-up or a cool-down, from the work."""
    return bool(_IS_AROUND.match(title))


def quoted_title(line: str) -> tuple[str, str] | None:
    """Part `"Grace" - 30 clean & jerks` into the title and what is done."""
    found = _QUOTED.match(BULLET.sub("", plain(line)).strip("#*=_ "))
    return (found[1].strip(), found[2]) if found and exercise_words(found[2]) else None


def region_with_content(line: str) -> tuple[str, str] | None:
    """Part `Push: bench 4x8, dips 3x10` into the part of the body and what is done for it."""
    head, sign, content = BULLET.sub("", plain(line)).strip("#*=_ ").partition(": ")
    is_list = sign and re.search(r"\d", content) and _REGION_TITLE.match(head)
    return (head, content) if is_list else None


def split_parts(line: str) -> list[str]:
    """Part a line that holds several parts of a session: `WU: 400 easy MS: 10x100 CD: 200`."""
    parts = _BEFORE_INNER_PART.split(line)
    if len(parts) > 1 and not re.search(r"\w", parts[0]):
        # "• WU: 10 min": a bullet is no part.
        parts[:2] = [f"{parts[0]} {parts[1]}"]
    # "15 min joint warm-up: ankles, hips" is one part, whose name ends there.
    is_named = len(parts) == 2 and not part_title(parts[0]) and re.match(r"[^\W\d]", line[len(parts[0]) - 1])
    is_lower = len(parts) == 2 and parts[1][:1].islower() and parts[0][:1].isdigit()
    if is_named and is_lower:
        return [line]
    if len(parts) > 1 and (headed := _HEAD_OF_PARTS.match(parts[0])) is not None:
        # `Swim Thu - WU: 400 easy MS: 8x50`
        parts[0] = f"{headed[1]}:"
    opening = _BEFORE_FIRST_PART.match(parts[0]) if len(parts) > 1 else None
    return [opening[1], parts[0][opening.end() :], *parts[1:]] if opening else parts


def is_title(line: str) -> bool:
    """Tell words that only head a list: `Push`, `Upper A`, `Chest & Triceps`, `Couch to 5K - Week 3`."""
    text = _DATE_BEHIND.sub("", _LENGTH.sub("", BULLET.sub("", plain(line)).strip("#*=_[]:. ")))
    if _REGION_TITLE.match(_DATE_BEFORE.sub("", _BARE_LENGTH.sub("", text))) or _NAMED_TITLE.match(text):
        return True
    if _AS_BEFORE.search(text):
        # "Warm-up as day 1, 12 min" is done.
        return False
    bare = _COUNTED_TITLE.sub("", _SCHEME_OF_PLAN.sub("", text))
    is_list = "/" in text and exercise_words(bare)
    return bool(_COUNTED_TITLE.search(text)) and not re.search(r"\d", bare) and not is_list


def exercise_in(title: str | None) -> str | None:
    """Give the exercise that a title names: "Squat" of "Day 1 - Squat"; None where it names none."""
    parts = re.split(r"\s+-\s+|[:,]\s+", plain(title or ""))
    named = (part for part in parts if exercise_words(part) and not is_title(part) and "#" not in part)
    name = next((part for part in named if not _ONLY_SPORT.search(part)), None)
    return sport[0] if name and (sport := _SPORT_AND_MORE.match(name)) else name


def movement_in(title: str | None) -> str | None:
    """Give the one movement among the words of a title: "push-ups" of "100 push-ups, week 2"."""
    found: list[str] = []
    goes_on = False
    for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*|\S", plain(title or "")):
        is_one = len(word) > 1 and is_movement(word) and sport_of(word) is None
        if is_one and goes_on:
            found[-1] = f"{found[-1]} {word}"
        elif is_one:
            found.append(word)
        goes_on = is_one
    is_name = len(found) == 1 and (" " not in found[0] or known(found[0]))
    return found[0] if is_name else None


def is_numbered_title(text: str) -> bool:
    """Tell `Upper 1`, `Push B2`: a few words that name no exercise, and a number at the end."""
    number = re.search(r"\d+", text)
    # "Pelvic tilt 10" is done ten times.
    is_count = (
        number is not None and int(number[0]) > _MOST_OF_ALIKE and " " in text[: number.start()].strip()
    )
    return is_counted_name(text) and not exercise_words(text) and not is_count


def is_counted_name(text: str) -> bool:
    """Tell a few words with a number at the end: `Swim 1`, `Upper 2`."""
    return bool(_NUMBERED_TITLE.match(text))
