"""Rounds: `4 rounds of`, `3 rounds, rest 60 s`, and lines that repeat what stands above them."""

import re

from ml.extract.lexicon import known
from ml.extract.notation.line.exercise_line import BULLET
from ml.extract.notation.parsed import Block
from ml.extract.notation.spelling import plain
from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.tokens import tokenize
from ml.extract.notation.units import NUMBER_WORDS, Unit, spellings
from ml.extract.notation.vocabulary import any_of

# "rest 90" cannot be minutes.
_MOST_MINUTES = 9
# More are a way: `cool down 200`.
_MOST_ROUNDS = 30
_DOERS = any_of(
    "complete|do|perform|repeat|then|for|make", r"сдела\w+|дела\w+|выполн\w+|повтор(?:и|я)\w+|проходим"
)
_NUMBER = any_of(r"\d{1,3}", *NUMBER_WORDS)
SECONDS_WORDS = rf"(?:{spellings(Unit.SECOND)}|\"|'')?\.?"
MINUTES_WORDS = rf"(?:{spellings(Unit.MINUTE)}|m|')\.?"
_TIME = any_of(SECONDS_WORDS, MINUTES_WORDS)
_ROUND_WORDS = any_of(
    r"rft|rounds?|rds?|sets|times(?: through)?|repetitions(?= of)|circuits?",
    "кругов|круга|круг|раунда|раундов|подхода|подходов|сета|сетов|серии|серий",
)
_MANNERS = any_of(
    "of|not timed|untimed|for time|for quality|nft|not for ?time|each", "на время|на качество|по кругу"
)
_MANNER = rf"(?:\s+{_MANNERS})*"
_RESTING = any_of(
    rf"(?:rest|отдых)\s*(?P<rest>\d{{1,3}})\s*(?P<unit>{_TIME})",
    rf"(?P<rest2>\d{{1,3}})\s*(?P<unit2>{_TIME})\s*(?:rest|отдых\w*)",
)
_WITH_REST = rf"(?:\s*[(,]?\s*(?:with\s+)?{_RESTING}(?:\s+[^\W\d]+){{0,3}}\)?)?"
_COLON = r"(?P<colon>\s*(?::|$|,|\.$|-\s|-$|—|\())"
_ROUNDS = re.compile(
    rf"^(?:{_DOERS}\s+)?(?P<count>{_NUMBER})(?:\s*-\s*\d{{1,2}})?\s*(?:x\s*)?"
    rf"{_ROUND_WORDS}\b{_MANNER}{_WITH_REST}(?:(?:\s+[^\W\d]+){{1,3}}(?=:\s*$)|\s+(?:at"
    rf"|@)\s[^:]{{1,25}}(?=:))?"
    rf"(?:{_COLON}|\s+(?=of\b)|(?<=of)\s|(?<=time)\s|(?<=rds)\s+(?=\d)|(?<=rounds)\s+(?=\d)|(?<=rft)\s+(?=\d)"
    r"|(?<=круга)\s+(?=по\s\d)|(?<=кругов)\s+(?=по\s\d)"
    r"|(?<=кругов)\s+(?=\d)|(?<=раундов)\s+(?=\d)|(?<=круга)\s+(?=\d)|$)",
    re.IGNORECASE,
)
# `Set 1 (3 rounds, no rest):`, `Сет №1 - 3 круга`, `Block B x3:`
_COUNTED_BLOCK = re.compile(
    r"^(?P<head>(?:set|block|part|circuit|round|complex|блок|сет|круг|комплекс|часть|серия|superset"
    r"|суперсет)\s*(?:№|#)?\s*(?:\d{1,2}|[A-FА-Е])?)"
    rf"\s*(?:[(,:-]\s*)?(?:(?:x|х)\s*(?P<times>\d{{1,2}})\b"
    rf"|(?P<count>{_NUMBER})(?:\s*-\s*\d)?\s*(?:{_ROUND_WORDS}|раза?|x|х)(?![^\W\d]))"
    r"(?P<tail>[^:]*?)\)?\s*:?$",
    re.IGNORECASE,
)
_TO_PEOPLE = re.compile(r"\b(?:you|your|own|pick|as|each)\b", re.IGNORECASE)
_ROUNDS_IN_HEADING = re.compile(
    r"^(?P<head>[^\d:]+(?:\d[^\d:]*)?),\s*(?P<count>\d{1,2})\s*(?:rounds?|rds|кругов"
    r"|круга)(?:\s+each)?(?P<tail>\s*,[^\d]*)?$",
    re.IGNORECASE,
)
_ROUNDS_BELOW = re.compile(
    rf"^(?:rounds?|кругов|круги|раундов|x|х|repeat|повторить)\s*:?\s*x?\s*(?P<count>{_NUMBER})"
    r"(?:\s*(?:times?|rounds?|x|раза?|кругов|круга|total))?\s*:?$"
    # `and so three times`, `всё 3 раза`
    r"|^(?:(?:and|и)\s+)?(?:all(?: of (?:it|that|this))?|(?:the )?(?:whole|lot)|that|so|так|всё это"
    r"|все это|всё|все)"
    rf"\s+(?:x\s*)?(?P<all>{_NUMBER})\s*(?:times?|rounds?|x|раза?|раз|кругов|круга)?\W*$",
    re.IGNORECASE,
)
_ROUNDS_LAST = re.compile(
    rf"^(?P<all>)(?:{_DOERS}\s+)?(?P<count>{_NUMBER})\s*{_ROUND_WORDS}(?:\s+(?:total|in total|всего))?"
    rf"(?:,\s*(?:rest|отдых)\s.*)?\W*$",
    re.IGNORECASE,
)
_TIMES_IN_WORDS = {"once more": 2, "again": 2, "twice": 2, "дважды": 2, "ещё раз": 2}
# `Do it all twice!`, `Repeat the whole circuit 3x`, `go through this 4 times`
_ALL_AGAIN = re.compile(
    r"^(?:do|repeat|run|go|work|complete|perform|cycle|повтор\w+|сдела\w+|выполн\w+|пройд\w+)"
    r"(?:\s+(?:it|this|that|these|them|the|all|whole|entire|everything|circuit|thing|lot|through|set|sequence|list"
    r"|above|block|round|workout|это|всё|все|весь|вс[её]|круг|комплекс|блок|ещё|по))+"
    rf"\s+(?:for\s+)?(?:x\s*)?(?P<count>{_NUMBER}|twice|again|once more|дважды)\s*"
    r"(?:times?|x|rounds?|раза?|раз|круга?|кругов|through|sets?)?"
    r"(?:\s+(?:in total|total|through|всего))?\W*$",
    re.IGNORECASE,
)
# `2 sets of 5 x 300 m` is one exercise.
_SETS_OF_NAME = re.compile(
    r"^\w+ sets of (?!the\b|these\b|following|each|all\b)[^\W\d]{3}[^:]*$", re.IGNORECASE
)
_NUMBERS_OF_ONE = 2
_SETS_OF_SETS = re.compile(r"^\d{1,2}\s*(?:sets?|rounds?)\s+of\s+\d{1,2}\s*[xх]\s*\d", re.IGNORECASE)
ROUNDS_COUNTED = re.compile(
    r"(?:x|х)\s*(\d{1,2})\b|(\d{1,2})\s*(?:rounds?|rds|sets|blocks|x\b|кругов|круга|раунд\w*|подход\w*|сет(?:а|ов)|сери[ий]\b)",
    re.IGNORECASE,
)
_STEPS = re.compile(r"^step\s*\d+\W*\s*repeat\s+(\d{1,2})\s*(?:x|times)?$", re.IGNORECASE)


def rounds_header(text: str) -> tuple[Block, str] | None:
    """Read `4 rounds of` with what follows on its line."""
    found = _ROUNDS.match(text)
    if not found:
        return None
    title = text[: found.start("colon") if found["colon"] is not None else found.end()].strip(" :,-(")
    is_in_brackets = (
        re.match(
            r"[^(]{0,3}\((?:.*\+"
            r"|\s*\d{1,2}\s*[xх]\s*\d)",
            text[max(0, found.end() - 2) :],
        )
        is not None
    )
    is_of_one = _SETS_OF_NAME.match(text) and len(re.findall(r"\d+", text)) <= _NUMBERS_OF_ONE
    if _SETS_OF_SETS.match(text) or is_in_brackets or is_of_one:
        return None
    block = Block(
        title=title[:200], sets=_count_of(found["count"]) or None, round_rest_s=_rest_seconds(found)
    )
    return block, text[found.end() :].strip(" :")


def rounds_of_sheet(text: str) -> tuple[Block, str] | None:
    """`Kettlebell club, one bell, 5 rounds`: a heading that says how often, among other things."""
    if (block := counted_block(text)) is not None:
        return block, ""
    found = _ROUNDS_IN_HEADING.match(text)
    if not found or any(known(part) for part in re.split(r"[,/+-]", found["head"])):
        return None
    is_heading = re.search(r",|//|\s-\s", found["head"]) or _TO_PEOPLE.search(found["tail"] or "")
    if not is_heading:
        # "Salute with chair pose, 5 rounds"
        return None
    return Block(title=text[:200], sets=int(found["count"])), ""


def counted_block(text: str) -> Block | None:
    """Read `Set 1 (3 rounds, no rest):`, a block by its number or letter with its rounds."""
    block = _COUNTED_BLOCK.match(BULLET.sub("", plain(text)).strip("#=_* "))
    if block is None:
        return None
    sets = int(block["times"]) if block["times"] else _count_of(block["count"])
    return Block(title=block["head"].strip()[:200], sets=sets, round_rest_s=rest_in(block["tail"]))


def trailing_rounds(line: str, *, is_last: bool) -> int | None:
    """Give the rounds of a line that repeats what stands above it: `x 3`, and `3 rounds` as the last line."""
    text = BULLET.sub("", plain(line)).strip("#=_*() ")
    if (again := _ALL_AGAIN.match(text)) is not None:
        return _TIMES_IN_WORDS.get(again["count"].lower()) or _count_of(again["count"])
    found = _ROUNDS_BELOW.match(text) or (_ROUNDS_LAST.match(text) if is_last else None)
    rounds = _count_of(found["count"] or found["all"]) if found else 0
    return rounds if 0 < rounds <= _MOST_ROUNDS else None


def repeated_steps(line: str) -> int | None:
    """Give the rounds of `Step 2 Repeat 6x`, as watches write what stands below it."""
    found = _STEPS.match(plain(line))
    return int(found[1]) if found else None


def rounds_in(text: str) -> int | None:
    """Give the rounds that a header names anywhere: `circuit x3`, `supersets, 4 rounds`."""
    found = ROUNDS_COUNTED.search(text)
    return int(found[1] or found[2]) if found else None


def rest_in(text: str) -> int | None:
    """Give the seconds of a rest that a header names: `superset, rest 90`."""
    found = re.search(_RESTING, text, re.IGNORECASE)
    return _rest_seconds(found) if found else None


def _rest_seconds(found: re.Match[str]) -> int | None:
    if not (number := found["rest"] or found["rest2"]):
        return None
    unit = found["unit"] or found["unit2"] or ("s" if int(number) > _MOST_MINUTES else "min")
    rest = read_amount(tokenize(f"{number} {unit}"), 0)
    return rest.seconds if rest else None


def _count_of(text: str) -> int:
    """Give a number written in digits or as a word."""
    return NUMBER_WORDS.get(text.lower()) or int(text)
