"""The letterhead of an organisation: what stands in the header of its Word reference document, for other formats too."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from habeas.core.errors import HabeasError

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MAIN, _STYLES = "word/document.xml", "word/styles.xml"
_EMU_A_POINT = 12700
_SIDES = {"center": "center", "right": "end", "end": "end"}
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")


class BadReference(HabeasError):
    """A reference document that is none."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look; `size` in points, 0 where the style says it."""

    text: str
    is_bold: bool = False
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its name, with how wide it stands in points."""

    name: str
    data: bytes
    width: float

    @property
    def can_be_set(self) -> bool:
        """Whether a PDF can hold it as it is."""
        return self.name.lower().endswith(PICTURES)


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of a letterhead: at which side it stands, and what is in it."""

    side: str
    parts: tuple[Run | Picture, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """What a reference document says: its letterhead, the font of its text, the names of its styles."""

    head: tuple[HeadLine, ...]
    family: str
    styles: frozenset[str]


def read_reference(path: Path) -> Reference:
    """What the document says. Raises BadReference."""
    try:
        with ZipFile(BytesIO(path.read_bytes())) as archive:
            body, styles = _tree(archive, _MAIN), _tree(archive, _STYLES)
            return Reference(_head(archive, body), _family(styles), frozenset(_names(styles)))
    except (OSError, KeyError, BadZipFile, SyntaxError) as problem:
        raise BadReference(
            f"{path.name} is no Word document; save the organisation's template as DOCX."
        ) from problem


def _tree(archive: ZipFile, name: str) -> "_Element":
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(archive.read(name), parser)


def _head(archive: ZipFile, body: "_Element") -> tuple[HeadLine, ...]:
    """The header of the first page, else that of every page."""
    related = _related(archive, _MAIN)
    headers = {h.get(f"{_W}type"): h.get(f"{_R}id") for h in body.iter(f"{_W}headerReference")}
    has_first = next(body.iter(f"{_W}titlePg"), None) is not None
    part = related.get(headers.get("first" if has_first else "default") or "")
    if part is None:
        return ()
    header = _tree(archive, part)
    lines = (_line(archive, p, _related(archive, part)) for p in header.iter(f"{_W}p"))
    return tuple(line for line in lines if line.parts)


def _related(archive: ZipFile, part: str) -> Mapping[str, str]:
    """The parts that a part leads to, by the ids that it uses."""
    folder, name = posixpath.split(part)
    listed = f"{folder}/_rels/{name}.rels"
    if listed not in archive.namelist():
        return {}
    ways = ((one.get("Id") or "", one.get("Target") or "") for one in _tree(archive, listed))
    return {way: posixpath.normpath(posixpath.join("/", folder, to))[1:] for way, to in ways}


def _line(archive: ZipFile, paragraph: "_Element", related: Mapping[str, str]) -> HeadLine:
    aligned = paragraph.find(f"{_W}pPr/{_W}jc")
    side = _SIDES.get((aligned.get(f"{_W}val") or "") if aligned is not None else "", "start")
    parts = [part for run in paragraph.iter(f"{_W}r") for part in _parts(archive, run, related)]
    return HeadLine(side, tuple(parts))


def _parts(
    archive: ZipFile, run: "_Element", related: Mapping[str, str]
) -> Iterator[Run | Picture]:
    words = "".join(t.text or "" for t in run.iter(f"{_W}t"))
    if words:
        size = run.find(f"{_W}rPr/{_W}sz")
        points = int(size.get(f"{_W}val") or 0) / 2 if size is not None else 0.0
        yield Run(words, run.find(f"{_W}rPr/{_W}b") is not None, points)
    for drawing in run.iter(f"{_WP}inline", f"{_WP}anchor"):
        extent, blip = drawing.find(f"{_WP}extent"), next(drawing.iter(f"{_A}blip"), None)
        part = None if blip is None else related.get(blip.get(f"{_R}embed") or "")
        if part is not None and extent is not None:
            width = int(extent.get("cx") or 0) / _EMU_A_POINT
            yield Picture(posixpath.basename(part), archive.read(part), width)


def _family(styles: "_Element") -> str:
    """The font that the text's own style names, empty where it names none."""
    for style in styles.iter(f"{_W}style"):
        if style.get(f"{_W}styleId") in ("BodyText", "Normal"):
            fonts = style.find(f"{_W}rPr/{_W}rFonts")
            if fonts is not None and fonts.get(f"{_W}ascii"):
                return fonts.get(f"{_W}ascii") or ""
    return ""


def _names(styles: "_Element") -> Iterator[str]:
    for name in styles.iter(f"{_W}name"):
        yield (name.get(f"{_W}val") or "").casefold()
