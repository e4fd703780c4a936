"""Notes what was read of sets in the reading of an exercise, with the doubts about it."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.sets import Sets
from ml.extract.notation.units import COUNTED, METRES, WEIGHTS, Unit
from storage.records.program import Doubt

_MINUTES_AT_MOST = 3
# From here on so many sets are rare: `10x3` is as likely three sets of ten.
_MOST_SETS = 30
_MANY_SETS = 8
_FEW_REPS = 5


def note_sets(sets: Sets, reading: Reading) -> None:
    """Note sets that are alike."""
    reading.sets = sets.number
    if sets.series > 1 and sets.count:
        reading.notes.append(f"{sets.series} x {sets.count.text}")
    if sets.count and sets.count.is_range:
        reading.flag("sets", Doubt.RANGE, sets.count.text)
        reading.notes.append(f"{sets.count.text} sets")
    reading.load = sets.load or reading.load
    if sets.what:
        note_work(sets.what, reading)
        _doubt_order(reading, sets.what)


def note_work(what: Amount, reading: Reading) -> None:
    """Note what one set consists of: repetitions, a time, a distance or calories."""
    if what.seconds is not None and len(what.numbers) > 2:
        # `1-2-3-2-1 min`: a time for each set.
        reading.reps = f"{what.text} {what.unit or ''}".strip()
    elif what.seconds is not None:
        reading.duration_s = what.seconds
        if what.is_range:
            reading.flag("duration_s", Doubt.RANGE, f"{what.text} {what.unit or ''}".strip())
    elif what.unit is Unit.METRE and what.numbers[0] <= _MINUTES_AT_MOST and not what.is_apart:
        # Nobody runs sets of two metres: `2 x 1m` means a minute.
        reading.duration_s = round(what.numbers[0] * 60)
        reading.flag("duration_s", Doubt.UNIT, f"{what.text} min", f"{what.text} m")
    elif what.unit in METRES:
        reading.distance_m = what.metres
        if what.is_range:
            reading.flag("distance_m", Doubt.RANGE, what.text)
    elif what.unit in COUNTED:
        reading.reps = what.counted
    elif what.unit in WEIGHTS:
        reading.load = what.load
    else:
        reading.reps = what.text


def note_list(listed: list[Sets], reading: Reading) -> None:
    """Write sets whose numbers change set by set: reps 8-5-3-3, load 135-225-275-275."""
    counts = [sets.number or 1 for sets in listed]
    reading.sets = sum(counts)
    if reading.sets > _MOST_SETS:
        # More likely weights that were taken for sets.
        reading.flag("sets", Doubt.UNCLEAR)
    reps = [sets.what.text for sets in listed if sets.what]
    if len(reps) == len(listed):
        reading.reps = set_by_set(reps, counts)
    loads = [sets.load for sets in listed]
    if all(loads):
        reading.load = set_by_set([str(load) for load in loads], counts)


def set_by_set(values: Sequence[str], counts: Sequence[int]) -> str:
    """Write values for each set, once where all are the same; a shared unit stands once, at the end."""
    if len(set(values)) > 1 and all(value.endswith("%") for value in values):
        return f"{set_by_set([value.removesuffix('%') for value in values], counts)}%"
    # "bodyweight-25-30 lb", but "bodyweight-+15 kg": that is the body and 15 kg.
    shares = "bodyweight" in values and all(value == "bodyweight" or value[0].isdigit() for value in values)
    weights = [value for value in values if value != "bodyweight"] if shares else values
    units = {value.partition(" ")[2] for value in weights or values}
    bare = [value.partition(" ")[0] for value in values] if len(units) == 1 else list(values)
    if len(set(bare)) == 1:
        return values[0]
    each = "-".join(value for count, value in zip(counts, bare, strict=True) for _ in range(count))
    return f"{each} {units.pop()}".strip()[:200] if len(units) == 1 else each[:200]


def _doubt_order(reading: Reading, what: Amount) -> None:
    """`10x3` may mean ten sets of three or three sets of ten: say so instead of deciding silently."""
    if not reading.sets or not what.is_bare or len(what.numbers) != 1:
        return
    reps = what.numbers[0]
    if reading.sets >= _MANY_SETS and reps < reading.sets and reps <= _FEW_REPS:
        reading.flag("sets", Doubt.ORDER, f"{reps:g} x {reading.sets}")
