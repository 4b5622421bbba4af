"""A letter has its title as the line of its subject, below whom it goes to, and none above."""

import re

from habeas.papers.escaping import escape

_IN_DOCX = re.compile(
    r'<w:p(?: [^>]*)?>(?:(?!</w:p>).)*?<w:pStyle w:val="Title" ?/>.*?</w:p>', re.DOTALL
)
_IN_ODT = re.compile(r'<text:p text:style-name="Title">.*?</text:p>', re.DOTALL)
CONTENT = "content.xml"


def is_in(markdown: str, title: str) -> bool:
    """Whether the title is a heading of the paper itself."""
    return bool(title) and f"\n\n## {escape(title)}\n\n" in f"\n\n{markdown}"


def without_title_in_docx(body: str) -> str:
    """The body of a Word document without the paragraph that is its title; its properties keep it."""
    return _IN_DOCX.sub("", body, count=1)


def without_title_in_odt(content: str) -> str:
    """The same of an OpenDocument text."""
    return _IN_ODT.sub("", content, count=1)
