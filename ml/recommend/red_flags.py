"""Symptoms in free text that need a doctor before any training, English and Russian. Never a diagnosis."""

import re
from functools import lru_cache

_FLAGS = re.compile(
    r"""
    \bchest\s+(?:pain|pressure|tightness|hurts)
  | \bchest\s+(?:felt|feels|got|goes|is|was)\s+tight\b
  | \btight(?:ness)?\s+(?:band\s+)?(?:in|round|around|across)\s+(?:my\s+|the\s+)?chest\b
  | \bheart\s+(?:went|goes|got|gets)\s+(?:funny|crazy|wild|mad)\b|\bdown\s+(?:my|the)\s+left\s+arm\b
  | \bpain\s+in\s+(?:my\s+|the\s+)?chest|\bmy\s+chest\s+(?:hurts|is\s+tight)
  | \bfaint(?:ed|ing|s)?\b|\bpass(?:ed|ing)?\s+out\b|\bblack(?:ed|ing)?\s+out\b|\blost\s+consciousness\b
  | \b(?:short|shortness)\s+of\s+breath\s+(?:at\s+rest|when\s+(?:i\s+)?(?:lie|lying|sit))|\bcan'?t\s+breathe\b
  | \bbleeding\b.{0,40}\bpregnan|\bpregnan\w*\b.{0,60}\bbleeding\b|\bwaters?\s+broke\b|\bcontractions\b
  | \b(?:sudden|worst)\s+headache\b|\bslurred\s+speech\b
  | \bface\s+droop|\bnumb(?:ness)?\s+(?:in|on)\s+one\s+side
  | \b(?:lost|loss\s+of)\s+(?:bladder|bowel)\s+control|\bcoughing\s+(?:up\s+)?blood\b
  | \bcalf\b.{0,40}\b(?:swollen|hot|red)\b.{0,40}\bpain|\bsuicid\w+|\bkill\s+myself\b
  | бол\w*\s+в\s+груди|в\s+груди\s+(?:бол|дав|жж)\w*|давит\s+в\s+груди|сердце\s+(?:прихватил|колет)\w*
  | обморок\w*|потер\w*\s+сознани\w*|теря\w*\s+сознани\w*
  | одышк\w*\s+в\s+покое|не\s+могу\s+дышать|задыхаюсь
  | кровотечени\w*.{0,60}беремен|беремен\w*.{0,60}(?:кровотечени|кров[ьи]|схватк|воды\s+отошли)
  | (?:внезапн|сильнейш)\w*\s+головн\w*\s+бол|онемел\w*\s+(?:половин|одн)|перекосил\w*\s+лиц
  | кашл\w*\s+с\s+кровью|(?:покончить|убить)\s+(?:с\s+)?себя
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PAST_OR_NONE = re.compile(
    r"\b(?:no|never|without|not)\s+(?:had\s+|have\s+|any\s+)?$|\b(?:years?\s+ago|in\s+childhood|as\s+a\s+child)\b"
    r"|(?:без|нет|не\s+было|никогда\s+не)\s*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def find_red_flags(text: str) -> tuple[str, ...]:
    """Give the phrases that speak of a red-flag symptom, in order; denied ones are left out."""
    found = []
    for match in _FLAGS.finditer(text):
        before = text[max(0, match.start() - 25) : match.start()]
        if not _PAST_OR_NONE.search(before):
            found.append(match[0])
    return tuple(found)
