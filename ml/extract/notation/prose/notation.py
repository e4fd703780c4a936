"""Turns of speech in a clause as training notation: loads, sides, sets that are said as times."""

import re

_Rule = tuple[re.Pattern[str], str]


def _rule(pattern: str, written: str) -> _Rule:
    return re.compile(pattern, re.IGNORECASE), written


_NO_UNIT = (
    r"(?!\s*(?:sec|s\b|min|m\b|м\b|мин|сек|раз|подх|kg|кг|km|км|lb|reps?|times|повт|%|:|[xх]\b|-?\d|\.\d|"
    r"steps|percent|kilo|pound|cal|сек))"
)
_RULES: tuple[_Rule, ...] = (
    _rule(r"\b(\d) на максимум\w*", r"\1 x max"),
    _rule(
        (
            r"\b(?:с весом|весом|вес(?: гантелей| штанги| гири| возьми\w*| ставь| бери| около|"
            r" где-то| по| —| -)?|с нагрузкой|"
            r"with a weight of|weight(?: of| is)?)\s*:?\s*(\d+(?:[.,]\d+)?)(\s*(?:кг|kg))?"
        ),
        r" @ \1\2 ",
    ),
    _rule(rf"\b(?:at|using|with)\s+(\d{{2,3}}(?:[.,]\d)?)\b{_NO_UNIT}(?=\s*(?:$|,|for\b))", r" @ \1 "),
    _rule(rf"(?<=\d)\s+на\s+(\d{{2,3}}(?:[.,]\d)?)\b{_NO_UNIT}(?=\s*(?:$|,))", r" @ \1 "),
    _rule(
        (
            r"\b(?:на|для|в)?\s*(?:каждую|каждой|каждая|каждый|каждое|(?<=на )одну|обе|обеих)\s+(сторон\w+|"
            r"ног\w+|рук\w+|бок)\b"
        ),
        r" на каждую \1",
    ),
    _rule(r"\bчерез \d+ ?(?:м )?(?:трусцой|легко|шагом)\b", ""),
    _rule(r"\bна каждую$", "на каждую сторону"),
    _rule(r"(?<![\d.] )\bпо (\d+(?:-\d+)?)(?= на каждую)", r"\1 раз"),
    _rule(r"\bна каждую (?:стороны|сторон)\b", "на каждую сторону"),
    _rule(r"\bна каждую (?:ноги|ногой)\b", "на каждую ногу"),
    _rule(r"\bна каждую (?:руки|рукой)\b", "на каждую руку"),
    _rule(
        r"\b(?:drop|go|move|up|down) (?:down |up |back )?to (\d{2,3}(?:\.\d)?)( ?kg)?(?=$| and| for)",
        r" @ \1\2 ",
    ),
    _rule(r"\bwith (?:the|a) (\d{1,2})s?(?= ?(?:kg)?(?:$|,))", r" @ \1 "),
    _rule(
        (
            r"\bwith (?:a |1 )?\d+ ?(?:m|met(?:er|re)s?)? ?(?:jog|walk|easy|float|swim)(?:ging|"
            r"ing)?(?: recover\w+)?\b"
        ),
        "",
    ),
    _rule(
        r"\b(?:for|on|with|in|to) (?:each|both|either|every) (side|leg|arm|hand|direction|foot|way)s?\b",
        r"each \1",
    ),
    _rule(r"\b(?:until|to|till) (?:you fail|technical failure|absolute failure|exhaustion)\b", "to failure"),
    _rule(
        (
            r"\b(?:max(?:imum)? reps|as many as (?:you can|possible|you could)|as many reps as (?:you can|"
            r"possible)|сколько (?:сможешь|можешь|получится)|на максимум|максимальное количество раз|"
            r"по максимуму)\b"
        ),
        " max ",
    ),
    _rule(r"\bfor (\d+(?:-\d+)?) (reps|repetitions|sets|rounds)\b", r" \1 \2"),
    _rule(r"\b(\d+)(?:-\d+)? (?:подход\w*|сет\w*|сери\w*)(?= [^\W\d_]+ по \d)", r"\1 подхода "),
)
_WORK = re.compile(
    (
        r"\d\s*(?:sec\w*|s|min\w*|сек|мин|m|м|met(?:er|re)s?|km|км|reps|repetitions|повтор\w*|miles?|lengths|"
        r"breaths)\b|:\d\d"
    ),
    re.IGNORECASE,
)
_TIMES = re.compile(r"\b(\d{1,2}) (?:times|раза?)\b(?! each)", re.IGNORECASE)
_SETS = re.compile(r"\d\s*(?:sets?|подход\w*|сет\w*|[xх]\s*\d|rounds)", re.IGNORECASE)
# "three sets of squats by ten": the name stands between the sets and what they are of.
# "4 strides of 80 m": so many pieces of work, not repetitions.
_PIECES = re.compile(
    (
        r"^(?P<sets>\d{1,2}) (?P<name>[^\d,]+?) (?:of|по|at) (?P<what>\d[\d.-]*\s*(?:m|м|met(?:er|re)s?|"
        r"km|км|sec\w*|s|min\w*|сек|мин|miles?)\b.*)$"
    ),
    re.IGNORECASE,
)
# "6 1 minute efforts": the length of each stands between their number and their name.
_LENGTH_BETWEEN = re.compile(
    (
        r"^(?P<sets>\d{1,2}) (?:x )?(?P<what>\d+ ?(?:min\w*|sec\w*|m|met\w+|km|мин|сек|м|"
        r"км)) (?P<name>[^\d,]+)$"
    ),
    re.IGNORECASE,
)
_NAME_BETWEEN = re.compile(
    (
        r"^(?P<sets>\d{1,2}(?:-\d{1,2})? (?:sets|подход\w*|сет\w*|сери\w*))(?: of|"
        r" на)? (?P<name>[^\d,]+?),? (?:по|of|for|at|with|x) (?P<what>\d.*)$"
    ),
    re.IGNORECASE,
)


def as_notation(clause: str) -> str:
    """Write a clause, its numbers in digits, as the grammar of lines reads it."""
    for pattern, written in _RULES:
        clause = pattern.sub(written, clause)
    if _WORK.search(clause) and not _SETS.search(clause):
        clause = _TIMES.sub(r"\1 sets", clause)
    if (pieces := _PIECES.match(clause)) and not _SETS.search(clause):
        clause = f"{pieces['name']} {pieces['sets']} x {pieces['what']}"
    if length := _LENGTH_BETWEEN.match(clause):
        clause = f"{length['name']} {length['sets']} x {length['what']}"
    if between := _NAME_BETWEEN.match(clause):
        clause = f"{between['name']} {between['sets']} x {between['what']}"
    return re.sub(r"\s+", " ", clause).strip()
