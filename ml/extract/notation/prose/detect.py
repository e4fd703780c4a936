"""Tells a text that is told in sentences from one in training notation."""

import re

from ml.extract.notation.line.fields import read_fields
from ml.extract.notation.line.written_sets import written_sets
from ml.extract.notation.prose.numerals import spelled_numbers
from ml.extract.notation.spelling import plain
from ml.extract.notation.vocabulary import any_of

_TELLING = re.compile(
    r"(?<![\w-])"
    + any_of(
        (
            r"superset (?:that|it|this) with|first up|start(?:ing)? (?:off )?(?:with|by|on)|"
            r"begin(?:ning)? (?:with|by)|open with|kick off|"
            r"finish(?:ing)? (?:off |up )?(?:with|on|by)|end(?:ing)? with|wrap up"
        ),
        (
            r"after (?:that|this|which)|afterwards|followed by|follow (?:that|it|this)|and then|next up|"
            r"finally|move on|moving on|head over|once (?:you're|you've|that's)"
        ),
        (
            r"(?<=[.!?,;:] )(?:then|next|do|perform|complete|rest|repeat|take|hold|go|hit|finish|add)|"
            r"^(?:then|next|and then|finally|finish with|and finish with|rest|after that)(?= \w)|^(?:do|"
            r"perform|complete|hop|jump on|warm up (?:with|for|by)|cool down with|lie|sit|stand|go for|"
            r"take|swim|jog|hit)(?= \w+)(?=.*\s(?:a|the|of|for|your|and)\s)"
        ),
        (
            r"(?:one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty) (?:sets?|rounds?|reps|"
            r"minutes?|times|seconds)|(?:sets?|rounds?) of (?:ten|twelve|five|six|eight|fifteen|twenty|"
            r"three|four)"
        ),
        (
            r"resting (?:for )?\w+|repeat (?:the|this|that|it|all|three|four|five|two|twice)|(?:a|half a|"
            r"one) minute|a couple of|twice|for each|in between|don't forget|you're done|i want you|"
            r"i'd like you|let's|we'll|here's|i'd do|tonight(?:'s)?|okay team|hey|guys|so this week"
        ),
        (
            r"should (?:be )?(?:do|perform|held|complete|swim|run|hold)\w*|(?:make|makes) (?:me|us|you)|"
            r"so today|today we|for today|tomorrow"
        ),
        (
            r"потом|затем|дальше|далее|после (?:этого|чего|него|нее|неё|них|разминки)|следом|сначала|"
            r"для начала|в конце|в завершение|под конец|напоследок|закончи\w*|заканчива\w*|заверши\w*|"
            r"завершаем|нач(?:ни|ните|инаем|инай\w*|нем|нём)"
        ),
        (
            r"(?:с|про)?делай(?:те)?|делаем|делаешь|делать|выполни(?:те)?|выполняем|выполняй(?:те)?|"
            r"повтори(?:те|ть)?|повторяем|повторяй|отдыхай(?:те)?|отдыхаем|отдыхаешь|отдохни(?:те)?|"
            r"добавь|закончим|возьми|ляг\w*|встань\w*|сядь\w*|разомни\w*|беги|бежим|пробеги|проплыви|"
            r"потянись|растянись|удерживай\w*|держи"
        ),
        (
            r"кажд\w+ (?:упражнение|движение|подход)|между (?:ними|подходами|кругами) отдых\w*|"
            r"отдых (?:между )|полторы|полминуты|полчаса|пару|у нас|тебе|не забудь\w*|завтра|сегодня|"
            r"следующее|последнее|смотри|короче|слушай"
        ),
        (
            r"(?:два|две|три|четыре|пять|шесть) (?:подхода|подходов|круга|кругов|раза|сета|минуты)|"
            r"по (?:пять|шесть|восемь|десять|двенадцать|пятнадцать|двадцать|тридцать|минуте|одной|две)"
        ),
    )
    + r"(?![\w-])",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    (
        r"(?<![\w-])(?:the|an?|your|you|we|i|it|is|are|my|that|this|me|them|of|to|for|so|и|ты|мы|вы|это|"
        r"его|всё|все|уже|только|можно|нужно)(?![\w-])"
    ),
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_GOES_ON = re.compile(
    r"^\s*(?:and (?!\d)|then|next,|after that|finally|finish|и |потом|затем|дальше|в конце|закончи)",
    re.IGNORECASE,
)
# Sets that only a comma parts from the next ones: a list in notation, whatever words stand around it.
_SETS_IN_LIST = re.compile(
    r"\d\s*[xх×*]\s*\d+(?:\s*(?:@|at|на)?\s*[\w+.%]{1,6}){0,2}\s*,\s*(?:then\s|затем\s)?\d+\s*[xх×*]\s*\d",
    re.IGNORECASE,
)
_FEWEST_WORDS = 7
_SURE = 5
_MANY_SPELLED = 3
_ENDS = re.compile(r"[.!?]\s|[.!?]$")


def is_told(line: str) -> bool:
    """Tell a line that is told in sentences, alone enough to read it so."""
    words = len(_WORD.findall(line))
    told = len(_TELLING.findall(line))
    if (spelled := spelled_numbers(line)) >= _MANY_SPELLED:
        told += spelled
    if (not spelled and not re.search(r"\d", line)) or _is_noted(line):
        return False
    spoken = len(_SPOKEN.findall(line)) + min(3, len(_ENDS.findall(line)))
    return words >= _FEWEST_WORDS and told >= 1 and 2 * told + spoken >= _SURE


def _is_noted(line: str) -> bool:
    """Tell a list of sets, and labels with their values, from sentences."""
    is_list = _SETS_IN_LIST.search(line) or written_sets(plain(line)) is not None
    return bool(is_list) or read_fields(line) is not None


def goes_on(line: str) -> bool:
    """Tell a line that goes on with the one before it: "then bench", "и в конце планка"."""
    return bool(_GOES_ON.match(line))


def may_be_told(line: str) -> bool:
    """Tell a line that is told in sentences where the lines around it are."""
    return bool(_TELLING.search(line))
