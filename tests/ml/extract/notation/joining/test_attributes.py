"""Exercises whose numbers are told in phrases, on their line or below it."""

import pytest

from ml.extract.notation.joining.attributes import with_attributes


@pytest.mark.parametrize(
    ("line", "notation"),
    [
        ("Bench — sets 4, reps 8, rest 90", "Bench 4 x 8 rest 90"),
        ("Bridging: 2 sets, 10 reps", "Bridging 2 x 10 reps"),
        ("- Knee hugs: 5 reps each leg, hold 20-30 secs", "Knee hugs 5 reps each leg hold 20-30 secs"),
        ("2. Wall slides. Hold 10 seconds, repeat 5 times.", "Wall slides 5 times hold 10 seconds"),
        ("Pendulum swings. Do 20 circles each way, 3 times a day.", "Pendulum swings 20 reps"),
        ("Bird dog. Hold 5s. Repeat x8 each side. 2 sets.", "Bird dog 2 x 8 each side hold 5s."),
        ("Calf stretch | hold for 30 s | repeat twice", "Calf stretch 2 x 30 s"),
        ("Chin tucks - 2 sets of 10 - hold 3 sec - 3x/day", "Chin tucks 2 x 10 hold 3 sec"),
        ("Floor press >> Reps: 10 >> Sets: 3", "Floor press 3 x 10"),
        ("Exercise 2: Row (sets: 3; reps: 12 per arm; weight: 20 kg)", "Row 3 x 12 per arm @ 20 kg"),
        ("Cycling: time: 10 min, 3 times a week", "Cycling 10 min"),
        ("Жим лёжа — подходов 4, повторов 8, вес 60 кг", "Жим лёжа 4 x 8 @ 60 кг"),
        ("Лодочка - держать 20 секунд, повторить 3 раза", "Лодочка 3 x 20 секунд"),
        ("Подъём таза лёжа - 15 повторений, 2 подхода", "Подъём таза лёжа 2 x 15 повторений"),
    ],
)
def test_phrases_behind_a_name_are_one_record(line: str, notation: str) -> None:
    assert [made.strip() for made in with_attributes([line])] == [notation]


@pytest.mark.parametrize(
    ("below", "notation"),
    [
        (["Hold: 5 secs", "Repeat: 10 times", "Sets: 3", "Frequency: twice daily"],
         "Heel slides 3 x 10 times hold 5 secs (twice daily)"),
        (["4 sets of 5 reps", "Rest 2-3 minutes"], "Heel slides 4 x 5 reps rest 2-3 minutes"),
        (["- 3 sets, 20 sec per side"], "Heel slides 3 x 20 sec per side"),
        (["Подходы: 4", "Повторения: 8", "Отдых, сек: 90"], "Heel slides 4 x 8 rest 90 сек"),
    ],
)  # fmt: skip
def test_phrases_below_a_name_are_one_record(below: list[str], notation: str) -> None:
    assert with_attributes(["Heel slides", *below, "", "Squat 3x5"]) == [notation, "", "Squat 3x5"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Squat 3x10, rest 60 s"],
        ["Then 2 rounds, 12 reps each", "lunge"],
        ["Between sets rest 90 s"],
        ["Good morning 3x8"],
        ["Bench", "Set 1: 60 kg x 10", "Set 2: 60 kg x 9"],
        ["Warm-up", "2 sets, 10 reps"],
        ["5 rounds: 10 reps"],
        ["Step-down", "Sets: 2", "Reps: 10", "Equipment: a stair"],
    ],
)
def test_other_lines_stay_as_they_are(lines: list[str]) -> None:
    assert with_attributes(lines) == lines


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        (
            ["Squat", "3 sets of 12 reps", "Lunges", "3 sets of 10 reps"],
            ["Squat 3 x 12 reps", "Lunges 3 x 10 reps"],
        ),
        (["Планка", "3 подхода по 30 секунд"], ["Планка 3 x 30 секунд"]),
        # What governs the names below it is not of the title above.
        (
            ["Leg circuit", "3 sets of 12 reps", "squat", "lunge"],
            ["Leg circuit", "3 sets of 12 reps", "squat", "lunge"],
        ),
        (["Push", "3 sets of 12 reps"], ["Push", "3 sets of 12 reps"]),
    ],
)
def test_one_scheme_below_a_name_is_of_it(lines: list[str], written: list[str]) -> None:
    assert with_attributes(lines) == written
