"""Short forms of Russian coaches: what they stand for, and what must stay as it is."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.asides.asides import is_aside
from ml.extract.notation.wording.russian_words import in_russian_words, with_parts_spelled
from ml.extract.timetables import timetable_lines


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("Жим лёжа 50% 5рх1п, 60% 4рх2п", "Жим лёжа 50%  1x5, 60%  2x4"),
        ("Тяга 100кг х 3р х 4п", "Тяга 100кг  4x3"),
        ("Скакалка 3р х 2 мин", "Скакалка 3р х 2 мин"),
        ("И.п. лёжа на спине, ноги согнуты. Подъём таза 12 раз", "Подъём таза 12 раз"),
        ("2. И.п. — стоя. «Мельница» 10 раз", "2. «Мельница» 10 раз"),
        ("Исходное положение: сидя на стуле. Наклоны 8 раз", "Наклоны 8 раз"),
        ("4х(75 кр + 25 бр) инт 20 сек", "4х(75 кр + 25 бр) отдых 20 сек"),
        ("интервалы 6х400 м", "интервалы 6х400 м"),
        ("Отжимания, всего 100, как угодно", "Отжимания, 100 раз, как угодно"),
        ("всего 2400", "всего 2400"),
    ],
)
def test_short_forms_are_written_as_the_rules_know_them(line: str, known: str) -> None:
    assert in_russian_words(line) == known


def test_percents_with_counted_letters_are_a_list_of_sets() -> None:
    text = "1. Присед 50% 5рх1п, 70% 3рх2п\n2. Наклоны 5рх5п"
    first, second = parse_text(text).program.exercises
    assert (first.sets, first.reps, first.load) == (3, "5-3-3", "50-70-70%")
    assert (second.sets, second.reps) == (5, "5")


@pytest.mark.parametrize(
    "header",
    [
        "Делаем 3 круга, отдых между кругами 1,5 мин",
        "3 круга, между кругами отдых 90 сек:",
        "3 круга\nОтдых 90 сек между кругами",
        "3 rounds. Rest between rounds: 90 s",
        "3 rounds\n\nRest 90 s between rounds",
    ],
)
def test_a_rest_between_rounds_is_behind_the_last(header: str) -> None:
    exercises = parse_text(f"{header}\n\nПриседания — 20 раз\nПланка — 40 сек").program.exercises
    assert [(e.sets, e.rest_s) for e in exercises] == [(3, None), (3, 90)]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("2 круга по 10 — приседания, отжимания", [("приседания", 2, "10"), ("отжимания", 2, "10")]),
        ("3 sets of 12: curls, press downs", [("curls", 3, "12"), ("press downs", 3, "12")]),
        ("3 rounds of 10 each: squats, push-ups", [("squats", 3, "10"), ("push-ups", 3, "10")]),
        ("3х10: приседания, спина прямая", [("приседания", 3, "10")]),
        (
            "500 m row, then 2 rounds of 8: squats, push-ups",
            [("row", None, None), ("squats", 2, "8"), ("push-ups", 2, "8")],
        ),
    ],
)
def test_numbers_before_names_are_of_each(line: str, read: list[tuple[str, int | None, str | None]]) -> None:
    assert [(e.name, e.sets, e.reps) for e in parse_text(line).program.exercises] == read


@pytest.mark.parametrize(
    ("line", "name", "sets", "rest"),
    [
        ("2х(4х100) лопатки+колобашка отд 10\"/1'", "лопатки+колобашка", 8, 10),
        ("2x(6x50) kick with fins, rest 15 s", "kick with fins", 12, 15),
        ("3 x (5 x 200 m) fast, 60 s / 3 min", "run", 15, 60),
    ],
)
def test_what_is_done_and_the_rest_stand_behind_brackets(line: str, name: str, sets: int, rest: int) -> None:
    (exercise,) = parse_text(line).program.exercises
    assert (exercise.name, exercise.sets, exercise.rest_s) == (name, sets, rest)


@pytest.mark.parametrize(
    ("line", "name", "sets", "duration", "load"),
    [
        ("станок: 15' разм, 4х8' 95% ФТП через 4', 10' зам", "станок", 4, 480, "95% ФТП"),
        ("bike: 15' wu, 4x8' 95% FTP off 4', 10' cd", "bike", 4, 480, "95% FTP"),
    ],
)
def test_the_sport_before_a_list_names_its_intervals(
    line: str, name: str, sets: int, duration: int, load: str
) -> None:
    main = parse_text(line).program.exercises[1]
    assert (main.name, main.sets, main.duration_s, main.load) == (name, sets, duration, load)


def test_a_pool_in_russian_has_no_english_name() -> None:
    (exercise,) = parse_text('Бассейн\n\n8х50 отд 15"').program.exercises
    assert (exercise.name, exercise.distance_m, exercise.rest_s) == ("плавание", 50, 15)


@pytest.mark.parametrize(
    ("text", "duration"), [("вело 2:30 Z2", 9000), ("кросс 1:10", 4200), ("планка 1:30", 90)]
)
def test_hours_are_ridden_and_minutes_are_held(text: str, duration: int) -> None:
    assert parse_text(text).program.exercises[0].duration_s == duration


@pytest.mark.parametrize(
    "line", ["Мостик — 20 (наверху задержка 2 сек)", "Bridge - 20 (hold 2 s at the top)"]
)
def test_a_hold_in_brackets_leaves_the_repetitions(line: str) -> None:
    (exercise,) = parse_text(line).program.exercises
    assert (exercise.reps, exercise.duration_s) == ("20", None)


@pytest.mark.parametrize(
    "first",
    [
        "Турники, 3 раза в неделю (пн ср пт). Отдых 2 мин между подходами",
        "Pull-ups, 3 times a week (Mon Wed Fri). Rest 2 min between sets",
    ],
)
def test_how_often_in_a_week_is_a_title(first: str) -> None:
    exercises = parse_text(f"{first}\n\n1) Брусья 10-8-6\n2) Dips 3x8").program.exercises
    assert [(e.name, e.rest_s) for e in exercises] == [("Брусья", 120), ("Dips", 120)]


@pytest.mark.parametrize(
    ("line", "is_said"),
    [
        ("Масштаб: 50/35, бег можно заменить на 250 м гребли", True),
        ("КПШ 116", True),
        ("Без боли! Коврик, носки. Следующий приём 22.11 в 9:40, каб. 214", True),
        ("Next visit 22 Nov at 9:40, room 214", True),
        ("Сила: фронтальный присед 5-5-3-3-1", False),
    ],
)
def test_what_is_said_beside_a_program_is_aside(line: str, is_said: bool) -> None:
    assert is_aside(line) is is_said


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("ЕМОМ 12 мин", "EMOM 12 мин"),
        ("АМРАП 15", "AMRAP 15"),
        ("Плечи вверх-вниз 10 р.", "Плечи вверх-вниз 10 раз"),
        ("Разовое посещение — 600 р.", "Разовое посещение — 600 р."),
        ("Жим 4п х 3р", "Жим 4п х 3р"),
        ("30 мин р20", "30 мин r20"),
    ],
)
def test_letters_stand_for_words(line: str, known: str) -> None:
    assert in_russian_words(line) == known


def test_letters_of_a_pool_are_parts_where_there_are_several() -> None:
    lines = ["Р: 400 кр", "Осн: 8х100", "З: 200"]
    assert with_parts_spelled(lines) == ["Разминка: 400 кр", "Основное: 8х100", "Заминка: 200"]
    assert with_parts_spelled(["Р: 400 кр", "8х100"]) == ["Р: 400 кр", "8х100"]


@pytest.mark.parametrize(
    ("line", "sets", "reps"),
    [
        ("push-ups 6-5-4-4-max", 5, "6-5-4-4-max"),
        ("отжимания 7-6-5-макс", 4, "7-6-5-макс"),
        ("подтягивания 4 до отказа", 4, "до отказа"),
        ("push-ups 3 to failure", 3, "to failure"),
        ("скакалка - 100 прыжков", None, "100"),
        ("круги ногой по 5 в каждую сторону", None, "5"),
    ],
)
def test_repetitions_in_other_forms(line: str, sets: int | None, reps: str) -> None:
    (exercise,) = parse_text(line).program.exercises
    assert (exercise.sets, exercise.reps) == (sets, reps)


@pytest.mark.parametrize(
    ("title", "day", "name", "reps"),
    [
        ("Программа 50 подтягиваний, неделя 2", "День 1: 6-5-4-4-макс", "подтягиваний", "6-5-4-4-макс"),
        ("100 push-ups challenge, week 2", "Day 1: 6-5-4-4-max", "push-ups", "6-5-4-4-max"),
        ("Pull-up plan", "Mon: 5-4-4-3-3", "Pull-up", "5-4-4-3-3"),
        ("50 подтягиваний за месяц", "Пн: 5-4-4-3-3", "подтягиваний", "5-4-4-3-3"),
        ("531 week 2, press", "40% x5, 50% x5, 60% x3", "press", "5-5-3"),
    ],
)
def test_a_title_names_what_stands_below_it_without_a_name(
    title: str, day: str, name: str, reps: str
) -> None:
    (exercise,) = parse_text(f"{title}\n\n{day}").program.exercises
    assert (exercise.name, exercise.reps) == (name, reps)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("вт 19:30 стадион — разминка 2 км, 6х800 м", ["разминка", "бег"]),
        ("чт 19:30 парк — фартлек 40 мин", ["фартлек"]),
        ("чт 19:30 бег — 10 км", ["бег"]),
        ("Суббота: брик — вело 40 км + бег 5 км", ["вело", "бег"]),
        (
            "Борцовская круговая, 3 круга, работа 40 сек отдых 20 сек\nканат\nотжимания",
            ["канат", "отжимания"],
        ),
    ],
)
def test_places_and_headings_are_no_names(line: str, names: list[str]) -> None:
    assert [exercise.name for exercise in parse_text(line).program.exercises] == names


def test_ranges_of_days_are_days() -> None:
    sessions = parse_text("Челлендж\n1-7 день: 20 берпи\n8-14 день: 35 берпи").program.sessions
    assert [(s.title, s.exercises[0].reps) for s in sessions] == [("1-7 день", "20"), ("8-14 день", "35")]


@pytest.mark.parametrize(
    ("line", "load", "duration", "notes"),
    [
        ("jerk 2x24 kg, 5 min", "2x24 kg", 300, None),
        ("гребля 3x20 мин темп 20 / 3 мин", None, 1200, "темп 20"),
        ("squat 3x5, tempo 3-1-1", None, None, None),
    ],
)
def test_pairs_and_rates_beside_times(
    line: str, load: str | None, duration: int | None, notes: str | None
) -> None:
    (exercise,) = parse_text(line).program.exercises
    assert (exercise.load, exercise.duration_s, exercise.notes) == (load, duration, notes)


@pytest.mark.parametrize(
    ("line", "is_said"),
    [
        ("Лучший результат — 14 раундов (Костя)", True),
        ("Темп медленный, 2 раза в день", True),
        ("через день, боль не больше 3/10", True),
        ("Ходьба 2 раза в день", False),
    ],
)
def test_how_all_of_it_is_done_is_aside(line: str, is_said: bool) -> None:
    assert is_aside(line) is is_said


def test_a_block_on_one_line_of_a_list_ends_with_its_line() -> None:
    text = "разминка ходьба 5 мин\n8 раз: бег 1 мин, ходьба 1,5 мин\nзаминка ходьба 5 мин"
    sessions = parse_text(text).program.sessions
    assert [[(e.name, e.sets, e.duration_s) for e in s.exercises] for s in sessions] == [
        [("разминка ходьба", None, 300)],
        [("бег", 8, 60), ("ходьба", 8, 90)],
        [("заминка ходьба", None, 300)],
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Сб вело 1:45 легко\nВс кросс 1:20", [("Сб", "вело"), ("Вс", "кросс")]),
        ("Sat run 5 km\nSun bike 40 km", [("Sat", "run"), ("Sun", "bike")]),
        ("Mon upper body 45 min\nbench 3x8", [("Mon upper body 45 min", "bench")]),
    ],
)
def test_two_lines_of_days_are_a_week(text: str, days: list[tuple[str, str]]) -> None:
    assert [(s.title, s.exercises[0].name) for s in parse_text(text).program.sessions] == days


@pytest.mark.parametrize(
    ("lines", "timed"),
    [
        (["Сб вело 1:45 легко", "Вс кросс 1:20", "Пн планка 1:45"], 0),
        (["Mon yoga 1:00 pm", "Wed pilates 2:30 pm"], 2),
        (["Пн йога 19:00", "Ср бокс 20:00"], 2),
    ],
)
def test_hours_of_a_ride_are_no_times_of_day(lines: list[str], timed: int) -> None:
    assert timetable_lines(lines) == timed


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Рывок 2х12 кг - 4 по 3 мин, отдых 1 мин", ("Рывок", 4, None, "2x12 kg", 180)),
        ("Жим гант. накл. 3х9", ("Жим гант. накл", 3, "9", None, None)),
        ("Жим ногами 50-60-70 кг, по 11 раз", ("Жим ногами", 3, "11", "50-60-70 kg", None)),
        ("Мостик — 14 раз, 2 подхода (задержка 3 сек вверху)", ("Мостик", 2, "14", None, None)),
        ("«Лодочка» на животе — 9 раз, 2 подхода", ("Лодочка на животе", 2, "9", None, None)),
    ],
)
def test_lines_of_russian_sheets(line: str, expected: tuple[object, ...]) -> None:
    (one,) = parse_text(line).program.exercises
    assert (one.name, one.sets, one.reps, one.load, one.duration_s) == expected
