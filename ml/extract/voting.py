"""Numbers that several readers saw at one place: what most of them say, and doubt where they differ."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from ml.extract.words import Word

# Digits and the signs between them; the sign alone, too.
_NUMERIC = re.compile(r"^(?:[\d.,:\-–/x%*]*\d[\d.,:\-–/x%*]*|x)$")
# What a reader of Cyrillic makes of numbers: Зх is 3x, Чхб is 4x6.
_LIKE_NUMBERS = re.compile(r"^(?=.*[\dхХxX×$])[\dЗзЧОоОбёБSЛlI|$?`'.,:\-–/xхX×%*]+$")
_DIGITS = str.maketrans("ЗзЧОобёБSЛlI|$х×ХX", "33400666511118xxxx")
_UNITS = frozenset({"кг", "сек", "мин", "раз"})
_SMALL_WORDS = frozenset({"в", "с", "к", "у", "и", "о", "на", "по", "со", "из", "от", "до", "за"})
_SHORT = 3
_SURE = 0.75
# Readers that differ leave a number in doubt, however sure each of them is.
_DIVIDED = 0.5


def with_agreed_numbers(words: Sequence[Word], *others: Sequence[Word]) -> list[Word]:
    """Take the words of one reader, and numbers as most of the readers see them.

    Where the last reader differs, the surer is believed, and the number is left in doubt. What only others
    see is taken where they are sure.
    """
    numbers = [[word for word in other if _is_number(word)] for other in others]
    agreed: list[Word] = []
    for own, *seen in _places([list(words), *numbers]):
        found = [reading for reading in seen if reading]
        agreed += _agreed(own, found) if own else _seen_by_others(found, words)
    return agreed


def _agreed(own: Sequence[Word], seen: Sequence[Sequence[Word]]) -> list[Word]:
    """Decide what stands where one reader has these words, and others numbers."""
    if not seen or not _may_be_number(own, seen):
        return list(own)
    readings = [reading for reading in (own, *seen) if _has_digits(_number(reading))]
    if not readings:
        return list(own)
    # A sign at the end is easily lost, and never invented.
    texts = [_number(reading).removesuffix("x") for reading in readings]
    votes = Counter(texts)
    # Where all differ, what is illegible alone still tells which of the others is nearer.
    alike = {text: 0.0 if own in readings else fuzz.ratio(text, _number(own)) for text in votes}
    text = max(votes, key=lambda text: (votes[text], alike[text], _surest(readings, texts, text)))
    sure, rival = _surest(readings, texts, text), texts[-1]
    if len(rival) == len(text) and rival != text and _confidence(readings[-1]) > _DIVIDED:
        # Readings of one engine err alike.
        text = rival if _confidence(readings[-1]) > sure else text
        sure = _DIVIDED
    elif votes[text] > 1 and rival == text:
        sure = max(sure, _SURE)
    if votes[text] == 1 < len(readings):
        sure = min(sure, _DIVIDED)
    signed = any(_number(reading) == f"{text}x" for reading in readings)
    return [_joined(own, f"{text}x" if signed else text, sure)]


def _may_be_number(own: Sequence[Word], seen: Sequence[Sequence[Word]]) -> bool:
    """Tell words that may be a number misread: short ones, where others are sure of one."""
    if all(_LIKE_NUMBERS.match(word.text) for word in own):
        return True
    if len(own) > 1 or len(own[0].text) > _SHORT or own[0].text.lower() in _UNITS:
        return False
    if own[0].text in _SMALL_WORDS:
        return len(seen) > 1 and len({_number(reading) for reading in seen}) == 1
    return any(_confidence(reading) > _SURE for reading in seen)


def _seen_by_others(seen: Sequence[Sequence[Word]], words: Sequence[Word]) -> list[Word]:
    """Give a number that only others have seen, where they are sure, and it is no part of what was read."""
    chosen = seen[-1]
    sure = len(seen) > 1 or _confidence(chosen) > _SURE
    free = not any(_overlap(word, own, least=0.0) for word in chosen for own in words)
    if not (sure and free and _has_digits(_number(chosen))):
        return []
    return [replace(word, text=_number([word])) for word in chosen]


def _has_digits(text: str) -> bool:
    return bool(_NUMERIC.match(text)) and text != "x"


def _is_number(word: Word) -> bool:
    return bool(_LIKE_NUMBERS.match(word.text) and _NUMERIC.match(_number([word])))


def _surest(readings: Sequence[Sequence[Word]], texts: Sequence[str], text: str) -> float:
    return max(_confidence(reading) for reading, its in zip(readings, texts, strict=True) if its == text)


def _number(words: Sequence[Word]) -> str:
    return "".join(word.text for word in words).translate(_DIGITS).strip("`'")


def _confidence(words: Sequence[Word]) -> float:
    return min(word.confidence for word in words)


def _joined(words: Sequence[Word], text: str, confidence: float) -> Word:
    left, right = min(word.left for word in words), max(word.right for word in words)
    return replace(words[0], text=text, x=(left + right) / 2, width=right - left, confidence=confidence)


def _places(readings: Sequence[Sequence[Word]]) -> list[list[list[Word]]]:
    """Sort words by where they stand: for each place, what each reader has there, left to right."""
    words = [(reader, word) for reader, reading in enumerate(readings) for word in reading]
    home = list(range(len(words)))

    def root(index: int) -> int:
        while home[index] != index:
            index = home[index]
        return index

    for i, (reader, word) in enumerate(words):
        for j in range(i):
            if words[j][0] != reader and _overlap(word, words[j][1]):
                home[root(i)] = root(j)
    places: dict[int, list[list[Word]]] = {}
    for index, (reader, word) in enumerate(words):
        places.setdefault(root(index), [[] for _ in readings])[reader].append(word)
    return [[sorted(own, key=lambda word: word.left) for own in place] for place in places.values()]


def _overlap(word: Word, other: Word, least: float = 0.4) -> bool:
    across = min(word.right, other.right) - max(word.left, other.left)
    down = min(word.bottom, other.bottom) - max(word.top, other.top)
    return across > least * min(word.width, other.width) and down > 0.4 * min(word.height, other.height)
