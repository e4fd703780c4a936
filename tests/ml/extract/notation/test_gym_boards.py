"""What stands on boards of gyms and camps, and in the notebooks of those who train there."""

import pytest

from ml.extract.notation import parse_text


def _read(text: str) -> list[tuple[str, int | None, str | None]]:
    return [(e.name, e.sets, e.reps) for e in parse_text(text).program.exercises]


@pytest.mark.parametrize("numbers", [("1. ", "2. ", "3. "), ("1) ", "2) ", "3) "), ("", "", "")])
def test_each_exercise_of_a_tabata_has_all_its_rounds(numbers: tuple[str, str, str]) -> None:
    names = ("Sit-ups", "Squat jumps", "Wall sit")
    lines = [f"{number}{name}" for number, name in zip(numbers, names, strict=True)]
    found = parse_text("\n".join(["TABATA (6 x 30s on / 15s off)", *lines])).program.exercises
    assert [(e.name, e.sets, e.duration_s, e.rest_s) for e in found] == [(name, 6, 30, 15) for name in names]


@pytest.mark.parametrize(
    "header",
    [
        "40 seconds at each station - 20 seconds to move on - 3 times round",
        "40 s per station, 20 s to change, 3 rounds",
        "3 laps: 40 seconds each station, 20 seconds to rotate",
    ],
)
def test_the_time_to_move_on_is_the_rest(header: str) -> None:
    found = parse_text(f"{header}\nSki erg\nPlank").program.exercises
    assert [(e.sets, e.duration_s, e.rest_s) for e in found] == [(3, 40, 20)] * 2


@pytest.mark.parametrize("label", ["C) Cash out", "D. Cool-down", "then - Core", "Then: finisher"])
def test_a_label_before_a_part(label: str) -> None:
    text = f"4 rounds\n9 burpees\n12 swings\n{label}\n3 x 15 leg raises"
    assert _read(text) == [("burpees", 4, "9"), ("swings", 4, "12"), ("leg raises", 3, "15")]


@pytest.mark.parametrize(
    ("line", "name", "notes"),
    [
        ("60 air squats as a team", "air squats", "as a team"),
        ("30 m sled push with a partner", "sled push", "with a partner"),
        ("80 подтягиваний в парах", "подтягиваний", "в парах"),
        ("24 Alt. KB snatch", "Alt. KB snatch", None),
        ("18 Std. push-ups", "Std. push-ups", None),
    ],
)
def test_who_does_it_is_no_name_and_an_abbreviation_is(line: str, name: str, notes: str | None) -> None:
    exercise = parse_text(f"For time\n{line}\n400 m run").program.exercises[0]
    assert (exercise.name, exercise.notes) == (name, notes)


@pytest.mark.parametrize("day", ["Thu 6.11. Back / Bi", "Mon 3.2. Legs", "Wed 12.05. Push"])
def test_a_date_ends_with_a_full_stop(day: str) -> None:
    program = parse_text(f"{day}\nRow 50x10 55x8").program
    assert [(s.title, len(s.exercises)) for s in program.sessions] == [(day, 1)]


def test_wide_signs_part_sets() -> None:
    exercise = parse_text("Hack squat\n10×80，8×90，6×100").program.exercises[0]
    assert (exercise.sets, exercise.reps, exercise.load) == (3, "10-8-6", "80-90-100")
