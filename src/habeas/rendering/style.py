"""How papers look: in the style of this package, or in that of an organisation."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typst

from habeas.rendering.letterhead import HeadLine, Picture, read_reference

REFERENCE, REFERENCE_ODT, FONTS = "reference.docx", "reference.odt", "fonts"


@dataclass(frozen=True, slots=True)
class Style:
    """The documents that DOCX and ODT are made after, a folder of fonts, the font of the text, the letterhead."""

    reference: Path | None = None
    reference_odt: Path | None = None
    fonts: Path | None = None
    family: str = ""
    head: tuple[HeadLine, ...] = ()

    @property
    def pictures(self) -> Iterator[Picture]:
        """The pictures of the letterhead that a PDF can hold."""
        parts = (part for line in self.head for part in line.parts)
        return (part for part in parts if isinstance(part, Picture) and part.can_be_set)


OURS = Style()


def style_in(folder: Path) -> Style:
    """The style that a folder holds; what is not in it is as in this package. Raises BadReference."""
    reference, odt, fonts = (folder / name for name in (REFERENCE, REFERENCE_ODT, FONTS))
    has_fonts = fonts.is_dir()
    if not reference.is_file():
        return Style(reference_odt=_if_there(odt), fonts=fonts if has_fonts else None)
    told = read_reference(reference)
    is_there = has_fonts and told.family in families(fonts)
    family = told.family if is_there else ""
    return Style(reference, _if_there(odt), fonts if has_fonts else None, family, told.head)


def families(folder: Path) -> frozenset[str]:
    """The families of the fonts in a folder."""
    found = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )
    return frozenset(found.families())


def _if_there(path: Path) -> Path | None:
    return path if path.is_file() else None
