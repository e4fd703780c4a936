"""Tables of pages whose headers are not all known labels, or stand aside of their columns."""

from ml.extract.layout.page import read_page
from tests.ml.extract.layout.words_at import words

FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")


def _read(*lines: tuple[float, dict[float, str]]) -> list[tuple[str, dict[str, object]]]:
    return [
        (e.name, {f: v for f in FIELDS if (v := getattr(e, f)) is not None})
        for e in read_page(words(*lines)).exercises
    ]


def test_columns_without_a_known_header_hold_nothing_of_their_neighbours() -> None:
    assert _read(
        (50, {0: "Machine", 400: "Pin", 550: "Sets", 700: "Reps", 850: "4/2", 1000: "6/2"}),
        (110, {0: "Leg press", 400: "7", 550: "3", 700: "12", 850: "80", 1000: "85"}),
        (170, {0: "Lat pulldown", 400: "2", 550: "2", 700: "15", 850: "35", 1000: "35"}),
    ) == [("Leg press", {"sets": 3, "reps": "12"}), ("Lat pulldown", {"sets": 2, "reps": "15"})]


def test_an_unknown_header_over_percentages_heads_loads() -> None:
    assert _read(
        (50, {0: "Phase", 400: "Repeats", 700: "Work", 950: "Aim", 1200: "Recovery"}),
        (110, {0: "Threshold", 400: "3", 700: "8 min", 950: "95% FTP", 1200: "3 min"}),
        (170, {0: "Sprints", 400: "6", 700: "20 s", 950: "150% FTP", 1200: "100 s"}),
        (230, {0: "Tempo", 400: "1", 700: "15 min", 950: "80% FTP"}),
    ) == [
        ("Threshold", {"sets": 3, "load": "95% FTP", "duration_s": 480, "rest_s": 180}),
        ("Sprints", {"sets": 6, "load": "150% FTP", "duration_s": 20, "rest_s": 100}),
        ("Tempo", {"sets": 1, "load": "80% FTP", "duration_s": 900}),
    ]


def test_what_is_done_stands_beside_its_day() -> None:
    program = read_page(
        words(
            (50, {0: "Day", 300: "Session", 800: "Volume", 1100: "Recovery"}),
            (110, {0: "Mon", 300: "Easy jog", 800: "30 min"}),
            (170, {0: "Wed", 300: "Track reps", 800: "6 x 400 m", 1100: "90 s"}),
            (230, {0: "Sat", 300: "Long run", 800: "16 km"}),
        )
    )
    assert [(s.title, e.name, e.sets, e.distance_m) for s in program.sessions for e in s.exercises] == [
        ("Mon", "Easy jog", None, None),
        ("Wed", "Track reps", 6, 400.0),
        ("Sat", "Long run", None, 16000.0),
    ]


def test_numbers_at_the_right_of_their_column_belong_to_the_header_at_its_left() -> None:
    rows = [(110 + 60 * i, {0: "Step-up", 620: f"{i + 1}", 870: f"{20 + i}", 1080: "10"}) for i in range(4)]
    header: tuple[float, dict[float, str]] = (
        50,
        {0: "Exercise", 500: "Set", 700: "Kg", 950: "Reps", 1130: "Remark"},
    )
    assert _read(header, *rows) == [("Step-up", {"sets": 4, "reps": "10", "load": "20-21-22-23 kg"})]


def test_lines_across_the_columns_are_no_rows() -> None:
    assert _read(
        (50, {0: "Card no 12, trainer Sue, review 8 wks"}),
        (110, {0: "Exercise", 400: "Sets", 550: "Reps", 700: "Rest"}),
        (170, {0: "Hack squat", 400: "3", 550: "10", 700: "90 s"}),
        (230, {0: "Shrug", 400: "3", 550: "15", 700: "60 s"}),
        (350, {0: "Write the weight and the date into the card at every visit, 2 a week"}),
        (410, {0: "Rower 8 min"}),
        (530, {0: "Form 7b - Page 2"}),
    ) == [
        ("Hack squat", {"sets": 3, "reps": "10", "rest_s": 90}),
        ("Shrug", {"sets": 3, "reps": "15", "rest_s": 60}),
        ("Rower", {"duration_s": 480}),
    ]


def test_a_date_above_a_table_is_its_title() -> None:
    program = read_page(
        words(
            (50, {0: "14/02/2025 - Session 9, slept 7h"}),
            (110, {0: "Exercise", 500: "Set 1", 700: "Set 2"}),
            (170, {0: "Deadlift", 500: "100x5", 700: "110x5"}),
        )
    )
    assert [(e.name, e.sets, e.reps) for e in program.exercises] == [("Deadlift", 2, "5")]


def test_tabs_below_a_sheet_are_no_column_of_names() -> None:
    assert _read(
        (50, {0: "Exercise", 500: "Sets", 650: "Reps"}),
        (110, {0: "Leg curl", 500: "3", 650: "12"}),
        (170, {0: "Leg press", 500: "4", 650: "8"}),
        (230, {0: "Calf raise", 500: "2", 650: "20"}),
        (350, {0: "Push", 200: "Pull", 380: "Legs"}),
    ) == [
        ("Leg curl", {"sets": 3, "reps": "12"}),
        ("Leg press", {"sets": 4, "reps": "8"}),
        ("Calf raise", {"sets": 2, "reps": "20"}),
    ]
