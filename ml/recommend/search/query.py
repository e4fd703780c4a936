"""A search as it is understood."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ml.recommend.person_facts import PersonFacts, facts_of
from ml.recommend.reading.lexicon import Kind, lexicon
from ml.recommend.search.amounts import Amounts, amounts_in
from ml.recommend.search.condition import Condition
from ml.recommend.search.conditions import conditions_of, limits_of
from ml.recommend.search.mentions import Mention, Reading, read
from ml.recommend.search.spelling import put_right
from ml.recommend.search.stages import trimester
from ml.recommend.search.terms import Term, vocabulary
from ml.recommend.search.tokens import tokens
from storage.records.profile import Profile
from storage.records.vocabulary import Gender, Goal, Level, Limitation, Location

_LONGEST = 300
# With a single telling word among so many unknown ones it is chance.
_CHATTER = 4
_RACES = frozenset(
    {"first_km", "five_k", "ten_k", "half_marathon", "marathon", "ultra", "trail", "triathlon"}
)
# The kilos of a lift are no body weight, and who names them is after a number.
_LIFTS = frozenset({"squat", "deadlift", "bench_press", "powerlifting", "weightlifting", "snatch"})
# "Нелюблю", "немогу": what was written as one word.
_GLUED = re.compile(r"\bне(?=(?:люб|хоч|мог|мож|умею|уме[ею]т|буд|нрав|терп)\w+|надо\b)")
_LOAD = re.compile(r"\b\d{2,3} ?(?:kgs?|lbs?|кг|кило\w*)\b")
_MOTHERS = frozenset(
    {"pregnancy", "postpartum", "pelvic_floor", "trimester_1", "trimester_2", "trimester_3", "baby"}
)
_LEVELS = frozenset({"beginner", "intermediate", "advanced", "returning"})
# Who has trained for so many years is no beginner.
_NO_NOVICE = 0.5
_SPELT_OUT = {
    "w/o": " without ",
    "w/": " with ",
    "y/o": " yo ",
    "y.o.": " yo ",
    "&": " and ",
    "anything but": "no",
    "everything but": "no",
    "rather than": "instead of",
    "other than": "no",
    "apart from": "except",
}
_OFF_TOPIC = "offtopic"
_WEAK_KINDS = frozenset({"circumstance"})
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENGLISH_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Query:
    """What words ask for.

    `english` is for the encoder; `wanted` are the terms asked for, `implied` what an age makes likely,
    `unwanted` the ruled-out ones; `said` quotes the words for each by its name; `names` are raw words that
    may be somebody's name or a title's.
    """

    text: str
    english: str
    wanted: tuple[Term, ...]
    implied: tuple[Term, ...]
    unwanted: tuple[Term, ...]
    said: Mapping[str, str]
    unknown: tuple[str, ...]
    names: tuple[str, ...]
    conditions: tuple[Condition, ...]
    limits: frozenset[Limitation]
    is_off_topic: bool

    @property
    def is_empty(self) -> bool:
        """Whether the words say nothing that could be looked for."""
        return not (self.wanted or self.unwanted or self.conditions or self.unknown or self.names)

    @property
    def is_about_training(self) -> bool:
        """Whether something was said that only a search for training says, or nothing besides."""
        if self.is_off_topic:
            return False
        said = self.wanted + self.unwanted
        telling = sum(map(_is_strong, said))
        if telling:
            return telling > 1 or len(self.unknown) <= _CHATTER
        return bool(said or self.conditions) and len(self.unknown) <= len(said) // 2


def read_query(text: str) -> Query:
    """Understand a search in English or Russian; never raises."""
    raw = text.lower()[:_LONGEST]
    plain = put_right(_spelt_out(raw))
    reading = read(plain)
    names = {term.name for term in reading.wanted()}
    amounts = amounts_in(plain, is_race=bool(_RACES & names), is_mother=bool(_MOTHERS & names))
    if _LIFTS & names:
        if _LOAD.search(plain):
            told = Mention((vocabulary().terms["powerlifting"],), "kg")
            reading = replace(reading, mentions=(*reading.mentions, told))
    elif amounts.is_heavy and "weight_loss" not in names:
        heavy = Mention((vocabulary().terms["overweight"],), amounts.body_weight)
        reading = replace(reading, mentions=(*reading.mentions, heavy))
    if first := next((one for one in reading.mentions if one.is_unmastered), None):
        told = Mention((vocabulary().terms["beginner"],), first.words)
        reading = replace(reading, mentions=(*reading.mentions, told))
    if amounts.years and amounts.years >= _NO_NOVICE and names.isdisjoint(_LEVELS):
        told = Mention((vocabulary().terms["intermediate"],), "intermediate")
        reading = replace(reading, mentions=(*reading.mentions, told))
    if stage := trimester(plain, names):
        told = Mention((vocabulary().terms[stage],), "pregnancy")
        reading = replace(reading, mentions=(*reading.mentions, told))
    wanted, unwanted = reading.wanted(), reading.unwanted()
    off_topic = [term for term in wanted + unwanted if term.name == _OFF_TOPIC]
    # What is ruled out once is not wanted, in whatever other words it comes again.
    wanted = tuple(term for term in wanted if term.name != _OFF_TOPIC and term not in unwanted)
    person = _person(plain, wanted, amounts)
    return Query(
        text=raw,
        english=_english(plain, reading, wanted),
        wanted=wanted,
        implied=_implied(amounts, names),
        unwanted=unwanted,
        said=reading.said(),
        unknown=reading.unknown,
        names=tuple(word for word in _WORD.findall(raw) if not vocabulary().knows(word.replace("ё", "е"))),
        conditions=tuple(conditions_of(reading, amounts, person)),
        limits=limits_of(wanted),
        is_off_topic=len(off_topic) * 2 > len([term for term in wanted if _is_strong(term)]),
    )


def _spelt_out(text: str) -> str:
    """Give in words what would be read otherwise: w/o, y/o, &, "anything but"."""
    for short, words in _SPELT_OUT.items():
        text = text.replace(short, words)
    return _GLUED.sub("не ", text)


def _is_strong(term: Term) -> bool:
    return term.kind not in _WEAK_KINDS or bool(term.facets)


def _implied(amounts: Amounts, names: set[str]) -> tuple[Term, ...]:
    terms = vocabulary().terms
    if amounts.age is None:
        return ()
    name = (
        "teen"
        if amounts.age < 18
        else "senior"
        if amounts.age >= 60
        else "masters"
        if amounts.age >= 42
        else None
    )
    return (terms[name],) if name and name not in names else ()


def _person(plain: str, wanted: tuple[Term, ...], amounts: Amounts) -> PersonFacts | None:
    """Give somebody with the limits and conditions that the words speak of, for the rules that refuse."""
    limits = limits_of(wanted)
    if not limits and not _names_condition(plain):
        return None
    genders = frozenset().union(*(term.values("gender") for term in wanted))
    gender = Gender(next(iter(genders))) if len(genders) == 1 else None
    profile = Profile(
        id="search",
        goals=(Goal.HEALTH,),
        level=Level.BEGINNER,
        location=Location.GYM,
        limitations=tuple(sorted(limits)),
        health_notes=plain,
        age=amounts.age,
        gender=gender,
    )
    return facts_of(profile)


def _names_condition(plain: str) -> bool:
    """Say whether words name a condition that courses may send away: glaucoma, osteoporosis, a hernia."""
    words = [word for sentence in tokens(plain) for word in sentence]
    return any(mention.concept.kind is Kind.CONDITION for mention in lexicon().mentions(words))


def _english(plain: str, reading: Reading, wanted: tuple[Term, ...]) -> str:
    """Give what is asked for in English: an English text as it is, a Russian one by its terms."""
    if not re.search(r"[а-я]", plain):
        return plain
    known = dict.fromkeys(term.english for term in wanted if term.english)
    return ", ".join([*known, *(word for word in reading.unknown if _ENGLISH_WORD.fullmatch(word))])
