"""What an image says, exactly: the label that a reading is scored against."""

import io
from dataclasses import dataclass, field
from typing import Any

from PIL import Image


@dataclass(frozen=True)
class Item:
    """One exercise as it stands on the sheet; `None` is what the sheet does not say."""

    name: str
    sets: int | None = None
    reps: str | None = None
    load: str | None = None
    duration_s: int | None = None
    distance_m: float | None = None
    rest_s: int | None = None
    group: str | None = None
    per_side: bool = False
    names: tuple[str, ...] = ()

    def label(self) -> dict[str, Any]:
        """Give the exercise in the scorer's form."""
        fields = ("name", "sets", "reps", "load", "duration_s", "distance_m", "rest_s", "group")
        label: dict[str, Any] = {name: getattr(self, name) for name in fields}
        if self.names:
            label["alts"] = {"name": list(self.names)}
        return label


@dataclass(frozen=True)
class Part:
    """A session: its heading on the sheet, or None, and its exercises."""

    title: str | None
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Labelled:
    """An image with its truth."""

    name: str
    kind: str
    image: Image.Image
    parts: tuple[Part, ...] = ()
    jpeg: int | None = None
    session_sizes: tuple[tuple[int, ...], ...] = field(default=())

    def label(self) -> dict[str, Any]:
        """Give the image's entry of a truth file."""
        sessions = [
            {"title": part.title, "exercises": [item.label() for item in part.items]} for part in self.parts
        ]
        truth: dict[str, Any] = {"is_program": bool(self.parts), "title": None, "sessions": sessions}
        if self.session_sizes:
            truth["session_alts"] = [list(sizes) for sizes in self.session_sizes]
        return {"category": self.kind, "truth": truth}

    def content(self) -> bytes:
        """Give the image as a file: JPEG where it has a quality, else PNG."""
        out = io.BytesIO()
        if self.jpeg:
            self.image.save(out, "JPEG", quality=self.jpeg)
        else:
            self.image.save(out, "PNG")
        return out.getvalue()
