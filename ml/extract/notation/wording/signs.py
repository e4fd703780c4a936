"""Signs that a text explains itself: `(P = pause)` over `6x4min P2min`."""

import re
from collections.abc import Sequence

from ml.extract.notation.vocabulary import REST, is_easy

_EXPLAINED = r"(?P<sign>[^\W\d_]{1,3})\s?[=:]\s?(?P<word>[^\W\d_]{4,}(?:\s[^\W\d_]+)?)"
_PAIR = re.compile(_EXPLAINED)
_BARE = re.sub(r"\?P<\w+>", "", _EXPLAINED)
# In brackets, or a list that has a line to itself.
_LEGEND = re.compile(
    rf"[(\[]\s*(?:key:\s*)?{_BARE}(?:\s*[,;/]\s*{_BARE})*\s*[)\]]|^\s*{_BARE}(?:\s*[,;/]\s*{_BARE})+\s*$"
)


def with_words_for_signs(lines: Sequence[str]) -> list[str]:
    """Write the words for what a legend lets stand for rest or ease, and take the legend out."""
    legends = [found[0] for line in lines for found in _LEGEND.finditer(line)]
    words = {
        pair["sign"]: pair["word"]
        for legend in legends
        for pair in _PAIR.finditer(legend)
        if _is_pause(pair["word"])
    }
    if not words:
        return list(lines)
    # A pause may stand right before its time, and what is done right behind it.
    signs = re.compile(rf"(?<![^\W\d_])({'|'.join(map(re.escape, words))})(?=\d|[^\w.]|$)")
    return [
        signs.sub(lambda found: f"{words[found[1]]} ", _without(line, legends)).rstrip() for line in lines
    ]


def _is_pause(words: str) -> bool:
    first = words.lower().split()[0]
    return first in REST or is_easy(first)


def _without(line: str, legends: Sequence[str]) -> str:
    for legend in legends:
        line = line.replace(legend, "")
    return line
