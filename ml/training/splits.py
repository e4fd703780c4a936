"""Divides judged pairs into parts for training, choosing and testing, by person and by course.

The test's people and courses are in no other pair that is used; the pairs of a training person and a test
course (and the reverse) are in no part. Data may bring a test of their own, of other people and courses.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ml.recommend.conditions import own_words
from ml.synthesis.duplicates import Duplicates
from ml.training.judgments import Judgment
from storage.records.course import Course
from storage.records.profile import Profile


class Part(StrEnum):
    """What a person or a course is used for."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


# Shares of the test and of what chooses the checkpoint. A person has twelve judged courses: fewer test
# courses leave lists too short to be ordered.
_PEOPLE = {Part.TEST: 0.25, Part.DEV: 0.15}
_COURSES = {Part.TEST: 0.35, Part.DEV: 0.10}
_FEWEST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Split:
    """Parts by id."""

    people: dict[str, Part]
    courses: dict[str, Part]

    def pairs(
        self, judgments: Iterable[Judgment], people: Sequence[Part], courses: Sequence[Part]
    ) -> list[Judgment]:
        """Give the judged pairs of people and courses of some parts."""
        return [
            one
            for one in judgments
            if self.people[one.profile.id] in people and self.courses[one.course.id] in courses
        ]


@dataclass(frozen=True, slots=True)
class Divided:
    """Judged pairs and the parts that their people and courses are in."""

    judgments: Sequence[Judgment]
    parts: Split

    def pairs(self, people: Sequence[Part], courses: Sequence[Part]) -> list[Judgment]:
        """Give the judged pairs of people and courses of some parts."""
        return self.parts.pairs(self.judgments, people, courses)


def divide(judgments: Sequence[Judgment], test: Sequence[Judgment] = ()) -> Divided:
    """Divide pairs; where others are for testing alone, all of these are to learn and choose from."""
    parts = split(judgments)
    if not test:
        return Divided(judgments, parts)
    own = Split({one.profile.id: Part.TEST for one in test}, {one.course.id: Part.TEST for one in test})
    return Divided(
        [*judgments, *test],
        Split(_learning(parts.people) | own.people, _learning(parts.courses) | own.courses),
    )


def split(judgments: Iterable[Judgment]) -> Split:
    """Give each person and course a part, by a hash of the id: more data moves nothing that was there.

    Those with nearly the same words go together.
    """
    people: dict[str, Profile] = {}
    courses: dict[str, Course] = {}
    for one in judgments:
        people[one.profile.id], courses[one.course.id] = one.profile, one.course
    return Split(
        _parts(_leaders({name: words_of_person(one) for name, one in people.items()}), _PEOPLE),
        _parts(_leaders({name: words_of_course(one) for name, one in courses.items()}), _COURSES),
    )


def words_of_person(profile: Profile) -> str:
    """Give what makes a person's words theirs: notes and reasons; a few that anybody may say are nobody's."""
    words = own_words(profile)
    return words if len(words.split()) >= _FEWEST_WORDS else ""


def words_of_course(course: Course) -> str:
    """Give what makes a course's words its own."""
    return f"{course.title} {course.description}"


def _leaders(texts: Mapping[str, str]) -> dict[str, str]:
    """Give for each id the first one of those with nearly the same words."""
    seen = Duplicates()
    leaders: dict[str, str] = {}
    for name in sorted(texts):
        near = seen.nearest(texts[name])
        leaders[name] = name if near is None else leaders[near]
        seen.add(name, texts[name])
    return leaders


def _parts(leaders: Mapping[str, str], shares: Mapping[Part, float]) -> dict[str, Part]:
    return {name: _part(leader, shares) for name, leader in leaders.items()}


def _learning(parts: Mapping[str, Part]) -> dict[str, Part]:
    return {name: Part.TRAIN if part is Part.TEST else part for name, part in parts.items()}


def _part(name: str, shares: Mapping[Part, float]) -> Part:
    place = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8]) / 2**64
    for part, share in shares.items():
        if place < share:
            return part
        place -= share
    return Part.TRAIN
