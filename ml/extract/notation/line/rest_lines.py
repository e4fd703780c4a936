"""Lines that speak of rest alone: how long to rest between exercises, and days off."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import BULLET
from ml.extract.notation.spelling import plain
from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.tokens import tokenize
from ml.extract.notation.units import SECONDS, Unit, spellings
from ml.extract.notation.vocabulary import any_of

_TIME_UNIT = any_of(spellings(Unit.SECOND, Unit.MINUTE), r"'|\"")
_REST = r"(?:rest|отдых(?:ай(?:те)?|аем|ать)?|отд\.?|(?:перерыв|пауза)(?=\s(?:между|после)\b))"
_FORMS = any_of(
    rf"(?:take\s(?:a\s)?(?:\d[\d\s:.-]*{_TIME_UNIT}\.?\s)?)?"
    rf"{_REST}\b.*\b(?:between|btw|между|after each|for all|for each|everywhere|throughout|on (?:all"
    rf"|everything|each|every)|"
    r"после кажд\w+|везде|всегда|на все)\b",
    rf"(?:all\s+)?{_REST}s?(?: periods?| times?| timers?| interval)?\b(?:\s(?:is|are))?[\s:=-]*"
    rf"(?:\d+\s?min\s)?\d[\d\s:.\-]*{_TIME_UNIT}?\.?$",
    rf":?\d[\d\s:.-]*{_TIME_UNIT}\.?\s+(?:rest|отдых\w*)"
    r"(?:\s+(?:between|after|for|on (?:all|every\w*|each)|throughout|между|после)\b.*)?$",
    rf"{_REST}\b.*\bпосле\s+(?:[А-ЕA-H]\d\b|(?:каждо[йгм]\w*\s)?(?:суперсет|сет|пар|связк|серии|раунд|круг)\w*).*$",
    rf"{_REST}\b.*\bafter\s+(?:[a-h]\d\b|(?:the|both|a)\s(?:pair|superset|couplet|round)s?\b).*$",
    rf"\d[\d\s:.-]*{_TIME_UNIT}\.?\s+(?:between|между)\s+[^\W\d]+$",
    rf"между\s+[^\d]{{3,30}}\s(?:отдых\w*|отд\.?)\s+\d[\d,.:\s-]*{_TIME_UNIT}?\.?$",
    r"(?:отд\.?\s+)?между\s+(?:сетами|подходами|подх|упражнениями|упр|кругами|сериями)\b.*",
    rf"{_REST}\s+(?:for |about |around |~)*\d[\d,.\s-]*{_TIME_UNIT}?\.?$",
    rf"(?:чередуем|чередовать|alternat\w*)\b[^\d]*,\s*{_REST}\s+\d[\d\s,.-]*{_TIME_UNIT}\.?$",
    r"(?:recover(?:y|ies)?|восстановление)\s*[:=]?\s*\d.*",
    rf"\d[\d\s:.-]*{_TIME_UNIT}\.?\s+(?:[^\W\d]+\s+){{1,2}}rest\s+(?:between|after)\b.*",
    rf"(?:\d{{1,2}}:\d\d|\d[\d\s.-]*{_TIME_UNIT}\.?)\s+(?:[^\W\d]+\s+){{0,2}}(?:gap|break|breather|pause|перерыв)\b.*",
    rf"(?:walk|jog|breathe|shake out)\s+\d[\d\s:.-]*{_TIME_UNIT}\.?\s+between\b.*",
    r":\d\d\s+(?:extra\s+)?rest$",
    r"\d:\d\d\s+rest\b.*$",
)
_REST_FOR_ALL = re.compile(rf"^{_FORMS}", re.IGNORECASE)
_ABOUT_REST = re.compile(
    rf"^[-*•(]*\s*(?:then\s+|потом\s+)?{_REST}\b(?!-)"
    r"|^\W*(?:(?:take|short|long|brief)\s)*(?:breaks?|breathers?|pauses)\s(?:of|for|are|as|between|when|if)\b",
    re.IGNORECASE,
)
# `Rest in a chair, 5 min`, `Rest, feet up, 3 min`
_RECOVERS = re.compile(r"^(?:recover|recovery|восстановление)\W*$", re.IGNORECASE)
_LYING_STILL = re.compile(
    rf"^rest(?:,\s+|\s+(?:in|on|with|lying"
    rf"|seated)\s+)[^\d]{{4,}},\s*\d+(?:-\d+)?\s*(?:{spellings(Unit.MINUTE)})\.?$",
    re.IGNORECASE,
)
_REST_DAY = re.compile(
    r"^(?:rest|off|rest day|day off|отдых|выходной|-|–)\.?(?:[,;]\s[^\d+/]*)?$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\b(?:between|btw|after (?:each|every)|между|после кажд\w+)\b", re.IGNORECASE)
_ROUNDS = re.compile(r"\b(?:rounds?|rds|circuits?|laps?|круг\w*|раунд\w*)\b", re.IGNORECASE)
_REST_OR = re.compile(r"^(?:rest|off|отдых|выходной)(?: day)?\s*(?:or|или|/)\s*(?=\S)", re.IGNORECASE)
# `rest 60-90 s. pain under 3/10 ok`
_MORE_SAID = re.compile(r"(?<=[^\W_])\.\s+(?!then\b|and\b|потом\b|затем\b)[a-zа-яё]{3,}.*$")
# `Guys, rest 2 min between sets`
_TO_WHOM = re.compile(rf"^[^\W\d]+,\s+(?=(?:между|between|{_REST})\b)", re.IGNORECASE)
# What is rested otherwise has it behind its own sets.
_UNLESS = re.compile(
    r"[\s,(]+(?:unless|except (?:where|when|if)|если не|кроме случаев)\b[^\d]*$", re.IGNORECASE
)
# "rest 10" cannot be minutes.
_MOST_MINUTES = 9
_PAUSE_THEN = re.compile(
    rf"^{_REST}\s+\d+(?:-\d+)?\s*(?:{spellings(Unit.MINUTE)})\.?\s*(?:[,;]\s*(?:then\s+)?|then\s+)(?=\S)",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"^(?:repeat|again|before|between|after|or|if|then repeat)\b", re.IGNORECASE)
_LONGEST_BETWEEN = 300


def rest_for_all(line: str) -> int | None:
    """Give the seconds of a line that sets the rest of the exercises around it."""
    text = _TO_WHOM.sub("", BULLET.sub("", plain(line)).strip("*_() "))
    text = _UNLESS.sub("", _MORE_SAID.sub("", text))
    head, comma, remark = text.rpartition(", ")
    if comma and not re.search(r"\d", remark) and not exercise_words(remark) and _REST_FOR_ALL.match(head):
        # `Rest 90 s, every other day`
        text = head
    if not _REST_FOR_ALL.match(text):
        return None
    tokens = tokenize(text)
    for index in range(len(tokens)):
        amount = read_amount(tokens, index)
        if amount and amount.numbers and (amount.unit in SECONDS or amount.is_clock):
            return amount.seconds
        if amount is None and tokens[index].unit in SECONDS:
            # "между сетами минуту"
            return SECONDS[tokens[index].unit or Unit.SECOND]
        if amount and amount.is_bare and amount.numbers:
            return round(amount.numbers[0] * (1 if amount.numbers[0] > _MOST_MINUTES else 60))
    return None


def behind_pause(line: str) -> str | None:
    """Give what is done behind `Rest 6 min, then`; None where a line is about resting alone."""
    found = _PAUSE_THEN.match(plain(line))
    content = plain(line)[found.end() :] if found else ""
    return (
        content
        if re.search(r"\d.*[^\W\d]{3}|[^\W\d]{3}.*\d", content) and not _AGAIN.match(content)
        else None
    )


def is_pause(line: str, seconds: int) -> bool:
    """Tell `Rest 8 min` between two blocks: longer than anybody rests between sets."""
    return seconds > _LONGEST_BETWEEN and not is_between(line)


def is_between(line: str) -> bool:
    """Tell a rest between exercises or rounds from a pause before what comes next."""
    return bool(_BETWEEN.search(line))


def is_of_rounds(line: str) -> bool:
    """Tell a rest behind each round, `Rest 90 s between rounds`, from one behind each exercise."""
    return is_between(line) and bool(_ROUNDS.search(line))


def is_about_rest(line: str) -> bool:
    """Tell words about resting, which are never something to train; lying still for minutes is."""
    return bool(_ABOUT_REST.match(line) or _RECOVERS.match(line)) and not _LYING_STILL.match(line)


def without_rest_choice(content: str) -> str:
    """Give what is done on a day that may be off as well: `rest or 30 min easy`."""
    return _REST_OR.sub("", content)


def is_rest_day(content: str) -> bool:
    """Tell what stands behind a day that is off."""
    return bool(_REST_DAY.match(content))
