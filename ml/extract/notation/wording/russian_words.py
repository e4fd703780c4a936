"""Short forms that Russian coaches write, in the words that the rules know; names stay."""

import re
from collections.abc import Sequence

_UNIT = r"(?:сек(?:унд\w*)?|с|мин(?:ут\w*)?|\"|'|″|′)(?![^\W\d])"
_LIES = r"(?:и\.?\s?п\.|исх(?:одное)?\.?\s?пол(?:ожение)?\.?(?![^\W\d]))"
_AS_MANY = (
    r"(?:(?:выполн|сдела|пройд)\w+\s)?(?:как можно больше|максимум|макс\.?)\s(?:раундов|кругов|повтор\w+)"
)
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        # `50% 5рх2п`, `80кг х 5р х 3п`: repetitions, then sets.
        (
            r"(?:(?<=[\s%г])[xх×*]\s?)?(?<![\d.,])(\d{1,2})\s?р(?:аза?)?\.?\s*[xх×*]\s*(\d{1,2})\s?п(?:одх\w*)?\.?(?![^\W\d])",
            r" \2x\1",
        ),
        # `И.п. лёжа на спине, ноги согнуты. Подъём таза, 12 раз`: where one lies before it begins.
        (
            (
                rf"(^\s*(?:[-•*]\s*|\d{{1,2}}[.)]\s*)?|(?<=[.;]\s)){_LIES}\s*[:–—-]?\s*[^.;:\d–—]*?"
                r"(?:[.;]\s+|\s?[:–—]\s+|\s-\s+)(?=[\"«]?(?-i:[А-ЯЁA-Z])|[а-яё][^.]*\d)"
            ),
            r"\1",
        ),
        # `4х50 кр инт 20 сек`: how long to rest.
        (
            rf"(\d\s?[xх×]\s?\(?\d[^;]*?[\s,])инт(?:ервал\w*)?\.?(?:\sотдыха)?\s(?=\d{{1,2}}(?:-\d\d)?\s?{_UNIT})",
            r"\1отдых ",
        ),
        # `«Кошка» на четвереньках`: quotes around a word of a name say nothing.
        (
            r"[«\"]([^\W\d][^«»\"\d]{1,30})[»\"](?=\s(?:на|в|с|со|у|стоя|сидя|л[её]жа|on|with|in)\s)",
            r"\1",
        ),
        (r"\bминут[ауы]\s?[-–—]\s?полторы\b", "60-90 сек"),
        (r"\bполторы\s?[-–—]\s?две\s+минуты\b", "90-120 сек"),
        (r"(?<![^\W\d])[ЕЭ]МОМ(?![^\W\d])", "EMOM"),
        (r"(?<![^\W\d])[AА][MМ][PРRЕКЯ][AАЭЕ][PРП](?![^\W\d])", "AMRAP"),
        # `За 20 минут как можно больше раундов:`, `максимум кругов за 15 мин`
        (rf"^(\W*)за\s(\d{{1,2}})\s?мин\w*\.?\s{_AS_MANY}", r"\1AMRAP \2"),
        (rf"^(\W*){_AS_MANY}\sза\s(\d{{1,2}})\s?мин\w*\.?", r"\1AMRAP \2"),
        # `Плечи 10 р.`, but the prices of a club are higher.
        (r"(?<=[^\W\dxх]\s)([1-5]?\d)\s?р\.?(?=\s*(?:$|[,;)]))", r"\1 раз"),
        # `30 мин р20`: strokes a minute.
        (r"(?<=\s)р(1[6-9]|2\d|3[0-6])(?![\d:.\w])", r"r\1"),
        # `Отжимания, всего 100`: so many in all.
        (
            r"(?<=[,–—-]\s)(?:всего|в сумме|суммарно)\s(\d{1,4})(?:\s(?:раз|повтор\w*))?(?=\s*(?:$|[,;(]))",
            r"\1 раз",
        ),
    )
)


# What a pool's board calls the parts of a session.
_PARTS = {"р": "Разминка", "о": "Основное", "осн": "Основное", "з": "Заминка"}
_PART = re.compile(r"^\s*(р|о|осн|з)\.?\s?[:–—-]\s+(?=\d)", re.IGNORECASE)
_FEWEST_PARTS = 2


def with_parts_spelled(lines: Sequence[str]) -> list[str]:
    """Spell the parts of a session where letters stand for several of them: `Р: 400 кр` is its warm-up."""
    found = [_PART.match(line) for line in lines]
    if len({one[1].lower() for one in found if one}) < _FEWEST_PARTS:
        return list(lines)
    return [
        f"{_PARTS[one[1].lower()]}: {line[one.end() :]}" if one else line
        for line, one in zip(lines, found, strict=True)
    ]


def in_russian_words(line: str) -> str:
    """Give a line with such forms as the rules know them: `5рх2п` is `2x5`."""
    for pattern, replacement in _FORMS:
        line = pattern.sub(replacement, line)
    return line
