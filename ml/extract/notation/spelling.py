"""One spelling for what people write in several ways: signs, and short forms that signs part."""

import re
from functools import lru_cache

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("×✕✖∗", "x"),
        **dict.fromkeys("–—−‑‐", "-"),
        **dict.fromkeys("’′‘´`", "'"),
        **dict.fromkeys("″”“„«»", '"'),
        **dict.fromkeys("\u00a0·\u2009\u202f", " "),
        **dict.fromkeys("\u200b\ufe0f\u200d", None),
        # What readers of images write where type is wide.
        **dict(zip("，：；（）．", ",:;().", strict=True)),
        "½": ".5",
    }
)
_NO_ROUNDS = r"(?=\d\b(?!\s?(?:[xх×]|rounds?\b|rds\b|laps\b|times\b|круг|раунд)))"
# What is replaced, in this order; later ones see what the earlier ones wrote.
_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"(?<![^\W\d])(?:b/w|b/t|btwn|betw\.?|in-?between)(?![^\W\d])", "between"),
        # `<2023-11-14 Tue 18:00>`, `[[2023-11-14]]`: dates as outlines mark them.
        (
            r"(?:<|\[{1,2})(\d{4}-\d\d-\d\d(?:\s[^\W\d]{2,10}\.?)?)(?:\s\d\d?:\d\d(?:-\d\d?:\d\d)?)?(?:>|\]{1,2})",
            r"\1",
        ),
        # half and one and a half
        (r"\bполторы\s+минуты\b|\ba minute and a half\b", "90 s"),
        (r"\bполминуты\b|\bпол\s?мин\b|\bhalf a minute\b", "30 s"),
        (r"\bполтора\s+часа\b", "90 min"),
        (r"\bполчаса\b|\bпол\s?часа\b", "30 min"),
        # 1\ufe0f\u20e3 numbers a line.
        (r"[\d#*]\ufe0f?\u20e3", "• "),
        # `8k easy 5:40s`: about so fast.
        (r"(?<=\s)(\d:\d\d)s\b", r"@ \1"),
        # `0:00-4:00 AMRAP`: when, not how long.
        (r"^\s*\d{1,2}:\d\d\s*[-–]\s*\d{1,2}:\d\d\s+(?=[^\W\d])", ""),
        (r"\{([^{}]*)\}", r"(\1)"),
        # `4 x [25 + 75 + 100]`
        (r"(\d\s?[xх×]\s?)\[([^\[\]]*)\]", r"\1(\2)"),
        # `8x75, R15`: seconds of rest, where lengths of a pool are swum; `r20` is how oars are pulled.
        (
            r"(\d\s?[xх×]\s?(?:25|50|75|1\d\d|200)\b.*?)\b(?-i:R) ?([1-5]?[05])\b(?!\s?[s:m\"'′″])",
            r"\1rest \2 s",
        ),
        # `5 x up to 20 s`
        (r"(?<=\s[xх])\s+up to(?=\s\d)", ""),
        # `2,000 m row`
        (r"(?<![\d.,])(\d),(000|[1-9]00|[1-9]50)(?=\s?(?:m|yd|meters?|metres?)\b)", r"\1\2"),
        # `4 in, 6 out`: how to breathe.
        (r"\b(\d{1,2})(?: s)? in\s?[,/]\s?(\d{1,2})(?: s)? out\b", r"\1-in-\2-out"),
        (r"\bin (\d{1,2}),\s?out (\d{1,2})\b", r"in-\1-out-\2"),
        (r"^\W*(?:a\s+)?mile\b(?=\s*[@(]|\s*$)", "1 mile"),
        # `@ 10k pace + 8 s/km`: one pace.
        (
            r"\b(pace|CSS|\d\s?k)\s+([+-])\s?(\d{1,2}(?:-\d{1,2})?\s?s(?:/(?:\d{3}\s?m?|k?m|mile|mi))?)(?=[\s,;)]|$)",
            r"\1\2\3",
        ),
        # `8x100 T/O 1:50`: every 1:50.
        (r"\bT/O\s*(?=\d)", "@ "),
        # `3р х 2 мин`: three rounds.
        (r"(\d)\s?р\.?\s*[xх×]\s*", r"\1 x "),
        (r"\s(?:-+>|[➡→⇒»])\ufe0f?\s", " → "),
        # `10х50 кр р.1:00`: every minute.
        (r"\bр\.\s*(?=\d:\d\d)", "@ "),
        (r"\s?(?:km/h|км/ч)\b", " kph"),
        # `5 x (2+2+2)`: what a set consists of.
        (r"(\d\s*)[xх×]\s*\((\d{1,2}(?:\+\d{1,2})+)\)", r"\1x \2"),
        # `3xF`, `2xAMRAP`: the sign and a word run together.
        (r"(?<=\d)([xх×])(?=[^\W\d_])", r"\1 "),
        # `bwx20x2`: what is lifted, then the sets.
        (r"\b(bw|bodyweight)[xх×](?=\d)", r"\1 x "),
        # `16x25 fly #1-4 easy`: which of a row.
        (r"(?<=\w)\s+(#\d+\s*[-–]\s*\d)", r", \1"),
        # `w/ 90 s`, but not the warm-up `w/u`.
        (r"(?<!\w)w/(?!(?:o|u|d|c|e|up|down)\b)\s?(?=[\w(])", "with "),
        # What watches write where a step has no pace to keep, or ends by hand.
        (r"\s+(?:no target|lap button press|@ no target)\s*$", ""),
        # `90 min w. 3x10 min pieces`
        (r"(?<=[\w)])\s+(?-i:w)\.?\s(?=[^\W\d]{2}|\d)", " with "),
        # `80/1 x 3`: weight by repetitions by sets; 20/10 are the seconds of a Tabata.
        (
            r"(?<![\d/.])(?!20/10\b)(?!(?P<each>\d{1,2})/(?P=each)\b)(\d{2,3}%?)/(\d{1,2}(?:\+\d)?)\s*[xх×]\s*"
            + _NO_ROUNDS,
            r"\2x\3x",
        ),
        # `12х75 реж 1.30`: every minute and a half.
        (r"\bреж(?:им)?\.?\s*(\d{1,2})[.:](\d\d)\b", r"@ \1:\2"),
        # `4 раза (3 мин бег + 2 мин шаг)`
        (r"\b(\d{1,2})\s(?:раза?|times)\s*[:x]?\s*\((?=[^()]*\d[^()]*[+,/&][^()]*\d)", r"\1 x ("),
        # `parkrun 5k 23:51 PB!!`: that it was a record.
        (r"(?<=\d:\d\d)\s+(?:new\s)?(?:pb|pr|sb|лп)\b\s*!*", ""),
        # `170 уд/мин`
        (r"\bуд(?:ар\w*)?\.?\s?(?:/|в)\s?мин\w*\.?", "bpm"),
        # `4s x 5r`: sets by repetitions.
        (r"(\d)\s?s(?:ets?)?\s*[xх×]\s*(\d+(?:-\d+)?)\s?r(?:eps?)?\b", r"\1 x \2"),
        # `4п х 6р`: sets by repetitions.
        (r"(\d)\s?п\s*[xх×]\s*(\d+)\s?р\b", r"\1 x \2"),
    )
)
# `3*10`, but not the star of a bullet or of bold type.
_STAR = re.compile(r"(?<=\d)\s?\*\s?(?=[\d(]|(?:max|amrap|fail|макс|отказ))", re.IGNORECASE)
# What a reader of images makes of the edge of a card, or of a number in a circle.
_STAIN = re.compile(r"^\s*[‚`,]\s+(?=[^\W\d])")
# `4x(4' on/2' off)` is what it is without its brackets.
_WORK_AND_REST = re.compile(
    r"(\d)\s*[xх]\s*\((?![^()]*(?:walk|шаг|ходьб|\d\s?[xх]\s?\d))([^()+,&/]*/[^()+,&/]*)\)", re.IGNORECASE
)


# Every rule asks for it: a line is asked for some sixty times while its text is read.
@lru_cache(maxsize=2048)
def plain(line: str) -> str:
    """Give a line with one spelling for signs that have several."""
    for pattern, replacement in _SPELLINGS:
        line = pattern.sub(replacement, line)
    spelled = _STAR.sub("x ", line.translate(_PLAIN))
    spelled = _STAIN.sub("", spelled)
    return re.sub(r"\s+", " ", _WORK_AND_REST.sub(r"\1 x \2", spelled)).strip()
