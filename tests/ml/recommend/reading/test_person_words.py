import pytest

from ml.recommend.reading.person_words import read_person


def names(concepts: object) -> set[str]:
    return {one.name for one in concepts}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Left meniscus, and the hip", {"knee", "hip"}),
        ("A stent in 2020, beta-blocker", {"heart"}),
        ("22 weeks, midwife says yes", {"pregnancy"}),
        ("Long covid since 2022", {"energy_limited"}),
        ("MS, heat finishes me", {"heat_sensitive"}),
        ("Грыжа в пояснице", {"disc", "back"}),
        ("Астма, ингалятор перед бегом", {"lungs"}),
        ("беременна, второй триместр", {"pregnancy"}),
        ("Колени болят после бега", {"knee", "running"}),
    ],
)
def test_what_is_spoken_of(text: str, spoken: set[str]) -> None:
    assert spoken <= names(read_person(text).spoken)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I am not pregnant", "pregnancy"),
        ("no asthma", "lungs"),
        ("Scan shows no tear", "muscle_tear"),
        ("no arthritis, diabetes or asthma", "diabetes"),
        ("Нет астмы", "lungs"),
        ("без диабета", "diabetes"),
    ],
)
def test_what_is_denied_is_not_spoken_of(text: str, denied: str) -> None:
    words = read_person(text)
    assert denied in names(words.denied)
    assert denied not in names(words.spoken)


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("no jumping please", "jumping"),
        ("no jumps, running or burpees", "running"),
        ("breaststroke kick hurts", "deep_knee"),
        ("running is out", "running"),
        ("I cannot run", "running"),
        ("right shoulder complains overhead", "overhead"),
        ("нельзя прыгать", "jumping"),
        ("колени болят", "knee"),
    ],
)
def test_what_is_ruled_out_or_hurts(text: str, against: str) -> None:
    assert against in names(read_person(text).against)


@pytest.mark.parametrize(
    "text", ["no problem with running", "not only the knee, running too", "no pain but running is fine"]
)
def test_a_negation_reaches_no_further_than_it_is_meant(text: str) -> None:
    words = read_person(text)
    assert "running" in names(words.spoken)
    assert "running" not in names(words.against)


def test_what_is_fine_is_told_apart_from_what_hurts() -> None:
    words = read_person("Deep squats hurt. Upper body is fine.")
    assert "deep_knee" in names(words.against)
    assert "upper_body" in names(words.fine)
    assert "upper_body" not in names(words.against)


@pytest.mark.parametrize(
    "text", ["hip hop on Fridays", "on the other hand, why not", "it runs in the family"]
)
def test_idioms_speak_of_no_part_and_no_sport(text: str) -> None:
    assert not {"hip", "elbow", "running", "run"} & names(read_person(text).spoken)


def test_an_empty_text_says_nothing() -> None:
    words = read_person("")
    assert not words.spoken | words.denied | words.against | words.fine
