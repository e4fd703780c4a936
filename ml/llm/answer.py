"""The form of a model's answer, and the one way to find it among a model's words."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from ml.llm.failure import BadAnswerError

_BLANK = frozenset({"", "-", "–", "—", "null", "none", "n/a"})
# A server may put the opening mark into its prompt, so that only the closing one comes back.
_THINKING = re.compile(r"\A.*</think>|<think>.*\Z", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_TOLD = 5
_BOUNDS = frozenset({"minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"})


def one_line(text: object) -> object:
    """Give a text without control characters and doubled spaces; None where it says nothing."""
    if not isinstance(text, str):
        return text
    plain = " ".join(_CONTROL.sub(" ", text).split())
    return None if plain.lower() in _BLANK else plain


# A text in a list of an answer; those of its own keys are cleaned by the form.
TextLine = Annotated[str, BeforeValidator(one_line)]


class AnswerForm(BaseModel):
    """A part of an answer: every key is asked for; one that is left out means null.

    Texts lose control characters and doubled spaces; those that say "none" are null.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _fill(cls, value: Any) -> Any:
        return {**dict.fromkeys(cls.model_fields), **value} if isinstance(value, dict) else value

    @field_validator("*", mode="before")
    @classmethod
    def _clean(cls, value: Any, info: ValidationInfo) -> Any:
        kind = cls.model_fields[info.field_name or ""].annotation
        # In a closed vocabulary, "none" may be a word.
        is_word = isinstance(kind, type) and issubclass(kind, Enum)
        return value if is_word else one_line(value)

    @classmethod
    def read(cls, words: str) -> Self:
        """Read a model's words, past thoughts and fences around the JSON; raises BadAnswerError."""
        bare = without_thoughts(words)
        start, end = bare.find("{"), bare.rfind("}")
        if start < 0 or end < start:
            raise BadAnswerError("there is no JSON object in it")
        with checked():
            return cls.model_validate_json(bare[start : end + 1])


@contextmanager
def checked() -> Iterator[None]:
    """Turn what pydantic finds wrong with a model's answer into a BadAnswerError."""
    try:
        yield
    except ValidationError as error:
        raise BadAnswerError(_problems(error)) from None


def without_thoughts(words: str) -> str:
    """Give what a reasoning model says after it has thought; nothing where it never came to an end."""
    return _THINKING.sub("", words)


def schema_text(form: type[AnswerForm]) -> str:
    """Give a form's JSON schema for a prompt."""
    return json.dumps(form.model_json_schema(), ensure_ascii=False, separators=(",", ":"))


def unbounded_schema(form: type[AnswerForm]) -> dict[str, Any]:
    """Give a form's JSON schema without lengths and ranges, which some servers refuse in strict schemas."""
    plain: dict[str, Any] = _without_bounds(form.model_json_schema())
    return plain


def _without_bounds(part: Any) -> Any:
    if isinstance(part, dict):
        return {name: _without_bounds(value) for name, value in part.items() if name not in _BOUNDS}
    return [_without_bounds(value) for value in part] if isinstance(part, list) else part


def _problems(error: ValidationError) -> str:
    """Say what is wrong with which key, without the values."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    named = [f"{'.'.join(map(str, one['loc'])) or 'the JSON'}: {one['msg']}" for one in found[:_TOLD]]
    return "; ".join(named)
