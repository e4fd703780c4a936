"""Ranks courses for a search: conditions first, then what it is about, by terms, by words and by meaning."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ml.recommend.explanations import Reason
from ml.recommend.ranking import Candidate
from ml.recommend.search.condition import Condition
from ml.recommend.search.course_side import ReadCourse, read_course, stems
from ml.recommend.search.coverage import coverage, is_for_others, topic_shares
from ml.recommend.search.full_text import full_text
from ml.recommend.search.names import coach_closeness, title_closeness
from ml.recommend.search.query import Query
from ml.recommend.search.reasons import missed_by, off_topic, reasons_for
from storage.records.course import CourseSummary

# Below this cosine nothing in the catalogue is about unknown words; measured on words that are no search.
_FLOOR = 0.42
_OFTEN = 3
_ALIKE = 0.45
_NEAREST = 3
# Of the best one's share of what is asked for and likeness: what has less is left out.
_LITTLE, _NEAR = 0.1, 0.6
# Where those that break nothing have so little of what it is about, others come nearer.
_BESIDE_THE_POINT = 0.5
# Up to here a condition is missed by little: 25 minutes for 20, not an hour.
_FAR = 1.5
# Never health, whom it is for, or what was ruled out.
_RELAXED = frozenset(
    {
        "place",
        "no_gear",
        "only_gear",
        "gear",
        "minutes",
        "minutes_least",
        "times",
        "weeks",
        "level",
        "not_level",
    }
)
_RULED_OUT = frozenset({"without", "not_gear", "not_place", "not_level"})
_SIMILARITY, _WORDS, _NAMED = 0.6, 0.15, 3.0
_SOFT_MISS, _FOR_OTHERS = 0.12, 0.04


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A course that was found. `missed` names what was asked for and is not so: nearest, but ..."""

    course: CourseSummary
    score: float
    reasons: tuple[Reason, ...]
    missed: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scored:
    read: ReadCourse
    score: float
    topic: float
    similarity: float
    title: float
    coach: float
    broken: tuple[Condition, ...]
    missed: tuple[Condition, ...]

    @property
    def excess(self) -> float:
        return sum(rule.excess(self.read) for rule in self.broken)

    @property
    def is_called(self) -> bool:
        return self.title > 0 or self.coach > 0


def search(query: Query, candidates: Sequence[Candidate]) -> Iterator[SearchHit]:
    """Give courses that break no condition, best first; or the few nearest ones with what they miss."""
    chosen = _chosen(query, candidates)
    if _names_activity(query) and not any(_is_about_activity(query, one) for one in chosen):
        # Nothing is about it: only what is much alike comes near.
        alike = [one for one in chosen if one.similarity >= _ALIKE][:_NEAREST]
        yield from (replace(hit, missed=(off_topic(query), *hit.missed)) for hit in map(_hits(query), alike))
        return
    yield from map(_hits(query), chosen)


def _chosen(query: Query, candidates: Sequence[Candidate]) -> list[_Scored]:
    scored = list(_scored(query, candidates))
    if not scored or not _is_meant(query, scored):
        return []
    fitting = [one for one in scored if not one.broken]
    nearest = _nearest(scored)
    is_kept = fitting and not (_names_activity(query) and _is_beside_the_point(fitting, nearest))
    chosen = fitting if is_kept else nearest
    return sorted(_about(query, chosen), key=_order)


def _is_meant(query: Query, scored: Sequence[_Scored]) -> bool:
    """Say whether the words are a search: for something known, or for words that courses use."""
    if any(one.is_called for one in scored):
        return True
    if query.is_off_topic or query.is_about_training:
        return not query.is_off_topic
    unknown = [word for word in query.unknown if len(word) > 2]
    if unknown and any(_is_full_of(one, unknown) for one in scored):
        return True
    known = {word for one in scored for word in one.read.words}
    found = sum(not known.isdisjoint(stems(word)) for word in unknown)
    return bool(unknown) and found > len(unknown) / 2 and max(one.similarity for one in scored) >= _FLOOR


def _is_full_of(one: _Scored, words: Sequence[str]) -> bool:
    """Say whether a course has all words in its title, or again and again: "the one with the goats"."""
    return all(any(one.read.words.get(stem, 0) >= _OFTEN for stem in stems(word)) for word in words)


def _names_activity(query: Query) -> bool:
    """Say whether what is wanted is an activity, in place of which no other will do."""
    return any(term.kind == "activity" for term in query.wanted)


def _is_about_activity(query: Query, one: _Scored) -> bool:
    """Say whether a course has anything of the activities that are asked for, or is called by name."""
    return one.is_called or any(
        coverage(term, one.read) > 0 for term in query.wanted if term.kind == "activity"
    )


def _is_beside_the_point(fitting: Sequence[_Scored], nearest: Sequence[_Scored]) -> bool:
    most = max((one.topic for one in nearest), default=0.0)
    return max(one.topic for one in fitting) < _BESIDE_THE_POINT * most


def _nearest(scored: Sequence[_Scored]) -> list[_Scored]:
    """Give the few that break least of those that are about it and break only what may be relaxed.

    Where some break it by little, the others are not shown.
    """
    relaxed = [one for one in scored if all(rule.code in _RELAXED for rule in one.broken)]
    most = max((one.topic for one in relaxed), default=0.0)
    about = [one for one in relaxed if one.topic >= _BESIDE_THE_POINT * most]
    nearly = [one for one in about if all(rule.excess(one.read) <= _FAR for rule in one.broken)]
    return sorted(nearly or about, key=lambda one: (one.excess, *_order(one)))[:_NEAREST]


def _about(query: Query, entries: Sequence[_Scored]) -> list[_Scored]:
    """Leave out what has nothing of what is asked for, where something has."""
    called = [one for one in entries if one.is_called]
    if called and not query.wanted:
        return called
    most = max((one.topic for one in entries), default=0.0)
    near = _NEAR * max((one.similarity for one in entries), default=0.0)
    return [one for one in entries if one.topic >= _LITTLE * most or one.similarity >= near or one.is_called]


def _scored(query: Query, candidates: Sequence[Candidate]) -> Iterator[_Scored]:
    read = [read_course(one.course) for one in candidates]
    topics, words = topic_shares(query, read), full_text(stems(query.english), read)
    for_others = is_for_others(query)
    for candidate, one, topic, share in zip(candidates, read, topics, words, strict=True):
        title, coach = title_closeness(query.text, one.course), coach_closeness(query.names, one.course)
        failed = list(_failed(query, one, is_titled=bool(title)))
        missed = tuple(rule for rule in failed if not rule.is_hard)
        score = topic + _SIMILARITY * candidate.similarity + _WORDS * share + _NAMED * max(title, coach)
        score -= _SOFT_MISS * len(missed) + _FOR_OTHERS * for_others(one)
        # Who calls a course by its title means this one, unless with a "not".
        broken = tuple(rule for rule in failed if rule.is_hard and (not title or rule.code in _RULED_OUT))
        yield _Scored(one, score, topic, candidate.similarity, title, coach, broken, missed)


def _failed(query: Query, one: ReadCourse, *, is_titled: bool) -> Iterator[Condition]:
    """Give the conditions that a course does not meet, as far as one for which it is never shown."""
    for rule in query.conditions:
        if not rule.test(one):
            yield rule
            if rule.is_hard and rule.code not in _RELAXED and not is_titled:
                return


def _order(one: _Scored) -> tuple[float, str]:
    return -one.score, one.read.course.id


def _hits(query: Query) -> Callable[[_Scored], SearchHit]:
    """Give what says why a course was found, and what it lacks."""

    def hit(one: _Scored) -> SearchHit:
        reasons = reasons_for(query, one.read, is_called=one.is_called, is_coach=one.coach > one.title)
        missed = missed_by(one.read, one.broken + one.missed)
        return SearchHit(one.read.course, round(one.score, 4), reasons, missed)

    return hit
