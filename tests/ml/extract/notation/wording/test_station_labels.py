"""Labels of stations and minutes, set apart in any way."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.wording.station_labels import with_stations_marked


@pytest.mark.parametrize("sign", [" → ", " -> ", ": ", " — ", " "])
def test_minutes_share_an_emom(sign: str) -> None:
    text = f"EMOM 15\nMIN 1{sign}14 cal ski\nMIN 2{sign}6 devil presses\nMIN 3{sign}40 s wall sit"
    exercises = parse_text(text).program.exercises
    assert [exercise.sets for exercise in exercises] == [5, 5, 5]
    assert [exercise.reps for exercise in exercises] == ["14 cal", "6", None]
    assert exercises[2].duration_s == 40


def test_labels_number_cards_of_one_exercise() -> None:
    text = (
        "HALL CIRCUIT\n50 seconds work - 25 seconds to move on - 3 laps\n"
        "STATION 1\nLadder runs\nSTATION 2\nMedicine ball throws\nSTATION 3\nHurdle hops\nHave fun!"
    )
    (session,) = parse_text(text).program.sessions
    assert [e.name for e in session.exercises] == ["Ladder runs", "Medicine ball throws", "Hurdle hops"]
    assert {(e.sets, e.duration_s, e.rest_s) for e in session.exercises} == {(3, 50, 25)}


def test_what_each_card_says_is_left_out() -> None:
    lines = [
        *("1 STATION", "Sled drag", "20 m", "go when the horn sounds"),
        *("2 STATION", "Log press", "6 reps", "go when the horn sounds"),
    ]
    assert with_stations_marked(lines) == ["Sled drag", "20 m", "Log press", "6 reps"]


def test_a_label_over_a_list_heads_it() -> None:
    program = parse_text("Station 1\nSquat 3x10\nLunge 3x8\nStation 2\nRow 3x10\nPress 3x8").program
    assert [session.title for session in program.sessions] == ["Station 1", "Station 2"]


def test_without_a_scheme_a_label_is_but_a_number() -> None:
    exercises = parse_text(
        "Station 1 Step-ups\nStation 2 Skipping\nStation 3 Bear crawl 30 s"
    ).program.exercises
    assert [exercise.name for exercise in exercises] == ["Step-ups", "Skipping", "Bear crawl"]


@pytest.mark.parametrize("change", ["to change stations", "changeover", "to rotate", "to move on"])
def test_the_way_to_the_next_station_is_the_rest(change: str) -> None:
    text = f"35 s on / 25 s {change} x 4\nstep-ups\nrows"
    assert {(e.sets, e.duration_s, e.rest_s) for e in parse_text(text).program.exercises} == {(4, 35, 25)}
