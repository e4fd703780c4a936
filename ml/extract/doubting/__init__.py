"""Doubt that was learned: which values of a reading are likely wrong, by how pages were misread before."""

from ml.extract.doubting.sense import with_likely_mistakes_flagged

__all__ = ["with_likely_mistakes_flagged"]
