"""Rounds in sentences: "3 rounds of the following", "repeat it 3 times", "каждое по 30 секунд"."""

import re
from dataclasses import dataclass

from ml.extract.notation.prose.lead_ins import stripped
from ml.extract.notation.prose.movements import is_movement
from ml.extract.notation.vocabulary import any_of

_ROUNDS = r"(?:supersets?|rounds?|circuits?|laps?|times through|кругов|круга|круг|раунд\w*|rds)"
_SETS = r"(?:sets|подход\w*|сет\w*|сери\w*)"
_AHEAD = re.compile(
    (
        rf"^(?P<lead>.*?)\b(?P<count>\d{{1,2}})(?:-\d{{1,2}})?\s*{_ROUNDS}\b(?:\s*(?:of|through|из|"
        rf"for time|на время|по))*(?:\s*(?:the )?(?:following|these|this|таких упражнений))?(?P<rest>.*)$"
    ),
    re.IGNORECASE,
)
_IN_TOTAL = re.compile(
    r"^\s*(?:in total|total|altogether|in all|overall|в сумме|всего|и хватит)\b", re.IGNORECASE
)
_SETS_AHEAD = re.compile(
    (
        rf"^(?P<lead>.*?)\b(?P<count>\d{{1,2}})\s*{_SETS}\b(?:\s*(?:of|по))?(?:\s*(?:the )?following|"
        rf"\s*these)?$"
    ),
    re.IGNORECASE,
)
_AGAIN = re.compile(
    any_of(
        (
            r"\b(?:repeat(?:ed|ing)?|go (?:through|around|round)|run through|work through|do (?:that|"
            r"this|it|all|the (?:whole|entire|circuit|sequence|lot)|them|everything)|complete (?:this|"
            r"the|it|that)|cycle through|through (?:it|this|"
            r"the))\b[^\d]*?(?P<a>\d{1,2})(?:-\d{1,2})?\b(?!\s*(?:sec|min|s\b|"
            r"reps))(?:\s*(?:more )?(?:times|rounds?|sets|circuits?|x))?"
        ),
        (
            r"\buntil (?:you've|you have|we've) (?:done|completed|finished) (?P<until>\d{1,2})\s*(?:sets|"
            r"rounds|circuits)"
        ),
        r"^(?:and )?(?P<i>\d{1,2}) times (?:through|over|round)\b",
        r"\bdo (?P<h>\d{1,2}) of (?:them|those|these)\b",
        (
            r"^(?:и\s+)?(?:сделай\w*|дела\w+|выполн\w+)?\s*(?:так|и так|всего|итого|получится|пройд\w+|"
            r"прогон\w*)\s*(?P<b>\d{1,2})\s*(?:подход\w*|круг\w*|сет\w*|раунд\w*|раза?)$"
        ),
        (
            r"\b(?:повтор(?:и|ите|яем|ить|яй|им|яйте|ять|яешь|ится)|проделай\w*|вс[её] (?:это|вместе)|"
            r"и так|по кругу|прогон\w*|пройди\w*)\b[^\d]*?(?P<c>\d{1,2})\s*(?:раза?|круг\w*|подход\w*|"
            r"сет\w*|раунд\w*)?"
        ),
        r"\bтаких (?:круг\w*|подход\w*|сет\w*) (?P<d>\d{1,2})",
        r"\b(?P<e>\d{1,2}) таких (?:круг\w*|подход\w*|сет\w*)",
        (
            rf"^(?:for |for a total of |всего |итого |в сумме |total of |and |complete |do |aim for |"
            rf"делаем |выполняем |сделай\w* |сделать )*(?P<f>\d{{1,2}})\s*{_ROUNDS}\b(?:\s*(?:total|"
            rf"in total|altogether|in all|each|в сумме|всего))?$"
        ),
    ),
    re.IGNORECASE,
)
_AGAIN_ONCE = re.compile(
    (
        r"\b(?:do (?:it|that|this|everything) (?:all )?(?:again|once more)|repeat (?:it|that|this|everything|"
        r"the \w+)?(?: all)? ?(?:once(?: more)?|again)|ещё один круг|повтори\w* ещё раз)\b"
    ),
    re.IGNORECASE,
)
_WHOLE = re.compile(
    (
        r"\b(?:whole|entire|everything|all|circuit|lot|sequence|rounds?|вс[её]|весь|цикл|комплекс\w*|круг\w*|"
        r"раунд\w*)\b"
    ),
    re.IGNORECASE,
)
_EVERY_MINUTES = re.compile(
    any_of(
        r"\b(?:every (?P<every>\d{1,2})?\s*minutes?(?: on the minute)?|emom|"
        r"кажд\w+ (?P<every2>\d{1,2} )?(?:1 )?мин\w*)"
        r",?\s*(?:for|на протяжении|в течение|-|—)?\s*(?P<total>\d{1,2})\s*(?:min\w*|мин\w*)\b",
        r"\b(?P<total2>\d{1,2})[ -]?min\w*[ -]emom\b(?: of| with)?",
    )
    + r"(?:,? (?P<alternating>alternat\w+|чередуя)(?: between)?)?",
    re.IGNORECASE,
)
_AS_MANY = re.compile(
    (
        r"^.*?\b(?:as many (?:rounds|reps|circuits) (?:and reps )?as (?:you can|possible)|amrap|"
        r"как можно больше (?:кругов|раундов|повторений)|максимум "
        r"кругов)(?:[^\d]{0,12}\d{1,2}\s*(?:min\w*|мин\w*))?(?:\s*(?:of|из))?(?P<rest>.*)$"
    ),
    re.IGNORECASE,
)
_ENDS_WITH_FOR = re.compile(r"\S\s+(?:for|по)\s*$", re.IGNORECASE)
_OF_THESE = re.compile(r"\b(?:of|following|these|из)\b", re.IGNORECASE)
_RESTING = re.compile(r"\b(?:rest|отд[ыо]х)\w*", re.IGNORECASE)
_TIME = r"\d+(?:-\d+)?\s*(?:seconds?|secs?|s|min(?:ute)?s?|сек|мин)\b\.?"
_EACH = re.compile(
    any_of(
        rf"\b(?:each|every|all|кажд\w+|все)\b[^\d]{{0,40}}?(?P<a>{_TIME})",
        (
            rf"^[^\d]{{0,20}}(?P<b>{_TIME})\s*(?:of )?(?:on|work(?:ing)?|работ\w*|each|per (?:exercise|"
            rf"movement|station)|(?:on|at|for) each(?: \w+)?|(?:на )?кажд\w+(?: упражнени\w+)?)\b"
        ),
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Rounds that govern what follows, 0 for as many as possible; `rest` follows in the same clause."""

    sets: int
    rest: str


@dataclass(frozen=True, slots=True)
class Behind:
    """Rounds of what was told before; `whole` is all of it, `before` what the clause says ahead of them."""

    rounds: int
    whole: bool
    before: str = ""


def rounds_ahead(clause: str, sign: str, *, is_first: bool) -> Ahead | None:
    """Read "3 rounds of 10 burpees" and "3 rounds:"; `is_first` says that nothing was told before."""
    if minutes := _EVERY_MINUTES.search(clause):
        every = int(minutes["every"] or minutes["every2"] or 1)
        total = int(minutes["total"] or minutes["total2"])
        turns = 2 if minutes["alternating"] else 1
        return Ahead(max(1, total // every // turns), clause[minutes.end() :].strip())
    if many := _AS_MANY.match(clause):
        return Ahead(0, many["rest"].strip())
    found = _AHEAD.match(clause)
    if found and not re.search(r"\d", found["lead"]) and not _ENDS_WITH_FOR.search(found["lead"]):
        opens = sign == ":" or is_first or _OF_THESE.search(clause[: found.start("rest")])
        if opens:
            return Ahead(int(found["count"]), _IN_TOTAL.sub("", found["rest"]).strip())
    found = _SETS_AHEAD.match(clause)
    if (
        found
        and sign == ":"
        and not re.search(r"\d", found["lead"])
        and not is_movement(stripped(found["lead"]))
    ):
        return Ahead(int(found["count"]), "")
    return None


def rounds_behind(clause: str) -> Behind | None:
    """Read "repeat the whole thing 3 times"."""
    whole = bool(_WHOLE.search(clause))
    if found := _AGAIN.search(clause):
        rounds = int(next(value for value in found.groupdict().values() if value))
        return Behind(rounds, whole, clause[: found.start()] if found["until"] else "")
    return Behind(2, whole) if _AGAIN_ONCE.search(clause) else None


def time_of_each(clause: str) -> str | None:
    """Read "each exercise for 40 seconds": the time that every exercise around takes."""
    found = None if _EVERY_MINUTES.search(clause) else _EACH.search(clause)
    time = (found["a"] or found["b"]) if found else None
    is_rest = found is not None and _RESTING.search(found[0].rpartition(time or "")[0])
    return None if is_rest else time
