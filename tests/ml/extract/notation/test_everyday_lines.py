"""Lines as gyms, coaches and forums write them every day."""

from typing import Any

import pytest

from ml.extract.extractor import OcrExtractor
from ml.extract.notation import parse_line, parse_text
from storage.records.program import Exercise

_FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")


def _row(exercise: Exercise) -> tuple[str, dict[str, Any]]:
    values = {name: getattr(exercise, name) for name in _FIELDS}
    return exercise.name, {name: value for name, value in values.items() if value is not None}


def _rows(text: str) -> list[tuple[str, dict[str, Any]]]:
    return [_row(exercise) for exercise in parse_text(text).program.exercises]


@pytest.mark.parametrize(
    ("line", "sets", "reps", "load"),
    [
        ("Front squat 185 5,5,4", 3, "5-5-4", "185"),
        ("Bench 135 8 8 7", 3, "8-8-7", "135"),
        ("Press 5,5,5 95", 3, "5-5-5", "95"),
        ("Deadlift 265 5", None, "5", "265"),
        ("Dips 12 10 8", 3, "12-10-8", None),
        ("Side plank 60 45 30", 3, "60-45-30", None),
    ],
)
def test_a_weight_may_stand_bare_beside_repetitions(
    line: str, sets: int | None, reps: str, load: str | None
) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.sets, exercise.reps, exercise.load) == (sets, reps, load)


@pytest.mark.parametrize("line", ["Squat 225 5,5", "Deadlift 102,5 5", "Жим 62,5 5 5 5", "Row 102,5, 5, 5"])
def test_decimal_commas_beside_bare_weights_are_read(line: str) -> None:
    assert parse_line(line).exercises


@pytest.mark.parametrize("line", ["Row 3x12, last set 9", "Row 3x12 (last set was 9)"])
def test_the_last_set_of_a_log_may_differ(line: str) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.name, exercise.sets, exercise.reps, exercise.load) == ("Row", 3, "12-12-9", None)


def test_an_impossible_number_of_sets_is_not_written_out() -> None:
    assert all(
        len(one.reps or "") < 200 for one in parse_line("Row 999999999 sets of 12, last set 9").exercises
    )


def test_a_sentence_behind_sets_is_a_note() -> None:
    [exercise] = parse_line(
        "Squat: 60kg x5, 100kg x3, 120kg x2. Fine, then tried 140kg and failed."
    ).exercises
    assert _row(exercise) == ("Squat", {"sets": 3, "reps": "5-3-2", "load": "60-100-120 kg"})


def test_sets_below_a_name_may_be_listed_with_signs() -> None:
    text = "Row\n- 2x8 @ 40kg\n- 1x5 @ 50kg\n\nCurl\n- 3x12"
    assert _rows(text) == [
        ("Row", {"sets": 3, "reps": "8-8-5", "load": "40-40-50 kg"}),
        ("Curl", {"sets": 3, "reps": "12"}),
    ]


@pytest.mark.parametrize(
    "line", ["20kg clean & press 4x6", "20kg squat & press 4x6", "20kg lunge & twist 4x6"]
)
def test_halves_of_a_movement_are_one_exercise(line: str) -> None:
    [exercise] = parse_line(line).exercises
    assert _row(exercise)[1] == {"sets": 4, "reps": "6", "load": "20 kg"}


@pytest.mark.parametrize("rest", ["90s jog rec", "90 s jog recovery", "90s easy jog", "90s jog"])
def test_a_pace_by_the_kilometre_and_a_jog_are_no_exercises(rest: str) -> None:
    assert _rows(f"1km WU, 5 x 600m @ 4:15/km, {rest}, 1km CD")[1] == (
        "run",
        {"sets": 5, "distance_m": 600.0, "rest_s": 90},
    )


@pytest.mark.parametrize("line", ["4 x 6min / 3min easy spin", "4 x 6min, 3min easy spin"])
def test_how_one_spins_between_is_no_name(line: str) -> None:
    assert _rows(f"Bike\n{line}") == [("bike", {"sets": 4, "duration_s": 360, "rest_s": 180})]


def test_an_hour_of_recovery_is_trained() -> None:
    assert _rows("Bike week\nSat: 3h ride\nSun: 60min recovery")[1] == ("bike", {"duration_s": 3600})


@pytest.mark.parametrize("zone", ["UT2", "Z2", "zone 2"])
def test_a_zone_behind_a_time_is_a_note(zone: str) -> None:
    assert _rows(f"Sat\n50' bike, {zone}") == [("bike", {"duration_s": 3000})]


def test_how_lengths_are_swum_names_them() -> None:
    assert _rows("Swim\n4x100 pull, 20s rest\nThen 6x25 fast, 30s rest")[1] == (
        "fast",
        {"sets": 6, "distance_m": 25.0, "rest_s": 30},
    )


def test_minutes_of_counted_rounds_are_not_shared_again() -> None:
    text = "EMOM 15 (5 rounds)\nMin 1: 10 burpees\nMin 2: 12 swings\nMin 3: rest"
    assert [row[1]["sets"] for row in _rows(text)] == [5, 5]


@pytest.mark.parametrize("verb", ["swap bench for", "replace the bench with", "switch from bench to"])
def test_what_is_done_instead_is_the_exercise(verb: str) -> None:
    assert _rows(f"- {verb} floor press, 4 sets of 8") == [("floor press", {"sets": 4, "reps": "8"})]


def test_who_comes_along_is_no_name() -> None:
    assert _rows("Sun 12 km long run with Petra") == [("long run", {"distance_m": 12000.0})]


def test_a_heading_before_parts_is_no_exercise() -> None:
    assert [row[0] for row in _rows("Swim Tue - WU: 300 ez MS: 6x50 kick CD: 100 ez")] == ["ez", "kick", "ez"]


def test_a_description_ends_in_its_numbers() -> None:
    text = (
        "1. Leg raise\nLie on your back. Lift one leg 20 cm. Hold for 6 seconds. Repeat 12 times.\n\n"
        "2. Clam: Lie on your side. Open the top knee. 2 sets of 10 each side.\n\n"
        "Do all exercises 2 times a day."
    )
    assert _rows(text) == [
        ("Leg raise", {"reps": "12", "duration_s": 6}),
        ("Clam", {"sets": 2, "reps": "10"}),
    ]


def test_sets_of_an_unknown_movement_are_no_heading() -> None:
    assert _rows("Elastic tube eversion: 2 sets of 15") == [
        ("Elastic tube eversion", {"sets": 2, "reps": "15"})
    ]


@pytest.mark.parametrize(
    ("line", "load"),
    [("8 snatches, 50/35", "50/35"), ("8 box jumps, 24/20", None), ("8 snatches (50/35)", "50/35")],
)
def test_weights_for_two_stand_behind_a_comma(line: str, load: str | None) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.reps, exercise.load) == ("8", load)


@pytest.mark.parametrize("how", ["at 5k effort", "at 10k pace"])
def test_how_fast_is_no_distance(how: str) -> None:
    assert _rows(f"5 x 3 min {how}, 90 s rest") == [("run", {"sets": 5, "duration_s": 180, "rest_s": 90})]


@pytest.mark.parametrize("day", ["Tue 18:30 (ergs) -", "Tue 18:30 –", "Tue 18:30:"])
def test_the_hour_of_a_day_is_no_length(day: str) -> None:
    assert _rows(f"{day} 10 min paddle, 5 min steady\nSat 08:00 - 12k steady, rate 18")[0] == (
        "paddle",
        {"duration_s": 600},
    )


def test_work_inside_a_ride_is_a_note() -> None:
    assert _rows("Sun 2 h easy, 5x10 s sprints inside") == [("easy", {"duration_s": 7200})]


def test_a_superset_may_be_shortened() -> None:
    assert [row[0] for row in _rows("* 3x10 pushdowns SS 3x15 lateral raises")] == [
        "pushdowns",
        "lateral raises",
    ]


@pytest.mark.parametrize("line", ["40-calorie row", "40-cal row", "40 calorie row"])
def test_calories_may_be_joined_to_their_number(line: str) -> None:
    assert _rows(f"For time:\n{line}\n20 burpees")[0] == ("row", {"reps": "40 cal"})


def test_sums_and_lengths_of_swims_part_at_full_stops() -> None:
    assert _rows("sat: 200 fr / 100 kick. 10x50 fr 15s rest. 200 ez. 1.2k done") == [
        ("fr", {"distance_m": 200.0}),
        ("kick", {"distance_m": 100.0}),
        ("fr", {"sets": 10, "distance_m": 50.0, "rest_s": 15}),
        ("ez", {"distance_m": 200.0}),
    ]


def test_pieces_of_a_length_have_sets_in_russian_as_well() -> None:
    assert _rows("кросс 5 км + 4 ускорения по 80 м\nбег 3 км\n6 ускорений по 60 м")[-1] == (
        "ускорений",
        {"sets": 6, "distance_m": 60.0},
    )


def test_how_often_a_day_is_no_number_of_sets() -> None:
    table = (
        "Exercise\tHow many\tHow often\n"
        "Pendulum swings\t2 minutes\t4 x daily\nTable slides\t2 x 10\t3 x daily"
    )
    exercises = OcrExtractor().extract_text(table).exercises
    assert [(e.sets, e.reps, e.duration_s) for e in exercises] == [(None, None, 120), (2, "10", None)]


def test_a_long_line_parts_at_its_full_stops() -> None:
    text = (
        "sat am: 300 fr / 100 kick. 12x50 fr 15s rest (every 4th hard). 4x100 IM 30s rest. "
        "8x25 fly w fins 20s rest. 200 ez. 1.9k done"
    )
    assert [row[0] for row in _rows(text)] == ["fr", "kick", "fr", "IM", "fly with fins", "ez"]


@pytest.mark.parametrize("line", ["6k easy 5:50s", "6k easy @ 5:50"])
def test_about_how_fast_is_no_name(line: str) -> None:
    assert _rows(f"Run\n{line}") == [("easy", {"distance_m": 6000.0})]


def test_how_high_is_no_way() -> None:
    assert _rows("For time:\n8 rope climbs, 15 feet\n20 burpees")[0] == ("rope climbs", {"reps": "8"})


def test_build_heads_a_set_of_a_swim() -> None:
    assert _rows("Swim 3\nBuild: 4x50 FC, 20s\nMain: 6x100 free")[0][0] == "FC"


def test_a_weight_stands_before_sets_in_words() -> None:
    [exercise] = parse_line("squats 225 for 3 sets of 5").exercises
    assert _row(exercise) == ("squats", {"sets": 3, "reps": "5", "load": "225"})


def test_a_ladder_with_its_weights_in_brackets_is_no_title() -> None:
    text = "Front squat 5-5-3 (60/70/80)\nGood morning 3x10 40kg"
    assert _rows(text)[0] == ("Front squat", {"sets": 3, "reps": "5-5-3", "load": "60-70-80"})


def test_intervals_behind_a_way_without_a_unit_are_their_own() -> None:
    rows = _rows("Swim squad\n400 w/u, 10x100 on 1:45, 200 c/d")
    assert [values for _, values in rows] == [
        {"distance_m": 400.0},
        {"sets": 10, "distance_m": 100.0},
        {"distance_m": 200.0},
    ]


def test_how_one_comes_back_is_no_name() -> None:
    assert _rows("6 x 10 s hill sprints walking back down")[0][0] == "hill sprints"


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("swing 3x15 1.5 pood", "1.5 pood"),
        ("snatch 3x10, 1,5 pood", "1.5 pood"),
        ("clean 3x3 @ 2 pood", "2 pood"),
    ],
)
def test_bells_are_weighed_in_poods(line: str, load: str) -> None:
    assert _rows(line)[0][1]["load"] == load


def test_nothing_need_part_a_run_from_its_walk() -> None:
    assert _rows("6x (1' run 90\" walk)") == [("run", {"sets": 6, "duration_s": 60, "rest_s": 90})]


def test_a_jog_behind_runs_that_say_how_to_recover_is_no_rest() -> None:
    rows = _rows("5x200m w/ walk back, 10 min jog")
    assert [values for _, values in rows] == [{"sets": 5, "distance_m": 200.0}, {"duration_s": 600}]


@pytest.mark.parametrize("rest", ["walking rest", "easy rest", "jog recovery", "standing rest"])
@pytest.mark.parametrize("sets", ["Front squat 4x6", "5 x 1200 run", "6 x 500m row"])
def test_a_rest_by_name_is_none_to_train(sets: str, rest: str) -> None:
    [exercise] = parse_text(f"{sets}, 75 s {rest}").program.exercises
    assert exercise.rest_s == 75


@pytest.mark.parametrize(
    ("line", "name", "load"),
    [
        ("3x5, 1x8+ bench press", "bench press", None),
        ("2x3, 2x2, 1x1+ power clean", "power clean", None),
        ("Front squat 3x5, 1x8+ (60 kg)", "Front squat", "60 kg"),
    ],
)
def test_sets_in_turn_stand_before_a_name_and_load_stands_behind_them(
    line: str, name: str, load: str | None
) -> None:
    [exercise] = parse_text(line).program.exercises
    assert (exercise.name, exercise.load) == (name, load)
    assert "-" in (exercise.reps or "")


@pytest.mark.parametrize("line", ["Bodyweight lunge 3x12", "Bodyweight Squat 0:45"])
def test_what_is_named_for_the_body_keeps_its_name(line: str) -> None:
    [exercise] = parse_text(line).program.exercises
    assert exercise.name.startswith("Bodyweight ")


@pytest.mark.parametrize("line", ["Lunge 3x12 bodyweight", "BW lunge 3x12"])
def test_what_is_lifted_is_no_name(line: str) -> None:
    [exercise] = parse_text(line).program.exercises
    assert (exercise.name.lower(), exercise.load) == ("lunge", "bodyweight")
