"""One exercise: rules take amounts out of a token stream; what no rule takes is the name or a note."""

import re

from ml.extract.notation.line.names import name_and_notes
from ml.extract.notation.line.written_sets import written_sets
from ml.extract.notation.spelling import plain
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.rules import RULES
from ml.extract.notation.token_rules.tokens import tokenize
from ml.extract.notation.vocabulary import NAMED, any_of
from storage.records.program import Doubt, Exercise

# Stands for the name of intervals that have none until the sport is known.
UNNAMED = "Exercise"
_SHORTEST_WAY = 25
GROUP = re.compile(
    r"^\(?(?:(?P<letter>[A-HА-Д])\d{0,2}|(?P<number>\d{1,2})[a-d])\s*[.):]+\s*(?=\S)"
    r"|^(?!C2\s(?:erg|row|wod|log|piece|work|ski|bike))(?P<bare>[A-H])\d{1,2}\s+(?=[^\W\d]|\d+\s?[xх]"
    r"|1/2\s|1\s(?:arm|leg))"
)
_BULLETS = any_of(
    r"[-*•▪●○◦‣>✓✔☐□■►▶→+·–—➖➤➜◾◽▫]+\ufe0f?\s*(?=.)",
    r"\(?\d{1,2}[.)]\s*(?=[^\d\s])",
    r"\(?\d{1,2}[.)]\s+(?=\d)",
    r"\(?[а-жА-Ж]\)\s*(?=[^\W\d])",
    r"[\U0001F300-\U0001FAFF\u23E9-\u23FA\u2600-\u27BF]+\s*",
    r"№?\d{1,2}\s-\s(?=\D)",
    r"(?i:step)\s\d{1,2}\W*\s(?=[^\W\d])",
)
BULLET = re.compile(rf"^{_BULLETS}+")
# What is done instead, or by whom.
_OR_ELSE = any_of(r"or|beginners?|optional|if|from|start\w*|scaled?|use|practi[sc]e|e\.g\.", "или|если|можно")
# How each repetition is held: `20 (hold 2 s at the top)`, `20 (наверху задержка 2 сек)`.
_HELD = (
    r"(?:(?<=\d)|(?<=раз)|(?<=подхода)|(?<=подходов)|(?<=повторений)|(?<=reps)|(?<=sets))"
    r"\s*\((?:[^()\d]{1,20}\s)?(?:hold|pause|squeeze|задерж\w+|держ\w+|удерж\w+|пауз\w+|фикс\w+)\s[^()\d]{0,12}[1-9]"
    r"\s?(?:s|sec|сек|с|\")(?![^\W\d])[^()\d]*\)"
)
_ASIDE = re.compile(rf"\({_OR_ELSE}\b[^()]*\)|{_HELD}", re.IGNORECASE)
# What is done inside a way or a time: `1 h easy with 8x20 s pick-ups`.
_INSIDE = re.compile(
    any_of(
        r"\b(?:with|inc(?:l|luding)?\.?|containing|включая|в том числе|из них)",
    )
    + r"\s+(?=\d{1,2}\s*[xх]\s*\d|(?:\d{1,2}\s|some\s|a few\s)?(?:strides|pick-?ups|surges"
    r"|accelerations|ускорени))"
    # `8 mi with 4 mi @ tempo`, `10 miles w/ 3 at MP`: a part of the whole.
    r"|\b(?:with|w/|inc(?:l|luding)?\.?|включая|в том числе|из них|с)\s+(?:the\s)?(?:last\s|middle\s)?"
    r"\d{1,3}(?:\.\d)?\s?(?:km|k|mi|miles?|min|mins|'|км|мин)?\s?(?:@|(?:at|in the|в темпе|tempo"
    r"|threshold|steady|hard|fast|brisk|MP|HMP|HM|GMP|marathon|race pace|темп\w*|быстр\w*)(?![^\W\d]))"
    # `26 km, last 5 at 4:15`, `26 км, последние 5 по 4.15`
    r"|,\s+(?=(?:the\s)?(?:last|first|final|последни\w+|первы\w+)\s\d{1,2}"
    r"(?:\s?(?:km|k|mi|miles|min|'|км|мин))?\s(?:at|@|in|по|в)\s)"
    # `2 h easy, 6x10 s sprints inside`
    r"|,\s+(?=[^,;]*\d[^,;]*\s(?:inside|within|in there|thrown in)$)",
    re.IGNORECASE,
)
_COVERED = re.compile(r"\d\s?(?:h|hrs?|min\w*|km|k|mi|miles?|m|'|ч|км|мин|м)(?![^\W\d])", re.IGNORECASE)
_SETS = re.compile(r"\d\s*[xх]\s*\d|\d\s?(?:sets?|подход\w*|заход\w*)\s(?:of|по)\s\d", re.IGNORECASE)
_WEIGHTS_ONE_BY_ONE = re.compile(r"\d[\d.]*(?:-\d[\d.]*){2,}(?: (?:kg|lb))?$")
_EFFORT = re.compile(r"%|R|Borg|effort")
_DOUBTFUL = re.compile(r"\d[OoОо]\b|\b[OoОо]\d|\b[lI]\d|\d[lI]\b")
_NAME_OF_LIST = r"[^\W\d_][^\d,:;]*"
_NO_PART = r"(?!(?:held|hands?|knees?|eyes|elbows?|feet|arms?|heels?|legs?) )"
_SHORT_NAME = _NO_PART + r"[^\W\d_][^\W\d]*(?:['-][^\W\d]+)*(?:[ /](?:[^\W\d_]|['-])+){0,2}"
_LISTED = re.compile(
    rf"^((?:{_NAME_OF_LIST},\s*){{2,5}}{_NAME_OF_LIST}?),\s*\d+\s*(?:min|s|sec|'|мин|сек)\.?$"
    # `Pigeon, frog, shoulder CARs 8 min`: short names, the time behind the last.
    rf"|^((?:{_SHORT_NAME},\s*){{2,5}}{_SHORT_NAME})\s+\d+\s*(?:min|'|мин)\.?$"
    # `Shoulder rolls, seated march 3 min`
    rf"|^({_NAME_OF_LIST}\b(?:circles|swings|rolls|rocks|bounces|openers?),\s*{_SHORT_NAME}),?\s+\d+"
    r"\s*(?:min|мин)\.?$"
)


def read_exercise(line: str) -> Exercise | None:
    """Read a line that holds one exercise; None where it holds no number to train by."""
    group, text = take_group(BULLET.sub("", plain(line)))
    reading, name, notes = _read(text)
    if reading.duration_s is not None and reading.sets is None and (listed := _LISTED.match(text)):
        # `March, side steps, arm swings, 4 min`: one time for the whole list.
        name = listed[1] or listed[2] or listed[3]
    if reading.is_empty or not NAMED.search(name):
        return None
    if _DOUBTFUL.search(line):
        reading.flag("reps", Doubt.LETTER_OR_DIGIT)
    return as_exercise(name, reading, [*reading.notes, *notes], group=group, source=line)


def read_unnamed(line: str) -> Exercise | None:
    """Read intervals without a name, `6x100 @ 1:45`, as `UNNAMED`; None where they are no way or time."""
    reading = read_numbers(line)
    is_effort = reading is not None and bool(_EFFORT.search(reading.load or ""))
    if reading is None or (reading.load and not is_effort):
        return None
    reps = reading.reps or ""
    is_way = reps.isdigit() and int(reps) >= _SHORTEST_WAY and int(reps) % _SHORTEST_WAY == 0
    is_counted = reps.endswith((" laps", " lap", " lengths", " length", " floors", " widths"))
    if not (
        is_counted or reading.distance_m or (reading.duration_s and reading.sets) or (is_way and reading.sets)
    ):
        return None
    return as_exercise(UNNAMED, reading, reading.notes, source=line)


def read_numbers(line: str) -> Reading | None:
    """Read a line that holds numbers alone, the continuation of a name above it."""
    reading, name, notes = _read(BULLET.sub("", plain(line)))
    reading.notes += notes
    if reading.is_empty and reading.rest_s is None and reading.tempo is None:
        return None
    return None if NAMED.search(name) else reading


def read_behind(text: str) -> tuple[Reading, str]:
    """Read what stands behind brackets, `лопатки, отд 10 с`: the numbers, and the words that are left."""
    reading, name, _ = _read(plain(text))
    return reading, name


def as_exercise(
    name: str, reading: Reading, notes: list[str], *, group: str | None = None, source: str
) -> Exercise:
    """Give what was read as an exercise of a program."""
    return Exercise(
        name=name[:200],
        sets=reading.sets,
        reps=reading.reps[:200] if reading.reps else None,
        load=reading.load[:200] if reading.load else None,
        duration_s=reading.duration_s,
        distance_m=reading.distance_m,
        rest_s=reading.rest_s,
        group=group,
        notes="; ".join(notes)[:2000] or None,
        per_side=reading.per_side,
        tempo=reading.tempo,
        source=source.strip()[:2000],
        flags=tuple(reading.flags),
    )


def sets_of_loads(load: str | None) -> int | None:
    """Count the sets of `60-70-80 kg` with so many repetitions each; None of a range."""
    return load.count("-") + 1 if load and _WEIGHTS_ONE_BY_ONE.match(load) else None


def take_group(text: str) -> tuple[str | None, str]:
    """Take the label of a superset off the front: `A1. Row` is Row of group A."""
    found = GROUP.match(text)
    if not found:
        return None, text
    return label_of(found), text[found.end() :]


# The letters that look like them.
_LATIN = str.maketrans("АВСЕН", "ABCEH")


def label_of(found: re.Match[str]) -> str:
    """Give what the labels of a superset share: A of `A1.`, 3 of `3a)`."""
    return (found["letter"] or found["number"] or found["bare"]).translate(_LATIN)


def _read(text: str) -> tuple[Reading, str, list[str]]:
    """Let the rules take what they know; gives it with the name and the notes that are left."""
    reading = Reading()
    for aside in _ASIDE.findall(text):
        reading.notes.append(aside.strip(" ()"))
    text = _ASIDE.sub(" ", text)
    inside = _INSIDE.search(text)
    if inside and _COVERED.search(text[: inside.start()]) and not _SETS.search(text[: inside.start()]):
        reading.notes.append(text[inside.start() :])
        text = text[: inside.start()]
    if (written := written_sets(text)) is not None:
        reading.sets, reading.reps, reading.load = written.sets, written.reps, written.load
        reading.notes += written.notes
        text = f"{written.before.rstrip(' :-=(@')}, {written.behind.strip(' ,;')}".strip(" ,")
    tokens = tokenize(text)
    taken = [False] * len(tokens)
    index = 0
    while index < len(tokens):
        end = next((end for rule in RULES if (end := rule(tokens, index, reading)) is not None), None)
        if end is None:
            index += 1
            continue
        taken[index:end] = [True] * (end - index)
        index = end
    reading.drop_impossible()
    if reading.sets is None and (reading.reps or "").isdigit():
        reading.sets = sets_of_loads(reading.load)
    is_set = reading.load is not None and reading.reps is not None
    name, notes = name_and_notes(text, tokens, taken, is_set=is_set)
    return reading, name, notes
