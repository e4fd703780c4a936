"""Everything about a person as files: JSON, and the sets in the CSV columns that Hevy imports."""

import csv
import io
import json
from dataclasses import asdict

from storage.records.person import Person
from storage.records.workout import Workout
from storage.unit_of_work import Snapshot

# Column names as in Hevy's workout export.
_COLUMNS = (
    "title",
    "start_time",
    "end_time",
    "exercise_title",
    "set_index",
    "weight_kg",
    "reps",
    "distance_km",
    "duration_seconds",
    "rpe",
)
_ALL = 100_000


async def export_person(reader: Snapshot, person: Person) -> dict[str, bytes]:
    """Give file names with their contents."""
    finished = await reader.workouts.of_person(person.id, _ALL)
    still_open = await reader.workouts.open_of(person.id)
    workouts = [still_open, *finished] if still_open else finished
    answers = await reader.profiles.answers(person.id)
    summaries = await reader.trackers.of_person(person.id)
    trackers = [await reader.trackers.get(summary.id) for summary in summaries]
    everything = {
        "person": asdict(person),
        "answers": answers.values if answers else {},
        "interactions": [asdict(one) for one in await reader.interactions.of_person(person.id)],
        "trackers": [asdict(tracker) for tracker in trackers if tracker],
        "workouts": [asdict(workout) for workout in workouts],
        "drafts": [asdict(draft) for draft in await reader.drafts.of_person(person.id, _ALL)],
    }
    titles = {summary.id: summary.title for summary in summaries}
    text = json.dumps(everything, indent=2, ensure_ascii=False, default=_plain)
    return {"urtraining.json": text.encode(), "workouts.csv": _csv(workouts, titles).encode()}


def _csv(workouts: list[Workout], titles: dict[int, str]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(_COLUMNS)
    for workout in reversed(workouts):
        for logged in workout.sets:
            writer.writerow(
                (
                    _safe(titles.get(workout.tracker_id, "")),
                    workout.started_at.isoformat(),
                    workout.finished_at.isoformat() if workout.finished_at else "",
                    _safe(logged.exercise_name),
                    logged.number - 1,
                    logged.weight_kg,
                    logged.reps,
                    logged.distance_m / 1000 if logged.distance_m else None,
                    logged.duration_s,
                    logged.rpe,
                )
            )
    return buffer.getvalue()


def _safe(text: str) -> str:
    """Keep spreadsheets from running a name as a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text


def _plain(value: object) -> object:
    dump = getattr(value, "model_dump", None)
    return dump(mode="json") if dump else str(value)
