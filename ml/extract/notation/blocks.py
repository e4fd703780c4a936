"""Headers that govern the lines below them: rounds, EMOM, AMRAP, for time, Tabata, work and rest, ladders."""

import re
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import known
from ml.extract.notation.amounts import read_amount
from ml.extract.notation.exercise_line import BULLET, take_group
from ml.extract.notation.parsed import Block
from ml.extract.notation.spelling import plain
from ml.extract.notation.tokens import tokenize
from ml.extract.notation.units import NUMBER_WORDS, Unit, spellings
from ml.extract.notation.vocabulary import any_of, words

_LONGEST = 90
# "rest 90" cannot be minutes.
_MOST_MINUTES = 9
_DOERS = any_of("complete|do|perform|repeat|then|for|make", "сделать|выполнить|выполните|повторить|сделай")
_NUMBER = any_of(r"\d{1,3}", *NUMBER_WORDS)
_SECONDS = rf"(?:{spellings(Unit.SECOND)}|\"|'')?\.?"
_MINUTES = rf"(?:{spellings(Unit.MINUTE)}|m|')\.?"
_TIME = any_of(_SECONDS, _MINUTES)
_ROUND_WORDS = any_of(
    r"rft|rounds?|rds?|sets|times(?: through)?|repetitions(?= of)|circuits?",
    "кругов|круга|круг|раунда|раундов|подхода|подходов|сета|сетов|серии|серий",
)
_MANNERS = any_of(
    "of|not timed|untimed|for time|for quality|nft|not for time|each", "на время|на качество|по кругу"
)
_MANNER = rf"(?:\s+{_MANNERS})*"
_RESTING = any_of(
    rf"(?:rest|отдых)\s*(?P<rest>\d{{1,3}})\s*(?P<unit>{_TIME})",
    rf"(?P<rest2>\d{{1,3}})\s*(?P<unit2>{_TIME})\s*(?:rest|отдых\w*)",
)
_WITH_REST = rf"(?:\s*[(,]?\s*(?:with\s+)?{_RESTING}(?:\s+[^\W\d]+){{0,3}}\)?)?"
_COLON = r"(?P<colon>\s*(?::|$|,|\.$|-\s|—|\())"
_ROUNDS = re.compile(
    rf"^(?:{_DOERS}\s+)?(?P<count>{_NUMBER})(?:\s*-\s*\d{{1,2}})?\s*(?:x\s*)?"
    rf"{_ROUND_WORDS}\b{_MANNER}{_WITH_REST}(?:(?:\s+[^\W\d]+){{1,3}}(?=:\s*$))?"
    rf"(?:{_COLON}|\s+(?=of\b)|(?<=of)\s|(?<=time)\s|(?<=rds)\s+(?=\d)|(?<=rounds)\s+(?=\d)|(?<=rft)\s+(?=\d)"
    r"|(?<=кругов)\s+(?=\d)|(?<=раундов)\s+(?=\d)|(?<=круга)\s+(?=\d)|$)",
    re.IGNORECASE,
)
_TO_PEOPLE = re.compile(r"\b(?:you|your|own|pick|as|each)\b", re.IGNORECASE)
_ROUNDS_IN_HEADING = re.compile(
    r"^(?P<head>[^\d:]+(?:\d[^\d:]*)?),\s*(?P<count>\d{1,2})\s*(?:rounds?|rds|кругов|круга)(?:\s+each)?(?P<tail>\s*,[^\d]*)?$",
    re.IGNORECASE,
)
_ROUNDS_BELOW = re.compile(
    rf"^(?:rounds?|кругов|круги|раундов|x|х|repeat|повторить)\s*:?\s*x?\s*(?P<count>{_NUMBER})"
    r"(?:\s*(?:times?|rounds?|x|раза?|кругов|круга|total))?\s*:?$",
    re.IGNORECASE,
)
_ROUNDS_LAST = re.compile(
    rf"^(?P<count>{_NUMBER})\s*{_ROUND_WORDS}(?:\s+(?:total|in total|всего))?(?:,\s*(?:rest|отдых)\s.*)?\W*$",
    re.IGNORECASE,
)
# `2 sets of 5 x 300 m` is one exercise.
_SETS_OF_SETS = re.compile(r"^\d{1,2}\s*(?:sets?|rounds?)\s+of\s+\d{1,2}\s*[xх]\s*\d", re.IGNORECASE)
_COUNT = re.compile(
    r"(?:x|х)\s*(\d{1,2})\b|(\d{1,2})\s*(?:rounds?|rds|sets|x\b|кругов|круга|раунд\w*)", re.IGNORECASE
)
_LAPS = re.compile(r"\blaps?\b|\btimes through\b", re.IGNORECASE)
_EMOM = re.compile(
    rf"(?:(?P<before>\d{{1,2}})\s*-?\s*(?:{_MINUTES})?\s*)?"
    rf"\bE(?P<every>\d{{1,2}}(?:[.:]\d{{1,2}})?)?M(?:in)?OM\b"
    rf"(?:\s*(?:x|х|for|-|,|\()?\s*(?P<after>\d{{1,2}})\s*(?P<unit>{_MINUTES}|rounds?|sets|rds|раундов)?)?",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"^(?:every|e(?=\d)|кажды[ей]|каждую)\s*"
    rf"(?P<every>\d{{1,2}}(?::\d\d)?|:\d\d)?\s*(?P<unit>{_MINUTES}|s|sec|seconds|сек)?"
    r"(?:\s*on the (?:minute|min))?[\s,]*(?:for|(?P<times>x|х)|в течение|-)?\s*"
    rf"(?P<total>\d{{1,3}})\s*(?P<of>{_MINUTES}|rounds?|sets|times|раундов|кругов|раза?)?",
    re.IGNORECASE,
)
_AMRAP = re.compile(
    r"\bAMRAP\b|as many (?:rounds|reps)(?: and reps)? as possible|как можно больше (?:раундов|кругов)",
    re.IGNORECASE,
)
# `12 min AMRAP of 9 deadlifts, 12 jumps`, `EMOM 10 - 5 burpees`: what is done stands behind the scheme.
_INLINE = re.compile(
    rf"^(?P<head>(?:.{{0,25}}\s)?(?:AMRAP|E\d*(?:[.:]\d+)?MOM)\b(?:\s*(?:x|х|for)?\s*\(?\d{{1,2}}\s*(?:{_MINUTES}|rounds?)?\)?)?)"
    rf"(?:\s*(?:of\b|-|,)|\s(?=\d+\s?(?!{_MINUTES}\b)[^\W\d]{{2}}.*\d))\s*(?P<content>\d+\s*\S*\s*[^\W\d].*)$",
    re.IGNORECASE,
)
_BESIDE_AMRAP = words(
    "min mins minute minutes wod metcon part block finisher in of the then мин минут минуты"
)
_STEPS = re.compile(r"^step\s*\d+\W*\s*repeat\s+(\d{1,2})\s*(?:x|times)?$", re.IGNORECASE)
_THEN = re.compile(r"^(?:and\s+)?(?:then|потом|затем)\s+", re.IGNORECASE)
_DEATH_BY = re.compile(r"^death by\s+(?P<name>[^\d(:,]{3,60})", re.IGNORECASE)
_FOR_TIME = re.compile(
    r"^(?:(?:metcon|wod)[\s:,-]*)?(?:\"[^\"]+\"\s*)?(?:for time|на время|chipper|чиппер)\b", re.IGNORECASE
)
_TABATA = re.compile(r"^(?:tabata|табата)\b", re.IGNORECASE)
_BARE_ON_OFF = re.compile(r"\b(\d{2})\s*/\s*(\d{2})\b(?:\s*(?:s|sec|сек)\b\.?)?")
_TOGETHER = any_of(
    "superset|super set|circuit|giant set|tri-?set|complex",
    "суперсет|круговая(?: тренировка)?|трисет|комплекс",
)
_GROUP = re.compile(rf"^(?:[^\W\d_]+\s)?(?P<kind>{_TOGETHER})\s*(?P<label>[A-H1-9]\b)?", re.IGNORECASE)
_ON_OFF = re.compile(
    any_of(
        rf"(?P<on>\d{{1,3}})\s*{_SECONDS}\s*(?:on|work|of work|работа|работы|работаем)"
        r"\s*[/,+-]?\s*(?:and\s+)?"
        rf"(?P<off>\d{{1,3}})\s*{_SECONDS}\s*(?:off|rest|of rest|easy|отдых|отдыха|отдыхаем)\b",
        rf"(?:work|работа)\s*:?\s*(?P<on2>\d{{1,3}})\s*{_SECONDS}\s*[/,|]?\s*"
        rf"(?:rest|отдых)\s*:?\s*(?P<off2>\d{{1,3}})\s*{_SECONDS}",
    ),
    re.IGNORECASE,
)
_LADDER = re.compile(
    r"^(?:(?:ladder|pyramid|лесенка|пирамида)\W+)?(?P<reps>\d{1,3}(?:(?:\s*[-,/]\s*|\s)\d{1,3}){2,}(?:\s*(?:\.\.\.?|…)\s*-?\s*\d{1,3})?)\s*(?:\.{2,}|…|etc\.?)?\s*"
    r"(?:reps?(?: each)?(?: of)?|повтор\w*|раз)?\s*(?:for time|rft"
    r"|на время)?\s*(?:of)?\s*(?:x\s*\d{1,2}|,?\s*(?:then|and)\s+back(?:\s+down)?)?\s*:?$",
    re.IGNORECASE,
)
_LADDER_OF = re.compile(
    r"(?:^|[\s!.])(?P<reps>\d{1,3}(?:\s*[-,/]\s*\d{1,3}){2,})\s*(?:reps?\s+)?of$", re.IGNORECASE
)
_DOWN_TO = r"\s*(?:to|-|down to|→|\.\.+|до)\s*"
_FROM_TO = re.compile(
    any_of(
        rf"^(?P<from>\d{{1,2}}){_DOWN_TO}(?P<to>\d{{1,2}})\s*(?:ladder|лесенка)\b",
        rf"^(?:ladder|лесенка)\s*:?\s*(?P<from2>\d{{1,2}}){_DOWN_TO}(?P<to2>\d{{1,2}})\b(?!\s*[-,]\s*\d)",
        r"^(?:from |от )?(?P<from3>\d{1,2})\s*(?:(?:all the way )?(?:down|up) to|to|→|до)\s*"
        r"(?P<to3>1|\d{1,2})"
        r"(?:\s*(?:reps?|повтор\w*))?\s*(?:of|:|$)",
    ),
    re.IGNORECASE,
)


def block_header(line: str) -> tuple[Block, str] | None:
    """Read a header that sets rounds or a scheme for what follows, on its line or below."""
    text = _THEN.sub("", take_group(BULLET.sub("", plain(line)).strip("#=_* "))[1])
    head, _, rest = text.partition(":") if not re.match(r"^[^:]*\d:\d", text) else (text, "", "")
    if not rest and (parted := _INLINE.match(head)):
        head, rest = parted["head"], parted["content"]
    if (dying := _DEATH_BY.match(text)) is not None:
        # One in the first minute, two in the second, and so on.
        return Block(title=text[: dying.end()].strip()[:200], reps="1-2-3"), dying["name"].strip()
    for read in (_tabata, _on_off, _emom, _every, _amrap, _from_to, _ladder, _group):
        if (block := read(head.strip())) is not None:
            if read is _every and not rest and (every := _EVERY.match(head)):
                behind = head[every.end() :].strip(" -:,")
                rest = behind if re.match(r"\d+\s*[^\W\d]", behind) else ""
            if read in {_on_off, _from_to} and not rest:
                rest = _named_behind(head)
            return _tabata_times(block, rest) if read is _tabata else (block, rest.strip())
    if rest and not re.search(r"\d", head) and not exercise_words(head) and (inner := block_header(rest)):
        # `"Cindy": 20 min AMRAP ...`: a name, then the scheme.
        return replace(inner[0], title=text[: len(text) - len(inner[1])].strip(" :,-")[:200]), inner[1]
    return _rounds(text) or _for_time(head.strip(), rest.strip()) or _rounds_of_sheet(text)


def _named_behind(head: str) -> str:
    """Give what is done from behind its scheme: `20 s on / 10 s off x8 - sprints`."""
    found = _FROM_TO.match(head) or re.search(r"\s-\s+(?=[^\W\d])", head)
    behind = head[found.end() :].strip(" -,:") if found else ""
    return behind if re.match(r"[^\W\d]{3}[^\d]*$", behind) else ""


def repeated_steps(line: str) -> int | None:
    """Give the rounds of `Step 2 Repeat 6x`, as watches write what stands below it."""
    found = _STEPS.match(plain(line))
    return int(found[1]) if found else None


def is_against_clock(block: Block) -> bool:
    """Tell what is done without a pause as often or as fast as one can: AMRAP, for time without rounds."""
    is_open = block.sets is None and block.reps is None
    return is_open and bool(_AMRAP.search(block.title) or _FOR_TIME.search(block.title))


def trailing_rounds(line: str, *, is_last: bool) -> int | None:
    """Give the rounds of a line that repeats what stands above it: `x 3`, and `3 rounds` as the last line."""
    text = BULLET.sub("", plain(line)).strip("#=_*() ")
    found = _ROUNDS_BELOW.match(text) or (_ROUNDS_LAST.match(text) if is_last else None)
    return _count_of(found["count"]) if found else None


def _rounds(text: str) -> tuple[Block, str] | None:
    found = _ROUNDS.match(text)
    if not found:
        return None
    title = text[: found.start("colon") if found["colon"] is not None else found.end()].strip(" :,-(")
    is_in_brackets = re.match(r"[^(]{0,3}\(.*\+", text[max(0, found.end() - 2) :]) is not None
    if _SETS_OF_SETS.match(text) or is_in_brackets:
        return None
    block = Block(
        title=title[:200], sets=_count_of(found["count"]) or None, round_rest_s=_rest_seconds(found)
    )
    return block, text[found.end() :].strip(" :")


def _rounds_of_sheet(text: str) -> tuple[Block, str] | None:
    """`Kettlebell club, one bell, 5 rounds`: a heading that says how often, among other things."""
    found = _ROUNDS_IN_HEADING.match(text)
    if not found or any(known(part) for part in re.split(r"[,/+-]", found["head"])):
        return None
    is_heading = re.search(r",|//|\s-\s", found["head"]) or _TO_PEOPLE.search(found["tail"] or "")
    if not is_heading:
        # "Salute with chair pose, 5 rounds"
        return None
    return Block(title=text[:200], sets=int(found["count"])), ""


def _rest_seconds(found: re.Match[str] | None) -> int | None:
    if not found or not (number := found["rest"] or found["rest2"]):
        return None
    unit = found["unit"] or found["unit2"] or ("s" if int(number) > _MOST_MINUTES else "min")
    rest = read_amount(tokenize(f"{number} {unit}"), 0)
    return rest.seconds if rest else None


def _for_time(head: str, rest: str) -> tuple[Block, str] | None:
    found = _FOR_TIME.match(head)
    if not found:
        return None
    count = _COUNT.search(head)
    after = head[found.end() :].strip(" ,-(")
    block = Block(title=head[:200], sets=_counted(count))
    if not rest and after and not count and (ladder := _ladder(after)):
        return Block(title=head[:200], reps=ladder.reps), ""
    return block, rest


def _emom(head: str) -> Block | None:
    found = _EMOM.search(head)
    before = head[: found.start()] if found else ""
    if not found or len(head) > _LONGEST or re.search(r"\d\s*[xх]\s*\d", before) or len(before.split()) > 3:
        return None
    counts_rounds = bool(found["before"]) and re.match(r"r|s|р", found["unit"] or "", re.IGNORECASE)
    total = found["before"] if counts_rounds else found["after"] or found["before"]
    every = found["every"]
    sets = int(total) if total else None
    is_counted = bool(re.search(r"[xх]\s*$", head[found.end("every") if every else 0 : found.start("after")]))
    if (
        sets
        and every
        and not (is_counted and found["after"])
        and not re.match(r"r|s", found["unit"] or "", re.IGNORECASE)
    ):
        sets = max(1, round(sets / float(every.replace(":", "."))))
    return Block(title=head[:200], sets=sets)


def _every(head: str) -> Block | None:
    found = _EVERY.match(head)
    if not found:
        return None
    is_counted = found["times"] and not found["of"]
    if is_counted or (found["of"] or "").lower()[:1] in {"r", "s", "t", "р", "к"}:
        return Block(title=head[:200], sets=int(found["total"]))
    each = read_amount(tokenize(_spaced(found["every"] or "1", found["unit"] or "min")), 0)
    seconds = each.seconds if each and each.seconds else 60
    return Block(title=head[:200], sets=max(1, round(int(found["total"]) * 60 / seconds)))


def _spaced(number: str, unit: str) -> str:
    return number if ":" in number else f"{number} {unit}"


def _amrap(head: str) -> Block | None:
    found = _AMRAP.search(head)
    if (
        not found
        or len(head) > _LONGEST
        or re.search(r"\d\s*[xх]\s*$|\bsets?(?: of)?\s*$", head[: found.start()], re.IGNORECASE)
    ):
        return None
    before = re.findall(r"[^\W\d_]{2,}", head[: found.start()].lower())
    # "Push-ups AMRAP" are repetitions; "12 min AMRAP" is a scheme.
    is_named = any(word not in _BESIDE_AMRAP for word in before)
    return None if is_named or re.match(r"\s*(?:reps|@)", head[found.end() :]) else Block(title=head[:200])


def _tabata(head: str) -> Block | None:
    return Block(title=head[:200], sets=8, duration_s=20, rest_s=10) if _TABATA.match(head) else None


def _tabata_times(block: Block, rest: str) -> tuple[Block, str]:
    """Take the times and rounds that a Tabata names itself out of what stands behind its colon."""
    found = _ON_OFF.search(rest)
    on_off = (found["on"] or found["on2"], found["off"] or found["off2"]) if found else None
    if not found and (found := _BARE_ON_OFF.search(rest)):
        on_off = (found[1], found[2])
    if found and on_off:
        block = replace(block, duration_s=int(on_off[0]), rest_s=int(on_off[1]))
        rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    if counted := _COUNT.search(rest):
        block = replace(block, sets=_counted(counted))
        rest = f"{rest[: counted.start()]} {rest[counted.end() :]}"
    named = _TABATA.sub("", _COUNT.sub("", block.title)).strip(" -:,")
    content = re.sub(r"\(\W*\)", "", rest).strip(" ,;:-")
    is_content = not content and exercise_words(named)
    return block, named if is_content else content


def _group(head: str) -> Block | None:
    found = _GROUP.match(head)
    if not found or len(head) > _LONGEST:
        return None
    count = _COUNT.search(head)
    label = None
    if "set" in found["kind"].lower() or "сет" in found["kind"].lower():
        label = (found["label"] or "A").upper()
    rest = _rest_seconds(re.search(_RESTING, head, re.IGNORECASE))
    return Block(title=head[:200], sets=_counted(count), group=label, round_rest_s=rest)


def _on_off(head: str) -> Block | None:
    found = _ON_OFF.search(head)
    if not found or len(re.findall(r"[^\W\d_]{3,}", head[: found.start()])) > 3:
        return None
    before = _LAPS.sub("rounds", head[: found.start()])
    rounds = _COUNT.search(head[found.end() :]) or _COUNT.search(before)
    sets = _counted(rounds)
    on, off = found["on"] or found["on2"], found["off"] or found["off2"]
    return Block(title=head[:200], sets=sets, duration_s=int(on), rest_s=int(off))


def _from_to(head: str) -> Block | None:
    """`10 to 1 ladder` is 10-9-8 and so on."""
    found = _FROM_TO.match(head)
    if not found:
        return None
    first, last = (int(found[name] or found[f"{name}2"] or found[f"{name}3"]) for name in ("from", "to"))
    if found["from3"] and first < last and "up" not in head:
        # "8 to 12 reps" is a range.
        return None
    step = 1 if last >= first else -1
    return Block(title=head[:200], reps="-".join(map(str, range(first, last + step, step))))


def _ladder(head: str) -> Block | None:
    found = _LADDER.match(head) or _LADDER_OF.search(head)
    if not found:
        return None
    return Block(title=head[:200], reps=re.sub(r"\s*[-,/]\s*|\s+", "-", found["reps"]))


def _counted(found: re.Match[str] | None) -> int | None:
    return int(found[1] or found[2]) if found else None


def _count_of(text: str) -> int:
    """Give a number written in digits or as a word."""
    return NUMBER_WORDS.get(text.lower()) or int(text)
