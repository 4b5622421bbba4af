"""Documents that lie within a document: what is attached to a PDF, what is embedded in a DOCX or an ODT.

Whoever gets the file gets them too, so each comes out as a document of its own, or is named as one that is not read.
"""

import ctypes
import re
from collections.abc import Iterator
from itertools import chain
from typing import Any
from zipfile import ZipFile

import pypdfium2.raw as pdfium_raw

from habeas.intake.errors import Unreadable
from habeas.intake.limits import MAX_PARTS
from habeas.intake.office import read_part
from habeas.intake.taken import Part

_EMBEDDED = re.compile(r"word/embeddings/[^/]+|word/[^/]*chunk[^/]*\.\w+|Object [^/]+")
"""Where Word keeps objects and the pieces that it puts into the text on opening, and LibreOffice objects of other programs."""
_NAMELESS = "attached file"


def in_an_archive(archive: ZipFile) -> tuple[Part, ...]:
    """Each of a DOCX or an ODT, by the name under which it lies there."""
    names = sorted(filter(_EMBEDDED.fullmatch, archive.namelist()))
    _refuse_many(len(names))
    return tuple(Part(name=n.rpartition("/")[2], data=read_part(archive, n)) for n in names)


def in_a_pdf(document: Any) -> tuple[Part, ...]:
    """Each that the file or a note on a page has attached."""
    of_file = (
        pdfium_raw.FPDFDoc_GetAttachment(document, number)
        for number in range(pdfium_raw.FPDFDoc_GetAttachmentCount(document))
    )
    found: list[Part] = []
    for attached in chain(of_file, _on_the_pages(document)):
        _refuse_many(len(found))
        found.append(_part(attached))
    return tuple(dict.fromkeys(part for part in found if part.data))


def _on_the_pages(document: Any) -> Iterator[Any]:
    for page in document:
        for number in range(pdfium_raw.FPDFPage_GetAnnotCount(page)):
            note = pdfium_raw.FPDFPage_GetAnnot(page, number)
            if pdfium_raw.FPDFAnnot_GetSubtype(note) == pdfium_raw.FPDF_ANNOT_FILEATTACHMENT:
                yield pdfium_raw.FPDFAnnot_GetFileAttachment(note)
            pdfium_raw.FPDFPage_CloseAnnot(note)


def _part(attached: Any) -> Part:
    size = pdfium_raw.FPDFAttachment_GetName(attached, None, 0)
    name = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium_raw.FPDFAttachment_GetName(attached, name, size)
    length = ctypes.c_ulong()
    pdfium_raw.FPDFAttachment_GetFile(attached, None, 0, length)
    data = ctypes.create_string_buffer(max(1, length.value))
    pdfium_raw.FPDFAttachment_GetFile(attached, data, length.value, length)
    called = bytes(name)[: max(0, size - 2)].decode("utf-16-le", "replace").strip()
    return Part(name=called.rpartition("/")[2] or _NAMELESS, data=data.raw[: length.value])


def _refuse_many(count: int) -> None:
    if count > MAX_PARTS:
        raise Unreadable(
            f"it has more than {MAX_PARTS} files in it; save them and add the ones that matter"
        )
