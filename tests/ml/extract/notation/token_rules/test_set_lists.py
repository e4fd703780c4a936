"""Sets whose numbers change from one to the next."""

import pytest

from ml.extract.notation import parse_line
from ml.extract.notation.token_rules.noting import set_by_set


@pytest.mark.parametrize(
    ("line", "sets", "reps", "load"),
    [
        ("Push press 1x6 @ 40 kg, 2x4 @ 50 kg", 3, "6-4-4", "40-50-50 kg"),
        ("Bench 95x8, 115x5, 135x3", 3, "8-5-3", "95-115-135"),
        ("Dumbbell row 18x12, 20x10", 2, "12-10", "18-20"),
        ("Squat 60%x5 70%x3 80%x1", 3, "5-3-1", "60-70-80%"),
        ("Deadlift 8@100 then 6@120", 2, "8-6", "100-120"),
        ("Front squat 2x5 (60 kg), 1x3 (70 kg)", 3, "5-5-3", "60-60-70 kg"),
        ("Жим 1х10 40 кг, 1х8 50 кг", 2, "10-8", "40-50 kg"),
        ("Squat 1x2 @ RPE 7, 3x4 @ RPE 8", 4, "2-4-4-4", "RPE 7-RPE 8-RPE 8-RPE 8"),
        ("Pull-ups 1x8 @ BW, 2x5 @ +15 kg", 3, "8-5-5", "bodyweight-+15 kg-+15 kg"),
        ("Press bar x12, 65x8, 85x5", 3, "12-8-5", "bar-65-85"),
        ("Bench 90 3x5, 100 2x3", 5, "5-5-5-3-3", "90-90-90-100-100"),
        ("Leg press 180 x15 x12 x10", 3, "15-12-10", "180"),
        ("Dips +20 x8 x8 x6", 3, "8-8-6", "+20"),
        ("Shoulder press 24x9,9,8", 3, "9-9-8", "24"),
        ("Присед 60х6, 90х4, 110х2 - 2 подхода", 4, "6-4-2-2", "60-90-110-110"),
        ("Row 45x10 / 55x8 / 65x6", 3, "10-8-6", "45-55-65"),
    ],
)
def test_a_list_names_every_set(line: str, sets: int, reps: str, load: str) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.sets, exercise.reps, exercise.load) == (sets, reps, load)


@pytest.mark.parametrize(
    ("line", "sets", "reps", "load"),
    [
        ("Clean 120x2", None, "2", "120"),
        ("Clean 5x2", 5, "2", None),
        ("Bench 185x6x4", 4, "6", "185"),
        ("Bench 4x6x185", 4, "6", "185"),
        ("Press 40 kg x 8 x max", None, "8", "40 kg"),
        ("Dips 12 reps x max", None, "12", None),
    ],
)
def test_the_heavy_factor_is_the_load(line: str, sets: int | None, reps: str, load: str | None) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.sets, exercise.reps, exercise.load) == (sets, reps, load)


@pytest.mark.parametrize(
    ("values", "counts", "written"),
    [
        (["60 kg", "70 kg"], [1, 2], "60-70-70 kg"),
        (["60 kg", "60 kg"], [2, 1], "60 kg"),
        (["60%", "75%"], [1, 1], "60-75%"),
        (["60 kg", "75%"], [1, 1], "60 kg-75%"),
    ],
)
def test_a_shared_unit_stands_once(values: list[str], counts: list[int], written: str) -> None:
    assert set_by_set(values, counts) == written


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("curl 25kg 2x10 + 1xAMRAP", "25 kg"),
        ("bench 60 kg 3x5, 1x10", "60 kg"),
        ("bench 60 kg 3x5, 70 kg 1x3", "60-60-60-70 kg"),
        ("bench 3x5, 1x10", None),
    ],
)
def test_a_weight_before_a_list_is_of_all_of_it(line: str, load: str | None) -> None:
    [exercise] = parse_line(line).exercises
    assert exercise.load == load
