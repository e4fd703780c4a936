"""Parts of a line that say something about an exercise and are none themselves."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.vocabulary import any_of

# Words that open advice, conditions and cues, by what they speak of.
_LIMITS = (
    r"last|(?:the )?first(?= (?:\d|one |two |three |few |half ))"
    r"|each|every|until|till|stop|if|keep|same|only|max|about|around|per|all|half of|both|no|not|never"
)
_PLACES = r"with|without|at|in|on|as|from|by|to|for|after|before|between|or|plus|up|down|off|of|the|this|that"
_CHANGES = (
    r"build\w*|starting|start|increas\w*|decreas\w*|alternat\w*|superset\w*|add|split|change|swap|switch"
    r"|share|use|leave"
)
_FEELS = r"effort|tempo|pace|rpe|rir|emom|stroke|rate|pause|count|icy|pain"
_RESTS = (
    r"full rec\w*|full rest|rest\w*|recover\w*(?! (?:run|spin|ride|jog|swim|row|walk|bike))"
    r"|then rest|отдых\w*"
)
_RUSSIAN = (
    r"последн\w*|первы\w*|кажд\w*|без|если|с|на|по|в|до|темп\w*|пульс\w*|через|между|из|легк\w*|медленн\w*"
    r"|нараст\w*"
)
_OPENING = re.compile(rf"^{any_of(_LIMITS, _PLACES, _CHANGES, _FEELS, _RESTS, _RUSSIAN)}\b", re.IGNORECASE)
# These open names, too: "one-arm row 3x10", "side plank 30 s".
_OPENING_WITHOUT_NUMBERS = re.compile(
    r"^(?:first|second|final|hold\w*|easy|half|one|heavy|light\w*|slow\w*|drop|side|легк\w*|медленн\w*)\b",
    re.IGNORECASE,
)
# What the heart and the breath do, what is eaten on the way: "heart rate under 130", "breathe every 3".
_BESIDES = re.compile(
    any_of(
        r"^(?:(?:max )?heart rate|hr|pulse|under|within|cadence|rate|accept)\b(?!-)",
        r"^(?:пульс|чсс|рез\.|результат\w*)(?!\w)",
        # "60 min bike, UT2"
        r"^(?:in )?(?:ut|z|zone ?)\d(?:\s?-\s?(?:ut|z)?\d)?$",
        # "55 min, 66 TSS"
        r"^\d{2,3}\s?TSS$|^TSS:?\s?\d{2,3}$|^IF:?\s?0?\.\d\d?$",
        # How fast: "5:20/km" and "1:52 - 1:55/500m".
        r"^(?:pace |темп )?\d{1,2}:\d\d(?:\s?[-–]\s?\d{1,2}:\d\d)?\s?(?:/|per |на )\s?"
        r"(?:1\s?)?(?:[15]00\s?m|km|mi(?:le)?|км|[15]00\s?м)$",
        r"^(?:feed|sip\w*|drink|water every)\b",
        r"^(?:breath|breathe|breathing)\s+(?:every|in|out|\d)|^hold (?:within|\+|[-+±/]{2,})",
        r"\b(?:carbs?|carbohydrates?)\b|\d\s?ml\b|^eyes \d+ m ahead",
        # "turn round at 7:30", "a bench every 500 m", "lean on the last 3": the only number of the part.
        r"^[^\d]*\bat \d{1,2}(?::\d\d|'|\s?min)$",
        r"^[^\d]*\bevery \d{1,3}(?:st|nd|rd|th)?\s?(?:k?m|mins?|minutes|s|secs?|strokes?)?\b[^\d]*$",
        r"^[^\dxх]*(?:\d+ )?(?:on|in|for) the (?:first|last)(?: \d+\s?(?:k|km|m|min)?)?$|\blast \d+$",
        # "2 h ride, 6x10 s sprints inside"
        r"\s(?:inside|within|included|thrown in)$",
        r"^(?:heavier|lighter|faster|slower) than\b",
    ),
    re.IGNORECASE,
)
# How a row of lengths goes on: "descend 1-4", "odds easy".
_WAVES = re.compile(
    r"^(?:descend\w*|ascend\w*|(?:even|negative) splits?|odds?|evens?)(?! row)\b", re.IGNORECASE
)
_DONE = re.compile(r"^(?:all |then )?(?:done|finished|home|took) (?:in|by|me)\b", re.IGNORECASE)
# How a repetition is done: "3 s lowering", "2 s pause"; a machine's settings; how it feels.
_MANNER = any_of(
    r"lower\w*|pauses?|holds?|down|up|stretch|eccentric|negatives?|squeeze|at\b",
    r"пауз\w*|удержани\w*|вниз|опускани\w*",
)
_INSIDE = re.compile(
    any_of(
        rf"^\d{{1,2}}\s*(?:s|sec|seconds?|сек|с)\.?\s+{_MANNER}",
        r"\bon the clock\b|\b\d+(?:-\d+)?\s*(?:rpm|spm|bpm|watts?|w|уд)\b",
        r"\bincline\s*\d|\b(?:pain|breathlessness|discomfort|soreness)\b.*\d|\d\s*°",
    ),
    re.IGNORECASE,
)
# Narrower than what opens a remark: "all-out row" is a name where nothing stands before it.
_CUES = any_of(
    r"last|until|till|stop|if|keep|same as|rate|leave|pain|change|after the|split must|stroke (?:count|rate)",
    r"(?:the )?first (?:\d{1,2}|one|two|three|four|five|six|few|half|couple|round|set|rep)s?\b",
    r"перв(?:ые|ая|ый|ую) (?:\d|од|дв|тр|чет|пят|половин|подход|круг|раунд)\w*",
    r"between\b|btw\b|legs? (?:heavy|tired|dead|ok|good)|felt\b|feels?\b|tired|sore",
    r"hold(?: within| [+±-])|no(?= [^\W\d]+$)",
    r"optional(?:ly)?|по желанию|(?:walk|jog|coast|lift) back|(?:walk|lift) down|[zl]\d\s?-\s?[zl]?\d$",
    r"(?:rate|cadence|spm|rpm|темп|каденс)\s*\d|emom|rpe|rir|pause(?= (?:at|of|for|in|\d)|$)|add(?= \d)",
    r"(?:then )?stay(?:ing)? (?:there|at|on|with|light|heavy)",
    r"superset\w*|alternat\w*|increas\w*|decreas\w*|(?:even|negative) splits?|odds?|evens?",
    # "Rest in a chair" is a name.
    r"full rec\w*|full rest|rest\w*(?! (?:in(?! between)|on|with) )|recover\w*(?! (?:run|spin|ride|jog"
    r"|swim|row|walk|bike))|then rest|отдых\w*",
    r"(?:lying|standing|seated|sitting|kneeling)(?: on (?:your |the )?[^\W\d]+)?$",
    r"(?:л[её]жа|стоя|сидя)(?: на [^\W\d]+)?$",
    r"нараст\w*|held (?=\d)|(?:came|went) (?:in|at) (?=\d)|heavier each",
    r"без|если|между (?:сериями|кругами|подходами)",
    r"sight(?= (?:every|twice|once|per|each))|same (?:time|pace|speed)|strokes? (?:fixed|constant|same)",
    r"(?:going|coming) (?:up|down)|per (?:minute|stroke)|from (?:a|the) (?:push|block|blocks|dive|wall)",
    r"(?:light(?:er)?|heavier|easier)$",
)
_CUE = re.compile(rf"^{_CUES}(?!\w)", re.IGNORECASE)


def is_cue(words: str) -> bool:
    """Tell words that are never the name of an exercise; "alternating DB snatch" is one."""
    is_named = words.strip().lower().startswith("alternat") and exercise_words(words) > 0
    return bool(_CUE.match(words.strip())) and not is_named


def is_remark(part: str) -> bool:
    """Tell advice, conditions and cues from exercises by their words."""
    text = part.strip()
    if text.startswith("#") or _DONE.match(text):
        return True
    if _OPENING.match(text) or _INSIDE.search(text):
        return True
    if _WAVES.match(text) or _BESIDES.search(text):
        return True
    return bool(_OPENING_WITHOUT_NUMBERS.match(text)) and not re.search(r"\d", text)
