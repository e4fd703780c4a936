"""Files as Telegram keeps them: photos in several sizes, documents untouched."""

import hashlib
import itertools
import mimetypes
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.images import Picture

# A file in a message: a list of photo sizes, or the description of a document.
Shown = Any


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file: its bytes, the path that getFile gives, and the kind that Telegram calls it in refusals."""

    file_id: str
    file_unique_id: str
    content: bytes
    path: str
    mime_type: str
    kind: str


class Files:
    """Everything that was sent. The same bytes have the same `file_unique_id`."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._paths: dict[str, StoredFile] = {}
        self._shown: dict[str, Shown] = {}
        self._numbers = itertools.count(1)

    def clear(self) -> None:
        """Forget everything."""
        self._files.clear()
        self._paths.clear()
        self._shown.clear()

    def find(self, file_id: str) -> StoredFile | None:
        """Give a file by its id."""
        return self._files.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """Give a file by the path of getFile."""
        return self._paths.get(path)

    def shown(self, file_id: str, kind: str) -> Shown:
        """Give a known file as messages show it; refuses a wrong id and a file of another kind."""
        found = self._files.get(file_id)
        if found is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if found.kind != kind:
            raise bad_request(f"can't use file of type {found.kind} as {kind}")
        return self._shown[file_id]

    def add_photo(self, sizes: Sequence[Picture]) -> list[dict[str, Any]]:
        """Keep the sizes of a photo; gives them as messages show them, smallest first."""
        photo = []
        for size in sizes:
            stored = self.add(size.jpeg, "Photo", ".jpg", "image/jpeg")
            photo.append({**_described(stored), "width": size.width, "height": size.height})
        self._shown |= {size["file_id"]: photo for size in photo}
        return photo

    def add_document(self, content: bytes, name: str) -> dict[str, Any]:
        """Keep a file as it is; gives it as messages show it. Its name says its type, as in Telegram."""
        mime_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        suffix = f".{name.rsplit('.', 1)[-1]}" if "." in name else ""
        stored = self.add(content, "Document", suffix, mime_type)
        document = {**_described(stored), "file_name": name, "mime_type": mime_type}
        self._shown[stored.file_id] = document
        return document

    def add(self, content: bytes, kind: str, suffix: str, mime_type: str) -> StoredFile:
        """Keep the bytes of a file."""
        number = next(self._numbers)
        stored = StoredFile(
            file_id=f"{kind[:2]}{number:06d}{secrets.token_hex(12)}",
            file_unique_id=f"AQ{hashlib.sha256(content).hexdigest()[:16]}",
            content=content,
            path=f"{kind.lower()}s/file_{number}{suffix}",
            mime_type=mime_type,
            kind=kind,
        )
        self._files[stored.file_id] = stored
        self._paths[stored.path] = stored
        return stored


def _described(stored: StoredFile) -> dict[str, Any]:
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.file_unique_id,
        "file_size": len(stored.content),
    }
