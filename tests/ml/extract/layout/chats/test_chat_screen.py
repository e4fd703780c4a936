"""A chat on a screen: lines broken in bubbles are one, and what is only said is left out."""

import pytest

from ml.extract.layout.chats.chat_screen import chat_lines
from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from ml.extract.words import Word
from tests.ml.extract.layout.words_at import at


def chat(*messages: tuple[float, str, list[str]], presence: str = "last seen 3 minutes ago") -> list[Word]:
    """Give the words of messages: where their lines begin, their time, and their lines."""
    words = [*at(40, 30, "14:22"), *at(150, 110, "Coach Dani"), *at(150, 170, presence)]
    y = 300.0
    for left, stamp, lines in messages:
        for text in [*lines, stamp]:
            words += at(left + (200 if text == stamp else 0), y, text)
            y += 60
        y += 60
    return words


def read(*messages: tuple[float, str, list[str]]) -> list[tuple[str, int | None, str | None, str | None]]:
    return [(e.name, e.sets, e.reps, e.load) for e in read_page(chat(*messages)).exercises]


def test_lines_broken_in_a_bubble_are_one() -> None:
    said = [
        "Your plan: Leg press 3x15 at 80kg. Step",
        "ups 3x10 each leg. Ham curl 3x12 at",
        "30kg. Row 3x10.",
    ]
    assert read((50, "Wed 16:40", said), (50, "Wed 16:41", ["Reply STOP to opt out"])) == [
        ("Leg press", 3, "15", "80 kg"),
        ("Step ups", 3, "10", None),
        ("Ham curl", 3, "12", "30 kg"),
        ("Row", 3, "10", None),
    ]


def test_what_is_answered_and_asked_is_left_out() -> None:
    found = read(
        (400, "8:02 AM", ["hotel gym, only dumbbells up to 15. ideas?"]),
        (50, "8:05 AM", ["Goblet squat 4x10", "Reverse lunge 3x8"]),
        (400, "8:06 AM", ["Ok, 1h should do. Bus is at 9:15"]),
        (50, "8:07 AM", ["+2.5 on squats, already in there"]),
        (50, "8:09 AM", ["Fri 18:00 is free, booked for you"]),
    )
    assert found == [("Goblet squat", 4, "10", None), ("Reverse lunge", 3, "8", None)]


def test_times_that_do_not_grow_are_no_times_of_messages() -> None:
    words = [
        word
        for n, t in enumerate(["Plank", "3:00", "Side plank", "2:00", "Wall sit", "0:45"])
        for word in at(50, 100 + 70 * n, t)
    ]
    assert chat_lines(make_rows(words)) is None


def test_a_time_may_stand_behind_the_last_line_of_a_message() -> None:
    words = chat((50, "8:01", ["Squat 4x10"]))
    words += [*at(50, 600, "Row 3x8"), *at(300, 600, "8:02"), *at(400, 700, "ok!"), *at(600, 700, "8:05")]
    assert [(e.name, e.reps, e.duration_s) for e in read_page(words).exercises] == [
        ("Squat", "10", None),
        ("Row", "8", None),
    ]


@pytest.mark.parametrize("presence", ["был(а) недавно", "ОП была в 19:20", "в сети", "active now"])
def test_who_is_written_to_heads_a_chat(presence: str) -> None:
    words = chat(
        (40, "18:02", ["Держи план на среду"]),
        (40, "18:04", ["Жим гирь 4х6 24 кг", "Махи 3х20"]),
        (400, "18:09", ["Ок, сделаю"]),
        presence=presence,
    )
    assert [(e.name, e.sets, e.reps) for e in read_page(words).exercises] == [
        ("Жим гирь", 4, "6"),
        ("Махи", 3, "20"),
    ]


def test_only_the_side_that_writes_the_program_is_read_where_the_page_shows_no_times() -> None:
    words = [
        *at(40, 30, "21:07 5G"),
        *at(300, 110, "RM"),
        *at(300, 170, "Rob M"),
        *at(250, 260, "Today 20:58"),
    ]
    lines = [
        (500, 400, "so what was leg day"),
        (500, 460, "in the end? 2 plates?"),
        (60, 600, "hah no"),
        (60, 660, "hack squat 4 x 8"),
        (60, 720, "seated leg curl 3 x 12, slow"),
        (60, 780, "lowering"),
        (60, 840, "calf raises 5 x 20"),
        (60, 980, "rest 2 min on everything"),
        (500, 1120, "copying that"),
        (700, 1190, "Delivered"),
        (150, 1330, "iMessage"),
    ]
    for left, y, text in lines:
        words += at(left, y, text)
    found = [(e.name, e.sets, e.reps, e.rest_s) for e in read_page(words).exercises]
    assert found == [
        ("hack squat", 4, "8", 120),
        ("seated leg curl", 3, "12", 120),
        ("calf raises", 5, "20", 120),
    ]


def test_who_writes_in_a_group_is_no_title() -> None:
    words = [*at(40, 30, "7:02"), *at(150, 110, "Sunday lifters"), *at(150, 170, "Iggy, Noor, Sam, You")]
    y = 300.0
    for block in (
        ["Noor", "who is coming? doors 9:30", "8:55"],
        ["Sam", "Team AMRAP", "- 12 box jumps", "- 9 power cleans 50 kg", "9:01"],
        ["Iggy", "my wrist is still sore", "9:04"],
    ):
        for text in block:
            words += at(60 if ":" not in text or len(text) > 6 else 500, y, text)
            y += 60
        y += 70
    program = read_page(words)
    assert [s.title for s in program.sessions] == ["Team AMRAP"]
    assert [(e.name, e.reps) for e in program.exercises] == [("box jumps", "12"), ("power cleans", "9")]


def test_a_post_of_a_channel_is_read_without_what_readers_thought_of_it() -> None:
    words = [*at(40, 30, "9:15"), *at(150, 110, "Iron Letters"), *at(150, 170, "4,102 subscribers")]
    post = ["WEEK 2 - 5K PLAN", "Mon - 6 x 400 m on the track (60", "s walk)", "Wed - easy run 30 min"]
    for n, text in enumerate([*post, "1.4K", "12 9 3", "4 comments", "UNMUTE"]):
        words += at(60, 300 + 70 * n, text)
    words += at(260, 580, "07:00")
    assert [(e.sets, e.distance_m, e.duration_s, e.rest_s) for e in read_page(words).exercises] == [
        (6, 400.0, None, 60),
        (None, None, 1800, None),
    ]


def test_a_list_of_exercises_is_one_line_each_whatever_sentences_open_it() -> None:
    said = ["Sure thing. Pull:", "Chest supported row 4x10 20kg", "Machine pulldown 3x12", "Hammer curl 3x15"]
    assert [name for name, *_ in read((50, "16:40", said))] == [
        "Chest supported row",
        "Machine pulldown",
        "Hammer curl",
    ]
