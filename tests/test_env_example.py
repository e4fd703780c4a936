"""`.env.example` says what `settings.py` says: every option, its default and what it is for."""

from pathlib import Path

from pydantic import SecretStr

from bot.settings import LlmSettings, Settings

EXAMPLE = Path(__file__).parents[1] / ".env.example"


def written(value: object) -> str:
    if value is None or value == frozenset():
        return ""
    if isinstance(value, tuple):
        return ",".join(value)
    if isinstance(value, bool):
        return "1" if value else "0"
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)


def example() -> str:
    parts = ["# Copy to .env and fill in. An empty value means the default.\n"]
    for name, option in Settings.model_fields.items():
        if name == "synth_llms":
            parts.append(f"# {option.description}\n{llms(option.default)}\n")
        else:
            parts.append(f"# {option.description}\n{name.upper()}={written(option.default)}\n")
    return "\n".join(parts)


def llms(known: dict[str, LlmSettings]) -> str:
    """What each option is for is said once; then every model's options, one a line."""
    about = [f"# {name.upper()}: {option.description}" for name, option in LlmSettings.model_fields.items()]
    options = [
        f"SYNTH_LLMS__{model.upper()}__{name.upper()}={written(value)}"
        for model, llm in known.items()
        for name, value in llm
    ]
    return "\n".join([*about, *options])


def test_the_example_lists_every_option_with_its_default() -> None:
    assert EXAMPLE.read_text(encoding="utf-8") == example()


def test_every_option_says_what_it_is_for() -> None:
    options = [*Settings.model_fields.values(), *LlmSettings.model_fields.values()]
    assert all(option.description for option in options)
