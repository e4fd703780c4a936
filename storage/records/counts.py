"""How much there is of everything."""

from dataclasses import dataclass

from storage.records.transport import JobStatus


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers for the admins.

    `reachable` people have not blocked the bot, `courses` can be found, `trackers` are being followed,
    `workouts` were finished with `sets` logged in them. Updates set aside killed the process again and again.
    """

    people: int
    reachable: int
    profiles: int
    courses: int
    trackers: int
    workouts: int
    sets: int
    drafts: int
    inbox_waiting: int
    inbox_set_aside: int
    outbox_waiting: int
    jobs: dict[JobStatus, int]
