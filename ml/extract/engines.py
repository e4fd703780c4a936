"""Which engine reads: the best one that is configured, or the one that was asked for."""

from dataclasses import dataclass
from enum import StrEnum

from ml.extract.extractor import Extractor, OcrExtractor
from ml.extract.vlm.extractor import VlmExtractor
from ml.extract.vlm.in_process import InProcessModel
from ml.extract.vlm.served import ServedModel
from ml.llm.chat import ChatEndpoint
from storage.errors import OperatorError


class Engine(StrEnum):
    """Names of the engines; `auto` takes the best one configured."""

    AUTO = "auto"
    OCR = "ocr"
    VLM = "vlm"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class ExtractionConfig:
    """How images are read: by which engine, and what the engines need; None where it is not configured."""

    engine: Engine = Engine.AUTO
    vlm: ChatEndpoint | None = None
    local_model: str | None = None
    timeout_s: float = 120.0


class EngineNotConfiguredError(OperatorError):
    """An engine was asked for that the settings do not describe."""

    status = 2


def build_extractor(config: ExtractionConfig) -> Extractor:
    """Give the engine of a configuration, nothing loaded yet; raises EngineNotConfiguredError."""
    engine = chosen_engine(config)
    ocr = OcrExtractor()
    if engine is Engine.OCR:
        return ocr
    if engine is Engine.VLM:
        if config.vlm is None:
            raise EngineNotConfiguredError("the engine vlm needs VLM_BASE_URL and VLM_MODEL")
        return VlmExtractor(ServedModel(config.vlm, config.timeout_s), ocr)
    if config.local_model is None:
        raise EngineNotConfiguredError("the engine local needs VLM_LOCAL_MODEL")
    return VlmExtractor(InProcessModel(config.local_model, config.timeout_s), ocr)


def chosen_engine(config: ExtractionConfig) -> Engine:
    """Give the engine that a configuration means: never `auto`."""
    if config.engine is not Engine.AUTO:
        return config.engine
    if config.vlm is not None:
        return Engine.VLM
    return Engine.LOCAL if config.local_model else Engine.OCR
