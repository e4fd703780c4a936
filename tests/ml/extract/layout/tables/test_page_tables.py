from ml.extract.layout.page import read_page
from tests.ml.extract.layout.words_at import words


def test_letters_and_numbers_at_the_edges_of_a_spreadsheet_are_not_read() -> None:
    program = read_page(
        words(
            (20, {0: "A", 100: "B", 400: "C", 550: "D", 700: "E"}),
            (80, {0: "1", 100: "Exercise", 400: "Sets", 550: "Reps", 700: "RIR"}),
            (140, {0: "2", 100: "Pec Deck", 400: "3", 550: "12-15", 700: "1"}),
            (200, {0: "3", 100: "Ab Wheel", 400: "4", 550: "8", 700: "0"}),
            (260, {0: "4"}),
        )
    )
    assert [(e.name, e.sets, e.reps, e.load) for e in program.exercises] == [
        ("Pec Deck", 3, "12-15", "RIR 1"),
        ("Ab Wheel", 4, "8", "RIR 0"),
    ]


def test_numbers_that_count_exercises_and_sets_stay() -> None:
    program = read_page(words((20, {0: "1 Pec Deck 3x12"}), (80, {0: "2 Row 3x8"}), (140, {0: "3 Dips 3x9"})))
    assert [(e.name, e.sets, e.reps) for e in program.exercises] == [
        ("Pec Deck", 3, "12"), ("Row", 3, "8"), ("Dips", 3, "9"),
    ]  # fmt: skip


def test_day_at_the_middle_of_its_rows_reaches_over_them() -> None:
    program = read_page(
        words(
            (50, {0: "Day", 150: "Exercise", 500: "Sets", 650: "Reps"}),
            (110, {150: "Back Squat", 500: "5", 650: "5"}),
            (140, {0: "Mon"}),
            (170, {150: "Leg Curl", 500: "3", 650: "12"}),
            (230, {150: "Bench Press", 500: "4", 650: "6"}),
            (290, {0: "Wed", 150: "Pendlay Row", 500: "4", 650: "8"}),
            (350, {150: "Dips", 500: "3", 650: "9"}),
        )
    )
    assert [(s.title, [e.name for e in s.exercises]) for s in program.sessions] == [
        ("Mon", ["Back Squat", "Leg Curl"]),
        ("Wed", ["Bench Press", "Pendlay Row", "Dips"]),
    ]


def test_day_in_the_first_of_its_rows_stays_there() -> None:
    program = read_page(
        words(
            (50, {0: "Day", 150: "Exercise", 500: "Sets", 650: "Reps"}),
            (110, {0: "Mon", 150: "Back Squat", 500: "5", 650: "5"}),
            (170, {150: "Leg Curl", 500: "3", 650: "12"}),
            (230, {0: "Wed", 150: "Bench Press", 500: "4", 650: "6"}),
            (290, {150: "Dips", 500: "3", 650: "9"}),
        )
    )
    assert [(s.title, len(s.exercises)) for s in program.sessions] == [("Mon", 2), ("Wed", 2)]


def test_title_in_the_corner_of_each_table_heads_its_day() -> None:
    program = read_page(
        words(
            (50, {0: "DAY 1 – PUSH", 500: "SETS", 650: "REPS", 800: "REST"}),
            (110, {0: "Floor press", 500: "3", 650: "12", 800: "75s"}),
            (230, {0: "DAY 2 – LEGS", 500: "SETS", 650: "REPS", 800: "REST"}),
            (290, {0: "Tibialis raise", 500: "3", 650: "20", 800: "45s"}),
        )
    )
    assert [session.title for session in program.sessions] == ["DAY 1 – PUSH", "DAY 2 – LEGS"]
    assert [(e.name, e.sets, e.reps, e.rest_s) for e in program.exercises] == [
        ("Floor press", 3, "12", 75),
        ("Tibialis raise", 3, "20", 45),
    ]


def test_corner_gives_the_unit_of_the_sets_beside_it() -> None:
    program = read_page(
        words(
            (50, {0: "LEGS (kg x reps)", 400: "Set 1", 600: "Set 2"}),
            (110, {0: "Hack Squat", 400: "80x12", 600: "90x10"}),
        )
    )
    assert [(e.name, e.sets, e.reps, e.load) for e in program.exercises] == [
        ("Hack Squat", 2, "12-10", "80-90 kg")
    ]
    assert program.sessions[0].title == "LEGS"


def test_repetitions_or_times_stand_in_one_column_with_their_sides_beside_it() -> None:
    program = read_page(
        words(
            (50, {0: "Exercise", 300: "Sets", 450: "Reps / time", 680: "Side"}),
            (110, {0: "Dead bug", 300: "2", 480: "10"}),
            (170, {0: "Bird dog", 300: "3", 480: "30 sec", 680: "each side"}),
        )
    )
    assert [(e.reps, e.duration_s, e.per_side, e.notes) for e in program.exercises] == [
        ("10", None, False, None),
        (None, 30, True, None),
    ]


def test_hard_and_easy_beside_one_another_head_work_and_rest() -> None:
    program = read_page(
        words(
            (50, {0: "Machine", 250: "Rounds", 450: "Hard", 600: "Easy", 750: "Level"}),
            (110, {0: "Ski erg", 250: "6", 450: "0:45", 600: "1:30", 750: "7"}),
            (170, {0: "Row erg", 250: "5", 450: "1:00", 600: "1:00", 750: "6"}),
        )
    )
    assert [(e.name, e.sets, e.duration_s, e.rest_s) for e in program.exercises] == [
        ("Ski erg", 6, 45, 90),
        ("Row erg", 5, 60, 60),
    ]


def test_nought_with_a_dot_is_a_nought() -> None:
    program = read_page(words((50, {0: "Squat 3x1日"}), (110, {0: "Row 3x8"})))
    assert [e.reps for e in program.exercises] == ["10", "8"]
    assert [bool(e.flags) for e in program.exercises] == [False, True]


def test_eight_is_sure_where_no_nought_has_a_dot() -> None:
    program = read_page(words((50, {0: "Squat 3x10"}), (110, {0: "Row 3x8"})))
    assert [len(e.flags) for e in program.exercises] == [0, 0]


def test_numbered_title_above_a_table_is_no_exercise() -> None:
    program = read_page(
        words(
            (50, {0: "PPL block 2"}),
            (150, {0: "Exercise", 400: "Sets", 550: "Reps"}),
            (210, {0: "Cable Fly", 400: "3", 550: "12"}),
        )
    )
    assert (program.title, [e.name for e in program.exercises]) == ("PPL block 2", ["Cable Fly"])


def test_exercise_above_a_table_stays_one() -> None:
    program = read_page(
        words(
            (50, {0: "Plank 60 s"}),
            (150, {0: "Exercise", 400: "Sets", 550: "Reps"}),
            (210, {0: "Cable Fly", 400: "3", 550: "12"}),
        )
    )
    assert [e.name for e in program.exercises] == ["Plank", "Cable Fly"]
