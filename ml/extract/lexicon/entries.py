"""The file of exercises: names in English and Russian, muscles, equipment."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "exercises.txt"


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise: its usual name, its other names, what it trains and what it needs."""

    name: str
    aliases: tuple[str, ...]
    russian: tuple[str, ...]
    muscles: tuple[str, ...]
    equipment: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, the usual one first."""
        return (self.name, *self.aliases, *self.russian)


@cache
def entries() -> tuple[Entry, ...]:
    """Give every exercise of the file."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return tuple(_entry(line) for line in lines if line and not line.startswith("#"))


def _entry(line: str) -> Entry:
    names, russian, muscles, equipment = (part.strip() for part in line.split("|"))
    name, _, aliases = names.partition(";")
    return Entry(
        name.strip(), _listed(aliases), _listed(russian), tuple(muscles.split()), tuple(equipment.split())
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
