"""Tables of print: numbers of rows that run into the names, cells that were cut, lines that frame them."""

import pytest

from tests.ml.extract.layout.pages import page

_HEADER = (
    (40.0, "№"),
    (75.0, "Упражнение"),
    (330.0, "Вес гири"),
    (450.0, "Подх."),
    (560.0, "Повт."),
    (680.0, "Отдых"),
)
_ROWS = (
    ("Тяга гири", "16 к", "3", "12", "З мин"),
    ("Жим гири", "24 кг", "4", "мак", "90 сек"),
    ("Выпады", "12 кг", "3", "10", "60 сек"),
)


def _exercises(*below: str) -> list[tuple[str, str | None, int | None, str | None, int | None]]:
    phrases = [(40.0, 40.0, "День 2 - спина"), *((x, 80.0, text) for x, text in _HEADER)]
    for n, row in enumerate(_ROWS):
        y = 120.0 + 40 * n
        phrases += [
            (45.0, y, str(n + 1)),
            *zip((75.0, 335.0, 460.0, 570.0, 685.0), [y] * 5, row, strict=True),
        ]
    phrases += [(40.0, 300.0 + 40 * n, text) for n, text in enumerate(below)]
    return [(e.name, e.load, e.sets, e.reps, e.rest_s) for e in page(*phrases).exercises]


@pytest.mark.parametrize(
    "below",
    [
        (),
        ("г. Омск, ул. Ленина 4. тел. 8 (381) 200-10-20",),
        ("Разминка 10 минут до начала. Вопросы задавайте тренеру.",),
    ],
)
def test_a_printed_table_is_its_rows(below: tuple[str, ...]) -> None:
    assert _exercises(*below) == [
        ("Тяга гири", "16 kg", 3, "12", 180),
        ("Жим гири", "24 kg", 4, "макс", 90),
        ("Выпады", "12 kg", 3, "10", 60),
    ]


def test_a_note_about_resting_is_a_rest() -> None:
    phrases = [(40.0, 40.0, "Exercise"), (300.0, 40.0, "Sets"), (400.0, 40.0, "Reps"), (500.0, 40.0, "Notes")]
    rows = (
        ("Leg press", "4", "10", "rest 2 min"),
        ("Leg curl", "3", "12", "slow"),
        ("Calf raise", "3", "20", ""),
    )
    for n, row in enumerate(rows):
        phrases += [
            (x, 80.0 + 40 * n, text) for x, text in zip((40.0, 310.0, 410.0, 500.0), row, strict=True) if text
        ]
    assert [(e.rest_s, e.notes) for e in page(*phrases).exercises] == [
        (120, None),
        (None, "slow"),
        (None, None),
    ]
