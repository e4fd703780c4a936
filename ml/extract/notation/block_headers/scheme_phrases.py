"""The phrases of a line that says how something is done: rounds, work and rest, ladders, partners, limits."""

import re
from dataclasses import dataclass

from ml.extract.notation.units import NUMBER_WORDS
from ml.extract.notation.vocabulary import any_of

_SECOND = r"(?:seconds?|secs?|s|''|\"|сек(?:унд\w*)?\.?|с)(?![^\W\d])"
MINUTE = r"(?:minutes?|mins?|m|'|мин(?:ут\w*)?\.?)(?![^\W\d])"
UNIT = rf"(?:\s?(?:{_SECOND}|{MINUTE}))"
COUNT = any_of(r"\d{1,2}", *sorted(NUMBER_WORDS, key=len, reverse=True), "once|twice")


def _time(unit: str) -> str:
    return (
        rf"(?:(?:an?|one)?\s?(?:\d{{1,2}}:\d\d|\d{{1,3}}(?:[.,]5)?(?:\s?-\s?\d{{1,3}})?{unit}"
        r"|(?<=a\s)minute|(?<=a\s)min|минут[ауы]))"
    )


_TIME = _time(f"{UNIT}?")
_REST = r"(?:rest(?:ing)?|recover(?:y)?|break|отдых\w*|пауза|перерыв)"
_ROUND = any_of(
    r"rft|rounds?|rds?|sets?|circuits?|times?(?:\s(?:through|round|around|over|in total))?|goes|cycles?",
    r"кругов|круга?|раунд\w*|сет\w*|подход\w*|сери[йи]|раза?",
)
# What is done in a pause.
_PAUSE = r"(?:(?:sit|lie|shake)(?:\s(?:down|out))?|breathe|breather|walk|march|drink|water)(?:\s(?:for|of))?"
# What the time between two stations is for.
_MOVE_ON = (
    r"(?:to\s)?(?:move|change|switch|rotate|swap|get)(?:\s(?:on|over|round|to))?"
    r"(?:\s(?:the\s|your\s)?(?:next\s)?(?:station|exercise|place)s?)?|на (?:переход|смену)"
)
_SPOT = r"(?:station|exercise|move(?:ment)?|drill|interval|spot|упражнени\w*|станци\w*)s?"
_AFTER_ROUND = (
    r"(?:(?:between|btw|btwn|b/w|after|before|at the end of|после|между|в конце)\b"
    r"(?:\s(?:the|a|an|each|every|full|whole|all|of|кажд\w+|всего))*"
    rf"(?:\s(?:rounds?|rds?|sets?|laps?|circuits?|круг\w*|раунд\w*|{_SPOT}))?)"
)
_DO = (
    r"(?:(?:go|do|repeat|perform|complete|run|work|дела\w+|сдела\w+|выполн\w+|повтор\w+|проход\w+)\s)?"
    r"(?:through\s)?"
)
_ALL = r"(?:it\s|all\s|this\s|the (?:list|circuit|lot)\s)?"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing that may be said; `kind` tells what its groups mean."""

    kind: str
    pattern: re.Pattern[str]


def _phrase(kind: str, *choices: str) -> Phrase:
    return Phrase(kind, re.compile("|".join(choices), re.IGNORECASE))


def _on_off(before: str, between: str, behind: str) -> Phrase:
    return _phrase("on_off", rf"{before}(?P<on>\d{{1,3}}){UNIT}?{between}(?P<off>\d{{1,3}}){UNIT}?{behind}")


# In the order in which they are looked for: what is longer and surer comes first.
PHRASES = (
    _phrase(
        "people",
        r"\b(?:in\s)?(?:teams?|pairs|partners?|threes)\b(?:\sof\s(?:\d|two|three|four))?(?:\s?(?:wod|workout))?",
        r"\b(?:you go[,/\s]*i go|i go[,/\s]*you go|ygig|igug|relay(?:\sstyle)?|one works[^,/]*rests?)\b",
        r"\bpartner (?:rests|works|holds)[^,/.;:]*",
        r"\b(?:split|share|partition)\s(?:as|any|how|work|the|reps|it|evenly|between|anyhow)[^,/.;:]*",
        r"в парах|парн\w+|команд\w+(?:\sпо\s\d)?",
    ),
    _phrase(
        "cap",
        rf"\b(?:time\s)?(?:cap|tc|limit|лимит|кап)\b\s?(?:is|of|at|:|=|-)?\s?{_TIME}",
        rf"{_TIME}[\s-]*(?:time\s)?(?:cap|limit|лимит)\b",
    ),
    # `start at 2 reps, add 2 each round`
    _phrase(
        "ladder",
        r"\bstart(?:ing)?\s(?:at|with|from)\s(?P<start>\d{1,2})(?:\s(?:reps?|of each))?"
        r"[\s,;]*(?:and\s|then\s)?"
        r"(?:add(?:ing)?|plus|(?:go(?:ing)?\s)?up(?:\sby)?|increas\w+(?:\sby)?|\+)\s?(?P<step>\d{1,2})(?:\sreps?)?"
        r"(?:\s(?:each|every|per|a)\s(?:round|set|time|minute|min|rung|go))?",
        r"\b(?:add(?:ing)?|plus|(?:go(?:ing)?\s)?up(?:\sby)?)\s(?P<step2>\d{1,2})(?:\sreps?)?"
        r"\s(?:each|every|per|a)\s(?:round|set|time|minute|min|rung|go)[\s,;]*"
        r"start(?:ing)?\s(?:at|with|from)\s(?P<start2>\d{1,2})(?:\sreps?)?",
    ),
    # `40s work 20s rest`, `work 40 / rest 20`, `45 on 15 off`, `45/15`
    _on_off(
        "",
        r"\s?(?:of\s)?(?:on|work(?:ing)?|w|go|hard|работ\w+)\b[\s,/+&-]*(?:and\s|и\s)?",
        rf"\s?(?:of\s)?(?:off|r|change(?:\s?over)?|transition|{_MOVE_ON}|{_REST})\b",
    ),
    _on_off(
        r"\b(?:work(?:ing)?|on|работа)\s?:?\s?",
        rf"[\s,/+&-]*(?:and\s|и\s)?(?:{_REST}|off)\s?:?\s?",
        "",
    ),
    # `45 s / 15 s rest`: only what the second time is of is said.
    _phrase(
        "on_off",
        rf"(?<![\d:/.])(?P<on>\d{{1,3}}){UNIT}\s?(?:[/|,+]|-|–|through|and|через|и)\s?(?P<off>\d{{1,3}}){UNIT}?"
        rf"\s?(?:of\s)?{_REST}\b(?!\s?(?:between|after|между|после))",
    ),
    _phrase(
        "on_off",
        r"(?<![\d:/.])(?<!(?:rft|rds):\s)(?<!rounds:\s)(?P<on>[2-9][05])\s?[/:]\s?(?P<off>[1-9][05])"
        rf"(?:\s?{_SECOND})?(?![\d/])",
    ),
    # `:20 / :10`
    _phrase(
        "on_off", r"(?<!\d):(?P<on>[1-9][05])\s?(?:on\b)?[\s/,+-]*:(?P<off>[1-9]?[05])(?:\s?off\b)?(?!\d)"
    ),
    # `1 min each`, `40 s per station`
    _phrase(
        "station",
        rf"(?P<time>{_TIME})\s?(?:work\s)?"
        rf"(?:each|every|per|a|at each|on each|for each|at every|на кажд\w+|на)\s{_SPOT}",
    ),
    # `3 rounds of 10 each` counts repetitions.
    _phrase(
        "station",
        rf"(?P<time>{_time(UNIT)})\s?(?:work\s)?(?:each\b|apiece|на кажд\w+)",
    ),
    _phrase(
        "station",
        rf"\b(?:(?:do|perform|complete|work)\s)?(?:each|every)\s{_SPOT}\s(?:for\s)?(?P<time>{_TIME})",
    ),
    # `15 seconds to move on`
    _phrase("rest", rf"(?P<rest>{_TIME})\s(?P<whose>){_MOVE_ON}(?![^\W\d])"),
    # `rest between rounds: 90 s`, `между кругами отдых 2 мин`
    _phrase("rest", rf"\b{_REST}\s(?P<whose>{_AFTER_ROUND})\s?[:=-]?\s?(?P<rest>{_TIME})"),
    _phrase("rest", rf"(?P<whose>{_AFTER_ROUND})\s{_REST}\s?[:=-]?\s?(?P<rest>{_TIME})"),
    # `rest 1 min between rounds`, `60 s rest`, `R: 3 min b/w rds`
    _phrase(
        "rest",
        rf"\b(?:{_REST}|r)\b\s?(?:is|of|for|:|=|-)?\s?(?P<rest>{_TIME})(?:\s?{_REST})?(?P<whose>\s?{_AFTER_ROUND})?",
    ),
    _phrase(
        "rest",
        rf"(?P<rest>{_TIME})\s?(?:of\s|full\s|easy\s)?(?:{_REST}|off(?=\s?{_AFTER_ROUND}))\b(?P<whose>\s?{_AFTER_ROUND})?",
    ),
    _phrase("rest", rf"(?:\b{_PAUSE}\s)?(?P<rest>{_TIME})(?P<whose>\s?{_AFTER_ROUND})"),
    # `12 of each`, `по 12 каждого`
    _phrase(
        "each",
        r"(?<![\w.:/-])(?P<each>\d{1,3}(?:-\d{1,3})?)\s(?:reps?\s|повтор\w*\s)?(?:(?:of|at|on|for)\s)?"
        r"(?:each|everything|every (?:exercise|move|one)|all of them)(?:\s(?:exercise|move(?:ment)?|one))?\b",
        r"\bпо\s(?P<each2>\d{1,3})(?:\s(?:раз|повтор\w*))?\s(?:каждого|каждое|всего)\b",
    ),
    _phrase(
        "nothing",
        rf"\b(?:of\s)?(?:one|each|every|a)\s{_SPOT}\s(?:before|then)"
        rf"\s(?:moving on to\s)?(?:the\s)?next(?:\s{_SPOT})?\b",
    ),
    _phrase("nothing", rf"\b{COUNT}\s{_SPOT}\b"),
    # `2-4-6-8-10...`, `from 10 down to 1`
    _phrase(
        "ladder",
        r"(?<![\w.:/-])(?P<reps>\d{1,2}(?:\s?[-/,]\s?\d{1,2}){2,}"
        r"(?:[\s,-]*(?:\.{2,}|…|etc\b\.?|and so on))?)(?![\d:/%])",
    ),
    _phrase(
        "ladder",
        r"\b(?:(?:from|от)\s)?(?P<from>\d{1,2})\s?(?:(?:down|up|all the way)\s)*"
        r"(?:to|->|→|\.\.+|до)\s?(?P<to>\d{1,2})\b",
    ),
    _phrase(
        "amrap",
        rf"(?:{_TIME}[\s-]*)?\b(?:amrap|as many (?:rounds|reps)(?: (?:and|&) reps)? as possible|амрап)\b"
        rf"(?:\s?(?:in|x|за)?\s?{_TIME})?",
    ),
    _phrase(
        "rounds",
        rf"\b{_DO}{_ALL}(?:(?P<count>{COUNT})(?:\s?-\s?\d{{1,2}})?\s?(?:x\s)?{_ROUND}"
        r"|(?P<twice>twice)(?:\s(?:through|round|around|over))?)\b(?:\sof\b)?",
    ),
    _phrase(
        "rounds",
        r"\b(?:rounds|rds|sets|laps|кругов|круги|раундов|подходов)\s?(?:[:=]\s?x?|x)\s?"
        rf"(?P<count>{COUNT})\b",
    ),
    _phrase("length", rf"(?:\b(?:in|for|within|за|на)\s)?(?<![\d:]){_TIME}"),
    _phrase("laps", rf"\b(?P<count>{COUNT})\slaps?\b"),
    _phrase(
        "rounds",
        r"(?<![\w.])[xх×]\s?(?P<count>\d{1,2})(?![\w.:])",
        r"(?<![\w.:])(?P<count2>\d{1,2})\s?[xх×](?!\w|\s?\d)",
    ),
    # `Tuesday class 19:30`: when all of it begins.
    _phrase("nothing", r"(?<![\d:])(?:0[6-9]|1\d|2[0-2]):[0-5][05](?![\d:])"),
    _phrase(
        "nothing",
        r"\b(?:repeat(?:ed)?|(?:not\s)?for\s?time|for quality|nft|untimed|unbroken|no rest\w*"
        r"|without rest\w*",
        r"as fast as (?:possible|you can)",
        r"non-?stop|afap|rx|each|in total|all|total|reps?|of|the|and|with|then|x",
        r"на время|по кругу|без отдыха|повтор\w*|по)\b",
    ),
)
