"""Structured logs on stderr: names and numbers, never tokens, texts or health."""

import logging
import re
import sys
import traceback

import structlog
from structlog.typing import EventDict, WrappedLogger

_SECRET = re.compile(r"\b\d{5,}:[A-Za-z0-9_-]{20,}\b|\bsk-[A-Za-z0-9_-]{8,}")


def configure_logging(level: str) -> None:
    """Send the project's logs and those of its libraries to stderr."""
    number = logging.getLevelNamesMapping()[level.upper()]
    logging.basicConfig(level=max(number, logging.WARNING), stream=sys.stderr, format="%(name)s: %(message)s")
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            redact,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def redact(logger: WrappedLogger, name: str, event: EventDict) -> EventDict:
    """Blot out whatever looks like a bot token or an API key."""
    del logger, name
    return {
        key: _SECRET.sub("***", value) if isinstance(value, str) else value for key, value in event.items()
    }


def places(error: BaseException) -> list[str]:
    """Give file:line of each frame of an error, without the values that were in them."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{'/'.join(frame.filename.split('/')[-3:])}:{frame.lineno}" for frame in frames][-8:]
