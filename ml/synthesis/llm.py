"""The models that write: where they are, what they cost, how fast they may be asked."""

from dataclasses import dataclass

from ml.llm.chat import ChatEndpoint, Tokens

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Llm:
    """A model by its name in the settings.

    Prices are US dollars for a million tokens. `requests_per_minute` of None asks as fast as answers come,
    `parallel` requests at a time.
    """

    name: str
    endpoint: ChatEndpoint
    prompt_price: float = 0.0
    completion_price: float = 0.0
    requests_per_minute: int | None = None
    parallel: int = 1

    def cost(self, tokens: Tokens) -> float:
        """Give what an answer cost, in US dollars."""
        prompt = tokens.prompt * self.prompt_price
        return (prompt + tokens.completion * self.completion_price) / _MILLION
