"""What headers of columns and keys of records name."""

import pytest

from ml.extract.notation.labels import Field, Label, read_label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Mvmt", Label(Field.NAME)),
        ("Exercise Name", Label(Field.NAME)),
        ("exerciseName", Label(Field.NAME)),
        ("# of sets", Label(Field.SETS)),
        ("Кол-во подходов", Label(Field.SETS)),
        ("Set Order", Label(Field.SET_NUMBER)),
        ("set_index", Label(Field.SET_NUMBER)),
        ("№ подхода", Label(Field.SET_NUMBER)),
        ("Set 2", Label(Field.SET, None, 2)),
        ("2 подход", Label(Field.SET, None, 2)),
        ("Set 1 kg", Label(Field.SET, "kg", 1)),
        ("Подходы х повторы", Label(Field.SETS_REPS)),
        ("Target rep range", Label(Field.REPS)),
        ("Reps/time", Label(Field.REPS)),
        ("Вес, кг", Label(Field.LOAD, "кг")),
        ("weight_lbs", Label(Field.LOAD, "lbs")),
        ("Target RIR", Label(Field.LOAD, "rir")),
        ("1RM %", Label(Field.LOAD, "%")),
        ("Rest between sets (s)", Label(Field.REST, "s")),
        ("duration_seconds", Label(Field.DURATION, "seconds")),
        ("Distance Unit", Label(Field.UNIT)),
        ("Workout Name", Label(Field.DAY)),
        ("Нед. 2", Label(Field.PERIOD, None, 2)),
        ("Week 2 sets", Label(Field.SETS, period="Week 2")),
        ("Times/day", Label(Field.IGNORED)),
        ("start_time", Label(Field.IGNORED)),
        ("set_type", Label(Field.IGNORED)),
        ("Bench press", None),
        ("Equipment", None),
        ("", None),
    ],
)
def test_labels_are_read_by_their_words(text: str, label: Label | None) -> None:
    assert read_label(text) == label
