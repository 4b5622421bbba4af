"""A Word document in a language written from right to left: its paragraphs turned, words in other letters in runs of their own.

A run marked as right to left is broken by the rules of its language: in the midst of a word of another.
"""

import html
import re
from xml.sax.saxutils import escape

_PARAGRAPH = re.compile(r"<w:p>(?:(?!</w:p>).)*</w:p>", re.DOTALL)
_TURNED = "<w:bidi />"
_WITHOUT_STYLE = re.compile(rf"<w:pPr>\s*{_TURNED}\s*</w:pPr>")
_RUN = re.compile(
    r'<w:r><w:rPr>(?P<looks>(?:(?!</w:rPr>).)*)<w:rtl /></w:rPr>'
    r'<w:t xml:space="preserve">(?P<words>[^<]*)</w:t></w:r>'
)  # fmt: skip
_LETTER = r"A-Za-z\u00c0-\u024f\u0370-\u052f"
_ISOLATE, _AND_BACK = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_APART = f"{_ISOLATE}([^{_ISOLATE}{_AND_BACK}]*){_AND_BACK}"
_ISOLATED = re.compile(rf"([(«]){_APART}([)»])|{_APART}")
_LEFT, _RIGHT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
_EMBEDS, _END = "\N{LEFT-TO-RIGHT EMBEDDING}", "\N{POP DIRECTIONAL FORMATTING}"
_KEPT_APART = re.compile(
    f"[{_LEFT}{_EMBEDS}](?:([(«])([^{_LEFT}{_EMBEDS}{_END}]*)([)»])|([^{_LEFT}{_EMBEDS}{_END}]*))[{_LEFT}{_END}]"
)
_OF_THE_LANGUAGE = re.compile(r"[\u0590-\u08ff]")
# What stands behind words of the other way before the language goes on: it would follow their way, and a number too.
_BEHIND = re.compile(r"^(\s*[^\w\s]|(?=\s*\d))")
_OTHER_WAY = re.compile(
    rf"({_LEFT}[^{_LEFT}]*{_LEFT}|[{_LETTER}](?:[{_LETTER}\d'’./:@_ -]*[{_LETTER}\d])?)"
)


def turned(part: str) -> str:
    """The XML of the body or of the footnotes."""
    return _PARAGRAPH.sub(lambda found: _RUN.sub(_parted, _paragraph(found[0])), part)


def with_isolates(text: str) -> str:
    """The words of such a document, in which what is kept apart is so as papers have it.

    >>> with_isolates("\u200eOrlest\u200e،\u200f \u200e(Tarvil)\u200e") == "\u2068Orlest\u2069، (\u2068Tarvil\u2069)"
    True
    """
    return _KEPT_APART.sub(_isolated, text).replace(_RIGHT, "")


def _isolated(kept: re.Match[str]) -> str:
    opens, within, closes, bare = (each or "" for each in kept.groups())
    return f"{opens}{_ISOLATE}{within}{bare}{_AND_BACK}{closes}"


def _marked(isolated: re.Match[str]) -> str:
    """Words kept apart by marks, with the brackets around them.

    Behind an isolate, as behind a bracket of the other way, LibreOffice breaks the line in the midst of a word.
    """
    words = "".join(each or "" for each in isolated.groups())
    if _OF_THE_LANGUAGE.search(words):
        return f"{_EMBEDS}{words}{_END}"
    return f"{_LEFT}{words}{_LEFT}"


def _paragraph(xml: str) -> str:
    """The paragraph from right to left, in the style of the body where it has none."""
    if _TURNED in xml:
        return _WITHOUT_STYLE.sub(
            f'<w:pPr><w:pStyle w:val="BodyText" />{_TURNED}</w:pPr>', xml, count=1
        )
    return xml.replace("</w:pPr>", f"{_TURNED}</w:pPr>", 1) if "<w:rtl />" in xml else xml


def _parted(run: re.Match[str]) -> str:
    """The run as several, so that none has words of both ways."""
    words = _ISOLATED.sub(_marked, html.unescape(run["words"]))
    return "".join(
        _run(run["looks"], part)
        if place % 2
        else _run(f"{run['looks']}<w:rtl />", _BEHIND.sub(rf"\1{_RIGHT}", part))
        for place, part in enumerate(_OTHER_WAY.split(words))
        if part
    )


def _run(looks: str, words: str) -> str:
    shown = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{shown}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
