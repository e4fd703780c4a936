"""The same idea in many spellings: rests, rounds, ladders of ways, warm-ups, series, days."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.spelling import plain
from storage.records.program import Exercise


def short(exercise: Exercise) -> str:
    """Write `run 6 x 30 s / 30 s` with what is known of it."""
    work = [f"{exercise.duration_s} s"] if exercise.duration_s else []
    work += [f"{exercise.distance_m:.0f} m"] if exercise.distance_m else []
    work += [exercise.reps] if exercise.reps else []
    sets = f" {exercise.sets} x" if exercise.sets else ""
    rest = f" / {exercise.rest_s} s" if exercise.rest_s is not None else ""
    return f"{exercise.name}{sets}{''.join(f' {one}' for one in work)}{rest}"


def read(text: str) -> list[str]:
    program = parse_text(text).program
    return [short(exercise) for session in program.sessions for exercise in session.exercises]


@pytest.mark.parametrize(
    "line",
    [
        "8x40s on, 20s off",
        "8 x 40 s on / 20 s off",
        "8 x 40 s hard - 20 s off",
        "8 x 0:40 / 0:20",
        "8 х 40 сек / 20 сек",
    ],
)
def test_work_and_rest(line: str) -> None:
    assert read(f"Erg\n10 min easy\n{line}\n5 min easy")[1] == "row 8 x 40 s / 20 s"


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("300-600-900-600-300, 2' jog", " / 120 s"),
        ("300/600/900/600/300 (2 min rest)", " / 120 s"),
        ("300 + 600 + 900 + 600 + 300 with 2:00 between", " / 120 s"),
        ("Ladder: 300, 600, 900, 600, 300 with 200 jog", ""),
        ("300 - 600 - 900 - 600 - 300, 200 jog between", ""),
    ],
)
def test_ladders_of_ways(line: str, rest: str) -> None:
    assert read(f"Track\n{line}") == [f"run {way} m{rest}" for way in (300, 600, 900, 600, 300)]


def test_a_ladder_of_minutes_is_a_piece_for_each() -> None:
    assert read("Бег\n2-4-2 мин через 1 мин") == [
        "бег 120 s / 60 s",
        "бег 240 s / 60 s",
        "бег 120 s / 60 s",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Circuit: 12 squats, 9 push-ups, 20 s plank. 3 rounds, 45 s between rounds",
        "12 squats, 9 push-ups, 20 s plank - 3 rounds (rest 45 s)",
        "12 squats, 9 push-ups, 20 s plank; do 3 rounds, rest 45 s",
        "Set 1 (3 rounds, rest 45 s):\nsquats 12\npush-ups 9\nplank 20 s",
        "Block A x3:\nsquats 12\npush-ups 9\nplank 20 s\nrest 45 s between rounds",
    ],
)
def test_rounds_of_a_list(text: str) -> None:
    assert read(text) == ["squats 3 x 12", "push-ups 3 x 9", "plank 3 x 20 s / 45 s"]


@pytest.mark.parametrize(
    "text",
    [
        "круг: 12 приседаний, 9 отжиманий, 20 скручиваний. 3 круга, отдых между кругами 45 сек",
        "12 приседаний 9 отжиманий 20 скручиваний\nи так три раза\nмежду кругами 45 сек",
        "Сет №1 (3 круга, отдых 45 сек):\n— приседаний 12 раз\n— отжиманий 9 раз\n— скручиваний 20 раз",
    ],
)
def test_rounds_of_a_list_in_russian(text: str) -> None:
    assert read(text) == ["приседаний 3 x 12", "отжиманий 3 x 9", "скручиваний 3 x 20 / 45 s"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Присед — три подхода по двенадцать раз", "Присед 3 x 12"),
        ("Тяга две серии по десять", "Тяга 2 x 10"),
        ("Планка полминуты", "Планка 30 s"),
        ("Ходьба полчаса", "Ходьба 1800 s"),
        ("Шраги 3x12 отдых полторы минуты", "Шраги 3 x 12 / 90 s"),
        ("twenty reps of squats", "squats 20"),
    ],
)
def test_numerals_in_words(line: str, expected: str) -> None:
    assert read(line) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Club night: 1 km w/u, drills, 5x600 @ 3k pace w/ 200 jog, 1 km c/d",
            ["w/u 1000 m", "drills", "run 5 x 600 m", "c/d 1000 m"],
        ),
        ("8 w-up / 6x400, 75s rest / 8 w-down", ["w-up 480 s", "run 6 x 400 m / 75 s", "w-down 480 s"]),
        ("bike 10, bench 3x8, stretch 5", ["bike 600 s", "bench 3 x 8", "stretch 300 s"]),
        ("разминка 10, присед 3х12, заминка", ["разминка 600 s", "присед 3 x 12", "заминка"]),
        (
            "Row 1 km -- front squat 3x5 -- finish: 8 min bike",
            ["Row 1000 m", "front squat 3 x 5", "bike 480 s"],
        ),
        ("bounds 6x30 m, walk back. core 2x: 15 crunches, 10 dead bugs", None),
        ("A) Press 3x5; B) 4 rounds: 200m run, 10 swings", ["Press 3 x 5", "run 4 x 200 m", "swings 4 x 10"]),
    ],
)
def test_one_liners(line: str, expected: list[str] | None) -> None:
    known = expected or ["bounds 6 x 30 m", "crunches 2 x 15", "dead bugs 2 x 10"]
    assert read(line) == known


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2x(5x20s on, 40s off) 4min between", "row 10 x 20 s / 40 s"),
        ("2x(5x8' UT2, 3' ez), 6' between", "UT2 10 x 480 s / 180 s"),
        ("4x(300 @ CSS) r 25", "row 4 x 300 m / 25 s"),
        ("3 sets of 4x2' on/1' off, 5' between sets", "row 12 x 120 s / 60 s"),
    ],
)
def test_series(line: str, expected: str) -> None:
    assert read(f"Rowing\n{line}") == [expected]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("W1: 6x200m, 2min\nW2: 8x200m, 2min", ["W1", "W2"]),
        ("Session A) 5 km easy\nSession B) 8x400 m, 90s", ["Session A", "Session B"]),
        ("Sat brick: bike 40min + run 10min off bike\nSun swim: 6x200 free", ["Sat", "Sun"]),
        ("M 5 km\nT 8 km\nW 6x400 m / 90 s\nR 8 km", ["Mon", "Tue", "Wed", "Thu"]),
        ("Пнд — бег 5 км. Срд — отдых. Чтв — бег 8 км", ["Пнд", "Чтв"]),
    ],
)
def test_days(text: str, days: list[str]) -> None:
    assert [session.title for session in parse_text(text).program.sessions] == days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Running club\nTue 4M easy\nThu 2 x 1M @10k (r=2')", ["easy 6437 m", "run 2 x 1609 m / 120 s"]),
        (
            "Run plan\nM 5mi + 4x80m strides\nT 6 easy\nW 4x4min tempo, 1min jog\nR 3e + 2x1mi + 1e",
            [
                "run 8047 m",
                "strides 4 x 80 m",
                "easy 9656 m",
                "tempo 4 x 240 s / 60 s",
                "easy 4828 m",
                "run 2 x 1609 m",
                "easy 1609 m",
            ],
        ),
        (
            "Mon 5 km easy. Wed 6x300 off 90s. Fri 35 min",
            ["easy 5000 m", "run 6 x 300 m / 90 s", "run 2100 s"],
        ),
        ("elliptical 8m, press 3x10, 6m foam roll", ["elliptical 480 s", "press 3 x 10", "foam roll 360 s"]),
        (
            "Aqua: 6 easy, 5 x 1:30 hard (0:45 easy), 4 easy",
            ["easy 360 s", "hard 5 x 90 s / 45 s", "easy 240 s"],
        ),
    ],
)
def test_units_that_are_left_out(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2,000 m endurance\n400 easy\n8x100 free on 1:50\n4x150 pull\n200 loosen", 4),
        ("Swim (1,2 km)\n400 easy\n8x50 kick\n400 pull", 3),
        ("Pool 25m, Tuesday\n400 easy\n8x50 kick", 2),
        ("C2 log of pieces\n- 8 x 250m / 1:30r\n- 20 min @ r20", 2),
        ("Run 3 km\n10 min easy\nThree times a week", 2),
        ("Row 4 x 750m\nRate: 24-26\nRest: 3 min", 1),
    ],
)
def test_what_is_no_piece_of_work(text: str, expected: int) -> None:
    assert len(read(text)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("6x250 (38-40) / 150 m walk", ["run 6 x 250 m"]),
        ("4x200 (4:00)", ["run 4 x 200 m / 240 s"]),
        ("3 x 6min @ 90% (3min @ 50%)", ["run 3 x 360 s / 180 s"]),
        ("2 x (500+300+100) rest 2 min", ["run 2 x 500 m", "run 2 x 300 m", "run 2 x 100 m / 120 s"]),
        ("4 x (600 m + 200 m jog)", ["run 4 x 600 m"]),
        ("3 sets of (4 x 1min on / 1min off), 5 min between", ["run 12 x 60 s / 60 s"]),
        (
            "300-600-300, 100 jog between, then 10 min easy",
            ["run 300 m", "run 600 m", "run 300 m", "easy 600 s"],
        ),
        ("4 hills of 40 s", ["hills 4 x 40 s"]),
    ],
)
def test_pauses_and_paces_in_brackets(line: str, expected: list[str]) -> None:
    assert read(f"Track running\n{line}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("squat - 4 - 6 - 80kg", "squat 4 x 6"),
        ("plank 3 times 40 seconds", "plank 3 x 40 s"),
        ("snatch 5L/5R x 3", "snatch 3 x 5"),
        ("жим платформы 140/10х3", "жим платформы 3 x 10"),
        ("после — 3 подхода планки по 40 сек", "планки 3 x 40 s"),
        ("finisher 60 cal bike", "bike 60 cal"),
        ("then 300 kick", "kick 300 m"),
    ],
)
def test_lines_of_gyms(line: str, expected: str) -> None:
    assert read(line) == [expected]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Wk1: T 5x600 (90s) / Th 30' tempo / Su 16k", ["Tue", "Thu", "Sun"]),
        ("D1 easy 6k\nD2 5x2' hard (1' jog)\nD3 off\nD4 long 12k", ["D1", "D2", "D4"]),
        ("Fri pm 60min easy\nSat 20k\nSun 10k\nMon off", ["Fri pm", "Sat", "Sun"]),
        (
            "Понедельник бег 40 мин. Среда 8х200 через 200. Пятница 30 мин",
            ["Понедельник", "Среда", "Пятница"],
        ),
        ("wk1 6x60s hard\nwk2 8x60s hard", ["wk1", "wk2"]),
        ("Week one - 3 walks of 20 mins\nWeek two - 3 walks of 25 mins", ["Week one", "Week two"]),
    ],
)
def test_more_days(text: str, days: list[str]) -> None:
    assert [session.title for session in parse_text(text).program.sessions] == days


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("walk 3' run 2' x 5", ["walk 5 x 180 s", "run 5 x 120 s"]),
        ("swim 2k (20 x 100 off 1:50)", ["swim 2000 m"]),
        (
            "Ladder 50-100-200-100-50 free, 15 s rest",
            [f"free {way} m / 15 s" for way in (50, 100, 200, 100, 50)],
        ),
        ("push day // press 4x6 // dips 3x10 // fly 3x15 // 4' stretch", None),
        (
            "twenty seconds work ten seconds rest, six rounds: squats, burpees",
            ["squats 6 x 20 s / 10 s", "burpees 6 x 20 s / 10 s"],
        ),
        (
            "Sat track: 1200, 800, 400 w/ 2 mins between, 4x80 strides, jog 8 mins",
            ["run 1200 m / 120 s", "run 800 m / 120 s", "run 400 m / 120 s", "strides 4 x 80 m", "jog 480 s"],
        ),
    ],
)
def test_forms_that_are_written_another_way(line: str, expected: list[str] | None) -> None:
    known = expected or ["press 4 x 6", "dips 3 x 10", "fly 3 x 15", "stretch 240 s"]
    assert read(line) == known


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("<2023-11-14 Tue> Legs", "2023-11-14 Tue Legs"),
        ("[2023-11-14 Tue 18:30] Legs", "2023-11-14 Tue Legs"),
        ("[[2023-11-14]]", "2023-11-14"),
        ("[warm-up] 5 min", "[warm-up] 5 min"),
    ],
)
def test_dates_lose_the_marks_of_an_outline(written: str, spelled: str) -> None:
    assert plain(written) == spelled
