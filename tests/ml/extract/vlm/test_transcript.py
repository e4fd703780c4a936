import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.extract.vlm.transcript import Transcript, read_transcript
from ml.llm.failure import BadAnswerError
from storage.records.program import Exercise, Program, Session

SQUAT: dict[str, Any] = {"name": "Squat", "sets": 5, "reps": "5", "load": "80 kg"}


def answer(*exercises: dict[str, Any], **program: Any) -> str:
    sessions = [{"title": "Day A", "exercises": list(exercises)}]
    return json.dumps({"is_program": True, "sessions": sessions, **program})


def test_what_is_left_out_is_null() -> None:
    (squat,) = read_transcript(answer(SQUAT)).exercises
    assert (squat.name, squat.sets, squat.reps, squat.load) == ("Squat", 5, "5", "80 kg")
    assert (squat.duration_s, squat.rest_s, squat.notes, squat.per_side) == (None, None, None, False)


@pytest.mark.parametrize(
    "frame", ["{}", "```json\n{}\n```", "Here it is:\n{} Enjoy!", "<think>{{sets?}} hm</think>{}"]
)
def test_what_stands_around_the_json_is_passed_over(frame: str) -> None:
    assert read_transcript(frame.format(answer(SQUAT))).exercises[0].name == "Squat"


@pytest.mark.parametrize(
    ("field", "said", "read"),
    [
        ("reps", 12, "12"),
        ("load", 22.5, "22.5"),
        ("sets", "3", 3),
        ("sets", 0, None),
        ("duration_s", 0, None),
        ("rest_s", 0, 0),
        ("reps", "", None),
        ("load", " N/A ", None),
        ("notes", "slow\x00 and\nsteady", "slow and steady"),
        ("per_side", True, True),
    ],
)
def test_values_are_taken_in_the_ways_that_models_write_them(field: str, said: object, read: object) -> None:
    (squat,) = read_transcript(answer({**SQUAT, field: said})).exercises
    assert getattr(squat, field) == read


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("I cannot do that.", "no JSON object"),
        ("{", "no JSON object"),
        ('{"is_program": true, "sessions": [}', "JSON"),
        ('{"workout": ["Squat 5x5"]}', "is_program"),
        (answer({**SQUAT, "sets": "3-4"}), "sessions.0.exercises.0.sets"),
        (answer({**SQUAT, "sets": 100_000}), "sets"),
        (answer({**SQUAT, "distance_m": float("inf")}), "distance_m"),
        (answer({**SQUAT, "name": ""}), "name"),
        (answer({**SQUAT, "name": "x" * 5000}), "name"),
        (answer({**SQUAT, "flags": []}), "flags"),
        (answer(*[SQUAT] * 401), "more exercises"),
        ("[" * 5000 + "{" + "}" * 5000, "JSON"),
    ],
)
def test_everything_else_is_a_bad_answer_and_says_why(said: str, named: str) -> None:
    with pytest.raises(BadAnswerError, match=named):
        read_transcript(said)


def test_no_program_has_no_sessions() -> None:
    program = read_transcript(answer(SQUAT, is_program=False))
    assert (program.is_program, program.sessions) == (False, ())


def test_sessions_without_exercises_are_left_out() -> None:
    program = read_transcript('{"is_program": true, "sessions": [{"title": "Rest day", "exercises": []}]}')
    assert (program.is_program, program.sessions) == (False, ())


def test_the_schema_is_strict_as_servers_ask_for_it() -> None:
    def objects(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            if node.get("type") == "object":
                yield node
            for value in node.values():
                yield from objects(value)

    found = list(objects(Transcript.model_json_schema()))
    assert len(found) == 3
    for node in found:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])
        assert not any("default" in value for value in node["properties"].values())


def outcome(words: str) -> Program | str:
    try:
        return read_transcript(words)
    except BadAnswerError as error:
        return str(error)


@given(
    st.text() | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps)
)
def test_any_words_give_a_program_or_a_reason(words: str) -> None:
    assert outcome(words)


WORDS = st.from_regex(r"[A-Za-zА-я0-9]{1,9}( [0-9%x@]{1,5})?", fullmatch=True).filter(
    lambda text: text.lower() not in {"null", "none"}
)
EXERCISES = st.builds(
    Exercise,
    name=WORDS,
    sets=st.none() | st.integers(1, 1000),
    reps=st.none() | WORDS,
    load=st.none() | WORDS,
    duration_s=st.none() | st.integers(1, 86400),
    distance_m=st.none() | st.floats(0.1, 1e6),
    rest_s=st.none() | st.integers(0, 86400),
    group=st.none() | WORDS,
    notes=st.none() | WORDS,
    per_side=st.booleans(),
    tempo=st.none() | WORDS,
)


@given(
    st.lists(
        st.builds(Session, title=st.none() | WORDS, exercises=st.tuples(EXERCISES)), min_size=1, max_size=3
    )
)
def test_whatever_a_program_says_is_read_as_it_was_written(sessions: list[Session]) -> None:
    program = Program(is_program=True, sessions=tuple(sessions))
    own = {"flags", "source"}
    said = {
        "is_program": True,
        "title": None,
        "sessions": [
            {
                "title": session.title,
                "day": session.day,
                "exercises": [exercise.model_dump(exclude=own) for exercise in session.exercises],
            }
            for session in sessions
        ],
    }
    assert read_transcript(json.dumps(said)) == program
