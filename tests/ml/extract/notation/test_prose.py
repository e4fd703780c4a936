"""Programs told in sentences: as prose, in a chat, as a voice message is written down."""

import json
from pathlib import Path
from typing import Any

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.prose import read_told
from ml.extract.notation.prose.numerals import with_digits
from ml.extract.notation.prose.russian import nominative

TEXTS = Path(__file__).parents[3] / "texts"
FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")


def read(text: str) -> list[tuple[Any, ...]]:
    """Give each exercise as its name and its values in the order of FIELDS."""
    exercises = parse_text(text).program.exercises
    return [(e.name, *(getattr(e, name) for name in FIELDS)) for e in exercises]


def done(  # one argument a field
    name: str,
    sets: int | None = None,
    reps: str | None = None,
    load: str | None = None,
    *,
    time: int | None = None,
    metres: float | None = None,
    rest: int | None = None,
) -> tuple[Any, ...]:
    return (name, sets, reps, load, time, metres, rest)


ENGLISH = [
    (
        "Start with a 5 minute walk to warm up. Then do three sets of ten squats, resting a minute between "
        "sets. After that two sets of 12 push-ups and finish with a 30 second plank.",
        [
            done("walk", time=300),
            done("squats", 3, "10", rest=60),
            done("push-ups", 2, "12"),
            done("plank", time=30),
        ],
    ),
    (
        "ok so today: squats 5x5 at 80, then leg press 3 sets of 12 and some calf raises, 4x15. "
        "don't forget stretching 10 min",
        [
            done("squats", 5, "5", "80"),
            done("leg press", 3, "12"),
            done("calf raises", 4, "15"),
            done("stretching", time=600),
        ],
    ),
    (
        "Warm up for five minutes on the bike. Do ten push-ups, fifteen sit-ups and twenty lunges. "
        "Repeat the whole thing four times. Cool down with a gentle ten minute stretch.",
        [
            done("bike", time=300),
            done("push-ups", 4, "10"),
            done("sit-ups", 4, "15"),
            done("lunges", 4, "20"),
            done("stretch", time=600),
        ],
    ),
    (
        "For tomorrow I want you to do 3 rounds of the following: 10 burpees, 15 air squats, 20 mountain "
        "climbers. Rest 90 seconds between rounds. No deadlifts this week, your back needs a break.",
        [
            done("burpees", 3, "10"),
            done("air squats", 3, "15"),
            done("mountain climbers", 3, "20", rest=90),
        ],
    ),
    (
        "Do each exercise for 40 seconds and rest for 20 seconds: jumping jacks, squats and high knees. "
        "Go through the circuit three times.",
        [done(name, 3, time=40, rest=20) for name in ("jumping jacks", "squats", "high knees")],
    ),
    (
        "Last week you managed 3 sets of 8 on the bench so this week try 3 sets of 9 at 70 kg. Then dips for "
        "two sets to failure. Film your sets and drink water.",
        [done("bench", 3, "9", "70 kg"), done("dips", 2, "to failure")],
    ),
    (
        "Jog easily for a mile, then run six 400s with 90 seconds rest in between, "
        "then jog another mile to cool down.",
        [
            done("Jog", metres=1609.3),
            done("run", 6, metres=400.0, rest=90),
            done("jog", metres=1609.3),
        ],
    ),
    (
        "Bench 3x8, cable fly two sets of fifteen, then tricep pushdowns and curls 3x12 each. "
        "90 seconds rest on everything. If it hurts, skip the curls.",
        [
            done("Bench", 3, "8", rest=90),
            done("cable fly", 2, "15", rest=90),
            done("tricep pushdowns", 3, "12", rest=90),
            done("curls", 3, "12", rest=90),
        ],
    ),
    (
        "then bench, 5 sets of 5 at 85\nthen dumbbell flyes for three sets of twelve\n"
        "and finish with push-ups, two sets to failure\n"
        "rest two minutes on bench and a minute on everything else",
        [
            done("bench", 5, "5", "85", rest=120),
            done("dumbbell flyes", 3, "12", rest=60),
            done("push-ups", 2, "to failure", rest=60),
        ],
    ),
]
RUSSIAN = [
    (
        "сначала разминка 10 минут на дорожке потом присед три подхода по десять раз отдых полторы минуты "
        "дальше жим лёжа 4 по 8 и в конце планка минута",
        [
            done("разминка", time=600),
            done("присед", 3, "10", rest=90),
            done("жим лёжа", 4, "8"),
            done("планка", time=60),
        ],
    ),
    (
        "Начни с пятиминутной ходьбы для разогрева. Затем сделай три подхода приседаний по пятнадцать раз. "
        "Отдыхай минуту между подходами. После этого выполни два подхода отжиманий по десять повторений "
        "и закончи планкой на тридцать секунд.",
        [
            done("ходьба", time=300),
            done("приседания", 3, "15", rest=60),
            done("отжимания", 2, "10"),
            done("планка", time=30),
        ],
    ),
    (
        "Сделай десять приседаний, десять отжиманий, десять скручиваний и повтори всё это пять раз. "
        "Отдыхать можно только между кругами, не больше минуты.",
        [
            done("приседания", 5, "10"),
            done("отжимания", 5, "10"),
            done("скручивания", 5, "10", rest=60),
        ],
    ),
    (
        "Маш, завтра присед не делаем. Вместо приседа ягодичный мост со штангой 4 по 12, вес пятьдесят. "
        "Потом румынка с гантелями 3 по 10, гантели 8 кг.",
        [
            done("ягодичный мост со штангой", 4, "12", "50"),
            done("румынка с гантелями", 3, "10", "8 kg"),
        ],
    ),
    (
        "Сегодня бассейн: 400 метров кролем спокойно, потом шесть раз по 50 метров ноги с доской, отдых "
        "двадцать секунд, потом четыре по сто на спине через 30 секунд.",
        [
            done("кроль", metres=400.0),
            done("ноги с доской", 6, metres=50.0, rest=20),
            done("на спине", 4, metres=100.0, rest=30),
        ],
    ),
    (
        "Тренировка короткая, на 20 минут. Минута скакалки, тридцать секунд отдыха, и так восемь раз. "
        "Потом отжимания узким хватом три подхода по максимуму.",
        [done("скакалка", 8, time=60, rest=30), done("отжимания узким хватом", 3, "max")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH, *RUSSIAN])
def test_sentences_are_read_as_a_coach_would_note_them(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert read(text) == expected


def test_days_that_sentences_open_hold_their_exercises() -> None:
    text = "В понедельник делаем присед 5 по 5. В среду становую три подхода по пять. В пятницу отдых."
    sessions = parse_text(text).program.sessions
    assert [(s.title, [(e.name, e.sets, e.reps) for e in s.exercises]) for s in sessions] == [
        ("Понедельник", [("присед", 5, "5")]),
        ("Среда", [("становая", 3, "5")]),
    ]


def test_a_superset_that_is_told_shares_a_letter() -> None:
    text = "First up is overhead press, 4 sets of 6. Superset that with chin-ups for 4 sets of 5. Dips 3x10."
    found = [(e.name, e.group) for e in parse_text(text).program.exercises]
    assert found == [("overhead press", "A"), ("chin-ups", "A"), ("Dips", None)]


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("a minute and a half, half an hour", "1.5 minute, 30 min"),
        ("two sets of twenty-five on one leg", "2 sets of 25 on one leg"),
        ("a couple of sets, twice", "2 sets, 2 times"),
        ("eight times 50 metres, six 400s", "8 x 50 metres, 6 x 400 m"),
        ("полторы минуты, пару подходов, минут пять", "1.5 мин, 2 подхода, 5 мин"),
        ("два-три подхода по десять-двенадцать раз", "2-3 подхода по 10-12 раз"),
        ("сто двадцать килограммов на одной ноге", "120 кг на одной ноге"),
        ("двадцатиминутная пробежка", "20 мин пробежка"),
    ],
)
def test_numbers_in_words_become_digits(words: str, digits: str) -> None:
    assert with_digits(words) == digits


@pytest.mark.parametrize(
    ("told", "listed"),
    [
        ("приседаний", "приседания"),
        ("становую тягу", "становая тяга"),
        ("выпадами с гантелями", "выпады с гантелями"),
        ("тяга гантели к поясу", "тяга гантели к поясу"),
    ],
)
def test_russian_names_are_listed_in_the_nominative(told: str, listed: str) -> None:
    assert nominative(told) == listed


# Written as messages, though they are filed by what they say.
TOLD = {"circuit_in_words.txt", "swim_coach_dm_lower.txt", "postnatal_email.txt"}
IN_SENTENCES = {
    "prose",
    "russian",
    "negatives",
    "none",
    "not_program",
    "blogs",
    "coach_messages",
    "list_or_message",
    "rehab_leaflets",
}
NOTED = (
    "pasted_develop",
    "pasted_develop_l",
    "pasted_develop_m",
    "pasted_develop_n",
    "plans_develop",
    "plans_develop_b",
    "plans_develop_c",
)


@pytest.mark.parametrize("name", NOTED)
def test_notation_is_left_to_the_grammar_of_lines(name: str) -> None:
    texts = json.loads((TEXTS / f"{name}.json").read_text(encoding="utf-8"))
    told = {
        key
        for key, one in texts.items()
        if one["category"] not in IN_SENTENCES and read_told(one["text"].splitlines()) is not None
    }
    assert told <= TOLD
