"""Workouts as watches show them, step by step: `Warm up 15:00`, `Repeat 5 times`, `Run 3:00`, `Recover 2:00`.

Below each step stands its target. What is repeated is written on one line, as a person would write it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ml.extract.notation.vocabulary import COOL_DOWN, WARM_UP, any_of

_EASY = any_of(r"recover(?:y)?|rest|easy", r"восстановление|отдых|трусца")
_WORK = any_of(
    r"run|bike|ride|cycle|swim|row|ski|walk|work|interval|active|hard|sprint|stride|effort|go",
    r"бег|велосипед|вело|плавание|гребля|лыжи|ходьба|работа|интервал|ускорение|отрезок|темп",
)
_AMOUNT = r"(?:\d{1,2}:\d{2}(?::\d{2})?|\d[\d.,]*\s?(?:km|mi|m|yd|min|s|sec|км|м|мин|сек)\.?)(?![^\W\d])"
_STEP = re.compile(
    rf"^\W*(?P<name>{any_of(WARM_UP, COOL_DOWN, _EASY, _WORK)})\W*(?:\s(?P<amount>{_AMOUNT})\W*)?$",
    re.IGNORECASE,
)
_BELOW = re.compile(rf"^\W*(?P<amount>{_AMOUNT})(?:\s*[-–—:·|,]+\s*(?P<target>[^\W\d].*))?$", re.IGNORECASE)
# A sign of turning stands before it, read as any letter.
_REPEAT = re.compile(
    r"^\W*(?:[^\W\d]\W+)?(?:repeat|повтор(?:ить|ы|ять)?)?\W*(?P<times>\d{1,2})\s?(?:times|x|×|х|раза?)\W*$",
    re.IGNORECASE,
)
_TARGET = re.compile(
    any_of(
        r"pace|heart rate|hr|power|zone|cadence|speed|no target|open",
        r"темп|пульс|чсс|мощность|зона|каденс|скорость|без цели|нет цели",
    )
    + r"(?![^\W\d])",
    re.IGNORECASE,
)
_NO_TARGET = re.compile(r"no target|open|без цели|нет цели", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"\d:\d\d|\d\s?(?:min|мин)\b.*[-–—·]|^\W*(?:workouts?|steps?|тренировк[аи]|шаги|этапы)\W*$", re.IGNORECASE
)
_NAMELESS = re.compile(r"^(?:work|interval|active|hard|effort|go|работа|интервал|темп)$", re.IGNORECASE)
_IS_EASY = re.compile(rf"^{_EASY}$", re.IGNORECASE)
_FEWEST_STEPS = 3
_MOST_ABOVE = 5


@dataclass(frozen=True, slots=True)
class _Step:
    """A step with its amount and target; `times` of those that are repeated."""

    name: str
    amount: str
    target: str | None = None
    times: int | None = None


def with_watch_steps(lines: Sequence[str]) -> list[str]:
    """Write the steps of a workout as lines of a plan; any other text is left as it is."""
    filled = [line.strip() for line in lines if line.strip()]
    first = next((index for index, line in enumerate(filled) if _STEP.match(line)), len(filled))
    steps, end = _steps(filled, first)
    repeated = any(step.times for step in steps)
    if len(steps) < _FEWEST_STEPS or not repeated or first > _MOST_ABOVE:
        return list(lines)
    if any(re.search(r"\d", line) for line in filled[end:]):
        return list(lines)
    titles = [line for line in filled[:first] if not _NO_TITLE.search(line)]
    title = re.sub(r"\W*\d.*$", "", titles[-1]).strip(" ‹<:") if titles else ""
    return [*([f"{title}:"] if title else []), *_written(steps, title)]


def _steps(lines: Sequence[str], first: int) -> tuple[list[_Step], int]:
    """Give the steps from a line on, and where they end."""
    steps: list[_Step] = []
    times: int | None = None
    index = first
    while index < len(lines):
        line = lines[index]
        step = _STEP.match(line)
        below = _BELOW.match(lines[index + 1]) if index + 1 < len(lines) else None
        if (repeat := _REPEAT.match(line)) is not None:
            times = int(repeat["times"])
        elif step is not None and (step["amount"] or below):
            amount = step["amount"] or (below["amount"] if below else "")
            target = None if step["amount"] or below is None else below["target"]
            index += 0 if step["amount"] else 1
            steps.append(_Step(step["name"], amount, target, times))
            # What is repeated ends with how to recover from it.
            times = None if _IS_EASY.match(step["name"]) else times
        elif steps and _TARGET.search(line):
            steps[-1] = replace(steps[-1], target=line)
        else:
            break
        index += 1
    return steps, index


def _written(steps: Sequence[_Step], title: str) -> list[str]:
    """Write steps as lines; work that has no name of its own is what the page is called."""
    made: list[str] = []
    for step in steps:
        target = f", {step.target}" if step.target and not _NO_TARGET.search(step.target) else ""
        if step.times is None:
            made.append(f"{step.name}: {step.amount}{target}")
        elif _IS_EASY.match(step.name) and made:
            made[-1] = f"{made[-1]}, rest {step.amount}"
        else:
            name = title if title and _NAMELESS.match(step.name) else step.name
            made.append(f"{name} {step.times} x {step.amount}{target}")
    return made
