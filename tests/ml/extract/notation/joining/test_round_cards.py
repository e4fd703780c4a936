from ml.extract.notation import parse_text
from ml.extract.notation.joining.round_cards import with_cards_of_rounds


def test_names_over_how_often_are_counted_in_every_round() -> None:
    program = parse_text("3 круга • 25 минут\nПриседания\n15 раз\nСкалолаз\n30 сек\nПланка\n12 раз").program
    assert [(e.name, e.sets, e.reps, e.duration_s) for e in program.exercises] == [
        ("Приседания", 3, "15", None),
        ("Скалолаз", 3, None, 30),
        ("Планка", 3, "12", None),
    ]


def test_total_behind_the_rounds_of_an_app_is_left_out() -> None:
    assert with_cards_of_rounds(["4 rounds · 6 exercises · 35 min"]) == ["4 rounds"]
    assert with_cards_of_rounds(["4 rounds · 3 min"]) == ["4 rounds · 3 min"]


def test_list_that_is_repeated_is_none_of_cards() -> None:
    lines = ["Squats", "Push-ups", "3 times", "Burpees", "Plank", "2 times"]
    assert with_cards_of_rounds(lines) == lines
