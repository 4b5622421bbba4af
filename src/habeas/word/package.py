"""A DOCX as a package of parts: opened with care, written again with some parts changed and all others as they were."""

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from habeas.core.errors import HabeasError
from habeas.intake.docx import MAIN_PART
from habeas.intake.errors import Unreadable
from habeas.intake.limits import MAX_UNPACKED, human_size
from habeas.intake.office import open_archive, read_part

if TYPE_CHECKING:
    from lxml.etree import _Element

_DAMAGED = "The document is damaged; open it in Word, save it anew and try again."
# What is new in a package says nothing of when it was made.
_MOMENT = (1980, 1, 1, 0, 0, 0)


class NoWordDocument(HabeasError):
    """Something else than a DOCX, where only a DOCX will do."""


def opened(data: bytes) -> ZipFile:
    """The package of a DOCX. Raises NoWordDocument."""
    if not data.startswith(b"PK"):
        raise NoWordDocument("This is no Word document; save it as DOCX and try again.")
    try:
        archive = open_archive(data)
    except Unreadable as problem:
        raise NoWordDocument(_DAMAGED) from problem
    if MAIN_PART not in archive.namelist():
        raise NoWordDocument("This is no Word document; save it as DOCX and try again.")
    return archive


def part_of(archive: ZipFile, name: str) -> bytes:
    """One part as it is. Raises NoWordDocument."""
    try:
        return read_part(archive, name)
    except Unreadable as problem:
        raise NoWordDocument(_DAMAGED) from problem


def tree_of(archive: ZipFile, name: str) -> "_Element":
    """One part as a tree that can be written again: nothing outside is fetched, nothing inside is left out."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(part_of(archive, name), parser)
    except etree.XMLSyntaxError as problem:
        raise NoWordDocument(_DAMAGED) from problem


def bytes_of_tree(tree: "_Element") -> bytes:
    """The tree as a part holds it."""
    from lxml import etree

    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def rewritten(archive: ZipFile, changed: Mapping[str, bytes]) -> bytes:
    """The package with the changed parts in the place of the old ones, and the new ones after them."""
    made, size = BytesIO(), 0
    with ZipFile(made, "w", ZIP_DEFLATED) as target:
        for info in archive.infolist():
            content = changed.get(info.filename) or part_of(archive, info.filename)
            size += len(content)
            if size > MAX_UNPACKED:
                raise NoWordDocument(
                    f"The document unpacks to more than {human_size(MAX_UNPACKED)}; "
                    "take pictures out of it and try again."
                )
            target.writestr(_like(info), content)
        for name in changed.keys() - set(archive.namelist()):
            target.writestr(_new(name), changed[name])
    return made.getvalue()


def _like(info: ZipInfo) -> ZipInfo:
    kept = ZipInfo(info.filename, info.date_time)
    kept.compress_type = ZIP_DEFLATED
    return kept


def _new(name: str) -> ZipInfo:
    info = ZipInfo(name, _MOMENT)
    info.compress_type = ZIP_DEFLATED
    return info
