"""Reasons and cautions in words."""

from bot.views.texts import DEFAULT_LANGUAGE, Texts

# Which part of the vocabulary the values of a fact belong to; the others are numbers.
_VOCABULARY = {
    "limits": "limitation",
    "doctor": "limitation",
    "goals": "goal",
    "place": "environment",
    "level": "level-name",
    "level_hard": "level-name",
    "level_easy": "level-name",
    "interest": "activity",
    "equipment": "equipment",
    "only_gear": "equipment",
    "no_gear": "equipment",
    "not_gear": "equipment",
    "gear": "equipment",
    "not_place": "environment",
    "not_level": "level-name",
    "spares": "demand",
    "asks": "demand",
}


def fact_text(texts: Texts, kind: str, code: str, values: tuple[str, ...]) -> str:
    """Give the plain sentence of a fact; `kind` is "reason", "caution", "found" or "missed"."""
    part = _VOCABULARY.get(code)
    named = [texts.plain(f"{part}-{value}") if part else value for value in values]
    return texts.plain(f"{kind}-{code.replace('_', '-')}", values=", ".join(named))


def english_fact(kind: str, code: str, values: tuple[str, ...]) -> str:
    """Give a fact in English, for machine-readable output."""
    return fact_text(Texts(DEFAULT_LANGUAGE), kind, code, values)
