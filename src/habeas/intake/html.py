"""Web pages: the main text without menus, and what the page says of its title, date and site."""

import re
from typing import TYPE_CHECKING

from habeas.core.quoted import BEGIN, END
from habeas.intake.errors import Unreadable
from habeas.intake.plain_text import clean, decode, utf_16_of
from habeas.intake.taken import Parsed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.I
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]*\[.*?\]\s*>", re.I | re.S)
_LINKED_MARK = re.compile(r"<a\b[^>]*>\s*<sup\b[^>]*>\s*\[?\d{1,3}\]?\s*</sup>\s*</a>", re.I)
_MARK = re.compile(r"<sup\b[^>]*>(?:\s|[\d\[\]]|</?(?:a|span)\b[^>]*>){1,20}</sup>", re.I)
_RULE = re.compile(r"\|[\s|:-]+\|")
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote br dd div dl dt fieldset figcaption figure footer "
        "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul ",
    )
)
_UNSEEN = ("script", "style", "noscript", "template", "head", "svg", "iframe", "object")

# Only what the page declares: a guess from its text is left to the dateline, and the clock plays no part.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def parse(data: bytes) -> Parsed:
    """The main text under its title; the whole body where no main text is found."""
    from trafilatura import bare_extraction

    page = markup(data)
    found = bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        favor_recall=True,
        date_extraction_params=_DATES,
    )
    body = (getattr(found, "text", None) or "").strip()
    title, site, author, published = (
        _one_line(getattr(found, field, None)) for field in ("title", "sitename", "author", "date")
    )
    text = under_title(title, _paragraphs(body) if body else body_text(page))
    return Parsed(
        media_type="text/html",
        text=text,
        title=title,
        date=published or None,
        publisher=site or author,
    )


def markup(data: bytes) -> str:
    """The page as characters: by its mark, by what it declares, else as plain text is decoded."""
    declared = _CHARSET.search(data[:4096])
    charset = (declared[1] or declared[2]).decode("ascii") if declared else "utf-8"
    try:
        page = decode(data) if utf_16_of(data) else data.decode(charset)
    except (UnicodeDecodeError, LookupError):
        page = decode(data)
    return _without_note_marks(_ENTITIES.sub("", _DECLARATION.sub("", clean(page))))


def _without_note_marks(page: str) -> str:
    """The number that leads to a footnote is not part of the sentence that it follows."""
    page = _LINKED_MARK.sub("", page)
    return _MARK.sub(lambda mark: "" if "<a" in mark[0].lower() else mark[0], page)


def body_text(page: str, *, apart: str = "") -> str:
    """All the text that a reader of the page sees, a paragraph a block; `apart` is the path of what is quoted in it."""
    from lxml import etree, html

    try:
        root = html.document_fromstring(page, parser=html.HTMLParser(recover=True, no_network=True))
    except (etree.ParserError, ValueError):
        raise Unreadable(
            "there is no text in this web page; save the page again from the browser"
        ) from None
    etree.strip_elements(root, *_UNSEEN, with_tail=False)
    etree.strip_tags(root, etree.Comment)
    for element in root.xpath(apart) if apart else ():
        _mark(element)
    return _paragraphs(_with_breaks(root))


def _mark(element: "HtmlElement") -> None:
    """Put the marks of what is quoted around all that it holds."""
    element.text = BEGIN + (element.text or "")
    last = element[-1] if len(element) else None
    if last is None:
        element.text += END
    else:
        last.tail = (last.tail or "") + END


def under_title(title: str | None, body: str) -> str:
    """The text with its title as the first line, once."""
    if not title or " ".join(body[: 2 * len(title)].split()).startswith(title):
        return body
    return f"{title}\n\n{body}"


def _with_breaks(root: "HtmlElement") -> str:
    pieces: list[str] = []
    for event, element in _walk(root):
        if event == "start":
            pieces.append("\n" if element.tag in _BLOCKS else "")
            pieces.append(re.sub(r"\s+", " ", element.text or ""))
        else:
            pieces.append("\n" if element.tag in _BLOCKS else "")
            pieces.append(re.sub(r"\s+", " ", element.tail or "") if element is not root else "")
    return "".join(pieces)


def _walk(root: "HtmlElement") -> "list[tuple[str, HtmlElement]]":
    from lxml import etree

    return [(event, element) for event, element in etree.iterwalk(root, events=("start", "end"))]


def _paragraphs(body: str) -> str:
    """A paragraph a line, a blank line between; the rows of a table follow one another."""
    pieces: list[str] = []
    in_table = False
    for line in (re.sub(r"[ \t]+", " ", line).strip() for line in body.split("\n")):
        is_row = len(line) > 1 and line.startswith("|") and line.endswith("|")
        if line and not (is_row and _RULE.fullmatch(line)):
            pieces.append("\n" if in_table and is_row else "\n\n")
            pieces.append("\t".join(c.strip() for c in line[1:-1].split("|")) if is_row else line)
            in_table = is_row
    return "".join(pieces[1:])


def _one_line(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
