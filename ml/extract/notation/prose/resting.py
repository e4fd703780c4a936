"""What sentences say about resting: "resting a minute between sets", "с отдыхом по полторы минуты"."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.tokens import tokenize
from ml.extract.notation.units import SECONDS, Unit, spellings
from ml.extract.notation.vocabulary import any_of

_UNIT = rf"(?:{spellings(Unit.SECOND, Unit.MINUTE)})\b\.?"
_AMOUNT = r"\d[\d.,:]*(?:\s*-\s*\d[\d.,:]*)?"
_TIME = rf"(?:{_AMOUNT}\s*{_UNIT}(?:\s*(?:and|и)?\s*\d+\s*{_UNIT})?|\d:\d\d)"
_THINGS = any_of(
    "sets?|rounds?|exercises?|movements?|circuits?|reps?|each|every(?:thing)?|them|these|those|"
    "efforts?|runs?|one|lifts?"
    "|intervals?|laps?|sprints?|of|the|all|both|two|a|side|pair|superset|lengths?|set|and|legs?|"
    "sides|repeats?|bouts?|ones"
)
_BETWEEN = (
    rf"(?:(?:in[- ])?between|after|btwn|btw|before (?:the )?(?:next|repeating))(?:\s+{_THINGS}\b)*"
    # `between the strides`: whatever it stands between is no exercise again.
    r"(?:(?<=the|ach|ery)\s+[^\W\d]+(?=\s*$))?"
)
_THINGS_RU = (
    r"(?:подход\w*|кругами|круга|круг|кругов|сетами|сета|упражнени\w*|ними|пары|парами|сери\w*|"
    r"раунд\w*|кажд\w*|"
    r"повтор\w*|отрезк\w*|ускорени\w*|всеми?|интервал\w*)"
)
_BETWEEN_RU = rf"(?:между|после)(?:\s+{_THINGS_RU})+"
_HOW = (
    r"(?:walk(?:ing)?|jog(?:ging)?|easy|active|light|full|complete|slow|gentle|standing|good|short|long|"
    r"quick|to (?:drink|recover|breathe|rest|catch \w+ breath)|about|around|just|only|at least|"
    r"no more than|up to)"
)
_REST = (
    r"(?:rest(?:ing|s)?(?: periods?| times?| intervals?)?|recover(?:y|ing|ies)?|breaks?|breathers?|"
    r"pauses?|breather|off|standing)"
)
_REST_RU = r"(?:отд[ыо]х\w*|перерыв\w*|пауз\w*|передышк\w*|передохн\w*|восстановлени\w*|отд\.)"
_TIED = (
    r"(?:\s*(?:for|of|about|to|is|are|at|each|everywhere|throughout|always|везде|всегда|до|periods|"
    r"should be|lasting|only|a|the|between|=|:|—|-|по|в|около|на|не больше|не более|максимум|минимум|"
    r"где-то|это|будет|шагом|трусцой)(?=[\s:]|\d))*"
)
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"(?:\b(?:with|and|then|take|taking|allow(?:ing)?|have|having|get|leave|leaving|keep|"
            rf"keeping|give yourself|after)\s+)*(?:he |she |you |we )?(?:makes? (?:me|us|you) |can |"
            rf"should )?\b(?!off\b){_REST}\s*(?:{_BETWEEN})?{_TIED}\s*(?P<time>{_TIME}|"
            rf"{_AMOUNT})(?:\s*(?:of )?{_HOW})*(?:\s*(?:{_REST}|{_HOW}))*(?:\s*{_BETWEEN})?(?: (?:jog|"
            rf"walk))?"
        ),
        (
            rf"(?:\b(?:with|and|then|take|taking|allow(?:ing)?|have|having|get|leave|leaving|keep|"
            rf"keeping|only|just|give "
            rf"yourself)\s+)*(?:a\s+)?(?P<time>{_TIME})(?:\s+of)?(?:\s+{_HOW})*\s+{_REST}\b(?:\s*{_BETWEEN})?"
        ),
        (
            rf"(?:\b(?:with|and|take|taking|leave|leaving|have|only|"
            rf"just)\s+)*(?P<time>{_TIME})(?:\s+of)?(?:\s+{_HOW})*\s+{_BETWEEN}"
        ),
        (
            rf"{_BETWEEN},?\s+(?:take|have|leave|rest|you get|you have|we|"
            rf"only)?\s*(?P<time>{_TIME})(?:\s+(?:{_REST}|{_HOW}))*"
        ),
        (
            rf"(?:\b(?:с|и|а|через)\s+)*{_REST_RU}\s*(?:{_BETWEEN_RU})?{_TIED}\s*(?P<time>{_TIME}|"
            rf"{_AMOUNT})(?:\s*{_BETWEEN_RU})?"
        ),
        (
            rf"(?:\b(?:с|и|а)\s+)*{_BETWEEN_RU}\s*[-–—,:]?\s*(?:{_REST_RU}|шагом|"
            rf"трусцой)*{_TIED}\s*(?P<time>{_TIME}|{_AMOUNT}(?!\s*раз))(?:\s*{_REST_RU})?"
        ),
        (
            rf"(?:по\s+)?(?P<time>{_TIME})\s+(?:на\s+)?{_REST_RU}(?:\s*{_BETWEEN_RU})?|"
            rf"(?P<time2>{_TIME})\s*{_BETWEEN_RU}"
        ),
        (
            rf"\bчерез\s+(?P<time>{_TIME})(?:\s+(?:{_REST_RU}|трусцой|трусцы|шагом|ходьбы|ходьбой|легко|"
            rf"легкого бега|лёгкого бега|спокойн\w+ (?:хода|бега)))?"
        ),
    )
)
_ABOUT = re.compile(
    (
        rf"\b(?:rest(?:ing|s)?|recover(?:y|ing)|breaks?|breather|in[- ]between|between (?:sets|rounds|"
        rf"exercises))\b|\b{_REST_RU}|\b{_BETWEEN_RU}"
    ),
    re.IGNORECASE,
)
_ROUNDS = re.compile(
    r"\b(?:rounds?|circuits?|laps?|супер?сет\w*|кругами|круга|круг|кругов|раунд\w*|supersets?|pair)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:sets?|exercises?|movements?|everything|all|подход\w*|упражнени\w*|сетами|вез?де|всё|all of)\b",
    re.IGNORECASE,
)
_EVERYWHERE = re.compile(
    r"\b(?:everywhere|throughout|on everything|for everything|везде|всегда|на всё|всюду|на всех)\b",
    re.IGNORECASE,
)
# "rest 90" cannot be minutes.
_MOST_MINUTES = 9


class Scope(StrEnum):
    """What a rest stands between: rounds, sets, the sets of everything, or what its sentence says."""

    ROUNDS = "rounds"
    SETS = "sets"
    ALL = "all"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Rest:
    """A rest and what it stands between; `words` are those of its clause."""

    seconds: int
    scope: Scope
    words: str


def take_rest(clause: str) -> tuple[str, Rest | None]:
    """Take the rest out of a clause; gives the clause without it, and the rest, None where it states none."""
    for form in _FORMS:
        found = form.search(clause)
        if found is None:
            continue
        times = found.groupdict()
        seconds = _seconds(times["time"] or times.get("time2") or "")
        if seconds is not None:
            left = f"{clause[: found.start()]} {clause[found.end() :]}"
            scope = _scope(found[0])
            if scope is Scope.NEAREST and not re.search(r"\d", left):
                scope = _scope(clause)
            return re.sub(r"\s+", " ", left).strip(), Rest(seconds, scope, clause)
    return clause, None


def is_about_resting(clause: str) -> bool:
    """Tell a clause that speaks of resting, with or without a time."""
    return bool(_ABOUT.search(clause))


def time_of(clause: str) -> int | None:
    """Give the seconds of a clause that says what the one before it left open: "no more than a minute"."""
    found = re.search(_TIME, clause, re.IGNORECASE)
    return _seconds(found[0]) if found else None


def scope_of(words: str) -> Scope:
    """Say what a rest stands between."""
    return _scope(words)


def _scope(words: str) -> Scope:
    if _ROUNDS.search(words):
        return Scope.ROUNDS
    if _EVERYWHERE.search(words):
        return Scope.ALL
    return Scope.SETS if _EACH.search(words) else Scope.NEAREST


def _seconds(time: str) -> int | None:
    amount = read_amount(tokenize(time), 0)
    if amount is None or not amount.numbers:
        return None
    if amount.is_clock or amount.unit in SECONDS:
        return amount.seconds
    if not amount.is_bare:
        return None
    number = amount.numbers[0]
    return round(number * (60 if number <= _MOST_MINUTES else 1))
