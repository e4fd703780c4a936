"""What a total is made of: `300 as 100 swim / 100 kick`, `600 as 200 swim, 200 drill, 200 pull`."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.units import Unit, spellings

_MORE_WORK = re.compile(r"\d\s*[xх]\s*\d|\b\d{3}\b", re.IGNORECASE)
_BREAKDOWN = re.compile(
    rf"^((?:\d{{1,2}}\s?[xх]\s?)?\d{{2,4}}\s*(?:m|yd|м|{spellings(Unit.MINUTE)}|')?)\s+(?:as|как)\s+"
    r"(\([^()]*\)(?:\s*[xх]\s*\d+)?|[^,;@]+?)\s*([,;@(].*|\s(?:on|off)\s:?\d.*)?$",
    re.IGNORECASE,
)
_SUMMED = re.compile(
    r"^(\d{3,4})\s*(?:m\s)?\s*(?:as|как)\s+((?:(?:\d{1,2}\s?[xх]\s?)?\d{2,4}[^,\d]*(?:,\s*(?=\d)|(?=,"
    r"|$)))+)(.*)$",
    re.IGNORECASE,
)

# `8x100 kick: 4 board, 4 on back`: how many of them are done how.
_SOME_AND_SOME = re.compile(
    r"^(?P<name>[^\W\d][^\d:]{1,20}\s)?(?P<sets>\d{1,2})\s?[xх]\s?(?P<whole>\d[^:]*?)(?::|,|\()\s*(?P<first>\d{1,2})\s(?P<how>[^\W\d][^\d,:()]*),\s*"
    r"(?P<second>\d{1,2})\s(?P<other>[^\W\d][^\d,:()]*?)\)?(?P<behind>,.*)?$",
    re.IGNORECASE,
)


# `60 min bike: 2 x 20 min @ race watts, 5 min easy`: the whole stands first, what happens inside behind it.
_WHOLE_FIRST = re.compile(
    rf"^(?P<whole>\d[\d.,:]*\s?(?:km|k|mi|miles?|км|h|ч|m|м|{spellings(Unit.MINUTE)}|')\s(?:(?:easy|steady|long|hilly)\s)?"
    r"(?:bike|ride|spin|run|jog|swim|row|erg|paddle|ski|бег\w*|вело\w*|кросс|гребл[^\W\d]|плавани[^\W\d]))"
    r":\s+(?P<inside>\d.*)$",
    re.IGNORECASE,
)


def inside_of_whole(text: str) -> tuple[str, str] | None:
    """Part `6 km run: 4 km @ race pace, 2 km easy` into the whole and what happens inside of it.

    None where other exercises stand behind the colon.
    """
    found = _WHOLE_FIRST.match(text.strip())
    return (found["whole"], found["inside"]) if found and not exercise_words(found["inside"]) else None


def is_summed(text: str) -> bool:
    """Tell a total that is the sum of a list of ways."""
    return bool(_SUMMED.match(text)) and without_breakdown(text) != text


def is_broken_down(text: str) -> bool:
    """Tell a total whose parts follow it, with no more work behind them."""
    if _some_and_some(text) is not None:
        return True
    breakdown = _BREAKDOWN.match(text)
    return breakdown is not None and not _MORE_WORK.search(breakdown[3] or "")


def without_breakdown(text: str) -> str:
    """`300 as 100 swim / 100 kick`: the total is what is done; its parts keep their words."""
    if (summed := _SUMMED.match(text.strip())) is not None:
        ways = re.findall(r"(?:(\d+)\s?[xх]\s?)?(\d{2,4})", summed[2])
        if sum(int(times or 1) * int(each) for times, each in ways) == int(summed[1]):
            return _total(summed)
    if (some := _some_and_some(text)) is not None:
        how = f"({some['how']}, {some['other']})"
        return f"{some['name'] or ''}{some['sets']} x {some['whole']} {how}{some['behind'] or ''}"
    found = _BREAKDOWN.match(text.strip())
    if found is None:
        return text
    inside = "" if found[2].startswith("(") else re.sub(r"[0-9]+", "", found[2]).strip()
    if inside.startswith("of each"):
        inside = f"({inside})"
    return f"{found[1]} {inside} {found[3] or ''}"


def _some_and_some(text: str) -> re.Match[str] | None:
    found = _SOME_AND_SOME.match(text.strip())
    return found if found and int(found["sets"]) == int(found["first"]) + int(found["second"]) else None


def _total(summed: re.Match[str]) -> str:
    """Write `600 as 200 swim, 200 pull` as one way, `1200 as 3x400` as its sets."""
    sets = re.fullmatch(r"\s*(\d+\s?[xх]\s?\d{2,4})\s*", summed[2])
    inside = re.sub(r"(?:\d+\s?[xх]\s?)?\d+\s*", "", summed[2]).replace(",", " /")
    return f"{sets[1]} m {summed[3]}" if sets else f"{summed[1]} m {inside} {summed[3]}"
