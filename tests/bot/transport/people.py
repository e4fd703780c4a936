"""People for tests of the transport."""

from datetime import UTC, datetime

from storage.records.person import Person


def alex() -> Person:
    return Person(1001, "Alex", "en", datetime(2026, 1, 1, tzinfo=UTC))
