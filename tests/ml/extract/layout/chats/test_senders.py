"""Messages of a chat as the text that they hold."""

import pytest

from ml.extract.layout.chats.senders import without_senders


@pytest.mark.parametrize(
    "text",
    [
        "[12/03, 07:41] Dee: squat 3x10\n[12/03, 07:42] Dee: plank 2 x 1 min\n[12/03, 08:05] Sam: ok will do",
        "21:04 - Jo: squat 3x10\n21:04 - Jo: plank 2 x 1 min\n21:05 - Kat: thanks!!",
        "Nina  9:14 AM\nsquat 3x10\nplank 2 x 1 min\nTom  9:20 AM\nin!",
        "lad — Today at 17:22\nsquat 3x10\nplank 2 x 1 min\nrat_99 — Today at 17:25\nnice",
        "Олег, [03.04.2024 9:15]\nsquat 3x10\nplank 2 x 1 min\nАня, [03.04.2024 9:20]\nок",
        "coach: squat 3x10\ncoach: plank 2 x 1 min\nme: cool!!",
        "Ana (18:20): hi!\nBo (18:22): squat 3x10\nBo (18:22): plank 2 x 1 min",
        "Trainer: squat 3x10\nplank 2 x 1 min\nClient: ok?",
        "Vera, [11.05.24 20:14]\nsquat 3x10\n[11.05.24 20:32]\nplank 2 x 1 min",
        "> Forwarded from Maya:\n> squat 3x10\n> plank 2 x 1 min\nlooks short",
    ],
)
def test_who_said_it_and_small_talk_are_left_out(text: str) -> None:
    assert without_senders(text).splitlines() == ["squat 3x10", "plank 2 x 1 min"]


@pytest.mark.parametrize(
    "text",
    [
        "Bench: 3x5\nRow: 3x8\nBench: 3x5",
        "Warm Up 15:00\nRun 10:00\nRest 3:00",
        "Mon 18:00 swim\nWed 18:00 swim",
        "Sets: 3\nReps: 10\nSets: 3\nReps: 8",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert without_senders(text) == text
