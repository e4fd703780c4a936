"""How runners, swimmers and skiers write their weeks: inside of a way, ladders, short forms, dates."""

import pytest

from ml.extract.layout.texts.grid_headers import is_header
from ml.extract.notation import parse_text


def rows(text: str) -> list[str]:
    """Give each exercise as `name sets x amount rest`."""
    said = []
    for e in parse_text(text).program.exercises:
        amount = e.reps or (f"{e.distance_m:g} m" if e.distance_m else f"{e.duration_s} s")
        sets = f"{e.sets} x " if e.sets else ""
        said.append(f"{e.name} {sets}{amount}" + (f" rest {e.rest_s}" if e.rest_s else ""))
    return said


def titles(text: str) -> list[tuple[str | None, int]]:
    return [(session.title, len(session.exercises)) for session in parse_text(text).program.sessions]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("M", "off"), False),
        (("S", "rest"), False),
        (("Distance", "Rest"), True),
        (("m", "rest"), True),
    ],
)
def test_a_day_off_by_its_letter_heads_no_table(cells: tuple[str, ...], expected: bool) -> None:
    assert is_header(cells) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("10 mi run w/ 6 at MP", ["run 16093.4 m"]),
        ("Run 90 min with 30 @ tempo", ["Run 5400 s"]),
        ("Long 26 km, last 5 at 4:15", ["Long 26000 m"]),
        ("Длительный 26 км, последние 5 по 4.15", ["Длительный 26000 m"]),
        ("Easy 8 mi w/ 5x600 @ 5k pace, 90 sec jog", ["Easy 12874.7 m"]),
        ("Plank 60 s, last 5 kg", ["Plank 60 s"]),
    ],
)
def test_some_of_a_way_is_inside_of_it(line: str, expected: list[str]) -> None:
    assert rows(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Track\n3x(150-120-90), walk back", ["run 3 x 150 m", "run 3 x 120 m", "run 3 x 90 m"]),
        ("Run\n200-400-200 w/ 200 m jog, x 2", ["run 2 x 200 m", "run 2 x 400 m", "run 2 x 200 m"]),
        ("Run\n200-400-200, 2 times", ["run 2 x 200 m", "run 2 x 400 m", "run 2 x 200 m"]),
        ("Run\n300-200-100 x 3", ["run 3 x 300 m", "run 3 x 200 m", "run 3 x 100 m"]),
        ("21-15-9\nthrusters", ["thrusters 21-15-9"]),
        ("Run\n200-400-200, 4x100 strides", ["run 200 m", "run 400 m", "run 200 m", "strides 4 x 100 m"]),
    ],
)
def test_a_ladder_of_ways_is_done_as_often_as_it_says(line: str, expected: list[str]) -> None:
    assert rows(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Run: 2 km, 6x800 m / 400 m, 2 km", ["run 2000 m", "run 6 x 800 m", "run 2000 m"]),
        ("Бег - 2 км, 6х800 м / 400 м, 2 км", ["бег 2000 m", "бег 6 x 800 m", "бег 2000 m"]),
        ("Run: 15 min, 4x5 min / 2 min, 10 min", ["run 900 s", "run 4 x 300 s rest 120", "run 600 s"]),
        ("Swim - 300 warm up, 10x100 on 15 s rest", ["warm up 300 m", "swim 10 x 100 m rest 15"]),
        ("Row 3x10, 60 s", ["Row 3 x 10 rest 60"]),
    ],
)
def test_a_sport_heads_a_list_of_its_ways(line: str, expected: list[str]) -> None:
    assert rows(f"Tue: {line}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Easy mile and drills", ["Easy 1609.3 m", "drills None s"]),
        ("jog a mile, 4x50 strides", ["jog 1609.3 m", "strides 4 x 50 m"]),
        ("8x400 m @ mile pace", ["run 8 x 400 m"]),
        ("10 мин р + 5 км 4:50-5:00 + 10 мин з", ["разминка 600 s", "бег 5000 m", "заминка 600 s"]),
        ("Run 60 sec / walk 90 sec x 8", ["Run 8 x 60 s rest 90"]),
        ("walk 4' run 1' x 4", ["walk 4 x 240 s", "run 4 x 60 s"]),
    ],
)
def test_short_forms_of_runners(line: str, expected: list[str]) -> None:
    assert rows(line) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rollerski week\nTue AM 1:15 classic. PM strength 40min", ["classic 4500 s", "strength 2400 s"]),
        ("Rollerski week\nFri: DP 1:00 L1", ["DP 3600 s"]),
        ("Rollerski week\nFri: DP 5x1:00", ["DP 5 x 60 s"]),
        ("Сб: вело 2:30 Z2", ["вело 9000 s"]),
        ("Plank 1:00", ["Plank 60 s"]),
    ],
)
def test_who_skis_goes_by_hours(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "11 апреля\nРазминка 2,5 км. 6х800 через 400 трусцой (2.52, 2.50). Заминка 2 км.",
        "11 April\nWarm-up 2.5 km. 6x800 m, 400 m jog. Cool-down 2 km.",
    ],
)
def test_a_diary_has_a_session_for_each_date(text: str) -> None:
    assert titles(f"{text}\n\n{text.replace('11', '12')}") == [
        (text.partition("\n")[0], 3),
        (text.partition("\n")[0].replace("11", "12"), 3),
    ]


def test_intervals_on_a_day_are_no_session_of_their_own() -> None:
    week = "Tue - WU 2k / MS 5x1k / CD 1k\nThu - WU 15min / MS 2x(5x1min on 1min off) / CD 10min"
    assert titles(week) == [("Tue", 3), ("Thu", 3)]


def test_odd_and_even_minutes_in_short() -> None:
    assert rows("EMOM 12 мин:\nнечёт — 12 кал гребля\nчёт — 10 берпи") == [
        "гребля 6 x 12 кал",
        "берпи 6 x 10",
    ]


@pytest.mark.parametrize(
    "line",
    ["Запись на завтра до 21:00!", "Bus leaves 2:15 Weds", "Meet at 19:30 by the gate", "66 TSS"],
)
def test_appointments_and_costs_are_nothing_to_train(line: str) -> None:
    assert rows(f"Run 5 km\nSquat 3x10\n{line}") == ["Run 5000 m", "Squat 3 x 10"]


def test_what_a_session_costs_heads_it() -> None:
    assert rows("Zwift ride: SST (Med)  55 min, 66 TSS\n\n10 min @ 50% FTP") == ["bike 600 s"]


def test_a_warm_up_has_its_breakdown_in_brackets() -> None:
    [warm_up, kick] = parse_text("Бассейн\nРазминка 400 (кроль/спина по 50)\n8x50 ноги").program.exercises
    assert (warm_up.name, warm_up.distance_m, warm_up.rest_s) == ("Разминка", 400.0, None)
    assert (kick.sets, kick.distance_m) == (8, 50.0)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bike 10 min, squat 3x10, at the end rower 15 min", ["Bike 600 s", "squat 3 x 10", "rower 900 s"]),
        ("Жим 4х15, выпады 3х12, в конце велик 15 мин", ["Жим 4 x 15", "выпады 3 x 12", "велик 900 s"]),
        (
            "WU 15, 12x400 off 75s rec, cd 10. bring spikes",
            ["WU 900 s", "run 12 x 400 m rest 75", "cd 600 s"],
        ),
        ("10 easy, 6x3 @ 10k / 2 jog, 10 easy", ["easy 600 s", "run 6 x 180 s rest 120", "easy 600 s"]),
        ("50 min run (pulse 140)", ["run 3000 s"]),
        (
            "Swim set: 8x50 as 25 hard/25 easy, 4x200 pull, 100 cd",
            ["hard/ easy 8 x 50 m", "pull 4 x 200 m", "cd 100 m"],
        ),
        ("Run 8 x 60 hard / 30 easy", ["Run 8 x 60 s rest 30"]),
    ],
)
def test_what_ends_a_list(line: str, expected: list[str]) -> None:
    assert rows(line) == expected


@pytest.mark.parametrize(
    "text",
    ["Swim\nWU: 300 free easy\n10x50 free\nCD: 100 choice", "Разминка 15 мин трусцой\n8х200 м\nЗаминка 2 км"],
)
def test_a_named_warm_up_is_a_part_of_its_list_as_well(text: str) -> None:
    assert [count for _, count in titles(text)] == [3]


def test_sets_of_a_round_have_their_rest_behind_the_last() -> None:
    rounds = parse_text("3 sets:\n500m row\n15 squats\nrest 2:00 b/w sets").program.exercises
    assert [(e.sets, e.rest_s) for e in rounds] == [(3, None), (3, 120)]
    listed = parse_text("Row 3x10\nSquat 3x5\nrest 2:00 b/w sets").program.exercises
    assert [(e.sets, e.rest_s) for e in listed] == [(3, 120), (3, 120)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Steady run 9 km, 5:25/km", ["Steady run 9000 m"]),
        ("Row 4x750 m, 1:55-2:00/500m", ["Row 4 x 750 m"]),
        ("Кросс 8 км, 6:10/км", ["Кросс 8000 m"]),
    ],
)
def test_a_pace_behind_a_comma_is_nothing_to_do(line: str, expected: list[str]) -> None:
    assert rows(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("400 m backstroke, warm up", ["backstroke 400 m"]),
        ("10 min bike, cool-down", ["bike 600 s"]),
        ("500 м брасс, заминка", ["брасс 500 m"]),
        ("8x50 m kick, cool down 200 m", ["kick 8 x 50 m", "cool down 200 m"]),
    ],
)
def test_for_which_part_of_a_session_one_way_is(line: str, expected: list[str]) -> None:
    assert rows(line) == expected
