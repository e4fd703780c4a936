"""Free-text search: conditions read from the words, the rest compared by meaning and by words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ml.recommend.glossary import to_english
from ml.recommend.ranking import Candidate
from storage.records.course import CourseSummary
from storage.records.vocabulary import Activity, CourseLevel, Environment, Equipment

Condition = Callable[[CourseSummary], bool]

# Below this cosine nothing in the catalogue is about the words; measured on random words.
_FLOOR = 0.28
_NEAR = 0.75
_WORDS = 0.5

_MINUTES = re.compile(r"(\d{1,3})\s*-?\s*(?:min|minutes|m\b)")
_STOP = frozenset(
    [
        "a",
        "an",
        "and",
        "the",
        "for",
        "with",
        "without",
        "no",
        "not",
        "in",
        "on",
        "at",
        "of",
        "to",
        "my",
        "i",
        "me",
        "is",
        "are",
        "want",
        "need",
        "find",
        "looking",
        "some",
        "any",
        "or",
        "by",
        "from",
        "course",
        "courses",
        "program",
        "programme",
        "workout",
        "workouts",
        "training",
        "minutes",
        "min",
        "please",
        "something",
    ]
)


@dataclass(frozen=True, slots=True)
class Query:
    """What words ask for: English text for the encoder, terms to find, conditions that hold or not."""

    english: str
    terms: frozenset[str]
    conditions: tuple[tuple[str, Condition], ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked for."""
        return not self.terms and not self.conditions


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A course that was found. `missed` names conditions it does not meet: nearest, but ..."""

    course: CourseSummary
    score: float
    reasons: tuple[str, ...]
    missed: tuple[str, ...] = ()


def read_query(text: str) -> Query:
    """Understand a search in English or Russian."""
    english = to_english(text.lower()[:300])
    conditions = tuple((name, rule) for name, pattern, rule in _RULES if pattern.search(english))
    if minutes := _MINUTES.search(english):
        conditions = (*conditions, (f"minutes:{minutes[1]}", _at_most(int(minutes[1]))))
    words = re.findall(r"[a-z]{3,}", re.sub(r"\b(?:no|without|not)\s+\w+", " ", english))
    return Query(english, frozenset(_stem(word) for word in words if word not in _STOP), conditions)


def search(query: Query, candidates: Sequence[Candidate]) -> list[SearchHit]:
    """Give courses that meet every condition, best first; or the nearest ones with what they miss."""
    scored = [(candidate, *_score(query, candidate)) for candidate in candidates]
    best = max((score for _, score, _ in scored), default=0.0)
    about = [entry for entry in scored if entry[1] >= max(_FLOOR, _NEAR * best) or entry[2]]
    # One word of many is chance: "cheap flights to Paris" is no search for a cheap course.
    is_meant = any(len(words) >= _WORDS * len(query.terms) for _, _, words in about if words)
    if best < _FLOOR and not is_meant:
        return []
    meeting = [entry for entry in scored if not _missed(query, entry[0].course)]
    chosen = [entry for entry in meeting if entry in about] or meeting if query.conditions else about
    if chosen:
        return [_hit(query, *entry) for entry in sorted(chosen, key=_order)]
    return [_hit(query, *entry) for entry in sorted(about, key=_order)[:3]]


def _score(query: Query, candidate: Candidate) -> tuple[float, tuple[str, ...]]:
    course = candidate.course
    text = " ".join((course.title, *course.tags, *course.activity_types, course.coach or "")).lower()
    words = {_stem(word) for word in re.findall(r"[a-z]{3,}", text)}
    shared = tuple(sorted(query.terms & words))
    share = len(shared) / len(query.terms) if query.terms else 0.0
    return candidate.similarity + 0.35 * share, shared


def _hit(query: Query, candidate: Candidate, score: float, words: tuple[str, ...]) -> SearchHit:
    met = tuple(name for name, rule in query.conditions if rule(candidate.course))
    reasons = tuple(dict.fromkeys((*words, *met)))
    return SearchHit(candidate.course, round(score, 4), reasons, _missed(query, candidate.course))


def _order(entry: tuple[Candidate, float, tuple[str, ...]]) -> tuple[float, str]:
    return -entry[1], entry[0].course.id


def _missed(query: Query, course: CourseSummary) -> tuple[str, ...]:
    return tuple(name for name, rule in query.conditions if not rule(course))


def _at_most(minutes: int) -> Condition:
    return lambda course: course.session_minutes <= minutes * 1.2


def _in(*places: Environment) -> Condition:
    return lambda course: bool(set(places) & set(course.environments))


def _needs_nothing(course: CourseSummary) -> bool:
    return not set(course.equipment) - {Equipment.NONE, Equipment.MAT, Equipment.OTHER}


def _gentle(course: CourseSummary) -> bool:
    return not {Activity.HIIT, Activity.CROSSFIT} & set(course.activity_types)


def _stem(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 4 else word


_RULES: tuple[tuple[str, re.Pattern[str], Condition], ...] = (
    (
        "home",
        re.compile(r"\bat home\b|\bhome\b"),
        _in(Environment.HOME_BODYWEIGHT, Environment.HOME_EQUIPMENT),
    ),
    ("pool", re.compile(r"\bpool\b|\bswim"), _in(Environment.POOL)),
    ("gym", re.compile(r"(?<!no )(?<!without )\bgym\b"), _in(Environment.GYM)),
    ("outdoors", re.compile(r"\boutdoors?\b|\bin the park\b|\boutside\b"), _in(Environment.OUTDOORS)),
    ("no_equipment", re.compile(r"\b(?:no|without)\s+(?:any\s+)?equipment\b|\bbodyweight\b"), _needs_nothing),
    ("no_jumps", re.compile(r"\b(?:no|without|low)[\s-]+(?:jump\w*|impact)\b"), _gentle),
    (
        "beginner",
        re.compile(r"\bbeginners?\b|\bfrom scratch\b"),
        lambda course: course.level in {CourseLevel.BEGINNER, CourseLevel.ANY},
    ),
    (
        "advanced",
        re.compile(r"\badvanced\b"),
        lambda course: course.level in {CourseLevel.ADVANCED, CourseLevel.ANY},
    ),
)
