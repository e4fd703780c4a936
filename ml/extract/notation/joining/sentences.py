"""Sentences that say how something is done, told from names and from notation by how they are built."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.vocabulary import any_of

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Words that a sentence needs and a name can mostly do without.
_BUILDING = re.compile(
    r"(?<![\w-])"
    + any_of(
        r"the|your|an?|you|until|til|while|then|it|its|this|these|them|is|are|be|do not|don'?t|so|towards?"
        r"|into|as|and|with|from|without|onto|keeping|slowly|that",
        r"и|на|до|пока|затем|потом|не|медленно|свою?|его|её|как|чтобы|без|из",
    )
    + r"(?![\w-])",
    re.IGNORECASE,
)
# Short words before a full stop are mostly cut: `lat pd.`, `12 ea.`
_ENDS = re.compile(
    r"(?:(?<![^\W\d_])(?!(?:alt|ext|int|inc|incl|rot|max|min|mins|sec|secs|reps?|approx|std|lat|верт|гор|накл|шир|узк|подх"
    r"|повт|отд)\.)[^\W_]{3,}(?:['’-][^\W_]+)*"
    r"|(?<![^\W\d_])(?:it|in|up|go|on|so|do|us|to|of|be|you|off|вы|её))[\"”»)]?[.!?][\"”»)]?\s*$",
    re.IGNORECASE,
)
_SETS = re.compile(r"\d\s?[xх×]\s?\d|\d\s?(?:sets?|reps?)\b", re.IGNORECASE)
_FEWEST, _FEWEST_OPEN = 3, 5
_NEEDED = 2


def with_sentences_joined(lines: Sequence[str]) -> list[str]:
    """Join sentences that the width of a page broke: `... do not let the knee` over `roll in.`."""
    made: list[str] = []
    for line in lines:
        if made and _goes_on(made[-1], line.strip()):
            made[-1] = f"{made[-1].rstrip()} {line.strip()}"
        else:
            made.append(line)
    return made


def _goes_on(before: str, text: str) -> bool:
    """Tell the rest of a sentence: it begins small, and its line names no exercise with numbers."""
    is_open = is_sentence(before) and not re.search(r"[.!?:;]\W*$", before)
    is_rest = text[:1].islower() and not re.search(r"\d", text)
    return is_open and is_rest and (exercise_words(text) == 0 or ends_sentence(text))


def is_sentence(line: str) -> bool:
    """Tell `Keep the hips level.` and the first line of a longer one from a name, `Single leg bridge`."""
    text = line.strip()
    words = _WORD.findall(text)
    if _SETS.search(text) or not words:
        return False
    if ends_sentence(text):
        return len(words) >= _FEWEST
    return len(words) >= _FEWEST_OPEN and len(_BUILDING.findall(text)) >= _NEEDED


def ends_sentence(line: str) -> bool:
    """Tell a line that closes with a full stop; the next begins anew."""
    return bool(_ENDS.search(line.strip()))
