"""Short forms of top sets and what follows them: `work up to a heavy triple`, `2 backoffs of 8`."""

_WORK_UP = r"(?:work(?:ing)?|build(?:ing)?|ramp(?:ing)?)\s(?:up\s)?to\s"
_TOP = r"(?:top|heavy|max|tough)"
_NO_SETS = r"\b(?!\s?(?:sets?|x|х|-|\d|kg|lb|кг))"
# Each form as a pattern and what is written for it, in the order in which they are asked.
TOP_SETS = (
    # `incline db 26s: 10/9/8`, `bench 80: 8, 8, 7`: what is lifted, then the sets one by one.
    (r"(?<=[^\W\d]\s)(\d{2})s\s*:\s*(?=\d{1,2}\s*[,/]\s*\d)", r"@ \1 "),
    (r"^([^\d:]+?)\s(\d{2,3}(?:[.,]5)?)\s*:\s+(?=\d{1,2}\s*[,/]\s*\d)", r"\1 @ \2 "),
    (r"\b(\d{1,2})\s+(?:back-?off|top|working|work|straight|heavy|hard)\s+sets?\b", r"\1 sets"),
    # `work up to a heavy triple`, `top single @ RPE 8`, `top set of 6`, `2 backoffs of 8`
    *(
        form
        for number, word in ((1, "single"), (2, "double"), (3, "triple"))
        for form in (
            (rf"\b{_WORK_UP}(?:a\s)?{_TOP}\s(?:{word}\b|{number}{_NO_SETS})", f"{number} reps"),
            (rf"\b{_TOP}\s(?:{word}\b(?! sets?)|{number}{_NO_SETS})", f"1x{number}"),
        )
    ),
    (r"\b(?:1\s)?top sets?\s(?:of\s|x\s?)(?=\d)", "1x"),
    (r"\b(\d)\s(?:back-?\s?offs?|down)(?:\ssets?)?\s(?:of\s|x\s?)(?=\d)", r"\1x"),
    # `85% x 5+ (got 9)`: how it went.
    (r"\s*\((?:got|did|made|hit|вышло|сделал)\s\d+[^()]*\)", ""),
)
