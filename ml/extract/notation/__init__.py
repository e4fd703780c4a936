"""The notation of training programs, English and Russian: tokens, then rules."""

from ml.extract.notation.lines import parse_line
from ml.extract.notation.parsed import LineKind, ParsedLine, ParsedText, Report
from ml.extract.notation.set_entry import SetEntry, UnreadableEntryError, parse_set_entry
from ml.extract.notation.texts import parse_text

__all__ = [
    "LineKind",
    "ParsedLine",
    "ParsedText",
    "Report",
    "SetEntry",
    "UnreadableEntryError",
    "parse_line",
    "parse_set_entry",
    "parse_text",
]
