"""Lines as screens write them, totals of parts, and the kinds of days."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.asides.part_totals import without_totals_of_parts
from ml.extract.notation.joining.kinds_of_days import with_kinds_in_titles
from ml.extract.notation.wording.screen_lines import with_screen_lines

FIELDS = ("sets", "reps", "duration_s", "distance_m", "rest_s")


def rows(text: str) -> list[tuple[str, dict[str, object]]]:
    exercises = parse_text(text).program.exercises
    return [(e.name, {f: v for f in FIELDS if (v := getattr(e, f)) is not None}) for e in exercises]


@pytest.mark.parametrize("line", ["Prepare 0:10", "Get ready: 15 s", "Подготовка 0:15"])
def test_the_countdown_of_a_timer_is_no_exercise(line: str) -> None:
    assert with_screen_lines([line, "Lunges 0:30"]) == ["Lunges 0:30"]


def test_a_long_preparation_is_one() -> None:
    assert len(with_screen_lines(["Подготовка 5 мин", "Бег 20 мин"])) == 2


@pytest.mark.parametrize("ticks", ["6 6 6 6", "6 6 6", "6 5 6 4"])
def test_sets_to_tick_off_are_left_out(ticks: str) -> None:
    assert with_screen_lines(["Front squat 4x6 70 kg", ticks]) == ["Front squat 4x6 70 kg"]


@pytest.mark.parametrize("line", ["8 8", "100 100 100 100"])
def test_other_numbers_below_sets_stay(line: str) -> None:
    assert with_screen_lines(["Front squat 4x6", line])[-1] == line


def test_the_minutes_of_an_emom_need_no_sign() -> None:
    text = "EMOM 8\nEvery minute on the minute · 8 min · 4 rounds\nMIN 1 9 Thrusters\nMIN 2 0:30 Dead hang"
    assert rows(text) == [
        ("Thrusters", {"sets": 4, "reps": "9"}),
        ("Dead hang", {"sets": 4, "duration_s": 30}),
    ]


def test_a_part_that_adds_up_what_is_below_it_is_only_a_title() -> None:
    lines = [
        "Warm-up 600 m",
        "400 m loosen",
        "4 x 50 m Kick",
        "Main set 800 m",
        "8 x 100 m Pull",
        "Cool-down 5:00",
    ]
    assert without_totals_of_parts(lines) == [
        "Warm-up:", "400 m loosen", "4 x 50 m Kick", "Main set:", "8 x 100 m Pull", "Cool-down 5:00",
    ]  # fmt: skip


def test_a_part_that_is_done_itself_stays() -> None:
    lines = ["Warm-up 400 m", "Main set", "8 x 100 m Pull", "Cool-down 200 m"]
    assert without_totals_of_parts(lines) == lines


@pytest.mark.parametrize("kind", ["Threshold", "VO2 max", "Short intervals"])
def test_the_kind_of_a_day_names_nothing(kind: str) -> None:
    assert with_kinds_in_titles(["Cycling plan", "Tue", kind, "5 x 4 min / 3 min easy"])[1:3] == [
        "Tue",
        "5 x 4 min / 3 min easy",
    ]


def test_the_kind_of_a_day_is_kept_where_no_sport_is_named() -> None:
    lines = ["Week 3", "Tue", "Short intervals", "5 x 4 min"]
    assert with_kinds_in_titles(lines) == lines


def test_a_name_over_its_way_and_how_hard_it_is() -> None:
    assert rows("Sun\nLong run\n14 km easy") == [("Long run", {"distance_m": 14000.0})]
    found = rows("Sat\nEasy run\n25 min + 6 x 15 s strides")
    assert found == [("Easy run", {"duration_s": 1500}), ("strides", {"sets": 6, "duration_s": 15})]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("3x6 of each letter", {"sets": 3, "reps": "6"}),
        ("2 x 5 in each direction", {"sets": 2, "reps": "5"}),
    ],
)
def test_what_each_is_counted_of_is_no_name(line: str, found: dict[str, object]) -> None:
    assert rows(f"Chin tuck\n3x10\nProne raise\n{line}")[1] == ("Prone raise", found)


def test_a_day_named_by_its_ways_lasts_no_seconds() -> None:
    assert rows("Tuesday 800s\nRun 800 m x 5") == [("Run", {"sets": 5, "distance_m": 800.0})]


@pytest.mark.parametrize("load", ["Свой вес", "Own weight"])
def test_ones_own_weight_is_a_value_of_the_exercise_above(load: str) -> None:
    rest = "Отдых 1 мин" if load[0] == "С" else "Rest 1 min"
    assert rows(f"Отжимания\n3 подхода x 12 повторений\n{load}, {rest}") == [
        ("Отжимания", {"sets": 3, "reps": "12", "rest_s": 60})
    ]


@pytest.mark.parametrize("empty", [" · 1RM: --", " | Notes: —", ", Last: n/a", "·Best: –"])
def test_fields_that_nobody_has_filled_in_say_nothing(empty: str) -> None:
    assert with_screen_lines([f"Rest: 75 s{empty}"]) == ["Rest: 75 s"]


@pytest.mark.parametrize("sign", ["×", "x"])
def test_a_list_that_counts_by_few_counts_sets(sign: str) -> None:
    counts = (("Leg Curl", 3), ("Hack Squat", 4), ("Calf Raise", 5))
    lines = [text for name, sets in counts for text in (f"{sets} {sign} {name}", "Legs")]
    for text in ("\n".join(lines), "\n".join(lines[::2])):
        assert rows(text) == [(name, {"sets": sets}) for name, sets in counts]


@pytest.mark.parametrize("other", ["4 rounds", "AMRAP 12 min", "Plank 30 sec"])
def test_a_list_that_counts_otherwise_as_well_counts_repetitions(other: str) -> None:
    exercises = parse_text(f"{other}\n5 x pull-ups\n5 x dips\n5 x squats").program.exercises
    assert [e.reps for e in exercises][-3:] == ["5", "5", "5"]


def test_totals_of_parts_whose_lengths_have_no_unit() -> None:
    lines = ["Warm up 300 m", "6 x 50 Choice", "Main set 1,200 m", "4x 200 Pull", "2X 200 Free"]
    assert without_totals_of_parts(lines) == ["Warm up:", lines[1], "Main set:", *lines[3:]]
    assert without_totals_of_parts(["Warm up 300 m", *lines[2:4]]) == ["Warm up 300 m", *lines[2:4]]


@pytest.mark.parametrize(
    "settings",
    [
        ("Work 25 s", "Rest 15 s", "Rounds 6"),
        ("Работа: 25 сек", "Отдых: 15 сек", "Раунды каждого упражнения 6"),
    ],
)
def test_what_a_timer_is_set_to_heads_its_list(settings: tuple[str, ...]) -> None:
    exercises = parse_text("\n".join((*settings, "Burpee", "Plank jack"))).program.exercises
    assert [(e.name, e.sets, e.duration_s, e.rest_s) for e in exercises] == [
        ("Burpee", 6, 25, 15),
        ("Plank jack", 6, 25, 15),
    ]
