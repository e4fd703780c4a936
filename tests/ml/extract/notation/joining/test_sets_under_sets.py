"""Sets on lines below the first of their lift, and the unit that one line gives to all weights."""

from ml.extract.notation import parse_text


def read(text: str) -> list[tuple[str, int | None, str | None, str | None]]:
    return [(e.name, e.sets, e.reps, e.load) for e in parse_text(text).program.exercises]


def test_sets_below_the_first_go_on_with_its_lift() -> None:
    assert read("Push\nBench 1x8 @ 60 kg\n1x6 @ 70 kg\n3x4 @ 80 kg\nDips 3x12") == [
        ("Bench", 5, "8-6-4-4-4", "60-70-80-80-80 kg"),
        ("Dips", 3, "12", None),
    ]


def test_the_unit_of_all_weights_stands_on_its_own_line() -> None:
    expected = [("Squat", 5, "5", "80 kg"), ("OHP", 4, "6", "42.5 kg"), ("Dips", 3, "12", None)]
    for unit in ("(all kg)", "weights in kg", "All weights are in kg."):
        assert read(f"Squat 5x5 @ 80\nOHP 4x6 @ 42.5\nDips 3x12\n{unit}") == expected


def test_ways_below_a_way_stay_lines_of_their_own() -> None:
    assert len(read("Swim 4x50 @ 60\n2x100 @ 120")) == 2
