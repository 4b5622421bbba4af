"""What is wrong in a house: a line for each thing that a paper would stumble on, or that would not be seen in it."""

from collections.abc import Iterator
from pathlib import Path

from habeas.core.errors import HabeasError
from habeas.house.addressees import ADDRESSEES, addressees_in
from habeas.house.options import OPTIONS, options_in
from habeas.papers import PACKAGES
from habeas.papers.languages import LANGUAGES
from habeas.papers.own_wording import wrong_in
from habeas.rendering.letterhead import Picture, Reference, read_reference
from habeas.rendering.style import FONTS, REFERENCE, REFERENCE_ODT, families

_NEEDED = ("Title", "Heading 2", "Heading 3", "Body Text", "First Paragraph", "Footnote Text")
# The family of our own reference document, whose papers a PDF sets in Noto Serif.
_OURS = "Georgia"
_FONT_FILES = (".ttf", ".otf", ".ttc", ".otc")
_BODY, _BODY_END = "body.", ".md"


def wrong_with(folder: Path) -> Iterator[str]:
    """One clear line for each thing."""
    if not folder.is_dir():
        yield f"There is no folder {folder}; begin one with habeas house new."
        return
    yield from _wrong_reference(folder)
    yield from _wrong_fonts(folder / FONTS)
    for read in (options_in, addressees_in):
        try:
            read(folder)
        except HabeasError as problem:
            yield str(problem)
    for file in sorted(folder.iterdir()):
        yield from _wrong_file(file)


def _wrong_file(file: Path) -> Iterator[str]:
    name = file.name
    if name.startswith(_BODY) and name.endswith(_BODY_END):
        language = name.removeprefix(_BODY).removesuffix(_BODY_END)
        if language not in LANGUAGES:
            yield f"{name}: papers are not written in {language!r}; choose one of {', '.join(LANGUAGES)}."
            return
        try:
            yield from wrong_in(file, PACKAGES, language)
        except HabeasError as problem:
            yield str(problem)
    elif name not in (REFERENCE, REFERENCE_ODT, FONTS, OPTIONS, ADDRESSEES) and not name.startswith(
        (".", "README")
    ):
        yield f"{name}: nothing uses it; a house has {REFERENCE}, {REFERENCE_ODT}, {FONTS}, {OPTIONS}, {ADDRESSEES} and body.en.md and the like."


def _wrong_reference(folder: Path) -> Iterator[str]:
    path = folder / REFERENCE
    if not path.is_file():
        yield f"{REFERENCE}: it is not there, so papers go without a letterhead; save the template of the organisation under that name."
        return
    try:
        told = read_reference(path)
    except HabeasError as problem:
        yield str(problem)
        return
    yield from _wrong_told(told, folder / FONTS)


def _wrong_told(told: Reference, fonts: Path) -> Iterator[str]:
    if not told.head:
        yield f"{REFERENCE}: its first page has no header, so papers go without a letterhead; put it there."
    for part in (part for line in told.head for part in line.parts):
        if isinstance(part, Picture) and not part.can_be_set:
            yield f"{REFERENCE}: the picture {part.name} cannot stand in a PDF; put it in as PNG, JPEG or SVG."
    for style in _NEEDED:
        if style.casefold() not in told.styles:
            yield f"{REFERENCE}: it has no style “{style}”, which papers use; add it in Word."
    held = families(fonts) if fonts.is_dir() else frozenset()
    if told.family not in (*held, _OURS, ""):
        yield (
            f"{REFERENCE}: its text is set in {told.family}, which is not in {FONTS}, so a PDF is set in Noto Serif; "
            "put the font's files there."
        )


def _wrong_fonts(folder: Path) -> Iterator[str]:
    if not folder.is_dir():
        return
    files = [file for file in sorted(folder.iterdir()) if not file.name.startswith((".", "README"))]
    for file in files:
        if file.suffix.lower() not in _FONT_FILES:
            yield f"{FONTS}/{file.name}: it is no font file; fonts are .ttf or .otf."
    if any(file.suffix.lower() in _FONT_FILES for file in files) and not families(folder):
        yield f"{FONTS}: none of the font files can be read; get them anew from whoever made the font."
