"""Labels in a column of their own."""

import pytest

from ml.extract.layout.page import read_page
from ml.extract.words import Word
from tests.ml.extract.layout.words_at import words


@pytest.mark.parametrize("kind", ["Hills", "Fartlek", "Track night"])
def test_the_kind_of_a_day_is_no_part_of_what_is_done_first(kind: str) -> None:
    page: list[Word] = words(
        (40, {20: "Spring block"}),
        (100, {20: "Monday", 260: "Easy run", 600: "6 km, 6:10/km"}),
        (160, {20: "Wednesday", 260: kind, 600: "Warm up 3 km, 7 x 300 m, cool down 2 km"}),
        (220, {20: "Saturday", 260: "Long run", 600: "90 min"}),
    )
    names = [[e.name for e in s.exercises] for s in read_page(page).sessions]
    assert [len(session) for session in names] == [1, 3, 1]
    assert (names[0], names[1][0], names[1][2]) == (["Easy run"], "Warm up", "cool down")
