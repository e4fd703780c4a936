import pytest

from ml.extract.layout.doubt import cell_flags, flagged, name_flags, repaired
from ml.extract.layout.leftovers import leaves_numbers
from ml.extract.words import Word
from storage.records.program import Doubt, Exercise


def word(text: str, confidence: float = 1.0) -> Word:
    return Word(text, 0.0, 0.0, 10.0, 10.0, confidence=confidence)


def doubts(exercise: Exercise, *words: Word) -> list[tuple[str, str]]:
    return [(flag.field, flag.reason) for flag in flagged(exercise, words).flags]


@pytest.mark.parametrize(
    ("text", "digits"),
    [("S0", "50"), ("SXS", "5X5"), ("3x1O", "3x10"), ("B1", "B1"), ("SxS", "5x5"), ("LEG", "LEG")],
)
def test_letters_that_look_like_digits(text: str, digits: str) -> None:
    assert repaired(text) == digits


def test_an_unsure_word_casts_doubt_on_every_value_it_shows() -> None:
    squat = Exercise(name="Squat", sets=4, reps="8", load="40 kg", source="Squat 4x8 40 kg")
    assert doubts(squat, word("4x8", 0.4)) == [("sets", Doubt.UNCLEAR), ("reps", Doubt.UNCLEAR)]
    assert doubts(squat, word("40", 0.4)) == [("load", Doubt.UNCLEAR)]
    assert doubts(squat, word("4x8"), word("40"), word("kg", 0.2)) == []


def test_a_number_left_over_is_the_value_that_is_missing() -> None:
    row = Exercise(name="Row", reps="12", source="Row 12 4")
    assert doubts(row, word("Row"), word("12"), word("4")) == [("sets", Doubt.UNCLEAR)]


@pytest.mark.parametrize("text", ["Run 1 km, rest 1:30", "Run 1000 m, rest 1.5 min", "Run, 1000 m / 90 s"])
def test_other_units_leave_nothing_over(text: str) -> None:
    assert not leaves_numbers(Exercise(name="Run", distance_m=1000, rest_s=90), text)
    assert leaves_numbers(Exercise(name="Run", distance_m=1000, rest_s=90), f"{text} 7")


def test_a_letter_alone_in_a_cell_of_numbers() -> None:
    assert [flag.reason for flag in cell_flags("sets", [word("B")])] == [Doubt.LETTER_OR_DIGIT]
    assert cell_flags("sets", [word("x")]) == []
    assert cell_flags("notes", [word("B")]) == []


@pytest.mark.parametrize(
    ("read", "doubted"),
    [
        ((word("Подзем", 0.5), word("на")), True),
        ((word("Станоёа8"), word("тяга")), True),
        ((word("Skwat", 0.8),), True),
        ((word("Squat", 0.3), word("тяга", 0.4)), False),
        ((word("Glutebridge", 0.4),), False),
        ((word("Pendlay"), word("row", 0.5)), False),
        ((word("4x8", 0.2), word("в", 0.1)), False),
    ],
)
def test_a_name_is_in_doubt_by_unsure_words_of_no_name(read: tuple[Word, ...], *, doubted: bool) -> None:
    assert bool(name_flags(read)) is doubted


def test_only_words_of_the_name_make_it_doubtful() -> None:
    squat = Exercise(name="Skwat", sets=4, reps="8", source="(Skwat 4x8 slow")
    assert doubts(squat, word("(Skwat", 0.4), word("4x8")) == [("name", Doubt.UNCLEAR)]
    assert doubts(squat, word("(Skwat"), word("4x8"), word("slov", 0.2)) == []
