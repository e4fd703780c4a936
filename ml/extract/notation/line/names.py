"""The words of a line that no rule took: the exercise's name, and what is said about it."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words, is_movement, says_effort
from ml.extract.lexicon import known
from ml.extract.notation.line.remarks import is_cue
from ml.extract.notation.token_rules.tokens import Kind, Token
from ml.extract.notation.vocabulary import NAMED, any_of, words

_FILLER = words(
    "of for x at по with and then every в а и затем потом do perform complete total in on a an the each"
    " утро вечер утром вечером repeat"
)
# What they led to was taken.
_LEADING_ON = words("after afterwards с со на") | {""}
_EDGES = " ,;:|/-+@()[]~.\"'&=*#_<>!→•"
# Brackets that say which exercise it is, as loggers write it: "Bench Press (Barbell)".
_EQUIPMENT = any_of(
    "barbell|dumbbells?|db|bb|kb|kettlebell|cable|machine|smith machine|band|bodyweight|assisted|weighted",
    "trap bar|ez bar|plate",
    "штанга|гантели|гантель|гиря|тренажер|тренажёр|блок|кроссовер",
)
# A dash between spaces, or the end of a sentence: what follows is said about the exercise.
_REMARK_BEHIND = re.compile(
    r"\s-{1,2}\s|\s+(?=(?:after|every|each)\s+(?:(?:every|each)\s+)?(?:set|round|rung)\b)|\s+(?=после кажд)"
    r"|(?<=[^\W\d_]{2})(?<!\b[Aa]lt)(?<!\b[Ss]gl)(?<!\b[Ii]ncl)(?<!\b[Bb]ulg)(?<!\b[Ss]td)(?<!\b[Ee]xt)\.\s+(?=[A-ZА-ЯЁ])"
)
# "crunches. then shower", "paddle. no heroes"
_SENTENCE_BEHIND = re.compile(
    r"(?<=[^\W\d_]{2})\.\s+(?:then|no|yes|don't|keep|not|and|и|потом|не|без)\s.*$", re.IGNORECASE
)
# "run L1", "steady UT2": the zone is said about it.
_ZONE_BEHIND = re.compile(
    r"\s+(?:at|from) the (?:top|bottom|end|turn|finish|start)(?: of (?:the )?(?:hill|stairs|steps|lap))?$"
    r"|\s+to (?:finish|start|end|warm[ -]?up|cool[ -]?down|get warm|loosen up)(?: off| with)?$"
    r"|(?<=[^\W\d]{3})\s+(?:in\s)?(?:L|Z|UT|zone\s)\d(?:\s?-\s?[LZ]?\d)?$"
    r"|\s+(?:walk|jog)(?:ing)? back(?: down| to (?:the )?start)?$",
    re.IGNORECASE,
)
# "long run with Anna": who else was there.
_WITH_PERSON = re.compile(r"(?<=[a-z])\s+with\s+(?!DB|KB|BB)[A-Z][a-z]+$")
# When it is done: "pull-ups between sets".
_BETWEEN_SETS = re.compile(
    r"(?<=[^\W\d]{3})\s+(?:in\s)?(?:between|btwn?)\s(?:the\s)?(?:sets|rounds|exercises)$|(?<=[^\W\d]{3})\s+между\s(?:подходами|кругами"
    r"|сетами|упражнениями)$",
    re.IGNORECASE,
)
# Who does it together: "burpees as a team", "carry with a partner".
_TOGETHER = re.compile(
    r"(?<=[^\W\d]{3})\s+(?:as a (?:team|group|pair)|in (?:teams|pairs|threes)"
    r"|(?:with|w/)\s?(?:a |your )?(?:partner|buddy|mate)"
    r"|(?:всей )?командой|в парах|с (?:партн[её]ром|напарником))$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(?:finish(?:ing|er)?(?: off)?(?: with)?:?(?=\s)|always|after(?:wards)?\s?-|после\s?-|плюс|plus"
    r"|also|start with|begin with|then|затем|потом|в конце|закончить"
    r"|после [^\W\d]+(?=\s[^\W\d]))\s+(?=\S)",
    re.IGNORECASE,
)
# How fast, or what it consists of.
_CONDITION = re.compile(r"\b(?:if|unless|если)\b", re.IGNORECASE)
_NO_NAME = re.compile(r"\d{2}|strokes?$|(?:пульс|чсс|hr|heart rate|pulse)\b", re.IGNORECASE)
_KIND_OF = re.compile(rf"^\({_EQUIPMENT}\)$", re.IGNORECASE)

_SHORT_NAME = 2


def name_and_notes(
    text: str, tokens: Sequence[Token], taken: Sequence[bool], *, is_set: bool = False
) -> tuple[str, list[str]]:
    """Take the first run of words as the name, later runs and brackets as notes.

    `is_set` is a weight with its repetitions: `5 x 80 kg (joker)` says how it went, not what was lifted.
    """
    name, heading = "", ""
    notes: list[str] = []
    for run in _runs(text, tokens, taken):
        for piece, in_brackets in _pieces(run):
            clean = cleaned(piece)
            if not NAMED.search(clean):
                continue
            if in_brackets and name and _KIND_OF.match(piece):
                name = f"{name} {piece}"
            elif not name and not in_brackets and _is_heading(piece) and not is_cue(clean):
                name, heading = clean, clean
            elif heading and name == heading and not in_brackets and _is_behind(heading, clean, text):
                # `Pairs: 2000 m row`: what stands behind the colon is done.
                name = clean
            elif name and not notes and not in_brackets and _is_effort_of(name, clean, text):
                # `easy 20 min run`
                name = f"{name} {clean}"
            elif not name and not in_brackets and not is_cue(clean):
                name = clean
            else:
                notes.append(clean)
    if not name and (brackets := next((n for n in notes if _may_name(n, is_set=is_set)), None)):
        notes.remove(brackets)
        name = brackets
    name = _WITH_PERSON.sub("", _SENTENCE_BEHIND.sub("", _ZONE_BEHIND.sub("", _without_heading(name))))
    return _without_company(_LEAD_IN.sub("", name), notes)


def _without_company(name: str, notes: list[str]) -> tuple[str, list[str]]:
    """Note who does it together, which is no part of the name."""
    if (together := _TOGETHER.search(name)) is None:
        return name, notes
    return name[: together.start()], [together[0].strip(), *notes]


def _may_name(brackets: str, *, is_set: bool) -> bool:
    """Tell `3x10 (bench press)` from `5 x 2 min (sentences get short)`."""
    if is_cue(brackets) or _NO_NAME.match(brackets) or _CONDITION.search(brackets):
        return False
    if is_set:
        return is_movement(brackets) and not says_effort(brackets)
    return exercise_words(brackets) > 0 or len(brackets.split()) <= _SHORT_NAME


def _is_behind(heading: str, words: str, text: str) -> bool:
    """Tell an exercise that follows a heading on its line with nothing but numbers between."""
    between = text.partition(heading)[2].partition(words)[0]
    return "," not in between and exercise_words(words) > 0 and not is_cue(words)


def _is_effort_of(name: str, words: str, text: str) -> bool:
    """Tell how hard, before the amount, from a name: what stands right behind the amount is done so."""
    is_effort = " " not in name and says_effort(name) and not exercise_words(name)
    between = text.partition(name)[2].partition(words)[0]
    is_right_behind = (
        bool(re.fullmatch(r"\s\d[\d.,:'-]*\s?[^\W\d]{0,7}\.?\s", between)) and ", " not in between
    )
    return is_effort and is_right_behind and exercise_words(words) > 0 and not is_cue(words)


def _is_heading(piece: str) -> bool:
    return piece.rstrip().endswith(":") and not exercise_words(piece)


def _without_heading(name: str) -> str:
    """Take "Finishing:" off "Finishing: shoulder stand", and the cue off "Leg press: slow and deep"."""
    head, sign, rest = name.partition(": ")
    if not sign or not NAMED.search(rest):
        return name
    return head if exercise_words(head) and not (is_movement(rest) or known(rest)) else rest


def without_aside(name: str) -> tuple[str, str | None]:
    """Part "Heel raises (hold the chair)" into the name and what its brackets say, equipment left in."""
    if (between := _BETWEEN_SETS.search(name)) is not None:
        return name[: between.start()], between[0].strip()
    found = re.match(r"^(?P<name>.*\w)\s*(?P<aside>\([^()\d]*\))$", name)
    if found is None or _KIND_OF.match(found["aside"]):
        return name, None
    return found["name"], found["aside"].strip("()")


def cleaned(run: str) -> str:
    """Give a run without signs and joining words at its ends."""
    pieces = re.sub(r"\s+", " ", run).strip(_EDGES).split()
    while pieces and pieces[-1] != "A" and pieces[-1].lower().strip(_EDGES) in _FILLER | _LEADING_ON:
        pieces.pop()
    while pieces and pieces[0].lower().strip(_EDGES) in _FILLER | {""}:
        pieces.pop(0)
    bare = " ".join(pieces).strip(_EDGES)
    return "" if bare.lower() in {"pace", "effort", "темп", "reps", "rep", "повторов", "раз"} else bare


def _runs(text: str, tokens: Sequence[Token], taken: Sequence[bool]) -> list[str]:
    """Cut the text where a rule took something, and at commas outside brackets."""
    runs: list[str] = []
    start: int | None = None
    depth = 0
    for token, gone in zip((*tokens, None), (*taken, True), strict=True):
        ends = gone or token is None or (_parts(token) and depth == 0)
        if token is not None and not gone:
            depth = max(0, depth + (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE))
        if ends:
            if start is not None:
                runs.append(text[start : token.start if token else len(text)])
            start = None
        elif start is None and token is not None:
            start = token.start
    return runs


def _parts(token: Token) -> bool:
    return token.kind is Kind.AT or (token.kind is Kind.BREAK and token.text != ":")


def _pieces(run: str) -> list[tuple[str, bool]]:
    """Part a run at its brackets."""
    found = re.split(r"(\([^()]*\)|\[[^\[\]]*\])", run)
    pieces = [(piece, piece[0] in "([") for piece in found if piece.strip()]
    return _split_dashes(pieces)


def _split_dashes(pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Part words at a dash between spaces: what follows it is a remark."""
    return [
        (part, in_brackets)
        for piece, in_brackets in pieces
        for part in ([piece] if in_brackets else _REMARK_BEHIND.split(piece))
        if part.strip()
    ]
