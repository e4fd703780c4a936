"""The exercises that people do, under the names that they use for them."""

from ml.extract.lexicon.cyrillic import repaired_russian
from ml.extract.lexicon.entries import Entry, entries
from ml.extract.lexicon.names import (
    is_spelled_right,
    known,
    likely_name,
    normal_name,
    repaired_name,
    vocabulary,
)

__all__ = [
    "Entry",
    "entries",
    "is_spelled_right",
    "known",
    "likely_name",
    "normal_name",
    "repaired_name",
    "repaired_russian",
    "vocabulary",
]
