"""Which courses are ranked for a person: likely ones, near misses and some by chance."""

import random
from collections.abc import Sequence

from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder
from ml.recommend.profile_text import profile_text
from ml.recommend.ranking import Candidate, rank
from ml.synthesis.folder import Folder, read_catalogue
from ml.synthesis.people import read_people_with_histories
from ml.synthesis.record_file import open_records
from storage.records.base import Record
from storage.records.course import Course
from storage.records.profile import Profile

# By the ranking as it is, by the encoder alone (near in words, perhaps wrong in everything else), by chance.
_BY_RANKING = 5
_BY_WORDS = 4
_ALL = 12


class Candidates(Record):
    """The courses of one person, in no order."""

    profile_id: str
    course_ids: tuple[str, ...]


def draw_candidates(folder: Folder, encoder: Encoder) -> None:
    """Draw candidates for each person who has none yet; what was drawn stays, whatever is learned later."""
    people, courses = read_people_with_histories(folder), read_catalogue(folder)
    with open_records(folder.candidates, Candidates, "profile_id") as file:
        drawn = {one.profile_id for one in file.records}
        waiting = [person for person in people if person.id not in drawn]
        if not waiting:
            return
        vectors = encoder.encode_courses([course_text(course) for course in courses])
        similarities = encoder.encode_people([profile_text(person) for person in waiting]) @ vectors.T
        for person, row in zip(waiting, similarities.tolist(), strict=True):
            ids = candidates_of(person, courses, row)
            file.append(Candidates(profile_id=person.id, course_ids=ids))


def candidates_of(
    person: Profile, courses: Sequence[Course], similarities: Sequence[float]
) -> tuple[str, ...]:
    """Choose one person's candidates, twelve where there are so many courses; always the same ones."""
    scored = [Candidate(course, near) for course, near in zip(courses, similarities, strict=True)]
    ranked = [item.course_id for item in rank(person, scored, limit=_BY_RANKING)]
    near = [one.course.id for one in sorted(scored, key=lambda one: -one.similarity)]
    chance = [course.id for course in courses]
    random.Random(person.id).shuffle(chance)  # noqa: S311 - variety
    chosen = dict.fromkeys(ranked)
    for others, size in ((near, len(chosen) + _BY_WORDS), (chance, _ALL)):
        for course_id in others:
            if len(chosen) >= size:
                break
            chosen[course_id] = None
    return tuple(sorted(chosen))
