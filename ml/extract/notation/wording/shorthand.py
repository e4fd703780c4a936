"""Short forms of a whole line, spelled out before it is read."""

import re

from ml.extract.notation.line.way_ladders import with_ladders_of_ways
from ml.extract.notation.vocabulary import WEEKDAY
from ml.extract.notation.wording.bare_minutes import with_minutes
from ml.extract.notation.wording.rewritten import rewritten
from ml.extract.notation.wording.top_sets import TOP_SETS

_UNIT = r"(?:s|sec|secs|min|mins|'|\"|сек|с|мин)"
_WORD = r"[^\W\d_]"
_ABOUT = r"(?:about |~)?"
_WAYS = r"(?:back|forwards?|fwd|left|right|up|down|вперед|вперёд|назад|влево|вправо)\w*"
_EACH_LASTS = (
    rf"^(.*?\b\d{{1,2}}\s*[xх×])\s*({_WORD}[^\d,]*?),?\s+\(?{_ABOUT}(\d{{1,3}}\s?{_UNIT})"
    r"(?:\s+(?:up|hard|each)\b\)?|(?=\s*(?:$|,)))"
)
_PACES = {
    "E": "easy",
    "M": "marathon pace",
    "T": "threshold",
    "I": "interval",
    "R": "repetition",
    "L": "long",
}
# `15 min E + 4 x (5 min T + 1 min jog)`: how Daniels calls his paces.
_PACE = re.compile(r"(?<=\d)(\s?(?:min|km|mi|miles?|k|m))\s+([EMTIRL])(?=\s*(?:$|[+,;)]|with\b|w/))")
_SETS = r"\d{1,2}\s?[xх×]\s?\d{1,2}\+?"
# `2x5, 1x5+ (40 kg)`
_LOAD_OF_ALL = re.compile(
    rf"(?P<sets>(?:{_SETS}\s?[,&]\s?)+{_SETS})\s+\((?P<load>\d[\d.,]*\s?(?:kgs?|lbs?|кг))\)", re.IGNORECASE
)
_AND_DO = r"(?:and\s|for\s|then\s)?(?:do\s)?"
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        # `1h45 hr<145`: a pulse to keep.
        (
            (
                r"[\s,]+(?:hr|пульс|чсс)\s*(?:[<≤>~]|до|under|below|max"
                r"|around)?\s*(\d{2,3}(?:\s*-\s*\d{2,3})?)(?:\s*bpm)?(?=\s*(?:$|[,;)]))"
            ),
            r" (HR \1)",
        ),
        # `2x5, 1x5+ squat`: sets in turn before the name.
        (
            r"^(\W*)((?:\d{1,2}\s?[xх×]\s?\d{1,2}\+?\s?[,+&]\s?)+\d{1,2}\s?[xх×]\s?\d{1,2}\+?)\s+([^\W\d]{3}[^\d,;]*)$",
            r"\1\3 \2",
        ),
        # `5-5-3 (60/70/80)`: repetitions, then what is lifted, set by set.
        (
            r"(?<![\d-])(\d{1,2}(?:-\d{1,2}){2,})\s\((\d{2,3}(?:/\d{2,3}){2,}\s?(?:kg|lbs?|кг|%)?)\)",
            r"\1 @ \2",
        ),
        # `squat - 4 - 8 - 70 kg`: sets, repetitions, load.
        (
            (
                r"^(\W*[^\d:]{3,}?)\s[-–—]\s(\d{1,2})\s[-–—]\s(\d{1,2})\s[-–—]\s(\d[\d.,]*\s?(?:kg|lbs?"
                r"|кг)?)\s*$"
            ),
            r"\1 \2x\3 @ \4",
        ),
        # `1 climb of at least 3 min`, `hold 5 x up to 20 s`
        (r"(?<=[^\W\d])(\sof)?\s(?:at least|no less than|не менее)\s(?=\d)", r"\1 "),
        (
            r"(?<![\d.,/-])1\s(?!sets?\b|round|rep\b|lap\b|подход|круг)([^\W\d]{3,})\sof\s(?=\d+\s?(?:s|secs?|mins?|m|km|')(?![^\W\d]))",
            r"\1 ",
        ),
        (r"(?<=[xх×]\s)(?:up to|до)\s(?=\d)", ""),
        # `400 m run or 500 m row`: the first of two ways counts.
        (
            (
                r"(?<=\d)(\s?(?:m|м|km|км|k|mi)\s[^\W\d]+)\s(or|или)\s"
                r"(\d+\s?(?:m|м|km|км|k|mi|cal)\s[^\W\d]+)(?=\s*(?:$|[,;/+)]))"
            ),
            r"\1 (\2 \3)",
        ),
        # `2 miles jog back`: so far is no recovery.
        (
            (
                r"^(\W*(?:\d[\d.,]*\s?(?:km|k|mi|miles?|км|(?-i:M))|(?:[5-9]|[1-9]\d)\s?(?:min|mins|'|мин))\s"
                r"(?:easy |slow )?(?:jog|walk|run|ride|трусцой|бегом|пешком))\s(?:back|home|назад|домой"
                r"|обратно)(?:\s(?:to|through|along|into|к|до|через)\s[^\d]*)?\W*$"
            ),
            r"\1",
        ),
        # `5 x 1000 with a 400 jog`
        (r"(?<=\d)(\s?[^\W\d]{0,6}\s(?:with|w/))\s+an?\s+(?=\d)", r"\1 "),
        # `after each round 10 strict push-ups`: as often as there are rounds.
        (
            (
                r"^\W*(after (?:each|every) (?:round|set|rung|step)|после каждого (?:круга|раунда|подхода))"
                r"\s*[,:-]?\s(?:do\s|делай\s)?(?=\d{1,3}\s)"
                r"(?!\d+\s?(?:s|sec|min|мин|сек)\b|.*\b(?:rest|отдых))(.*)$"
            ),
            r"\2 \1",
        ),
        # `2000 total - 400 wu, 5x200 pull`
        (
            r"(^|:\s)\d[\d.,]*\s?(?:k|km|m|yds?|км|м)?\s(?:total|всего|итого)\s*(?:[-–—:=]|of)\s+(?=\d)",
            r"\1",
        ),
        # `5L/5R x 4`: so many on each side.
        (r"\b(\d{1,2})\s?L\s?[/+]\s?\1\s?R\s*[xх×]\s*(\d{1,2})\b", r"\2x\1 each side"),
        (r"\b(\d{1,2})\s?L\s?[/+]\s?\1\s?R\b", r"\1 reps each side"),
        # `3 walks of 20 min`
        (
            (
                r"(?<![\d.,])(\d{1,2})\s(?!sets|reps|rounds|laps|lengths|trips|goes|times|rds)([^\W\d]{3,}s)\s(?:of|at"
                r"|x)\s(?=\d+\s?(?:s|sec|secs|min|mins|m|km|')(?![^\W\d]))"
            ),
            r"\2 \1 x ",
        ),
        # `5 ускорений по 100 м`
        (
            r"(?<![\d.,])(\d{1,2})\s([^\W\d]{3,}(?:ений|ков|ов))\s(?:по|х|x)\s(?=\d+\s?(?:сек|с|мин|м|км)(?![^\W\d]))",
            r"\2 \1 x ",
        ),
        # `finisher 100 cal bike`
        (r"(^|[;,.]\s*)(?:finisher|finish|cash[- ]?out|buy[- ]?in)\s+(?=\d)", r"\1"),
        # `brick 40 km bike + 5 km run`: what the two of them are called.
        (r"(^\W*|:\s|[–—-]\s)(?:brick|брик)\s*[:–—-]?\s+(?=(?:[^\W\d]+\s)?\d[^+]*\+)", r"\1"),
        (r"(^|[\s:])brick\s*[:–-]?\s+(?=\d)", r"\1"),
        # `push-ups 3 to failure`, `подтягивания 4 до отказа`: sets.
        (
            r"(?<=[^\W\d]\s)([2-6])\s(?=(?:to failure|(?:до|в) отказа?|до упора)\s*(?:$|[,;(]))",
            r"\1 x ",
        ),
        # `swim 2000 steady`: metres.
        (
            (
                r"(?:(?<=\bswim)|(?<=\brun)|(?<=\brow)|(?<=\berg)|(?<=\bбег)"
                r"|(?<=плавание))\s(\d{3,4})(?=\s(?:[^\W\d]{4}|ez\b))(?!\s(?:metres|meters|yards|метр))"
            ),
            r" \1 m",
        ),
        # `core 3x: 20 crunches, 15 sit-ups`: rounds of a list.
        (
            r"(?:^|(?<=[\s:]))(?:[^\W\d]+\s)?(\d{1,2})\s?[xх×]\s*:\s*(?=\d)([^:()]*[,+/][^:()]*)$",
            r"\1 x (\2)",
        ),
        # `600 pull by 150`: how it is broken down.
        (r"(?<=\d{3}\s)([^\d]{1,20})\sby\s(\d{2,3})s?\b(?=\s*(?:$|[,;@]))", r"\1 (by \2)"),
        # `Then x3: 12 squats, 10 rows`, `3x: 12 squats, 10 rows`
        (
            r"^\W*(?:(?:then|and|next|потом|затем)\s+)?(?:[xх×]\s?(\d{1,2})|(\d{1,2})\s?[xх×])\s*:\s+(?=\S)",
            r"\1\2 rounds: ",
        ),
        (r"^\W*(?:start|begin)(?:ing)?(?:\soff)?\s(?:with|w/)\s+(?=\d)", ""),
        # `4rds / 12 dips / 12 rows`, `Circuit A (3x): ...`
        (r"^\W*(\d{1,2})\s?(?:rds|rounds|rft)\s?[/|]\s(?=\d)", r"\1 rounds: "),
        (r"^([^\d(:]{3,})\s\((\d)\s?[xх×]\):", r"\1 x\2:"),
        # `315 lb - 3 reps (PR)`: that it was a record.
        (r"(?<=[\w%])\s*\((?:new\s)?(?:pr|pb|рекорд)!*\)", ""),
        # `DB press 2x30kg: 8/8/6`
        (
            r"^([^\d]{3,}?)\s(2\s?[xх×]\s?\d{2}(?:\.5)?\s?(?:kg|lbs?|кг))\s?:\s(\d{1,2}(?:\s?[/,]\s?\d{1,2})+)\s*$",
            r"\1 \3 @ \2",
        ),
        # `3-min plank`
        (
            r"\b(\d{1,3})-(min(?:ute)?|sec(?:ond)?)s?\s(?=[^\W\d]{3})(?!amrap|emom|block|clock|density|wod|workout)",
            r"\1 \2 ",
        ),
        # `50-calorie row`
        (r"\b(\d{1,3})-(cal(?:orie)?)s?\b", r"\1 cal"),
        # `max burpees in the remaining time`
        (r"\s(?:in|with|for)\s(?:the\s)?(?:remaining|rest of the|time (?:left|remaining|to spare))\b.*$", ""),
        # `On the 4:00 x 4`
        (
            r"^\W*on the (\d{1,2}:\d\d|:\d\d|\d{1,3}\s?(?:s|sec|min)\w*)(?=[\s,]+(?:x|for|х)\s?\d)",
            r"every \1",
        ),
        # `drop 10% and do 3x3`: less by so much.
        (
            rf"\b(?:then )?drop\s(?:the weight\s)?(?:by\s)?(\d{{1,2}}\s?%)[\s,]+{_AND_DO}(\d\d?\s?x\s?\d\d?)",
            r"then \2 @ -\1",
        ),
        # `(press 4x10 + row 4x10) 90s`: the rest behind a pair.
        (
            rf"^\W*\(([^()]*\d\s*[xх]\s*\d[^()]*\+[^()]*)\)[\s,x-]*(?:rest\s*)?(\d{{1,3}}\s?{_UNIT})\W*$",
            r"\1, rest \2",
        ),
        (r"^\W*\(([^()]*\d\s*[xх]\s*\d[^()]*\+[^()]*)\)\W*$", r"\1"),
        # `On the minute x 12: 5 pull-ups`
        (r"^\W*on the (minute|min)\b", r"every \1 on the minute"),
        *TOP_SETS,
        # `Ladder: 10-8-6-4-2 push-ups, squats`
        (
            r"^\W*(?:ladder|pyramid|лесенка|пирамида)\s*:?\s*(\d{1,3}(?:-\d{1,3}){2,})\s+(?=[^\W\d]{3})",
            r"\1 ",
        ),
        # `40/20 x 8: burpees, lunges`, `30/30 x 10 bike`: seconds of work and rest.
        (r"^\W*(\d[05])/(\d[05])\s*[xх×]\s*(\d{1,2})\s*:", r"\3 rounds, \1 s on / \2 s off:"),
        (
            r"^\W*(\d[05])/(\d[05])\s*[xх×]\s*(\d{1,2})\s+(?!rounds?\b|rds\b|sets\b|times\b|laps\b|круг|раунд)(?=[^\W\d])",
            r"\3 x \1 s / \2 s ",
        ),
        (r"(^|[,.;]\s*)finish(?:ing)?\s(?:off\s)?with\s(?=\d)", r"\1"),
        (r"\boff[- ]road\b", "offroad"),
        # `Easy mile`, `jog a mile`, `Mile easy`: one of them.
        (
            (
                r"(?<![\w-] )(?<![\w-])(easy|jog|steady|warm[ -]?up|cool[ -]?down|w/?u|c/?d)"
                r"\s(?:an?\s)?(mile|km)\b"
            ),
            r"1 \2 \1",
        ),
        (
            r"(?:^|(?<=[,;+:]\s))(?:a\s|an\s(?=easy))?(mile)\s(easy|jog|steady|warm[ -]?up|cool[ -]?down)\b",
            r"1 \1 \2",
        ),
        # `10 мин р + 5 км + 10 мин з`
        (r"(?<=\d)(\s?(?:мин|км|м))\sр\.?(?=\s*(?:$|[+,;]))", r"\1 разминка"),
        (r"(?<=\d)(\s?(?:мин|км|м))\sз\.?(?=\s*(?:$|[+,;]))", r"\1 заминка"),
        # `15 min jog and drills`
        (
            (
                r"^(\W*\d[^,;+]*\b(?:easy|jog|run|jogging|бег|бега|трусц\w+|легко))\s(?:and|&|и)\s"
                r"(drills|strides|сбу|ору|ускорения)(?=\W*$)"
            ),
            r"\1 + \2",
        ),
        # `Tue AM 1:15 classic. PM strength 40 min`
        (
            rf"^(\W*{WEEKDAY}\b\.?)[\s,:-]*(?:AM|утро|утром)\b[\s:,-]*(.+?)\s*[.;,/|]\s*(?:PM|вечер|вечером)\s+(?=\w)",
            r"\1: \2; ",
        ),
        # `snatch 2@70% x 4`: repetitions at a weight, so many times.
        (
            r"(?<![\dxх×])(\d{1,2})\s*@\s*(\d{2,3}(?:[.,]5)?\s?(?:%|kgs?|lbs?|кг))\s*[xх×]\s*(\d{1,2})\b",
            r"\3x\1 @ \2",
        ),
        # `14 box step overs, 50/35 DBs`
        (r",\s*(\d{1,3}(?:\.5)?/\d{1,3}(?:\.5)?)\s*(?:DBs?|KBs?|#)\s*$", r" (\1)"),
        # `70% 3r, 80% 2r x 2 sets`: repetitions at a weight.
        (
            r"(\d{2,3}\s?(?:%|kg|кг))\s+(\d{1,2})\s?(?:r|reps?)\b\s*[xх×]\s*(\d{1,2})(?:\s*sets?\b)?",
            r"\3x\2 @ \1",
        ),
        (r"(\d{2,3}\s?(?:%|kg|кг))\s+(\d{1,2})\s?r\b", r"1x\2 @ \1"),
        # `4 x 60 on / 60 float`: seconds.
        (
            (
                r"(?<![\d:.])(?<!\bas )(\d{2,3})\s+(on|hard|work|работа)\s*[/,+-]?\s*(\d{2,3})\s+(off|float"
                r"|easy|rest|отдых)\b"
            ),
            r"\1 s \2 / \3 s \4",
        ),
        # `10 forwards and 10 back`: so many each way.
        (
            rf"\b(\d{{1,2}})\s+{_WAYS}(?:\s*,|\s+and|\s+и|\s*/|\s*\+)?\s+\1\s+{_WAYS}",
            r"\1 reps each way",
        ),
        # `5 rounds of Cindy (5 pull-ups / 10 push-ups / 15 squats)`
        (r"(rounds?\s+of|rft|кругов)\s+[^()\d:]*\(([^()]*\d[^()]*[/,+][^()]*\d[^()]*)\)", r"\1: \2"),
        # `core (dead bug 3x8, side plank 2x30s)`
        (
            (
                r"(?:^|(?<=,)"
                r"|(?<=then))\s*[^\W\d]+\s*\(([^()]*\d\s*[xх×]\s*\d[^()]*,[^()]*\d\s*[xх×]\s*\d[^()]*)\)"
            ),
            r" \1",
        ),
        # `10x100 on 2:00 held 1:38`: how fast they were.
        (r"\b(held|came in at|avg\.?|went|@\s*avg)\s+(\d{1,2}:\d\d(?:\s*[-–]\s*\d{1,2}:\d\d)?)", r"(\1 \2)"),
        # `chin tucks 10x, 3 s hold`
        (r"(?<=\d)[xх×](?=\s*[,;)])", " reps"),
        # `8 x hill, 45s up`: how long each is.
        (_EACH_LASTS, r"\1 \3 \2"),
    )
)


def spelled_out_short(line: str) -> str:
    """Give a line with its short forms spelled out."""
    line = rewritten(line)
    line = with_minutes(with_ladders_of_ways(line))
    for pattern, replacement in _FORMS:
        line = pattern.sub(replacement, line)
    line = _LOAD_OF_ALL.sub(_each_with_load, line)
    return _PACE.sub(lambda found: f"{found[1]} {_PACES[found[2]]}", line)


def _each_with_load(found: re.Match[str]) -> str:
    """Write a load that stands in brackets behind sets in turn at each of them."""
    return ", ".join(f"{one} @ {found['load']}" for one in re.split(r"\s?[,&]\s?", found["sets"]))
