"""`Sets: 2 / Repetitions: 12 per leg`: labels and their values, written as notation."""

import re
from functools import partial

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.labels import Field, read_label
from ml.extract.notation.line.fields import in_notation, read_fields
from ml.extract.notation.units import Unit, spellings

_NUMBERS = r"[^\s,;|/]+(?:\s?(?:to|-|–)\s?\d+)?(?:\s+(?:of\s+)?1?RM\b)?"
_UNIT = spellings(Unit.KILOGRAM, Unit.POUND, Unit.SECOND, Unit.MINUTE, Unit.METRE, Unit.KILOMETRE)
_LIST = rf"\d[\d.]*(?:(?:,\s+|\s*/\s*)\d[\d.]*)+(?=\s*(?:{_UNIT})?\.?\s*(?:[|;]|$))"
_VALUE = rf"\s*(?::|=|-|–)\s*(?P<value>(?:{_LIST}|{_NUMBERS})(?:\s*(?:{_UNIT})\b\.?)?)(?!\s*[xх×]\s*\d)"
_LABELS: tuple[tuple[str, str], ...] = (
    (r"(?:number of |no\.? of )?(?:sets|rounds)|подход(?:ы|ов)|сет(?:ы|ов)|круг(?:и|ов)", r"{} sets"),
    (r"(?:number of |no\.? of )?(?:reps|repetitions)|повтор(?:ы|ения|ений|ов)|раз", r"{} reps"),
    (r"(?:weight|load)_kg", r"@ {} kg"),
    (r"weight|wt|load|intensity|resistance|вес|нагрузка", r"@ {}"),
    (r"rest(?: time| period)?|recovery|отдых|пауза", r"rest {}"),
    (r"hold(?: time| for)?|удержание", r"hold {}"),
    (r"duration|time|work|время|длительность", r"{}"),
    (r"distance|dist|дистанция|расстояние", r"{}"),
    (r"tempo|темп", r"tempo {}"),
    (r"rpe|effort", r"RPE {}"),
    (r"rir", r"RIR {}"),
)
_OF_MAXIMUM = re.compile(r"\s*(?:of\s+)?1?RM\b", re.IGNORECASE)
_PAIRS = tuple(
    (re.compile(rf"(?<![^\W\d_])(?<!\d\s)(?<!\d)(?:{label}){_VALUE}", re.IGNORECASE), notation)
    for label, notation in _LABELS
)
_ONE_SET = r"(?:set|сет|подход|warm-?up set|working set|drop set|work set)"
_NUMBERED_SET = re.compile(
    rf"^(?:[-*•]\s*)?{_ONE_SET}\s*#?\d{{1,2}}\s*(?:[:.)-]\s*(?=\S)|\s(?=[\d+]|bw\b|св\b))"
    rf"|^(?:[-*•]\s*)?\d{{1,2}}(?:st|nd|rd|th|-?й)?\s*{_ONE_SET}\b\s*[:.)–—-]+\s*(?=\S)"
    r"|^(?:[-*•]\s*)?(?:warm-?up|drop|top|back-?off|разминка|разминочный)(?: set)?\s*[:-]\s*"
    r"(?=\d[\d.,]*\s*(?:kg|lbs?|кг)?\s*[x×х*]\s*\d)"
    r"|^#\d{1,2}\s*[:.)-]?\s+(?=\d)|^\(?\d{1,2}(?:\)\s*|\.\s+)(?=\d[\d.,]*\s*(?:kg|lbs?|кг)\b)",
    re.IGNORECASE,
)
_LETTERS = {"s": "sets", "r": "reps", "w": "weight", "п": "подходы", "в": "вес"}
_LETTER = re.compile(r"(?<![^\W_])([srwпв])\s*[:=](?=\s*\d)", re.IGNORECASE)
# `Row | sets 4 | reps 8`: bars part labels from one another, nothing parts them from their values.
_PARTED = re.compile(
    r"(?<=[|;])\s*(sets|reps|wt|weight|load|подходы|повторы|вес)\s+(?=\d|bw\b|amrap\b|max\b)", re.IGNORECASE
)
_SCHEME = re.compile(
    r"(?<![^\W\d_])(?:sets?\s*(?:[x×х*/&]|and)\s*(?:reps?|distance|time|duration)"
    r"|подход\w*\s*[xх×*/и]\s*повтор\w*|scheme|схема)\s*[:=]\s*(?=\d)",
    re.IGNORECASE,
)
# `100 kg x 5 @8`: what stands behind a weight is how hard it was.
_EFFORT = re.compile(r"(\d\s*(?:kgs?|lbs?|кг)\b.*?)\s*@\s?(10|[5-9](?:[.,]5)?)\s*$", re.IGNORECASE)
# `Target reps: 8`, `Rest (sec): 60`, `Weight, kg = 40`
_LABELLED = re.compile(
    r"(?<!\w)(?<!\d\s)(?P<label>[^\W\d_]{2,}(?:[ _-][^\W\d_]+){0,3}"
    r"(?:\s?\((?:[^\W\d_]+|%)\)|\s?%|,\s(?:kg|lb|кг|сек|мин))?)"
    r"\s*[:=]\s*(?P<value>(?:\d[\d.,:/–-]*)?)(?!\s*[^\W\d_]*\s*[:=]|\s*[xх×]\s*\d)",
)
_SHORT = {
    Field.SETS: "sets", Field.REPS: "reps", Field.LOAD: "weight", Field.REST: "rest",
    Field.DURATION: "time", Field.DISTANCE: "distance", Field.TEMPO: "tempo", "rpe": "rpe", "rir": "rir",
}  # fmt: skip
_SHORT_UNITS = frozenset({"rpe", "rir"})
# How long a workout may take at most says nothing about its exercises.
_CAP = re.compile(r"[\s,;(]*\b(?:time\s*)?cap:?\s*\d{1,3}\s*(?:min(?:utes)?|')?(?![:\w])\)?", re.IGNORECASE)
_TAG = re.compile(r"\s*\[(?:warm-?up|failure|drop ?set|разминка|отказ)\]", re.IGNORECASE)
_NAME = re.compile(
    r"^(?P<before>(?:[-*•]\s*)?(?:\(?[A-H]?\d{0,2}[a-d]?[.)]\s*)?)"
    r"(?:exercise|ex(?=\s*=)|movement|name|lift|activity|drill|task|упражнение|название)(?: name| title)?"
    r"(?:\s*[:=]\s*(?=[^\W_])|\s*#?\d{1,2}(?:\s*[:.)=]|\s[–—-])\s+(?=[^\W\d_]))",
    re.IGNORECASE,
)
# `40 kg - 12` is a set as well.
_WEIGHT_AND_REPS = re.compile(
    r"^((?:[-*•]\s*)?\d[\d.,]*\s*(?:kgs?|lbs?|кг)\.?)\s*[-–—:,]\s*(\d{1,3})(?=\s*$)", re.IGNORECASE
)
_COUNT_OF_SETS = re.compile(rf"^(?:[-*•]\s*)?\d{{1,2}}\s*(?:{spellings(Unit.SET)})[.:]?$", re.IGNORECASE)
# The number of a set and what is done alone: `1) 10`.
_OTHER = re.compile(r"^(?:[-*•]\s*)?(?P<label>[^\W\d_]+(?: [^\W\d_]+){0,2})\s*[:=]\s*\S")
_BARE_SET = re.compile(r"^\(?\d{1,2}(?:[).]\s*|:\s+)(\d{1,3})$")


def labelled_name(line: str) -> str | None:
    """Give the name of an exercise that its line labels as one: `Exercise 2 - Heel slides`."""
    found = _NAME.match(line.strip())
    return f"{found['before']}{line.strip()[found.end() :]}" if found else None


def is_labelled(line: str) -> bool:
    """Tell labelled values, and sets with their numbers, from words."""
    return spelled_out(line) != line


def is_numbered_set(line: str) -> bool:
    """Tell one set of a log, with its number."""
    return bool(_NUMBERED_SET.match(line))


def counts_sets(line: str) -> bool:
    """Tell a line that says nothing but how many sets: `3 sets`."""
    return bool(_COUNT_OF_SETS.match(line.strip()))


def is_other_label(line: str) -> bool:
    """Tell a label that no rule knows, with words behind it: `Frequency: daily`, `Equipment: mat`."""
    found = _OTHER.match(line.strip())
    if not found or is_labelled(line):
        return False
    return not exercise_words(found["label"]) and not re.search(r"\d\s*[xх×]\s*\d", line)


def spelled_out(line: str) -> str:
    """Write labelled values as notation: `Sets: 3, Reps: 10` is `3 x 10`, `Sets: 3` alone `3 sets`."""
    if (record := read_fields(line)) is not None:
        line = in_notation(record)
    line = _with_letters(_TAG.sub("", line))
    if numbered := _NUMBERED_SET.match(line) or _BARE_SET.match(line):
        line = _set(line[numbered.end() :] or numbered[1])
    line = _PARTED.sub(r"\1: ", line)
    line = _WEIGHT_AND_REPS.sub(r"\1 x \2", line)
    line = _CAP.sub("", _SCHEME.sub("", _NAME.sub(r"\g<before>", line)))
    line = _EFFORT.sub(r"\1 RPE \2", line)
    line = _LABELLED.sub(_in_short, line)
    for pattern, notation in _PAIRS:
        line = pattern.sub(partial(_written, notation), line)
    return line


def _with_letters(line: str) -> str:
    """Spell out `S: 3 R: 10 W: 60 kg`, where two of the letters stand together."""
    return (
        _LETTER.sub(lambda m: f"{_LETTERS[m[1].lower()]}:", line) if len(_LETTER.findall(line)) > 1 else line
    )


def _set(line: str) -> str:
    """Write one set of a log; what stands alone is repetitions."""
    return f"{line.strip()} reps" if re.fullmatch(r"\s*\d{1,3}\s*", line) else line


def _in_short(found: re.Match[str]) -> str:
    """Write a label of several words as the one that the rules know, its unit behind its value."""
    label = read_label(found["label"]) if re.search(r"[\W_]", found["label"]) else None
    if label is None or not (short := _SHORT.get(label.unit or "") or _SHORT.get(label.field)):
        return found[0]
    has_unit = label.unit is not None and found["value"] and short not in _SHORT_UNITS
    return f"{short}: {found['value']}{f' {label.unit}' if has_unit else ''}"


def _written(form: str, found: re.Match[str]) -> str:
    value = re.sub(r"(?<=\d)(?:,\s+|\s*/\s*)(?=\d)", "-", _OF_MAXIMUM.sub("", found["value"]))
    if not re.search(r"\d", value):
        is_russian = re.search(r"[а-я]", value, re.IGNORECASE)
        return (
            (value if is_russian else form.format(value))
            if re.match(r"(?:max|amrap|fail|макс|body|bw)", value, re.IGNORECASE)
            else found[0]
        )
    has_unit = re.search(r"[^\W\d_]", value)
    return value if has_unit and form in {"{} sets", "{} reps"} else form.format(value)
