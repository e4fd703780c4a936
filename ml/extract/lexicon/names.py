"""Names of exercises: which are known, and what a misread one was before it was misread."""

import re
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from ml.extract.lexicon.entries import Entry, entries

# A name that differs by a letter or two from a known one is that one, misread; more is another exercise.
_SURE = 90.0
_SHORTEST = 8
# Less alike is worth a question, but no repair.
_LIKELY = 80.0
_SHORTEST_CUT = 3
_AROUND = ".,:;()[]`'\"‚„"
_SIGNS = re.compile(r"[^\w]+")
_LETTERS = re.compile(r"[^\W\d_]+")


def normal_name(name: str) -> str:
    """Give a name in lower case, without signs, each word in the singular."""
    return " ".join(_singular(word) for word in plain_name(name).split())


def known(name: str) -> Entry | None:
    """Give the exercise of a name or one of its aliases; None for what is not in the file."""
    return _by_name().get(normal_name(name))


@cache
def vocabulary() -> frozenset[str]:
    """Give the words that names are made of, three letters or more, in lower case."""
    words = (word for entry in entries() for name in entry.names for word in _LETTERS.findall(name.lower()))
    return frozenset(word for word in words if len(word) > 2)


@lru_cache(maxsize=2048)
def repaired_name(name: str) -> str | None:
    """Give the known name that a misread one is a letter or two away from; None where it is not sure.

    The words of a person are never replaced by other words: a name of known words, or too far from every
    known one, is left as it is.
    """
    spelled = plain_name(name)
    if len(spelled) < _SHORTEST or is_spelled_right(name):
        return None
    if (spaced := _by_letters().get(spelled.replace(" ", ""))) is not None:
        return as_written(name, spaced)
    found = process.extractOne(spelled, plain_names(), scorer=fuzz.ratio, score_cutoff=_SURE)
    if found is None or len(found[0].split()) != len(spelled.split()):
        return None
    return as_written(name, str(found[0]))


@lru_cache(maxsize=2048)
def likely_name(name: str) -> str | None:
    """Give the known name that an unknown one looks like, to be asked about; None where none is near."""
    if is_spelled_right(name):
        return None
    found = process.extractOne(plain_name(name), plain_names(), scorer=fuzz.ratio, score_cutoff=_LIKELY)
    return as_written(name, str(found[0])) if found else None


@lru_cache(maxsize=2048)
def is_spelled_right(name: str) -> bool:
    """Tell a name that is known, or has only words that names are made of."""
    if normal_name(name) in _by_name():
        return True
    return all(_is_word(word.strip(_AROUND)) or _is_shortened(word) for word in name.split())


def _is_word(word: str) -> bool:
    return any(map(str.isalpha, word)) and all(part in words_of_names() for part in plain_name(word).split())


def _is_shortened(word: str) -> bool:
    """Tell `ext.` and `разгиб.`, the beginning of a word that names are made of, cut off by a full stop."""
    bare = plain_name(word)
    is_cut = word.rstrip(",:;)").endswith(".") and len(bare) >= _SHORTEST_CUT and " " not in bare
    return is_cut and any(other.startswith(bare) for other in words_of_names())


@cache
def words_of_names() -> frozenset[str]:
    """Give the words of all names, spelled plainly."""
    return frozenset(word for name in plain_names() for word in name.split())


def as_written(name: str, right: str) -> str:
    """Write the right words as the name was written: capitals where it had them."""
    return right.capitalize() if name[:1].isupper() else right


@cache
def _by_name() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for entry in entries():
        for name in entry.names:
            found.setdefault(normal_name(name), entry)
    return found


@cache
def _by_letters() -> dict[str, str]:
    """Give names by their letters: spaces are easily lost and found."""
    # The usual name of an exercise comes first.
    return {name.replace(" ", ""): name for name in reversed(plain_names())}


@cache
def plain_names() -> tuple[str, ...]:
    """Give every name, spelled plainly."""
    return tuple(dict.fromkeys(plain_name(name) for entry in entries() for name in entry.names))


def plain_name(name: str) -> str:
    """Spell a name plainly: in lower case, without signs, ё as е."""
    return " ".join(_SIGNS.sub(" ", name.lower().replace("ё", "е")).split())


def _singular(word: str) -> str:
    if len(word) > 3 and word.isascii() and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word
