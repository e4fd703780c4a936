"""Numbers that sentences write in words, as digits: "three sets of ten", "полторы минуты"."""

import re

from ml.extract.notation.vocabulary import any_of

_ENGLISH = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
_RUSSIAN = {
    "один одна одно одну одного одной одним": 1, "два две двух двумя двум": 2, "три трех тремя трем": 3,
    "четыре четырех четырьмя четырем": 4, "пять пяти пятью": 5, "шесть шести шестью": 6,
    "семь семи семью": 7, "восемь восьми восемью": 8, "девять девяти девятью": 9,
    "десять десяти десятью десяток": 10, "одиннадцать одиннадцати": 11, "двенадцать двенадцати": 12,
    "тринадцать тринадцати": 13, "четырнадцать четырнадцати": 14, "пятнадцать пятнадцати": 15,
    "шестнадцать шестнадцати": 16, "семнадцать семнадцати": 17, "восемнадцать восемнадцати": 18,
    "девятнадцать девятнадцати": 19, "двадцать двадцати": 20, "тридцать тридцати": 30, "сорок сорока": 40,
    "пятьдесят пятидесяти": 50, "шестьдесят шестидесяти": 60, "семьдесят семидесяти": 70,
    "восемьдесят восьмидесяти": 80, "девяносто девяноста": 90, "сто ста": 100, "двести двухсот": 200,
    "триста трехсот": 300, "четыреста четырехсот": 400, "пятьсот пятисот": 500, "шестьсот шестисот": 600,
    "восемьсот восьмисот": 800, "двое": 2, "трое": 3,
}  # fmt: skip
_VALUES = _ENGLISH | {word: value for words, value in _RUSSIAN.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TIMES_OF = any_of(
    r"sec(?:ond)?s?|min(?:ute)?s?|hours?", r"секунд\w*|минут\w*|сек|мин|час(?:а|ов|ик\w*)?",
    r"met(?:er|re)s?|kilomet(?:er|re)s?|miles?|km|k", r"километр\w*|метр\w*|км",
)  # fmt: skip
_SETS_OF = any_of(
    r"sets?|rounds?|reps?|repetitions?|times|laps?|lengths?|circuits?|breaths?|songs?|steps?|kilos?|kg",
    r"подход\w*|круг\w*|раз(?:а|ика)?|сет\w*|сери\w+|повтор\w*|кг|килограмм\w*|кило|вдох\w*|бассейн\w*",
)
_UNIT = any_of(_TIMES_OF, _SETS_OF)
# "one leg" and "two hands" are parts of names; "two sets" and "two hard sets" are numbers.
_COUNTS = re.compile(
    (
        rf"\s+(?:(?!по\b|of\b)[^\W\d_]+\s+)?{_UNIT}\b|\s*-?\s*(?:to|or|или|by)\s|\s+по\s|\s+(?!рук|ног|hand|"
        rf"leg|arm)[^\W\d_]+\s+(?:по|of)\s+\w|\s+(?:and a half|с половиной)\b"
    ),
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?:\bby|\bпо|\bto|\bof|\bor|\bили|[xх-])\s*$", re.IGNORECASE)

_Rule = tuple[re.Pattern[str], str]


def _rule(pattern: str, written: str) -> _Rule:
    return re.compile(pattern, re.IGNORECASE), written


_NOT_COUNTED = r"(?<!\d)(?<!\d[\s-])(?<!\d\d[\s-])"
# What has to be known before the words are numbers.
_BEFORE: tuple[_Rule, ...] = (
    _rule(r"\bonce or twice\b", "2 times"),
    _rule(r"\bhalf (?:a |of a )?minute\b|\bпол\s?минут[ыуе]\b|\bполминут\w*", "30 sec"),
    _rule(r"\bhalf[ -](?:an )?hour\b|\bпол\s?часа\b|\bполчас\w*|\bполучасов\w+", "30 min"),
    _rule(r"\b(?:a )?quarter of an hour\b|\bчетверть часа\b", "15 min"),
    _rule(r"\bthree quarters of an hour\b", "45 min"),
    _rule(r"\bhalf a (mile|kilometre|kilometer|km)\b", r"0.5 \1"),
    _rule(r"\bпол\s?километра\b", "500 м"),
    _rule(r"\b(?:an?|one) (minute|hour|mile) and a half\b", r"1.5 \1"),
    _rule(r"\bминуту[ -]полторы\b", "1-1.5 мин"),
    _rule(r"\bминуту[ -](?:две|другую)\b", "1-2 мин"),
    _rule(r"\bполтор[аы]\b|\bполутора\b", "1.5"),
    _rule(r"\ba (?:top |heavy |light )?set of\b", "1 set of"),
    _rule(r"\ba hundred\b", "100"),
    _rule(r"\bhalf a dozen\b", "6"),
    _rule(r"\b(?:a )?dozen\b", "12"),
    _rule(r"\ba couple(?: of)?\b|\bпару(?= (?:подход|раз|мин|круг|сет|сер|повт|сек))", "2"),
    _rule(r"\btwice\b", "2 times"),
    _rule(r"\bthrice\b", "3 times"),
    _rule(r"\bдважды\b", "2 раза"),
    _rule(r"\bтрижды\b", "3 раза"),
    _rule(
        r"\b(?<!per )(?:an?|another)\s+(minute|min|hour|second|mile|kilometre|kilometer|length|lap)\b",
        r"1 \1",
    ),
)
_BY = r"\s?(?:на|x|for|по)\s?"
_HEAVY = r"(?:[2-9]\d|\d{3})"
# What the digits allow.
_AFTER: tuple[_Rule, ...] = (
    _rule(r"(\d)-?(?:ти|ми|х|и|ю|тью)?[ -](?:минутн|мин\b)[^\W\d_]*", r"\1 мин"),
    _rule(r"(\d)-?(?:ти|ми|х|и|ю)?[ -]?секундн[^\W\d_]*", r"\1 сек"),
    _rule(r"(\d)-?(?:ти|х)?[ -]?километров[^\W\d_]*", r"\1 км"),
    _rule(r"\bминутн(?:ая|ую|ой|ый|ого|ое|ым)\b", "1 мин"),
    _rule(r"(\d)-(?:ти|ми)\b", r"\1"),
    _rule(r"(\d)-(second|sec|minute|min|mile|metre|meter|hour|km|kg|pound|lb|rep)\b", r"\1 \2"),
    _rule(r"(\d) (?:and a half|с половиной)\b", r"\1.5"),
    _rule(r"\bbetween (\d+) and (\d+)\b", r"\1-\2"),
    _rule(r"\b(?:от|с) (\d+) до (\d+)\b", r"\1-\2"),
    _rule(r"(?<=\d) ?(?:to|or|или|до|либо) ?(?=\d)", "-"),
    _rule(r"(?<!по )(?<![x\d.:])(\d{1,2}) (?:by|на) ([12]?\d|30)\b(?!\s*(?:кг|сек|мин|%))", r"\1x\2"),
    _rule(r"(?<=\d) (?=с \d+ ?(?:кг|kg)\b)", ", "),
    _rule(rf"{_NOT_COUNTED}\b(минут|секунд|метров|километров|килограмм|килограммов|раз) (\d+(?:-\d+)?)"
          r"(?!\s*(?:сек|мин|кг|м\b|раз|подх|кр|по\b|[xх]))", r"\2 \1"),
    _rule((
        rf"{_NOT_COUNTED}(?<!\bв )(?<!кажд\w\w )(?<!\bper )\b(минут[ауеы]|минутк[ауи]|километру?|"
        rf"секунд[ауы])\b"
    ), r"1 \1"),
    _rule(rf"{_NOT_COUNTED}(?<!\bв )\b(?:час)\b(?! дня| ночи)", "1 час"),
    _rule(r"(?<=\d )(?:минут\w*|мин\b\.?)", "мин"),
    _rule(r"(?<=\d )(?:секунд\w*)", "сек"),
    _rule(r"(?<=\d)(\s?)(?:килограмм\w*|кило)\b", r"\1кг"),
    _rule(r"(?<=\d)(\s?)километр\w*", r"\1км"),
    _rule(r"(?<=\d)(\s?)метр(?:ов|а|ы|овка)?\b", r"\1м"),
    _rule(r"(?<=\d) (?=с [а-яё]+(?:ами|ями|ой|ом|ью|ем|ей|им|ым)\b)", ", "),
    _rule(r"\ba side (?=(?:plank|lunge|bend|raise|step|kick|crunch))", "side "),
    _rule(r"(?:\bв )?(\d) подход\w*", r"\1 подхода"),
    _rule(r"(?<=\d )повторени\w*", "повторений"),
    _rule(r"(?:\bв )?(\d) (?:кругах|кругами)\b", r"\1 круга"),
    _rule(r"(?:до угла )?\b\d+ (?:градус\w*|degrees?)\b", ""),
    _rule(r"\b(\d{1,2}) (\d{2,4})s\b", r"\1 x \2 m"),
    _rule(r"\b(\d{1,2}) (?:times|раза?) (?:по )?(?=\d)", r"\1 x "),
    _rule((
        r"(?<=\d) (?:more|good|hard|heavy|back-?off|backoff|top|warm-?up|drop|quality|full|working|"
        r"straight) (?=sets?|rounds?|reps?|minutes)"
    ), " "),
    _rule((
        r"(?<=\d) (?:easy|steady|brisk|light|slow|gentle) (?=min|sec|miles?|km|kilomet|met|laps?|"
        r"lengths?)"
    ), " "),
    _rule(rf"(?<![\d.:])({_HEAVY}){_BY}(\d{{1,2}}), (?={_HEAVY}{_BY}\d)", r"\1x\2,"),
    _rule(rf"(?<=\d,)({_HEAVY}){_BY}(\d{{1,2}})\b", r"\1x\2"),
    _rule(r"(?<=\d) (?:рабочих|полных|полные|тяжелых|тяжёлых) (?=подход|круг|повтор)", " "),
    _rule(r"\b(?:about|around|roughly|approximately|approx\.?|примерно|где-то|около|порядка) (?=\d)", ""),
)  # fmt: skip
_JOINED = re.compile(r"^([а-яё]+?)(минутн|секундн|километров|метров)\w+$", re.IGNORECASE)
_UNITS_OF_JOINED = {"минутн": "мин", "секундн": "сек", "километров": "км", "метров": "м"}


def spelled_numbers(text: str) -> int:
    """Count the numbers of a text that are written in words and say how many or how long."""
    return sum(1 for word in _WORD.findall(text) if (_value(word) or 0) >= 3)


def with_digits(sentence: str) -> str:
    """Write the numbers of a sentence in digits, and their units in one spelling."""
    for pattern, written in _BEFORE:
        sentence = pattern.sub(written, sentence)
    sentence = _with_words_as_digits(sentence)
    for pattern, written in _AFTER:
        sentence = pattern.sub(written, sentence)
    return sentence


def _with_words_as_digits(sentence: str) -> str:
    pieces: list[str] = []
    at = 0
    while (found := _WORD.search(sentence, at)) is not None:
        end, written = _number(sentence, found)
        pieces += [sentence[at : found.start()], written if written is not None else found[0]]
        at = end
    return "".join([*pieces, sentence[at:]])


def _number(sentence: str, first: re.Match[str]) -> tuple[int, str | None]:
    """Read the number that begins at a word; gives where it ends and its digits, None for no number."""
    if joined := _JOINED.match(first[0]):
        value = _value(joined[1])
        if value is not None:
            return first.end(), f"{value} {_UNITS_OF_JOINED[joined[2].lower()]}"
    total, end, last = _spelled(first[0]), first.end(), first
    if total is None:
        return end, None
    if isinstance(total, str):
        return end, total
    while (word := _WORD.match(sentence, end + 1)) and sentence[end : end + 1] in {" ", "-"}:
        value = _value(word[0])
        if word[0].lower() == "and" and total >= 100 and (after := _WORD.match(sentence, word.end() + 1)):
            word, value = after, _value(after[0])
        if value is None or not _continues(total, value):
            break
        total, end, last = (total * value if value == 100 else total + value), word.end(), word
    is_sure = total >= 3 or _COUNTS.match(sentence, end) or _BETWEEN.search(sentence[: first.start()])
    return (
        (end, str(total))
        if is_sure
        else (last.end(), None if last is first else sentence[first.start() : end])
    )


def _continues(total: int, value: int) -> bool:
    """Tell "twenty five" and "сто двадцать" from "three ten"."""
    if value == 100:
        return total < 10
    return (total % 10 == 0 and total % 100 >= 20 and value < 10) or (total % 100 == 0 and value < 100)


def _spelled(word: str) -> int | str | None:
    """Read a word, hyphens in it: "twenty-five" is a number, "два-три" a range, "one-arm" none."""
    parts = word.split("-")
    values = [_value(part) for part in parts]
    if len(parts) == 1:
        return values[0]
    known = [value for value in values if value is not None]
    if len(parts) != 2:
        return None
    if len(known) == 2:
        return sum(known) if _continues(known[0], known[1]) else f"{known[0]}-{known[1]}"
    is_unit = values[0] is not None and re.fullmatch(_UNIT, parts[1], re.IGNORECASE)
    return f"{values[0]} {parts[1]}" if is_unit else None


def _value(word: str) -> int | None:
    return _VALUES.get(word.lower().replace("ё", "е"))
