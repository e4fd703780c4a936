"""What passes through the inbox, the outbox and the job queue."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One update as Telegram sent it, until its work is done; `attempts` counts replays after a crash."""

    update_id: int
    chat_id: int | None
    payload: dict[str, Any]
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that the bot made and uploads, as the parameter `field` of the method."""

    field: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One Bot API call to make, kept until Telegram has confirmed it.

    `screen` names the message in its chat, so that later calls can edit it wherever it is: a call to
    `editMessageText` without `message_id` edits the screen of that name, or sends it when there is none;
    one to `deleteMessage` deletes it.
    """

    chat_id: int | None
    method: str
    payload: dict[str, Any]
    screen: str | None = None
    attachment: Attachment | None = None
    id: int | None = None


class JobStatus(StrEnum):
    """Where a job stands; the last three are ends."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Job:
    """Slow or later work. `key` makes it unique while it waits or runs (an album, a rest timer)."""

    kind: str
    run_at: datetime
    payload: dict[str, Any] = field(default_factory=dict)
    person_id: int | None = None
    key: str | None = None
    status: JobStatus = JobStatus.QUEUED
    attempts: int = 0
    id: int | None = None
