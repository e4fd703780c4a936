"""Pictures that were read as words: an emoji, an icon or an arrow comes as a sign of some other script."""

import re
from collections.abc import Sequence

from ml.extract.words import Word

# Chinese, Japanese and Korean signs, and forms that are drawn, not written. A dotted nought, which is taken
# for such a sign, too, stands behind digits.
_SCRIPTS = r"\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef"
_DRAWN = r"\u2191-\u21ff\u2300-\u23ff\u25b2-\u25b5\u25bc-\u25bf\u2600-\u26ff\u2b00-\u2bff⊕⊙√"
_PICTURE = re.compile(rf"^[{_SCRIPTS}{_DRAWN}]+$")
# An arrow that stands between steps.
_SAYS = re.compile(r"^[→⇒]$")


def without_pictures(words: Sequence[Word]) -> list[Word]:
    """Give the words that were written."""
    return [word for word in words if _SAYS.match(word.text) or not _PICTURE.match(word.text)]
