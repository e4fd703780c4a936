"""What is rendered is read back as the same program."""

from hypothesis import given
from hypothesis import strategies as st

from ml.extract.notation import parse_text
from ml.extract.notation.render import render
from storage.records.program import Exercise, Program, Session

NAMES = (
    "Bench press",
    "Back squat",
    "Bent-over row",
    "Face pull",
    "Жим лёжа",
    "Тяга штанги",
    "Bird dog",
    "Kettlebell swing",
)
numbers = st.integers(min_value=1, max_value=20)
reps = st.one_of(
    numbers.map(str),
    st.tuples(st.integers(1, 10), st.integers(11, 30)).map(lambda pair: f"{pair[0]}-{pair[1]}"),
    st.just("AMRAP"),
    st.just("21-15-9"),
    numbers.map(lambda number: f"{number} cal"),
)
loads = st.one_of(
    st.integers(1, 400).map(lambda number: f"{number / 2:g} kg"),
    st.integers(5, 500).map(lambda number: f"{number} lb"),
    st.integers(30, 110).map(lambda number: f"{number}%"),
    st.integers(5, 10).map(lambda number: f"RPE {number}"),
    st.just("bodyweight"),
)


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    work = draw(st.sampled_from(["reps", "duration_s", "distance_m"]))
    return Exercise(
        name=draw(st.sampled_from(NAMES)),
        sets=draw(st.none() | numbers),
        reps=draw(reps) if work == "reps" else None,
        duration_s=draw(st.integers(1, 3600)) if work == "duration_s" else None,
        distance_m=float(draw(st.integers(11, 20_000))) if work == "distance_m" else None,
        load=draw(st.none() | loads),
        rest_s=draw(st.none() | st.integers(1, 600)),
        group=draw(st.none() | st.sampled_from("ABCD")),
        per_side=draw(st.booleans()),
        tempo=draw(st.none() | st.just("3-1-1")),
    )


@st.composite
def programs(draw: st.DrawFn) -> Program:
    titles = draw(
        st.lists(
            st.sampled_from(["Day 1", "Day 2 - Pull", "Push", "Неделя 3"]),
            unique=True,
            min_size=1,
            max_size=3,
        )
    )
    sessions = tuple(
        Session(title=title, exercises=tuple(draw(st.lists(exercises(), min_size=1, max_size=4))))
        for title in titles
    )
    return Program(is_program=True, sessions=sessions)


@given(programs())
def test_a_program_survives_being_written_and_read(program: Program) -> None:
    read = parse_text(render(program)).program
    bare = [
        session.model_copy(
            update={
                "day": None,
                "exercises": tuple(
                    e.model_copy(update={"source": None, "flags": ()}) for e in session.exercises
                ),
            }
        )
        for session in read.sessions
    ]
    assert read.model_copy(update={"sessions": tuple(bare)}) == program
