import pytest

from ml.extract.lexicon import entries, known, repaired_name
from storage.records.vocabulary import Equipment


def test_every_exercise_has_names_muscles_and_known_equipment() -> None:
    kinds = {kind.value for kind in Equipment}
    for entry in entries():
        assert entry.russian, entry.name
        assert entry.muscles, entry.name
        assert set(entry.equipment) <= kinds, entry.name
    assert len(entries()) > 250


@pytest.mark.parametrize(
    ("name", "usual"),
    [("RDL", "Romanian deadlift"), ("t2b", "Toes-to-bar"), ("Жим лежа", "Bench press"), ("Dips", "Dip")],
)
def test_abbreviations_and_other_names_are_known(name: str, usual: str) -> None:
    entry = known(name)
    assert entry is not None
    assert entry.name == usual


@pytest.mark.parametrize(
    ("misread", "right"),
    [
        ("Bech press", "Bench press"),
        ("Romanian deadllft", "Romanian deadlift"),
        ("Skull crus her", "Skull crusher"),
    ],
)
def test_a_letter_misread_is_put_right(misread: str, right: str) -> None:
    assert repaired_name(misread) == right


@pytest.mark.parametrize(
    "name",
    [
        "Zanzibar press",
        "Bench press",
        "Aunt Mary's curls",
        "Bank press up hold",
        "Hang snatches",
        "Разгибание на блоке",
    ],
)
def test_a_persons_own_words_stay(name: str) -> None:
    assert repaired_name(name) is None
