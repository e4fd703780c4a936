"""The notation of training programs, English and Russian.

`parse_text` reads a whole text in three steps, each with packages of its own:

1. Its lines are written in the forms that the rules know: `asides` leaves out what is no program, `joining`
   makes one line of several, `parting` several of one, `wording` writes a line in other words. `prose` does
   all of it for programs that are told in sentences.
2. Each line is told by what it is: `titles` heads others, `block_headers` governs those below it, `line`
   holds exercises. `token_rules` take the numbers out of an exercise.
3. `sheets` puts the program together: what a line means depends on what is open above it.
"""

from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.line.set_entry import SetEntry, UnreadableEntryError, parse_set_entry
from ml.extract.notation.parsed import LineKind, ParsedLine, ParsedText, Report
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
