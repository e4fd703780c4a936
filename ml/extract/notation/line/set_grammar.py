"""How training logs write one set: the patterns of its weight, its repetitions and what is said behind it."""

import re

from ml.extract.notation.vocabulary import any_of

_WORD_END = r"(?![^\W\d])"
_UNIT = rf"(?:\s?(?P<unit>kgs?|kilos?|lbs?|pounds?|кг){_WORD_END}\.?|\s?(?P<sign>[%#]))"
_NUMBER = r"\d{1,3}(?:\.\d{1,2}|,(?:5|25|75)(?!\d))?"
_OWN = r"(?:bw|body\s?-?weight|св|с/в|свой вес)"
_WEIGHT = (
    rf"(?P<load>(?P<own>{_OWN}\s?)?(?P<plus>[+-]\s?)?(?P<number>{_NUMBER}){_UNIT}?"
    rf"|{_OWN}|bar|гриф|rpe\s?\d{{1,2}}(?:\.5)?)"
)
_NO_UNIT = rf"(?!\s?(?:kgs?|lbs?|кг|s|secs?|m|min|km|cal|сек|мин|м){_WORD_END}|\s?[%\"':]|\.?\d)"
_REPS = (
    rf"(?P<reps>\d{{1,2}}(?:(?:\+\d){{1,3}}|\+?(?:-\d{{1,2}}{_NO_UNIT})?)|amrap|max|макс)"
    r"(?:\s?(?:reps?|раза?|повт\w*)\b\.?)?"
)
_TIMES = r"\s?[xх×*]\s?"
_AT = any_of(
    r"\s?@\s?",
    r"\s(?=\d+(?:[.,]\d+)?\s?(?:kgs?|lbs?|кг|%))",
    r"\s(?:at|w/|with|на|с|по)\s",
    r"\s?-\s",
    r"\s-\s?",
    r"\s?(?=\()\(",
)
_BEHIND_WEIGHT = any_of(
    _TIMES, r"\s(?:for|by|по|на|х)\s", r"\s?[-–:]\s", r"(?<=[^\W\d%])\s(?=\d+(?!\s?[xх×*]))"
)
_FAILED = r"(?:f|fail(?:ed)?|miss(?:ed)?|no lift|x|✗|✕|❌|0(?!\d))(?![^\W_])"
_MISSED = (
    r"(?:\s?\(?\s?(?:fail(?:ed)?|miss(?:ed)?|no lift|no rep|no(?=\s*(?:$|[,;)]))|✗|❌)\s?\)?"
    rf"{_WORD_END}|\s?\([fx]\))"
)
_SETS_LAST = (
    r"(?:(?:[xх×*]|\s[xх×*]\s|\s(?=\d+\s(?:sets|подх|сет)))(?P<sets>\d{1,2})"
    rf"(?:\s?(?:sets?|подх\w*|сет\w*)\b\.?)?{_NO_UNIT}(?!\s?@))"
)
_FORMS = tuple(
    (name, re.compile(form, re.IGNORECASE))
    for name, form in (
        # `100x5x3`, `135 x 8`, `60kg x10`, `75xF`
        (
            "weight",
            rf"{_WEIGHT}{_BEHIND_WEIGHT}(?:(?P<failed>{_FAILED})|{_REPS}{_NO_UNIT}{_SETS_LAST}?)",
        ),
        # `1x8@135`, `3x4 - 100`, `2x5 at 100 kg`
        ("sets", rf"(?P<sets>\d{{1,2}}){_TIMES}{_REPS}{_AT}{_WEIGHT}\)?(?!\s?[xх×*]\s?\d)"),
        # `5 @ 225`, `3 reps at 100 kg`
        ("reps", rf"{_REPS}\s?(?:@|at\s)\s?{_WEIGHT}(?!\s?[xх×*]\s?\d)"),
        # `97 miss`
        ("missed", rf"{_WEIGHT}{_MISSED}"),
    )
)
_SLASHED = re.compile(
    rf"(?P<load>(?P<own>)(?P<plus>)(?P<number>{_NUMBER})(?:{_UNIT})?)/(?P<reps>\d{{1,2}}(?:\+\d){{0,2}}){_NO_UNIT}(?!/)"
    r"(?:\s?[xх×]\s?(?P<sets>\d{1,2})(?!\d))?",
    re.IGNORECASE,
)
ORDERS = ((("slashed", _SLASHED), *_FORMS), _FORMS, (*_FORMS[1:], _FORMS[0]))
# What may stand behind one set: how hard it was, that it was a record, that it failed, a remark.
_EFFORT = (
    r"\s?\(?(?:@\s?(?:\d|10|\d\.5)(?![\d%]|[.,]\d|\s?(?:kg|lb|кг))"
    r"|@?\s?\(?(?:rpe|рпе|rir)\s?[\d.]+(?:-[\d.]+)?|[\d.]+\s?rpe\b)\)?"
)
_RECORD = rf"\s?\(?(?:new\s)?(?:pr|pb|prs|рекорд|лп|пр){_WORD_END}\)?"
_REMARK = r"\s?\([^()]*\)|\swith\s[^\W\d][^\d,;()]{2,20}(?=[,;]\s\d)"
MARK = re.compile(
    rf"(?P<effort>{_EFFORT})|(?P<missed>{_MISSED})|{_RECORD}|{_REMARK}|\s?[!✓✔]+", re.IGNORECASE
)
BETWEEN = re.compile(
    r"\s*(?:[,;|]|->|→|>|/(?=\s)|\bthen\b|\bзатем\b|\bпотом\b|\s\+\s)?\s*"
    r"(?:(?:and|then|work(?:ing)?(?: sets?)?|top(?: set)?|back-?offs?|рабочи[ей])\b\s*:?\s*)?[(\[]?\s*",
    re.IGNORECASE,
)
# `5x60, 5x80, 3x100`: repetitions by weight, where it grows.
REPS_FIRST = re.compile(
    rf"(?P<reps>\d{{1,2}})\s?[xх×]\s?(?P<load>(?P<own>)(?P<plus>)(?P<number>{_NUMBER})){_NO_UNIT}(?!\s?[xх×@])",
    re.IGNORECASE,
)
MORE_REPS = re.compile(
    rf"\s?[,/]\s?(?P<reps>\d{{1,2}}){_NO_UNIT}(?!\s?[xх×*@/]|\s(?:kg|lb|кг|на\s)|{_MISSED})", re.IGNORECASE
)
TIGHT_REPS = re.compile(rf"\s[xх](?P<reps>\d{{1,2}}){_NO_UNIT}", re.IGNORECASE)
SETS_BEHIND = re.compile(r"\)\s?(?:[xх×]\s?)?(?P<sets>\d)(?=\s|$|[,;(])", re.IGNORECASE)
START = re.compile(r"(?:^|(?<=[\s:(=]))(?=[\d+(bсг])", re.IGNORECASE)
# What may stand behind the whole list: nothing that goes on counting.
TAIL = re.compile(
    r"\s*(?:$|[.!]\s+(?-i:[A-ZА-ЯЁ])(?!.*\d\s?[xх×*]\s?\d)|[,;.(!-]?\s*(?:(?:rest|отдых|tempo|@\s?rpe|rpe)\b[^\d]*[\d:.-]*[^\d]{0,30}$|[^\d]*$))",
    re.IGNORECASE,
)
# What heads the sets of one exercise among others of it.
KIND_OF_SETS = re.compile(
    r"^\W*(?:warm[\s-]?ups?|w/?u|work(?:ing)?|top|back-?offs?|drop(?: sets?)?|main"
    r"|разминочные|рабочие|рабочий)(?:\s(?:sets?|подход\w*))?\s?[:-]\s*(?=\S)",
    re.IGNORECASE,
)


SETS_WORDS = re.compile(r"\b(?:bar|гриф|reps?|sets?|kgs?|lbs?|max|amrap|for|with|rpe)\b", re.IGNORECASE)
# `100/120/140 x 12/10/8`, `5/3/1 @ 65/75/85%`: all weights, and all repetitions.
_LIST = r"\d{1,3}(?:\.5)?\+?(?:\s?[/,-]\s?\d{1,3}(?:\.5)?\+?){2,}"
IN_TWO_LISTS = re.compile(
    rf"(?P<first>{_LIST})\s?{_UNIT}?(?:\s?(?P<times>[xх×])\s?|\s?@\s?|\s(?:at|на|for"
    rf"|по)\s)(?P<second>{_LIST})"
    r"\s?(?P<unit2>kg|lbs?|кг|%)?(?=\s|$|[,;.(])",
    re.IGNORECASE,
)
