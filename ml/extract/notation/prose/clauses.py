"""Sentences of a text and their clauses, at most one exercise in each."""

import itertools
import re
from dataclasses import dataclass

from ml.extract.notation.line.exercise_line import read_exercise
from ml.extract.notation.prose.lead_ins import is_commanded, stripped
from ml.extract.notation.prose.movements import is_known, is_movement
from ml.extract.notation.token_rules.tokens import Kind, Token, tokenize

_NO_END = r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bapprox\.)(?<!\bincl\.)(?<!\bvs\.)(?<!\bт\.[едп]\.)"
_SENTENCE = re.compile(
    rf"{_NO_END}(?<=[.!?…)])\s+(?=[^\W_])|\s*[;\n]\s*|(?<=[^\W\d_][.!?])(?=[A-ZА-ЯЁ][a-zа-яё])"
)
_SHORT_UNIT = re.compile(r"\d\s?(?:min|sec|мин|сек|повт|подх|раз|кг|м)\.$", re.IGNORECASE)
# So much of what follows tells whether it begins another exercise.
_AHEAD = 20
_EMOJI = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200d]+")
_OUTSIDE_BRACKETS = r"(?![^(\[]*[)\]])"
_LINK = (
    r"and then|then|after (?:that|which|this)|afterwards|followed by|before (?=\w+ing\b)|"
    r"and (?=(?:finish|end|follow|rest|repeat|wrap)\w*\b)|finally|so (?=this|today|try|let's|now|do)|"
    r"and (?=hold(?:ing)?\b)|и (?=(?:удерж|держ|задерж)\w*)"
    r"|superset(?:ted)? with|(?:делаем|делаешь|делай|сделай|сделать|выполни|выполняем|делайте|"
    r"сделайте|выполните) (?!так|это|всё|все|упр|каждое)|и (?=(?:вс[её] это|так)\b)|а потом|и потом|"
    r"потом|затем|дальше|далее|после (?:этого|чего|них|него|нее|неё)|следом|а в конце|и в конце|"
    r"в конце|в завершение|напоследок|следующ(?:ее|им|ий)|и (?=(?:закончи|заверши|повтори|отдых|"
    r"отдохн)\w*)"
)
_CUT = re.compile(
    (
        rf"\s*(?P<comma>,)(?!\d)\s*|\s*(?P<colon>:)(?=\s|$)\s*|\s+(?P<dash>[-–—]{{1,2}})\s+|"
        rf"(?<!упражнение)(?<!движение)(?<!подход)\s+(?=(?:{_LINK})(?:\b|(?<= )))"
    ),
    re.IGNORECASE,
)
# "run 8 hill sprints": the name follows the number.
_SPORT_VERB = re.compile(
    (
        r"\b(?:run|swim|row|ride|do)\s+(?=\d{1,2}\s+(?!x\b|times|sets|rounds|miles?|min|sec|m\b|met|km|"
        r"k\b|lengths|laps|reps|seconds|of\b|more\b|kilo|by\b|hours?)[a-z])"
    ),
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|plus|&|\+|и|плюс|а также)\s+", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|кажд\w+)$", re.IGNORECASE)
_LABEL = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and the sign behind it."""

    text: str
    sign: str


def sentences(line: str) -> list[str]:
    """Part a line at the ends of its sentences."""
    found: list[str] = []
    for part in _SENTENCE.split(_EMOJI.sub(" ", _LABEL.sub("", line))):
        if found and _SHORT_UNIT.search(found[-1]) and part[:1].islower() and not _opens(part[:_AHEAD]):
            found[-1] = f"{found[-1]} {part}"
        elif part.strip():
            found.append(part.strip())
    return found


def clauses(sentence: str) -> list[Clause]:
    """Part a sentence, its numbers in digits, into clauses."""
    found: list[Clause] = []
    at = 0
    text = _SPORT_VERB.sub("", sentence.rstrip(" .!?"))
    for cut in re.finditer(_CUT.pattern + _OUTSIDE_BRACKETS, text, re.IGNORECASE):
        sign = ":" if cut["colon"] else "," if cut["comma"] else "-" if cut["dash"] else ""
        found.append(Clause(text[at : cut.start()], sign))
        at = cut.end()
    found.append(Clause(text[at:], "."))
    return [part for clause in found if clause.text.strip() for part in _parted(clause)]


def _parted(clause: Clause) -> list[Clause]:
    """Part a clause at an "and" between two exercises, and where exercises run on without a sign."""
    parts = [run for part in _at_and(clause.text) for run in runs(part)]
    return [Clause(part, "and") for part in parts[:-1]] + [Clause(parts[-1], clause.sign)]


def _at_and(text: str) -> list[str]:
    for link in _AND.finditer(text):
        before, after = text[: link.start()], text[link.end() :]
        if _are_two(before, after):
            return [before, *_at_and(after)]
    return [text]


def _are_two(before: str, after: str) -> bool:
    """Tell an "and" between two things to do from one inside a name."""
    left, right = stripped(before), stripped(after)
    if not right or is_known(re.sub(r"^[\W\d]+", "", f"{left} and {right}")):
        return False
    if not re.search(r"\d", right):
        return is_commanded(after) or (is_known(right) and is_movement(left))
    if re.search(r"\d", left):
        return is_movement(right) or (is_commanded(after) and read_exercise(right) is not None)
    if _INSIDE.match(before.strip()):
        return _opens(right)
    both = is_movement(left) and is_movement(right)
    return is_commanded(after) or (
        both and bool(_EACH.search(right) or (is_known(left) and right[0].isdigit()))
    )


def runs(text: str) -> list[str]:
    """Part what is said without a sign: `присед 3 по 10 жим лёжа 4 по 8`, `10 burpees 15 squats`."""
    tokens = tokenize(text)
    numbers = [_is_number(token) for token in tokens]
    changes = [0, *(at for at in range(1, len(tokens)) if numbers[at] != numbers[at - 1]), len(tokens)]
    places = [*(token.start for token in tokens), len(text)]
    bounds = [0]
    # Each part begins as the first does: with its name, or with its number.
    for at, following in itertools.pairwise(changes[1:]):
        if numbers[at] != numbers[0] or following == len(tokens):
            continue
        words = text[places[following] :] if numbers[0] else text[places[at] : places[following]]
        is_sure = tokens[at].kind is Kind.NUMBER or not numbers[0]
        if is_sure and _opens(words) and is_movement(text[bounds[-1] : places[at]]):
            bounds.append(places[at])
    return [text[a:b] for a, b in itertools.pairwise([*bounds, len(text)])]


_NUMBERS = frozenset(
    {Kind.NUMBER, Kind.CLOCK, Kind.TIMES, Kind.DASH, Kind.SIDE, Kind.EFFORT, Kind.AT, Kind.MAXIMUM}
)
_JOINING = frozenset({"по", "of", "x", "х"})
_INSIDE = re.compile(
    (
        r"^(?:с|со|на|в|для|до|от|из|у|через|без|к|каждой|каждую|with|on|at|in|for|to|from|over|using|"
        r"per|each|rest|of|as|off|by|under|through|between|into)\b"
    ),
    re.IGNORECASE,
)


def _opens(words: str) -> bool:
    """Tell words that name another exercise from those that go on about this one."""
    return not _INSIDE.match(words.strip()) and is_movement(words)


def _is_number(token: Token) -> bool:
    return token.kind in _NUMBERS or token.unit is not None or token.word in _JOINING
