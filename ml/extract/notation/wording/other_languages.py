"""What counts and times a set in German, Spanish and French, in the words that the rules know; names stay."""

import re

_ROUNDS = r"(?:runden?|rondas?|vueltas?|tours)"
_SETS = r"(?:sätzen?|saetzen?|übungen|series|séries|ejercicios|exercices)"
_REST = r"(?:pause|descanso|récup(?:ération)?|repos)"
_OF_ALL = r"(?:zwischen|nach|entre|après|tras)\s(?:(?:den|jeder|jedem|las|los|les|chaque|cada)\s)?"
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        # `4 series de 8`, `3 Sätze à 12`
        (rf"\b(\d{{1,2}})\s{_SETS}\s(?:de|à|a|von|zu)\s(?=\d)", r"\1x"),
        (r"(?<=\d)\s?(?:sek(?:unden?)?|segundos|seg|secondes)\b\.?", " s"),
        (r"(?<=\d)\s?(?:minuten|minutos)\b", " min"),
        (r"(?<=\d)\s?(?:wdh|wiederholungen|repeticiones|répétitions)\b\.?", " reps"),
        (rf"(?<=\d)\s{_ROUNDS}\b", " rounds"),
        (rf"\b{_REST}\s{_OF_ALL}{_ROUNDS}\b", "rest between rounds"),
        (rf"\b{_REST}\s{_OF_ALL}{_SETS}\b", "rest between sets"),
        # But "pause squat" and "pause 2 s" are how a squat is done.
        (rf"(\d\d\s?s|\d\s?min)\s{_REST}\s*$", r"\1 rest"),
        (rf"\b(?!pause){_REST}\b(?=\s*:?\s*\d)", "rest"),
        (r"\b(?:pro|por|par)\s(?:bein|pierna|jambe)\b", "per leg"),
        (r"\b(?:pro|por|par)\s(?:arm|brazo|bras)\b", "per arm"),
        (r"\b(?:pro|por|par)\s(?:seite|lado|côté)\b", "per side"),
        (r"(?<=,)\s(?:dann|luego|puis|ensuite)\s", " then "),
        (r"\s(?:mit|con|avec)\s(?=\d[\d.,]*\s?kg\b)", " with "),
    )
)


def in_known_words(line: str) -> str:
    """Give a line with such words as the rules know them."""
    for pattern, replacement in _FORMS:
        line = pattern.sub(replacement, line)
    return line
