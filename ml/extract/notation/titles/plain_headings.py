"""Lines without numbers that head what stands below them: the title of a sheet, or of a session."""

import re

from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.parsed import LineKind
from ml.extract.notation.sheets.openings import is_name_over_numbers
from ml.extract.notation.sheets.sheet import Sheet
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.titles.days import is_date
from ml.extract.notation.titles.headings import is_numbered_title, is_title
from ml.extract.notation.titles.sheet_titles import names_sheet

_SHORT = 60


def sheet_title(sheet: Sheet, text: str, following: str | None) -> bool:
    """Take the first line as the title where it names what follows instead of training by itself."""
    is_first = not sheet.sessions and sheet.title is None
    if not is_first or following is None or not names_sheet(text, following):
        return False
    sheet.sport = sheet.sport or sport_of(text)
    sheet.title = plain(text).strip("#*=_:- ")[:200] or None
    return True


def plain_heading(sheet: Sheet, text: str, following: str | None, *, after_gap: bool) -> bool:
    """Take a short line without numbers over exercises as a title: of the sheet, or of a session."""
    bare = text.strip("#*=_ ")
    is_amount = sheet.gives_work or sheet.counts_behind_names
    is_known = (is_numbered_title(bare) and not is_amount) or is_date(bare) or is_title(bare)
    if (re.search(r"\d", bare) and not is_known) or len(text) > _SHORT or following is None:
        return False
    is_marked = text.startswith(("#", "**", "==")) or text.endswith(":") or is_known
    if not is_marked and sheet.sessions and not (after_gap and _opens_list(following)):
        return False
    if is_name_over_numbers(bare, following):
        return False
    sheet.sport = sheet.sport or sport_of(bare)
    if not (title := (plain(bare) if is_date(bare) else bare).rstrip(": ")):
        return False
    opens = bool(sheet.sessions) or sheet.title is not None or text.endswith(":") or is_known
    is_first = not sheet.sessions and sheet.title is None
    if not opens or (is_first and is_title(bare) and not text.endswith(":")):
        # "Leg day" over the only list of a sheet names the sheet as well.
        sheet.title = title[:200]
    if opens:
        sheet.day = title if is_date(bare) else sheet.day
        sheet.open(title, sheet.day)
    return True


def _opens_list(following: str) -> bool:
    """Tell, by its numbers, an exercise below a heading that stands behind an empty line."""
    return parse_line(following).kind is LineKind.EXERCISE
