"""Doubt about what was read: unsure digits, letters where a digit belongs, numbers left over."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.leftovers import leaves_numbers, numbers_in
from ml.extract.lexicon import is_spelled_right
from ml.extract.words import Word
from storage.records.program import Doubt, Exercise, Flag

UNSURE = 0.6
_MAYBE_NOUGHT = 0.5
# A word that no name has is misread more often than one of them.
_UNSURE_WORD = 0.9
DIGITS_FOR = str.maketrans(
    {"O": "0", "o": "0", "О": "0", "о": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8", "Z": "2"}
)
# A nought with a dot or a stroke through it, as typefaces of code have it.
_DOTTED_NOUGHT = re.compile(r"(?<=\d)[日曰目θΘ⊙]")
_MIXED = re.compile(r"^(?=.*\d)(?=.*[OoОоlI|SBZ])[\dOoОоlI|SBZ.,:xх×*/-]+$")
# 5x5 in capitals: no word looks like it.
_SETS_OF = re.compile(r"^[\dOoОоlI|SB]{1,2}[xXхХ×*][\dOoОоlI|SB]{1,2}$")
_NO_SIGNS = str.maketrans("", "", "xXхХ×*")
_LETTERS = re.compile(r"[^\W\d_]{3}")
# A capital or a digit within a word.
_GARBLED = re.compile(r"[а-яё][А-ЯЁ\d]")
_AROUND = re.compile(r"^\W+|\W+$")
_LONE_LETTER = re.compile(r"^[^\W\d_xXхХ]$")
_LABEL = re.compile(r"^(?:B[1-4][.):]?|Z[1-7](?:[-/]Z?[1-7])?[.),:]?)$")
_NUMBERING = re.compile(r"^\W*(?:\d{1,2}[.)]\s|[A-H]\d{0,2}[.):\s])\s*")
_MEASURES = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
_FIELDS = {
    "sets": "sets",
    "set": "reps",
    "reps": "reps",
    "load": "load",
    "rest": "rest_s",
    "duration": "duration_s",
    "distance": "distance_m",
    "sets_reps": "reps",
}


def cell_flags(field: str, words: Sequence[Word]) -> list[Flag]:
    """Give the doubts about one cell of a table."""
    if field not in _FIELDS:
        return []
    if len(words) == 1 and _LONE_LETTER.match(words[0].text):
        return [Flag(field=_FIELDS[field], reason=Doubt.LETTER_OR_DIGIT)]
    return [flag for word in words if (flag := word_flag(word, _FIELDS[field])) is not None]


def word_flag(word: Word, field: str) -> Flag | None:
    """Give the doubt about a number, if there is one."""
    if _is_mixed(word.text):
        return Flag(
            field=field, reason=Doubt.LETTER_OR_DIGIT, alternatives=(word.text.translate(DIGITS_FOR),)
        )
    if any(character.isdigit() for character in word.text) and word.confidence < UNSURE:
        return Flag(field=field, reason=Doubt.UNCLEAR, alternatives=())
    return None


def name_flags(words: Sequence[Word]) -> list[Flag]:
    """Give the doubt about a name: a word of it that is unsure, and that no known name has."""
    lettered = [word for word in words if _LETTERS.search(word.text)]
    unsure = [w.text for w in lettered if w.confidence < _UNSURE_WORD or _GARBLED.search(w.text)]
    if all(is_spelled_right(text) or exercise_words(text) for text in unsure):
        return []
    return [Flag(field="name", reason=Doubt.UNCLEAR)]


def _bare(text: str) -> str:
    return _AROUND.sub("", text)


def with_plain_noughts(words: Sequence[Word]) -> list[Word]:
    """Give words whose noughts have a dot or a stroke through them, read as a sign, in digits: 3日 is 30.

    Where there are any, an 8 may be one of them, too.
    """
    if not any(_DOTTED_NOUGHT.search(word.text) for word in words):
        return list(words)
    return [
        replace(word, confidence=min(word.confidence, _MAYBE_NOUGHT))
        if "8" in word.text and not _DOTTED_NOUGHT.search(word.text)
        else replace(word, text=_DOTTED_NOUGHT.sub("0", word.text))
        for word in words
    ]


def repaired(text: str) -> str:
    """Give digits for letters that look like them where a word otherwise consists of digits: S0 is 50."""
    # B1 labels the second superset of a sheet far more often than it is 81 misread; Z2 is how hard to ride.
    return text.translate(DIGITS_FOR) if _is_mixed(text) and not _LABEL.match(text) else text


def _is_mixed(text: str) -> bool:
    """Tell digits with letters among them that look like digits."""
    return bool(_MIXED.match(text) or (_SETS_OF.match(text) and not text.translate(_NO_SIGNS).isdigit()))


def flagged(exercise: Exercise, words: Sequence[Word]) -> Exercise:
    """Add the doubts about the words of its line to an exercise that was read by the grammar."""
    flags = [*exercise.flags, *name_flags([word for word in words if _bare(word.text) in exercise.name])]
    for word in words:
        for field in _fields_of(exercise, word.text):
            flag = word_flag(word, field)
            if flag is not None and flag not in flags:
                flags.append(flag)
    if words and leaves_numbers(exercise, _NUMBERING.sub("", exercise.source or "")):
        doubted = {flag.field for flag in flags}
        flags += [
            Flag(field=field, reason=Doubt.UNCLEAR) for field in _unstated(exercise) if field not in doubted
        ]
    return (
        exercise if len(flags) == len(exercise.flags) else exercise.model_copy(update={"flags": tuple(flags)})
    )


def _unstated(exercise: Exercise) -> list[str]:
    """Give what a number that was left over is likeliest: sets, repetitions, a load."""
    counted = any((exercise.reps, exercise.duration_s, exercise.distance_m))
    return ["sets"] * (exercise.sets is None) + ["reps"] * (not counted) or ["load"] * (exercise.load is None)


def _fields_of(exercise: Exercise, text: str) -> list[str]:
    """Find which values a word was read as; what the exercise counts where none shows its number."""
    numbers = numbers_in(text.translate(DIGITS_FOR))
    stated = [name for name in _MEASURES if getattr(exercise, name) is not None]
    fields = [
        name for name in stated if numbers & numbers_in(f"{getattr(exercise, name)}".removesuffix(".0"))
    ]
    counted = [name for name in stated if name in {"reps", "duration_s", "distance_m"}]
    return fields or counted[:1] or ["reps"]
