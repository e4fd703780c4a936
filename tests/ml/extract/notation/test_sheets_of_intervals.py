"""What sheets of intervals and circuits say: paces, steady efforts, rests at stations."""

from ml.extract.notation import parse_text


def test_a_race_pace_behind_intervals_is_no_name() -> None:
    exercise = parse_text("Tue 6 x 800 m at 5k effort\nWed Recovery run 6 km").program.exercises[0]
    assert (exercise.name, exercise.sets, exercise.distance_m) == ("run", 6, 800)


def test_tempo_before_intervals_is_a_name() -> None:
    exercise = parse_text("Warm up spin 12 min\nTempo 2 x 8 min @ 85%").program.exercises[1]
    assert (exercise.name, exercise.sets, exercise.duration_s) == ("Tempo", 2, 480)


def test_a_rest_after_every_station_is_of_each() -> None:
    text = "CIRCUIT\n2 rounds, 1 minute of rest after every station\nLeg press 15 reps\nRow 12 reps"
    assert [(e.sets, e.rest_s) for e in parse_text(text).program.exercises] == [(2, 60), (2, 60)]


def test_figures_are_not_trained_and_a_bag_is_dragged() -> None:
    text = "FTP 240 W • 62 min\nBag drag 20 metres\nSquat 3x5\nfelt good! slept 8h"
    assert [e.name for e in parse_text(text).program.exercises] == ["Bag drag", "Squat"]


def test_how_hard_a_machine_is_set_is_no_name() -> None:
    title = "After your knee surgery: weeks 3 to 6"
    text = f"{title}\nHeel slide\n2 sets of 15\nStationary bike\n10 minutes, low resistance"
    found = [(e.name, e.sets, e.duration_s) for e in parse_text(text).program.exercises]
    assert found == [("Heel slide", 2, None), ("Stationary bike", None, 600)]
