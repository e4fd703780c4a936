"""What numbers count, in what words, and the numbers that are words themselves."""

import re
from enum import StrEnum


class Unit(StrEnum):
    """What a number counts; the value is the canonical spelling."""

    SECOND = "s"
    MINUTE = "min"
    HOUR = "h"
    METRE = "m"
    KILOMETRE = "km"
    MILE = "mi"
    YARD = "yd"
    FOOT = "ft"
    CALORIE = "cal"
    KILOGRAM = "kg"
    POUND = "lb"
    POOD = "pood"
    PERCENT = "%"
    REP = "reps"
    BREATH = "breaths"
    LENGTH = "lengths"
    LAP = "laps"
    FLOOR = "floors"
    SONG = "songs"
    STEP = "steps"
    WIDTH = "widths"
    SET = "sets"
    ROUND = "rounds"


SECONDS = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}
METRES = {Unit.METRE: 1.0, Unit.KILOMETRE: 1000.0, Unit.MILE: 1609.34, Unit.YARD: 0.9144, Unit.FOOT: 0.3048}
WEIGHTS = (Unit.KILOGRAM, Unit.POUND, Unit.POOD)
# What is counted and is no repetition keeps its word: "6 breaths", "4 lengths", "20 cal".
COUNTED = (Unit.CALORIE, Unit.BREATH, Unit.LENGTH, Unit.LAP, Unit.FLOOR, Unit.SONG, Unit.STEP, Unit.WIDTH)
COUNTS_OF_SETS = (Unit.SET, Unit.ROUND)

_UNIT_WORDS: dict[Unit, str] = {
    Unit.SECOND: "s sec secs second seconds с сек секунд секунды секунду секунда",
    Unit.MINUTE: "min mins minute minutes mn мин минут минуты минуту минута минуте минутка минутку минутки",
    Unit.HOUR: "h hr hrs hour hours ч час часа часов",
    Unit.METRE: "m meter meters metre metres м метр метра метров",
    Unit.KILOMETRE: "km kms k kilometre kilometres kilometer kilometers км",
    Unit.MILE: "mi mile miles миля мили миль",
    Unit.YARD: "y yd yds yard yards ярд ярдов",
    Unit.FOOT: "ft foot feet",
    Unit.CALORIE: "cal cals calorie calories кал ккал калорий",
    Unit.KILOGRAM: "kg kgs kilo kilos кг кило ки",
    Unit.POUND: "lb lbs pound pounds # фунтов",
    Unit.POOD: "pood poods пуд пуда пудов",
    Unit.PERCENT: "% percent pct процентов",
    Unit.BREATH: "breath breaths вдох вдоха вдохов дыхание дыхания дыханий",
    Unit.LENGTH: "length lengths",
    Unit.LAP: "lap laps",
    Unit.FLOOR: "floor floors этаж этажа этажей",
    Unit.SONG: "song songs",
    Unit.STEP: "steps шагов",
    Unit.WIDTH: "widths",
    Unit.REP: "rep reps goes trips times tries attempts cycles repetition repetitions "
    "повт повтор повтора повторов повторение повторения повторений "
    "раз раза попытка попытки попыток",
    Unit.SET: "set sets lots ladders подход подхода подходов подхода подх сет сета сетов серия серии серий "
    "заход захода заходов",
    Unit.ROUND: "round rounds rds rd rft круг круга кругов раунд раунда раундов",
}
UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split()}
# These count what stands before them only: after a space they are words of their own ("3 k", "5 y").
TIGHT = frozenset({"k", "y"})

NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "eleven": 11, "thirteen": 13, "fourteen": 14, "sixteen": 16, "eighteen": 18, "forty": 40, "fifty": 50,
    "sixty": 60,
    "один": 1, "одна": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7,
    "восемь": 8, "девять": 9, "десять": 10, "одиннадцать": 11, "двенадцать": 12,
    "тринадцать": 13, "четырнадцать": 14,
    "пятнадцать": 15, "шестнадцать": 16, "восемнадцать": 18, "двадцать": 20, "тридцать": 30, "сорок": 40,
    "пятьдесят": 50, "шестьдесят": 60, "сто": 100,
}  # fmt: skip
ARTICLES = frozenset({"a", "an", "one"})


def spellings(*units: Unit) -> str:
    """Write a pattern for the words of units, the longer ones first."""
    known = (re.escape(word) for word, unit in UNITS.items() if unit in units)
    return "|".join(sorted(known, key=len, reverse=True))
