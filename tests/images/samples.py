"""Makes the sample photos of the web chat: `python -m tests.images.samples`."""

import json
from pathlib import Path

from PIL import Image

from tests.images import draw

FOLDER = Path(__file__).parents[2] / "bot" / "playground" / "static" / "samples"


def push_day() -> Image.Image:
    """A spreadsheet."""
    rows = [
        ["Exercise", "Sets", "Reps", "Weight (kg)", "Rest (s)"],
        ["Bench press", "4", "8-10", "60", "90"],
        ["Incline dumbbell press", "3", "10", "22.5", "75"],
        ["Overhead press", "3", "8", "35", "90"],
        ["Cable fly", "3", "12-15", "15", "60"],
        ["Triceps pushdown", "3", "12", "25", "60"],
    ]
    return draw.table("Push day", rows, [330, 100, 120, 180, 140])


def whiteboard() -> Image.Image:
    """A whiteboard with a workout of the day."""
    texts = ["WOD THURSDAY", "3 ROUNDS:", "400 M RUN", "15 KETTLEBELL SWINGS", "12 PULL-UPS", "9 BURPEES"]
    image = draw.lines(texts, "hand", 74, "#1b3f8b", "#f7f8f6", 900, 1.25)
    return draw.photographed(image, 4, tilt=1.5, depth=0.015)


def notebook() -> Image.Image:
    """A notebook page, photographed at a slight angle."""
    texts = [
        "Day A",
        "Squat 5x5 80 kg",
        "Row 4x8 50 kg",
        "Lunges 3x10 per leg",
        "Plank 3x45 s",
        "Day B",
        "Deadlift 3x5 100 kg",
        "Dips 3x8",
        "Hanging leg raise 3x12",
    ]
    image = draw.ruled(draw.lines(texts, "serif", 34, "#22305c", "#fdfcf4", 760))
    return draw.photographed(image, 11, tilt=2.5, depth=0.02)


def app_screen() -> Image.Image:
    """A training app: names with their numbers on the next line."""
    texts = [
        "# Leg day",
        "Leg press",
        "4 sets x 12 reps, 120 kg",
        "Romanian deadlift",
        "3 sets x 10 reps, 70 kg",
        "Leg curl",
        "3 sets x 15 reps, 30 kg",
        "Calf raise",
        "4 sets x 20 reps",
    ]
    return draw.lines(texts, "sans", 30, "#111827", "#f4f6fb", 720)


def two_day_plan() -> Image.Image:
    """A printed plan with two days side by side, for a coach to forward."""
    left = [
        "# Day 1 - Upper body",
        "Push-up 3x12",
        "Band row 3x15",
        "Pike push-up 3x8",
        "Band curl 3x15",
        "Side plank 3x30 s",
    ]
    right = [
        "# Day 2 - Lower body",
        "Goblet squat 4x10",
        "Glute bridge 3x15",
        "Step-up 3x10 per leg",
        "Calf raise 3x20",
        "Dead bug 3x8 per side",
    ]
    return draw.beside(draw.lines(left, "sans", 26, width=560), draw.lines(right, "sans", 26, width=560))


def russian() -> Image.Image:
    """A Russian sheet."""
    texts = [
        "# День 1",
        "Приседания 4х10",
        "Жим лежа 4х8",
        "Тяга блока 3х12",
        "Выпады 3х10 на ногу",
        "Планка 3х60 сек",
    ]
    return draw.lines(texts, "sans", 34, width=760)


def receipt() -> Image.Image:
    """A receipt: not a program."""
    texts = [
        "CORNER MARKET",
        "Milk 2 x 1.29      2.58",
        "Bread              2.10",
        "Eggs 10            3.49",
        "Potatoes 2 kg      2.80",
        "TOTAL             10.97",
        "CASH              20.00",
        "CHANGE             9.03",
    ]
    return draw.lines(texts, "mono", 28, width=640)


SAMPLES = {
    "push_day.png": ("Push day, spreadsheet", "program", push_day),
    "whiteboard.jpg": ("Whiteboard workout", "program", whiteboard),
    "notebook.jpg": ("Notebook page", "program", notebook),
    "app_screen.png": ("App screen", "program", app_screen),
    "two_day_plan.png": ("Two-day plan", "program", two_day_plan),
    "russian.png": ("Russian sheet", "program", russian),
    "receipt.png": ("A receipt (no program)", "not_program", receipt),
}


def main() -> None:
    """Write every sample and their list."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (_, _, make) in SAMPLES.items():
        image = make()
        if name.endswith(".jpg"):
            image.save(FOLDER / name, quality=80)
        else:
            image.quantize(64).save(FOLDER / name, optimize=True)
    listing = [{"name": name, "title": title, "kind": kind} for name, (title, kind, _) in SAMPLES.items()]
    (FOLDER / "samples.json").write_text(json.dumps(listing, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
