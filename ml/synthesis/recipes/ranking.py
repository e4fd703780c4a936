"""Courses in order for each person, graded by a strong model that may think first."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ml.llm.answer import AnswerForm, checked, schema_text
from ml.llm.chat import Asked
from ml.synthesis.candidates import Candidates
from ml.synthesis.checks import ensure, ensure_different
from ml.synthesis.folder import Folder, read_catalogue, read_made
from ml.synthesis.people import read_people_with_histories
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.steps import Step
from ml.synthesis.texts import prompt, told
from storage.records.base import Record
from storage.records.course import Course, CourseId
from storage.records.profile import Profile

# What a coach knows without the week: the description tells what a course demands.
_UNTOLD = frozenset({"plan", "coach", "language", "tags", "progression"})


class Graded(Record):
    """One place: relevance from 3, an excellent first choice, to 0; `unsafe` where a coach would refuse."""

    course_id: CourseId
    relevance: Annotated[int, Field(ge=0, le=3)]
    unsafe: bool
    why: str | None = None


class Ranking(Record):
    """One person's candidates, the best first."""

    profile_id: str
    courses: tuple[Graded, ...]


class AnsweredPlace(AnswerForm):
    """What a model answers about one course."""

    course_id: Annotated[str, Field(max_length=48)]
    relevance: Annotated[int, Field(ge=0, le=3)]
    unsafe: bool
    why: Annotated[str, Field(max_length=300)] | None


class AnsweredRanking(AnswerForm):
    """What a model answers about one person."""

    ranking: list[AnsweredPlace]


@dataclass(frozen=True)
class Rankings(Recipe[Ranking]):
    """A ranking for each person."""

    folder: Folder

    step = Step.RANK
    asked = Asked("ranking", AnsweredRanking, temperature=0.0)
    kind = Ranking
    key = "profile_id"

    @property
    def output(self) -> Path:
        """The file of rankings."""
        return self.folder.rankings

    def keys(self) -> Sequence[str]:
        """Name every person for whom candidates were drawn."""
        return list(self._candidates)

    def prompt(self, key: str, attempt: int) -> str:
        """Show the person and the candidates, in another order at each attempt: models like what is first."""
        shown = [told(self._courses[one], _UNTOLD) for one in self._candidates[key]]
        random.Random(f"{key} {attempt}").shuffle(shown)  # noqa: S311 - variety
        return prompt(
            "rank",
            schema=schema_text(AnsweredRanking),
            person=told(self._people[key], frozenset({"id", "name"})),
            courses="\n".join(shown),
        )

    def read(self, key: str, words: str) -> Ranking:
        """Read a ranking, which must hold each candidate once, in order of relevance."""
        places = AnsweredRanking.read(words).ranking
        named = [place.course_id for place in places]
        ensure_different("ranking", named)
        wanted = set(self._candidates[key])
        ensure(not wanted - set(named), f"ranking: missing are {', '.join(sorted(wanted - set(named)))}")
        ensure(
            not set(named) - wanted, f"ranking: no candidates are {', '.join(sorted(set(named) - wanted))}"
        )
        in_order = all(one.relevance >= other.relevance for one, other in pairwise(places))
        ensure(in_order, "ranking: relevance rises on the way down")
        are_safe = all(place.relevance == 0 for place in places if place.unsafe)
        ensure(are_safe, "relevance: what is unsafe is 0")
        with checked():
            graded = tuple(Graded(**place.model_dump()) for place in places)
            return Ranking(profile_id=key, courses=graded)

    @cached_property
    def _people(self) -> Mapping[str, Profile]:
        return {person.id: person for person in read_people_with_histories(self.folder)}

    @cached_property
    def _courses(self) -> Mapping[str, Course]:
        return {course.id: course for course in read_catalogue(self.folder)}

    @cached_property
    def _candidates(self) -> Mapping[str, tuple[str, ...]]:
        drawn = read_made(self.folder.candidates, Candidates, Step.RANK)
        return {
            one.profile_id: one.course_ids
            for one in drawn
            if one.profile_id in self._people and set(one.course_ids) <= set(self._courses)
        }
