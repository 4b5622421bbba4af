"""Make the documents that give papers their house style as DOCX and ODT, out of those that pandoc brings.

    python tools/house_style.py

Run it after changing a measure here; the files it writes are the same on every machine.
"""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pypandoc
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from lxml import etree

HOUSE = Path(__file__).resolve().parents[1] / "src/habeas/rendering/house"
FONT, ARABIC, CHINESE = "Georgia", "Times New Roman", "SimSun"
INK, QUIET = RGBColor(0x1B, 0x1F, 0x24), RGBColor(0x43, 0x4B, 0x55)
EPOCH = (1980, 1, 1, 0, 0, 0)

# Style: size in points, bold, italic, space before and after in points.
STYLES: dict[str, tuple[float, bool, bool, float, float]] = {
    "Normal": (10, False, False, 0, 6),
    "Body Text": (10, False, False, 0, 6),
    "First Paragraph": (10, False, False, 0, 6),
    "Compact": (10, False, False, 0, 3),
    "Title": (17, True, False, 0, 8),
    "Heading 1": (13, True, False, 14, 5),
    "Heading 2": (11, True, False, 10, 3),
    "Heading 3": (10, False, True, 10, 3),
    "Block Text": (9.5, False, False, 4, 6),
    "Footnote Text": (8, False, False, 0, 2),
}
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
PAGE = {"page-width": "210mm", "page-height": "297mm", "margin-top": "24mm", "margin-bottom": "20mm",
        "margin-left": "27mm", "margin-right": "27mm"}  # fmt: skip


def _brought(name: str) -> bytes:
    """A file that pandoc brings."""
    run = [pypandoc.get_pandoc_path(), "--print-default-data-file", name]
    return subprocess.run(run, check=True, capture_output=True).stdout


def _same_everywhere(document: bytes, changed: dict[str, bytes] | None = None) -> bytes:
    """The archive with one moment on all its parts, and some parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, EPOCH)
            stored = name == "mimetype"
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            new.writestr(info, (changed or {}).get(name, old.read(name)))
    return made.getvalue()


def _set_docx_style(style: ParagraphStyle, form: tuple[float, bool, bool, float, float]) -> None:
    size, bold, italic, before, after = form
    style.font.name, style.font.size = FONT, Pt(size)
    style.font.bold, style.font.italic = bold, italic
    style.font.cs_bold, style.font.cs_italic = bold, italic
    _set_size_of_arabic(style, size)
    style.font.color.rgb = QUIET if style.name == "Footnote Text" else INK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    fonts.set(qn("w:hAnsi"), FONT)
    fonts.set(qn("w:eastAsia"), CHINESE)
    fonts.set(qn("w:cs"), ARABIC)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = 1.0 if style.name == "Footnote Text" else 1.1


def _set_size_of_arabic(style: ParagraphStyle, size: float) -> None:
    """Word keeps the size of scripts such as Arabic apart; it counts half points."""
    words = style.element.get_or_add_rPr()
    for old in words.findall(qn("w:szCs")):
        words.remove(old)
    part = OxmlElement("w:szCs")
    part.set(qn("w:val"), str(round(size * 2)))
    words.find(qn("w:sz")).addnext(part)


def _page_number(paragraph: Paragraph) -> None:
    """The number of the page, as a field."""
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = words
        run = paragraph.add_run()
        run.font.size, run.font.color.rgb = Pt(8.5), QUIET
        etree.ElementBase.append(run._element, part)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _set_docx_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(24), Mm(22)
    section.footer.is_linked_to_previous = False
    _page_number(section.footer.paragraphs[0])


def docx_reference() -> bytes:
    """The reference document for DOCX."""
    document = docx.Document(io.BytesIO(_brought("reference.docx")))
    for name, form in STYLES.items():
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            _set_docx_style(style, form)
    _set_docx_page(document)
    about = document.core_properties
    about.author = about.last_modified_by = about.title = about.comments = ""
    made = io.BytesIO()
    document.save(made)
    return _same_everywhere(made.getvalue())


def _set_odt_style(style: etree._Element, form: tuple[float, bool, bool, float, float]) -> None:
    size, bold, italic, before, after = form
    words = _child(style, "text-properties")
    for kind in ("", "-asian", "-complex"):
        words.set(f"{{{STYLE if kind else FO}}}font-size{kind}", f"{size}pt")
    for family, kind in ((FO, ""), (STYLE, "-asian"), (STYLE, "-complex")):
        words.set(f"{{{family}}}font-weight{kind}", "bold" if bold else "normal")
        words.set(f"{{{family}}}font-style{kind}", "italic" if italic else "normal")
    words.set(f"{{{FO}}}color", f"#{INK}")
    for name in ("font-name", "font-name-asian", "font-name-complex"):
        words.attrib.pop(f"{{{STYLE}}}{name}", None)
    words.set(f"{{{FO}}}font-family", FONT)
    words.set(f"{{{STYLE}}}font-family-asian", CHINESE)
    words.set(f"{{{STYLE}}}font-family-complex", ARABIC)
    block = _child(style, "paragraph-properties")
    block.set(f"{{{FO}}}margin-top", f"{before}pt")
    block.set(f"{{{FO}}}margin-bottom", f"{after}pt")
    block.set(f"{{{FO}}}text-align", "start")


def _added(styles: etree._Element, name: str) -> etree._Element:
    """A paragraph style that the document lacks."""
    named = styles.find(f"{{{OFFICE}}}styles")
    if named is None:
        raise LookupError("The document has no styles.")
    given = {
        "name": name,
        "family": "paragraph",
        "parent-style-name": "Standard",
        "class": "chapter",
    }
    return etree.SubElement(
        named, f"{{{STYLE}}}style", {f"{{{STYLE}}}{k}": v for k, v in given.items()}
    )


def _child(style: etree._Element, name: str) -> etree._Element:
    found = style.find(f"{{{STYLE}}}{name}")
    return etree.SubElement(style, f"{{{STYLE}}}{name}") if found is None else found


def _footer(master: etree._Element) -> None:
    """The number of the page, centred, at the foot."""
    for old in master.findall(f"{{{STYLE}}}footer"):
        master.remove(old)
    footer = etree.SubElement(master, f"{{{STYLE}}}footer")
    paragraph = etree.SubElement(footer, f"{{{TEXT}}}p", {f"{{{TEXT}}}style-name": "Footer"})
    etree.SubElement(paragraph, f"{{{TEXT}}}page-number", {f"{{{TEXT}}}select-page": "current"})


def odt_reference() -> bytes:
    """The reference document for ODT."""
    brought = _brought("reference.odt")
    with zipfile.ZipFile(io.BytesIO(brought)) as archive:
        styles = etree.fromstring(archive.read("styles.xml"))
    for style in styles.iter(f"{{{STYLE}}}style"):
        name = style.get(f"{{{STYLE}}}name", "").replace("_20_", " ").replace("_", " ")
        wanted = {"Standard": "Normal", "Text body": "Body Text", "Footnote": "Footnote Text"}
        form = STYLES.get(wanted.get(name, name))
        if form is not None and style.get(f"{{{STYLE}}}family") == "paragraph":
            _set_odt_style(style, form)
    _set_odt_style(_added(styles, "Title"), STYLES["Title"])
    footer = next(
        s for s in styles.iter(f"{{{STYLE}}}style") if s.get(f"{{{STYLE}}}name") == "Footer"
    )
    _child(footer, "paragraph-properties").set(f"{{{FO}}}text-align", "center")
    for layout in styles.iter(f"{{{STYLE}}}page-layout-properties"):
        for name, value in PAGE.items():
            layout.set(f"{{{FO}}}{name}", value)
    for master in styles.iter(f"{{{STYLE}}}master-page"):
        _footer(master)
    return _same_everywhere(
        brought, {"styles.xml": etree.tostring(styles, xml_declaration=True, encoding="UTF-8")}
    )


def main() -> int:
    """Write both."""
    HOUSE.mkdir(parents=True, exist_ok=True)
    (HOUSE / "reference.docx").write_bytes(docx_reference())
    (HOUSE / "reference.odt").write_bytes(odt_reference())
    return 0


if __name__ == "__main__":
    sys.exit(main())
