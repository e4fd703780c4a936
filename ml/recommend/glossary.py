"""Russian gym words in English, so that an English encoder and word rules understand a search."""

import re

_STEMS = {
    "дома": "at home",
    "домашн": "home",
    "бассейн": "pool",
    "плаван": "swimming",
    "зал": "gym",
    "тренаж": "machines",
    "улиц": "outdoors",
    "парк": "in the park",
    "без инвентар": "no equipment",
    "без оборудован": "no equipment",
    "без прыж": "no jumps",
    "без бег": "no running",
    "йог": "yoga",
    "пилатес": "pilates",
    "растяж": "stretching",
    "силов": "strength",
    "кардио": "cardio",
    "бег": "running",
    "велосипед": "cycling",
    "кроссфит": "crossfit",
    "бокс": "boxing",
    "танц": "dance",
    "спин": "back",
    "колен": "knees",
    "сустав": "joints",
    "плеч": "shoulders",
    "беремен": "pregnancy",
    "после родов": "postpartum",
    "похуд": "weight loss",
    "мышц": "muscle gain",
    "масс": "muscle gain",
    "выносл": "endurance",
    "гибк": "flexibility",
    "стресс": "stress relief",
    "здоров": "health",
    "новичк": "beginner",
    "начинающ": "beginner",
    "с нуля": "from scratch",
    "опытн": "advanced",
    "продвинут": "advanced",
    "минут": "minutes",
    "мин": "minutes",
    "гантел": "dumbbells",
    "штанг": "barbell",
    "гир": "kettlebell",
    "резин": "bands",
    "турник": "pull-up bar",
    "пожил": "seniors",
    "женщин": "women",
    "мужчин": "men",
    "подтягив": "pull-ups",
    "отжим": "push-ups",
    "присед": "squats",
    "осанк": "posture",
    "марафон": "marathon",
    "полумарафон": "half marathon",
    "диабет": "diabetes",
    "сердц": "heart",
    "давлен": "blood pressure",
    "утр": "morning",
    "вечер": "evening",
    "лишн": "overweight",
    "реабилит": "rehabilitation",
    "травм": "injury",
    "ягодиц": "glutes",
    "пресс": "abs",
    "тай": "thai",
    "единобор": "martial arts",
    "ходьб": "walking",
}
_BY_LENGTH = sorted(_STEMS, key=len, reverse=True)
_WORDS = re.compile("|".join(rf"\b{stem}[а-яё]*" for stem in _BY_LENGTH))


def to_english(text: str) -> str:
    """Give lower-case text with the Russian words of training in English; others stay."""
    if not re.search(r"[а-яё]", text):
        return text
    return re.sub(r"\bбез\b", "no", _WORDS.sub(_translated, text))


def _translated(match: re.Match[str]) -> str:
    return next(_STEMS[stem] for stem in _BY_LENGTH if match[0].startswith(stem))
