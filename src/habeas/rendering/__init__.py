"""Papers as files: DOCX, ODT, HTML and Markdown by pandoc, PDF by Typst, all in one style: ours, or an organisation's.

What goes in is pandoc's Markdown with footnotes, without the title; what is written into it from a file is
first escaped. Neither program sees the network or any file but those of this folder.
"""

from collections.abc import Callable, Mapping

import pypdfium2

from habeas.core.errors import HabeasError
from habeas.papers.escaping import escape
from habeas.rendering.direction import is_right_to_left
from habeas.rendering.docx import BODY, FOOTNOTES, changed
from habeas.rendering.leads import kept_in_docx
from habeas.rendering.pandoc import convert
from habeas.rendering.pdf import typeset
from habeas.rendering.right_to_left import turned
from habeas.rendering.style import OURS, Style, style_in
from habeas.rendering.subject import (
    CONTENT,
    is_in,
    without_title_in_docx,
    without_title_in_odt,
)

__all__ = [
    "FORMATS",
    "OURS",
    "Style",
    "UnknownFormat",
    "escape",
    "fragment",
    "is_right_to_left",
    "pages",
    "render",
    "style_in",
]

FORMATS = ("docx", "odt", "html", "md", "pdf")


class UnknownFormat(HabeasError):
    """A format that no paper is written in."""


def render(
    markdown: str, *, to: str, title: str, language: str = "en", style: Style = OURS
) -> bytes:
    """The paper as the bytes of a file in one of FORMATS. The same paper gives the same bytes."""
    if to not in FORMATS:
        raise UnknownFormat(
            f"{to!r} is not a format of papers; choose one of {', '.join(FORMATS)}."
        )
    has_line = is_in(markdown, title)
    if to == "pdf":
        body = convert(markdown, to="typst", title=title, language=language)
        return typeset(body, title, language, style, is_titled=not has_line)
    made = convert(markdown, to=to, title=title, language=language, style=style)
    if has_line and to in _UNTITLED:
        made = changed(made, _UNTITLED[to])
    return _in_word(made, language) if to == "docx" else made


_UNTITLED: Mapping[str, Mapping[str, Callable[[str], str]]] = {
    "docx": {BODY: without_title_in_docx},
    "odt": {CONTENT: without_title_in_odt},
}


def _in_word(made: bytes, language: str) -> bytes:
    """The Word document as pandoc made it, with what it does not do."""
    if not is_right_to_left(language):
        return changed(made, {BODY: kept_in_docx})
    return changed(made, {BODY: lambda body: kept_in_docx(turned(body)), FOOTNOTES: turned})


def pages(markdown: str, *, title: str, language: str = "en") -> int:
    """How many pages the paper takes as a PDF in the house style."""
    document = pypdfium2.PdfDocument(render(markdown, to="pdf", title=title, language=language))
    return len(document)


def fragment(markdown: str, *, language: str = "en") -> str:
    """The paper as HTML without a head, to stand within a page; no HTML of the writer's own gets into it."""
    return convert(markdown, to="fragment", title="", language=language).decode()
