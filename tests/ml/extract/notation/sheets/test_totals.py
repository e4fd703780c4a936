"""The way of a whole session above its parts heads them; the same below a title is done."""

import pytest

from ml.extract.notation import parse_text

_PARTS = "400 m swim easy\n8 x 100 m swim\n1000 m pull\n800 m swim steady"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"3,000 m endurance\n{_PARTS}", ["swim easy", "swim", "pull", "swim steady"]),
        (
            f"Day 1:\n3000 m endurance\n{_PARTS}",
            ["endurance", "swim easy", "swim", "pull", "swim steady"],
        ),
    ],
)
def test_a_total_is_a_title_only_where_no_title_stands_above_it(text: str, names: list[str]) -> None:
    exercises = [e for session in parse_text(text).program.sessions for e in session.exercises]
    assert [e.name for e in exercises] == names
