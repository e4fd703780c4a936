"""Sets written out one by one, in the spellings of training logs: `60x10 80x8`, `30/10 32/8`, `40 kg for 8`.

A line is read so only where everything behind its name is such a list of two entries or more.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.set_grammar import (
    BETWEEN,
    IN_TWO_LISTS,
    KIND_OF_SETS,
    MARK,
    MORE_REPS,
    ORDERS,
    REPS_FIRST,
    SETS_BEHIND,
    SETS_WORDS,
    START,
    TAIL,
    TIGHT_REPS,
)
from ml.extract.notation.sports import sport_of
from ml.extract.notation.token_rules.noting import set_by_set
from ml.extract.notation.vocabulary import NAMED

# A bare first factor from here on is what is on the bar.
_HEAVY = 15
_LENGTH = 25
_SENTENCE = re.compile(r"\s*[.!]\s+(?=[A-ZА-ЯЁ])")
_MOST_REPS = 30
_MOST_SETS = 12
_BODY = "bodyweight"


@dataclass(frozen=True, slots=True)
class _Set:
    reps: str
    load: str = ""
    unit: str = ""
    sets: int = 1
    effort: str = ""
    form: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True)
class WrittenSets:
    """A list of sets, with what stands before it and behind it on its line."""

    before: str
    behind: str
    sets: int
    reps: str
    load: str | None
    notes: tuple[str, ...] = ()


def written_sets(text: str) -> WrittenSets | None:
    """Read the sets of a line that lists them one by one; None for any other line."""
    if len(re.findall(r"\d", text)) < 4:
        return None
    text = without_kind(text)
    if (listed := _in_two_lists(text)) is not None:
        return listed
    for start in START.finditer(text):
        before = text[: start.start()]
        if re.search(r"\d\s?[xх×@]?\s*$|[xх×]\s*$|\d\s?[-/,]\s*$", before):
            continue
        for forms in ORDERS:
            found, end = _follow(text, start.start(), forms)
            if len([one for one in found if not one.failed]) < 2 or not TAIL.match(text, end):
                continue
            if (read := _as_list(found, before, text[end:])) is not None:
                return read
        found, end = _follow(text, start.start(), (("growing", REPS_FIRST),))
        if _are_growing(found, before) and TAIL.match(text, end):
            return _as_list(found, before, text[end:])
    return None


def without_kind(text: str) -> str:
    """Take `work:` off a line that holds nothing but sets, given without bullets."""
    found = KIND_OF_SETS.match(text)
    behind = text[found.end() :] if found else text
    return text if re.search(r"[^\W\d]{3}", SETS_WORDS.sub("", behind)) else behind


def _in_two_lists(text: str) -> WrittenSets | None:
    found = IN_TWO_LISTS.search(text)
    if found is None or not TAIL.match(text, found.end()):
        return None
    first, second = (re.split(r"\s?[/,-]\s?", found[name]) for name in ("first", "second"))
    if len(first) != len(second):
        return None
    loads, reps = (first, second) if found["times"] else (second, first)
    if max(float(load.rstrip("+")) for load in loads) < max(float(one.rstrip("+")) for one in reps):
        return None
    unit = (found["unit"] or found["sign"] or found["unit2"] or "").lower().replace("кг", "kg")
    ones = [1] * len(loads)
    load = f"{set_by_set(loads, ones)}{'' if unit == '%' else ' '}{unit}".strip()
    before, behind = text[: found.start()], text[found.end() :]
    return WrittenSets(before, behind, len(reps), set_by_set(reps, ones), load)


def _follow(text: str, at: int, forms: Sequence[tuple[str, re.Pattern[str]]]) -> tuple[list[_Set], int]:
    found: list[_Set] = []
    end = at
    while True:
        start = end
        gap = BETWEEN.match(text, end)
        if gap is not None and (found or text[end : end + 1] in "(["):
            start = gap.end()
        if found and start == end:
            break
        entry = next(((name, m) for name, form in forms if (m := form.match(text, start))), None)
        if entry is None:
            break
        name, match = entry
        one = _set_of(name, match)
        end = match.end()
        more: list[str] = []
        while name == "weight" and (again := (MORE_REPS.match(text, end) or TIGHT_REPS.match(text, end))):
            more.append(again["reps"])
            end = again.end()
        while (mark := MARK.match(text, end)) is not None and mark.end() > end:
            one = replace(one, effort=one.effort or (mark["effort"] or "").strip(" @()"))
            one = replace(one, failed=one.failed or bool(mark["missed"]))
            end = mark.end()
        if (times := SETS_BEHIND.match(text, end)) is not None:
            one, end = replace(one, sets=int(times["sets"])), times.end()
        elif text[end : end + 1] in {")", "]"} and text[start - 1 : start] in {"(", "["}:
            end += 1
        found += [one, *(replace(one, reps=reps) for reps in more)]
    return found, end


def _set_of(name: str, match: re.Match[str]) -> _Set:
    groups = match.groupdict()
    unit = (groups.get("unit") or groups.get("sign") or "").lower()
    unit = {"kgs": "kg", "kilo": "kg", "kilos": "kg", "кг": "kg", "#": "lb", "lbs": "lb"}.get(unit, unit)
    number = (groups["number"] or "").replace(",", ".")
    own = groups["own"] or (groups["load"] if not number else "")
    own = own if re.match(r"bar|гриф|rpe|$", own, re.IGNORECASE) else _BODY
    own = own.upper() if own.lower().startswith("rpe") else own
    load = f"{own}{(groups['plus'] or '').strip()}{number}" if number else own
    reps = "AMRAP" if (reps := groups.get("reps") or "").lower() in {"amrap", "max", "макс"} else reps
    return _Set(
        reps=reps.replace(" ", ""),
        load=load,
        unit=unit,
        sets=int(groups.get("sets") or 1),
        form=name,
        failed=name == "missed" or bool(groups.get("failed")),
    )


def _as_list(found: list[_Set], before: str, behind: str) -> WrittenSets | None:
    done = [one for one in found if not one.failed]
    if not all(map(_is_possible, done)) or not _are_sets(done, has_name=bool(NAMED.search(before))):
        return None
    done = _with_units(done)
    counts = [one.sets for one in done]
    loads = [f"{one.load} {one.unit}".strip() if one.unit != "%" else f"{one.load}%" for one in done]
    notes = [f"failed: {one.load}" for one in found if one.failed]
    if (said := _SENTENCE.match(behind)) is not None:
        # "Moved well, then missed 150": how it went.
        notes.append(behind[said.end() :].strip())
        behind = ""
    if any(one.effort for one in done):
        notes.append(", ".join(one.effort or "-" for one in done))
    return WrittenSets(
        before=before,
        behind=behind,
        sets=sum(counts),
        reps=set_by_set([one.reps for one in done], counts),
        load=set_by_set(loads, counts) if all(one.load for one in done) else None,
        notes=tuple(notes),
    )


def _is_possible(one: _Set) -> bool:
    return (
        bool(one.reps)
        and one.sets <= _MOST_SETS
        and all(int(n) <= _MOST_REPS for n in re.findall(r"\d+", one.reps))
    )


def _are_sets(done: list[_Set], *, has_name: bool) -> bool:
    """Tell weights and repetitions from intervals, sizes and other pairs of numbers."""
    bare = [one for one in done if not one.unit and one.form in {"weight", "slashed"}]
    numbers = [(float(n[0]) if (n := re.findall(r"[\d.]+", one.load)) else 0.0, one) for one in bare]
    pairs = [(number, one) for number, one in numbers if number and not re.match(r"[b+-]", one.load)]
    is_heavy = max((number for number, _ in pairs), default=_HEAVY) >= _HEAVY
    falls = all(number > max(map(int, re.findall(r"\d+", one.reps)), default=0) for number, one in pairs)
    if any(one.form == "slashed" for one in done):
        return has_name and is_heavy and falls
    return is_heavy and falls


def _are_growing(found: list[_Set], before: str) -> bool:
    """Tell `5x60, 5x80, 3x100` of a lift from lengths that are swum."""
    loads = [float(one.load) for one in found]
    reps = [int(one.reps) for one in found]
    is_ramp = (
        len(found) > 2
        and loads == sorted(loads)
        and loads[0] < loads[-1]
        and reps == sorted(reps, reverse=True)
    )
    are_ways = all(load % _LENGTH == 0 for load in loads)
    return (
        is_ramp
        and not are_ways
        and loads[-1] >= 2 * _HEAVY
        and exercise_words(before) > 0
        and sport_of(before) is None
    )


def _with_units(done: list[_Set]) -> list[_Set]:
    """Let a unit that stands once, with the first or the last, be that of all."""
    # `BW x 12, 25 lbs x 5, 30 x 5`: the body has no unit.
    weighted = [one for one in done if one.load != _BODY]
    units = [one.unit for one in weighted]
    said = {unit for unit in units if unit}
    is_once = len(said) == 1 and sum(bool(unit) for unit in units) == 1 and (units[0] or units[-1])
    if not is_once or not all(re.match(r"[\d.]+$", one.load) for one in weighted):
        return done
    return [one if one.load == _BODY else replace(one, unit=max(said)) for one in done]
