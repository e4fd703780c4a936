"""Prompts and seed phrases, as files that anybody can read and change."""

import json
import random
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template

from storage.records.base import Record

_HERE = Path(__file__).parent


def prompt(name: str, **parts: str) -> str:
    """Fill in a file of `prompts/`."""
    return Template(_read(f"prompts/{name}.md")).substitute(parts)


def guidance(name: str) -> str:
    """Give a file of `prompts/` that has nothing to fill in."""
    return _read(f"prompts/{name}.md").strip()


def seed_phrases(names: tuple[str, ...], luck: str) -> str:
    """Draw one phrase of each heading of files of `seeds/`; the same `luck` draws the same phrases."""
    draw = random.Random(luck)  # noqa: S311 - variety, no secret
    drawn = [(heading, draw.choice(phrases)) for name in names for heading, phrases in _seeds(name).items()]
    return "\n".join(f"- {heading}: {phrase}" for heading, phrase in drawn)


def told(record: Record, exclude: frozenset[str] = frozenset()) -> str:
    """Give a record as it is shown to a model: JSON, without what is absent."""
    shown = record.model_dump(mode="json", exclude_none=True, exclude=set(exclude))
    return json.dumps(shown, ensure_ascii=False)


@cache
def _seeds(name: str) -> Mapping[str, tuple[str, ...]]:
    phrases: dict[str, tuple[str, ...]] = {}
    heading = ""
    for line in _read(f"seeds/{name}.md").splitlines():
        if line.startswith("# "):
            heading = line[2:]
        elif line.startswith("- "):
            phrases[heading] = (*phrases.get(heading, ()), line[2:])
    return phrases


@cache
def _read(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
