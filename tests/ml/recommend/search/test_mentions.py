import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.search.mentions import read
from ml.recommend.search.terms import Term


def names(terms: tuple[Term, ...]) -> list[str]:
    return [term.name for term in terms]


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("no jumping at home", ["home"], ["jumping"]),
        ("calisthenics no gym muscle up", ["calisthenics", "muscle_up"], ["gym"]),
        ("without jumping or running, yoga", ["yoga"], ["jumping", "run"]),
        ("no jumps, burpees or squats", [], ["jumping", "squat"]),
        ("no running, just cardio", ["cardio"], ["run"]),
        ("i hate running but want cardio", ["cardio"], ["run"]),
        ("без прыжков и без бега", [], ["jumping", "run"]),
        ("без штанги и тренажеров, масса", ["muscle_gain"], ["barbell", "machines"]),
        ("бег не хочу, силовые", ["strength"], ["run"]),
        ("прыжки нельзя", [], ["jumping"]),
        ("не больше 20 минут йога", ["yoga"], []),
        ("no longer than 20 min yoga", ["yoga"], []),
        ("я не беременна, просто пресс", ["core"], ["pregnancy"]),
        ("нельзя приседать со штангой", [], ["squat", "barbell"]),
        ("не умею плавать", ["learn_swim"], []),
        ("no experience, gym", ["beginner", "gym"], []),
        ("half marathon", ["half_marathon"], []),
        ("half an hour", [], []),
        ("shoulder, nothing overhead", ["shoulder"], ["overhead"]),
        ("pilates, no reformer", ["pilates"], ["reformer"]),
        ("not more than 40 min, yoga", ["yoga"], []),
        ("no nonsense pilates", ["pilates"], []),
        ("none of this yoga nonsense", [], ["yoga"]),
        ("zero burpees, stretching", ["stretching"], ["jumping"]),
        ("boxing where nobody punches me", ["boxing"], ["sparring"]),
        ("mum wont lie on the floor", ["women"], ["floor"]),
        ("йогу ненавидит, пилатес", ["pilates"], ["yoga"]),
        ("can't do even one push up", ["push_up"], []),
        ("never managed a single chin up", ["pull_up"], []),
        ("турника нет, резинка есть", ["bands"], ["pullup_bar"]),
        ("штанги и скамьи нет", [], ["barbell", "bench"]),
        ("бассейна рядом нет", [], ["pool"]),
        ("дома нет гантелей", ["home"], ["dumbbells"]),
        ("rowing instead of swimming", ["row"], ["swim"]),
        ("йога вместо бега", ["yoga"], ["run"]),
        ("cycling isn't my thing", [], ["cycle"]),
        ("the pool has closed, yoga", ["yoga"], ["pool"]),
        ("зал далеко, йога", ["yoga"], ["gym"]),
        ("i have nothing except a kettlebell", ["kettlebell"], []),
        ("anything except yoga", [], ["yoga"]),
        ("лежать на животе нельзя", [], ["prone"]),
    ],
)
def test_a_negation_reaches_what_it_is_said_of(text: str, wanted: list[str], unwanted: list[str]) -> None:
    reading = read(text)
    assert names(reading.wanted()) == wanted
    assert names(reading.unwanted()) == unwanted


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("can't lose weight", ["weight_loss"], []),
        ("не могу похудеть", ["weight_loss"], []),
        ("похудеть никак не могу", ["weight_loss"], []),
        ("can't sleep", ["sleep"], []),
        ("ночью не могу уснуть", ["sleep"], []),
        ("не могу подтянуться ни разу", ["pull_up"], []),
        ("не умею танцевать", ["dance"], []),
        ("not flexible at all", ["flexibility"], []),
        ("can't run, cardio", ["cardio"], ["run"]),
        ("не похудеть, а набрать", ["muscle_gain"], ["weight_loss"]),
    ],
)
def test_who_complains_of_what_they_cannot_do_wants_it(
    text: str, wanted: list[str], unwanted: list[str]
) -> None:
    reading = read(text)
    assert names(reading.wanted()) == wanted
    assert names(reading.unwanted()) == unwanted


def test_only_what_is_at_hand() -> None:
    [mention] = read("only dumbbells").mentions
    assert mention.is_sole
    [mention] = read("i have a kettlebell").mentions
    assert mention.is_owned


def test_unknown_words_are_told() -> None:
    assert read("yoga in timbuktu").unknown == ("timbuktu",)


@given(st.sampled_from(["yoga", "pilates", "running", "jumping", "squats", "swimming", "boxing", "climbing"]))
def test_a_negation_turns_what_is_wanted_round(word: str) -> None:
    wanted, unwanted = read(word).wanted(), read(f"no {word}").unwanted()
    assert wanted == unwanted
    assert not read(f"no {word}").wanted()


@given(st.sampled_from(["йоги", "бега", "прыжков", "приседаний", "плавания", "штанги", "бокса", "растяжки"]))
def test_a_russian_negation_does_too(word: str) -> None:
    assert read(f"без {word}").unwanted() == read(word).wanted()
    assert not read(f"без {word}").wanted()
