"""A model behind an OpenAI-compatible API: vLLM, Ollama, llama.cpp's server, a hosted one."""

import email.utils
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, Field, ValidationError

from ml.llm.answer import AnswerForm, unbounded_schema
from ml.llm.failure import ModelFailedError, Trouble

Message = dict[str, Any]

_CONNECT_S = 10.0
# For a server that wants no key, the client needs one all the same.
_NO_KEY = "none"
# Busy, late or broken for now.
_PASSING = frozenset({408, 409, 425, 429})


@dataclass(frozen=True, slots=True)
class ChatEndpoint:
    """Where a model is served, under which name, and with which key where it wants one."""

    base_url: str
    model: str
    api_key: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer should be like: its form by name, how varied, and how many tokens long at most."""

    name: str
    form: type[AnswerForm]
    temperature: float = 0.0
    max_tokens: int | None = None

    def options(self) -> list[dict[str, Any]]:
        """Give what can be asked of a server beside the messages, the most useful first."""
        bounded = self._by_schema(self.form.model_json_schema())
        unbounded = self._by_schema(unbounded_schema(self.form))
        json_object = {"response_format": {"type": "json_object"}}
        return [
            {**bounded, **self._how},
            *([{**unbounded, **self._how}] if unbounded != bounded else []),
            unbounded,
            {**json_object, **self._how},
            {},
        ]

    def portable(self) -> dict[str, Any]:
        """Give what most servers take, for those that cannot be asked for less."""
        return {**self._by_schema(unbounded_schema(self.form)), **self._how}

    @property
    def _how(self) -> dict[str, Any]:
        length = {} if self.max_tokens is None else {"max_tokens": self.max_tokens}
        return {"temperature": self.temperature, **length}

    def _by_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        named = {"name": self.name, "schema": schema, "strict": True}
        return {"response_format": {"type": "json_schema", "json_schema": named}}


@dataclass(frozen=True, slots=True)
class Tokens:
    """What an answer used, as the server counts it; 0 where it does not."""

    prompt: int = 0
    completion: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's words, none where the server's own JSON is not what the protocol says.

    `is_cut` where the model had more to say than it was allowed.
    """

    words: str
    tokens: Tokens = Tokens()
    is_cut: bool = False


class _Message(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None


class _Usage(BaseModel):
    prompt_tokens: int = Field(0, ge=0)
    completion_tokens: int = Field(0, ge=0)


class _Completion(BaseModel):
    choices: list[_Choice] = Field(min_length=1)
    usage: _Usage | None = None


class ChatModel:
    """A served model that is asked for answers of one form.

    `retries` of the client's own follow where a server is busy or cannot be reached; `timeout_s` is for each.
    """

    def __init__(self, endpoint: ChatEndpoint, asked: Asked, timeout_s: float, retries: int) -> None:
        self._endpoint = endpoint
        self._timeout_s = timeout_s
        self._retries = retries
        self._options = asked.options()

    @asynccontextmanager
    async def connected(self) -> AsyncIterator["Connection"]:
        """Open a connection to the server, for any number of requests at a time."""
        import openai  # noqa: PLC0415 - more than a second to import

        client = openai.AsyncOpenAI(
            base_url=self._endpoint.base_url,
            api_key=self._endpoint.api_key or _NO_KEY,
            max_retries=self._retries,
            timeout=openai.Timeout(self._timeout_s, connect=_CONNECT_S),
        )
        async with client:
            yield Connection(self, client.chat.completions.with_raw_response.create)

    async def answer(self, create: Callable[..., Awaitable[Any]], messages: Sequence[Message]) -> str:
        """Ask for the strictest form of answer that the server takes; which one that is, is remembered."""
        from openai import BadRequestError, UnprocessableEntityError  # noqa: PLC0415 - see above

        options = self._options
        while True:
            try:
                raw = await create(model=self._endpoint.model, messages=messages, **options[0])
            except (BadRequestError, UnprocessableEntityError):
                options = options[1:]
                if not options:
                    raise
            else:
                self._options = options
                return str(raw.text)


class Connection:
    """An open connection to a model."""

    def __init__(self, model: ChatModel, create: Callable[..., Awaitable[Any]]) -> None:
        self._model = model
        self._create = create

    async def ask(self, messages: Sequence[Message]) -> Reply:
        """Give the model's words; raises ModelFailedError."""
        import openai  # noqa: PLC0415 - see above

        try:
            return reply_of(await self._model.answer(self._create, messages))
        except openai.APIStatusError as error:
            passes = error.status_code in _PASSING or error.status_code >= 500
            wait_s = _wait_s(error.response.headers) if passes else None
            detail = f"status {error.status_code}"
            raise ModelFailedError(Trouble.UNAVAILABLE, detail, passes=passes, wait_s=wait_s) from None
        except openai.OpenAIError as error:
            passes = isinstance(error, openai.APIConnectionError)
            raise ModelFailedError(Trouble.UNAVAILABLE, type(error).__name__, passes=passes) from None


def reply_of(body: str) -> Reply:
    """Read a chat completion as the server sent it; raises ModelFailedError where the model refused."""
    try:
        completion = _Completion.model_validate_json(body)
    except ValidationError:
        return Reply("")
    choice = completion.choices[0]
    if choice.message.refusal or choice.finish_reason == "content_filter":
        raise ModelFailedError(Trouble.REFUSED, choice.finish_reason or "refusal")
    usage = completion.usage or _Usage()
    tokens = Tokens(usage.prompt_tokens, usage.completion_tokens)
    return Reply(choice.message.content or "", tokens, is_cut=choice.finish_reason == "length")


def _wait_s(headers: Mapping[str, str]) -> float | None:
    """Read when a server wants to be asked again: seconds, milliseconds, or a date."""
    for header, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers[header]) * unit)
        except (KeyError, ValueError):
            continue
    date = email.utils.parsedate_tz(headers.get("retry-after", ""))
    return max(0.0, email.utils.mktime_tz(date) - time.time()) if date else None
