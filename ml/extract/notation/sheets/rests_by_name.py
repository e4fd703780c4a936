"""Rests that a line gives by what is lifted: `Rest 2 min squats, 1 min others`, `2 min on the big lifts`."""

import re
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import read_numbers
from ml.extract.notation.spelling import plain
from ml.extract.notation.units import Unit, spellings
from storage.records.program import Exercise

_TIME = rf"(?P<time>\d[\d:.]*(?:\s?[-–]\s?\d[\d:.]*)?\s?(?:{spellings(Unit.SECOND, Unit.MINUTE)}|'|\")\.?)"
_OPENS = re.compile(r"^\W*(?:rests?|отдых)\b\s*[:=-]?\s*", re.IGNORECASE)
_ONE = re.compile(
    rf"\s*{_TIME}\s+(?:(?:on|for|after|на|после)\s+)?(?:the\s+|all\s+)*(?P<whom>[^\W\d][^\d,;]*?)\s*"
    r"(?:[,;]|\band\b|$)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:(?:the\s+)?(?:others?|rest|remaining)|(?:everything|all|anything)\s+else|accessor(?:y|ies)(?: work)?"
    r"|(?:small|other|assistance|isolation)\s+(?:lifts|exercises|moves|work)|остальн\w+)$",
    re.IGNORECASE,
)
_BIG = re.compile(
    r"(?:big|main|heavy|compound|barbell)\s+(?:\w+\s+)?(?:lifts?|moves?|exercises?|ones|compounds)$|compounds$",
    re.IGNORECASE,
)
# What people mean by the big lifts.
_BIG_LIFTS = re.compile(
    r"^(?:(?:back|front|barbell|low bar|high bar)\s)?squats?$|^(?:flat |barbell )?bench(?: press)?$"
    r"|\bdeadlifts?$|^(?:ohp|overhead press|military press|rdl|clean|snatch|power clean)s?$",
    re.IGNORECASE,
)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class NamedRest:
    """How long to rest after what a line names; `others` says the same of all that it does not name."""

    whom: str
    seconds: int

    @property
    def is_of_others(self) -> bool:
        """Whether it speaks of what no other part of its line names."""
        return bool(_OTHERS.match(self.whom))

    def is_of(self, exercise: Exercise) -> bool:
        """Whether it names an exercise: squats are squat, the big lifts squat, bench and deadlift."""
        if _BIG.search(self.whom):
            return bool(_BIG_LIFTS.search(exercise.name))
        return _stem(self.whom) in _stem(exercise.name)


def rests_by_name(line: str) -> tuple[NamedRest, ...]:
    """Give the rests of a line that names at least two sorts of exercises, the others among them."""
    text = plain(line)
    opened = _OPENS.match(text)
    if opened is None:
        return ()
    found: list[NamedRest] = []
    at = opened.end()
    while (one := _ONE.match(text, at)) is not None and one.end() > at:
        rest = read_numbers(f"rest {one['time']}")
        if rest is None or rest.rest_s is None:
            return ()
        found.append(NamedRest(one["whom"].strip(" .)"), rest.rest_s))
        at = one.end()
    known = all(_is_known(rest) for rest in found) and not text[at:].strip(" .)")
    return tuple(found) if known and len(found) >= _FEWEST else ()


def rested_by_name(exercise: Exercise, rests: tuple[NamedRest, ...]) -> Exercise:
    """Give an exercise the rest of its name, or that of the others; its own stays."""
    named = next((rest for rest in rests if not rest.is_of_others and rest.is_of(exercise)), None)
    others = next((rest for rest in rests if rest.is_of_others), None)
    rest = named or others
    if rest is None or exercise.rest_s is not None or not (exercise.sets or exercise.reps):
        return exercise
    return exercise.model_copy(update={"rest_s": rest.seconds})


def _is_known(rest: NamedRest) -> bool:
    return rest.is_of_others or bool(_BIG.search(rest.whom)) or exercise_words(rest.whom) > 0


def _stem(name: str) -> str:
    return " ".join(word.removesuffix("es").removesuffix("s") for word in name.lower().split())
