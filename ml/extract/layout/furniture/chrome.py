"""What stands on a page beside its program: clocks, buttons, page numbers, small talk."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.clocks import CLOCK, are_times_of_day
from ml.extract.layout.furniture.breadcrumbs import leads_to
from ml.extract.layout.grammar import is_heading
from ml.extract.notation.vocabulary import WEEKDAY

_BUTTON = (
    r"(?:\+?\s*(?:add|new)\s+(?:set|exercise|note)s?"
    r"|(?:start|finish|end|begin|edit|share|log|resume|pause|cancel|discard|save|view|open)\s+(?:the\s+|this\s+)?(?:workout"
    r"|session|plan|program|programme|routine|training|results?|scores?|activity|timer|exercises?)(?:\s+\d+\s+athletes)?"
    r"|(?:send|export|sync|add) to [^\W\d]+(?: [^\W\d]+)?"
    r"|start|finish|edit|save|done|cancel|back|next|share|play|pause|resume|reply|skip|replace|today"
    r"|(?:view|see|show) (?:all|more|details?)"
    r"|\+?\s*(?:добавить|начать|завершить|закончить|изменить|удалить|отправить)(?:\s+[^\W\d]+)?"
    r"|воспроизвести|готово|назад|далее|старт|пропустить|сегодня|сохранить|отмена)"
)
_IS_BUTTON = re.compile(rf"^{_BUTTON}$", re.IGNORECASE)
_CHROME = re.compile(
    rf"^(?:{CLOCK}[\s✓v/]*(?:\S{{1,3}}\s+)?(?:\d{{1,3}}\s?%)?|\d{{1,3}}\s?%"
    r"|(?:page|стр\.?|страница)\s*\d+(?:\s*(?:of|из|/)\s*\d+)?"
    r"|(?:~|about |est\.? ?)?\d{1,3}\s*(?:min|mins|minutes?|мин|минут\w?)\.?"
    r"(?:\s*[·•|,]\s*\d+\s+(?:exercises|упражнени\w+))?"
    r"|\d+\s+(?:exercises|упражнени\w+)(?:\s*[·•|,].*)?"
    rf"|total(?: time| duration)?:?\s+(?:{CLOCK}|\d+\s*min\w*)|\+\d[\d ()-]{{8,}}"
    r"|(?:[\d.,]+\s?[kк]?\s)?(?:likes?|views?|subscribers|followers|following|reactions)"
    r"|(?:liked|viewed) by .*"
    r"|(?:view (?:all )?)?\d+ comments?(?:\s?[·•]\s?\d+ \w+ ago)?|subscribe|follow|advertisement|sponsored"
    r"|(?:we use|accept(?: all)?) cookies.*|(?:[^\W\d]+\s?[·•|]\s?)?\d+ min read"
    r"|most (?:read|popular)|related"
    r"|(?:by [^\d]+[·•|,]\s?)?(?:updated|published|posted) .*\bago"
    r"|[\d.,]+\s?[kк]?\s(?:лайк|просмотр|подписчик)\w*"
    r"|(?:settings|home|profile|history|today|online|menu|message|i?message|text message"
    r"|(?:type|write) a message|notes?|exercises|упражнения|no target|created by .*"
    r"|(?:tap|press|swipe|click) to .*|(?:[^\W\d]+\s*\W\s*)?\d+\s(?:of|из|/)\s\d+"
    r"\s(?:done|completed?|выполнено)|без цели|сообщение|в сети)"
    rf"|{_BUTTON})$",
    re.IGNORECASE,
)
# Whom to call and where, below a printed plan.
_CONTACT = re.compile(
    r"\b(?:tel|phone|call us|тел|телефон)\b\W*\d[\d\s()-]{5,}\d|\d\s?\(\d{3,4}\)\s?\d{2,3}[\s-]\d{2}"
    r"|^\W*\d{1,3}\s\d{3,4}\s\d{6,7}\W*$|\bwww\.|https?://",
    re.IGNORECASE,
)
# The signs beside a telephone's clock are read as a few letters.
_STATUS = re.compile(rf"^{CLOCK}\s+(?P<signs>\W?\S{{1,4}}(?:\s\S{{1,3}})?)$", re.IGNORECASE)
# `Level 2 • 35 min • 6 exercises`, `Est. 58 min | 11.2 km`, `Volume 4,305 kg`: of all of a session.
_PARTS_OF_ALL = re.compile(r"\s*[·•●|]\s*|\s?:\s(?=\W|я\b|\d)|\s+(?=volume\b)", re.IGNORECASE)
# Whose page it is.
_HANDLE = re.compile(r"(?<=\S)\s+@\S+$")
_OF_ALL = re.compile(
    r"^(?:(?:est(?:\.|imated)?|total|duration|volume|time|level|уровень|всего|объ[её]м|длительность)\b.*\d.*"
    r"|\d+ (?:exercises|упражнени\w+)|[\d., ]+\s?(?:kgs?|lbs?|ib|кг)(?: (?:lifted|volume|total))?"
    r"|\d+\s?h(?:ours?|rs?)?(?:\s?\d{1,2}\s?m(?:in)?)?|\d+ (?:prs?|records?)"
    r"|(?:tss|if|np)\s[\d.]+(?:\s?w)?"
    r"|(?:no|without|minimal) (?:equipment|kit|weights)|bodyweight only|equipment: none"
    r"|без (?:инвентаря|оборудования|снарядов)"
    r"|\d+\s?k?cal(?:ories)?|\d+\s?ккал|(?:beginner|intermediate|advanced|all levels)"
    rf"|{WEEKDAY}|today|tonight|tomorrow|сегодня|завтра"
    r"|created by .*"
    r"|(?:\W|я)?\s*(?:(?:about|around|approx\.?|est\.?|ca\.?|около|примерно)\s)?\d+\s*(?:min|mins|minutes|мин|минут\w?)|[\d.,]+\s?(?:km|mi|км))\W*$",
    re.IGNORECASE,
)
_TIME_ALONE = re.compile(
    r"^(?P<number>\d{1,3})\s*(?P<unit>min\w*|s|secs?|seconds?|мин\w*|сек\w*)\.?(?:\s.*)?$", re.IGNORECASE
)
_FEWEST_TIMES = 3
# `Please wipe the machines. Thank you!`
_HOUSE_RULE = re.compile(r"^(?:please|kindly|thank you|thanks|пожалуйста|спасибо)\b[^\d]*$", re.IGNORECASE)
_STAMP = re.compile(rf"^{CLOCK}[\s✓v/]*$", re.IGNORECASE)
_STAMPED = re.compile(rf"(?<!\brest)(?<!\bотдых)\s+{CLOCK}[\s✓v/]*$", re.IGNORECASE)
_STAMP_BEHIND = re.compile(rf"(?:^|\s)(?P<clock>{CLOCK})[\s✓v/]*$", re.IGNORECASE)
# `Wk 1   Wk 2   Wk 3`: tabs, one of which the page shows.
_NUMBERED_TABS = re.compile(
    r"^(?P<tab>[^\W\d]+)\.?\s?\d{1,2}(?:\W*\s(?P=tab)\.?\s?\d{1,2}){2,}\W*$", re.IGNORECASE
)
# `Rosa Lind · 3h · Public`, `rosa.lind 6 h ×`: who posted it, and when; `Bike path 20 min` is trained.
_AGO = r"\d{1,2}\s?(?:s|m|h|hrs?|d|w|mo|y|yrs?|ч|мин|д|дн|нед|г)\.?"
_POSTED = re.compile(
    rf"^\W*[^\W\d][^·•]{{2,40}}?(?:\s?[·•]\s?{_AGO}(?:\s?[·•]\s?[^\W\d]{{0,12}})?"
    rf"|\s{_AGO}(?:\s?[·•]\s?[^\W\d]{{0,12}}|\s[xх×✕]))$"
    r"|^\W*[A-ZА-ЯЁ][a-zа-яё]+(?:\s[A-ZА-ЯЁ][a-zа-яё]+){1,2}\s\d{1,2}\s?(?:h|d|w|y|ч|д|дн|нед)\.?$"
    r"|^\W*[a-z][a-z0-9._]{3,}\s\d{1,2}\s?(?:h|d|w|y)$"
)
_TOP = 3
# `12.4k   Reply   Share`: what a network counts below a post.
_ANSWERS = re.compile(
    r"^(?:[\W\do]|(?<=\d)[kкmм])*(?:(?:like|comment|share|repl(?:y|ies)|repost|save|award|send|upvote)s?\b"
    r"(?:[\W\do]|(?<=\d)[kкmм])*)+$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"^(?:[^\W\d_][\w'’-]*[,;]?\s+){5,}[^\W\d_][\w'’-]*[.!?]?$")


def without_chrome(lines: Sequence[str]) -> list[str]:
    """Give the lines that may belong to a program."""
    stamps = [clock["clock"] for line in lines[1:] if (clock := _STAMP_BEHIND.search(line))]
    are_lengths = len(stamps) >= _FEWEST_TIMES and not are_times_of_day(stamps)
    in_chat = not are_lengths and sum(bool(_STAMP.match(line.strip())) for line in lines) >= 2
    has_times = are_lengths or _have_times_below(lines)
    kept = [
        line
        for index, line in enumerate(lines)
        if not (
            is_chrome(line)
            or leads_to(line, lines)
            or (index == 0 and _is_status(line))
            or (index < _TOP and _is_posted(line))
        )
        or (has_times and _is_time(line, lines))
    ]
    if in_chat:
        kept = [_STAMPED.sub("", line) for line in kept if not _is_talk(line)]
    return kept


def _is_posted(line: str) -> bool:
    """Tell who posted a page, and how long ago, from an exercise and its minutes."""
    return _POSTED.match(line.strip()) is not None and exercise_words(line) == 0 and not is_heading(line)


def _have_times_below(lines: Sequence[str]) -> bool:
    """Tell a list whose times stand below its names, a line each, from one that says once how long it is."""
    return sum(bool(_TIME_ALONE.match(line.strip())) for line in lines) >= _FEWEST_TIMES


def _is_time(line: str, lines: Sequence[str]) -> bool:
    """Tell `2 min` below a name from `12 minutes` above the list, which is the time of all of it."""
    if _STAMP.match(line.strip()):
        return line is not lines[0] and not are_times_of_day(
            [*filter(_STAMP.match, map(str.strip, lines[1:]))]
        )
    times = [found for other in lines if (found := _TIME_ALONE.match(other.strip()))]
    own = _TIME_ALONE.match(line.strip())
    is_total = own is not None and own[0] == times[0][0] and _seconds(own) >= sum(map(_seconds, times)) / 2
    return own is not None and not is_total


def _seconds(time: re.Match[str]) -> int:
    return int(time["number"]) * (60 if time["unit"][0].lower() in {"m", "м"} else 1)


def is_chrome(line: str) -> bool:
    """Tell what no program says: a lone clock or battery, a button, a page number, a house rule, advice."""
    text = line.strip()
    if _CONTACT.search(text) or _HOUSE_RULE.match(text) or _CHROME.match(text) or _counts_all(text):
        return True
    if _ANSWERS.match(text) or are_numbered_tabs(text):
        return True
    return bool(_SENTENCE.match(text) and not is_heading(text))


def is_button(text: str) -> bool:
    """Tell the words of a button: `Finish`, `Edit routine`, `Начать тренировку`."""
    return _IS_BUTTON.match(text.strip(" <>‹›")) is not None


def are_numbered_tabs(text: str) -> bool:
    """Tell `Week 1   Week 2   Week 3`."""
    return _NUMBERED_TABS.match(text.strip()) is not None


def sums_up(cells: Sequence[str]) -> bool:
    """Tell figures side by side, each of all of a session: `1h 05m`, `6240 kg`, `3 PRs`."""
    units = {re.sub(r"[\d\W]", "", cell) for cell in cells}
    return len(units) == len(cells) > 2 and all(_OF_ALL.match(cell) for cell in cells)


def _counts_all(text: str) -> bool:
    """Tell a line under a title that says how long and how much all of a session is."""
    parts = _PARTS_OF_ALL.split(_HANDLE.sub("", text))
    counted = sum(bool(_OF_ALL.match(part)) for part in parts)
    return len(parts) > 1 and counted >= len(parts) - (len(parts) > 2) and any(map(str.isdigit, text))


def _is_status(line: str) -> bool:
    """Tell the top of a screen, `7:15 .ll 5G`, from `7:15 run`."""
    found = _STATUS.match(line.strip())
    return found is not None and exercise_words(found["signs"]) == 0


def _is_talk(line: str) -> bool:
    """Tell small talk in a chat: no number, no heading and no exercise."""
    text = line.strip()
    if any(character.isdigit() for character in text) or is_heading(text):
        return False
    return exercise_words(text) == 0 or text[-1:] in "!?"
