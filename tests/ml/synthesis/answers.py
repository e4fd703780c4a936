"""What a model that does as it is told answers to each prompt."""

import json
import random
import re
from typing import Any

WORDS = [
    f"{start}{end}" for start in ("rib", "can", "bas", "lan", "mar") for end in ("on", "ket", "tern", "vet")
]


def prose(luck: object, words: int) -> str:
    """Words of no meaning, other ones for each `luck`."""
    return " ".join(random.Random(str(luck)).choices(WORDS, k=words)).capitalize() + "."


def profile_answer(luck: object = 0, **changes: Any) -> dict[str, Any]:
    likings = ("strength", "cardio", "hiit", "yoga_pilates", "functional", "stretching")
    return {
        "name": "Ada Nowak",
        "gender": "female",
        "age": 41,
        "height_cm": 168,
        "weight_kg": 71,
        "goals": ["health", "weight_loss"],
        "level": "beginner",
        "recent_frequency": "none",
        "location": "gym",
        "location_detail": "basic_gym",
        "session_minutes": "30_45",
        "limitations": [],
        "health_notes": prose(luck, 20),
        "interests": dict.fromkeys(likings, 3),
        **changes,
    }


def course_answer(luck: object = 0, **changes: Any) -> dict[str, Any]:
    lines = ["Warm-up 200 m easy", "6 x 50 m front crawl, rest 20 s", "Leg press 3 x 12", "Seated row 3 x 10"]
    return {
        "title": prose(luck, 4),
        "coach": None,
        "description": prose(luck, 60),
        "sessions": [{"title": f"Day {day}", "lines": [*lines, "Plank 3 x 30 s"]} for day in "AB"],
        "progression": "Add a repetition each week for eight weeks.",
        **changes,
    }


def form_answer(**changes: Any) -> dict[str, Any]:
    return {
        "activity_types": ["strength"],
        "goals": ["health"],
        "environments": ["gym", "pool"],
        "level": "beginner",
        "duration_weeks": 8,
        "sessions_per_week": 2,
        "session_minutes": 45,
        "age_min": 16,
        "age_max": None,
        "gender": "any",
        "adapted_for": [],
        "equipment": ["machines"],
        "tags": ["first steps"],
        **changes,
    }


def history_answer(prompt: str) -> dict[str, Any]:
    offered = re.findall(r"^- ([a-z0-9-]+): (.*) \((.*?)(\d+) weeks", prompt, re.MULTILINE)
    # What everybody can do comes first.
    kept, left = sorted(offered, key=lambda one: "advanced" in one[2])[:2]
    done = {"course_id": kept[0], "title": kept[1], "outcome": "completed", "weeks_done": int(kept[3])}
    given_up = {"course_id": left[0], "title": left[1], "outcome": "abandoned", "weeks_done": 1}
    return {"interactions": [{**done, "reason": None}, {**given_up, "reason": "my knee hurt"}]}


def candidates_in(prompt: str) -> list[str]:
    """Name the courses that a prompt for a ranking shows."""
    return re.findall(r'^\{"id": "([a-z0-9-]+)"', prompt, re.MULTILINE)


def ranking_answer(prompt: str) -> dict[str, Any]:
    grades = [3, 2, 1, *[0] * 100]
    places = [
        {"course_id": course_id, "relevance": grade, "unsafe": False, "why": "gym, 45 minutes"}
        for course_id, grade in zip(sorted(candidates_in(prompt)), grades, strict=False)
    ]
    places[-1]["unsafe"] = places[-1]["relevance"] == 0
    return {"ranking": places}


def answer_to(prompt: str) -> str:
    """Answer a prompt of any step."""
    if prompt.startswith("You write the questionnaire answers"):
        return json.dumps(profile_answer(prompt))
    if prompt.startswith("You are an experienced coach"):
        return json.dumps(course_answer(prompt))
    if prompt.startswith("You are the coach"):
        return json.dumps(form_answer())
    if prompt.startswith("You know this person"):
        return json.dumps(history_answer(prompt))
    if prompt.startswith("You are a careful coach"):
        return f"<think>{{who?}} let me see</think>\n```json\n{json.dumps(ranking_answer(prompt))}\n```"
    raise AssertionError(prompt[:80])
