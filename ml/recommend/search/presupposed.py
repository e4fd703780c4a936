"""What a course asks people to be able to do before it begins, as its description says."""

import re

_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_ASKS = re.compile(
    r"\b(?:needs?|must|should|already|can do|own|to join|requirements?|required?|able to|ready for|meant for"
    r"|before you|нуж\w+|уже|должн\w+|умеете|требу\w+)\b"
)
_SEVERAL = r"(?:[2-9]|\d\d|two|three|four|five|six|eight|ten|twelve|fifteen|twenty)"
_FEATS = re.compile(rf"\b{_SEVERAL}(?: \w+){{0,2}} (pull|push)[ -]?ups?\b")


def presupposed(description: str) -> frozenset[str]:
    """Give the names of feats of which several are asked for: "to join you need five pull-ups"."""
    asking = filter(_ASKS.search, _SENTENCE.split(description.lower()))
    return frozenset(f"{match[1]}_up" for text in asking for match in _FEATS.finditer(text))
