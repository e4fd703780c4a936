"""The courses that ship with the bot, and the catalogue files that people import and export."""

from pathlib import Path

from storage.catalogue.reader import read_courses
from storage.catalogue.writer import write_courses

SHIPPED = Path(__file__).parent / "courses.jsonl"

__all__ = ["SHIPPED", "read_courses", "write_courses"]
