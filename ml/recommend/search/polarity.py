"""How far a negation reaches in a search: to the next term, and on to those that are joined to it."""

import re
from collections.abc import Sequence

from ml.recommend.search.terms import Term
from ml.recommend.search.tokens import COMMA

_NEGATORS = re.compile(
    r"no|not|nothing|nobody|noone|zero|t|don|dont|doesnt|didnt|wont|never|without|nor|neither|none|cant|cannot|avoid"
    r"|instead|allergic|вместо|avoiding|except|excluding|skip|hate[sd]?|dislikes?|minus|не|нет|нету|без|ни|никто|нельзя|кроме|избега\w+|исключить"
    r"|ненавид\w+|ненавижу|бес[ия]т|надоел\w?|ничего|никак(?:их|ой|ого|ие)"
)
# "No longer than", "not only", "not more than": what follows is not denied.
_ENDS = re.compile(
    r"only|just|but|longer|more|less|over|shorter|than|sure|problem|больше|дольше|более|менее|меньше|свыше|только"
    r"|но|а|зато|однако|просто|знаю|против|\d+"
    # "No nonsense strength" is strength.
    r"|nonsense|frills|fuss|bs|bullshit|excuses|worries|matter|idea"
)
_EITHER = frozenset({"or", "nor", "или", "ни"})
_BOTH = frozenset({"and", "и"})
_WITH = frozenset({"with", "с", "со"})
_HERE = "|"
_UNABLE = re.compile(
    r"\b(?:can t|cant|cannot|couldn t|unable to|not able to|не могу|не можем|не может|не получается"
    r"|не выходит|не удается)\b.*\|"
    r"|\|.*\bне (?:могу|получается|выходит|удается)\b"
)
_UNSKILLED = re.compile(r"\bне уме(?:ю|ет|ем)\b.*\||\|.*\bне уме(?:ю|ет|ем)\b|\bdon ?t know how to\b.*\|")
_FEATS = frozenset({"pull_up", "muscle_up", "front_lever", "handstand", "push_up", "splits"})
# Who cannot do a single one is at the very beginning.
_BASIC_FEATS = frozenset({"pull_up", "push_up"})
_NOT_YET = re.compile(
    r"\b(?:zero|0|never|single|even|first|cant|cannot|can t|unable|ни одно\w+|ни разу|хоть раз|хотя бы|даже"
    r"|перв\w+|не могу|не получается)\b"
)
_QUALIFIERS = frozenset({"heavy", "intense", "full_body"})
_REACH = 3
_DEMAND = "demand"
# "Running I do not want", "jumping is out": the verdict follows.
_TURNS_BACK = re.compile(
    r"(?:мне |я |это |вообще |is |are |was |точно )*"
    r"(?:(?:isn t |aren t |not )(?:for me|my thing)|forbidden|not allowed|out of|is out|are out"
    r"|(?:got |has )?closed|too (?:far|expensive|dear)|far away|закры\w+|далеко|дорого"
    r"|не (?:мое|для меня|ко мне|хоч\w+|хотел\w*|надо|нужн\w+|люб\w+|мо[гж]\w+|буд\w+|предлаг\w+"
    r"|подход\w+|интерес\w+|поднима\w+|сгиба\w+)"
    r"|ненави\w+|терпеть не|нельзя|запре\w+|противопоказан\w*|исключ\w+)(?: |$)"
)


# "Турника нет": what is not there is named first.
_ABSENT = re.compile(
    r"(?:у (?:меня|нас|нее|него) |тоже |пока |вообще |совсем |рядом |поблизости |дома )*"
    r"(?:нет|нету|не имею|не имеется|отсутств\w+)"
)
_AFTER_ABSENT = re.compile(r",|и|но|а|зато|поэтому|так|только|ни|рядом|поблизости|вообще|совсем|дома")


def ruled_out(words: Sequence[str], spans: Sequence[tuple[int, int, Term]]) -> list[bool]:
    """Say for each term, given by its place from `begin` to `end`, whether it is ruled out."""
    against: list[bool] = []
    for number, (begin, end, term) in enumerate(spans):
        before = spans[number - 1] if number else None
        is_against = _is_denied(words, begin, before[1] if before else 0)
        if not is_against and before and (against[-1] or _NEGATORS.fullmatch(words[before[0]])):
            is_against = _is_joined(words[before[1] : begin], before[2], term, is_within=not against[-1])
        following = spans[number + 1][0] if number + 1 < len(spans) else None
        is_against = is_against or _is_turned_back(words, end, following) or _is_absent(words, end)
        against.append(is_against and not _is_a_complaint(words, begin, end, term))
    for number in range(len(spans) - 1, 0, -1):
        between = words[spans[number - 1][1] : spans[number][0]]
        if against[number] and len(between) == 1 and between[0] in _BOTH | _EITHER:
            # "Штанги и турника нет" has neither.
            against[number - 1] |= _is_absent(words, spans[number][1])
    return against


def _is_denied(words: Sequence[str], begin: int, after: int) -> bool:
    """Say whether a negation stands before a term, with little between them."""
    for place in range(begin - 1, max(after, begin - 1 - _REACH) - 1, -1):
        word = words[place]
        if word == COMMA or _ENDS.fullmatch(word):
            return False
        if _NEGATORS.fullmatch(word):
            return True
    return False


def _is_a_complaint(words: Sequence[str], begin: int, end: int, term: Term) -> bool:
    """Say whether a person only cannot do it yet: who can't relax or do a pull-up wants to."""
    around = " ".join((*words[max(0, begin - 1 - _REACH) : begin], _HERE, *words[end : end + 3]))
    if _UNSKILLED.search(around):
        return True
    if is_unmastered(words, begin, end, term):
        return True
    is_wanted = term.name in _FEATS or any(facet.field == "goal" for facet in term.facets)
    return is_wanted and bool(_UNABLE.search(around))


def is_unmastered(words: Sequence[str], begin: int, end: int, term: Term) -> bool:
    """Say whether a person cannot do a first one of what beginners learn: a pull-up, a push-up."""
    around = " ".join((*words[max(0, begin - 1 - _REACH) : begin], *words[end : end + 4]))
    return term.name in _BASIC_FEATS and bool(_NOT_YET.search(around))


def _is_joined(between: Sequence[str], before: Term, term: Term, *, is_within: bool) -> bool:
    """Say whether a term shares the negation before it, which may stand within a phrase ("no equipment")."""
    is_thing = term.kind == _DEMAND or any(facet.field == "gear" for facet in term.facets)
    if not between:
        return before.name in _QUALIFIERS
    if list(between) == [COMMA]:
        return before.kind == term.kind == _DEMAND
    if len(between) > 1:
        return False
    if between[0] in _WITH:
        return before.kind == _DEMAND
    return between[0] in _EITHER or (between[0] in _BOTH and (is_thing or not is_within))


def _is_turned_back(words: Sequence[str], end: int, following: int | None) -> bool:
    rest = words[end : following if following is not None else len(words)]
    return bool(_TURNS_BACK.match(" ".join(rest[:4]) + " "))


def _is_absent(words: Sequence[str], end: int) -> bool:
    """Say whether it is said at once after a term that there is none, and of nothing that follows."""
    for place in range(end, min(end + _REACH, len(words))):
        if _ABSENT.fullmatch(" ".join(words[end : place + 1])):
            return place + 1 == len(words) or bool(_AFTER_ABSENT.fullmatch(words[place + 1]))
    return False
