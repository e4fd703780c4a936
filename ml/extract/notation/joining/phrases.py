"""Phrases that give one number of an exercise: `sets: 3`, `12 reps per leg`, `hold 10 s`, `twice a day`."""

import re
from dataclasses import dataclass

from ml.extract.notation.vocabulary import any_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """What one phrase gives; `is_labelled` where words say it that notation would leave out."""

    field: str
    value: str
    is_labelled: bool = False


_N = r"\d{1,3}"
_RANGE = rf"{_N}(?:\s*(?:-|–|—|to)\s*{_N})?\+?"
_MAX = any_of(r"max(?:imum)?|amrap|(?:to )?failure", r"макс(?:имум)?\.?|до отказа|отказ")
_SECONDS = r"s|secs?|seconds?|\"|''|сек(?:унд\w?)?|с"
_MINUTES = r"mins?|minutes?|'|мин(?:ут\w?)?"
_TIME = any_of(
    rf"\d[\d:.,]*(?:\s*(?:-|–|to)\s*\d[\d:.]*)?\s*(?:{_SECONDS}|{_MINUTES})(?![^\W\d])\.?",
)
_WAY = any_of(r"\d[\d.,]*\s*(?:km|m|metres|meters|yards|м|км)(?![^\W\d])")
_SIDE = (
    r"(?:\s*(?:/|per|on each|each|every|both|на кажд\w+|кажд\w+|на)\s*"
    r"(?:sides?|legs?|arms?|hands?|ways?|directions?|foot|сторон\w|ног\w|рук\w)\b"
    r"|\s*\b(?:each|e/s|ea|l/r)\b\.?)?"
)
SIDE = re.compile(_SIDE.removesuffix("?"), re.IGNORECASE)
_SETS = any_of(
    r"sets?|rounds?|series",
    r"подход(?:а|ы|ов)?|подх\.?|сет(?:а|ы|ов)?|серий|серии|круг(?:а|и|ов)?",
)
_REPS = any_of(r"reps?|repetitions?", r"повтор(?:а|ы|ов|ения|ений|ение)?|повт\.?")
_COUNT_OF = r"(?:(?:no\.?|number|count|amount) of |(?:кол-во|количество|число) )?"
_OFTEN = (r"(?:frequency|частота)?\s*[:=-]?\s*", any_of(
    rf"(?:{_N}|once|twice|one|two|three|four)(?:\s*-\s*\d)?\s*(?:x|х|×|times?|sessions?|раза?)?"
    r"\s*(?:/|a|per|every|each|в)\s*(?:day|night|week|hour|hr|waking hour|день|сутки|неделю|час)",
    rf"(?:{_N}|once|twice|one|two|three)\s*(?:x|х|×|times?)?\s*(?:daily|weekly)",
    r"daily|hourly|every (?:\w+ )?(?:hours?|hrs?)|every (?:other )?(?:day|morning|evening)",
    r"morning and (?:evening|night)|am and pm",
    r"ежедневно|каждый день|утром и вечером|через день",
))  # fmt: skip
_WEIGHT = r"\+?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?"
_RESTING = (
    r"(?:rest|recover\w*|break|отдых\w*|пауза|перерыв)"
    r"(?:\s+(?:time|period|for|of|between|sets|между|подходами))*"
)
_HOLDING = (
    r"(?:hold(?:ing)?|(?:squeeze|tighten|clench|press|push|pull|stay|keep)(?=\s(?:for|it|each)\b)"
    r"|удерж\w*|держ\w+|задерж\w*|напря\w+|сж\w+)"
    r"(?:\s+(?:each|for|it|the|position|stretch|time|на|по))*"
)
_DOING = r"(?:do|complete|perform|make|выполни(?:ть|те)|сдела(?:ть|йте))\s+"
_SET_OF = any_of(_TIME, _WAY, _RANGE, _MAX)
# A unit in brackets or behind a comma is the label's: `Rest (s): 60`.
_UNIT = r"(?:\s?\((?P<unit>[^\W\d]+|%)\)|,\s(?P<unit2>kg|lbs?|sec|min|кг|сек|мин)(?=\s*[:=]))?"
_IS = rf"{_UNIT}\s*(?:[:=]+|\s[-–—>→]+(?=\s)|-(?=\s))?\s*"


def _told(field: str, label: str, value: str, behind: str = "") -> tuple[str, bool, str]:
    """Write a label and its value."""
    return field, True, rf"{label}{_IS}(?P<value>{value}){behind}"


def _counted(
    field: str, value: str, before: str = "", behind: str = "", *, is_labelled: bool = True
) -> tuple[str, bool, str]:
    """Write a value with what it counts in or behind it."""
    return field, is_labelled, rf"{before}(?P<value>{value}){behind}"


_SOURCES = (
    _told("sets", _COUNT_OF + _SETS, _RANGE, r"(?!\s*[xх×]\s*\d)"),
    _counted("sets", _RANGE, _DOING, rf"\s*{_SETS}{_SIDE}"),
    ("sets", True, rf"(?P<value>{_RANGE})\s*{_SETS}"),
    _told("reps", rf"{_COUNT_OF}(?:{_REPS}|раз)", rf"(?:{_RANGE}|{_MAX})(?:\s*(?:steps|шагов))?{_SIDE}"),
    _counted("reps", rf"{_RANGE}\s*{_REPS}{_SIDE}", r"(?:do |perform |выполнить |сделать )?(?:x\s?)?"),
    ("reps", True, rf"(?:do|perform|выполнить|сделать)\s+(?P<value>{_RANGE})\s+[^\W\d]+{_SIDE}"),
    ("reps", True, rf"(?P<value>{_MAX})(?:\s+{_REPS})?"),
    _counted("scheme", rf"{_RANGE}\s*{_SETS}\s*(?:of|x|х|×|по)\s*{_SET_OF}(?:\s*(?:{_REPS}|раз))?{_SIDE}"),
    _counted("scheme", rf"\d{{1,2}}\s*[xх×]\s*{_SET_OF}(?:\s*{_REPS})?{_SIDE}", is_labelled=False),
    _told(
        "scheme",
        r"(?:prescription|prescribed|dos(?:e|age)|scheme|target|goal|plan(?:ned)?|work(?:load)?|volume"
        r"|схема|назначение|план|цель|задание|объ[её]м)",
        rf"\d{{1,2}}\s*[xх×]\s*{_SET_OF}{_SIDE}",
    ),
    _told(
        "repeat",
        r"(?:repeat(?:ed|s)?|повтор(?:ить|ять|яем|ите))",
        rf"(?:(?:x|х|×)\s*)?{_RANGE}(?:\s*(?:x|times|раза?))?{_SIDE}|twice|дважды",
    ),
    _counted("repeat", rf"{_RANGE}\s*(?:times|раза?){_SIDE}"),
    _counted("repeat", rf"{_RANGE}{_SIDE}", r"[xх×]\s?", is_labelled=False),
    _told("hold", _HOLDING, _TIME, rf"(?:\s*(?:each|{_SIDE}))?"),
    ("hold", True, rf"(?P<value>{_TIME})\s*-?(?:holds?|удержани\w)(?:\s*(?:each|{_SIDE}))?"),
    _told("rest", _RESTING, rf"{_TIME}|\d{{1,3}}(?::\d\d)?", r"(?!\s*(?:between|after|между|после))"),
    _counted("rest", _TIME, r"(?:with (?:a )?)?", behind=rf"\s*(?:of )?{_RESTING}"),
    _told(
        "load",
        r"(?:weight|load|wt|resistance|вес|нагрузка)",
        rf"(?:2\s?(?:x|х|по)\s?)?{_WEIGHT}(?:kgs?|lbs?|кг|%)?|bw|bodyweight|none|свой вес|нет",
    ),
    _counted(
        "load", rf"(?:2\s?[xх×]\s?)?{_WEIGHT}(?:kgs?|lbs?|кг)", r"(?:@\s*|with\s+|с\s+)?", is_labelled=False
    ),
    (
        "load",
        True,
        r"(?P<value>bodyweight|body weight|own weight|(?:свой|собственный|собств\.?)\s+вес(?:\s+тела)?)",
    ),
    ("effort", False, r"RPE\s*[:=]?\s*(?P<value>\d{1,2}(?:[.,]5)?)"),
    ("reserve", False, r"RIR\s*[:=]?\s*(?P<value>\d{1,2})"),
    ("tempo", False, r"(?:tempo|темп)\s*[:=]?\s*(?P<value>[\dx](?:-?[\dx]){2,3})"),
    _told("time", r"(?:time|duration|work|время|длительность|работа)", _TIME),
    _counted("time", _TIME + _SIDE, r"(?:for\s+)?", is_labelled=False),
    _told("distance", r"(?:distance|дистанция|расстояние)", _WAY),
    _counted("distance", _WAY, is_labelled=False),
    _counted("often", _OFTEN[1], _OFTEN[0]),
)
PHRASES = tuple(
    (field, is_labelled, re.compile(rf"(?<!\w)(?:{source})(?![\w%])", re.IGNORECASE))
    for field, is_labelled, source in _SOURCES
)
# Between two phrases; a plain space parts labelled ones.
SEPARATOR = re.compile(r"\s*(?:[,;.|/)(>→•·]+|[-–—]+(?=\s))\s*(?:and\s+|и\s+)?|\s+(?:and\s+|и\s+)?")
