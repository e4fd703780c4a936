"""The journeys of a trainee, a coach and an admin as single acts, each with what its answer says."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from tests.e2e.conftest import SAMPLES
from tests.e2e.person import Person

# Whichever course the ranking puts first: the plan of this one is known, three exercises at the least.
KNOWN_COURSE = "s1-twice-is-enough"


@dataclass(frozen=True)
class Step:
    """An act, and what its answer says."""

    act: Callable[[Person], Awaitable[None]]
    answer: str


def send(text: str, answer: str) -> Step:
    return Step(lambda person: person.send(text), answer)


def tap(label: str, answer: str) -> Step:
    return Step(lambda person: person.tap(label), answer)


def send_photos(*names: str, answer: str, source: str = "") -> Step:
    paths = [SAMPLES / name for name in names]
    return Step(lambda person: person.send_files(*paths, forward_from=source), answer)


@dataclass(frozen=True)
class Journey:
    """Whose journey, its steps, and what it leaves in the database: queries with their rows."""

    person_id: int
    steps: Sequence[Step]
    leaves: dict[str, list[tuple[object, ...]]]


COURSE = Journey(
    1001,
    (
        send("/start", "UrTraining"),
        tap("Find my course", "1/7"),
        tap("Build muscle", "1/7"),
        tap("Next", "2/7"),
        tap("Intermediate", "3/7"),
        tap("Full gym", "4/7"),
        tap("show my courses", "Why it suits you"),
        tap("▶", "Why it suits you"),
        tap("Full plan", "one week"),
        tap("Back to the card", "Why it suits you"),
        send(f"/start c_{KNOWN_COURSE}", "Twice Is Enough"),
        tap("Start this course", "You follow"),
        send("/today", "Day 1"),
        tap("Start workout", "Plan:"),
        tap("Log set 1", "Set 1:"),
        send("82,5x8", "Set 2: 82.5 kg × 8"),
        tap("Undo set 2", r"(?s)Set 1:(?!.*Set 2)"),
        tap("Log set 2", "Set 2:"),
        tap("Next", "Plan:"),
        tap("Log set 1", "Set 1:"),
        tap("More", "."),
        tap("Finish", "Workout done"),
    ),
    {
        "SELECT count(*) FROM people": [(1,)],
        "SELECT count(*) FROM trackers": [(1,)],
        "SELECT count(*) FROM interactions WHERE kind = 'started'": [(1,)],
        "SELECT status FROM workouts": [("finished",)],
        "SELECT number FROM logged_sets ORDER BY exercise_id, number": [(1,), (2,), (1,)],
    },
)

PHOTO = Journey(
    1001,
    (
        send_photos("push_day.png", "app_screen.png", answer="Leg press"),
        tap("Start tracking", "Your tracker is ready"),
        tap("Start workout", "Plan:"),
        tap("Log set 1", "Set 1:"),
        send_photos("receipt.png", answer="no training program"),
    ),
    {
        "SELECT count(*) FROM people": [(1,)],
        "SELECT status FROM drafts ORDER BY id": [("tracked",), ("not_program",)],
        "SELECT count(*) FROM trackers": [(1,)],
        "SELECT number FROM logged_sets": [(1,)],
        "SELECT count(*) FROM jobs WHERE kind = 'read_program' AND status NOT IN ('done', 'cancelled')": [
            (0,)
        ],
    },
)

COACH = Journey(
    1002,
    (
        send_photos("two_day_plan.png", answer="Pike push-up", source="My club"),
        tap("Make it a course", "What is the course called"),
        send("Band and Body at Home", "What would you tell people"),
        send("Bands and your own weight, at home, for busy people.", "What kind of training"),
        tap("strength", "What kind"),
        tap("Next", "What does it serve"),
        tap("Build muscle", "What does it serve"),
        tap("Next", "Where can it be done"),
        tap("home with equipment", "Where"),
        tap("Next", "For whom"),
        tap("Intermediate", "How many weeks"),
        tap("8", "How many minutes"),
        tap("45", "What does it need"),
        tap("Next", "Which limits"),
        tap("Next", "This is how trainees see it"),
        tap("Publish", "is published"),
        send("/mycourses", "Your courses"),
    ),
    {
        "SELECT count(*), max(version) FROM courses WHERE owner_id = 1002": [(1, 1)],
        "SELECT count(*) FROM courses": [(321,)],
        "SELECT status FROM drafts": [("published",)],
    },
)

ADMIN = Journey(
    1003,
    (
        send("/start", "UrTraining"),
        send("/reindex", "Reindexed in"),
        send("/stats", "Numbers"),
        send("/broadcast The hall is closed on Friday", "Send this to 1 people"),
        tap("Send it", "on its way"),
    ),
    {
        "SELECT count(*) FROM people": [(1,)],
        "SELECT count(*) FROM courses": [(320,)],
        "SELECT count(*) FROM jobs WHERE kind = 'broadcast'": [(1,)],
        "SELECT count(*) FROM jobs WHERE kind = 'reindex'": [(1,)],
    },
)

JOURNEYS = {"course": COURSE, "photo": PHOTO, "coach": COACH, "admin": ADMIN}
