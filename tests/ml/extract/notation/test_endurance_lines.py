"""Lines of runners, swimmers, riders and rowers, as their clubs and coaches write them."""

from typing import Any

import pytest

from ml.extract.notation import parse_text


def rows(text: str) -> list[tuple[str, dict[str, Any]]]:
    names = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
    return [
        (e.name, {name: value for name in names if (value := getattr(e, name)) is not None})
        for e in parse_text(text).program.exercises
    ]


@pytest.mark.parametrize(
    ("line", "way"),
    [
        ("8 mi w/ 4 mi @ tempo", 12874.7),
        ("8 km with 4 km tempo", 8000.0),
        ("15 km incl 5 at MP", 15000.0),
        ("10 км с 4 км в темпе", 10000.0),
        ("12 км, из них 5 км темп", 12000.0),
    ],
)
def test_what_is_run_faster_is_a_part_of_the_way(line: str, way: float) -> None:
    (row,) = rows(f"Mon: 5 km run\nWed: {line}\nFri: 6 km run")[1:2]
    assert row[1] == {"distance_m": way}
    assert "km" not in row[0]
    assert "mi" not in row[0]


@pytest.mark.parametrize(
    "line", ["5 x 1000 with a 400 jog, first three at 3:20", "5 x 1000 with 400 jog, the first 2 at 3:20"]
)
def test_how_to_recover_and_how_fast_the_first_are_is_no_name(line: str) -> None:
    assert rows(f"Track\n{line}") == [("run", {"sets": 5, "distance_m": 1000.0})]


@pytest.mark.parametrize(
    "line",
    [
        "bike 2 h straight into run 20 min",
        "bike 2 h, straight off the bike into run 20 min",
        "bike 2 h directly into run 20 min",
    ],
)
def test_one_sport_may_go_straight_into_the_next(line: str) -> None:
    assert rows(line) == [("bike", {"duration_s": 7200}), ("run", {"duration_s": 1200})]


def test_a_label_with_a_number_in_it_heads_a_list() -> None:
    assert rows("VO2: 15' wu, 5x4' @ 115% rbi 4', 10' cd") == [
        ("wu", {"duration_s": 900}),
        (
            "VO2: 15' wu, 5x4' @ 115% rbi 4', 10' cd",
            {"sets": 5, "load": "115%", "duration_s": 240, "rest_s": 240},
        ),
        ("cd", {"duration_s": 600}),
    ]


def test_so_many_metres_on_and_off_are_minutes() -> None:
    assert rows("erg 10x1m on / 1m off @ r30+") == [("erg", {"sets": 10, "duration_s": 60, "rest_s": 60})]
    assert rows("carry 3 x 9m") == [("carry", {"sets": 3, "distance_m": 9.0})]


def test_rates_of_strokes_are_no_ladder() -> None:
    assert rows("ERG\n20' w/u pyramid r18-20-22\n2k easy") == [
        ("w/u pyramid", {"duration_s": 1200}),
        ("easy", {"distance_m": 2000.0}),
    ]


@pytest.mark.parametrize(
    ("line", "last"),
    [
        (
            "3x(4x50 as 25 fast/25 ez on 1:05), 100 back after each",
            ("back", {"sets": 3, "distance_m": 100.0}),
        ),
        ("3 x (4x50 free), 100 кроль после каждой серии", ("кроль", {"sets": 3, "distance_m": 100.0})),
        ("6x400 m run, 10 burpees after each", ("burpees", {"sets": 6, "reps": "10"})),
        ("8 x 200 m run, 200 jog after each", ("run", {"sets": 8, "distance_m": 200.0})),
    ],
)
def test_what_is_done_after_each_is_done_as_often(line: str, last: tuple[str, dict[str, Any]]) -> None:
    assert rows(line)[-1] == last


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Clean & press ladder 1-2-3 x 4, L+R", ("Clean & press ladder", {"sets": 4, "reps": "1-2-3"})),
        ("Подтягивания 1-2-3-4 х 5", ("Подтягивания", {"sets": 5, "reps": "1-2-3-4"})),
        ("Swing 10-15-25 x 3 @ 24 kg", ("Swing", {"sets": 3, "reps": "10-15-25", "load": "24 kg"})),
        ("Squat 5-5-5 x 100", ("Squat", {"sets": 3, "reps": "5-5-5"})),
    ],
)
def test_a_ladder_may_be_climbed_several_times(line: str, row: tuple[str, dict[str, Any]]) -> None:
    assert rows(line) == [row]


@pytest.mark.parametrize("line", ["2 miles jog back", "10 min jog home", "3 km walk back to the car"])
def test_so_far_back_is_no_recovery(line: str) -> None:
    ((name, values),) = rows(f"Hills\n{line}")
    assert name in {"jog", "walk"}
    assert values.keys() & {"distance_m", "duration_s"}


def test_a_short_way_back_is_a_recovery() -> None:
    assert rows("8 x 60 m sprint, 60 m walk back") == [("sprint", {"sets": 8, "distance_m": 60.0})]


def test_intervals_are_told_in_sentences() -> None:
    told = (
        "Perfect weather so no excuses. We'll go 5 x 1000 with a 400 jog, first three at 3:20. "
        "Then 4 x 200 with a 200 jog. We do the 2-mile warmup at 6:45 sharp, flats not spikes please."
    )
    assert rows(told) == [
        ("run", {"sets": 5, "distance_m": 1000.0}),
        ("run", {"sets": 4, "distance_m": 200.0}),
        ("warmup", {"distance_m": 3218.7}),
    ]


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("Chin ups BW x 12, 25 lbs x 5, 30 x 5, 35 x 3", "bodyweight-25-30-35 lb"),
        ("Pull-ups: BW x 8, BW x 8, 10 kg x 5", "bodyweight-bodyweight-10 kg"),
        ("Dips bw x 12, bw x 10, bw x 8", "bodyweight"),
    ],
)
def test_sets_with_and_without_a_belt_share_its_unit(line: str, load: str) -> None:
    ((_, values),) = rows(line)
    assert values["load"] == load


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "60' bike: 2 x 20' @ race watts, 5' easy, aero position",
            [("bike", {"duration_s": 3600})],
        ),
        ("6 km run: 4 km @ race pace, 2 km negative", [("run", {"distance_m": 6000.0})]),
        ("12 км бег: 8 км легко, 4 км быстро", [("бег", {"distance_m": 12000.0})]),
        (
            "10 min bike: 10 squats, 10 push-ups",
            [("bike", {"duration_s": 600}), ("squats", {"reps": "10"}), ("push-ups", {"reps": "10"})],
        ),
        (
            "Dryland 12 min: lunges, push-ups, band row, 2 rounds",
            [("lunges", {"sets": 2}), ("push-ups", {"sets": 2}), ("band row", {"sets": 2})],
        ),
        ("Hang 6-4-2 x 10 s", [("Hang", {"sets": 3, "reps": "6-4-2"})]),
        ("1 climb of at least 3 min, seated", [("climb", {"duration_s": 180})]),
        ("Frog stand 5 x up to 20 s", [("Frog stand", {"sets": 5, "duration_s": 20})]),
        ("Transition under 2 min", []),
        ("If the sixth is slower than the first by > 2 s, pace was wrong: note it", []),
    ],
)
def test_what_is_inside_of_a_line_and_what_is_said_of_it(
    line: str, expected: list[tuple[str, dict[str, Any]]]
) -> None:
    assert rows(f"Plank 3x10\n{line}")[1:] == expected


def test_the_first_of_two_ways_counts() -> None:
    text = "3 rounds: 400 m run or 500 m row, 15 wall balls"
    assert rows(text) == [
        ("run", {"sets": 3, "distance_m": 400.0}),
        ("wall balls", {"sets": 3, "reps": "15"}),
    ]


@pytest.mark.parametrize(
    ("title", "name"), [("Row and talk", "Row"), ("Ride there and back", "Ride"), ("Squat", "Squat")]
)
def test_a_sport_in_a_title_names_what_has_no_name(title: str, name: str) -> None:
    assert [n for n, _ in rows(f"Day 1 - {title}\n8 min @ 18 spm")] == [name]


@pytest.mark.parametrize("place", ["Deck", "Dryland", "On the mat", "Home"])
def test_a_place_heads_a_list(place: str) -> None:
    assert rows(f"{place}: scapular wall slides 2x10, band pull-aparts 2x12") == [
        ("scapular wall slides", {"sets": 2, "reps": "10"}),
        ("band pull-aparts", {"sets": 2, "reps": "12"}),
    ]


def test_times_among_walks_are_walked_and_among_lifts_are_not() -> None:
    walks = "Slow walk 10 min @ Borg 9\n5 x (2 min @ Borg 13 + 2 min @ Borg 10)"
    assert rows(walks)[1] == ("walk", {"sets": 5, "load": "Borg 13", "duration_s": 120, "rest_s": 120})
    lifts = "Plank 2 min\n5 x (2 min @ Borg 13 + 2 min @ Borg 10)"
    assert rows(lifts)[1][0] != "walk"


def test_how_the_first_minutes_are_run_is_no_exercise() -> None:
    assert rows("12-15 min run, first 3 min shuffle, then race pace") == [("run", {"duration_s": 720})]
