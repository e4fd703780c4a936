"""`recommend` and `search` over files; the index is brought up to date first."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.deps import open_catalogue
from bot.services.find_courses import CourseFinder, Found
from bot.services.reindex import reindex
from bot.settings import read_settings
from bot.views.facts import english_fact
from ml.recommend.encoder import Encoder
from ml.recommend.search import SearchHit
from storage.course_index.index import CourseIndex
from storage.json_lines import read_records
from storage.records.base import Record
from storage.records.profile import Profile
from storage.whole_file import whole_file


class AskedQuery(Record):
    """A line of a file of searches; labelled files name the language, which the words tell anyway."""

    query_id: str | int
    text: str
    lang: str | None = None


class AskedProfile(Profile):
    """A line of a file of people, which need not be named."""

    id: str = ""


async def recommend_file(profiles: Path, limit: int, out: Path) -> None:
    """Write a ranked list for each profile, in order; raises OperatorError for bad lines or files."""
    people = read_records(profiles, AskedProfile)
    with whole_file(out) as file:
        async with _finder() as finder:
            for profile in people:
                found = await finder.recommend(profile, limit)
                line = {"profile_id": profile.id or None, "courses": [_place(one) for one in found]}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")


async def search_file(queries: Path, limit: int, out: Path) -> None:
    """Write what is found for each query, in order; raises OperatorError for bad lines or files."""
    asked = read_records(queries, AskedQuery)
    with whole_file(out) as file:
        async with _finder() as finder:
            for query in asked:
                hits = await finder.search(query.text, limit)
                courses = [{"id": hit.course.id, "score": hit.score, "reasons": _said(hit)} for hit in hits]
                line = {"query_id": query.query_id, "courses": courses}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")


@asynccontextmanager
async def _finder() -> AsyncIterator[CourseFinder]:
    settings = read_settings()
    async with open_catalogue(settings) as database:
        encoder, index = Encoder(settings.embedding_model), CourseIndex(settings.index_address)
        await reindex(database, index, encoder)
        yield CourseFinder(database, index, encoder)


def _place(found: Found) -> dict[str, Any]:
    item = found.recommendation
    return {
        "id": item.course_id,
        "score": item.score,
        "fits": item.fits,
        "reasons": [english_fact("reason", reason.code, reason.values) for reason in item.reasons],
        "cautions": [english_fact("caution", caution.code, caution.values) for caution in item.cautions],
    }


def _said(hit: SearchHit) -> list[str]:
    """Give why a course was found; what it lacks comes last."""
    found = [english_fact("found", reason.code, reason.values) for reason in hit.reasons]
    missed = [english_fact("missed", reason.code, reason.values) for reason in hit.missed]
    return [*found, *(f"but {text}" for text in missed)]
