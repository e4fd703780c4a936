"""Texts as people share them: notes, messages, cards and tables of their own making."""

import pytest

from ml.extract.extractor import OcrExtractor

Read = tuple[str, int | None, str | None, int | None, float | None, int | None]


def _read(text: str) -> list[Read]:
    program = OcrExtractor().extract_text(text)
    return [(e.name, e.sets, e.reps, e.duration_s, e.distance_m, e.rest_s) for e in program.exercises]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "1. Bench press\n4 sets, 8 reps, 90s rest\n2. Fly\n3 sets, 12 reps, 60s rest",
            [("Bench press", 4, "8", None, None, 90), ("Fly", 3, "12", None, None, 60)],
        ),
        (
            "Name:\tSquat\nSets:\t4\nReps:\t6\nName:\tNordic curl\nSets:\t3\nReps:\t5",
            [("Squat", 4, "6", None, None, None), ("Nordic curl", 3, "5", None, None, None)],
        ),
        (
            "Exercise: Heel raise\nPrescription: 3 x 15, 2/day\nExercise: Wall sit\nPrescription: 5 x 30s",
            [("Heel raise", 3, "15", None, None, None), ("Wall sit", 5, None, 30, None, None)],
        ),
        (
            "Track\nReps\tDistance\tRecovery\n4\t200m\t60s\n3\t400m\t90s",
            [("run", 4, None, None, 200.0, 60), ("run", 3, None, None, 400.0, 90)],
        ),
        (
            "Name\tRounds\tWork\tRest\nRopes\t4\t30 s\t30 s\nSled push\t4\t20 m\t60 sec\nSlams\t4\t15\t30 s",
            [
                ("Ropes", 4, None, 30, None, 30),
                ("Sled push", 4, None, None, 20.0, 60),
                ("Slams", 4, "15", None, None, 30),
            ],
        ),
        (
            "coach: ok so tomorrow do 4 sets of hip thrusts, 10 reps\ncoach: then 15 min walk at the end",
            [("hip thrusts", 4, "10", None, None, None), ("walk", None, None, 900, None, None)],
        ),
        (
            "Then x3: 12 goblet squats, 10 rows\nTo finish, 2 x 45 sec side plank",
            [
                ("goblet squats", 3, "12", None, None, None),
                ("rows", 3, "10", None, None, None),
                ("side plank", 2, None, 45, None, None),
            ],
        ),
        (
            "10 squats\n5 frog jumps\nDo it all twice!",
            [("squats", 2, "10", None, None, None), ("frog jumps", 2, "5", None, None, None)],
        ),
        (
            "Superset:\n- seated press 3 x 10\n- lateral raise 3 x 15\nRest 60 s",
            [("seated press", 3, "10", None, None, None), ("lateral raise", 3, "15", None, None, 60)],
        ),
        (
            "leg swings x10 each, inchworms x5, glute bridges x10",
            [
                ("leg swings", None, "10", None, None, None),
                ("inchworms", None, "5", None, None, None),
                ("glute bridges", None, "10", None, None, None),
            ],
        ),
        (
            "1️⃣ Hops 15x\n2️⃣ Lunges 10x each leg\n3️⃣ Plank 30 sec\n4 rounds, rest 45 sec 😮\n#home",
            [
                ("Hops", 4, "15", None, None, None),
                ("Lunges", 4, "10", None, None, None),
                ("Plank", 4, None, 30, None, 45),
            ],
        ),
        (
            "Exercise: Squat\nTarget: 5 x 5 @ 90kg\nExercise: RDL\nTarget: 3 x 8 @ 80kg",
            [("Squat", 5, "5", None, None, None), ("RDL", 3, "8", None, None, None)],
        ),
        (
            "Squat (Barbell)\nRest Timer: 3min 0s\nSET  KG  REPS\n1  100  5\n2  105  5",
            [("Squat (Barbell)", 2, "5", None, None, 180)],
        ),
        (
            "(Press 4x10 + row 4x10) 90s\nFarmer hold 3x30s",
            [
                ("Press", 4, "10", None, None, None),
                ("row", 4, "10", None, None, 90),
                ("Farmer hold", 3, None, 30, None, None),
            ],
        ),
        (
            "What          How many   How often\nChair squat   10         3\nHeel raise    12         2",
            [("Chair squat", 3, "10", None, None, None), ("Heel raise", 2, "12", None, None, None)],
        ),
        (
            "- Ankle pumps: 30 reps every hour\n- Quad squeeze: squeeze for 5 s x 10, 3 times per day",
            [("Ankle pumps", None, "30", None, None, None), ("Quad squeeze", None, "10", 5, None, None)],
        ),
    ],
)
def test_shared_texts_are_read(text: str, read: list[Read]) -> None:
    assert _read(text) == read


def test_the_timetable_of_a_club_is_no_program() -> None:
    text = "Расписание групповых занятий\nПН 10:00 Пилатес, зал 2\nСБ 11:00 Йога, 90 мин\nЗапись за 2 часа"
    assert not OcrExtractor().extract_text(text).is_program


@pytest.mark.parametrize(
    "text",
    [
        "Smoothie after training\n1 banana\n200 ml milk\n30 g protein\nblend 30 seconds",
        "Quiz\n1. Which muscle is the largest? (5 points)\n2. How many reps make a set? (2 points)",
        "Gym stock list\nDumbbells 10 kg | 4\nKettlebell 16 kg | 3\nSkipping ropes | 8",
    ],
)
def test_kitchens_quizzes_and_stocks_are_no_programs(text: str) -> None:
    assert not OcrExtractor().extract_text(text).is_program


def test_a_workout_is_named_behind_its_label() -> None:
    program = OcrExtractor().extract_text("Workout: Lower 1\n- Leg press 3x10\n- Leg curl 3x12")
    assert [session.title for session in program.sessions] == ["Lower 1"]
