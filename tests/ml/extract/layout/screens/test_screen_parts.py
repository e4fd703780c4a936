"""Pages as apps draw them: bars, buttons, figures with labels, cards with their amounts below."""

import pytest

from ml.extract.layout.furniture.bars import without_bars
from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from ml.extract.layout.screens.below_names import with_amounts_below, with_details_joined
from ml.extract.layout.screens.beside_lines import with_labels_first
from ml.extract.layout.screens.figures import with_figures_read
from ml.extract.words import Word
from tests.ml.extract.layout import words_at


def at(left: float, y: float, text: str, height: float = 30.0) -> list[Word]:
    return words_at.at(left, y, text, height)


FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")


def cells(y: float, *texts: str, height: float = 30.0, step: float = 250.0) -> list[Word]:
    """Give texts centred side by side."""
    words = []
    for n, text in enumerate(texts):
        width = 0.5 * height * len(text.replace(" ", "")) + height / 4 * text.count(" ")
        words += at(150 + step * n - width / 2, y, text, height)
    return words


def read(words: list[Word]) -> list[tuple[str, dict[str, object]]]:
    return [
        (e.name, {f: v for f in FIELDS if (v := getattr(e, f)) is not None})
        for e in read_page(words).exercises
    ]


@pytest.mark.parametrize(
    ("top", "kept"),
    [
        ([*at(40, 40, "7:45"), *at(700, 40, "LTE 61%")], ["Leg day", "Lunge 3x12"]),
        (
            [*at(40, 40, "<"), *at(90, 40, "Leg day"), *at(700, 40, "Finish")],
            ["Leg day", "Leg day", "Lunge 3x12"],
        ),
        (at(40, 40, "Plans / Spring / Block 2"), ["Leg day", "Lunge 3x12"]),
        ([*at(40, 40, "58 min"), *at(300, 40, "7420 kg"), *at(560, 40, "2 PRs")], ["Leg day", "Lunge 3x12"]),
    ],
)
def test_bars_and_sums_at_the_top_are_no_lines(top: list[Word], kept: list[str]) -> None:
    rows = make_rows([*top, *at(40, 120, "Leg day"), *at(40, 200, "Lunge 3x12")])
    assert [row.text for row in without_bars(rows)] == kept


@pytest.mark.parametrize("button", ["Go for it", "Swim now", "Поехали"])
def test_words_centred_below_a_list_are_a_button(button: str) -> None:
    lines = [word for n in range(4) for word in at(40, 100 + 80 * n, "Banded side step 3x12")]
    middle = (40 + max(word.right for word in lines)) / 2
    rows = without_bars(make_rows([*lines, *at(middle - 0.26 * 30 * len(button), 480, button)]))
    assert len(rows) == 4


def test_a_stroke_in_a_table_is_no_button() -> None:
    rows = make_rows([*at(40, 100, "4"), *at(200, 100, "50 m"), *at(400, 100, "back"), *at(600, 100, "1:10")])
    assert without_bars(rows) == rows


@pytest.mark.parametrize(
    ("upper", "lower", "kept"),
    [
        (("5", "8", "24:00"), ("rounds", "exercises", "total"), ["5 rounds"]),
        (("4", "10", "3 s"), ("Sets", "Reps", "Hold"), ["Sets: 4, Reps: 10, Hold: 3 s"]),
        (("20 mins", "9", "Beginner"), ("Duration", "Exercises", "Level"), []),
        (("Est. Duration", "Sport"), ("38:00", "Swim"), []),
        (("6", "12:00"), ("кругов", "всего"), ["6 кругов"]),
    ],
)
def test_figures_are_read_with_their_labels(
    upper: tuple[str, ...], lower: tuple[str, ...], kept: list[str]
) -> None:
    rows = make_rows([*cells(100, *upper), *cells(150, *lower), *at(40, 300, "Side plank")])
    assert [row.text for row in with_figures_read(rows)] == [*kept, "Side plank"]


def test_the_header_of_a_table_labels_no_figures() -> None:
    words = [*cells(100, "Sets", "Reps"), *cells(150, "3", "10"), *cells(200, "4", "8")]
    assert len(with_figures_read(make_rows(words))) == 3


def test_chips_below_a_name_are_one_line_and_those_of_two_cards_are_not() -> None:
    words = [
        *at(40, 100, "Wall sit"),
        *at(40, 150, "3 sets"),
        *at(240, 150, "Hold 40 s"),
        *at(480, 150, "Rest 1 min"),
    ]
    assert read(words) == [("Wall sit", {"sets": 3, "duration_s": 40, "rest_s": 60})]
    cards = [*at(40, 100, "Dip"), *at(400, 100, "Row"), *at(40, 150, "3 sets"), *at(400, 150, "4 sets")]
    rows = make_rows(cards)
    assert with_figures_read(rows) == rows


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Thu", ["Thu", "Intervals", "6 x 400 m"]),
        ("Вт", ["Вт", "Intervals", "6 x 400 m"]),
        ("MIN 2", ["MIN 2 Intervals", "6 x 400 m"]),
    ],
)
def test_what_is_centred_at_the_left_of_two_lines_comes_first(label: str, lines: list[str]) -> None:
    rows = make_rows([*at(40, 122, label), *at(200, 100, "Intervals"), *at(200, 145, "6 x 400 m")])
    assert [row.text for row in with_labels_first(rows)] == lines


def test_amounts_below_names_stand_behind_them() -> None:
    words = [
        *[*at(40, 100, "Bear crawl"), *at(40, 145, "0:35"), *at(40, 185, "Slow", 24)],
        *[*at(40, 260, "Flutter kicks"), *at(40, 305, "x24")],
        *[*at(40, 380, "Jog"), *at(40, 425, "800 m"), *at(40, 465, "Pace 5:10 /km", 24)],
    ]
    lines = ["Bear crawl 0:35 (Slow)", "Flutter kicks 24 reps", "Jog 800 m @ 5:10 /km"]
    assert [row.text for row in with_amounts_below(make_rows(words))] == lines


def test_a_stamp_below_a_message_is_no_amount() -> None:
    words = [
        word
        for n in range(3)
        for word in (*at(40, 100 + 150 * n, "See you there"), *at(40, 135 + 150 * n, "7:4" + str(n), 20))
    ]
    rows = make_rows(words)
    assert with_amounts_below(rows) == rows


@pytest.mark.parametrize("detail", ["rest 0:30", "@ 2:05", "relaxed"])
def test_small_print_below_the_second_cell_is_of_its_row(detail: str) -> None:
    words = [
        *at(40, 100, "4 x 75 m"),
        *at(300, 100, "Kick"),
        *at(300, 138, detail, 24),
        *at(40, 240, "200 m easy"),
    ]
    assert with_details_joined(make_rows(words))[0].text == f"4 x 75 m Kick, {detail}"


def test_a_timer_is_read_with_the_rounds_above_it() -> None:
    words = [
        *at(40, 60, "Desk break"),
        *cells(150, "2", "3", "5:00"),
        *cells(195, "rounds", "exercises", "total"),
    ]
    steps = (
        ("Get ready", "0:10"),
        ("Star jumps", "0:25"),
        ("Rest", "0:15"),
        ("Wall sit", "0:25"),
        ("Rest", "0:15"),
    )
    for n, (name, time) in enumerate(steps):
        words += [*at(40, 300 + 80 * n, name), *at(700, 300 + 80 * n, time)]
    each = {"sets": 2, "duration_s": 25, "rest_s": 15}
    assert read(words) == [("Star jumps", each), ("Wall sit", each)]
