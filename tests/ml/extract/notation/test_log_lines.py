"""Lines as people write them in their logs: weights with their references, units and sets in any order."""

from typing import Any

import pytest

from ml.extract.notation import parse_line, parse_text
from storage.records.program import Exercise

_FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")


def _row(exercise: Exercise) -> tuple[Any, ...]:
    values = {name: getattr(exercise, name) for name in _FIELDS}
    return exercise.name, {name: value for name, value in values.items() if value is not None}


def _rows(text: str) -> list[tuple[Any, ...]]:
    return [_row(exercise) for exercise in parse_text(text).program.exercises]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Squat 5x3 @ 85% of 1RM", ("Squat", {"sets": 5, "reps": "3", "load": "85%"})),
        ("Squat 5x5 @ 90% 5RM, 2 min", ("Squat", {"sets": 5, "reps": "5", "load": "90%", "rest_s": 120})),
        ("Row 3x8 80% of your TM", ("Row", {"sets": 3, "reps": "8", "load": "80%"})),
        ("Присед 5х5 80% от ПМ", ("Присед", {"sets": 5, "reps": "5", "load": "80%"})),
    ],
)
def test_what_a_share_is_of_is_no_name(line: str, expected: tuple[Any, ...]) -> None:
    assert [_row(exercise) for exercise in parse_line(line).exercises] == [expected]


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("Bench 3x8 100 lb (45 kg)", "100 lb"),
        ("Bench 3x8 45kg/100lbs", "45 kg"),
        ("Жим 3х8 45 кг (100 lb)", "45 kg"),
        # Two weights, for two people.
        ("Bench 3x8 45kg/30kg", "45/30 kg"),
    ],
)
def test_a_weight_in_two_units_is_one(line: str, load: str) -> None:
    [exercise] = parse_text(f"{line}\nSquat 3x5").program.exercises[:1]
    assert (exercise.sets, exercise.reps, exercise.load) == (3, "8", load)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Deadlift 5@205", ("Deadlift", {"reps": "5", "load": "205"})),
        ("5@205 Front squat", ("Front squat", {"reps": "5", "load": "205"})),
        ("3 @ 80% Snatch", ("Snatch", {"reps": "3", "load": "80%"})),
        ("Жим 5 @ 100 кг", ("Жим", {"reps": "5", "load": "100 kg"})),
        ("Dips 4 x BW", ("Dips", {"sets": 4, "load": "bodyweight"})),
        ("Dips 4 x bw + 10kg", ("Dips", {"sets": 4, "load": "bodyweight+10 kg"})),
        ("Отжимания 3 х свой вес", ("Отжимания", {"sets": 3, "load": "bodyweight"})),
        ("Pull-ups 10 x BW", ("Pull-ups", {"reps": "10", "load": "bodyweight"})),
        ("Pull-ups 3 x bw x 8", ("Pull-ups", {"sets": 3, "reps": "8", "load": "bodyweight"})),
        ("Row 3x8, 1 minute of rest", ("Row", {"sets": 3, "reps": "8", "rest_s": 60})),
    ],
)
def test_numbers_beside_a_weight_are_repetitions_or_sets(line: str, expected: tuple[Any, ...]) -> None:
    assert [_row(exercise) for exercise in parse_line(line).exercises] == [expected]


@pytest.mark.parametrize("line", ["Row 5 @ 24 spm", "Bike 10 @ 200 w"])
def test_rates_are_no_weights(line: str) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.reps, exercise.load) == (None, None)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "10x 45lbs/20.4kg (warm up)\n3x 65lbs/29.5kg\n2x 90lbs/40.8kg (joker)",
            {"sets": 3, "reps": "10-3-2", "load": "45-65-90 lb"},
        ),
        (
            "2 x 60ft x 95#\n1 x 60ft x 125#",
            {"sets": 3, "distance_m": 18.3, "load": "95-95-125 lb"},
        ),
        ("2х20 м 24 кг\n1х20 м 32 кг", {"sets": 3, "distance_m": 20.0, "load": "24-24-32 kg"}),
        ("2x30 s 10 kg\n1x30 s 20 kg", {"sets": 3, "duration_s": 30, "load": "10-10-20 kg"}),
        ("10\n8\n6", {"sets": 3, "reps": "10-8-6"}),
        ("12\n12", {"sets": 2, "reps": "12"}),
        ("10 раз\n8", {"sets": 2, "reps": "10-8"}),
        ("3 sets of 5", {"sets": 3, "reps": "5"}),
        ("\n5 x 3 @ 85%", {"sets": 5, "reps": "3", "load": "85%"}),
    ],
)
def test_sets_stand_below_their_name(lines: str, expected: dict[str, Any]) -> None:
    row = ("Row", {"sets": 3, "reps": "8"})
    assert _rows(f"Row 3x8\n\nFront squat\n{lines}") == [row, ("Front squat", expected)]
    assert _rows(f"Front squat:\n{lines}\n\nRow 3x8")[:1] == [("Front squat", expected)]


def test_lines_that_only_count_are_no_sets() -> None:
    assert _rows("Exercises\n1\n2\n3\nSquat 3x8") == [("Squat", {"sets": 3, "reps": "8"})]


def test_a_title_is_no_name_of_what_stands_below_an_empty_line() -> None:
    assert _rows("Upper\n\n3x10 bench") == [("bench", {"sets": 3, "reps": "10"})]


def test_sets_over_names_are_of_all() -> None:
    both = {"sets": 3, "reps": "10"}
    assert _rows("3 sets of 10\nsquats\nrows") == [("squats", both), ("rows", both)]


def test_a_scheme_with_words_behind_a_dash_is_no_day() -> None:
    rows = _rows("EMOM 18 - all inside the minute\n3 dips\n9 air squats")
    assert rows == [("dips", {"sets": 18, "reps": "3"}), ("air squats", {"sets": 18, "reps": "9"})]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "5@205 Deadlift\n5@255 Deadlift\n3@295 Deadlift UGLY",
            [("Deadlift", {"sets": 3, "reps": "5-5-3", "load": "205-255-295"})],
        ),
        (
            "Squat 100x5\nSquat 120x3 belt",
            [("Squat", {"sets": 2, "reps": "5-3", "load": "100-120"})],
        ),
        # Another movement, and another unit of what is bought.
        (
            "Squat 100x5\nSquat jump 60x5",
            [("Squat", {"reps": "5", "load": "100"}), ("Squat jump", {"reps": "5", "load": "60"})],
        ),
        (
            "2x 20 kg plates\n4x 10 kg plates",
            [("plates", {"reps": "2", "load": "20 kg"}), ("plates", {"reps": "4", "load": "10 kg"})],
        ),
    ],
)
def test_sets_that_name_their_lift_again_are_one_exercise(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Snatch pull (95%/3)4", [("Snatch pull", {"sets": 4, "reps": "3", "load": "95%"})]),
        ("Clean (80 kg x 1+1)5", [("Clean", {"sets": 5, "reps": "1+1", "load": "80 kg"})]),
        ("Рывок (80%х2)4", [("Рывок", {"sets": 4, "reps": "2", "load": "80%"})]),
        (
            "Snatch 60%/2; 70%/2; (78%/2)4",
            [("Snatch", {"sets": 6, "reps": "2", "load": "60-70-78-78-78-78%"})],
        ),
        (
            "Squat 305x1, 280x3,3 / Block pull 275 3x3",
            [
                ("Squat", {"sets": 3, "reps": "1-3-3", "load": "305-280-280"}),
                ("Block pull", {"sets": 3, "reps": "3", "load": "275"}),
            ],
        ),
        ("Deadlift 3x5 @ 1.5 x BW", [("Deadlift", {"sets": 3, "reps": "5", "load": "1.5 BW"})]),
        ("20 swings @ 1/3 bodyweight", [("swings", {"reps": "20", "load": "1/3 BW"})]),
        ("10 DB clean + push press", [("DB clean + push press", {"reps": "10"})]),
        ("10 push-ups + squats", [("push-ups", {"reps": "10"}), ("squats", {})]),
        ("4 mi run + weights", [("run", {"distance_m": 6437.4}), ("weights", {})]),
        ("бег 5 км + силовая", [("бег", {"distance_m": 5000.0}), ("силовая", {})]),
        ("run 5 km + beers", [("run", {"distance_m": 5000.0})]),
    ],
)
def test_what_stands_on_one_line(line: str, expected: list[tuple[Any, ...]]) -> None:
    assert _rows(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "(newer folks: box dips. miss a minute = stop there)",
        "fail a set? go 6x2, then 10x1",
        "miss reps two weeks running = take 10% off",
        "не смог сделать 5 раз - минус 10%",
        "Breaks of 3-5 breaths, then pick it back up",
        "in and out in an hour, no phone",
        "Right knee, 3 wks post scope. Do these 2x per day",
        "Build to a heavy triple, then stay there",
        "bw up to 92 kg, moving the right way",
    ],
)
def test_what_is_said_beside_the_sets_is_not_trained(line: str) -> None:
    squat = [("Squat", {"sets": 5, "reps": "3"})]
    assert _rows(f"Squat 5x3\n{line}") == squat


def test_a_part_that_closes_its_list_is_trained_by_its_name() -> None:
    row = ("Row", {"sets": 3, "reps": "8"})
    assert _rows("Row 3x8\nabs\n\nRow 3x8") == [row, ("abs", {}), row]
    assert _rows("Жим 3х8\nпресс") == [("Жим", {"sets": 3, "reps": "8"}), ("пресс", {})]
    # Over a list it heads it.
    assert _rows("Row 3x8\n\nAbs\nV-up 3x8") == [row, ("V-up", {"sets": 3, "reps": "8"})]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "hip thrusts 4 x 10 (60 60 70 70)",
            ("hip thrusts", {"sets": 4, "reps": "10", "load": "60-60-70-70"}),
        ),
        ("Squat 3x5: 100, 110, 120", ("Squat", {"sets": 3, "reps": "5", "load": "100-110-120"})),
        ("Присед 3 по 5 (100/110/120 кг)", ("Присед", {"sets": 3, "reps": "5", "load": "100-110-120 kg"})),
        # As many repetitions as were done.
        ("Squat 3x10 (12 10 8)", ("Squat", {"sets": 3, "reps": "10"})),
        ("10 hang clean 95", ("hang clean", {"reps": "10", "load": "95"})),
        ("Жим ногами 180 4 по 10", ("Жим ногами", {"sets": 4, "reps": "10", "load": "180"})),
        ("Row 3x10 @ 2x24", ("Row", {"sets": 3, "reps": "10", "load": "2x24"})),
        (
            "Carry: sets=3 dist=40m weight=2x24kg",
            ("Carry", {"sets": 3, "distance_m": 40.0, "load": "2x24 kg"}),
        ),
        ("Row; s=4; r=10; w=2x22", ("Row", {"sets": 4, "reps": "10", "load": "2x22"})),
        ("1h swing 10/10 x 5 @24", ("1h swing", {"sets": 5, "reps": "10", "load": "24"})),
        (
            "Фермер 2х40 кг 4 захода по 30 м отд 3 мин",
            ("Фермер", {"sets": 4, "distance_m": 30.0, "load": "2x40 kg", "rest_s": 180}),
        ),
        ("bench 60x5 110x1 then 125 no", ("bench", {"sets": 2, "reps": "5-1", "load": "60-110"})),
        ("easy 20 min run", ("easy run", {"duration_s": 1200})),
        ("brisk 5 minute warm up walk", ("brisk warm up walk", {"duration_s": 300})),
        ("parkrun 5k 23:51 PB!!", ("parkrun", {"distance_m": 5000.0, "duration_s": 1431})),
    ],
)
def test_how_a_lift_or_a_run_was_done(line: str, expected: tuple[Any, ...]) -> None:
    assert _rows(f"{line}\nPlank 3 x 30 s")[0] == expected


def test_intervals_may_be_counted_in_words() -> None:
    [run, walk] = parse_text("4 раза (3 мин бег + 2 мин шаг)").program.exercises
    assert [(run.name, run.sets, run.duration_s), (walk.name, walk.sets, walk.duration_s)] == [
        ("бег", 4, 180),
        ("шаг", 4, 120),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Кто после болезни - 4х800 и домой",
        "Anyone new: 2x800 and done",
        "After a break, 2x a week",
        "Спокойно, 2 р/день",
        "tired shoulders. new goggles leak",
        "/addworkout day=2",
        "should take abt 45",
    ],
)
def test_what_is_said_to_people_is_not_trained(line: str) -> None:
    run = [("run", {"sets": 6, "distance_m": 800.0, "rest_s": 90})]
    assert _rows(f"6x800 m run, rest 90 s\n{line}") == run


def test_how_often_a_day_says_nothing_of_what_is_done() -> None:
    assert _rows("pendulums 2 min 2x/day\ntable slides 2x10")[0] == (
        "pendulums",
        {"duration_s": 120},
    )


def test_a_rest_may_have_more_said_behind_it() -> None:
    rested = [("Row", {"sets": 3, "reps": "8", "rest_s": 60})]
    assert _rows("Row 3x8\nrest 60-90s. pain under 3/10 is ok") == rested


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Трен. А: присед 3х8\nТрен. Б: жим 3х8", ["Трен. А", "Трен. Б"]),
        ("Тренировка А: присед 3х8\nТренировка Б: жим 3х8", ["Тренировка А", "Тренировка Б"]),
        ("Row 3x8\nAlt day: squat 3x8, curl 3x8", [None, "Alt day"]),
        ("Heavy day: squat 3x8, curl 3x8\nLight day: row 3x8", ["Heavy day", "Light day"]),
        ("Тренировка в зале\nприсед 3х8\nжим 3х8", ["Тренировка в зале"]),
    ],
)
def test_sessions_that_letters_or_words_tell_apart(text: str, expected: list[str | None]) -> None:
    assert [session.title for session in parse_text(text).program.sessions] == expected


@pytest.mark.parametrize(
    "text", ["Threshold 4x8\nWarm Up 15:00", "Workout: Threshold 4x8\nType: Run\nWarm Up 15:00"]
)
def test_what_stands_over_a_warm_up_is_the_title(text: str) -> None:
    program = parse_text(f"{text}\nRun 4x8 min").program
    assert (program.title, [e.name for e in program.exercises]) == ("Threshold 4x8", ["Warm Up", "Run"])
