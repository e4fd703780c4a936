import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.extract.notation import SetEntry, UnreadableEntryError, parse_set_entry
from ml.extract.notation.units import Unit


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("82,5x8", SetEntry(reps=8, weight=82.5)),
        ("82.5 8 @8", SetEntry(reps=8, weight=82.5, rpe=8.0)),
        ("8", SetEntry(reps=8)),
        ("82.5кг 8", SetEntry(reps=8, weight=82.5, weight_unit=Unit.KILOGRAM)),
        ("1:30", SetEntry(duration_s=90)),
        ("400 m", SetEntry(distance_m=400.0)),
        ("20 kg x 10 @7.5", SetEntry(reps=10, weight=20.0, weight_unit=Unit.KILOGRAM, rpe=7.5)),
        ("bw x 12", SetEntry(reps=12, weight=0.0)),
        ("60х8", SetEntry(reps=8, weight=60.0)),
        ("62,5", SetEntry(weight=62.5)),
        ("60 kg", SetEntry(weight=60.0, weight_unit=Unit.KILOGRAM)),
        ("62.5 @8", SetEntry(weight=62.5, rpe=8.0)),
        ("12 reps", SetEntry(reps=12, counts_reps=True)),
        ("5 km 25:00", SetEntry(duration_s=1500, distance_m=5000.0)),
    ],
)
def test_what_people_type_while_training(text: str, entry: SetEntry) -> None:
    assert parse_set_entry(text) == entry


@pytest.mark.parametrize("text", ["foo", "", "-5", "80x8.5", "1 2 3", "kg", "squat 8"])
def test_anything_else_is_unreadable(text: str) -> None:
    with pytest.raises(UnreadableEntryError):
        parse_set_entry(text)


@given(st.integers(1, 100), st.integers(0, 4000))
def test_weight_and_reps_come_back(reps: int, quarter_kilos: int) -> None:
    weight = quarter_kilos / 4
    assert parse_set_entry(f"{weight:g}x{reps}") == SetEntry(reps=reps, weight=weight)


@given(st.text(max_size=60))
def test_no_text_crashes_it(text: str) -> None:
    try:
        entry = parse_set_entry(text)
    except UnreadableEntryError:
        return
    assert entry != SetEntry()
