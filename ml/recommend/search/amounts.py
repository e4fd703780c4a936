"""The numbers of a search: minutes, times a week, weeks, age; English and Russian, figures and words."""

import re
from dataclasses import dataclass

from ml.recommend.search.births import weeks_told
from ml.recommend.search.experience import years_told

_NUMBERS = {
    word: int(figure)
    for figure, word in re.findall(
        r"(\d+):(\w+)",
        "1:one 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine 10:ten 12:twelve 15:fifteen 20:twenty"
        " 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 1:один 1:одну 2:два 2:две 2:двух 3:три"
        " 3:трех 4:четыре 4:четырех 5:пять 5:пяти 6:шесть 6:шести 7:семь 8:восемь 8:восьми 9:девять 10:десять"
        " 10:десяти 12:двенадцать 15:пятнадцать 15:пятнадцати 20:двадцать 20:двадцати 30:тридцать 30:тридцати"
        " 40:сорок 40:сорока 50:пятьдесят 50:пятидесяти 60:шестьдесят 60:шестидесяти 70:семьдесят",
    )
}
_NO_NUMBER_BEFORE = "".join(rf"(?<!{word} )" for word in ("пять", "шесть", "семь", "десять"))
_PHRASES = (
    (r"\b(?:half an hour|half hour|полчаса|пол часа|полчасика|получасов\w+)\b", " 30 min "),
    (r"\b(?:hour and a half|an hour and a half|полтора часа)\b", " 90 min "),
    (r"\b(?:three quarters of an hour)\b", " 45 min "),
    (r"\b(?:an hour|one hour|1 hour|часик|1 час|час(?:у|овые|овая)?)\b(?! (?:утра|дня|ночи))", " 60 min "),
    (r"\btwice\b|\bдважды\b|\b2жды\b", " 2 times "),
    (r"\bthrice\b|\bтрижды\b", " 3 times "),
    (r"\bonce\b", " 1 times "),
    # Not "пять раз".
    (rf"(?:\b(?:один|1) |(?<!\d )(?<!\d){_NO_NUMBER_BEFORE})\bраз (?=в недел)", " 1 times "),
    (r"\b(?:every other day|через день)\b", " 3 times a week "),
    (
        r"\b(?:every day|everyday|daily|each day|7 days a week|ежедневн\w*|каждый день|кажд\w+ дн\w+)\b",
        " 7 times a week ",
    ),
    (r"\b(?:a|one|1|за|на|через) (?:month|месяц)\b", " 4 weeks "),
    (r"\bin a fortnight\b|\bчерез пару недель\b", " 2 weeks "),
    (
        r"\b(?:only )?(?:on |at )?weekends?(?: only)?\b|\b(?:по|в|на) выходн(?:ым|ые|ых)\b",
        " 1-2 times a week ",
    ),
    # The weight may be told without its unit.
    (r"\b(вес\w*) (?:под |около |больше )?(1[1-9]\d|2\d\d)\b(?! ?(?:kg|кг|кил|lb))", r"\1 \2 kg "),
    (r"\b(?:минут(?:ок)?|minutes) (?:на |по )?(\d+(?: ?- ?\d+)?)\b", r" \1 min "),
    (r"\bраза? (\d) в неделю", r" \1 times a week "),
    (r"\bнедель (?:на )?(\d+(?: ?- ?\d+)?)\b", r" \1 weeks "),
    (r"\b([1-7]) ?/ ?(week|wk|нед)\w*", r" \1 times a week "),
    (r"\bin (?:my|his|her) (\d)0 ?s\b", r" aged \g<1>5 "),
)
_UNIT_MINUTES = r"(?:min(?:ute)?s?|mins|мин(?:ут\w*)?|минуток|минутн\w*)"
_RANGE = r"(\d{1,3})(?: ?(?:-|–|to|до|or|или) ?(\d{1,3}))?"
_MINUTES = re.compile(rf"{_RANGE} ?-?{_UNIT_MINUTES}\b|\b([1-9]\d)m\b")
_HOURS = re.compile(r"\b(\d(?:[.,]\d)?) ?(?:h|hr|hrs|hours|час(?:а|ов)?)\b")
_TIMES = re.compile(
    rf"{_RANGE} ?-?(?:(?:x|х|times?|раза?|days?|дн\w+|день|sessions?|workouts?|runs?|rides?|swims?"
    r"|classes|lessons?|трен\w*|занят\w*)"
    r" ?(?:a|per|each|/|в|на)? ?(?:week|wk|недел\w+|нед)\b)"
)
_DAYS = re.compile(r"\b([2-7]) ?-?(?:days?(?: split)?|дн\w+|дневн\w+|раза|times)\b(?! (?:ago|назад))")
_WEEKS = re.compile(rf"{_RANGE} ?-?(?:weeks?|wks?|недел\w*|нед)\b(?! (?:ago|after|post|old|назад|после))")
_MONTHS = re.compile(rf"{_RANGE} ?-?(?:months?|месяц\w*|мес)\b(?! (?:ago|after|post|old|назад|после))")
_AGE = re.compile(
    r"\b(?:i m|im|i am|aged?|he s|she s|hes|shes|he is|she is|is|mum|mom|mother|dad|father"
    r"|husband|wife|brother|sister|grandma|granny|grandpa|grandad|мне|ему|ей|возраст|мам[аеуы]|пап[аеуы]|отцу|отец"
    r"|матери|бабушк[аеи]|дедушк[аеи]|сыну?|дочк[аеи]|дочери|дочь|жен[аеы]|мужу?|ребенку|внучк[аеи]|внуку?|брату?"
    r"|сестр[аеы])"
    r"(?: уже| about| only| almost| почти)? (\d{1,2})\b"
    r"(?! ?(?:kg|кг|min|мин|km|км|week|недел|раз|day|times|x\b|мес|month|lb|cm|см|%))"
    r"|(?<!for )(?<!стаж )(?<!опыт )\b(\d{1,2}) ?-?(?:yo|y o|yrs?(?: old)?|years?(?: old)?"
    r"|лет(?:н\w+)?|года?)\b"
    r"(?! (?:of|хожу|качаюсь|бегаю|плаваю|в зал\w*|опыт\w*|стаж\w*|трен\w*|заним\w*|in the|ago|назад|не ))"
)
_AGE_FROM = re.compile(
    r"\b(?:over|after|past|старше|после|за) (\d\d)(?:s|ти)?\b(?! ?(?:kg|кг|min|мин|km|км|%))"
    r"|\b(\d\d) ?\+(?! ?\d)|\b(\d\d) plus\b"
)
_BARE_AGE = re.compile(
    r"\b([1-8]\d)[fж]\b|(?:^|, ?|man |woman |male |female |guy |lady |мужчин\w* |женщин\w* |муж |жен )"
    r"([4-9]\d)(?=$|,| ?(?:m|f|м|ж)\b)"
    r"|(?:boy|girl|teen|teenager|son|daughter|kid|мальчик\w*|девочк\w+|подрост\w+|сын\w*|доч\w+|парен\w+)"
    r" ,? ?(1\d|[6-9])\b(?! ?(?:min|мин|kg|кг|раз|week|нед))"
)
_BODY_WEIGHT = re.compile(r"\b(1[1-9]\d|2\d\d) ?(?:kg|кг|кило\w*)\b")
_AT_LEAST = re.compile(
    r"\b(?:at least|minimum|min|over|more than|from|не меньше|не менее|минимум|от|больше|дольше) $"
)
_NO_MORE = r"(?:no|not|не)"
# Who names the most that is possible takes less as well.
_AT_MOST_BEFORE = re.compile(
    r"\b(?:up to|at most|most|max(?:imum)?|only|can|than|do|over|до|максимум|только"
    r"|лишь|не (?:больше|более|чаще)(?: чем)?"
    r"|больше|могу|можем|может|хватит|получается)(?: \w+){0,2} $"
)
_AT_MOST_AFTER = re.compile(
    r"[^.;]{0,12}\b(?:max(?:imum)?|tops|at most|or less|at the most|максимум|и все|не больше|или меньше)\b"
)
# "I play tennis twice a week" is no wish.
_HABIT = re.compile(
    r"\b(?:play(?:ing|s)?|i (?:already )?(?:run|swim|cycle|ride|dance|climb)|играю|играет|бегаю"
    r"|плаваю|катаюсь|танцую)\b"
    r"(?: \w+){0,3} $"
)
# How long something is past.
_SINCE = re.compile(r"\b(?:прошл[оаи]|уже|спустя|past|last|already|since|хожу|занимаюсь|болит|болею) $")
_GONE = re.compile(r" (?:off\b|out\b|since|without|pregnant|in a cast|без\b|не \w+|как\b|хожу|болит|в гипсе)")
_A_WEEK = re.compile(r" ?(?:a|per|в) (?:week|недел)")
_RACE_TIME = re.compile(r"\b(?:sub|under|in|за|из|быстрее|faster than) ?-?$")


@dataclass(frozen=True, slots=True)
class Span:
    """From least to most; None where open."""

    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a search says in numbers.

    `mother_weeks` are those of a pregnancy or since a birth, `years` those for which somebody has trained.
    """

    minutes: Span | None = None
    times_a_week: Span | None = None
    weeks: Span | None = None
    age: int | None = None
    body_weight: str = ""
    mother_weeks: float | None = None
    years: float | None = None

    @property
    def is_heavy(self) -> bool:
        """Whether a body weight was told that asks for care."""
        return bool(self.body_weight)


def amounts_in(text: str, *, is_race: bool = False, is_mother: bool = False) -> Amounts:
    """Read the numbers of a lower-case text.

    In a search for a race a time may be the one to be run; with a pregnancy or a baby, weeks and months are
    theirs.
    """
    plain = _in_figures(text)
    age = _age(plain)
    return Amounts(
        minutes=_minutes(plain, is_race=is_race),
        times_a_week=_times(plain),
        weeks=None if is_mother else _weeks(plain),
        age=age,
        body_weight=heavy[0] if (heavy := _BODY_WEIGHT.search(plain)) else "",
        mother_weeks=weeks_told(plain) if is_mother else None,
        years=None if is_mother else years_told(plain),
    )


def _in_figures(text: str) -> str:
    plain = re.sub(r"['’]", " ", text)
    for pattern, figure in _PHRASES:
        plain = re.sub(pattern, figure, plain)
    plain = re.sub(r"\w+", lambda match: str(_NUMBERS.get(match[0], match[0])), plain)
    plain = re.sub(
        r"\b([2-8]0)[ -]([1-9])\b(?! ?(?:x|times|раз))", lambda m: str(int(m[1]) + int(m[2])), plain
    )
    return re.sub(r" +", " ", plain).strip()


def _minutes(plain: str, *, is_race: bool) -> Span | None:
    for found in _MINUTES.finditer(plain):
        if not (is_race and _RACE_TIME.search(plain[: found.start()])):
            return _span(plain, found, found[1] or found[3], found[2])
    match = None if is_race else _HOURS.search(plain)
    if match and not _A_WEEK.match(plain[match.end() :]):
        return _span(plain, match, str(round(float(match[1].replace(",", ".")) * 60)), None)
    return None


def _times(plain: str) -> Span | None:
    """Give how often a week; the least only where less is not taken as well."""
    for found in (*_TIMES.finditer(plain), *_DAYS.finditer(plain)):
        before = plain[: found.start()]
        if _HABIT.search(before):
            continue
        most = int((found[2] if found.re is _TIMES else None) or found[1])
        is_limit = _AT_MOST_BEFORE.search(before) or _AT_MOST_AFTER.match(plain[found.end() :])
        return Span(None if is_limit else int(found[1]), most)
    return None


def _weeks(plain: str) -> Span | None:
    for found in (*_WEEKS.finditer(plain), *_MONTHS.finditer(plain)):
        if _SINCE.search(plain[: found.start()]) or _GONE.match(plain[found.end() :]):
            continue
        first, last = int(found[1]), int(found[2] or found[1])
        return Span(first, last) if found.re is _WEEKS else Span(first * 4, last * 9 // 2)
    return None


def _age(plain: str) -> int | None:
    if match := _AGE_FROM.search(plain):
        return int(match[1] or match[2] or match[3]) + 2
    if match := _AGE.search(plain):
        return _human(int(match[1] or match[2]))
    if match := _BARE_AGE.search(plain):
        return int(next(filter(None, match.groups())))
    return None


def _human(age: int) -> int | None:
    return age if 5 <= age <= 99 else None


def _span(plain: str, match: re.Match[str], first: str, last: str | None) -> Span:
    if last:
        return Span(int(first), int(last))
    before = plain[max(0, match.start() - 16) : match.start()]
    if _AT_LEAST.search(before) and not re.search(
        rf"\b{_NO_MORE} (?:more than|over|больше|дольше) $", before
    ):
        return Span(least=int(first))
    return Span(most=int(first))
