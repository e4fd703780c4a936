"""No programs, but like them: numbers in columns, lists, times of day, people chatting."""

from random import Random

from tests.images.kinds.chats import draw_chat
from tests.images.sheet import TextStyle, grid, grid_style, write
from tests.images.truth import Labelled

_GOODS = (
    ("Milk", 1.29),
    ("Bread", 2.1),
    ("Eggs 10", 3.49),
    ("Potatoes 2 kg", 2.8),
    ("Chicken breast", 6.95),
    ("Bananas", 1.75),
    ("Olive oil 0.5 l", 7.2),
    ("Pasta 500 g", 0.99),
    ("Yoghurt 4x125 g", 2.29),
    ("Tomatoes", 3.15),
)


def make(chance: Random, index: int) -> Labelled:
    """Draw one of twelve lookalikes in turn."""
    kinds = (_receipt, _shopping, _menu, _timetable, _code, _prices, _chat, _recipe, _nutrition, _invoice)
    kinds += (_classes, _agenda)
    image = kinds[index % len(kinds)](chance, index)
    return Labelled(f"lookalike_{index:02d}.png", "lookalikes", image)


def _style(chance: Random, *faces: str) -> TextStyle:
    return TextStyle(face=chance.choice(faces), size=chance.choice((22, 26, 30)), spacing=1.5)


def _receipt(chance: Random, index: int):
    bought = [(name, chance.randint(1, 4), price) for name, price in chance.sample(_GOODS, 6)]
    lines = [chance.choice(("CORNER MARKET", "Fresh & Co", "SUPER SAVER")), "12 Mill Lane", ""]
    lines += [f"{name:<18}{count} x {price:5.2f}{count * price:8.2f}" for name, count, price in bought]
    total = sum(count * price for _, count, price in bought)
    lines += [f"{'TOTAL':<27}{total:8.2f}", f"{'VAT 19%':<27}{total * 0.19:8.2f}", "Thank you!"]
    return write(lines, _style(chance, "mono"), chance)


def _shopping(chance: Random, index: int):
    goods = [name.split()[0].lower() for name, _ in chance.sample(_GOODS, 7)]
    lines = [f"{chance.choice(('2 x', '3', '- 4', '1 kg', '6x'))} {name}" for name in goods]
    return write(["Shopping", *lines], _style(chance, "pen", "script", "sans"), chance)


def _menu(chance: Random, index: int):
    dishes = ("Tomato soup", "Caesar salad", "Grilled salmon", "Beef burger", "Mushroom risotto", "Apple pie")
    lines = [
        f"{dish} {'.' * (34 - len(dish))} {chance.randint(5, 24)}.{chance.choice(('00', '50', '90'))}"
        for dish in dishes
    ]
    return write(["# Lunch menu", *lines], _style(chance, "print", "serif"), chance)


def _timetable(chance: Random, index: int):
    stops = ("Central station", "Harbour", "Museum", "University", "Airport")
    rows = [["Stop", *(f"Bus {n}" for n in (12, 14, 18))]]
    for at, stop in enumerate(stops):
        rows.append([stop, *(f"{7 + run}:{(5 + 7 * at) % 60:02d}" for run in range(3))])
    return grid(rows, grid_style(chance), "Weekday departures")


def _code(chance: Random, index: int):
    lines = [
        "def total(rows, sets=3):",
        "    result = 0",
        "    for row in rows[:12]:",
        "        if row.reps > 10:",
        "            result += row.weight * 8",
        "    return result",
        "",
        "print(total(load('press.csv'), sets=4))",
    ]
    return write(lines, TextStyle(face="mono", size=24, paper="#1e1e1e", ink="#d4d4d4"), chance)


def _prices(chance: Random, index: int):
    rows = [["Membership", "Months", "Price"], ["Basic gym", "1", "29 €"], ["Gym + pool", "3", "79 €"]]
    rows += [["All classes", "6", "149 €"], ["Personal training", "10 visits", "350 €"]]
    return grid(rows, grid_style(chance), "Prices")


def _chat(chance: Random, index: int):
    talk = [
        (False, ["Hi! Are we still on for Saturday?", "Table for 4 at 19:30"]),
        (True, ["Yes, 7 pm works. I'll bring 2 bottles"]),
        (False, ["Great, bus 15 stops there every 10 min"]),
        (True, ["ok see you"]),
    ]
    return draw_chat(chance, index, talk)


def _recipe(chance: Random, index: int):
    lines = [
        "# Pancakes",
        "250 g flour",
        "3 eggs",
        "400 ml milk",
        "2 tbsp sugar",
        "Mix, rest 30 min.",
        "Fry 2 min per side.",
    ]
    return write(lines, _style(chance, "pen", "print", "script"), chance)


def _nutrition(chance: Random, index: int):
    rows = [
        ["Per 100 g", "Value"],
        ["Energy", "1520 kJ"],
        ["Protein", "22 g"],
        ["Fat", "8.5 g"],
        ["Salt", "0.4 g"],
    ]
    return grid(rows, grid_style(chance), "Nutrition facts")


def _invoice(chance: Random, index: int):
    rows = [["Item", "Qty", "Unit price", "Amount"]]
    for name, price in (
        ("Office chair", 129.0),
        ("Desk lamp", 39.5),
        ("Cable 2 m", 7.9),
        ("Monitor arm", 89.0),
    ):
        count = chance.randint(1, 5)
        rows.append([name, str(count), f"{price:.2f}", f"{count * price:.2f}"])
    return grid(rows, grid_style(chance), f"Invoice {chance.randint(1000, 9999)}")


def _classes(chance: Random, index: int):
    """A gym's week of classes: sports and times, but nothing to do."""
    rows = [["Time", "Monday", "Wednesday", "Friday"], ["8:00", "Yoga", "Pilates", "Yoga"]]
    rows += [["12:30", "Spinning", "Body pump", "Spinning"], ["18:00", "Zumba", "Boxing", "Stretching"]]
    return grid(rows, grid_style(chance), "Class schedule")


def _agenda(chance: Random, index: int):
    lines = [
        "# Monday",
        "9:00 Team meeting, room 3",
        "10:30 Call with Berlin",
        "12:00 Lunch",
        "14:00 Dentist",
        "16:15 Pick up parcel 2",
    ]
    return write(lines, _style(chance, "screen", "sans", "pen"), chance)
