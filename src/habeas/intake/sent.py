"""What goes out with a message or a web page beside the text that is taken from it.

A mail program sends a message twice, as plain text and as a web page, and its reader sees the second. Its header names
people too. Of a web page the main text alone is taken, and what a picture is called stands in none.
"""

from collections.abc import Iterator
from typing import Any

from habeas.core.quoted import quoted_in, unmarked
from habeas.intake.eml import forms_of, message_in
from habeas.intake.html import body_text, markup, parse
from habeas.intake.taken import Sent

_HEADERS = ("from", "sender", "reply-to", "to", "cc", "bcc", "organization")
_TOLD_ASIDE = ("alt", "title", "aria-label")
_FORMS = {"text/plain": "in the plain text of the message"}
_AS_A_PAGE = "in the message as a web page"


def sent_in(medium: str, data: bytes) -> list[list[Any]]:
    """Each of them, as JSON values: this runs in the process that parses."""
    found = {"html": _of_a_page, "eml": _of_a_message}[medium](data)
    return [[s.where, s.text, s.is_form, s.quoted] for s in found if s.text.strip()]


def pages_in(medium: str, data: bytes) -> Iterator[str]:
    """The page, or each page of a message, as markup."""
    if medium == "html":
        yield markup(data)
    else:
        yield from (form.page for form in forms_of(message_in(data)) if form.page)


def _of_a_page(data: bytes) -> Iterator[Sent]:
    page = markup(data)
    taken = " ".join(parse(data).text.split())
    rest = (
        words for words in body_text(page).split("\n\n") if " ".join(words.split()) not in taken
    )
    yield Sent("in the rest of the page", "\n\n".join(rest))
    yield Sent("beside the words of the page", _told_aside(page))


def _of_a_message(data: bytes) -> Iterator[Sent]:
    message = message_in(data)
    header = [f"{name.title()}: {message[name]}" for name in _HEADERS if message[name]]
    yield Sent("in the header of the message", "\n\n".join(header))
    for form in forms_of(message):
        if form.page:
            yield Sent("beside the words of the message", _told_aside(form.page))
        if not form.is_taken:
            text, known = unmarked(form.marked)
            yield Sent(
                _FORMS.get(form.kind, _AS_A_PAGE), text, is_form=True, quoted=quoted_in(text, known)
            )


def _told_aside(page: str) -> str:
    """What pictures and links are called."""
    from lxml import etree, html

    try:
        root = html.document_fromstring(page, parser=html.HTMLParser(recover=True, no_network=True))
    except (etree.ParserError, ValueError):
        return ""
    told = (element.get(name) for element in root.iter() for name in _TOLD_ASIDE)
    return "\n\n".join(dict.fromkeys(words for words in told if words))
