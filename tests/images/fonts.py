"""Fonts by their role: all of them come with packages whose licences allow it."""

from functools import lru_cache
from pathlib import Path

import font_amatic_sc
import font_caladea
import fontpkg
import matplotlib as mpl
from PIL import ImageFont

_DEJAVU = Path(mpl.get_data_path()) / "fonts" / "ttf"
PATHS = {
    "sans": _DEJAVU / "DejaVuSans.ttf",
    "bold": _DEJAVU / "DejaVuSans-Bold.ttf",
    "serif": _DEJAVU / "DejaVuSerif.ttf",
    "mono": _DEJAVU / "DejaVuSansMono.ttf",
    "print": Path(font_caladea.Caladea),
    "print_bold": Path(font_caladea.CaladeaBold),
    "screen": fontpkg.path("Inter"),
    "hand": Path(font_amatic_sc.AmaticSCBold),
    "script": fontpkg.path("Caveat"),
    "pen": fontpkg.path("Kalam"),
    "marker": fontpkg.path("Permanent Marker"),
    "pencil": fontpkg.path("Shadows Into Light"),
}
BOLD = {"sans": "bold", "print": "print_bold"}
# Their letters are small for their size.
SCALE = {"hand": 1.45, "script": 1.25, "pencil": 1.15}


@lru_cache(maxsize=256)
def font(role: str, size: int) -> ImageFont.FreeTypeFont:
    """Give a font by its role, at a size that looks alike for all."""
    return ImageFont.truetype(str(PATHS[role]), round(size * SCALE.get(role, 1.0)))
