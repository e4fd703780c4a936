"""A small encoder of its own, as somebody would name in EMBEDDING_MODEL."""

from pathlib import Path

from ml.recommend.encoder import bundled_model

DIMENSION = 16


def save_tiny_model(folder: Path, parts: Path) -> None:
    """Save an untrained sentence-transformers model with the bundled one's vocabulary; `parts` is scratch."""
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - seconds to import
    from sentence_transformers.sentence_transformer.modules import (  # noqa: PLC0415 - seconds to import
        Pooling,
        Transformer,
    )
    from transformers import BertConfig, BertModel, BertTokenizerFast  # noqa: PLC0415 - seconds to import

    BertTokenizerFast.from_pretrained(bundled_model()).save_pretrained(parts)
    sizes = {"hidden_size": DIMENSION, "intermediate_size": DIMENSION}
    config = BertConfig(vocab_size=30522, num_hidden_layers=1, num_attention_heads=2, **sizes)
    BertModel(config).save_pretrained(parts)
    SentenceTransformer(modules=[Transformer(str(parts)), Pooling(DIMENSION)], device="cpu").save(str(folder))
