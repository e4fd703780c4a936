"""Programs that are told in sentences: as prose, in a chat, as a voice message is written down."""

from ml.extract.notation.prose.text import read_told

__all__ = ["read_told"]
