"""A vision-language model as small as it can be, untrained, saved as people save theirs."""

from pathlib import Path
from typing import Any

from ml.extract.vlm.model import prompt

_SPECIAL = {
    "bos_token": "<|im_start|>",
    "eos_token": "<end_of_utterance>",
    "pad_token": "<pad>",
    "unk_token": "<unk>",
}
_IMAGE_TOKENS = ("<fake_token_around_image>", "<image>", "<global-img>")
TEMPLATE = (
    "{% for message in messages %}{{ message['role'] | capitalize }}: "
    "{% for part in message['content'] %}"
    "{% if part['type'] == 'image' %}<image>{% else %}{{ part['text'] }}{% endif %}"
    "{% endfor %}<end_of_utterance>\n{% endfor %}"
    "{% if add_generation_prompt %}Assistant:{% endif %}"
)
_SIDE, _PATCH, _SHRINK = 32, 8, 2


def save_tiny_vlm(folder: Path, *, template: str | None = TEMPLATE, places: int | None = None) -> None:
    """Save an Idefics3 model (the family of SmolVLM) with its processor.

    `places` is how many tokens its processor gives an image; the model itself takes four.
    """
    import torch  # noqa: PLC0415 - seconds to import
    from transformers import (  # noqa: PLC0415 - seconds to import
        Idefics3Config,
        Idefics3ForConditionalGeneration,
        Idefics3ImageProcessorPil,
        Idefics3Processor,
    )

    tokenizer = _tokenizer(prompt())
    one_image = {"longest_edge": _SIDE}
    images = Idefics3ImageProcessorPil(size=one_image, max_image_size=one_image, do_image_splitting=False)
    length = places or (_SIDE // _PATCH // _SHRINK) ** 2
    processor = Idefics3Processor(images, tokenizer, image_seq_len=length, chat_template=template)
    processor.save_pretrained(folder)
    sizes = {"hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2}
    tokens = {
        "image_token_id": tokenizer.convert_tokens_to_ids("<image>"),
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": tokenizer.eos_token_id,
        "pad_token_id": tokenizer.pad_token_id,
    }
    config = Idefics3Config(
        text_config={"model_type": "llama", **sizes, "vocab_size": len(tokenizer), "num_key_value_heads": 1},
        vision_config={**sizes, "image_size": _SIDE, "patch_size": _PATCH},
        scale_factor=_SHRINK,
        **tokens,
    )
    torch.manual_seed(0)
    Idefics3ForConditionalGeneration(config).save_pretrained(folder)


def _tokenizer(vocabulary: str) -> Any:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers  # noqa: PLC0415
    from transformers import PreTrainedTokenizerFast  # noqa: PLC0415

    bare = Tokenizer(models.BPE())
    bare.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bare.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    bare.train_from_iterator([vocabulary], trainers.BpeTrainer(vocab_size=600, initial_alphabet=alphabet))
    return PreTrainedTokenizerFast(
        tokenizer_object=bare, additional_special_tokens=list(_IMAGE_TOKENS), **_SPECIAL
    )
