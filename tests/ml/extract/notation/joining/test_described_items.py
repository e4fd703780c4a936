"""Handouts that describe each exercise between its name and its numbers, or behind them."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.joining.described_items import with_described_items
from ml.extract.notation.joining.sentences import is_sentence, with_sentences_joined


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        (
            ["Calf raise", "Hold the wall. Rise onto your toes.", "3 sets x 15 reps",
             "Towel scrunch", "Pull the towel towards you.", "2 minutes"],
            ["Calf raise 3 x 15 reps (Hold the wall; Rise onto your toes)",
             "Towel scrunch 2 minutes (Pull the towel towards you)"],
        ),
        (
            ["1. Cat stretch", "Arch your back slowly.", "Repeat 10 times.",
             "2. Knee hug", "Pull one knee up and hold for 20 seconds.", "3 reps each side"],
            ["Cat stretch 10 times (Arch your back slowly)", "Knee hug 3 reps each side hold 20 seconds"],
        ),
        (
            ["Frog pump", "40 seconds", "Drive the hips up.", "Cossack squat", "40 seconds",
             "Heel down on one side."],
            ["Frog pump 40 seconds (Drive the hips up)", "Cossack squat 40 seconds (Heel down on one side)"],
        ),
        (
            ["Quad stretch", "Stand with your heel to the seat.", "Hold 30 seconds, 3 times each leg"],
            ["Quad stretch 3 x 30 seconds each leg (Stand with your heel to the seat)"],
        ),
    ],
)  # fmt: skip
def test_a_description_stands_between_or_behind(lines: list[str], written: list[str]) -> None:
    assert [line.strip() for line in with_described_items(lines)] == written


@pytest.mark.parametrize(
    "lines",
    [
        ["Squat", "60 kg x 5", "80 kg x 5", "Row", "3 sets of 10 reps"],
        ["Warm-up", "Take it easy today.", "10 min bike"],
        ["Push day", "Bench press 3x8", "Dips 3x10"],
    ],
)
def test_logs_and_lists_stay(lines: list[str]) -> None:
    assert with_described_items(lines) == lines


def test_broken_sentences_are_joined_and_lists_are_not() -> None:
    lines = ["Keep your back flat and do not let the knee", "drop in.", "Side plank", "bird dog 3x8"]
    assert with_sentences_joined(lines) == [
        "Keep your back flat and do not let the knee drop in.", "Side plank", "bird dog 3x8",
    ]  # fmt: skip


def test_names_are_no_sentences() -> None:
    assert is_sentence("Keep the hips level.")
    assert is_sentence("Slide one heel towards you until the")
    assert not any(map(is_sentence, ["Single leg bridge", "Close grip lat pd.", "Press 3 x 8 with a pause."]))


def test_what_opens_a_handout_governs_its_described_items() -> None:
    text = (
        "Do this twice a week, on non-consecutive days. Rest 60 seconds between sets. Pick a weight\n"
        "that leaves two reps in the tank.\n1 Floor press\nSets 4 Reps 8\nLower until the arms touch.\n"
        "2 Gorilla row\nSets 3 Reps 8 each side\nKeep your hips square.\n"
        "3 Pullover\nSets 3 Reps 12\nRibs stay low."
    )
    found = [(e.name, e.sets, e.reps, e.rest_s) for e in parse_text(text).program.exercises]
    assert found == [("Floor press", 4, "8", 60), ("Gorilla row", 3, "8", 60), ("Pullover", 3, "12", 60)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Toe taps\nTap the floor slowly. Repeat 14 times. Complete 2 sets.", ("Toe taps", 2, "14", None)),
        (
            "Calf stretch\nLean on the wall. Hold 25 seconds. Do 3 sets on each leg.",
            ("Calf stretch", 3, None, 25),
        ),
        (
            "Подъём таза\nЛягте на спину. Повторить 12 раз. Выполнить 2 подхода.",
            ("Подъём таза", 2, "12", None),
        ),
    ],
)
def test_sentences_of_one_line_tell_how_and_how_much(
    text: str, read: tuple[str, int, str | None, int | None]
) -> None:
    found = parse_text(f"Home programme\n{text}").program.exercises
    assert [(e.name, e.sets, e.reps, e.duration_s) for e in found] == [read]
