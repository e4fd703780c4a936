import pytest

from ml.llm.answer import AnswerForm, without_thoughts
from ml.llm.failure import BadAnswerError


class Greeting(AnswerForm):
    hello: str
    to: str | None


@pytest.mark.parametrize(
    "words",
    [
        '<think>{"hello": "no"}</think>{"hello": "you"}',
        'first {"hello": "no"}\n</think>\n\n{"hello": "you"}',
        '<think>a</think><think>b</think>```json\n{"hello": "you"}\n```',
        '{"hello": " you\\u0000 "}<think>was that right?',
    ],
)
def test_thinking_is_stripped_wherever_it_stands(words: str) -> None:
    assert Greeting.read(words) == Greeting(hello="you", to=None)


def test_a_model_that_never_stops_thinking_says_nothing() -> None:
    assert without_thoughts('<think>{"hello": "no"} or perhaps') == ""
    with pytest.raises(BadAnswerError, match="no JSON object"):
        Greeting.read('<think>{"hello": "no"} or perhaps')


@pytest.mark.parametrize("words", ['{"hello": 5}', '{"hello": "n/a"}', '{"hello": "you", "from": "me"}'])
def test_wrong_values_are_named_and_not_quoted(words: str) -> None:
    with pytest.raises(BadAnswerError, match=r"^(hello|from): ") as caught:
        Greeting.read(words)
    assert "you" not in str(caught.value)
