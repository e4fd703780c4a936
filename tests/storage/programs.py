"""Programs for the tests of storage."""

from storage.records.program import Exercise, Flag, Program, Session

SQUAT = Exercise(
    name="Присед",
    sets=4,
    reps="8-10",
    load="60 kg",
    rest_s=90,
    group="A",
    notes="deep",
    per_side=True,
    tempo="3-0-1",
    source="Присед 4x8-10",
    flags=(Flag(field="reps", reason="blurred", alternatives=("8-12",)),),
)
RUN = Exercise(name="Run", duration_s=600, distance_m=1500.5)
PLANK = Exercise(name="Plank", sets=3, duration_s=30)

WARM_UP = Session(title="Warm-up", day="Monday", exercises=(RUN,))
MAIN = Session(title="Main", day="Monday", exercises=(SQUAT, PLANK))
REST = Session(title="Rest")
MONDAY_AGAIN = Session(title="Again", day="Monday", exercises=(PLANK,))

WEEK = Program(is_program=True, title="Week", sessions=(WARM_UP, MAIN, REST, MONDAY_AGAIN))
