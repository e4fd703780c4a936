import pytest

from ml.extract.voting import with_agreed_numbers
from ml.extract.words import Word


def read(*texts: str | tuple[str, float], at: float = 0.0) -> list[Word]:
    """One reader's words on a line: a tenth of a word's width apart, and each letter as wide as the next."""
    words, left = [], at
    for item in texts:
        text, sure = (item, 0.9) if isinstance(item, str) else item
        words.append(Word(text, left + 5 * len(text), 10.0, 10.0 * len(text), 20.0, confidence=sure, line=0))
        left += 10.0 * len(text) + 10
    return words


def agreed(*readings: list[Word]) -> list[tuple[str, float]]:
    return [(word.text, word.confidence) for word in with_agreed_numbers(*readings)]


def test_most_readers_are_believed() -> None:
    assert agreed(read(("4х1О", 0.4)), read("4x10"), read(("4x10", 0.8))) == [("4x10", 0.9)]


def test_letters_that_stand_for_digits_are_a_number_where_others_see_one() -> None:
    assert agreed(read("Жим", "Зхб"), read("Жим", "3x6"), []) == [("Жим", 0.9), ("3x6", 0.9)]


@pytest.mark.parametrize("misread", ["РО", "Е]", "з"])
def test_a_short_word_is_a_number_where_another_is_sure_of_one(misread: str) -> None:
    assert [text for text, _ in agreed(read((misread, 0.6)), [], read("70"))] == ["70"]
    assert [text for text, _ in agreed(read((misread, 0.6)), [], read(("70", 0.6)))] == [misread]


def test_a_small_word_stays_unless_all_others_agree() -> None:
    assert [text for text, _ in agreed(read("в"), [], read("8"))] == ["в"]
    assert [text for text, _ in agreed(read("к"), read("3"), read("3"))] == ["3"]
    assert [text for text, _ in agreed(read("кг"), read("12"), read("12"))] == ["кг"]


def test_the_sign_between_numbers_is_kept_by_whoever_has_seen_it() -> None:
    assert [text for text, _ in agreed(read("4х"), read("4"), read("4"))] == ["4x"]
    assert [text for text, _ in agreed(read("4х"), read("4x8"), read("4x8"))] == ["4x8"]


def test_another_engine_that_differs_leaves_doubt_and_the_surer_one_is_believed() -> None:
    assert agreed(read(("20", 0.8)), read(("20", 0.8)), read(("70", 0.9))) == [("70", 0.5)]
    assert agreed(read(("20", 0.8)), read(("20", 0.8)), read(("70", 0.7))) == [("20", 0.5)]


def test_where_all_differ_the_nearest_to_what_is_illegible_is_believed() -> None:
    assert agreed(read(("4х1?-15", 0.4)), read("9x12-15"), read(("4x12-15", 0.7))) == [("4x12-15", 0.5)]


def test_a_digit_that_one_reader_lost_is_no_doubt() -> None:
    assert agreed(read("75"), read("75"), read(("5", 0.87))) == [("75", 0.9)]


def test_what_only_others_see_is_taken_where_they_are_sure_and_nothing_stands_there() -> None:
    assert agreed(read("Жим"), [], read("12", at=200.0)) == [("Жим", 0.9), ("12", 0.9)]
    assert agreed(read("Жим"), [], read(("12", 0.6), at=200.0)) == [("Жим", 0.9)]
    assert agreed(read("Жим"), [], read("12", at=25.0)) == [("Жим", 0.9)]


def test_no_letters_of_other_readers_are_taken() -> None:
    assert agreed(read("Жим"), read("l", at=200.0), read("Kum", "B", at=200.0)) == [("Жим", 0.9)]
    assert agreed(read("4x"), read("x", "x")) == [("4x", 0.9)]
