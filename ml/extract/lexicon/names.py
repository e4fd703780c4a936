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
_SIGNS = re.compile(r"[^\w]+")
_LETTERS = re.compile(r"[^\W\d_]+")


def normal_name(name: str) -> str:
    """Give a name in lower case, without signs, each word in the singular."""
    return " ".join(_singular(word) for word in _plain(name).split())


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

    The words of a person are never replaced by other words: a name that is known, or too far from every
    known one, is left as it is.
    """
    spelled = _plain(name)
    if len(spelled) < _SHORTEST or normal_name(name) in _by_name():
        return None
    found = process.extractOne(spelled, _plain_names(), scorer=fuzz.ratio, score_cutoff=_SURE)
    if found is None or len(found[0].split()) != len(spelled.split()):
        return None
    return _as_written(name, str(found[0]))


@lru_cache(maxsize=2048)
def likely_name(name: str) -> str | None:
    """Give the known name that an unknown one looks like, to be asked about; None where none is near."""
    spelled = _plain(name)
    if normal_name(name) in _by_name() or all(word in vocabulary() for word in spelled.split()):
        return None
    found = process.extractOne(spelled, _plain_names(), scorer=fuzz.ratio, score_cutoff=_LIKELY)
    return _as_written(name, str(found[0])) if found else None


def _as_written(name: str, right: str) -> str:
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
def _plain_names() -> tuple[str, ...]:
    return tuple({_plain(name) for entry in entries() for name in entry.names})


def _plain(name: str) -> str:
    return " ".join(_SIGNS.sub(" ", name.lower().replace("ё", "е")).split())


def _singular(word: str) -> str:
    if len(word) > 3 and word.isascii() and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word
