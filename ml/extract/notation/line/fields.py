"""Records on one line: `Split squat: sets - 3; reps - 8 each leg; rest - 90 s`, written as notation."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ml.extract.notation.vocabulary import NAMED, any_of

# Behind a letter that is a label there is a number and nothing that it counts.
_PURE = r"\s*[:=]\s*\d+(?![\d.]*(?:\s*[xх×(]|:\d))"
_LABELS: Mapping[str, str] = {
    "scheme": any_of(
        r"sets?\s*(?:[x×х*/&]|and)\s*(?:reps?|distance|time|duration)|scheme|схема",
        r"подход\w*\s*[xх×*/и]\s*повтор\w*",
    ),
    "name": any_of(
        r"(?:exercise|movement|lift|activity|drill|task)(?:\s+name)?(?:\s*#?\d{1,2})?"
        r"|ex(?:\s?#?\d{1,2})?|упр(?:ажнение|\.)?(?:[\s-]?№?\d{1,2})?",
        "название",
    ),
    "sets": any_of(
        rf"(?:no\.? of |number of |target |working )?(?:sets|rounds|repeats|goes|laps)|set(?=\s*=)"
        rf"|s(?={_PURE})",
        r"(?:кол-во |количество |число )?(?:подход(?:ы|ов)?|подх|сет(?:ы|ов)|круг(?:и|ов)"
        rf"|серии)\.?|п(?={_PURE})",
    ),
    "reps": any_of(
        rf"(?:no\.? of |number of |target )?(?:reps?|repetitions)|number of (?!sets|rounds"
        rf"|goes)[^\W\d]+|r(?={_PURE})",
        r"(?:кол-во |количество |число )?(?:повт(?:ор(?:ы|ения|ений|ов))?|раз)\.?",
    ),
    "load": any_of(
        rf"(?:working )?(?:weight|wt|load)|w(?={_PURE}|\s*=\s*2[xх]\d)|kgs?|lbs?|intensity|resistance",
        rf"вес|нагрузка|кг|в(?={_PURE})",
    ),
    "rest": any_of(
        r"rest(?: time| period| between sets| interval)?|break|recovery|pause"
        r"|отдых(?: между подходами)?|пауза|перерыв"
    ),
    "hold": any_of(r"hold(?: time| for)?|удержание|удерж\.?"),
    "time": any_of(
        r"(?P<seconds>sec(?:onds?)?|сек)(?=\s*[:=])|(?P<minutes>min(?:utes?)?|мин)(?=\s*[:=])"
        r"|(?:work(?:ing)? )?time|duration|work|время|длительность|длит\.?|работа"
    ),
    "distance": any_of(r"distance|dist|дистанция|расстояние"),
    "calories": any_of(r"cals?|calories|калории|ккал"),
    "tempo": any_of("tempo|темп"),
    "effort": any_of("rpe|рпе|effort|усилие"),
    "reserve": "rir",
    "other": any_of(
        r"side|pace(?=\s*[:=])|equipment|frequency|notes?|level|cues?|muscles?|target|focus|video|type",
        "per day",
        r"сторона|инвентарь|заметки?|примечание|раз в день|мышцы",
    ),
}
_LABEL = "|".join(rf"(?P<{name}>{pattern})" for name, pattern in _LABELS.items())
_VALUES = "|".join(
    re.sub(r"\?P<\w+>", "?:", pattern)
    for name, pattern in _LABELS.items()
    if name not in {"name", "other", "scheme"}
)
_UNIT_OF_LABEL = (
    r"(?:\s?\((?P<unit>[^\W\d]+|%)\)|,\s(?P<unit2>kg|lbs?|sec|кг|сек|мин)(?=\s*[:=])"
    r"|_(?P<unit3>kg|lb|s|sec|m))?"
)
_DIVIDERS = r"[:;|,.·•/(]"
_FIELD = re.compile(
    rf"(?:^|(?<=\s)|(?<={_DIVIDERS}))(?:{_LABEL}){_UNIT_OF_LABEL}"
    r"(?:\s*[:=]\s*|\s+[-–—]\s+|(?P<gap>\s+)(?=\d|max\b|amrap\b|bw\b|макс))",
    re.IGNORECASE,
)
# Where a label may stand that nothing but a space parts from its value.
_ENDS_FIELD = re.compile(rf"(?:^|{_DIVIDERS})\s*$")
# `3 rounds: ...`, `Row 3 sets, rest ...`: the number is of the word behind it.
_COUNTED = re.compile(r"(?:^|[^\W\d]\s)\W*\d+(?:[-–]\d+)?\s*$")
_ONE_VALUE = re.compile(
    rf"^\s*[-*•]?\s*(?:{_VALUES})(?:\s?\([^\W\d]+\))?\s*(?:[:=]\s*|\s[-–—]\s+)(?:\d|~|max|amrap|none"
    rf"|bw)[^|;/]*$",
    re.IGNORECASE,
)
_EDGES = " \t;|,.:·•/–—-()"
_NUMBER = re.compile(r"\d+(?:\s*(?:-|–|to)\s*\d+)?")
_TIME = re.compile(
    r"~?\d(?:'\d\d(?!\d)|[\d:.,]*)(?:\s*(?:-|–|to)\s*\d[\d:.]*)?\s*"
    r"(?:sec(?:onds?)?|secs|min(?:utes?|s)?|s|m|сек\w*|мин\w*|с|hours?|h|ч|\"|''|')?(?![^\W\d])\.?",
    re.IGNORECASE,
)
_WAY = re.compile(r"\d[\d.,]*\s*(?:km|m(?:etres|eters)?|mi(?:les?)?|yd|км|м)?(?![^\W\d])", re.IGNORECASE)
_COUNTS = re.compile(r"\W*(?:\d|max|amrap|as many|to failure|until|макс|до отказа|bw)", re.IGNORECASE)
_TIMED = re.compile(r"\d\s?(?:s|sec|min|m|'|\")(?![^\W\d])", re.IGNORECASE)
_SIDE = re.compile(
    r"\s*(?:(?:/|per|on each|each|every)\s*[^\W\d]+|(?:each|e/s|ea)\b|(?:на )?кажд\w+ [^\W\d]+)",
    re.IGNORECASE,
)
_LIST = re.compile(r"(?<=\d)\s*(?:,|/)\s*(?=\d)")
# `competition weight: 5 x 2 min`: what stands behind the colon is done with it.
_WITH_WEIGHT = re.compile(
    r"\b(?:weight|load|вес):\s*\d{1,2}\s*[xх×]\s*\d+(?!\s*(?:kg|lb|кг|\d))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Record:
    """What one line says of one exercise, label by label; its name is empty where it stands above."""

    name: str
    values: Mapping[str, str]


def read_fields(line: str) -> Record | None:
    """Give the labelled values of a line; None where it has fewer than two."""
    if _WITH_WEIGHT.search(line):
        return None
    found = [match for match in _FIELD.finditer(line) if not _is_loose(line, match)]
    numbered = [match for match in found if match.lastgroup and _kind(match) not in {"name", "other"}]
    is_table_line = (
        len(numbered) == 1 == len(found) and "  " in (numbered[0]["gap"] or "") and not found[0].start()
    )
    if len(numbered) < 2 and not (len(found) > 1 and numbered) and not is_table_line:
        return None
    name = line[: found[0].start()].strip(_EDGES.replace(")", ""))
    name = name if NAMED.search(name) or re.search(r"\d", name) else ""
    if re.search(r"\d", name) and all(match["gap"] for match in found):
        # `Bench press 1 s, rest 2 s, tempo 3-1-1` is notation as it stands.
        return None
    values: dict[str, str] = {}
    for match, end in zip(found, [*(m.start() for m in found[1:]), len(line)], strict=True):
        value = line[match.end() : end].strip(_EDGES if match["other"] else " \t;|,.·•/–—")
        unit = match["unit"] or match["unit2"] or match["unit3"] or _own_unit(match)
        if unit and re.fullmatch(r"[\d.,:x×/\s-]+", value):
            value = f"{value} {unit}"
        if _kind(match) == "name":
            name = value
        elif match[0].lower().startswith("r=") and _TIMED.search(value):
            # `3x(4x300) r=60s`
            values.setdefault("rest", value)
        else:
            values.setdefault(_kind(match), value)
    return (
        Record(name, values)
        if any(re.search(r"\d|max|amrap|макс", v, re.IGNORECASE) for v in values.values())
        else None
    )


def joined_fields(lines: Sequence[str]) -> list[str]:
    """Write labelled values that stand on lines of their own, one below the other, on one line."""
    made: list[str] = []
    is_open = False
    for line in lines:
        is_value = bool(_ONE_VALUE.match(line))
        if is_value and is_open:
            made[-1] = f"{made[-1]} | {line.strip(_EDGES)}"
        else:
            made.append(line)
        is_open = is_value
    return made


def in_notation(record: Record) -> str:
    """Write a record as one line of notation: `Split squat 3 x 8 each leg @ 16 kg rest 90 s`."""
    values = record.values
    parts = [record.name, _sets_and_work(values)]
    if (load := values.get("load")) and re.search(r"\d|body|bw\b|св\b", load, re.IGNORECASE):
        parts.append(f"@ {load}")
    if (rest := _TIME.search(values.get("rest", ""))) is not None:
        # A comma, so that a time before it is the work: `march 2 min, rest 30 s`.
        is_bare_time = "time" in values and "sets" not in values
        parts.append(f", rest {rest[0].strip()}" if is_bare_time else f"rest {rest[0].strip()}")
    for label, sign in (("tempo", "tempo"), ("effort", "RPE"), ("reserve", "RIR")):
        if (value := values.get(label)) and re.search(r"\d", value):
            parts.append(f"effort {value}" if "/10" in value else f"{sign} {value}")
    if (other := values.get("other")) and not re.search(r"\d", other):
        parts.append(f"({other})")
    return " ".join(part for part in parts if part).replace(" ,", ",")


def _sets_and_work(values: Mapping[str, str]) -> str:
    if scheme := values.get("scheme"):
        return scheme
    sets = _NUMBER.search(values.get("sets", ""))
    work = _work(values)
    hold = _TIME.search(values.get("hold", ""))
    if hold and not work:
        work, hold = hold[0], None
    behind = f" hold {hold[0].strip()}" if hold else ""
    if not work:
        return f"{sets[0]} sets{behind}" if sets else behind.strip()
    return f"{sets[0]} x {work}{behind}" if sets else f"{work}{behind}"


def _work(values: Mapping[str, str]) -> str:
    if reps := values.get("reps"):
        listed = _LIST.sub("-", reps)
        is_bare = re.fullmatch(r"\d+(?:\s*[-–]\s*\d+)*\+?", listed)
        return listed if values.get("sets") or not is_bare else f"{listed} reps"
    if (time := _TIME.search(values.get("time", ""))) is not None:
        side = _SIDE.match(values["time"], time.end())
        return f"{time[0].strip()}{side[0] if side else ''}"
    if (way := _WAY.search(values.get("distance", ""))) is not None:
        return way[0].strip()
    calories = _NUMBER.search(values.get("calories", ""))
    return f"{calories[0]} cal" if calories else ""


def _kind(match: re.Match[str]) -> str:
    return next(name for name in _LABELS if match[name] is not None)


def _own_unit(match: re.Match[str]) -> str | None:
    """Give the unit that is the label: `КГ: 50`."""
    if match["seconds"] or match["minutes"]:
        return "s" if match["seconds"] else "min"
    load = (match["load"] or "").lower()
    return load if load in {"kg", "kgs", "lb", "lbs", "кг"} else None


def _is_loose(line: str, match: re.Match[str]) -> bool:
    """Tell a word before a number, `3 sets 10`, from a label and its value: `Sets 10`."""
    before = line[: match.start()]
    if _COUNTED.search(before) and not match["name"]:
        return True
    if _kind(match) in {"sets", "reps"} and not _COUNTS.match(line[match.end() :]):
        # `3 rounds, rest between rounds: squats x8`
        return True
    if match["gap"] is None:
        return False
    return match["name"] is not None or not _ENDS_FIELD.search(before) or not NAMED.search(match[0])
