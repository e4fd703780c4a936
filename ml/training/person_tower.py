"""The encoder's side for people, to be trained: a base model with a LoRA adapter, or all of its weights.

Courses keep the base model's vectors, so that the index and free-text search stay as they are. Layers below
the trained ones always say the same of a text: they are run once, and training goes on from what they said.
"""

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from storage.errors import OperatorError

_BATCH = 32
_LINEAR = ["query", "key", "value", "dense"]


@dataclass(frozen=True, slots=True)
class Read:
    """A text after the frozen layers: a row for each token."""

    tokens: Tensor


class PersonTower:
    """A sentence-transformers model whose upper layers learn."""

    def __init__(self, base: str, *, rank: int | None, frozen_layers: int) -> None:
        """Load the base; without a `rank` all weights above the frozen layers learn, with one an adapter.

        Raises OperatorError where no layer is left to learn.
        """
        from peft import LoraConfig, get_peft_model  # noqa: PLC0415 - seconds to import
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - seconds to import

        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        # Without dropout: on a processor its random numbers take a quarter of a step, and the dev people end
        # training before it knows everybody by heart.
        self._whole = SentenceTransformer(base, device=self.device).eval()
        transformer: Any = self._whole[0]
        self._bert: Any = transformer.auto_model
        layers = self._bert.encoder.layer
        if frozen_layers >= len(layers):
            message = f"{base} has {len(layers)} layers: freeze fewer than that"
            raise OperatorError(message)
        self._lower, self._upper = layers[:frozen_layers], layers[frozen_layers:]
        self._bert.requires_grad_(requires_grad=False)
        self._adapter: Any = None
        if rank is None:
            self._upper.requires_grad_(requires_grad=True)
        else:
            config = LoraConfig(
                r=rank,
                lora_alpha=2 * rank,
                target_modules=_LINEAR,
                layers_to_transform=list(range(frozen_layers, len(layers))),
                layers_pattern="layer",
            )
            with warnings.catch_warnings():
                # PEFT asks the model by a name that transformers will drop in its next major version.
                warnings.simplefilter("ignore", FutureWarning)
                self._adapter = get_peft_model(self._bert, config).eval()

    @property
    def parameters(self) -> list[torch.nn.Parameter]:
        """What learns."""
        return [one for one in self._bert.parameters() if one.requires_grad]

    @torch.no_grad()
    def read(self, texts: Sequence[str]) -> list[Read]:
        """Run the frozen layers over texts, those of like length together."""
        found: dict[int, Read] = {}
        order = sorted(range(len(texts)), key=lambda row: len(texts[row]))
        for begin in range(0, len(order), _BATCH):
            rows = order[begin : begin + _BATCH]
            batch = self._whole.preprocess([texts[row] for row in rows])
            mask = batch["attention_mask"].to(self.device)
            hidden = self._bert.embeddings(input_ids=batch["input_ids"].to(self.device))
            hidden = self._through(self._lower, hidden, mask)
            for row, tokens, length in zip(rows, hidden, mask.sum(dim=1).tolist(), strict=True):
                found[row] = Read(tokens[:length].half().cpu())
        return [found[row] for row in range(len(texts))]

    def vectors(self, texts: Sequence[Read]) -> Tensor:
        """Give the unit vectors of texts, by the layers that learn and the model's own pooling."""
        hidden = torch.nn.utils.rnn.pad_sequence([one.tokens.float() for one in texts], batch_first=True)
        lengths = torch.tensor([len(one.tokens) for one in texts])
        mask = (torch.arange(hidden.shape[1])[None, :] < lengths[:, None]).long().to(self.device)
        features = {
            "token_embeddings": self._through(self._upper, hidden.to(self.device), mask),
            "attention_mask": mask,
        }
        for module in list(self._whole)[1:]:
            features = module(features)
        return torch.nn.functional.normalize(features["sentence_embedding"], dim=1)

    @torch.no_grad()
    def all_vectors(self, texts: Sequence[Read]) -> Tensor:
        """Give the vectors of many texts, without learning."""
        return torch.cat([self.vectors(part) for part in _batches(texts)])

    def save(self, folder: Path) -> None:
        """Write the adapter, or the whole model where everything learned."""
        from peft import get_peft_model_state_dict  # noqa: PLC0415 - seconds to import
        from safetensors.torch import save_file  # noqa: PLC0415 - as above

        if self._adapter is None:
            self._whole.save(str(folder), create_model_card=False)
        else:
            # Not PEFT's `save_pretrained`: it also writes over the model card.
            config: Any = self._adapter.peft_config["default"]
            config.save_pretrained(folder)
            save_file(get_peft_model_state_dict(self._adapter), folder / "adapter_model.safetensors")

    def _through(self, layers: Any, hidden: Tensor, mask: Tensor) -> Tensor:
        # Rounding to bfloat16 halves a step on processors with instructions for it.
        with torch.autocast(self.device, torch.bfloat16, enabled=_has_bfloat16()):
            added = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * torch.finfo(hidden.dtype).min
            for layer in layers:
                hidden = layer(hidden, added)
        return hidden.float()


def _batches(texts: Sequence[Read]) -> Iterator[Sequence[Read]]:
    for begin in range(0, len(texts), _BATCH):
        yield texts[begin : begin + _BATCH]


def _has_bfloat16() -> bool:
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu.get_capabilities().get("avx512_bf16"))
