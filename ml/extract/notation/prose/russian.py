"""Russian names out of sentences: "закончи планкой" is done as "планка"."""

import re
from functools import cache

from ml.extract.exercise_words import WORDS
from ml.extract.lexicon import entries

_ENDINGS = re.compile(
    r"(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ией|ией|ов|ев|ей|ий|ой|ый|ая|яя|ое|ее|ую|юю|ого|его|ому|ему"
    r"|ым|им|ых|их|ые|ие|ом|ем|ью|ия|ию|ии|а|я|о|е|и|ы|у|ю|ь|й)$"
)
_PLURAL = re.compile(r"(?:[аяи]ми|[аия]х|[ая]м|ов|ев|ий|ей|[ыи])$")
_CYRILLIC = re.compile(r"^[а-яё]+$", re.IGNORECASE)
_SHORTEST = 3
_TELLING_NOTHING = frozenset(
    {"упражн", "упражнен", "комплекс", "легк", "темп", "шаг", "круг", "добр", "перв"}
)
# What else people do that is no exercise of the lexicon.
_MACHINES = (
    "велик", "велосипед", "велотренажёр", "беговая дорожка", "дорожка", "эллипс", "гребной тренажёр",
    "степпер", "орбитрек", "ходьба", "растяжка", "разминка", "заминка", "суставная разминка",
    "боковая планка", "ускорения", "берпи", "пробежка", "прогулка", "плавание", "кардио", "прыжки",
)  # fmt: skip


def nominative(name: str) -> str:
    """Give a name in the case in which a program lists it, where its words are known; else as it is."""
    words = name.split()
    if not words or not _CYRILLIC.match(words[0]):
        return name
    for length in range(len(words), 0, -1):
        found = _names().get(tuple(stem(word) for word in words[:length]))
        if found:
            listed = _of_number(found, words[0])
            return " ".join([*_as_written(listed, words[:length]), *words[length:]])
    return name


def has_known_stem(name: str) -> bool:
    """Tell a name with a Russian word of training in it, in any case."""
    return any(
        len(word) >= _SHORTEST and _CYRILLIC.match(word) and stem(word) in _stems()
        for word in re.findall(r"[^\W\d_]+", name)
    )


def stem(word: str) -> str:
    """Give a word without its ending."""
    plain = word.lower().replace("ё", "е")
    bare = _ENDINGS.sub("", plain)
    return bare if len(bare) >= _SHORTEST else plain


def _of_number(names: tuple[str, ...], written: str) -> str:
    """Choose between "подъём" and "подъёмы" by the ending that was written."""
    if any(written.lower() == name.split()[0].lower() for name in names):
        return next(name for name in names if written.lower() == name.split()[0].lower())
    is_plural = bool(_PLURAL.search(written.lower()))
    return next(
        (name for name in names if bool(re.search(r"(?:ы|и|ия)$", name.split()[0])) is is_plural), names[0]
    )


def _as_written(listed: str, words: list[str]) -> list[str]:
    """Keep words that are right already, and the capital of the first."""
    right = listed.split()
    return [right[0].capitalize() if words[0][:1].isupper() else right[0], *right[1:]]


@cache
def _names() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Give names by the stems of their words: those of the lexicon, and the nouns that head them."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    listed = [name for entry in entries() for name in entry.russian]
    for name in [*listed, *_MACHINES, *(word for word in sorted(WORDS) if _CYRILLIC.match(word))]:
        key = tuple(stem(word) for word in name.split())
        found[key] = (*found.get(key, ()), name)
    return found


@cache
def _stems() -> frozenset[str]:
    heads = {name.split()[0] for entry in entries() for name in entry.russian}
    return frozenset(stem(word) for word in [*WORDS, *heads] if _CYRILLIC.match(word)) - _TELLING_NOTHING
