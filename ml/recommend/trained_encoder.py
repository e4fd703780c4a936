"""A folder that `urtraining train` left: an encoder for people, beside the base model that reads courses.

`encoder.json` names the base by its package, its hub name or its folder. The weights are a LoRA adapter or,
where everything was trained, a whole sentence-transformers model.
"""

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storage.errors import OperatorError

_FILE = "encoder.json"
_ADAPTER = "adapter_config.json"
# How PEFT names the two factors that are added to a layer's weights.
_PREFIX, _NARROW, _WIDE = "base_model.model.", ".lora_A.weight", ".lora_B.weight"


@dataclass(frozen=True, slots=True)
class TrainedEncoder:
    """A folder with trained weights for people, and the name of the model that they were trained on."""

    folder: Path
    base: str

    @property
    def weights(self) -> list[Path]:
        """The files that decide what the vectors are."""
        return [self.folder / _FILE, *sorted(self.folder.rglob("*.safetensors"))]


def read_trained(name: str) -> TrainedEncoder | None:
    """Give what a model's name stands for where it is such a folder, else None.

    Raises OperatorError where its file does not name a base.
    """
    file = Path(name) / _FILE
    if not file.is_file():
        return None
    try:
        return TrainedEncoder(Path(name), str(json.loads(file.read_text(encoding="utf-8"))["base"]))
    except (ValueError, KeyError, TypeError) as error:
        message = f"{file} does not name the model that it was trained on"
        raise OperatorError(message) from error


def write_trained(folder: Path, base: str) -> None:
    """Mark a folder of weights as such, by its base's name; PEFT wrote where the base was on this machine."""
    (folder / _FILE).write_text(json.dumps({"base": base}) + "\n", encoding="utf-8")
    config = folder / _ADAPTER
    if config.exists():
        values = json.loads(config.read_text(encoding="utf-8"))
        values["base_model_name_or_path"] = base
        config.write_text(json.dumps(values, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def person_side(base: Any, trained: TrainedEncoder) -> Any:
    """Give the sentence-transformers model for people; it shares the embeddings of `base`, that for courses.

    Raises OSError, ValueError, and AttributeError or RuntimeError for weights of another kind of model.
    """
    if not (trained.folder / _ADAPTER).exists():
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - seconds to import

        return SentenceTransformer(str(trained.folder), device="cpu")
    table = base[0].auto_model.embeddings
    model = copy.deepcopy(base, {id(table): table})
    _merge(model[0].auto_model, trained.folder)
    return model


def _merge(model: Any, folder: Path) -> None:
    """Add an adapter to the weights, so that it costs nothing at each call."""
    from safetensors.torch import load_file  # noqa: PLC0415 - imports torch

    config = json.loads((folder / _ADAPTER).read_text(encoding="utf-8"))
    tensors = load_file(folder / "adapter_model.safetensors")
    for name, narrow in tensors.items():
        if name.endswith(_NARROW):
            wide = tensors[name.removesuffix(_NARROW) + _WIDE]
            layer = model.get_submodule(name.removeprefix(_PREFIX).removesuffix(_NARROW))
            layer.weight.data += config["lora_alpha"] / config["r"] * wide @ narrow
