"""Repairs to words as they were read: lost spaces, bars for letters, letters for digits."""

import re
from functools import lru_cache

from ml.extract.exercise_words import WORDS
from ml.extract.layout.doubt import repaired
from ml.extract.layout.lines.run_together import apart
from ml.extract.layout.rows import Row
from ml.extract.lexicon import likely_name, repaired_name, repaired_russian, vocabulary
from storage.records.program import Doubt, Exercise, Flag, Program

_SHORTEST = 3
_BARS = re.compile(r"(?<=[a-z])\|(?=[a-z]|$)|(?<=[A-Za-z])\|(?=[a-z])")
_JOINED_NUMBER = re.compile(r"^(\d{1,2}[.)]?)([A-ZА-ЯЁ][a-zа-яё]{2,}.*)$")
_LETTERS_THEN_SETS = re.compile(r"([^\W\d_]{3,})(\d+\s?[xх×*]\s?\d)")
_SETS_THEN_NAME = re.compile(r"(\d[sс]?)([A-ZА-ЯЁ][a-zа-яё]{2,})")
# `CAP18:00`, `rest90s`, `sets of15`
_WORD_THEN_TIME = re.compile(
    r"(?<![^\W\d_])(cap|rest|of|отдых|work)(\d{1,3}(?::\d\d)?)(?=(?:s|sec|min|m|сек|мин)?(?!\w))",
    re.IGNORECASE,
)
# `45srest`, `30'seasy`: between hard parts.
_TIME_THEN_REST = re.compile(
    r"(?<=\d)'?(s|sec|min|сек|мин)(?=(?:rest|easy|jog|walk|recovery|отдых)\b)", re.IGNORECASE
)
_NUMBER_THEN_WORD = re.compile(r"^(\d{1,3})(s(?:ec)?|min|m)?([a-zа-яё]{4,})$")
# `S rounds`: no letter counts.
# `I min others`, `then l mile run`
_COUNTS = re.compile(r"^[SZB](?=\s(?:rounds|sets|reps|rds)\b)", re.IGNORECASE)
_DIGITS_FOR = {"S": "5", "Z": "2", "B": "8"}
_ONE = re.compile(
    r"(?<!\S)[Il|](?=\s(?:min|mins|minute|mile|km|set|round|rep|hour|MIN|MINS|MINUTE|MILE|KM|SET|ROUND|REP|HOUR)\b)"
)
# `Rest] min`: one minute.
_ONE_BEHIND = re.compile(r"(?<=[^\W\d_])\s?[\]|!](?=\s?(?:min|мин)\b)", re.IGNORECASE)
# `Tue 1415 LEGS`: the slash of a date read as one.
_DATE = re.compile(
    r"^((?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)[a-zа-я]*\.?\s+)"
    r"(0?[1-9]|[12]\d|3[01])1(0?[1-9]|1[0-2])(?=\s+(?-i:[A-ZА-Я])\w{2})",
    re.IGNORECASE,
)
_CLOCK_THEN_MINUTES = re.compile(r"^(EMOM|AMRAP)([\dIl|]{1,2})$", re.IGNORECASE)
_RUN = re.compile(r"[^\W\d_]{6,}")
# Words between names and numbers; a pair of them, or one with a name, is seen without its space.
_JOINTS = frozenset({"sets", "set", "of", "reps", "rest", "per", "each", "side", "подхода", "подходов"})
# Written as one word, though each half of it is one.
_WHOLE = frozenset({"workout", "workouts", "hangboard", "fingerboard", "cooldown", "warmup", "stepmill"})
_MISSPELT = re.compile(r"^(?=.*[015/|!])(?:[^\W\d_]|0[a-z])[^\W_]*[/|!]?[^\W_]*$")
_LETTERS_FOR = str.maketrans({"1": "l", "/": "l", "|": "l", "!": "l", "0": "o", "5": "s"})
# A blurred × is read as = or <; behind another × it gives a sum.
_TIMES, _EQUALS = re.compile(r"\d\s?[xх×*]\s?\d"), re.compile(r"(?<=\d)\s?[=<]\s?(?=\d)")
# `3min Os` is no letter.
_NONE = re.compile(r"(?<=min )[Oo](?=\s?s(?:ec)?\b)")
# Signs of another script, as a reader of many takes them.
_WIDE_SIGNS = str.maketrans("：，（）％＋＠×", ":,()%+@×")
# What a reader of Cyrillic makes of it.
_LOOPS = re.compile(r"^[ТT][РPКKRЯ][ХX]$")
_BULLETS = re.compile(r"^[•·●▪◦‣*►»]+$|^[-–—]$|^[*•«»°©®]?[жЖ]$")
# An icon or a box to tick, round or square: nobody does none of it.
_BOX = re.compile(r"^(?:0|O|o|©|®|\(\)|\[\])$")
# `отдых З мин`, `БегЗ км`, `4хб`: letters that look like digits are no words beside what counts.
_COUNTED = r"\s?(?:мин|сек|кг|раз|подход|круг|повт|дн|км)[а-яё]*(?![^\W\d])"
_THREE = re.compile(
    rf"(?:(?<![\w.])|(?<=[а-яё]{{2}}))[Зз](?={_COUNTED})|(?<![\w.,])[Зз](?=\d|\s?[xх×]\s?\d)"
    r"|(?<=\d[xх×/])[Зз](?!\w)|(?<=[^\W\d]/)[Зз]$"
)
_SIX = re.compile(rf"(?<![\w.])[бБ](?={_COUNTED})|(?<=\d[xх×])[бБ](?!\w)")


def line_text(row: Row) -> str:
    """Give a row as a line of text, its words repaired."""
    words = [spelled(word.text) for word in row.words]
    if len(words) > 1 and _BULLETS.match(words[0]):
        words = words[1:]
    if len(words) > 1 and _BOX.match(words[0]) and words[1][:1].isalpha():
        words = words[1:]
    text = _SIX.sub("6", _THREE.sub(_three, " ".join(words))).strip()
    text = _COUNTS.sub(lambda letter: _DIGITS_FOR[letter[0].upper()], text)
    text = _NONE.sub("0", _ONE_BEHIND.sub(" 1", apart(_DATE.sub(r"\1\2/\3", _ONE.sub("1", text)))))
    return text if _TIMES.search(text) else _EQUALS.sub(" x ", text, count=1)


def _three(found: re.Match[str]) -> str:
    """Write the digit, apart from the word that it ran into."""
    return " 3" if found.string[: found.start()][-1:].isalpha() and found[0] == "З" else "3"


def spelled(text: str) -> str:
    """Repair one word, which may be several that lost their spaces: Glutebridge4x8."""
    text = _LOOPS.sub("TRX", text)
    text = _with_letters(_BARS.sub("l", repaired(text.translate(_WIDE_SIGNS))))
    if numbered := _JOINED_NUMBER.match(text):
        return f"{numbered[1]} {spelled(numbered[2])}"
    if timed := _CLOCK_THEN_MINUTES.match(text):
        return f"{timed[1]} {repaired(timed[2])}"
    text = _TIME_THEN_REST.sub(r" \1 ", _WORD_THEN_TIME.sub(r"\1 \2", _with_number_apart(text)))
    for joint in (_SETS_THEN_NAME, _LETTERS_THEN_SETS):
        text = joint.sub(r"\1 \2", text)
    return _RUN.sub(lambda run: _split(run[0]), text)


def _with_number_apart(text: str) -> str:
    """Part a number from the word it ran into: 30splank is 30 s plank, 10burpees is 10 burpees."""
    found = _NUMBER_THEN_WORD.match(text)
    if not found:
        return text
    number, unit, word = found.groups()
    if unit and _reads(f"{unit}{word}"):
        unit, word = None, f"{unit}{word}"
    return " ".join(filter(None, (number, unit, word))) if _reads(word) else text


def _reads(letters: str) -> bool:
    return _is_word(letters) or _is_word(letters.rstrip("s")) or _parts(letters) is not None


def _with_letters(text: str) -> str:
    """Give letters for signs that look like them where a known word comes of it: cur1 is curl."""
    if not _MISSPELT.match(text):
        return text
    letters = re.sub("^0", "O", text).translate(_LETTERS_FOR)
    return letters if _is_word(letters.lower()) else text


def _split(letters: str) -> str:
    parts = _parts(letters.lower())
    return _like(letters, parts) if parts else letters


def _like(letters: str, parts: tuple[str, ...]) -> str:
    """Write the parts with the letters as they were read."""
    pieces, at = [], 0
    for part in parts:
        pieces.append(letters[at : at + len(part)])
        at += len(part)
    return " ".join(pieces)


@lru_cache(maxsize=4096)
def _parts(word: str) -> tuple[str, ...] | None:
    """Split a word into two or more known ones, the fewest; None where it is known itself or stays whole."""
    if _is_word(word) or _is_word(word.rstrip("s")) or word in _JOINTS | _WHOLE:
        return None
    best: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(2, len(word) + 1):
        for start in range(end - 1):
            before, piece = best[start], word[start:end]
            known = _is_known(piece)
            if before is not None and known and (best[end] is None or len(before) + 1 < len(best[end] or ())):
                best[end] = (*before, piece)
    found = best[len(word)]
    return found if found and len(found) > 1 else None


def _is_known(piece: str) -> bool:
    if piece in _JOINTS:
        return True
    return len(piece) >= _SHORTEST and (_is_word(piece) or (len(piece) > 4 and _is_word(piece.rstrip("s"))))


def _is_word(piece: str) -> bool:
    return piece in WORDS or piece in vocabulary()


def with_repaired_names(program: Program) -> Program:
    """Put right names that were misread; what was read stays as the alternative.

    A name that only looks like a known one is left as it is, with the known one as the alternative; the words
    of a Russian name that is in doubt are put right as far as they look like nothing else.
    """
    sessions = tuple(
        session.model_copy(update={"exercises": tuple(_repaired(e) for e in session.exercises)})
        for session in program.sessions
    )
    return program.model_copy(update={"sessions": sessions})


def _repaired(exercise: Exercise) -> Exercise:
    in_doubt = any(flag.field == "name" for flag in exercise.flags)
    name = repaired_russian(exercise.name, in_doubt=in_doubt) or repaired_name(exercise.name)
    other = exercise.name if name else likely_name(exercise.name)
    if other is None:
        return exercise
    flag = Flag(field="name", reason=Doubt.MISREAD, alternatives=(other,))
    flags = (*(flag for flag in exercise.flags if flag.field != "name"), flag)
    return exercise.model_copy(update={"name": name or exercise.name, "flags": flags})
