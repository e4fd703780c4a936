"""What the words of a line open or name, seen with the line below them."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.blocks import begins_with_sets_of_reps, block_header, sets_of_reps
from ml.extract.notation.line.exercise_line import BULLET, read_numbers
from ml.extract.notation.line.key_values import counts_sets, is_labelled, is_numbered_set, spelled_out
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.line.rest_lines import rest_for_all
from ml.extract.notation.line.written_sets import without_kind
from ml.extract.notation.parsed import Block, LineKind
from ml.extract.notation.sheets.set_logs import is_lifted, lists_sets
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.titles.days import day_title, day_with_content, is_weekday
from ml.extract.notation.titles.headings import (
    exercise_in,
    is_counted_name,
    is_main_part,
    is_numbered_title,
    is_title,
    part_title,
)
from ml.extract.notation.units import Unit, spellings

_LIST_SIGN = re.compile(r"(,\s|\s\+\s)")
_ON_OFF = re.compile(
    r"^\W*\d{1,2}\s*(?:[xх]|sets? of|rounds? of)\s*\(?(?:\d{1,2}\s*[xх]\s*)?[^a-zа-я]*\d+\s?(?:s|sec"
    r"|secs|min|mins|'|\"|с|сек"
    r"|мин)?\.?\s(?:on|hard|work|fast|работа|быстро)\b"
    r"|^\W*\d{1,2}\s*[xх]\s*\(?[^()]*\bon\b[^()]*\boff\b\W*$",
    re.IGNORECASE,
)
_LADDER = re.compile(r"^\W*\d{1,3}(?:[-/]\d{1,3}){2,}(?:[-/](?:max|макс)\w*)?\W*$", re.IGNORECASE)
# Behind "cool-down" a bare number from here on is a way, a smaller one is minutes.
_SHORTEST_WAY = 100
# `400`, `400 (swim / kick by 50)`
_BARE_AMOUNT = re.compile(r"(\d{1,4})(?:\s*(\([^()]*\)))?")
# `Cool-down 5 min on the grass`
_AND_PLACE = re.compile(
    r"^(\d[\d.:]*\s?[^\W\d]+)\s+(?=(?:on|in|at|around|along|по|на|в)\s[^\d]*$)", re.IGNORECASE
)
_BARE_REPS = re.compile(r"^\W*(\d{1,2}(?:\s?[-–]\s?\d{1,2})?)\W*$")
# `12-15 reps`; more of them are a ladder.
_MOST_OF_RANGE = 2
_TIMED = re.compile(
    rf"\d+(?:-\d+)?\s?(?:{spellings(Unit.MINUTE)}|')\s*(?:$|[,(@]|(?:incl\w*|with|as|and)\b|Z\d)",
    re.IGNORECASE,
)
# `Masters, lanes 3-4`: where, and no number of what is done.
_WHERE = re.compile(
    r"\s*,?\s\(?(?:lanes?|court|room|hall|дорожк[аи]|зал)\s#?\d{1,2}(?:\s?[-/&+]\s?\d{1,2})*\)?(?=\W*$)",
    re.IGNORECASE,
)


def named_by_part(part: str, content: str, sport: str | None) -> str:
    """`Cool-down 10 min`: a single amount has no name but its part's, or the sport's behind "Main"."""
    if sport and is_main_part(part):
        return content
    if (bare := _BARE_AMOUNT.fullmatch(content.strip())) is not None:
        unit = "m" if int(bare[1]) >= _SHORTEST_WAY else "min"
        return f"{part} {bare[1]} {unit} {bare[2]}" if bare[2] else f"{bare[1]} {unit} {part}"
    if (placed := _AND_PLACE.match(content)) is not None:
        return f"{placed[1]} {part}, {content[placed.end() :]}"
    head, comma, more = (*_LIST_SIGN.split(content, maxsplit=1), "", "")[:3]
    if comma and parse_line(head).kind is LineKind.NUMBERS and not re.search(r"[xх]\s?\d", head):
        return f"{head} {part}{comma}{more}"
    is_numbers = content and parse_line(content).kind is LineKind.NUMBERS and not block_header(content)
    numbers = read_numbers(spelled_out(content)) if is_numbers else None
    is_single = numbers is not None and numbers.sets is None and numbers.has_work
    if not is_single and _TIMED.match(content) and not exercise_words(content):
        # `WU 15 min Z2`, `Warm-up 10 min incl. 2 min with light bells`
        return f"{part} {content}"
    return f"{content} {part}" if is_single else content


def are_intervals(text: str, content: str, following: str | None) -> bool:
    """Tell `6 x 30 s on / 30 s off` alone from a header of rounds, over what is done in them."""
    if not content.strip() and _LADDER.match(plain(text)):
        # `Mon: 5-4-4-3-3` of a pull-up plan: with nothing below it heads no list.
        return following is None or bool(day_with_content(following) or rest_for_all(following))
    if content.strip() or not _ON_OFF.match(BULLET.sub("", plain(text))):
        return False
    below = parse_line(following) if following and day_with_content(following) is None else None
    return below is None or (below.kind is not LineKind.WHOLE and all(e.is_measured for e in below.exercises))


def work_of_all(content: str, following: str | None) -> Block | None:
    """Give the `12 reps` of `3 sets of 12 reps` where names without numbers stand below it."""
    content = _BARE_REPS.sub(r"\1 reps", content)
    reading = read_numbers(content) if content and following else None
    if reading is None or following is None or reading.sets or reading.load or reading.distance_m:
        return None
    is_name = parse_line(following).kind is LineKind.WHOLE and exercise_words(following) > 0
    is_alone = reading.has_work and not reading.notes and reading.rest_s is None
    if not is_name or not is_alone or len(re.findall(r"\d+", reading.reps or "")) > _MOST_OF_RANGE:
        return None
    return Block(title=content, reps=reading.reps, duration_s=reading.duration_s)


def is_title_of_list(content: str, following: str | None) -> bool:
    """Tell `Mon - Power 1`, `Thu - VO2`, `Tue - Swim 2` over what is done on them."""
    is_over = following is not None and day_with_content(following) is None
    is_numbered = is_numbered_title(content) or (is_over and is_counted_name(content))
    return is_numbered and block_header(content) is None


def is_name_over_numbers(text: str, following: str) -> bool:
    """Tell the name of an exercise whose sets stand below it from a heading."""
    is_counted = counts_sets(following) and exercise_words(text) > 1 and not is_title(text)
    are_sets = lists_sets(following) or sets_of_reps(following) is not None
    if are_sets and exercise_words(text) and not is_title(text) and part_title(text) is None:
        return True
    if (
        is_numbered_set(following)
        or is_counted
        or (without_kind(following) != following and exercise_words(text))
    ):
        return True
    are_loaded = begins_with_sets_of_reps(following) and parse_line(following).kind is LineKind.NUMBERS
    if are_loaded and exercise_words(text) and not is_title(text):
        return True
    if block_header(following) or day_title(following) or part_title(following):
        return False
    if is_title(text) and exercise_in(text):
        # "531 week 2, press" over "40% x5": the title says what is trained.
        return False
    is_numbers = parse_line(following).kind is LineKind.NUMBERS
    return is_numbers and (sport_of(text) is None or is_labelled(following) or is_lifted(following))


def is_title_of_day(day: str, content: str, following: str | None, *, is_first: bool) -> bool:
    """Tell `Monday: Upper body` over its exercises from `Sat: parkrun` in a week of one line a day."""
    is_week = following is None or day_with_content(following) is not None
    if following is not None and is_week and is_weekday(day) and is_weekday(following):
        # "Tue: strength" with the next day right below has nothing else to it.
        return False
    return is_title(content) or not is_week or (is_first and following is None)


def without_brackets(content: str) -> str:
    """Give the words of a title, `Brick (70 min)`, `Masters, lane 3`; all of what has more numbers."""
    bare = re.sub(r"\s*\([^()]*\)", "", _WHERE.sub("", content))
    return bare if bare and not re.search(r"\d", bare) else content
