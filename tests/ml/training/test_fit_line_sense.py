"""Fitting the sense of lines to labelled texts."""

from typing import Any

from ml.extract.notation.asides.line_sense import LineSense
from ml.training.fit_line_sense import fit, labelled_lines, unseen_chances


def _text(*names: str, remark: str) -> dict[str, Any]:
    exercises = [{"name": name, "sets": 3, "reps": "8"} for name in names]
    text = "\n".join([*(f"{name} 3x8" for name in names), remark, "12"])
    return {"text": text, "truth": {"is_program": True, "sessions": [{"exercises": exercises}]}}


TEXTS = {
    f"{number}.txt": _text(
        "Bench press", "Barbell row", "Dumbbell lunge", remark=f"thanks all, see you {day}"
    )
    for number, day in enumerate(
        ["Monday", "Tuesday", "tonight", "soon", "tomorrow", "there", "later", "then"]
    )
}


def test_lines_are_labelled_by_what_the_label_names() -> None:
    first = [(line.line, line.is_trained) for line in labelled_lines(TEXTS)[:4]]
    assert first == [
        ("Bench press 3x8", True),
        ("Barbell row 3x8", True),
        ("Dumbbell lunge 3x8", True),
        ("thanks all, see you Monday", False),
    ]


def test_intervals_without_a_name_are_known_by_their_numbers() -> None:
    session = {"exercises": [{"name": "row", "sets": 6, "distance_m": 500}]}
    labelled = {
        "a": {"text": "Rowing\n6 x 500 m / 2 min", "truth": {"is_program": True, "sessions": [session]}}
    }
    assert [line.is_trained for line in labelled_lines(labelled)][-1]


def test_a_model_tells_them_apart_in_texts_that_it_did_not_see() -> None:
    lines = labelled_lines(TEXTS)
    chances = unseen_chances(lines)
    trained = [chance for chance, line in zip(chances, lines, strict=True) if line.is_trained]
    others = [chance for chance, line in zip(chances, lines, strict=True) if not line.is_trained]
    assert min(trained) > max(others)


def test_the_same_lines_give_the_same_weights() -> None:
    lines = labelled_lines(TEXTS)
    first, second = fit(lines), fit(lines)
    assert (first[0] == second[0]).all()
    assert LineSense(*first).chance("Bench press 3x8") == LineSense(*second).chance("Bench press 3x8")
