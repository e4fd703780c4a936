"""What each step takes for an answer, and what it sends back."""

import json
from pathlib import Path
from typing import Any

import pytest

from ml.llm.failure import BadAnswerError
from ml.synthesis.duplicates import Duplicates
from ml.synthesis.folder import Folder
from ml.synthesis.recipes.courses import CourseKind, Courses
from ml.synthesis.recipes.forms import Forms
from ml.synthesis.recipes.histories import Histories
from ml.synthesis.recipes.profiles import Profiles
from ml.synthesis.recipes.ranking import Rankings
from storage.errors import OperatorError
from storage.records.profile import AbandonedCourse
from tests.ml.synthesis.answers import (
    candidates_in,
    course_answer,
    form_answer,
    history_answer,
    profile_answer,
    ranking_answer,
)
from tests.ml.synthesis.data_sets import data_set

GYM, POOL = "syn-c00001-gym", "syn-c00002-swimming"
GERMAN = "Ich möchte abnehmen und brauche einen Plan für das Fitnessstudio."
RUSSIAN = "Хочу похудеть, болит спина, бассейн рядом с домом."


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return data_set(tmp_path)


def problem(recipe: Any, key: str, answer: object) -> str:
    with pytest.raises(BadAnswerError) as caught:
        recipe.read(key, json.dumps(answer))
    return str(caught.value)


def test_a_person_is_read_whole(tmp_path: Path) -> None:
    profile = Profiles(Folder(tmp_path), 1).read(
        "syn-p00001", json.dumps(profile_answer(limitations=["back"]))
    )
    assert (profile.id, profile.age, profile.limitations) == ("syn-p00001", 41, ("back",))
    assert profile.interests == dict.fromkeys(profile.interests, 3)
    assert len(profile.interests) == 6


def test_people_who_add_nothing_to_the_buttons_are_told_apart_by_their_answers(tmp_path: Path) -> None:
    recipe = Profiles(Folder(tmp_path), 2)
    people = [
        recipe.read(f"syn-p0000{age % 10}", json.dumps(profile_answer(health_notes=None, name=name, age=age)))
        for name, age in (("Ada Nowak", 41), ("Ada Nowak", 41), ("Bo Li", 73))
    ]
    one, same, _ = (recipe.compared(person) for person in people)
    assert one is not None
    assert one == same
    duplicates = Duplicates()
    duplicates.add("one", one)
    assert duplicates.nearest(one) == "one"
    assert people[0].health_notes is None


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"age": 12}, "age"),
        ({"goals": ["get ripped"]}, "goals"),
        ({"goals": []}, "goals"),
        ({"goals": ["health", "health"]}, "goals: the same"),
        ({"location_detail": "park"}, "location_detail: park does not go with location gym"),
        ({"location": "pool"}, "location_detail"),
        ({"weight_kg": 230, "height_cm": 150}, "weight_kg"),
        ({"gender": "male", "limitations": ["pregnancy_postpartum"]}, "limitations"),
        ({"level": "advanced"}, "level"),
        ({"health_notes": "ok"}, "health_notes"),
        ({"health_notes": "kneeknee-backback"}, "health_notes: 1 words"),
        ({"health_notes": RUSSIAN}, "health_notes: write English"),
        ({"health_notes": "As an AI language model I have no body to train."}, "health_notes: say something"),
        ({"name": "[insert name]"}, "name"),
        ({"mood": "fine"}, "mood"),
    ],
)
def test_a_person_who_does_not_hang_together_is_sent_back(
    tmp_path: Path, changes: dict[str, Any], named: str
) -> None:
    assert problem(Profiles(Folder(tmp_path), 1), "syn-p00001", profile_answer(**changes)).startswith(named)


def test_courses_take_every_kind_in_turn(tmp_path: Path) -> None:
    keys = Courses(Folder(tmp_path), 8).keys()
    assert [key.split("-", 2)[2] for key in keys] == [kind.replace("_", "-") for kind in CourseKind] + ["gym"]
    assert all(Courses(Folder(tmp_path), 1).knows(key) for key in keys)
    assert not Courses(Folder(tmp_path), 1).knows("syn-c00001-sailing")


def test_a_course_keeps_its_plan_in_order(tmp_path: Path) -> None:
    course = Courses(Folder(tmp_path), 2).read(POOL, json.dumps(course_answer()))
    assert course.plan_text.splitlines()[:3] == [
        "Day A",
        "Warm-up 200 m easy",
        "6 x 50 m front crawl, rest 20 s",
    ]
    assert (course.kind, course.days) == (CourseKind.SWIMMING, 2)


def test_a_line_of_a_plan_stays_a_line(tmp_path: Path) -> None:
    lines = ["Warm-up\n 200 m\x00 easy", "Leg press 3 x 12", "Seated row 3 x 10", "Plank 3 x 30 s"]
    answer = course_answer(sessions=[{"title": "Day A", "lines": lines}])
    course = Courses(Folder(tmp_path), 1).read(GYM, json.dumps(answer))
    assert course.plan_text.splitlines() == ["Day A", "Warm-up 200 m easy", *lines[1:]]


@pytest.mark.parametrize(
    ("key", "lines", "named"),
    [
        (GYM, ["Squat", "Bench press", "Row", "Curl"], "too many lines"),
        (GYM, ["Plank 30 s", "Side plank 20 s", "Hollow hold 20 s"], "give sets x repetitions"),
        (POOL, ["Squat 3 x 8", "Bench press 3 x 8", "Row 3 x 8"], "give distances"),
        (GYM, ["I cannot help with that.", "As an AI I have no body."], "say something real"),
    ],
)
def test_a_plan_that_nobody_could_follow_is_sent_back(
    tmp_path: Path, key: str, lines: list[str], named: str
) -> None:
    answer = course_answer(sessions=[{"title": "Day A", "lines": lines}])
    assert named in problem(Courses(Folder(tmp_path), 2), key, answer)


def test_a_course_of_two_sentences_is_sent_back(tmp_path: Path) -> None:
    answer = course_answer(description="A good course. Come and see.")
    assert problem(Courses(Folder(tmp_path), 1), GYM, answer).startswith("description: ")


def test_a_form_makes_a_whole_course(folder: Folder) -> None:
    course = Forms(folder).read(POOL, json.dumps(form_answer(activity_types=["swimming"])))
    assert (course.id, course.activity_types, course.sessions_per_week) == (POOL, ("swimming",), 2)
    assert course.plan_text is not None
    assert "front crawl" in course.plan_text


@pytest.mark.parametrize(
    ("key", "changes", "named"),
    [
        (POOL, {"environments": ["gym"]}, "environments: swimming needs a pool"),
        (GYM, {"equipment": ["none", "mat"]}, "equipment: none stands alone"),
        (GYM, {"sessions_per_week": 1}, "sessions_per_week: the plan has 2"),
        (GYM, {"age_min": 60, "age_max": 18}, "the JSON: Value error, age_min 60 is above"),
        (GYM, {"goals": ["health", "endurance", "weight_loss"]}, "goals"),
        (GYM, {"adapted_for": ["asthma"]}, "adapted_for"),
    ],
)
def test_a_form_that_says_something_else_than_the_course_is_sent_back(
    folder: Folder, key: str, changes: dict[str, Any], named: str
) -> None:
    assert problem(Forms(folder), key, form_answer(**changes)).startswith(named)


@pytest.mark.parametrize(
    ("changes", "form", "named"),
    [
        ({"title": "Strong in 12 weeks"}, {}, "duration_weeks"),
        ({"line": "Goblet squat with a kettlebell 3 x 10"}, {}, "equipment: the plan uses kettlebell"),
        ({"line": "Barbell row 4 x 6"}, {"equipment": ["dumbbells"]}, "equipment: the plan uses barbell"),
    ],
)
def test_a_form_is_held_against_the_words_of_the_course(
    tmp_path: Path, changes: dict[str, str], form: dict[str, Any], named: str
) -> None:
    folder = data_set(tmp_path, **changes)
    assert problem(Forms(folder), GYM, form_answer(**form)).startswith(named)


def test_a_history_becomes_what_a_profile_holds(folder: Folder) -> None:
    recipe = Histories(folder)
    answer = history_answer(recipe.prompt("syn-p00001", 0))
    answer["interactions"].append(
        {
            "course_id": None,
            "title": "Spin at Lunch",
            "outcome": "abandoned",
            "weeks_done": 0,
            "reason": "too loud",
        }
    )
    history = recipe.read("syn-p00001", json.dumps(answer)).history
    assert history.completed == (answer["interactions"][0]["title"],)
    assert history.abandoned[1] == AbandonedCourse(
        title="Spin at Lunch", reason="too loud (after less than a week)"
    )


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"course_id": "no-such-course"}, "course_id: there is no course"),
        ({"weeks_done": 1}, "weeks_done: "),
        ({"weeks_done": 90}, "weeks_done: "),
        ({"outcome": "abandoned", "reason": "bored"}, "weeks_done: "),
        ({"outcome": "abandoned", "weeks_done": 1}, "reason: why"),
        ({"reason": "it was nice"}, "reason: "),
        ({"outcome": "paused"}, "interactions.0.outcome"),
        ({"course_id": "ladies-first"}, "course_id: ladies-first is for another gender"),
        ({"course_id": "meet-day", "weeks_done": 16}, "outcome: no beginner completes"),
    ],
)
def test_a_history_that_cannot_have_been_is_sent_back(
    folder: Folder, changes: dict[str, Any], named: str
) -> None:
    recipe = Histories(folder)
    answer = history_answer(recipe.prompt("syn-p00001", 0))
    # A course that everybody can do, so that only the change is wrong.
    plain = {"course_id": "first-steps", "title": "First Steps", "weeks_done": 8}
    answer["interactions"] = [{**answer["interactions"][0], **plain, **changes}]
    assert problem(recipe, "syn-p00001", answer).startswith(named)


def test_a_ranking_is_read_past_its_thinking(folder: Folder) -> None:
    recipe = Rankings(folder)
    words = json.dumps(ranking_answer(recipe.prompt("syn-p00001", 0)))
    ranking = recipe.read("syn-p00001", f'<think>{{"ranking": []}} or rather</think>{words}')
    assert [one.relevance for one in ranking.courses] == [3, 2, 1]
    assert {one.course_id for one in ranking.courses} == {"first-steps", "ladies-first", "meet-day"}


def test_candidates_stand_in_another_order_at_each_attempt(folder: Folder) -> None:
    recipe = Rankings(folder)
    orders = {tuple(candidates_in(recipe.prompt("syn-p00001", attempt))) for attempt in range(10)}
    assert len(orders) > 2
    assert len({frozenset(order) for order in orders}) == 1


@pytest.mark.parametrize(
    ("places", "named"),
    [
        ([("first-steps", 3, False)], "ranking: missing are ladies-first, meet-day"),
        ([("first-steps", 3, False)] * 2, "ranking: the same value"),
        (
            [("first-steps", 1, False), ("meet-day", 2, False), ("ladies-first", 0, False)],
            "ranking: relevance rises",
        ),
        (
            [("first-steps", 3, False), ("meet-day", 2, True), ("ladies-first", 0, False)],
            "relevance: what is unsafe is 0",
        ),
        (
            [("first-steps", 3, False), ("meet-day", 0, True), ("ladies-first", 0, False), ("x", 0, False)],
            "ranking: no candidates are x",
        ),
        ([("first-steps", 4, False)], "ranking.0.relevance"),
    ],
)
def test_a_ranking_that_is_none_is_sent_back(
    folder: Folder, places: list[tuple[str, int, bool]], named: str
) -> None:
    answer = [
        {"course_id": course_id, "relevance": relevance, "unsafe": unsafe, "why": None}
        for course_id, relevance, unsafe in places
    ]
    assert problem(Rankings(folder), "syn-p00001", {"ranking": answer}).startswith(named)


@pytest.mark.parametrize("recipe", [Histories, Forms, Rankings])
def test_a_step_says_which_one_comes_first(tmp_path: Path, recipe: type[Any]) -> None:
    with pytest.raises(OperatorError, match="run `urtraining synth"):
        recipe(Folder(tmp_path)).keys()
