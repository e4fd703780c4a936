import pytest

from ml.extract.lexicon import repaired_russian


@pytest.mark.parametrize(
    ("misread", "right"),
    [("Подзем на дицепс", "Подъем на бицепс"), ("Оьжимания на. друсьях", "Отжимания на брусьях")],
)
def test_words_a_letter_or_two_away_make_a_known_name(misread: str, right: str) -> None:
    assert repaired_russian(misread, in_doubt=False) == right


@pytest.mark.parametrize(
    ("misread", "right"),
    [
        ("ИИахи. гантелями 8 стороны", "Махи гантелями в стороны"),
        ("Мперэкстенуия", "Гиперэкстензия"),
        ("Тяга верхнего флок", "Тяга верхнего блока"),
        ("Раэгидание на длоке", "Разгибание на блоке"),
    ],
)
def test_what_is_in_doubt_may_be_farther_from_its_name(misread: str, right: str) -> None:
    assert repaired_russian(misread, in_doubt=True) == right
    assert repaired_russian(misread, in_doubt=False) in {right, None}


@pytest.mark.parametrize("name", ["Тяга Кощея", "Жим лежа", "Разгибание на блоке", "Bench dress", "Зарядка"])
def test_a_persons_own_words_stay(name: str) -> None:
    assert repaired_russian(name, in_doubt=False) is None


@pytest.mark.parametrize(
    "name",
    [
        "Упражнение деда Мороза",
        "Разгибание на блоке",
        "Bench dress",
        "Разгиб. рук сидя",
        "Французский жим Е2-гриф",
    ],
)
def test_what_looks_like_no_name_or_is_right_stays_even_in_doubt(name: str) -> None:
    assert repaired_russian(name, in_doubt=True) is None
