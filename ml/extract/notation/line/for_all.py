"""One amount for several names: `triangle, half moon: 5 breaths each`, `clam and glute bridge 2x12`."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words, is_movement
from ml.extract.lexicon import known
from ml.extract.notation.line.exercise_line import read_exercise, read_numbers
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.vocabulary import NAMED, words
from storage.records.program import Exercise

_EACH = re.compile(r"\b(?:each|кажд\w+)\b", re.IGNORECASE)
_EACH_OF_THEM = re.compile(r"\s*,?\s*\b(?:of\s+)?(?:each|кажд\w+)\W*$", re.IGNORECASE)
# How all of it is done, or a count in words of its own: `row, single arm 3x10 each`, `tug, 6 turns each`.
_MANNER = re.compile(
    r"(?:single|one|both|left|right|alternat\w*|straight)[\s-](?:arms?|legs?|sides?|hands?)\b"
    r"|\d+\s+(?!(?:of )?each)[^\W\d]{3,}",
    re.IGNORECASE,
)
# "Squat and press" is one movement.
_SECOND_HALVES = words("press jerk row curl twist reach raise hold pull kick pass throw lift hinge")
_JOINED_HALVES = words("press jerk twist reach raise throw kick pass")
# `clean + push press`: what goes on where the first lift ends.
_LIFTED_ON = re.compile(
    r"\b(?:clean|snatch|high pull|swing)\s?\+\s?(?:(?:push|split|power|squat|strict|overhead)[\s-])?"
    r"(?:press|jerk)$",
    re.IGNORECASE,
)
_LONGEST = 5


def for_each(parts: Sequence[str], text: str) -> tuple[Exercise, ...]:
    """Give names with what each of them is done; empty where the parts of a line are no such list."""
    return _behind_colon(parts) or _said_of_each(parts, text) or _two_that_are_known(parts, text)


def is_bare_name(part: str) -> bool:
    """Tell a name without numbers from a remark."""
    return bool(NAMED.search(part)) and not re.search(r"\d", part) and not is_remark(part)


def _behind_colon(parts: Sequence[str]) -> tuple[Exercise, ...]:
    """`Triangle, pyramid, half moon: 5 breaths each`."""
    last = next((index for index, part in enumerate(parts) if ":" in part), len(parts) - 1)
    head, sign, numbers = parts[last].rpartition(":")
    names = (*parts[:last], head)
    if not sign or last < 1 or not _EACH.search(numbers) or not all(map(is_bare_name, names)):
        return ()
    return _each(names, numbers)


def _said_of_each(parts: Sequence[str], text: str) -> tuple[Exercise, ...]:
    """`Chest opener, neck nods, hip flexor 20 s each`, `cat-cow + thread the needle, 8 each`."""
    if len(parts) < 2 or not _EACH_OF_THEM.search(parts[-1]) or _MANNER.match(parts[-1].strip()):
        return ()
    last = _EACH_OF_THEM.sub("", parts[-1])
    names = [parts[0].rpartition(": ")[2], *parts[1:-1]]
    numbers = f"{last} reps" if last.strip().isdigit() else last
    if read_numbers(numbers) is not None:
        # What stands behind a comma may as well be a cue: `bird-dog, leg only, 2x5 each`.
        is_sure = "+" in text or " of each" in text
        names = [name for name in names if is_sure or known(name) or is_movement(name)]
        if len(names) != len(parts) - 1:
            return ()
    else:
        named = read_exercise(last)
        if named is None:
            return ()
        names.append(named.name)
    is_list = len(names) > 1 and all(is_bare_name(name) and _is_whole(name) for name in names)
    return _each(names, numbers) if is_list else ()


def _is_whole(name: str) -> bool:
    """Tell a name from a sentence, and from the first half of `single- and double-leg stretch`."""
    return len(name.split()) <= _LONGEST and not name.strip().endswith("-")


def _each(names: Sequence[str], numbers: str) -> tuple[Exercise, ...]:
    reading = read_exercise(numbers) or read_exercise(f"exercise {numbers}")
    if reading is None:
        return ()
    return tuple(reading.model_copy(update={"name": name.strip(" .")[:200]}) for name in names)


def is_joined_movement(name: str) -> bool:
    """Tell "clean & press", one movement of two halves, from two exercises with a sign between."""
    if _LIFTED_ON.search(name):
        return True
    first, sign, second = name.rpartition(" & ")
    is_half = exercise_words(first) > 0 and not first.endswith("s") and second.lower() in _JOINED_HALVES
    return bool(sign) and (bool(known(name)) or is_half)


def _two_that_are_known(parts: Sequence[str], text: str) -> tuple[Exercise, ...]:
    """`Clam and glute bridge 2x12`: sets and repetitions of both."""
    if len(parts) != 2 or f"{parts[0]} and {parts[1]}" not in text or not known(parts[0]):
        return ()
    second = read_exercise(parts[1])
    if second is None or not (second.sets and second.reps) or second.name.lower() in _SECOND_HALVES:
        return ()
    is_list = known(second.name) and not known(f"{parts[0]} and {second.name}")
    return (second.model_copy(update={"name": parts[0].strip()[:200]}), second) if is_list else ()
