from ml.extract.script import is_cyrillic, knows_more, with_small_words
from ml.extract.words import Word


def words(*texts: str, sure: float = 0.9) -> list[Word]:
    return [Word(text, 100.0 * n, 0.0, 80.0, 20.0, confidence=sure, line=0) for n, text in enumerate(texts)]


def test_handwriting_that_neither_alphabet_is_sure_of_is_russian_by_the_words_it_has() -> None:
    latin = words("Kum", "Horamu", "PymbiHcka", "mara")
    russian = words("Жим", "ногами", "Румынская", "пяга", sure=0.3)
    assert not is_cyrillic(russian)
    assert knows_more(russian, latin)


def test_a_page_in_english_is_not_russian_by_chance() -> None:
    assert not knows_more(words("ЗНЕРРУ", "РВЕ55", "жим"), words("Sleepy", "press"))
    assert not knows_more(words("жим", "тяга"), words("bench", "press", "squat", "curl"))


def test_a_sign_between_russian_words_is_the_word_it_looks_like() -> None:
    read = with_small_words(words("Тяга", "штанги", "@", "наклоне"))
    assert [(word.text, word.confidence) for word in read][2] == ("в", 0.5)
    for others in (("Жим", "@", "60"), ("@", "наклоне"), ("Bench", "@", "press")):
        assert with_small_words(words(*others)) == words(*others)


def test_a_line_that_ends_with_half_a_unit_ends_with_kilograms() -> None:
    assert [word.text for word in with_small_words(words("Тяга", "4x8", "60", "к"))][-1] == "кг"
    assert with_small_words(words("Тяга", "к", "лицу")) == words("Тяга", "к", "лицу")
