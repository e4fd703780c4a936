"""Parts of a sheet under heads that are labelled alike."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.titles.part_heads import part_heads


def _titles(text: str) -> list[str | None]:
    return [session.title for session in parse_text(text).program.sessions]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("PART 1: AGILITY (3 rounds)", "PART 2: SWIM"),
        ("Block A - Agility x3", "Block B - Swim"),
        ("A) Agility (3 rounds)", "B) Conditioning"),
    ],
)
def test_heads_open_parts_with_their_rounds(first: str, second: str) -> None:
    text = f"{first}\nShuttle hop 20 reps\nBox step 15 reps\n{second}\n1.2 km at own pace"
    assert _titles(text) == [first, second]
    assert [exercise.sets for exercise in parse_text(text).program.exercises] == [3, 3, None]


def test_labels_of_exercises_are_no_heads() -> None:
    assert part_heads(["A. Front squat", "5x3", "B. Bench press", "4x8"]) == {}
    assert part_heads(["A. Front squat", "B. Bench press", "C. Row"]) == {}
    assert part_heads(["Part A: Strength", "Row 3x8"]) == {}


@pytest.mark.parametrize("head", ["STATION 4 MED BALLS", "Station 4: Med balls", "Station 4 - Med balls"])
def test_one_station_is_headed_by_its_name(head: str) -> None:
    text = f"{head}\nComplete 2 rounds before you move on.\nSlam 12 reps 6 kg"
    text += "\nWall toss 10 each side 4 kg\nStay low! Breathe."
    assert _titles(text) == [head]
    assert [exercise.sets for exercise in parse_text(text).program.exercises] == [2, 2]


def test_small_letters_number_a_list() -> None:
    exercises = parse_text(
        "a. Crab walk .... 20 m\nb. Wall sit .... 40 s\nc. Press-up ..... 12 reps"
    ).program.exercises
    assert [exercise.name for exercise in exercises] == ["Crab walk", "Wall sit", "Press-up"]
