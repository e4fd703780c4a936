import json
from pathlib import Path
from typing import Any

import pytest

from storage.catalogue import read_courses
from storage.errors import BadLinesError, LineProblem
from tests.storage.courses import YOGA


def line(**fields: Any) -> bytes:
    return json.dumps({**YOGA, **fields}, ensure_ascii=False).encode()


def written(tmp_path: Path, *lines: bytes) -> Path:
    file = tmp_path / "courses.jsonl"
    file.write_bytes(b"\n".join(lines))
    return file


def problems(tmp_path: Path, *lines: bytes) -> tuple[LineProblem, ...]:
    with pytest.raises(BadLinesError) as caught:
        read_courses(written(tmp_path, *lines))
    return caught.value.problems


def reason(tmp_path: Path, bad: bytes) -> str:
    [problem] = problems(tmp_path, bad)
    assert problem.number == 1
    return problem.reason


def test_courses_come_in_the_order_of_the_lines(tmp_path: Path) -> None:
    file = written(tmp_path, line(id="b"), line(id="a", title="Йога для спины"))

    assert [course.id for course in read_courses(file)] == ["b", "a"]


def test_byte_order_mark_blank_lines_and_windows_line_ends_say_nothing(tmp_path: Path) -> None:
    file = written(tmp_path, b"\xef\xbb\xbf" + line(id="a") + b"\r", b"", b"  \t\r", line(id="b"), b"")

    assert [course.id for course in read_courses(file)] == ["a", "b"]


def test_an_empty_file_has_no_courses(tmp_path: Path) -> None:
    assert read_courses(written(tmp_path)) == []


def test_line_separators_inside_texts_do_not_split_a_line(tmp_path: Path) -> None:
    file = written(tmp_path, line(description="one\u2028two\u0085three"))

    assert read_courses(file)[0].description == "one\u2028two\u0085three"


def test_every_bad_line_is_named_with_its_number(tmp_path: Path) -> None:
    found = problems(tmp_path, line(id="a"), b"{", b"", line(id="a"), line(id="c", level="expert"))

    assert [problem.number for problem in found] == [2, 4, 5]
    assert str(found[1]) == "line 4: id 'a' is a duplicate of line 1"


def test_a_bad_line_does_not_take_an_id(tmp_path: Path) -> None:
    found = problems(tmp_path, line(id="a", level="expert"), line(id="a"))

    assert [problem.number for problem in found] == [1]


def test_an_unknown_field_is_named(tmp_path: Path) -> None:
    assert reason(tmp_path, line(rating=5)) == "unknown field 'rating'"


def test_an_unknown_field_of_a_plan_is_named_with_its_place(tmp_path: Path) -> None:
    plan = {"is_program": True, "sessions": [{"exercises": [{"name": "Squat", "repz": "5"}]}]}

    assert reason(tmp_path, line(plan=plan)) == "unknown field 'plan.sessions.0.exercises.0.repz'"


def test_all_faults_of_one_line_are_named(tmp_path: Path) -> None:
    said = reason(tmp_path, b'{"id": "Not A Slug", "title": "x"}')

    assert "id: " in said
    assert "field 'level' is missing" in said
    assert "field 'duration_weeks' is missing" in said


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"level": "expert"}, ("level", "'beginner'", 'not "expert"')),
        ({"goals": []}, ("goals", "at least 1")),
        ({"goals": ["health", "weight_loss", "endurance"]}, ("goals", "at most 2")),
        ({"duration_weeks": "8"}, ("duration_weeks", "integer", 'not "8"')),
        ({"duration_weeks": True}, ("duration_weeks", "integer")),
        ({"session_minutes": 0}, ("session_minutes", "greater than or equal to 1")),
        ({"age_min": 60, "age_max": 20}, ("age_min 60 is above age_max 20",)),
        ({"title": "   "}, ("title", "at least 1 character")),
        ({"id": "x" * 200}, ("id", "...")),
    ],
)
def test_a_wrong_value_is_named_with_what_is_right(
    tmp_path: Path, fields: dict[str, Any], words: tuple[str, ...]
) -> None:
    said = reason(tmp_path, line(**fields))

    assert all(word in said for word in words), said


@pytest.mark.parametrize(
    ("bad", "word"),
    [
        (b'{"id": "a",}', "not JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'"\xff"', "not UTF-8, from byte 2"),
        (b'{"id": "a", "id": "b"}', "the field 'id' stands there twice"),
        (b'{"duration_weeks": NaN}', "NaN is not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b"9" * 5000, "digits"),
        (line(title="x").replace(b'"x"', b'"\\ud800"'), "hex escape"),
    ],
)
def test_what_is_not_json_is_a_reason_and_no_crash(tmp_path: Path, bad: bytes, word: str) -> None:
    assert word in reason(tmp_path, bad)
