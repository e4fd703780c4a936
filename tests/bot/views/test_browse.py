from bot.views import course_taps as taps
from bot.views.browse import results_screen
from bot.views.texts import Texts
from ml.recommend.explanations import Reason
from ml.recommend.search import SearchHit
from tests.ml.recommend.people import course

EN, RU = Texts("en"), Texts("ru")
YOGA = course(id="yoga", title="Yoga <easy>", session_minutes=20, environments=["home_bodyweight"])
FITS = SearchHit(YOGA, 1.2, (Reason("about", ("yoga",)), Reason("place", ("home_bodyweight",))))
NEAR = SearchHit(YOGA, 1.0, (), (Reason("minutes", ("45",)), Reason("without", ("прыжки",))))


def test_what_was_found_says_why() -> None:
    screen = results_screen(EN, "yoga & home", [FITS])
    assert screen.text == (
        "<b>Found for</b> “yoga &amp; home”:\n\n"
        "1. <b>Yoga &lt;easy&gt;</b>\nabout what you wrote: yoga; where you want it: home without equipment"
    )
    assert screen.rows[0][0].tap == taps.OpenCourse("yoga")


def test_the_nearest_says_what_it_lacks() -> None:
    screen = results_screen(RU, "йога", [NEAR])
    assert "не подходит ничего" in screen.text
    assert "но: занимает 45 мин; может быть: прыжки" in screen.text


def test_one_that_fits_makes_it_found() -> None:
    screen = results_screen(EN, "yoga", [FITS, NEAR])
    assert screen.text.startswith("<b>Found for</b>")
    assert "but: takes 45 min" in screen.text


def test_nothing_found_says_so() -> None:
    assert "I found nothing" in results_screen(EN, "x", []).text


def test_every_reason_and_miss_has_its_sentence_in_both_languages() -> None:
    met = "title coach about place minutes times weeks level age limits without jumps not_place"
    lacking = (
        "topic place minutes minutes_least times weeks level not_level limits without jumps age gender health"
    )
    values = {"place": "gym", "not_place": "gym", "level": "any", "not_level": "any", "limits": "back"}
    gear = ("gear", "no_gear", "only_gear", "not_gear")
    values |= dict.fromkeys(gear, "mat")
    hit = SearchHit(
        YOGA,
        1.0,
        tuple(Reason(code, (values.get(code, "5"),)) for code in (*met.split(), *gear)),
        tuple(Reason(code, (values.get(code, "5"),)) for code in (*lacking.split(), *gear)),
    )
    for texts in (EN, RU):
        text = results_screen(texts, "yoga", [hit]).text
        assert "found-" not in text
        assert "missed-" not in text
