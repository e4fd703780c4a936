import pytest

from ml.recommend.search.amounts import Amounts, Span, amounts_in


@pytest.mark.parametrize(
    ("text", "age"), [("dad 62 hips", 62), ("61f back", 61), ("shes 79", 79), ("14 + 27", None), ("55+", 57)]
)
def test_ages(text: str, age: int | None) -> None:
    assert amounts_in(text).age == age


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("yoga 20 min", Span(most=20)),
        ("20-minute yoga", Span(most=20)),
        ("30-40 minutes", Span(30, 40)),
        ("at least 45 min", Span(least=45)),
        ("no more than 45 min", Span(most=45)),
        ("not more than 40 min", Span(most=40)),
        ("half an hour of yoga", Span(most=30)),
        ("йога на полчаса", Span(most=30)),
        ("час в зале", Span(most=60)),
        ("минут на 15", Span(most=15)),
        ("пятнадцать минут", Span(most=15)),
        ("не больше 20 минут", Span(most=20)),
    ],
)
def test_minutes(text: str, span: Span) -> None:
    assert amounts_in(text).minutes == span


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("3x a week", 3),
        ("twice a week", 2),
        ("4 days", 4),
        ("3x/week", 3),
        ("три раза в неделю", 3),
        ("дважды в неделю", 2),
        ("через день", 3),
        ("every day", 7),
        ("шесть раз в неделю", 6),
        ("4 раз в неделю", 4),
        ("раз в неделю", 1),
    ],
)
def test_times_a_week(text: str, times: int) -> None:
    assert amounts_in(text).times_a_week == Span(times, times)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("at most 4 times a week", Span(None, 4)),
        ("3 days a week tops", Span(None, 3)),
        ("не больше 2 раз в неделю", Span(None, 2)),
        ("могу только 3 раза в неделю", Span(None, 3)),
        ("по выходным", Span(1, 2)),
    ],
)
def test_who_names_the_most_that_is_possible_takes_less(text: str, span: Span) -> None:
    assert amounts_in(text).times_a_week == span


@pytest.mark.parametrize("text", ["surgery was 3 months ago", "прошло 5 недель", "2 months without training"])
def test_what_is_past_is_no_length_of_a_course(text: str) -> None:
    assert amounts_in(text).weeks is None


@pytest.mark.parametrize("text", ["i play squash 3 times a week", "играю в хоккей 2 раза в неделю"])
def test_a_habit_is_no_wish(text: str) -> None:
    assert amounts_in(text).times_a_week is None


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("race in 5 weeks", 5),
        ("турнир через месяц", 4),
        ("через пару недель поход", 2),
        ("8 weeks", 8),
        ("8-week plan", 8),
        ("за месяц", 4),
        ("12 недель", 12),
    ],
)
def test_weeks(text: str, weeks: int) -> None:
    span = amounts_in(text).weeks
    assert span is not None
    assert span.most == weeks


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("im 67", 67),
        ("мне 55", 55),
        ("13 yo daughter", 13),
        ("женщина 45 лет", 45),
        ("boy 14", 14),
        ("папа 71", 71),
        ("для бабушки 80", 80),
        ("after fifty", 52),
        ("старше 60", 62),
        ("menopause strength, 52", 52),
    ],
)
def test_age(text: str, age: int) -> None:
    assert amounts_in(text).age == age


@pytest.mark.parametrize(
    "text", ["5x5", "squat 100 kg", "10 years in the city", "400 m swim", "run 10 km", ""]
)
def test_other_numbers_ask_nothing(text: str) -> None:
    assert amounts_in(text) == Amounts()


def test_a_time_to_be_run_is_no_length_of_a_session() -> None:
    assert amounts_in("5k in 25 min", is_race=True).minutes is None
    assert amounts_in("5k, 25 min a day", is_race=True).minutes == Span(most=25)


def test_weeks_of_a_pregnancy_are_not_a_program_s() -> None:
    assert amounts_in("20 weeks pregnant", is_mother=True).weeks is None


def test_what_lies_behind_is_no_length() -> None:
    assert amounts_in("surgery 5 months ago").weeks is None


def test_a_heavy_body_is_noticed() -> None:
    assert amounts_in("вешу 130 кг").is_heavy
    assert not amounts_in("lose 10 kg").is_heavy
