import pytest

from ml.extract.layout.odd import with_odd_ones_flagged
from storage.records.program import Doubt, Exercise, Flag, Program, Session

USUAL = tuple(Exercise(name=f"Press {n}", sets=3, reps="10", load=f"{20 + n}.5 kg") for n in range(4))


def doubts(exercise: Exercise, others: tuple[Exercise, ...] = USUAL) -> tuple[Flag, ...]:
    program = Program(is_program=True, sessions=(Session(exercises=(*others, exercise)),))
    return with_odd_ones_flagged(program).exercises[-1].flags


def test_nothing_is_odd_about_the_usual() -> None:
    assert doubts(USUAL[0].model_copy()) == ()


@pytest.mark.parametrize(
    ("values", "field"),
    [({"reps": "10"}, "sets"), ({"sets": 3}, "reps"), ({"sets": 3, "load": "5 kg"}, "reps")],
)
def test_what_the_others_have_is_missed(values: dict[str, object], field: str) -> None:
    assert doubts(Exercise(name="Row", **values)) == (Flag(field=field, reason=Doubt.MISSING),)


def test_a_distance_may_be_done_once() -> None:
    assert doubts(Exercise(name="Run", distance_m=400)) == ()


def test_a_hold_lacks_no_repetitions() -> None:
    assert doubts(Exercise(name="Plank", sets=3, duration_s=40)) == ()


def test_a_rest_is_missed_but_not_by_holds_nor_in_supersets() -> None:
    rested = tuple(exercise.model_copy(update={"rest_s": 60}) for exercise in USUAL)
    row = Exercise(name="Row", sets=3, reps="10")
    assert doubts(row, rested) == (Flag(field="rest_s", reason=Doubt.MISSING),)
    assert doubts(row.model_copy(update={"group": "A"}), rested) == ()
    assert doubts(Exercise(name="Plank", sets=3, duration_s=40), rested) == ()


def test_a_time_beside_repetitions_may_be_the_rest() -> None:
    flags = doubts(Exercise(name="Row", sets=3, reps="10", duration_s=75))
    assert [flag.field for flag in flags] == ["duration_s", "rest_s"]


@pytest.mark.parametrize("reps", ["0", "8-6-0"])
def test_nobody_does_no_repetitions(reps: str) -> None:
    assert [flag.field for flag in doubts(Exercise(name="Row", sets=3, reps=reps))] == ["reps"]


def test_sets_and_repetitions_that_grew_together() -> None:
    assert [flag.field for flag in doubts(Exercise(name="Row", reps="315"), ())] == ["sets", "reps"]


def test_where_only_some_have_sets_none_is_missed() -> None:
    few = (*USUAL[:2], Exercise(name="Run", distance_m=400), Exercise(name="Bike", duration_s=600))
    assert doubts(Exercise(name="Row", reps="10"), few) == ()


@pytest.mark.parametrize(
    ("reps", "meant"), [("810", "8-10"), ("1215", "12-15"), ("68", "6-8"), ("1012", "10-12")]
)
def test_repetitions_that_lost_their_dash(reps: str, meant: str) -> None:
    (flag,) = doubts(Exercise(name="Row", sets=3, reps=reps))
    assert (flag.field, flag.alternatives) == ("reps", (meant,))


@pytest.mark.parametrize("reps", ["30", "50", "100", "8-10", "AMRAP"])
def test_repetitions_that_people_do(reps: str) -> None:
    assert doubts(Exercise(name="Row", sets=3, reps=reps)) == ()


def test_a_load_that_lost_its_point() -> None:
    (flag,) = doubts(Exercise(name="Row", sets=3, reps="8", load="225 kg"))
    assert (flag.field, flag.reason, flag.alternatives) == ("load", Doubt.ODD, ("22.5 kg",))
    assert doubts(Exercise(name="Row", sets=3, reps="8", load="225 lb")) == ()


def test_a_load_that_took_in_the_repetitions() -> None:
    flags = doubts(Exercise(name="Row", reps="2", load="830 kg"))
    assert [(flag.field, flag.reason) for flag in flags] == [
        ("sets", Doubt.MISSING),
        ("reps", Doubt.ORDER),
        ("load", Doubt.ODD),
    ]


def test_a_hold_that_lost_its_seconds() -> None:
    (flag,) = doubts(Exercise(name="Side plank", sets=3, reps="60"))
    assert (flag.field, flag.reason) == ("reps", Doubt.UNIT)
    assert doubts(Exercise(name="Hanging leg raise", sets=3, reps="20")) == ()


def test_a_name_alone_misses_both() -> None:
    assert [flag.field for flag in doubts(Exercise(name="Hanging leg raise"))] == ["sets", "reps"]


def test_sets_that_nobody_does_and_a_rest_that_no_clock_shows() -> None:
    assert [flag.field for flag in doubts(Exercise(name="Row", sets=30, reps="8", rest_s=9))] == [
        "sets",
        "rest_s",
    ]


def test_minutes_of_an_emom_are_sets() -> None:
    emom = tuple(Exercise(name=f"Row {n}", sets=12, reps="8") for n in range(3))
    assert doubts(Exercise(name="Swing", sets=12, reps="10"), emom) == ()
    assert doubts(Exercise(name="Swing", sets=12, reps="10"), ()) == ()


def test_what_is_doubted_already_is_not_doubted_twice() -> None:
    flag = Flag(field="rest_s", reason=Doubt.UNCLEAR)
    assert doubts(Exercise(name="Row", sets=3, reps="8", rest_s=9, flags=(flag,))) == (flag,)


@pytest.mark.parametrize("reps", ["27-75-9", "15-72-9", "72-15"])
def test_a_step_far_out_of_line_is_odd(reps: str) -> None:
    assert doubts(Exercise(name="Row", sets=3, reps=reps)) == (Flag(field="reps", reason=Doubt.ODD),)


@pytest.mark.parametrize("reps", ["21-15-9", "1-2-3-2-1", "5-3-1-5-3-1", "8-12", "50-40-30-20-10", "12-10"])
def test_ladders_that_people_climb_are_not(reps: str) -> None:
    assert doubts(Exercise(name="Row", sets=3, reps=reps)) == ()


def test_a_hang_snatch_is_counted_and_a_dead_hang_held() -> None:
    assert doubts(Exercise(name="Hang snatches", sets=3, reps="20")) == ()
    assert doubts(Exercise(name="Dead hang", sets=3, reps="20")) == (Flag(field="reps", reason=Doubt.UNIT),)
