"""Labels of numbers, as headers of columns and keys of records have them: what they name, in which unit."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from ml.extract.notation.vocabulary import words


class Field(StrEnum):
    """What a column holds."""

    NAME = "name"
    SETS = "sets"
    REPS = "reps"
    LOAD = "load"
    DURATION = "duration"
    DISTANCE = "distance"
    REST = "rest"
    TEMPO = "tempo"
    GROUP = "group"
    DAY = "day"
    SET = "set"
    SET_NUMBER = "set_number"
    SETS_REPS = "sets_reps"
    PERIOD = "period"
    UNIT = "unit"
    NOTES = "notes"
    UNKNOWN = "unknown"
    IGNORED = "ignored"


NUMBERED = frozenset(
    {
        Field.SETS,
        Field.REPS,
        Field.SETS_REPS,
        Field.SET,
        Field.PERIOD,
        Field.DURATION,
        Field.DISTANCE,
        Field.LOAD,
    }
)
_WEIGHT_UNIT = r"(?:kgs?|lbs?|кг)"
_TIME_UNIT = r"(?:s|secs?|seconds?|min|mins|minutes?|сек|с|мин)"
# What stands in the column of repetitions where some are timed or gone: "Reps / time".
_TIMED = r"(?:time|duration|secs?|seconds|hold|distance)"
_UNIT = r"[(,\[/]?(?P<unit>{})?\.?[)\]]?"
# Matched against a phrase in lower case without its spaces.
_PATTERNS: tuple[tuple[Field, str], ...] = (
    (
        Field.NAME,
        r"(?:the)?(?:exercises?|movements?|moves?|lifts?|activity|drill|workout|machines?)(?:name|s)?",
    ),
    (Field.NAME, r"type|step|interval|what|station|strokes?"),
    (Field.NOTES, r"focus"),
    (Field.NAME, r"чтоделать|задание|упражнени[еяй]|название|движение|наименование"),
    (Field.SETS_REPS, r"sets?[xх×*/&+,-](?:and)?reps?|volume|scheme|setsandreps|prescription"),
    (Field.REPS, r"howmany(?:reps|times)?|сколькораз"),
    (Field.SETS, r"howoften|howmany(?:sets|rounds)|сколькоподходов"),
    (Field.DURATION, r"howlong|какдолго"),
    (Field.REPS, rf"reps?(?:/|or){_TIMED}|{_TIMED}(?:/|or)reps?|повтор\w*(?:/|или)(?:время|сек\w*)"),
    (Field.SETS_REPS, r"s[xх×/]r|dose|dosage|amount|work/reps|п[xх×/]п|назначение"),
    (Field.SETS_REPS, r"подход[ыов]*[xх×*/и,-]+повтор\w*|объ[её]м|схема|подх?\.?/повт?\.?"),
    (Field.SET, r"[|jil!]?(?:set|подход|сет|s)#?(?P<number>\d)"),
    (Field.PERIOD, r"(?:week|wk|неделя|нед\.?)(?P<number>\d{1,2})"),
    (
        Field.SETS,
        r"#?(?:of)?(?:sets?|rounds?|goes|repeats?)|подход[ыов]*|подх\.?|сеты?|круг[иов]*|серии|кол-воподходов",
    ),
    (
        Field.REPS,
        r"#?(?:of)?(?:reps?|repetitions?)(?:range|target)?|повтор\w*|повт\.?|раз|rep\.?range|кол-воповторений",
    ),
    (
        Field.LOAD,
        r"(?:weight|load|intensity|working?weight|вес(?:а|гир[ьи]|снаряд\w*|штанги|гантел\w+|отягощени\w+)?|нагрузка|рабочийвес)"
        + _UNIT.format(_WEIGHT_UNIT + "|%|rpe"),
    ),
    (Field.LOAD, r"(?P<unit>kgs?|lbs?|кг|rpe|%1?rm|%|rir)|%of1rm|1rm%"),
    (
        Field.REST,
        rf"(?:rest|recovery|restperiod|resttime|отдых|пауза|восстановление){_UNIT.format(_TIME_UNIT)}",
    ),
    (Field.DURATION, rf"(?:time|duration|hold|work|время|длительность|работа){_UNIT.format(_TIME_UNIT)}"),
    (Field.DURATION, r"(?P<unit>secs?|seconds|mins?|minutes|сек|мин)\.?"),
    (
        Field.DISTANCE,
        rf"(?:distance|dist\.?|дистанция|расстояние){_UNIT.format('m|km|mi|miles|metres|meters|м|км')}",
    ),
    (Field.DISTANCE, r"(?P<unit>m|km|metres|meters|м|км)"),
    (Field.TEMPO, r"tempo|темп"),
    (Field.GROUP, r"#|no\.?|№|order|group|ss|superset|lap|№п/п"),
    (Field.DAY, r"days?|день|session|date|дата"),
    (
        Field.NOTES,
        r"notes?|sides?|сторон[аы]|comments?|cues?|remarks?|заметки|комментари[ий]|примечани[ея]|technique",
    ),
    (
        Field.IGNORED,
        r"done|check|✓|actual\w*|results?|completed|факт|previous|last(?:time|week)?|muscles?(?:group)?|мышцы|video",
    ),
    (Field.IGNORED, r"pace|hr|heartrate|zone|speed|level|incline|пульс|чсс|скорость"),
)
_COMPILED = tuple((field, re.compile(pattern)) for field, pattern in _PATTERNS)
_WORDS: dict[Field, frozenset[str]] = {
    Field.NAME: words(
        "exercise exercises movement movements move moves lift lifts mvmt ex activity drill machine machines"
        " station stretch stretches pose asana тренажер тренажёр станция асана элемент"
        " упражнение упражнения упр движение наименование название"
    ),
    Field.SETS: words(
        "set sets round rounds rds circuits series repeat repeats подход подхода подходы подходов подх"
        " сет сеты сетов серий серии круг круги кругов"
    ),
    Field.REPS: words(
        "rep reps repetition repetitions повтор повторы повторов повторения повторений повторение повт раз"
        " raps times"
    ),
    Field.LOAD: words(
        "weight weights wt load loads intensity resistance power rm вес веса нагрузка отягощение пм"
    ),
    Field.REST: words(
        "rest recovery recover break pause off отдых отдыха пауза паузы восстановление перерыв отд"
    ),
    Field.DURATION: words("time duration hold work on длительность время удержание работа длит"),
    Field.DISTANCE: words("distance dist дистанция расстояние дист"),
    Field.TEMPO: words("tempo темп cadence"),
    Field.GROUP: words(
        "# № group order superset supersets ss block section part phase lap"
        " группа суперсет блок часть этап раздел"
    ),
    Field.DAY: words("day days date session title день дата занятие тренировка дни"),
    Field.NOTES: words(
        "note notes comment comments cue cues remark remarks tip tips technique instructions description"
        " frequency частота периодичность заметки заметка комментарий комментарии примечание примечания"
        " техника"
    ),
    Field.UNIT: words("unit units"),
    Field.IGNORED: words(
        "done check actual result results completed previous last prev logged muscle muscles video link start"
        " end факт выполнено результат прошлый прошлая мышцы видео"
    ),
}
_WORKOUT = words("workout workouts wod programme program")
_UNITS: dict[Field, frozenset[str]] = {
    Field.LOAD: words("kg kgs lb lbs кг % rpe rir рпе percent"),
    Field.DURATION: words(
        "s sec secs second seconds min mins minute minutes сек с мин секунды минуты секунд"
    ),
    Field.DISTANCE: words("m km mi metres meters metre meter miles м км метры"),
}
_NUMBERING = words("order index number no num # № n номер idx id")
_FILLERS = (
    words(
        "of the per for target goal planned plan prescribed range total count amount working suggested name"
        " recommended each your between after x и в на кол во количество число диапазон план рабочий рабочие"
        " рабочих между подходами сетами кругами упражнениями by to or and time est period type"
        " max maximum minimum lower upper"
    )
    | _NUMBERING
)
# Which field a label of several words names.
_PRECEDENCE = (
    Field.IGNORED, Field.NOTES, Field.REST, Field.UNIT, Field.NAME, Field.DAY, Field.TEMPO,
    Field.REPS, Field.LOAD, Field.DURATION, Field.DISTANCE, Field.SETS, Field.GROUP,
)  # fmt: skip
_ONE_SET = words("set подход подхода сет сета")
_OF_SET = re.compile(
    r"^(?:set|подход|сет|s|п)\.?\s?#?\s?(\d{1,2})\b|^(\d{1,2})(?:st|nd|rd|th|-?й)?\s(?:set|подход|сет)$"
)
_OF_PERIOD = re.compile(r"^(?:week|wk|w|неделя|нед\.?)\s?#?(\d{1,2})$|^(\d{1,2})(?:-?я)?\s(?:неделя|нед\.?)$")
_IN_PERIOD = re.compile(r"^((?:week|wk|w|неделя|нед\.?)\s?#?\d{1,2})[\s:.,-]+(\S.*)$")
_PIECE = re.compile(r"[^\W\d_]+|[%#№]|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


@dataclass(frozen=True, slots=True)
class Label:
    """What a label names, the unit that it gives its numbers, and of which set or week it is."""

    field: Field
    unit: str | None = None
    number: int | None = None
    period: str | None = None


def compact_label(phrase: str) -> Label | None:
    """Read a label in lower case whose spaces may be lost, as an image shows it; None for other words."""
    for field, pattern in _COMPILED:
        if found := pattern.fullmatch(phrase):
            named = found.groupdict()
            number = named.get("number")
            return Label(field, named.get("unit"), int(number) if number else None)
    return None


def read_label(text: str) -> Label | None:
    """Read a label of a text, `Rest (s)`, `target_reps`, `Вес, кг`; None for other words."""
    phrase = _CAMEL.sub(" ", text).lower().replace("_", " ").strip(" .:*|`\"'")
    if of_set := _OF_SET.match(phrase):
        units = _PIECE.findall(phrase[of_set.end() :])
        return Label(Field.SET, units[0] if units else None, int(of_set[1] or of_set[2]))
    if of_period := _OF_PERIOD.match(phrase):
        return Label(Field.PERIOD, None, int(of_period[1] or of_period[2]))
    if (in_period := _IN_PERIOD.match(phrase)) and (label := _of_words(_PIECE.findall(in_period[2]))):
        return replace(label, period=text[: in_period.end(1)].strip())
    return _of_words(_PIECE.findall(phrase)) or compact_label(re.sub(r"\s", "", phrase))


def _of_words(pieces: list[str]) -> Label | None:
    """Read a label of known words; one that holds others is none."""
    if pieces and set(pieces) <= {"name", "имя"}:
        return Label(Field.NAME)
    if not pieces or any(_is_strange(piece, pieces) for piece in pieces):
        return None
    found = {field for field, known in _WORDS.items() for piece in pieces if piece in known}
    units = [(field, piece) for field, known in _UNITS.items() for piece in pieces if piece in known]
    if found <= {Field.NAME} and set(pieces) & _WORKOUT:
        found = {Field.NAME} if Field.NAME in found or len(pieces) == 1 else {Field.DAY}
    unit = "%" if {"rm", "%"} <= set(pieces) else next((piece for _, piece in units), None)
    field = _special(pieces, found) or next((field for field in _PRECEDENCE if field in found), None)
    field = field or (units[0][0] if units else None)
    return Label(field, unit) if field else None


def _is_strange(piece: str, pieces: list[str]) -> bool:
    if piece == "1" and "rm" in pieces:
        return False
    return not any(piece in known for known in (*_WORDS.values(), *_UNITS.values(), _FILLERS, _WORKOUT))


def _special(pieces: list[str], found: set[Field]) -> Field | None:
    """Give what words name together: the number of a set, sets with repetitions, how often a day."""
    if _ONE_SET & set(pieces) and _NUMBERING & set(pieces) and "of" not in pieces:
        return Field.SET_NUMBER
    if "type" in pieces and len(pieces) > 1:
        return Field.IGNORED
    if Field.DAY in found and found & {Field.REPS, Field.SETS, Field.DURATION}:
        # Times a day, the time of the day: how often and when, not how much.
        return Field.IGNORED
    return Field.SETS_REPS if {Field.SETS, Field.REPS} <= found else None
