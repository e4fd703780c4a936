"""A line of training notation as tokens: numbers, units, signs, marks and words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ml.extract.notation.units import (
    ARTICLES,
    COUNTED,
    COUNTS_OF_SETS,
    NUMBER_WORDS,
    SECONDS,
    TIGHT,
    UNITS,
    Unit,
)
from ml.extract.notation.vocabulary import MANNERS


class Kind(StrEnum):
    """What a token is."""

    NUMBER = "number"
    CLOCK = "clock"
    TIMES = "times"
    DASH = "dash"
    SLASH = "slash"
    AT = "at"
    PLUS = "plus"
    UNIT = "unit"
    WORD = "word"
    BREAK = "break"
    OPEN = "open"
    CLOSE = "close"
    EFFORT = "effort"
    TEMPO = "tempo"
    SIDE = "side"
    BODYWEIGHT = "bodyweight"
    MAXIMUM = "maximum"
    END = "end"


_RANGE = r"\d{1,2}(?:[.,]\d)?(?:(?:\s*-\s*|\sto\s)\d{1,2}(?:[.,]\d)?)?"
_S, _M, _H = (
    r"(?:s|secs?|seconds?|с|сек)\b\.?",
    r"(?:min|mins|minutes?|мин)\b\.?",
    r"(?:hrs?|hours?|h|час(?:а|ов)?|ч)",
)
_TOKEN = re.compile(
    rf"""
    (?P<compound>
        \d{{1,2}}'\d{{2}}(?:"|''|\b)
      | \d{{1,2}}\s?(?:{_M}|m|м)\s?(?:and\s|и\s)?\d{{1,2}}\s?{_S}
      | \d{{1,2}}(?:min|мин)\d{{2}}\b
      | \d{{1,2}}\s?{_H}\s?\d{{1,2}}(?:\s?{_M}|m\b|м\b|\b(?!\s*[x\d]))
    )
  | (?P<effort>
        @?\s*\b(?:RPE|РПЕ|RIR|Borg)\s*:?\s*{_RANGE}
      | @?\s*\b(?:effort|усилие)\s*:?\s*{_RANGE}(?:\s*/\s*10|\s+(?:out\s+)?of\s+10)?\b(?!\s*[xх]\s*\d)
      | (?:@|\bat)\s*{_RANGE}\s*/\s*10\b(?!\s*(?:[x\d/]|kg|lb))
      | (?:@|\bat)?\s*(?<![\d.,:/-])\b{_RANGE}\s+(?:out\s+)?of\s+10\b(?!/|\s*(?:[x\d]|kg|lb))
      | @?\s*(?<![\d.,:-])\b(?:{_RANGE}|one|two|three)\s*
        (?:RPE|РПЕ|RIR|(?:reps?\s+)?(?:left\s+)?in\s+(?:reserve|the\s+tank)|в\s+запасе
          |(?:reps?\s+)?(?:shy|short)\s+of\s+failure|(?:reps?\s+)?from\s+failure)\b(?!\s*:?\s*\d)
    )
  | (?P<tempo>
        \b(?:tempo|темп)(?!\s*:?\s*\d\d\s/\s\d+\s?(?:{_M}|{_S}))(?!\s+\d{{1,2}}\s*[xX]\s*\d{{1,3}}\s*(?:{_M}|{_S})\b)\s*:?\s*@?\s*[\dxX](?:\s*[-/.]?\s*[\dxX]){{2,3}}\b
      | @?\s*\b[\dxX](?:\s?[-/.]?\s?[\dxX]){{2,3}}\s*(?:tempo|темп)\b
      | @\s?\d\d[\dxX]\d\b(?!\s*(?:kg|кг|lb))
    )
  | (?P<side>
        \b(?:per|each|every|a)\s+(?:side|leg|arm|hand|half|direction|way|foot|limb|s)s?\b | \be/s\b
      | /\s*(?:side|leg|arm|hand|direction|сторон[уы]|ног[уи]|рук[уи])s?\b
      | \bp/s\b | \b[LЛ]\s?[+/]\s?[RП]\b | \b[RП]\s?[+/]\s?[LЛ]\b
      | \beach\b(?!\s+[^\W\d]) | \bea\b\.? | \bboth\s+sides\b
      | \b(?:на\s+)?кажд(?:ую|ая|ый|ой)\b(?!\s+[^\W\d])
      | \b(?:на|каждую|каждой|каждая|в\s(?=кажд))\s*(?:каждую\s+|каждой\s+)?
        (?:сторону|ногу|руку|стороны|стороной|рукой|ногой|бок)\b
    )
  | (?P<bodyweight>@?\s*\b(?:body\s?-?weight|bw|свой\s+вес|собственн\w+\s+вес\w*|без\s+веса)\b)
  | (?P<maximum>
        (?<![\d.+])\d{{1,2}}(?:\+\d{{1,2}}){{1,4}}(?![\d.+])(?!\s*(?:min|s\b|sec|m\b|km|kg|kgs|кг|мин|сек|'|"|lb))
      | (?<![\d.])\d(?:\.\d){{2,}}(?![\d.])
      | \b(?:as\s+many\s+(?:reps\s+)?as\s+possible|(?:(?:close\s+)?to|till|until|near)\s+failure
        |failure|fail|amrap|amap|sub-?max|max(?:imum)?(?:\s+(?:reps?|effort))?|до\s+отказа|в?\s*отказ
        |макс(?:имум\w*)?\.?(?:\s+повт\w*\.?)?)(?!\w)
        (?:\s?(?:-|minus\s+|минус\s+)(?:\d{{1,2}}|one|two|three)\b(?!\s*(?:{_S}|{_M}|[xх:.\d]|kg|%)))?
      | (?<=\d[xх]\s)f\b
    )
  | (?P<named>
        \b(?:\d{{1,2}}-in-\d{{1,2}}-out|in-\d{{1,2}}-out-\d{{1,2}})\b
      | \bVO2(?:\s?max)?\b | \b(?:UT[1-3]|Z[1-7])\b | \b(?:90/90|5/3/1)(?=\s[^\W\d]|$) | \b1/2(?=\skneel)
      | \b(?:\d{{1,3}}\s?-\s?)?\d{{1,3}}[\s-]?(?:°|deg\b|degrees?\b) | \b5-10-5(?=\s+shuttle)
      | (?:№|\bno\.)\s?\d{{1,5}}\b
      | \b(?:lanes?|дорожк[аи]|этап|кабинет|каб\.)\s[#№]?\d{{1,3}}(?:\s?[-/&+]\s?\d{{1,2}})*\b
        (?!\s?(?:{_M}|{_S}))
      | \bfloor(?=\s(?:press|fly|wiper|touch|bridge|slide)) | \b1(?=[\s-](?:arm|leg|hand|рук|ног))
      | \b[12]h(?=\s(?:swings?|snatch|cleans?|row|press|deadlift|jerk|kb|kettlebell)\b)
    )
  | (?P<clock>\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?!\d))
  | (?P<number>
        \d+(?:\.\d+|,(?:\d|25|75)(?!\d))?(?=\s?(?:kg|кг|lbs?|poods?|пуд|km|км|mi\b|%|мин|ч\b|час))
      | (?<!,)\d{{1,3}},(?:5|25|75)(?=[\s/xх-]|$)
      | \d+(?:\.\d+)? | \.\d\b | :\d{{2}}(?!\d)
    )
  | (?P<prime>''|'|")
  | (?P<percent>%|\#(?!\w))
  | (?P<times>[xх](?=\s*[\d:(.]|\s*(?:max|amrap|макс|fail|me\b|f\b))|[xх](?=\s|$))
  | (?P<word>
        w/(?:up|u|down)\b|c/d\b|[вкн]/[сп]\b|s/[rm]\b|s/k(?:/[a-z])*\b
      | [a-wyz]\d{{1,2}}[a-z]\w*|[^\W\d_]+(?:['’.&-][^\W\d_]+)*\.?
    )
  | (?P<dash>-|\.\.+)
  | (?P<slash>/)
  | (?P<at>@|~)
  | (?P<plus>\+|&)
  | (?P<open>[(\[])
  | (?P<close>[)\]])
  | (?P<break>[,;:|=])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE_COUNT = frozenset({"по", "x", "х"})
_COMPOUND_PART = re.compile(r"\d+")
# `3х10 с гантелями`: with dumb-bells, no seconds.
_WITH_WHAT = re.compile(r"\s+(?!кажд)[а-яё]{4,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a line; `start` and `end` are offsets in the plain line."""

    kind: Kind
    text: str
    start: int
    end: int
    unit: Unit | None = None
    number: float | None = None

    @property
    def value(self) -> float:
        """The number, or the seconds of a clock."""
        if self.number is not None:
            return self.number
        if self.kind is Kind.CLOCK:
            parts = [int(part) for part in self.text.split(":")]
            return float(sum(part * 60**power for power, part in enumerate(reversed(parts))))
        return float(self.text.replace(",", ".").lstrip(":"))

    @property
    def word(self) -> str:
        """The text in lower case without a full stop behind it."""
        return self.text.lower().rstrip(".")


_END = Token(Kind.END, "", -1, -1)


def peek(tokens: Sequence[Token], index: int) -> Token:
    """Give the token at a place; behind the last one a token of kind END without text."""
    return tokens[index] if index < len(tokens) else _END


def written(tokens: Sequence[Token], start: int, end: int) -> str:
    """Give the words of a stretch of tokens, for a note."""
    return " ".join(token.text for token in tokens[start:end])


def tokenize(line: str) -> list[Token]:
    """Split a plain line; what is no token (stray signs) is passed over."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(line):
        tokens.append(_token(match, tokens))
    return _with_number_words(tokens)


def _token(found: re.Match[str], before: list[Token]) -> Token:
    name, text = found.lastgroup or "", found[0]
    span = (found.start(), found.end())
    follows_number = bool(before) and before[-1].kind in {Kind.NUMBER, Kind.CLOCK}
    touches = follows_number and before[-1].end == found.start()
    if len(before) > 2 and before[-1].word in MANNERS and UNITS.get(text.lower()) is Unit.BREATH:
        follows_number = before[-2].kind in {Kind.NUMBER, Kind.CLOCK}
    match name:
        case "compound":
            return Token(Kind.CLOCK, text, *span, number=_compound_seconds(text))
        case "number" if text.startswith(":"):
            # ":25" is twenty-five seconds.
            return Token(Kind.CLOCK, f"0{text}", *span)
        case "prime" | "percent" | "word":
            unit = _unit_of(found, name, follows_number=follows_number, touches=touches)
            alone = Kind.BREAK if name == "prime" else Kind.WORD
            return Token(Kind.UNIT if unit else alone, text, *span, unit)
        case _:
            return Token(Kind.WORD if name == "named" else Kind(name), text, *span)


def _unit_of(found: re.Match[str], name: str, *, follows_number: bool, touches: bool) -> Unit | None:
    text = found[0]
    if name == "percent":
        return UNITS[text]
    if name == "prime":
        return (Unit.MINUTE if text == "'" else Unit.SECOND) if touches else None
    if text == "с" and not touches and _WITH_WHAT.match(found.string, found.end()):
        return None
    return _unit(text, follows_number=follows_number, touches=touches)


def _unit(text: str, *, follows_number: bool, touches: bool) -> Unit | None:
    word = text.lower().rstrip(".")
    if word in TIGHT:
        return UNITS[word] if touches else None
    unit = UNITS.get(word)
    if unit in COUNTED and not follows_number:
        return None
    return unit if follows_number or len(word) > 2 else None


def _compound_seconds(text: str) -> float:
    first, second = (int(part) for part in _COMPOUND_PART.findall(text))
    factor = 3600 if re.search(_H, text, re.IGNORECASE) else 60
    return float(first * factor + second * factor // 60)


def _with_number_words(tokens: list[Token]) -> list[Token]:
    """Take "three" for 3 where it counts what follows: three sets, ten push-ups, a minute."""
    counted: list[Token] = []
    for index, token in enumerate(tokens):
        before = tokens[index - 1].word if index else ""
        value = _word_value(token, peek(tokens, index + 1), before)
        counted.append(token if value is None else Token(Kind.NUMBER, str(value), token.start, token.end))
    return counted


def _word_value(token: Token, following: Token, before: str) -> int | None:
    if token.kind is not Kind.WORD:
        return None
    if before in _BEFORE_COUNT or following.unit is Unit.REP:
        # "три подхода по десять", "twenty reps"
        return NUMBER_WORDS.get(token.word)
    if following.kind is Kind.UNIT:
        if following.unit in COUNTED:
            # "two laps", but "one-breath" and "one song" are words of their own.
            return counted if (counted := NUMBER_WORDS.get(token.word, 0)) > 1 else None
        if following.unit not in SECONDS and following.unit not in COUNTS_OF_SETS:
            return None
        is_article = token.word in ARTICLES and following.unit in SECONDS
        return 1 if is_article else NUMBER_WORDS.get(token.word)
    value = NUMBER_WORDS.get(token.word)
    # "one leg", "two hands" are parts of names.
    return value if value and value >= 3 and following.kind is Kind.WORD else None
