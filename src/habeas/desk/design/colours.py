"""The colours of the desk as its stylesheet names them, by day and by night, with how far each stands out.

Contrast is that of WCAG 2.2 (relative luminance): text needs 4.5 to 1, what is drawn needs 3 to 1.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_SET = re.compile(r"--([a-z-]+):\s*(#[0-9a-f]{6})")
_NIGHT = "@media (prefers-color-scheme: dark)"
_PAGE = "/* The page */"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade:
    """A colour on the ground it stands on, and the contrast between the two."""

    colour: str
    ground: str
    contrast: float


def by_day(stylesheet: str) -> Mapping[str, str]:
    """The colours by their names, where the screen is light."""
    return dict(_SET.findall(stylesheet.partition(_NIGHT)[0]))


def by_night(stylesheet: str) -> Mapping[str, str]:
    """The colours by their names, where the screen is dark."""
    return dict(_SET.findall(stylesheet.partition(_NIGHT)[2].partition(_PAGE)[0]))


def shade(colours: Mapping[str, str], name: str, ground: str) -> Shade:
    """A colour by its name, on a ground by its name."""
    one, other = colours[name], colours[ground]
    return Shade(colour=one, ground=other, contrast=contrast(one, other))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21.

    >>> contrast("#000000", "#ffffff")
    21.0
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return round((lighter + 0.05) / (darker + 0.05), 1)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
