"""`courses import`, `courses export` and `reindex`."""

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from bot.deps import open_catalogue
from bot.services.import_courses import import_courses
from bot.services.reindex import reindex
from bot.settings import read_settings
from ml.recommend.encoder import Encoder
from storage.catalogue.reader import read_courses
from storage.catalogue.writer import write_courses
from storage.course_index.index import CourseIndex
from storage.unit_of_work import snapshot, unit_of_work


async def import_file(path: Path) -> None:
    """Import a file; raises BadLinesError where any line is bad, and then nothing is imported."""
    courses = read_courses(path)
    async with open_catalogue(read_settings()) as database:
        async with unit_of_work(database) as uow:
            report = await import_courses(uow, courses, datetime.now(UTC))
            await uow.commit()
        await database.make_durable()
    sys.stderr.write(
        f"{report.imported} courses, {report.changed} changed; "
        f"{report.whole_lines} of {report.plan_lines} plan lines kept whole\n"
    )


async def export_file(path: Path) -> None:
    """Export every published course."""
    async with open_catalogue(read_settings()) as database, snapshot(database) as reader:
        courses = [stored.course for stored in await reader.courses.published()]
    write_courses(path, courses)
    sys.stderr.write(f"{len(courses)} courses\n")


async def reindex_catalogue(*, full: bool, as_json: bool) -> None:
    """Reindex and print the report."""
    settings = read_settings()
    async with open_catalogue(settings) as database:
        encoder, index = Encoder(settings.embedding_model), CourseIndex(settings.index_address)
        report = await reindex(database, index, encoder, full=full)
    if as_json:
        sys.stdout.write(json.dumps(asdict(report)) + "\n")
    else:
        sys.stdout.write(
            f"{report.embedded} embedded, {report.unchanged} unchanged, {report.deleted} deleted, "
            f"{report.seconds} s\n"
        )
