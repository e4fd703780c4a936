"""Searches of four people who did not know the search, judged by them, each over a catalogue of its own."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder
from ml.recommend.ranking import Candidate
from ml.recommend.search import read_query, search
from storage.catalogue import SHIPPED, read_courses
from storage.records.course import Course
from tests.scoring.searches import SearchScore, load_judged, score

pytestmark = pytest.mark.real

TEXTS = Path(__file__).parents[3] / "texts"
JUDGED = Path(__file__).parents[4] / "ml" / "training" / "data"
LEAST = {"develop_a": 0.78, "develop_b": 0.85, "develop_c": 0.85, "kept": 0.8}


def _courses(name: str) -> list[Course]:
    if name == "kept":
        return _judged_courses("test")
    ids = set(json.loads((TEXTS / f"searches_further_{name}_courses.json").read_text()))
    return [one for one in (*_judged_courses("further"), *read_courses(SHIPPED)) if one.id in ids]


def _judged_courses(folder: str) -> list[Course]:
    lines = gzip.decompress((JUDGED / folder / "courses.jsonl.gz").read_bytes()).decode().splitlines()
    return [Course.model_validate_json(line) for line in lines]


def _scored(name: str, courses: Sequence[Course], encoder: Encoder) -> SearchScore:
    vectors = encoder.encode_courses([course_text(one) for one in courses])
    found = []
    for one in load_judged(f"searches_further_{name}.jsonl"):
        query = read_query(one.text)
        likeness = vectors @ encoder.encode_searches([query.english or one.text])[0]
        candidates = [Candidate(*pair) for pair in zip(courses, likeness.tolist(), strict=True)]
        found.append((one.judge(courses), [hit.course.id for hit in search(query, candidates)][:10]))
    return score(found)


@pytest.mark.parametrize(("name", "least"), LEAST.items())
def test_what_was_asked_for_is_found(name: str, least: float) -> None:
    total = _scored(name, _courses(name), Encoder())
    assert total.ndcg >= least
    assert total.rightly_empty >= total.expected_empty - 1
