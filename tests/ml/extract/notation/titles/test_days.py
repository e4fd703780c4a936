"""Lines that open days and parts, and lines of rest."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.line.rest_lines import is_about_rest, is_rest_day, rest_for_all
from ml.extract.notation.sports import sport_of
from ml.extract.notation.titles.days import (
    day_title,
    day_with_content,
    is_date,
    split_days,
    with_days_in_english,
    with_spelled_days,
)
from ml.extract.notation.titles.headings import is_numbered_title, is_title, part_title, split_parts


@pytest.mark.parametrize(
    "line", ["Day 4", "## Wednesday:", "Week 2, day 1", "День 2", "W3D2", "Session B - hips"]
)
def test_a_day_has_a_title(line: str) -> None:
    assert day_title(line) is not None


@pytest.mark.parametrize("line", ["Day-glo run 5 km", "Run 2 km", "Sundried walk", "3x10 days"])
def test_other_words_open_no_day(line: str) -> None:
    assert day_title(line) is None


def test_a_day_may_hold_its_content() -> None:
    assert day_with_content("Thu: 4 x 1 km / 3 min rest") == ("Thu", "4 x 1 km / 3 min rest")
    assert day_with_content("Thursday") is None


def test_days_on_one_line_are_parted() -> None:
    assert split_days("Mon: run 3 km; Wed: swim 1 km; Fri: rest") == [
        "Mon: run 3 km; Wed: swim 1 km; Fri: rest"[start:end] for start, end in ((0, 13), (15, 29), (31, 40))
    ]
    assert split_days("Squat; bench: heavy") == ["Squat; bench: heavy"]


def test_days_written_by_their_letters_are_spelled() -> None:
    week = ["M - run", "T - swim", "W - off", "Th - bike"]
    assert with_spelled_days(week) == ["Mon: run", "Tue: swim", "Wed: off", "Thu: bike"]
    assert with_spelled_days(week[:2]) == week[:2]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [("3 May 2024", True), ("Aug 9th", True), ("10 mar reps", False), ("3 min", False)],
)
def test_dates(line: str, is_one: bool) -> None:
    assert is_date(line) is is_one


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Warm-up: bike 4 min", ("Warm-up", "bike 4 min")),
        ("Заминка", ("Заминка", "")),
        ("Cool-down 200 easy", ("Cool-down", "200 easy")),
        ("Mobility (8 min)", ("Mobility (8 min)", "")),
        ("Core (wheel) 3x8", None),
        ("Skill - rope", None),
        ("Goblet squat", None),
    ],
)
def test_parts_of_a_session(line: str, expected: tuple[str, str] | None) -> None:
    assert part_title(line) == expected


def test_parts_on_one_line_are_parted() -> None:
    assert split_parts("WU: 200 easy MS: 6x50 CD: 100") == ["WU: 200 easy", "MS: 6x50", "CD: 100"]


@pytest.mark.parametrize("line", ["Legs", "Upper B", "Back and biceps", "Workout of the day", "Phase 2 of 3"])
def test_titles_only_head_a_list(line: str) -> None:
    assert is_title(line)


@pytest.mark.parametrize("line", ["Leg press", "Back squat", "Week 2 x 8", "Block 3 reps"])
def test_exercises_are_no_titles(line: str) -> None:
    assert not is_title(line)


def test_a_numbered_title_names_no_exercise() -> None:
    assert is_numbered_title("Pull 2") is False
    assert is_numbered_title("Upper 2")
    assert not is_numbered_title("Squat 5")


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("Rest 75 s between sets", 75),
        ("Rest: 2 min", 120),
        ("Отдых 90 секунд между подходами", 90),
        ("All rest periods 60 s", 60),
        ("45 sec rest between exercises", 45),
        (":30 rest", 30),
        ("1:15 rest", 75),
        ("Rest 2 between rounds", 120),
        ("Rest 40 between rounds", 40),
        ("Restorative yoga 20 min", None),
        ("Row 500 m, rest 60 s", None),
    ],
)
def test_a_rest_for_all(line: str, seconds: int | None) -> None:
    assert rest_for_all(line) == seconds


def test_words_about_rest_and_days_off() -> None:
    assert is_about_rest("Rest as long as you like")
    assert not is_about_rest("Rest-pause curl")
    assert is_rest_day("Day off")
    assert not is_rest_day("off-road run")


@pytest.mark.parametrize(
    ("heading", "sport"),
    [("Pool session", "swim"), ("Erg intervals", "row"), ("Плавание", "swim"), ("Legs", None)],
)
def test_a_heading_may_name_a_sport(heading: str, sport: str | None) -> None:
    assert sport_of(heading) == sport


def test_days_stand_between_bars_below_a_head() -> None:
    line = "run plan: Mon 4x4min hard | Tue off | Wed 45min easy | Sun 90min long"
    assert split_days(line) == ["run plan:", "Mon 4x4min hard", "Tue off", "Wed 45min easy", "Sun 90min long"]


@pytest.mark.parametrize("day", ["Lunes", "Mittwoch", "sábado", "Vendredi"])
def test_days_of_other_languages_open_a_day(day: str) -> None:
    assert day_title(f"{day}:") == day


def test_a_day_and_its_date_over_hours_alone_are_no_program() -> None:
    assert not parse_text("Mon 24 Dec: 6:00-14:00\nTue 25 Dec: closed").program.is_program


@pytest.mark.parametrize(
    "days", [("Mo", "Do", "So"), ("Di:", "Mi:", "Sa:"), ("lun.", "mer.", "sam."), ("LUN", "MIÉ", "SÁB")]
)
def test_a_week_in_another_language_has_days(days: tuple[str, ...]) -> None:
    text = "\n".join(
        f"{day} {work}" for day, work in zip(days, ("30 min run", "4x25 m swim", "2 h ride"), strict=True)
    )
    found = parse_text(text).program.sessions
    assert [[e.name for e in session.exercises] for session in found] == [["run"], ["swim"], ["ride"]]


def test_short_words_out_of_order_are_no_days() -> None:
    lines = ["So: warm up", "do 3x10 dips", "me: 5 km run"]
    assert with_days_in_english(lines) == lines
