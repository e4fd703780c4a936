import pytest

from ml.recommend.search.spelling import put_right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("dumbell", "dumbell"),
        ("swiming in open watr", "swiming in open water"),
        ("prenatel yoga", "prenatal yoga"),
        ("yoga dlya nachinayushchih", "yoga для начинающих"),
        ("bez pryzhkov doma", "без прыжков дома"),
        ("v bassein hot raz, turnik", "в бассейн хоть раз, турник"),
        ("hot yoga", "hot yoga"),
        ("qjuf ljvf", "йога дома"),
        ("кросфит", "кросфит"),
        ("Йога", "йога"),
        ("half marathon in spring", "half marathon in spring"),
        ("asdfgh", "asdfgh"),
    ],
)
def test_words_are_spelt_as_the_vocabulary_has_them(typed: str, right: str) -> None:
    assert put_right(typed) == right
