"""Forms that are computed when they are written another way: numbers in words, totals with their sets."""

import re

from ml.extract.notation.units import METRES, NUMBER_WORDS, UNITS

_COUNTED = r"seconds?|secs?|minutes?|mins?|rounds?|sets?|reps"
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_IN_WORDS = re.compile(rf"(?<![^\W\d])(?P<number>{_WORDS})\s+(?=(?:{_COUNTED})(?![^\W\d]))", re.IGNORECASE)
# `swim 3k (30 x 100 off 1:45)`
_TOTAL = re.compile(
    r"(?P<total>\d[\d.,]*)\s?(?P<unit>km|k|m|км"
    r"|м)\s*\([^()]*?(?P<sets>\d{1,2})\s?[xх×]\s?(?P<each>\d{2,4})[^()]*\)",
    re.IGNORECASE,
)
_TIME = r"\d{1,3}\s?(?:s|sec|secs|min|mins|'|\"|сек|мин)"
_GAIT = r"(?:walk|march|jog|run|бег|ходьба|шаг)"
# `walk 4' run 1' x 4`
_IN_TURNS = re.compile(
    rf"(?<![^\W\d])({_GAIT}\s{_TIME})[\s,+/]+({_GAIT}\s{_TIME})\s*[xх×]\s*(\d{{1,2}})\b", re.IGNORECASE
)
# `Run 60 s / walk 90 s x 8`: what a slash parts is how to recover.
_RUN_SLASH_WALK = re.compile(
    rf"(?<![^\W\d])(run|jog|бег)\s({_TIME})\s*/\s*(?:walk|шаг|ходьба)\s({_TIME})\s*[xх×]\s*(\d{{1,2}})\b",
    re.IGNORECASE,
)
# `(1' run 90" walk)`: nothing parts what is done in turns.
_BESIDE = re.compile(rf"(?<=\()({_TIME}\s?{_GAIT})\s+(?={_TIME}\s?{_GAIT}\))", re.IGNORECASE)
_STEP = r"\d{1,3}(?:[.,]\d{1,2})?\s?(?:kgs?|lbs?|кг|%)"
# `100kg/8 -> 140kg/5 -> 160kg/3,3`: each weight with what was done with it.
_STEPS = re.compile(
    rf"(?<![\d/]){_STEP}\s?/\s?\d{{1,2}}(?:,\d{{1,2}})*(?:\s*(?:-+>|→|⇒|=>|>|,|;)\s*{_STEP}\s?/\s?\d{{1,2}}(?:,\d{{1,2}})*)+"
    r"(?![\d/]|\s*[xх×])",
    re.IGNORECASE,
)
_STEP_WITH_REPS = re.compile(rf"(?P<load>{_STEP})\s?/\s?(?P<reps>\d{{1,2}}(?:,\d{{1,2}})*)", re.IGNORECASE)
# `(95%/3)4`: sets of repetitions at a weight, the sets last.
_SETS_BEHIND = re.compile(
    r"\(\s?(\d{2,3}(?:[.,]\d)?\s?(?:%|kgs?|lbs?|кг))\s?[/xх×]\s?(\d{1,2}(?:\+\d{1,2}){0,3})\s?\)\s?[xх×]?\s?"
    r"(\d{1,2})(?![\d.,]|\s?(?:%|kg|lb|кг))",
    re.IGNORECASE,
)
# `2 x 20kg, 3x8`, `3x8 @ 2x20 kg`, `(2x20kg) 3x8`: a pair of weights beside sets.
_PAIR = re.compile(
    r"(?:(?P<sign>@\s?|\(\s?)|(?<![\d@xх×.,]\s)(?<![\dxх×.,]))2\s?[xх×]\s?"
    r"(?P<load>\d{1,2}(?:[.,]5)?\s?(?:kgs?|lbs?|кг))(?![^\W\d])(?:\s?\))?",
    re.IGNORECASE,
)
_SETS = re.compile(r"(?<![\d.,])\d{1,2}\s?[xх×]\s?\d{1,3}(?!\d|[.,]\d|\s?(?:kgs?|lbs?|кг))", re.IGNORECASE)
# `4 x 10 (60 60 70 70)`, `5x5 -> 80, 85, 90, 90, 95`, `3 x 8-10, 20/22/24 kg`: what is lifted, set by set.
_WEIGHT = r"\d{1,3}(?:[.,](?:25|5|75)(?!\d))?"
_LIST_SIGN = r"(?:\s?[(:@→]\s?|\s?[-=]+>\s?|\s[-–—]\s|,\s?|\s)"
_LOADS = (
    rf"{_LIST_SIGN}(?P<loads>{_WEIGHT}(?:(?:\s?(?:kgs?|lbs?|кг))?(?:\s?[,/-]\s?|\s){_WEIGHT})+)\s?(?P<unit>kgs?|lbs?|кг|%)?"
    r"\s?\)?(?=\s*(?:$|[,;.]))"
)
_LOADS_BEHIND = re.compile(
    r"(?<![\d.,])(?P<sets>[2-9])\s?(?:[xх×]|sets? of|подход\w* по|по)\s?"
    rf"(?P<reps>\d{{1,2}}(?:-\d{{1,2}})?)(?![\d%]){_LOADS}",
    re.IGNORECASE,
)
# `5, 5, 3 - 100/110/120 kg`: repetitions, then as many weights.
_REPS_AND_LOADS = re.compile(
    rf"(?<![\d.,/@-])(?P<reps>\d{{1,2}}(?:\s?[,/-]\s?\d{{1,2}})+){_LOADS}",
    re.IGNORECASE,
)
_SETS_IN_WORDS = re.compile(
    r"(?<![\d.,])\d{1,2}\s?(?:(?:sets?|trips|подход\w*|заход\w*)\s(?:of|x|по)|по)\s?\d{1,3}(?!\d)",
    re.IGNORECASE,
)
_TIMES_IN_WORDS = re.compile(
    rf"{_SETS_IN_WORDS.pattern}\s?(?:min|sec|s|мин\w*|сек\w*|с)(?![^\W\d])\.?", re.IGNORECASE
)
_TIMED_BEHIND = re.compile(r"^[\s,;:–—-]*(\d{1,3}\s?(?:min|sec|s|мин|сек|с))(?![^\W\d])\.?", re.IGNORECASE)
_NEXT_PART = re.compile(r"\s*[,;|]|\s+(?:rest|отдых)\b", re.IGNORECASE)
# `1 2 3 4 5 4 3 pull-ups`, `dips x2 (2 4 6 8 10)`
_RUN = r"\d{1,2}(?:\s\d{1,2}){3,}"
_RUN_BEFORE = re.compile(rf"^(\W*)({_RUN})\s+(?=[^\W\d]{{2}}[^\d]*$)")
_RUN_BEHIND = re.compile(rf"(?<=[^\W\d])\s*(?:[xх×]\s?\d)?\s*\(\s*({_RUN})\s*\)\s*$", re.IGNORECASE)
# `45lbs/20.4kg`, `100 kg (220 lb)`: one weight in two units.
_TWO_UNITS = re.compile(
    r"(?<![\d.,])(?P<first>\d{1,3}(?:[.,]\d{1,2})?)\s?(?P<unit>lbs?|kgs?|кг)\.?\s?[/=(]\s?~?"
    r"(?P<second>\d{1,3}(?:[.,]\d{1,2})?)\s?(?P<other>lbs?|kgs?|кг)(?![^\W\d])\.?\)?",
    re.IGNORECASE,
)
_POUNDS, _NEAR = 2.2046, 0.15
# `5 ladders of 1,2,3`: each of them a set.
_LADDERS = re.compile(
    r"(?<![\d.,])(\d{1,2}\sladders?\s(?:of\s)?)(\d{1,2}(?:,\s?\d{1,2}){2,})(?!\d)", re.IGNORECASE
)
# `12 x 100 at CSS (1:45)`: how fast.
_PACE_BEHIND_WORD = re.compile(r"((?:\bat|@)\s(?:[^\W\d]+\s){1,3})\((\d:\d\d(?:/[^\W\d]+)?)\)", re.IGNORECASE)
_SAME = re.compile(r"^(\W*)(?:the\s)?same,?\s(?:but|with|for)\s(?=[^\W\d][^\d]*\d)", re.IGNORECASE)
# `single @ 92%, then 3x2 @ 85%`: one set of one.
# `2x8 of each letter`: what is counted is of the exercise's parts.
_OF_EACH = re.compile(
    r"(?<=\d)(?:\sreps)?\s(?:of|in|for|on|per)\s(?:each|every)\s(?:letter|direction|position|way|variation|shape|angle"
    r"|pattern|grip|stance|movement|one)s?\b",
    re.IGNORECASE,
)
_REPS_OF = {"single": 1, "double": 2, "triple": 3}
_SINGLE = re.compile(r"(?<=[^\W\d]:\s)(?:top\s)?(single|double|triple)(?=\s?@\s?(?:\d|RPE))", re.IGNORECASE)
# `8 x :20 / :40`
_BARE_SECONDS = re.compile(r"(?<=[xх×])\s?:(\d\d)(?![\d:])(?:(\s?/\s?):(\d\d)(?![\d:]))?")
# `скакалка 3 р. по 2 мин`
_ROUNDS_OF = re.compile(r"(?<!\d)(\d{1,2})\s?р\.?\s+по\s+(?=\d{1,3}\s?(?:мин|сек|м\b|'))", re.IGNORECASE)
# `10 easy, 6x3 / 2 jog, 10 easy`: minutes, which the line leaves to the reader.
_AT_EASE = r"(?:easy|jog(?:ging)?|walk(?:ing)?|float|spin|paddle|steady|w/?u|c/?d)"
_BARE_TURNS = re.compile(
    rf"(?<![\d.,])(\d{{1,2}}\s?[xх×]\s?[1-9]\d?)(?P<pace>\s@\s?[^\s/,;]+(?:\s(?:pace|effort))?)?(\s?/\s?|,?\s(?:off|w/|with)\s)([1-5])(?=\s{_AT_EASE}\b)",
    re.IGNORECASE,
)
_BARE_AT_EASE = re.compile(rf"(?<![^\s,+])([1-9]\d?)(?=\s{_AT_EASE}\b)", re.IGNORECASE)

# `30 7.5kg dumbbell curls`, `20 24/16 kg swings`: how often, then what with.
_COUNT_BEFORE_WEIGHT = re.compile(
    r"(?:^\W*|[,;+]\s+|\bthen\s+)(?<![\d.,])\d{1,3}(?=\s+(?:2\s?[xх×]\s?)?\d{1,3}(?:[.,]\d{1,2})?"
    r"(?:/\d{1,3}(?:[.,]\d{1,2})?)?\s?(?:kgs?|lbs?|кг)\s+(?:[^\W\d]-)?[^\W\d]{2}"
    r"(?!.*\d\s?[xх×]\s?\d))(?!.*\d\s(?:sets|reps|rounds|подход|повтор|круг))",
    re.IGNORECASE,
)


def rewritten(line: str) -> str:
    """Give a line with its numbers in digits and without what a total consists of."""
    line = _IN_WORDS.sub(lambda found: f"{NUMBER_WORDS[found['number'].lower()]} ", line)
    line = _SINGLE.sub(lambda found: f"1x{_REPS_OF[found[1].lower()]}", line)
    line = _OF_EACH.sub("", line)
    line = _BARE_SECONDS.sub(lambda found: f" {found[1]} s" + (f" / {found[3]} s" if found[3] else ""), line)
    line = _LADDERS.sub(lambda found: found[1] + "-".join(re.findall(r"\d+", found[2])), line)
    line = _PACE_BEHIND_WORD.sub(r"\1@ \2", line)
    line = _COUNT_BEFORE_WEIGHT.sub(r"\g<0> reps", line)
    line = _ROUNDS_OF.sub(r"\1 раунда по ", line)
    if _BARE_TURNS.search(line):
        line = _BARE_AT_EASE.sub(r"\1 min", _BARE_TURNS.sub(_turns, line))
    line = _RUN_SLASH_WALK.sub(r"\1 \4 x \2 / \3", line)
    line = _BESIDE.sub(r"\1, ", _IN_TURNS.sub(r"\3 x (\1, \2)", line))
    line = _with_runs(_SAME.sub(r"\1", line))
    if len(re.findall(r"\d\s?(?:%|kgs?|lbs?|кг)", line)) == 1:
        # Where there are more, it is one of a list.
        line = _SETS_BEHIND.sub(r"\3x\2 @ \1", line)
    line = _REPS_AND_LOADS.sub(_with_loads, _LOADS_BEHIND.sub(_with_loads, line))
    line = _STEPS.sub(_with_signs, line)
    line = _with_pair(_TWO_UNITS.sub(_in_one_unit, line))
    return _TOTAL.sub(_without_sets, line)


def _turns(found: re.Match[str]) -> str:
    """Write `6x3 @ 10k / 2` as minutes of work and of ease."""
    return f"{found[1]} min{found['pace'] or ''}{found[3]}{found[4]} min"


def _with_runs(line: str) -> str:
    """Write repetitions that nothing but spaces part as a ladder."""
    line = _RUN_BEFORE.sub(lambda found: f"{found[1]}{'-'.join(found[2].split())} ", line)
    return _RUN_BEHIND.sub(lambda found: f" {'-'.join(found[1].split())}", line)


def _with_pair(line: str) -> str:
    """Write a pair of weights behind the sets that are done with it."""
    pair = _PAIR.search(line)
    if pair is None:
        return line
    before, behind = line[: pair.start()], line[pair.end() :]
    load = f"with 2x{pair['load']}"
    if not _SETS.search(f"{before} {behind}") and (timed := _TIMES_IN_WORDS.search(behind)) is not None:
        # `jerk 2x24 kg - 3 по 2 min`
        return f"{before}{behind[: timed.end()].lstrip(' ,;:–—-')} @ 2x{pair['load']}{behind[timed.end() :]}"
    if _SETS.search(before):
        is_apart = pair["sign"] or re.search(r"[|,;]\s*$", before)
        return f"{before}{load}{behind}" if is_apart else line
    behind = behind.lstrip(" ,;")
    if (timed := _TIMED_BEHIND.match(behind)) is not None and not _SETS.search(behind):
        # `jerk 2x24 kg, 5 min`
        return f"{before}{timed[1]} @ 2x{pair['load']}{behind[timed.end() :]}"
    if (sets := _SETS.search(behind) or _SETS_IN_WORDS.search(behind)) is None:
        return line
    rest = _NEXT_PART.search(behind, sets.end())
    end = rest.start() if rest else len(behind)
    return f"{before}{behind[:end]} {load}{behind[end:]}"


def _in_one_unit(found: re.Match[str]) -> str:
    """Give the weight as it stands first where the other one is the same in another unit."""
    first, second = (float(found[name].replace(",", ".")) for name in ("first", "second"))
    is_first_metric, is_second_metric = (found[name][0].lower() in "kк" for name in ("unit", "other"))
    if is_first_metric == is_second_metric or not first or not second:
        return found[0]
    ratio = second / first if is_first_metric else first / second
    return f"{found['first']} {found['unit']}" if abs(ratio - _POUNDS) < _NEAR else found[0]


def _with_loads(found: re.Match[str]) -> str:
    """Write every set with its weight where there are as many as sets, and too much for repetitions."""
    listed = re.findall(r"\d+", found["reps"]) if "sets" not in found.groupdict() else []
    count = len(listed) or int(found["sets"])
    loads = re.findall(_WEIGHT, found["loads"])
    most = max(map(int, re.findall(r"\d+", found["reps"])))
    is_heavy = float(loads[0].replace(",", ".")) >= 2 * most or found["unit"]
    if len(loads) != count or not is_heavy:
        return found[0]
    reps = listed or [found["reps"]] * count
    if "-" in reps[0]:
        return f"{count}x{reps[0]} @ {'-'.join(loads)} {found['unit'] or ''}".rstrip()
    one_by_one = zip(reps, loads, strict=True)
    return ", ".join(f"1x{number} @ {load}{found['unit'] or ''}" for number, load in one_by_one)


def _with_signs(found: re.Match[str]) -> str:
    """Write the steps of a ramp as `100kg x 8, 140kg x 5`, every set on its own."""
    steps = _STEP_WITH_REPS.finditer(found[0])
    return ", ".join(f"{step['load']} x {reps}" for step in steps for reps in step["reps"].split(","))


def _without_sets(found: re.Match[str]) -> str:
    unit = UNITS[found["unit"].lower()]
    total = float(found["total"].replace(",", ".")) * METRES[unit]
    parts = int(found["sets"]) * int(found["each"])
    return f"{found['total']}{found['unit']}" if abs(total - parts) < 1 else found[0]
