"""Sets counted out in words of their own."""

import pytest

from ml.extract.notation import parse_text


@pytest.mark.parametrize(
    ("text", "sets", "reps"),
    [
        ("Chin up 10 reps, 8 reps, 6 reps", 3, "10-8-6"),
        ("Chin up\n10 reps, 8 reps, 6 reps", 3, "10-8-6"),
        ("Push-ups 12 reps / 12 reps", 2, "12"),
        ("Подтягивания 8 раз, 6 раз", 2, "8-6"),
        ("Assault bike 12 cal x 4", 4, "12 cal"),
        ("Row\n15 cal × 3", 3, "15 cal"),
    ],
)
def test_each_set_has_its_own_number(text: str, sets: int, reps: str) -> None:
    [exercise] = parse_text(text).program.exercises
    assert (exercise.sets, exercise.reps) == (sets, reps)


def test_a_tabata_that_says_its_rounds_and_times_keeps_them() -> None:
    text = "TABATA BLAST\n3 rounds\nHigh knees 0:40\nRest 0:20\nSkater hops 0:30\nRest 0:20"
    found = [(e.name, e.sets, e.duration_s, e.rest_s) for e in parse_text(text).program.exercises]
    assert found == [("High knees", 3, 40, 20), ("Skater hops", 3, 30, 20)]


def test_what_is_done_stands_behind_an_answer() -> None:
    found = parse_text("Yep. Its 4 rounds:\n400m run\n12 burpees").program.exercises
    assert [e.sets for e in found] == [4, 4]
    [exercise] = parse_text("yes then couch stretch 2 min per side").program.exercises
    assert (exercise.name.lower(), exercise.duration_s, exercise.per_side) == ("couch stretch", 120, True)


@pytest.mark.parametrize(
    ("line", "reps"),
    [
        ("Leg press 4 sets, 15, 12, 10, 8 reps", "15-12-10-8"),
        ("Leg press 3 sets: 12, 10, 8", "12-10-8"),
        ("Жим ногами 3 подхода: 12, 10, 8 повторений", "12-10-8"),
    ],
)
def test_repetitions_of_each_set_behind_how_many_they_are(line: str, reps: str) -> None:
    (exercise,) = parse_text(line).program.exercises
    assert (exercise.sets, exercise.reps) == (len(reps.split("-")), reps)
