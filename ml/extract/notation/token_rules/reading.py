"""What the rules have understood of one exercise so far."""

from dataclasses import dataclass, field

from storage.records.program import Doubt, Flag

_LIMITS = {
    "sets": (1, 1000),
    "duration_s": (1, 7 * 86400),
    "distance_m": (0.1, 1_000_000),
    "rest_s": (0, 86400),
}

_LENGTH = 25


def is_possible(name: str, value: float) -> bool:
    """Tell a number that training may have from the zeros and millions of misread lines."""
    low, high = _LIMITS.get(name, (value, value))
    return low <= value <= high


@dataclass(slots=True)
class Reading:
    """An exercise in the making; `None` is what the line does not say. Units as in `Exercise`."""

    sets: int | None = None
    reps: str | None = None
    load: str | None = None
    duration_s: int | None = None
    distance_m: float | None = None
    rest_s: int | None = None
    tempo: str | None = None
    per_side: bool = False
    flags: list[Flag] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether no number was understood."""
        return all(
            value is None for value in (self.sets, self.reps, self.load, self.duration_s, self.distance_m)
        )

    @property
    def has_work(self) -> bool:
        """Whether it says what one set consists of."""
        return self.reps is not None or self.duration_s is not None or self.distance_m is not None

    @property
    def is_way(self) -> bool:
        """Whether a set is a way: one with its unit, or bare repetitions that are lengths of a pool."""
        reps = self.reps or ""
        is_length = reps.isdigit() and int(reps) >= _LENGTH and int(reps) % _LENGTH == 0
        return self.distance_m is not None or is_length

    def drop_impossible(self) -> None:
        """Forget numbers that no training has, the zeros and millions of misread lines.

        A way has no repetitions: `4 x 50 m max` says how hard it is swum.
        """
        if self.distance_m is not None and self.reps and self.reps.isalpha():
            self.notes.append(self.reps)
            self.reps = None
        for name in _LIMITS:
            value = getattr(self, name)
            if value is not None and not is_possible(name, value):
                setattr(self, name, None)

    def flag(self, name: str, reason: Doubt, *alternatives: str) -> None:
        """Note a doubt."""
        self.flags.append(Flag(field=name, reason=reason, alternatives=alternatives))
