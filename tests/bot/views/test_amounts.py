import pytest

from bot.views.amounts import distance_text, duration_text, load_text, set_text, volume_text, weight_text
from bot.views.texts import Texts
from storage.records.person import Units
from storage.records.workout import SetValues

EN, RU = Texts("en"), Texts("ru")


@pytest.mark.parametrize(
    ("kilograms", "units", "english", "russian"),
    [
        (60.0, Units.KG, "60 kg", "60 кг"),
        (82.5, Units.KG, "82.5 kg", "82,5 кг"),
        (61.25, Units.KG, "61.25 kg", "61,25 кг"),
        (61.2349, Units.LB, "135 lb", "135 фнт"),
        (60.0, Units.LB, "132.3 lb", "132,3 фнт"),
    ],
)
def test_weights_in_the_persons_units(kilograms: float, units: Units, english: str, russian: str) -> None:
    assert weight_text(EN, kilograms, units) == english
    assert weight_text(RU, kilograms, units) == russian


def test_volume_is_whole_and_grouped() -> None:
    assert volume_text(EN, 12345.6, Units.KG) == "12\u202f346 kg"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 s"), (45, "45 s"), (60, "1:00 min"), (90, "1:30 min"), (3599, "59:59 min"), (3661, "1:01:01 h")],
)
def test_times(seconds: int, text: str) -> None:
    assert duration_text(EN, seconds) == text


@pytest.mark.parametrize(
    ("metres", "text"), [(400, "400 m"), (999.5, "999.5 m"), (5000, "5 km"), (1609, "1.61 km")]
)
def test_distances(metres: float, text: str) -> None:
    assert distance_text(EN, metres) == text


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (SetValues(8, 60.0), "60 kg × 8"),
        (SetValues(8, 60.0, rpe=8.5), "60 kg × 8 @8.5"),
        (SetValues(8, 0.0), "8 reps"),
        (SetValues(1), "1 rep"),
        (SetValues(duration_s=90), "1:30 min"),
        (SetValues(weight_kg=24.0, distance_m=40.0), "24 kg · 40 m"),
        (SetValues(distance_m=400.0, duration_s=95), "400 m · 1:35 min"),
        (SetValues(), "done"),
    ],
)
def test_sets(values: SetValues, text: str) -> None:
    assert set_text(EN, values, Units.KG) == text


@pytest.mark.parametrize(
    ("count", "text"), [(1, "1 повтор"), (3, "3 повтора"), (5, "5 повторов"), (21, "21 повтор")]
)
def test_russian_counts(count: int, text: str) -> None:
    assert set_text(RU, SetValues(count), Units.KG) == text


@pytest.mark.parametrize(
    ("load", "units", "text"),
    [
        ("60 kg", Units.KG, "60 kg"),
        ("60 kg", Units.LB, "60 kg (132.3 lb)"),
        ("135-225 lb", Units.KG, "135-225 lb (61.2–102.1 kg)"),
        ("62,5 кг", Units.LB, "62.5 kg (137.8 lb)"),
        ("80%", Units.LB, "80%"),
        ("bodyweight", Units.LB, "bodyweight"),
    ],
)
def test_a_planned_load_keeps_the_sheets_numbers(load: str, units: Units, text: str) -> None:
    assert load_text(EN, load, units) == text


@pytest.mark.parametrize(
    ("load", "english", "russian"),
    [
        ("80 кг", "80 kg", "80 кг"),
        ("7.5 kg", "7.5 kg", "7,5 кг"),
        ("2x15 kg", "2x15 kg", "2x15 кг"),
        ("24/16 kg", "24/16 kg", "24/16 кг"),
        ("75%", "75%", "75%"),
        ("RPE 8", "RPE 8", "RPE 8"),
    ],
)
def test_the_unit_of_a_planned_load_is_in_the_persons_language(load: str, english: str, russian: str) -> None:
    assert load_text(EN, load, Units.KG) == english
    assert load_text(RU, load, Units.KG) == russian
