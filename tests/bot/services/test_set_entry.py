import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import TellPersonError
from bot.services.set_entry import read_set
from storage.records.person import Units
from storage.records.program import Exercise
from storage.records.workout import SetValues

BENCH = Exercise(name="Bench press", sets=4, reps="8-12", load="60 kg")
SHOWN = SetValues(8, 60.0)


def read(text: str, exercise: Exercise = BENCH, units: Units = Units.KG) -> SetValues:
    return read_set(text, exercise, units, SHOWN)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("82,5x8", SetValues(8, 82.5)),
        ("82.5 8 @8", SetValues(8, 82.5, rpe=8.0)),
        ("82.5×8", SetValues(8, 82.5)),
        ("82,5х8", SetValues(8, 82.5)),
        ("8", SetValues(8, 60.0)),
        ("80 кг 5", SetValues(5, 80.0)),
        ("bw x 12", SetValues(12, 0.0)),
        ("1:30", SetValues(None, 60.0, 90)),
        ("62,5", SetValues(8, 62.5)),
        ("65 кг @9", SetValues(8, 65.0, rpe=9.0)),
        ("bw", SetValues(8, 0.0)),
    ],
)
def test_what_people_type(text: str, values: SetValues) -> None:
    assert read(text) == values


def test_pounds_are_pounds_for_who_counts_in_them_and_where_they_are_named() -> None:
    for values in (read("135x5", units=Units.LB), read("135 lb x 5")):
        assert values.weight_kg == pytest.approx(61.235, abs=0.001)
    assert read("60 kg x 5", units=Units.LB).weight_kg == 60


def test_a_number_alone_is_in_the_planned_measure() -> None:
    nothing = SetValues()
    assert read_set("45", Exercise(name="Plank", duration_s=30), Units.KG, nothing) == SetValues(
        duration_s=45
    )
    assert read_set("400", Exercise(name="Run", distance_m=200), Units.KG, nothing) == SetValues(
        distance_m=400
    )
    assert read_set("400 m 1:30", Exercise(name="Run", distance_m=200), Units.KG, nothing) == SetValues(
        duration_s=90, distance_m=400
    )


def test_named_repetitions_stay_such_where_the_plan_has_a_time() -> None:
    plank = Exercise(name="Plank", duration_s=30)
    assert read_set("12 reps", plank, Units.KG, SetValues()) == SetValues(12)


def test_a_weight_alone_is_lifted_as_long_as_shown() -> None:
    carry = Exercise(name="Carry", duration_s=30)
    shown = SetValues(duration_s=30)
    assert read_set("24 kg", carry, Units.KG, shown) == SetValues(weight_kg=24, duration_s=30)
    for text, now in (("1.5", shown), ("24 kg", SetValues())):
        with pytest.raises(TellPersonError):
            read_set(text, carry, Units.KG, now)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "tracker-set-unread"),
        ("banana", "tracker-set-unread"),
        ("-5x-5", "tracker-set-unread"),
        ("60x8x8x8", "tracker-set-unread"),
        ("82.5 8 @11", "tracker-set-unread"),
        ("тридцать", "tracker-set-unread"),
        ("8" * 61, "tracker-set-unread"),
        ("5000 kg x 5", "tracker-range-weight"),
        ("60x10000", "tracker-range-reps"),
        ("60x0", "tracker-range-reps"),
        ("99 h", "tracker-range-duration"),
        ("0 s", "tracker-range-duration"),
        ("5000 km", "tracker-range-distance"),
    ],
)
def test_nonsense_is_told_what_is_accepted(text: str, key: str) -> None:
    with pytest.raises(TellPersonError) as told:
        read(text)
    assert told.value.key == key


@given(text=st.text(max_size=60) | st.from_regex(r"[0-9., x×@:kglbms]{1,20}", fullmatch=True))
def test_whatever_is_typed_is_told_or_possible(text: str) -> None:
    try:
        values = read(text)
    except TellPersonError:
        return
    assert values.reps is None or 1 <= values.reps <= 1000
    assert values.weight_kg is None or 0 <= values.weight_kg <= 1000
    assert values.duration_s is None or 1 <= values.duration_s <= 86_400
    assert values.distance_m is None or 0 < values.distance_m <= 1_000_000
    assert values.rpe is None or 1 <= values.rpe <= 10
