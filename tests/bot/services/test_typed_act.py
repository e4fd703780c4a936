import pytest

from bot.services.typed_act import TypedAct, read_act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("done", TypedAct.FIRST),
        (" Done! ", TypedAct.FIRST),
        ("✔️", TypedAct.FIRST),
        ("Сделала.", TypedAct.FIRST),
        ("дальше", TypedAct.NEXT),
        ("Skip it", TypedAct.SKIP),
        ("undo", TypedAct.UNDO),
        ("закончить", TypedAct.FINISH),
        ("done 8", None),
        ("8", None),
        ("well done, coach", None),
        ("", None),
        ("!!", None),
    ],
)
def test_a_button_is_named_by_a_word_that_stands_alone(text: str, act: TypedAct | None) -> None:
    assert read_act(text) is act
