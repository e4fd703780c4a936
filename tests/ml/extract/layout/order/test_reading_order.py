"""Columns of a page put into reading order, and what beside them is not trained."""

import pytest

from tests.ml.extract.layout.pages import page, read


def test_days_two_by_two_are_read_row_by_row() -> None:
    names = {100: ("Squat", "Bench press", "Row"), 600: ("Front squat", "Deadlift", "Dip")}
    phrases = [
        (100, 60, "Session 1"),
        (600, 60, "Session 2"),
        (100, 330, "Session 3"),
        (600, 330, "Session 4"),
    ]
    phrases += [
        (x, 100 + 40 * n, f"{name} 3x5") for x, list_ in names.items() for n, name in enumerate(list_)
    ]
    phrases += [
        (x, 370 + 40 * n, f"{name} 4x6") for x, list_ in names.items() for n, name in enumerate(list_)
    ]
    assert read(page(*phrases)) == [
        (f"Session {n + 1}", list(names[100 if n % 2 == 0 else 600])) for n in range(4)
    ]


def test_the_longer_of_several_columns_keeps_its_last_line_and_titles_head_all_of_them() -> None:
    titles = ((50, "CHEST / TRICEPS"), (400, "BACK / BICEPS"), (750, "LEGS / ABS"))
    phrases = [(x, 150, title) for x, title in titles]
    for x, one, two in ((50, "Bench press", "Dip"), (400, "Row", "Curl"), (750, "Squat", "Lunge")):
        phrases += [(x, 200, f"{one} 4x8"), (x, 250, f"{two} 3x10"), (x, 300, f"Cable {two} 3x12")]
    phrases += [(50, 40, "SUMMER CUT"), (800, 40, "unless noted"), (400, 350, "Incline walk 20 min")]
    assert [(title, len(names)) for title, names in read(page(*phrases))] == [
        ("CHEST / TRICEPS", 3),
        ("BACK / BICEPS", 4),
        ("LEGS / ABS", 3),
    ]


def test_cards_side_by_side_are_names_over_their_numbers() -> None:
    cards = ((50, "Leg press", "15 reps", "50 kg"), (400, "Chest press", "12 reps", "25 kg"))
    program = page(
        *((x, 100 + 45 * n, text) for x, *texts in cards for n, text in enumerate(texts)),
        *(
            (x, 400 + 45 * n, text.replace("press", "curl"))
            for x, *texts in cards
            for n, text in enumerate(texts)
        ),
    )
    assert [(e.name, e.reps, e.load) for e in program.exercises] == [
        ("Leg press", "15", "50 kg"),
        ("Chest press", "12", "25 kg"),
        ("Leg curl", "15", "50 kg"),
        ("Chest curl", "12", "25 kg"),
    ]


def test_an_article_beside_a_list_is_not_trained() -> None:
    article = (
        "You do not need a gym. Fill a rucksack with",
        "sand, find a patch of grass and set a clock. Our",
        "tester, aged 52, lost three belt holes in ten weeks",
        "doing nothing else. It took her 31 minutes the first",
        "time and then she did it before the kettle boiled.",
    )
    phrases = [(50, 107 + 33 * n, text) for n, text in enumerate(article)]
    for n, (name, amount) in enumerate((("Squat", "12 reps"), ("Push-up", "15 reps"), ("Lunge", "20 reps"))):
        phrases += [(700, 90 + 80 * n, name), (900, 90 + 80 * n, amount)]
    assert [(e.name, e.reps) for e in page(*phrases).exercises] == [
        ("Squat", "12"),
        ("Push-up", "15"),
        ("Lunge", "20"),
    ]


def test_scores_of_a_class_beside_the_workout_are_not_trained() -> None:
    left = ("FOR TIME", "21-15-9", "Thrusters 43/30", "Pull-ups", "then 1 mile run")
    phrases = [(50, 60 + 60 * n, text) for n, text in enumerate(left)]
    phrases += [
        (600, 110 + 41 * n, text) for n, text in enumerate(("SCORES", "Kat 12:31", "Joel 13:02", "Mo 15:47"))
    ]
    assert [e.name for e in page(*phrases).exercises] == ["Thrusters", "Pull-ups", "run"]


def test_numbers_in_circles_part_no_name_from_its_sets() -> None:
    phrases = [(150, 40, "Knee exercises")]
    for n, name in enumerate(("Wall squat", "Heel slide", "Leg raise")):
        phrases += [
            (150, 100 + 200 * n, name),
            (50, 130 + 200 * n, str(n + 1)),
            (150, 160 + 200 * n, "3 sets of 10"),
        ]
    assert [(e.name, e.sets, e.reps) for e in page(*phrases).exercises] == [
        ("Wall squat", 3, "10"),
        ("Heel slide", 3, "10"),
        ("Leg raise", 3, "10"),
    ]


def test_notes_beside_their_exercises_stay_with_them() -> None:
    phrases = []
    for n, name in enumerate(("Squat 3x5", "Row 3x8", "Lunge 3x10", "Plank 3x30s")):
        phrases += [(50, 100 + 50 * n, name), (400, 100 + 50 * n, "keep your back straight and low")]
    assert len(page(*phrases).exercises) == 4


def test_a_label_beside_several_lines_heads_them() -> None:
    program = page(
        (50, 40, "TRACK NIGHT"),
        (50, 100, "Warm up"),
        (300, 100, "2 km easy jog"),
        (50, 160, "Drills"),
        (300, 160, "A-skips 3 x 30 m"),
        (300, 220, "Butt kicks 3 x 30 m"),
    )
    assert read(program) == [("Warm up", ["easy jog"]), ("Drills", ["A-skips", "Butt kicks"])]


def test_the_strokes_of_a_swim_are_names_and_its_intervals_none() -> None:
    rows = (
        ("Set", "Distance", "Stroke", "Interval", "Focus"),
        ("4", "50 m", "free", "1:00", "build"),
        ("6", "50 m", "back", "1:10", "catch"),
        ("4", "25 m", "fly", "0:40", "fast"),
    )
    program = page(
        *((50 + 180 * n, 60 + 50 * y, cell) for y, row in enumerate(rows) for n, cell in enumerate(row))
    )
    assert [(e.name, e.sets, e.distance_m) for e in program.exercises] == [
        ("free", 4, 50),
        ("back", 6, 50),
        ("fly", 4, 25),
    ]


def test_house_rules_and_sentences_below_exercises_are_not_trained() -> None:
    lines = ("Squat 3x5", "Hold on to a chair.", "Row 3x8", "Please wipe the machines. Thank you!")
    assert [e.name for e in page(*((50, 50 + 60 * n, text) for n, text in enumerate(lines))).exercises] == [
        "Squat",
        "Row",
    ]


def test_a_dated_line_alone_over_a_table_heads_it() -> None:
    program = page(
        (50, 40, "Masters swim - Tuesday 1600 m"),
        *((50 + 200 * n, 100, text) for n, text in enumerate(("Set", "Distance", "Stroke"))),
        *((50 + 200 * n, 150, text) for n, text in enumerate(("4", "50 m", "free"))),
        *((50 + 200 * n, 200, text) for n, text in enumerate(("6", "50 m", "back"))),
    )
    assert [e.name for e in program.exercises] == ["free", "back"]


def test_the_slash_of_a_date_read_as_one() -> None:
    assert read(page((50, 50, "Tue 1415 LEGS"), (50, 110, "Squat 3x5"))) == [("Tue 14/5 LEGS", ["Squat"])]


@pytest.mark.parametrize("behind", ["each arm", "per side", "reps"])
def test_numbers_at_the_right_of_a_numbered_list_are_no_column_of_text(behind: str) -> None:
    names = ("Cable row", "Hammer curl", "Face pull", "Lat pulldown")
    phrases = [(40, 100 + 60 * n, f"{n + 1} {name}") for n, name in enumerate(names) if n != 2]
    phrases += [(58, 220, "Face pull")]
    phrases += [(600, 100 + 60 * n, f"{n + 2} x {8 + n} {behind}") for n in range(4)]
    assert [(e.name, e.sets, e.reps) for e in page(*phrases).exercises] == [
        (name, n + 2, str(8 + n)) for n, name in enumerate(names)
    ]


def test_two_numbered_lists_beside_each_other_are_two_columns() -> None:
    left, right = ("Cable row", "Hammer curl", "Face pull"), ("Leg press", "Leg curl", "Calf raise")
    phrases = [(40, 40, "40 s work / 20 s rest x 2 rounds")]
    phrases += [(40, 100 + 60 * n, f"{n + 1} {name}") for n, name in enumerate(left)]
    phrases += [(500, 100 + 60 * n, f"{n + 4} {name}") for n, name in enumerate(right)]
    assert [e.name for e in page(*phrases).exercises] == [*left, *right]


@pytest.mark.parametrize("unit", ["kg", "kgs", "lbs"])
def test_names_over_the_columns_of_their_sets_are_no_menu_beside_them(unit: str) -> None:
    logs = (("Front Squat", 3), ("Romanian Deadlift", 3), ("Incline Press", 2), ("Barbell Curl", 2))
    phrases: list[tuple[float, float, str]] = []
    y = 60
    for name, sets in logs:
        phrases.append((40, y, name))
        for n in range(sets):
            below = y + 50 * (n + 1)
            phrases += [(300, below, f"{50 + n}.5 {unit}"), (620, below, f"{9 - n} reps")]
        y += 50 * (sets + 2)
    assert [(e.name, e.sets) for e in page(*phrases).exercises] == list(logs)


def test_weeks_to_choose_from_are_no_weeks_of_a_plan() -> None:
    push = ("Day 1 Push", "Dips 3 sets x 8 reps", "Bench press 4 sets x 6 reps")
    lines = (*push, "Day 2 Pull", "Row 3 sets x 8 reps")
    phrases = [(40 + 120 * n, 40, f"Week {n + 1}") for n in range(4)]
    phrases += [(40, 120 + 50 * n, line) for n, line in enumerate(lines)]
    phrases += [(600, 120, "Start"), (600, 270, "Start")]
    assert read(page(*phrases)) == [("Day 1 Push", ["Dips", "Bench press"]), ("Day 2 Pull", ["Row"])]


@pytest.mark.parametrize("right", ["5x300 m, rest 2 min", "5x300 м, отдых 2 мин", "10x100 м, отдых 1 мин"])
def test_numbers_beside_work_with_its_own_are_a_column(right: str) -> None:
    phrases = [(40, 100 + 60 * n, f"Кросс {n + 3} км") for n in range(4)]
    phrases += [(600, 100 + 60 * n, right) for n in range(4)]
    program = page(*phrases)
    assert sorted(e.distance_m or 0 for e in program.exercises)[-4:] == [3000, 4000, 5000, 6000]
    assert sum(bool(e.sets) for e in program.exercises) == 4
