"""The line that leads a list in stays on the page on which the list begins: in Word, and in the PDF."""

import re

_STYLE = re.compile(r'<w:pStyle w:val="(?:BodyText|FirstParagraph)" ?/>')
_LEAD_OF_TYPST = re.compile(r"^([^\n#+=\-/ ][^\n]*)\n\n(?=\+ )", re.MULTILINE)


def kept_in_typst(body: str) -> str:
    """Typst's markup, in which no such line stands alone at the end of a page."""
    return _LEAD_OF_TYPST.sub(r"#block(sticky: true, spacing: 0.95em)[\1]\n\n", body)


def kept_in_docx(document: str) -> str:
    """The body of a Word document, in which no such line stands alone at the end of a page."""
    paragraphs = document.split("</w:p>")
    for place, after in enumerate(paragraphs[1:]):
        lead = paragraphs[place]
        is_list = after.lstrip().startswith("<w:p>") and "<w:numPr>" in after
        if is_list and "<w:numPr>" not in lead:
            paragraphs[place] = _STYLE.sub(lambda found: f"{found[0]}<w:keepNext />", lead, count=1)
    return "</w:p>".join(paragraphs)
