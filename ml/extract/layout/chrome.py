"""What stands on a page beside its program: clocks, buttons, page numbers, small talk."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import is_heading

_CLOCK = r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?"
_CHROME = re.compile(
    rf"^(?:{_CLOCK}[\s✓v/]*(?:\S{{1,3}}\s+)?(?:\d{{1,3}}\s?%)?|\d{{1,3}}\s?%"
    r"|(?:page|стр\.?|страница)\s*\d+(?:\s*(?:of|из|/)\s*\d+)?"
    r"|(?:~|about |est\.? ?)?\d{1,3}\s*(?:min|mins|minutes|мин)\.?"
    r"(?:\s*[·•|,]\s*\d+\s+(?:exercises|упражнени\w+))?"
    r"|\d+\s+(?:exercises|упражнени\w+)(?:\s*[·•|,].*)?"
    r"|\+?\s*(?:add|new)\s+(?:set|exercise|note)s?"
    r"|(?:start|finish|end|begin|edit|share|log)\s+(?:the\s+)?(?:workout|session|plan|program|routine|training)"
    r"|(?:start|finish|edit|save|done|cancel|back|next|share|settings|home|profile|history|today|online|menu"
    r"|начать(?: тренировку)?|готово|назад|далее|изменить|в сети))$",
    re.IGNORECASE,
)
# `Please wipe the machines. Thank you!`
_HOUSE_RULE = re.compile(r"^(?:please|kindly|thank you|thanks|пожалуйста|спасибо)\b[^\d]*$", re.IGNORECASE)
_STAMP = re.compile(rf"^{_CLOCK}[\s✓v/]*$", re.IGNORECASE)
_STAMPED = re.compile(rf"(?<!\brest)(?<!\bотдых)\s+{_CLOCK}[\s✓v/]*$", re.IGNORECASE)
_SENTENCE = re.compile(r"^(?:[^\W\d_][\w'’-]*[,;]?\s+){5,}[^\W\d_][\w'’-]*[.!?]?$")


def without_chrome(lines: Sequence[str]) -> list[str]:
    """Give the lines that may belong to a program."""
    in_chat = sum(bool(_STAMP.match(line.strip())) for line in lines) >= 2
    kept = [line for line in lines if not is_chrome(line)]
    if in_chat:
        kept = [_STAMPED.sub("", line) for line in kept if not _is_talk(line)]
    return kept


def is_chrome(line: str) -> bool:
    """Tell what no program says: a lone clock or battery, a button, a page number, a house rule, advice."""
    text = line.strip()
    if _HOUSE_RULE.match(text):
        return True
    return bool(_CHROME.match(text)) or bool(_SENTENCE.match(text) and not is_heading(text))


def _is_talk(line: str) -> bool:
    """Tell small talk in a chat: no number, no heading and no exercise."""
    text = line.strip()
    if any(character.isdigit() for character in text) or is_heading(text):
        return False
    return exercise_words(text) == 0 or text[-1:] in "!?"
