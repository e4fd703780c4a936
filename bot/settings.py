"""Every option, its default and what it is for."""

import logging
from pathlib import Path
from typing import Annotated

from apscheduler.triggers.cron import CronTrigger
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from ml.extract.engines import Engine, ExtractionConfig
from ml.llm.chat import ChatEndpoint
from ml.synthesis.llm import Llm
from storage.errors import OperatorError

IdList = Annotated[frozenset[int], NoDecode]
NameList = Annotated[tuple[str, ...], NoDecode]


class LlmSettings(BaseModel):
    """One language model that writes training data."""

    model_config = ConfigDict(extra="forbid", frozen=True, protected_namespaces=())

    base_url: str | None = Field(None, pattern=r"^https?://", description="OpenAI-compatible API.")
    model: str | None = Field(None, description="The model's name at that API.")
    api_key: SecretStr | None = Field(None, description="The API's key; empty where it wants none.")
    prompt_price: float = Field(0, ge=0, description="US dollars for a million tokens of prompts.")
    completion_price: float = Field(0, ge=0, description="US dollars for a million tokens of answers.")
    requests_per_minute: int | None = Field(
        None, ge=1, description="Rate limit; empty: as fast as answers come."
    )
    parallel: int = Field(4, ge=1, le=64, description="Requests at a time.")


_DEEPSEEK = "https://api.deepseek.com/v1"
# What runs where a person installs Ollama.
_OLLAMA = "http://127.0.0.1:11434/v1"
_LLMS = {
    "deepseek": LlmSettings(base_url=_DEEPSEEK, model="deepseek-chat"),
    "gemma": LlmSettings(base_url=_OLLAMA, model="gemma3:27b", parallel=1),
    "llama": LlmSettings(base_url=_OLLAMA, model="llama3.3:70b", parallel=1),
    "deepseek_r1": LlmSettings(base_url=_DEEPSEEK, model="deepseek-reasoner"),
}


class Settings(BaseSettings):
    """Read from the environment and from `.env`; an empty value means the default."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, env_nested_delimiter="__", extra="ignore", frozen=True
    )

    urtraining_data_dir: Path = Field(Path("data"), description="Database, course index and caches.")
    urtraining_seed_catalogue: bool = Field(
        default=True, description="1: a new database starts with the shipped courses; 0: empty."
    )
    database_url: str | None = Field(
        None, description="SQLAlchemy async URL; default: SQLite in the data directory."
    )
    lancedb_uri: str | None = Field(
        None, description="Folder, s3:// or db:// of the course index; default: in the data directory."
    )

    telegram_token: SecretStr | None = Field(None, description="The bot's token from @BotFather.")
    telegram_api_url: str = Field(
        "https://api.telegram.org", description="Root of the Bot API server; files are under <root>/file."
    )
    admin_ids: IdList = Field(frozenset(), description="Telegram user ids of admins, comma-separated.")
    coach_ids: IdList = Field(frozenset(), description="Telegram user ids of coaches, comma-separated.")

    webhook_url: str | None = Field(
        None, description="Public https address for the webhook; default: polling."
    )
    webhook_secret: SecretStr | None = Field(
        None, description="Secret that Telegram sends with each update; required with WEBHOOK_URL."
    )
    webhook_listen: str = Field("127.0.0.1", description="Address that the webhook server binds to.")
    webhook_port: int = Field(8443, ge=1, le=65535, description="Port of the webhook server.")

    concurrency: int = Field(8, ge=1, le=256, description="Chats that are served at the same moment.")
    inbox_limit: int = Field(1000, ge=10, description="Waiting updates at which polling holds back.")
    messages_per_second: int = Field(
        30, ge=1, description="Outgoing calls a second, overall; Telegram allows bots about 30."
    )
    keep_updates_days: int = Field(
        3, ge=0, description="Days that handled updates and finished jobs are kept before they are purged."
    )

    embedding_model: str | None = Field(
        None, description="Local path or hub name of an encoder; default: the bundled one."
    )
    reembed_cron: str = Field(
        "*/15 * * * *", description="When changed courses are embedded again, in cron notation, UTC."
    )
    extract_engine: Engine = Field(
        Engine.AUTO,
        description="How images are read: ocr, vlm, local, or auto: the best that is configured.",
    )
    vlm_base_url: str | None = Field(
        None,
        pattern=r"^https?://",
        description="OpenAI-compatible API of a vision model (http://host:port/v1); photos are sent there.",
    )
    vlm_model: str | None = Field(None, description="The model's name at that API.")
    vlm_api_key: SecretStr | None = Field(None, description="The API's key; empty where it wants none.")
    vlm_local_model: str | None = Field(
        None, description="Folder or hub name of a vision model that is run in process, through transformers."
    )
    vlm_timeout_s: float = Field(
        120,
        gt=0,
        description="Seconds that a vision model has for one answer; then the OCR reader takes over.",
    )
    synth_llms: dict[str, LlmSettings] = Field(
        _LLMS, description="Language models that write training data; any other name adds one."
    )
    synth_writers: NameList = Field(
        ("deepseek", "gemma", "llama"),
        description="Those that write people, courses, histories and forms in turn.",
    )
    synth_ranker: str = Field("deepseek_r1", description="The one that ranks courses for each person.")
    synth_timeout_s: float = Field(
        600, gt=0, description="Seconds that a language model has for one answer; reasoning takes minutes."
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @field_validator("admin_ids", "coach_ids", mode="before")
    @classmethod
    def _split_ids(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("synth_writers", mode="before")
    @classmethod
    def _split_names(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",")) if isinstance(value, str) else value

    @field_validator("synth_llms", mode="before")
    @classmethod
    def _complete_llms(cls, value: object) -> object:
        """Add what is left out of each model's options, and the models that are not named."""
        if not isinstance(value, dict):
            return value
        known = {name: llm.model_dump() for name, llm in _LLMS.items()}
        given = {
            name: llm.model_dump() if isinstance(llm, LlmSettings) else llm for name, llm in value.items()
        }
        return {name: {**known.get(name, {}), **given.get(name, {})} for name in {**known, **given}}

    @field_validator("reembed_cron")
    @classmethod
    def _ensure_cron(cls, value: str) -> str:
        CronTrigger.from_crontab(value)
        return value

    @field_validator("log_level")
    @classmethod
    def _ensure_level(cls, value: str) -> str:
        if value.upper() not in logging.getLevelNamesMapping():
            message = "Input should be DEBUG, INFO, WARNING or ERROR"
            raise ValueError(message)
        return value.upper()

    @property
    def extraction(self) -> ExtractionConfig:
        """How images are read; raises OperatorError where a server is described by halves."""
        return ExtractionConfig(self.extract_engine, self._vlm, self.vlm_local_model, self.vlm_timeout_s)

    @property
    def _vlm(self) -> ChatEndpoint | None:
        if self.vlm_base_url is None and self.vlm_model is None:
            return None
        if self.vlm_base_url is None or self.vlm_model is None:
            message = "VLM_BASE_URL and VLM_MODEL are needed together"
            raise OperatorError(message)
        key = self.vlm_api_key.get_secret_value() if self.vlm_api_key else None
        return ChatEndpoint(self.vlm_base_url, self.vlm_model, key)

    def llm(self, name: str) -> Llm:
        """Give a language model by its name; raises OperatorError where the settings do not describe it."""
        found = self.synth_llms.get(name)
        option = f"SYNTH_LLMS__{name.upper()}"
        if found is None or found.base_url is None or found.model is None:
            message = f"the model {name} needs {option}__BASE_URL and {option}__MODEL"
            raise OperatorError(message)
        key = found.api_key.get_secret_value() if found.api_key else None
        return Llm(
            name,
            ChatEndpoint(found.base_url, found.model, key),
            prompt_price=found.prompt_price,
            completion_price=found.completion_price,
            requests_per_minute=found.requests_per_minute,
            parallel=found.parallel,
        )

    @property
    def database_address(self) -> str:
        """The database to use, SQLite in the data directory unless one is named."""
        return self.database_url or f"sqlite+aiosqlite:///{self.urtraining_data_dir / 'urtraining.db'}"

    @property
    def index_address(self) -> str:
        """Where the course index lives."""
        return self.lancedb_uri or str(self.urtraining_data_dir / "index")


def read_settings() -> Settings:
    """Read the environment and `.env`; raises OperatorError that names every wrong option, not its value."""
    try:
        return Settings()
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
        reasons = [one["msg"].removeprefix("Value error, ") for one in problems]
        named = [[part for part in one["loc"] if isinstance(part, str)] for one in problems]
        options = ["__".join(parts).upper() for parts in named]
        lines = [f"{option}: {reason}" for option, reason in zip(options, reasons, strict=True)]
        raise OperatorError("\n".join(lines)) from None
