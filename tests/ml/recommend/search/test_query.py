import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ml.recommend.search import read_query
from storage.records.vocabulary import Limitation


@pytest.mark.parametrize("text", ["", "   ", "!!!", "12345"])
def test_what_says_nothing_is_empty(text: str) -> None:
    assert read_query(text).is_empty


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "good morning",
        "привет как дела",
        "какая погода завтра",
        "you are a stupid bot",
        "cheap flights to rome",
        "рецепт борща",
        "yo bro whats up",
        "кто вчера победил",
        "12 + 30",
        "how do I cook borscht",
        "asdfgh qwpo",
    ],
)
def test_what_is_no_search_is_not_about_training(text: str) -> None:
    assert not read_query(text).is_about_training


@pytest.mark.parametrize(
    "text", ["yoga", "бассейн", "at home 20 min", "no jumping", "болит спина", "качалка"]
)
def test_a_search_is(text: str) -> None:
    assert read_query(text).is_about_training


def test_a_russian_query_is_english_for_the_encoder() -> None:
    assert read_query("йога дома").english == "yoga, at home"
    assert read_query("Yoga at home").english == "yoga at home"


def test_health_in_words_is_a_limit() -> None:
    assert read_query("гипертония, мне 55").limits == {Limitation.CARDIOVASCULAR}
    assert read_query("no diabetes, just yoga").limits == frozenset()


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("anything but running", set(), {"run"}),
        ("35 y/o man", {"men"}, set()),
        ("утренняя гимнастика для пожилых", {"morning", "morning_exercise", "senior"}, set()),
        ("mountain bike", {"cycle"}, set()),
        ("присесть 150 кг", {"squat", "powerlifting"}, set()),
        ("готовлюсь к велогонке", {"cycle", "competition"}, set()),
        ("crossfit, never tried", {"crossfit", "beginner"}, set()),
        ("indoor trainer bike", {"indoor_bike", "cycle"}, set()),
        ("sciatica, l5 s1", {"disc"}, set()),
        ("нелюблю бег, нехочу качалку", set(), {"run", "gym"}),
        ("i have two kids, 10k", {"busy", "ten_k"}, set()),
        ("cannot do a pull up", {"pull_up", "beginner"}, set()),
        ("hochu plavat", {"swim"}, set()),
        ("дед ходит с палочкой", {"senior", "men", "cane"}, set()),
        ("couch to 5k", {"run", "five_k", "beginner"}, set()),
        ("10 км за 50 минут", {"ten_k"}, set()),
        ("сдать нормативы", {"fitness_test"}, set()),
        ("не могу стоять на коленях", {"knee"}, set()),
        ("pregnant, 20 weeks", {"pregnancy", "trimester_2"}, set()),
        ("беременность 30 недель", {"pregnancy", "trimester_3"}, set()),
    ],
)
def test_what_is_said_in_many_ways(text: str, wanted: set[str], unwanted: set[str]) -> None:
    query = read_query(text)
    assert {term.name for term in query.wanted} == wanted
    assert {term.name for term in query.unwanted} == unwanted


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
@example("\u0130" * 300)
@example("не " * 100)
@example("0 min 0x a week 0 weeks")
def test_any_text_is_read(text: str) -> None:
    query = read_query(text)
    assert query.text == text.lower()[:300]


SOME = "no|без|не|yoga|йога|20 min|раз в неделю|,|прыжки|gym|only|дома|not|бег|5 лет"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(SOME.split("|")), max_size=12))
def test_nothing_is_both_wanted_and_ruled_out_by_one_word(words: list[str]) -> None:
    query = read_query(" ".join(words))
    assert len(query.wanted) + len(query.unwanted) <= len(words)
