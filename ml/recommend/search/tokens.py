"""Cuts a search into words; short sentences without punctuation need other rules than prose."""

import re

_TOKEN = re.compile(r"[^\W_]+|,|[.;!?()\n]")
_ENDS = frozenset(".;!?()\n")
COMMA = ","


def tokens(text: str) -> list[list[str]]:
    """Give the words and commas of each sentence, lower-case."""
    sentences: list[list[str]] = [[]]
    for mark in _TOKEN.findall(text.lower().replace("ё", "е").replace(" - ", " , ")):
        if mark in _ENDS:
            sentences.append([])
        else:
            sentences[-1].append(mark)
    return [sentence for sentence in sentences if sentence]
