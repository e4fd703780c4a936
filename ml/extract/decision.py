"""Program or not: decided on what the page says, with a reason that people are told."""

import re
from enum import StrEnum

from ml.extract.exercise_words import exercise_words, says_effort
from ml.extract.notation.joining.attributes import tells_work
from ml.extract.notation.line.key_values import is_labelled
from ml.extract.notation.titles.days import day_title
from ml.extract.notation.vocabulary import WEEKDAY
from ml.extract.timetables import timetable_lines
from storage.records.program import Exercise, Program


class NotProgramReason(StrEnum):
    """Why a page is no program."""

    NO_TEXT = "no_text"
    PRICES = "prices"
    NO_EXERCISES = "no_exercises"
    CODE = "code"
    SCHEDULE = "schedule"


SENTENCES = {
    NotProgramReason.NO_TEXT: "There is no text that could be read.",
    NotProgramReason.PRICES: "This looks like a receipt, a price list or a menu.",
    NotProgramReason.NO_EXERCISES: "There are no exercises with sets, repetitions, times or distances.",
    NotProgramReason.CODE: "This looks like source code.",
    NotProgramReason.SCHEDULE: "This looks like a timetable: times of day, but nothing to train by.",
}

_PRICE = re.compile(
    r"(?:[$€£₽¥]\s*\d|\d\s*[$€£₽¥]|"
    r"(?<![,;\d])\b\d{1,4}[.,]\d{2}\b(?!\s*(?:kg|lb|km|m|кг)|[,;]\d|[,;]*\"))|\b(?:руб|usd|eur)\b",
    re.IGNORECASE,
)
_SELLS = re.compile(
    r"^\W*(?:selling|for sale|wanted|parts|invoice|quote|receipt|menu|order(?= (?:for|from|list|#|no\b))"
    r"|продам|продаю|куплю|счёт|меню|рецепт|inventory|packing)\b"
    r"|\b(?:assembly|parts (?:bag|list)|(?:stock|packing|shopping) list|список покупок)\b",
    re.IGNORECASE,
)
# A heading over what things cost.
_PRICE_LIST = re.compile(
    r"\W*(?:price\s?list|prices|our prices|membership(?:s| prices| options)?|прайс(?:[\s-]?лист)?"
    r"|(?:наши )?цены(?: на [^\d]{3,40})?"
    r"|стоимость(?: услуг| занятий| тренировок| абонементов)?|тарифы|абонементы)\W*",
    re.IGNORECASE,
)
# What somebody has lifted at best, over names and weights.
_BESTS = re.compile(
    r"\b(?:maxes|maximums|1\s?rms?|prs|pbs|personal bests|records|рекорды|максимумы|мои пм)\b", re.IGNORECASE
)
# How fast the heart beats, or how fast one runs, at which effort.
_ZONES = re.compile(
    r"\b(?:heart[ -]rate|hr|power|pace|training|running|cycling)\s+zones\b"
    r"|\bзоны\s(?:пульса|мощности|темпа|чсс)|\bпульсовые\sзоны",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"[$€£₽¥]\s?\d|\d\s?[$€£₽¥]")
_SHOP = re.compile(
    r"\b(?:total|subtotal|tax|vat|cash|change due|receipt|invoice|qty|price|shopping|"
    r"итого|чек|сумма|ндс|скидка|"
    r"price ?list|memberships?|day pass|drop-in fee|абонемент\w*|безлимит\w*|стоимость|прайс(?:-?лист)?"
    r"|разовое посещение"
    r"|selling|for sale|pick ?up only|parts list|продам|продаю|самовывоз|"
    r"grocer(?:y|ies)|milk|bread|eggs|potatoes|onions?|butter|молоко|хлеб|яйца|картофель)\b",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\bdef \w+\(|^\s*(?:import|from) \w+|\breturn\b|\bconst\b|[{};]\s*$|=>|==|[+\-*]="
    r"|\bclass \w+|#include|\w\(.*\)[:;]?$"
    r"|^\s*(?:for|if|while|else|elif)\b.*:$|\w\s=\s\S|[\"'“”]\w+[\"'“”]\s?:"
)
_SQL = re.compile(r"^(?:ALTER TABLE|UPDATE|INSERT INTO|CREATE|SELECT|DELETE FROM)\s.*;$")
_BREATHS = ("breaths", "breath", "дыханий", "дыхания", "вдохов", "вдоха")
_SHORTEST_INTERVAL = 25
_TRAINING = re.compile(
    r"\b(?:yoga|yin|stretch(?:ing|es)?|mobility|workout|openers?|pilates|reformer|physio|rehab|warm-?up|wod|routine"
    r"|exercises?|йога|растяжк\w+|тренировк\w+|комплекс|зарядка|лфк|мфр|шпагат|упражнени\w+|разминка)\b",
    re.IGNORECASE,
)
_TIMETABLE = re.compile(
    r"\b(?:time-?table|class(?:es)? schedule|group classes|opening hours|booking|waitlist|instructor"
    r"|расписани\w+|групповы\w+ (?:заняти|тренировк)\w+|запись (?:по|за|через|на)|часы работы)\b",
    re.IGNORECASE,
)
# What somebody tells of a race.
_REPORT = re.compile(r"\b(?:race|trip|event|match) (?:report|recap)\b|\bотч[её]т о", re.IGNORECASE)
_KITCHEN = re.compile(
    r"\d\s?(?:ml|g|mg|iu|kcal|tbsp|tsp|cups?|scoops?|slices?|servings?|мл|гр?|мг|ккал|порци\w+|ложк\w+)\b(?!\s?/)"
    r"|\b(?:ст|ч)\.? ?л\b|\b(?:serves|servings|fridge|oven|blend)\b|\b(?:взбить|духовк\w+|варить)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"\?\s*(?:\([^()]*\))?\s*$")
# `3 x 12 = 36`, `75% of 80 = 60`
_SUM = re.compile(r"\d[^=]{0,25}=\s*\d|=\s?[xхyz?]\b")
_LONGEST_EFFORT = 5
# A day's run or ride takes that many seconds at least.
_LONG = 1200
_WEEKDAY = re.compile(rf"{WEEKDAY}\b", re.IGNORECASE)
_LONGEST_TITLE = 8
_SHORT_NAME = 5
_MOSTLY = 0.7
_FEW = 3
_HALF = 0.5
_LONGEST_NAME = 6
_TOP = 6


def judge(program: Program, text: str) -> NotProgramReason | None:
    """Give the reason why a page is no program, or None where it is one."""
    if sum(character.isalpha() for character in text) < 4:
        return NotProgramReason.NO_TEXT
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    known, measured = _evidence(program)
    if sum(map(tells_work, lines)) > 1:
        # A handout says how often and how long in phrases that nothing else needs.
        known = max(known, measured)
    if (
        _is_plan(program, lines)
        or _is_week(program)
        or (measured >= _FEW and _says_training(lines[0]) and _are_short(program))
    ):
        # "Hip openers after the run": what stands below is what it says, by whatever name.
        known = max(known, measured)
    prescribed = sum(map(_is_prescribed, program.exercises))
    if _is_code(lines, measured):
        return NotProgramReason.CODE
    if _is_priced(program, text, known=known, measured=measured, prescribed=prescribed):
        return NotProgramReason.PRICES
    if _is_schedule(program, lines):
        return NotProgramReason.SCHEDULE
    # Numbers beside words are an agenda or a question as well, unless the names or sets say otherwise.
    mostly_unknown = known < _HALF * len(program.exercises) and prescribed < max(
        2, len(program.exercises) / 4
    )
    are_bests = any(map(_BESTS.search, lines[:_FEW])) and not prescribed
    are_zones = any(map(_ZONES.search, lines[:_FEW])) and not prescribed
    is_told = _REPORT.search(lines[0]) and not prescribed and measured < _FEW
    is_other = is_told or are_bests or are_zones or _is_kitchen(lines)
    is_other = is_other or _is_quiz(lines, prescribed) or _are_sums(lines)
    if not measured or not known or mostly_unknown or is_other:
        return NotProgramReason.NO_EXERCISES
    return None


def _is_plan(program: Program, lines: list[str]) -> bool:
    """Tell days of a plan: several that say so, nearly everything below them to train by."""
    days = sum(day_title(session.title or "") is not None for session in program.sessions)
    measured = sum(exercise.is_measured for exercise in program.exercises)
    is_filled = measured >= max(2 * days, _MOSTLY * len(program.exercises))
    is_week = days >= _FEW and days >= _HALF * len(program.sessions)
    return is_week and is_filled and not timetable_lines(lines)


def _is_kitchen(lines: list[str]) -> bool:
    """Tell what is cooked, eaten or taken: measures of a kitchen in a good part of the lines."""
    measured = sum(bool(_KITCHEN.search(line)) for line in lines)
    return measured > 1 and measured >= len(lines) / _FEW


def _is_quiz(lines: list[str], prescribed: int) -> bool:
    """Tell questions with their points from exercises."""
    asked = sum(bool(_QUESTION.search(line)) for line in lines)
    return prescribed < _FEW and asked > 1 and asked >= len(lines) / _FEW


def _are_sums(lines: list[str]) -> bool:
    """Tell what is reckoned at school: equations in most lines that have numbers, no word of training."""
    counted = [line for line in lines if any(map(str.isdigit, line))]
    sums = sum(bool(_SUM.search(line)) for line in counted)
    return sums >= max(_FEW, _HALF * len(counted)) and not any(map(exercise_words, lines))


def _is_code(lines: list[str], measured: int) -> bool:
    code = sum(bool(_CODE.search(line)) and not is_labelled(line) for line in lines)
    is_program = code >= max(3, _HALF * len(lines)) and measured < _HALF * len(lines)
    return is_program or sum(bool(_SQL.match(line)) for line in lines) > 1


def _is_priced(program: Program, text: str, *, known: int, measured: int, prescribed: int) -> bool:
    """Tell what is paid for from what is trained: prices where little else has numbers."""
    lines = [line for line in text.splitlines() if line.strip()]
    priced = sum(bool(_PRICE.search(line)) for line in lines) + 2 * len(_SHOP.findall(text))
    all_prescribed = prescribed == known == len(program.exercises)
    if _SELLS.search(lines[0]) or any(_PRICE_LIST.fullmatch(line) for line in lines[:_TOP]):
        return True
    if priced >= max(2, measured) and known < max(2 if all_prescribed else 3, priced):
        return True
    return sum(bool(_CURRENCY.search(line)) for line in lines) > 1 and prescribed < _FEW


def _is_week(program: Program) -> bool:
    """Tell a week of runs, rides or swims: a few days, most of them with a way to cover."""
    days = sum(bool(_WEEKDAY.match(session.title or "")) for session in program.sessions)
    has_effort = any(map(_is_effort, program.exercises))
    ways = sum(
        e.distance_m is not None or (has_effort and (e.duration_s or 0) >= _LONG) for e in program.exercises
    )
    return days >= _FEW and ways >= days / 2


def _says_training(line: str) -> bool:
    """Tell a title that speaks of training from a sentence that mentions it."""
    return len(line.split()) <= _LONGEST_TITLE and bool(_TRAINING.search(line)) and not line.endswith("?")


def _are_short(program: Program) -> bool:
    """Tell names from sentences."""
    short = sum(len(exercise.name.split()) <= _SHORT_NAME for exercise in program.exercises)
    return short > _MOSTLY * len(program.exercises)


def _is_schedule(program: Program, lines: list[str]) -> bool:
    """Tell times of day in most lines, where next to nothing is counted, carried or covered."""
    timed = timetable_lines(lines)
    counted = sum(bool(e.sets or e.reps or e.distance_m or e.rest_s) for e in program.exercises)
    if timed > 1 and any(map(_TIMETABLE.search, lines)) and not any(map(_is_prescribed, program.exercises)):
        return True
    return timed >= max(2, _HALF * len(lines)) and counted < timed / 2


def refused(reason: NotProgramReason) -> Program:
    """Give the answer for a page that is no program."""
    return Program(is_program=False, reason=SENTENCES[reason])


def _evidence(program: Program) -> tuple[int, int]:
    """Count exercises with a known word in their name, and those with numbers to train by."""
    exercises = program.exercises
    known = sum(_is_name(e.name) or _is_interval(e) or _is_effort(e) for e in exercises)
    return known, sum(exercise.is_measured for exercise in exercises)


def _is_name(name: str) -> bool:
    """Tell a name with a word of training from a sentence about it."""
    return exercise_words(name) > 0 and len(name.split()) <= _LONGEST_NAME


def _is_effort(exercise: Exercise) -> bool:
    """Tell `15 min easy`, `3 km разм`: a way or a time, and how hard it is."""
    is_covered = exercise.duration_s is not None or exercise.distance_m is not None
    is_short = len(exercise.name.split()) <= _LONGEST_EFFORT
    return (is_covered or bool(exercise.reps)) and is_short and says_effort(exercise.name)


def _is_prescribed(exercise: Exercise) -> bool:
    """Tell sets of something, which nothing but training counts."""
    return exercise.sets is not None and any((exercise.reps, exercise.duration_s, exercise.distance_m))


def _is_interval(exercise: Exercise) -> bool:
    """Tell what only training repeats: ways and times with a rest, efforts and percentages."""
    if exercise.per_side or (exercise.reps or "").endswith(_BREATHS):
        return True
    covered = exercise.distance_m is not None or exercise.duration_s is not None
    effort = exercise.load is not None and any(sign in exercise.load for sign in ("%", "RPE", "Borg"))
    far = exercise.distance_m is not None and exercise.distance_m >= _SHORTEST_INTERVAL
    if exercise.sets is None:
        return far and exercise.rest_s is not None
    lifted = bool(exercise.reps) and re.search(r"\d (?:kg|lb)$", exercise.load or "") is not None
    return far or effort or lifted or (covered and exercise.rest_s is not None)
