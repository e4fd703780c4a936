"""Words that rules ask for, English and Russian, and the means to write them as lists."""

import re

# What a name needs at least: two letters, or a short form such as C2B or в/с.
NAMED = re.compile(r"[^\W\d_]{2}|[^\W\d_]\d[^\W\d_]|[^\W\d_][/&+][^\W\d_]|\b[Zz]\d\b")


def words(text: str) -> frozenset[str]:
    """Give the words of a text that is written as a list."""
    return frozenset(text.split())


def any_of(*phrases: str) -> str:
    """Write a pattern for one of several phrases; each may be a pattern, or several parted by bars."""
    return f"(?:{'|'.join(phrases)})"


REST = words(
    "rest rests resting recovery recover rec recoveries pause break breather ri rbi r off"
    " отдых отдыха отд отдыхаем отдыхать пауза паузы восстановление восст перерыв через"
)
# Between a number and what it counts: "10 slow breaths".
MANNERS = words(
    "slow deep quiet gentle soft long controlled calm easy full strict медленных глубоких спокойных"
)
PAUSES = words("pause пауза паузы")
# What is done between hard parts; it stands for the rest.
_EASY = words(
    "standing seated sitting walk walking jog jogging ez easy easily off float j тр walk-jog jog-walk paddle"
    " spin drink"
)
_EASY_STEMS = (
    "шаг",
    "ходьб",
    "пешк",
    "трус",
    "откат",
    "закат",
    "раскат",
    "спокойн",
    "легк",
    "лёгк",
    "медл",
    "свободн",
)


def is_easy(word: str) -> bool:
    """Tell a word for what is done at ease between hard parts."""
    return word in _EASY or word.startswith(_EASY_STEMS)


# Between the word for resting and its time.
TIED_TO_REST = words("for of by is between after about ~ по между")
BEHIND_REST = words(
    "between btw after each every in all the pair both pairs exercises them interval"
    " между после подходами подходов кругами раундами пары"
)
OF_A_PAIR = words("pair each both every кажд пары")

# Parts of a session around its main one, in all the ways that clubs shorten them; behind them stands no
# letter.
WARM_UP = r"(?:dynamic |general |specific )?warm(?:ing)?[\s-]?up|w/?u|w-?up|w/up|разм(?:инка|\.)?"
COOL_DOWN = (
    r"(?:swim |active )?(?:cool|warm|swim|wind)(?:ing)?[\s-]?down|c/?d|w/?d|w-?down|w/down|зам(?:инка|\.)?"
)
# Between sets, exercises, rounds.
BETWEEN = r"between|in between|inbetween|btwn?|b/w|betw|между"

# Days and months as patterns: in full, and as a calendar shortens them.
FULL_WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    "|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo"
    "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
)
SHORT_WEEKDAYS = (
    "mon|tues?|weds?|thurs?|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|пнд|втр|срд|чтв|птн|птц|сбт|суб|вск|вскр"
)
WEEKDAY = any_of(FULL_WEEKDAYS, SHORT_WEEKDAYS)
MONTH = any_of(
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
    r"(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ья](?![^\W\d])"
    r"|марта?(?![^\W\d])|ма[йя](?![^\W\d])|августа?(?![^\W\d])",
)

# A full stop behind these ends no sentence: "12 alt. lunges", "тяга верт. блока".
ENDS_SHORTENED = re.compile(
    r"(?<![^\W\d])(?:alt|approx|incl?|max|ea|wt|std|ext|верт|гор|гориз|накл|шир|узк|обр|прав|лев|пр|отд"
    r"|подх|повт|р|уп|упр|гант|штанг|тренаж|разгиб|сгиб|фронт|фр|перед|задн|средн|нижн|верхн|хв|скам|сид|леж|лёж|ст"
    r"|бл|биц|триц|мыш|нейтр|паралл)$",
    re.IGNORECASE,
)
