from ml.extract.layout.page import read_page
from ml.extract.words import Word


def line(y: float, *texts: str, sure: float = 0.9) -> list[Word]:
    return [Word(text, 100.0 * n + 50, y, 80.0, 40.0, confidence=sure) for n, text in enumerate(texts)]


def test_doubt_about_a_name_reaches_it_over_the_full_stop_that_parts_it_from_its_numbers() -> None:
    program = read_page(
        [*line(50, "Румынская", "пягл.", sure=0.3), *line(50, "", "", "3x20", "100", "кг")[2:]]
    )
    exercise = program.exercises[0]
    assert (exercise.name, exercise.sets, exercise.reps) == ("Румынская тяга", 3, "20")
    assert [flag.alternatives for flag in exercise.flags if flag.field == "name"] == [("Румынская пягл",)]


def test_repetitions_that_ran_into_the_load_are_read_apart() -> None:
    program = read_page([*line(50, "Row", "3×560", "kg"), *line(150, "Squat", "3×8", "70", "kg")])
    assert [(e.sets, e.reps, e.load) for e in program.exercises] == [(3, "5", "60 kg"), (3, "8", "70 kg")]


def test_what_is_only_said_between_the_lines_of_a_page_is_a_note() -> None:
    program = read_page(
        [
            *line(50, "Clamshell", "3x15"),
            *line(150, "Push", "the", "knee", "away", "and", "keep", "the", "pelvis", "still."),
            *line(250, "Monster", "walk", "3x12"),
            *line(350, "Strong", "hips", "carry", "you", "all", "year.", "Weak", "ones", "tire", "early."),
        ]
    )
    assert [(e.name, e.sets, e.reps) for e in program.exercises] == [
        ("Clamshell", 3, "15"),
        ("Monster walk", 3, "12"),
    ]
