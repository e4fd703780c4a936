"""Programs to draw: exercises with numbers that training has, by chance from a seed."""

from random import Random

from tests.images.truth import Item

GYM = (
    "Bench press",
    "Incline dumbbell press",
    "Overhead press",
    "Lateral raise",
    "Cable fly",
    "Triceps rope pushdown",
    "Barbell row",
    "Lat pulldown",
    "Seated cable row",
    "Face pull",
    "Hammer curl",
    "Back squat",
    "Front squat",
    "Leg press",
    "Romanian deadlift",
    "Walking lunge",
    "Leg curl",
    "Leg extension",
    "Standing calf raise",
    "Hip thrust",
    "Bulgarian split squat",
    "Goblet squat",
    "Pull-up",
    "Chin-up",
    "Dips",
    "Deadlift",
    "Push press",
    "Skull crusher",
    "Preacher curl",
    "Arnold press",
    "T-bar row",
    "Hack squat",
    "Glute bridge",
    "Hanging leg raise",
    "Kettlebell swing",
    "Cable crunch",
    "Reverse fly",
    "Shrugs",
    "Good morning",
    "Close-grip bench press",
)
HOLDS = ("Plank", "Side plank", "Wall sit", "Hollow hold", "Dead hang", "Farmer's carry", "Battle ropes")
BOARD = (
    "burpees",
    "air squats",
    "push-ups",
    "pull-ups",
    "thrusters",
    "wall balls",
    "box jumps",
    "kettlebell swings",
    "toes to bar",
    "sit-ups",
    "deadlifts",
    "power cleans",
    "double unders",
    "ring dips",
    "lunges",
    "push press",
    "hang snatches",
    "front squats",
)
RUSSIAN = (
    "Жим лежа",
    "Жим гантелей на наклонной скамье",
    "Армейский жим",
    "Махи гантелями в стороны",
    "Разгибание на блоке",
    "Тяга верхнего блока",
    "Тяга штанги в наклоне",
    "Подъем на бицепс",
    "Приседания со штангой",
    "Жим ногами",
    "Румынская тяга",
    "Выпады с гантелями",
    "Сгибание ног",
    "Подъем на носки",
    "Подтягивания",
    "Отжимания на брусьях",
    "Становая тяга",
    "Скручивания",
    "Гиперэкстензия",
    "Ягодичный мост",
)
RUSSIAN_HOLDS = ("Планка", "Боковая планка", "Стульчик у стены")
PEOPLE = ("Anna", "Mike", "Olga", "Sam", "Coach Lee", "Ines", "Tom", "Priya")
REPS = ("5", "6", "8", "10", "12", "15", "20", "6-8", "8-10", "8-12", "10-12", "12-15")


def lifts(
    chance: Random, count: int, *, pool: tuple[str, ...] = GYM, holds: tuple[str, ...] = HOLDS
) -> list[Item]:
    """Give different exercises with sets and reps, weights for most, a hold now and then."""
    weights = chance.random() < 0.75
    rests = chance.random() < 0.6
    items = [lift(chance, name, weights=weights, rests=rests) for name in chance.sample(pool, count)]
    if chance.random() < 0.3:
        held = chance.choice(holds)
        items[-1] = Item(held, sets=chance.choice((2, 3, 4)), duration_s=chance.choice((20, 30, 40, 45, 60)))
    return items


def lift(chance: Random, name: str, *, weights: bool, rests: bool) -> Item:
    """Give one exercise its numbers."""
    load = (
        f"{chance.choice((12.5, 20, 22.5, 30, 40, 47.5, 60, 70, 82.5, 100, 120)):g} kg" if weights else None
    )
    return Item(
        name,
        sets=chance.choice((2, 3, 3, 4, 4, 5)),
        reps=chance.choice(REPS),
        load=load if chance.random() < 0.85 else None,
        rest_s=chance.choice((45, 60, 75, 90, 120)) if rests else None,
    )


def clock(seconds: int) -> str:
    """Spell a time as minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02d}"
