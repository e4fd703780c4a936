import pytest

from ml.extract.layout.lines.spelling import line_text, spelled, with_repaired_names
from ml.extract.layout.rows import Row
from ml.extract.words import Word
from storage.records.program import Doubt, Exercise, Flag, Program, Session


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("EMOM12", "EMOM 12"),
        ("EMOMI2", "EMOM 12"),
        ("2x30sSide", "2x30s Side"),
        ("Glutebridge4x8", "Glute bridge 4x8"),
        ("0verhead", "Overhead"),
        ("3x10", "3x10"),
        ("rest90s", "rest 90s"),
        ("CAP18:00", "CAP 18:00"),
        ("of15", "of 15"),
        ("30splank", "30 s plank"),
        ("10squats", "10 squats"),
        ("20min", "20min"),
        ("40srest", "40 s rest"),
        ("25'srest", "25 s rest"),
        ("2minjog", "2 min jog"),
        ("Z3", "Z3"),
    ],
)
def test_what_ran_together_is_set_apart(read: str, meant: str) -> None:
    assert spelled(read) == meant


def repaired(name: str, *flags: Flag) -> Exercise:
    exercise = Exercise(name=name, sets=3, reps="5", flags=flags)
    program = Program(is_program=True, sessions=(Session(exercises=(exercise,)),))
    return with_repaired_names(program).exercises[0]


def test_a_name_in_doubt_is_put_right_boldly_and_keeps_one_flag() -> None:
    read = "ИИахи гантелями 8 стороны"
    exercise = repaired(read, Flag(field="name", reason=Doubt.UNCLEAR))
    assert exercise.name == "Махи гантелями в стороны"
    assert exercise.flags == (Flag(field="name", reason=Doubt.MISREAD, alternatives=(read,)),)
    assert repaired(read).name == read


def test_a_name_in_doubt_that_looks_like_none_keeps_its_doubt() -> None:
    unclear = Flag(field="name", reason=Doubt.UNCLEAR)
    assert repaired("Упражнение деда Мороза", unclear).flags == (unclear,)


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("КроссЗ км", "Кросс 3 км"),
        ("Жим З0кг", "Жим 30кг"),
        ("Икры Зх20", "Икры 3х20"),
        ("Махи бкг", "Махи 6кг"),
        ("Пресс 4хб", "Пресс 4хб".replace("б", "6")),
        ("Тяга 8 раз/З подхода", "Тяга 8 раз/3 подхода"),
    ],
)
def test_russian_letters_that_look_like_digits(read: str, written: str) -> None:
    words = [Word(text, 50.0 + 100 * n, 50, 90, 20) for n, text in enumerate(read.split())]
    assert line_text(Row(tuple(words))) == written
