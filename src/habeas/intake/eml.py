"""E-mail messages: the body under its subject, who sent it and when; what is attached comes out as documents."""

import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from typing import NamedTuple

from habeas.core.quoted import BEGIN, END, quoted_in, unmarked
from habeas.intake.errors import Unreadable
from habeas.intake.html import body_text, markup, under_title
from habeas.intake.limits import MAX_PARTS
from habeas.intake.plain_text import clean, decode
from habeas.intake.taken import Parsed, Part

_DAMAGED = "the message is damaged; export it again from the mail program"
# What the standard parser raises on headers and encodings that no mail program writes.
_BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError)

_PAGES = ("html", "x-amp-html")
_MARKS = re.compile(f"[{BEGIN}{END}]")
# Mail programs draw a passage that is only set in as a block quotation without a border.
_QUOTED = (
    "//blockquote[not(contains(translate(@style, ' ', ''), 'border:none'))]"
    "|//*[contains(concat(' ', @class, ' '), ' gmail_quote ')]"
    "|//*[contains(concat(' ', @class, ' '), ' yahoo_quoted ')]"
)


class Form(NamedTuple):
    """One form in which a message says what it says: as plain text or as a web page, which is then its markup too.

    `marked` is the text with the marks of what is quoted; `is_taken` is whether it is the text of the message.
    """

    kind: str
    marked: str
    page: str
    is_taken: bool


def parse(data: bytes) -> Parsed:
    """The plain body if there is one, else the HTML body."""
    try:
        return _parse(message_in(data))
    except _BROKEN:
        raise Unreadable(_DAMAGED) from None


def message_in(data: bytes) -> EmailMessage:
    """The message as the standard parser has it."""
    return BytesParser(EmailMessage, policy=policy.default).parsebytes(data)


def forms_of(message: EmailMessage) -> Iterator[Form]:
    """Each form of the message, the one that is taken first."""
    try:
        body = _body_of(message)
        parts = [body] if body else []
        parts += [part for part in _dresses(message) if part is not body]
        for part in parts:
            is_page = part.get_content_subtype() in _PAGES
            page = _MARKS.sub("", _page(part)) if is_page else ""
            yield Form(part.get_content_type(), _body_text(part), page, is_taken=part is body)
    except _BROKEN:
        raise Unreadable(_DAMAGED) from None


def _body_of(message: EmailMessage) -> MIMEPart | None:
    """The plain text; the page where there is none, or where a mail program left it empty."""
    plain = message.get_body(preferencelist=("plain",))
    page = message.get_body(preferencelist=("html",))
    return page if page and (plain is None or not _bytes_of(plain).strip()) else plain


def _dresses(part: MIMEPart, *, is_alternative: bool = False) -> Iterator[MIMEPart]:
    """The parts that say the same in several forms, wherever a mail program puts them."""
    kind = part.get_content_type()
    if kind == "message/rfc822":
        return
    if part.is_multipart():
        inside = is_alternative or kind == "multipart/alternative"
        for inner in part.iter_parts():
            yield from _dresses(inner, is_alternative=inside)
    elif is_alternative and _is_plain_dress(part):
        yield part


def _parse(message: EmailMessage) -> Parsed:
    body = _body_of(message)
    subject = _one_line(message["subject"])
    parts = _attachments(message, body)
    if len(parts) > MAX_PARTS:
        raise Unreadable(
            f"it has more than {MAX_PARTS} attachments; save them and add the ones that matter"
        )
    written, known = unmarked(_body_text(body))
    text = under_title(subject, written)
    before = len(text) - len(written)
    return Parsed(
        media_type="message/rfc822",
        text=text,
        quoted=tuple((start + before, end + before) for start, end in quoted_in(written, known)),
        title=subject,
        date=_sent_on(message),
        publisher=_sender(message),
        parts=parts,
    )


def _body_text(body: MIMEPart | None) -> str:
    if body is None:
        return ""
    data = _bytes_of(body)
    if not data.strip():
        return ""
    if body.get_content_subtype() in _PAGES:
        return body_text(_MARKS.sub("", _page(body)), apart=_QUOTED)
    charset = body.get_content_charset("utf-8")
    return _MARKS.sub("", clean(_decoded(data, charset))).strip("\n")


def _page(part: MIMEPart) -> str:
    data, charset = _bytes_of(part), part.get_content_charset()
    return markup(data) if charset is None else _decoded(data, charset)


def _decoded(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset)
    except (UnicodeDecodeError, LookupError):
        return decode(data)


def _bytes_of(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _attachments(message: EmailMessage, body: MIMEPart | None) -> tuple[Part, ...]:
    """Every part but the body and the other dress of the same body; a forwarded message is one part."""
    found: list[Part] = []
    _collect(message, [*_dresses(message), *([body] if body else [])], found)
    return tuple(found)


def _collect(part: MIMEPart, told: list[MIMEPart], found: list[Part]) -> None:
    if any(part is each for each in told):
        return
    kind = part.get_content_type()
    if kind == "message/rfc822":
        found.extend(
            Part(name=_forwarded_name(inner), data=inner.as_bytes()) for inner in part.iter_parts()
        )
    elif part.is_multipart():
        for inner in part.iter_parts():
            _collect(inner, told, found)
    elif part.get_filename() or part.is_attachment() or not kind.startswith("text/"):
        name = _one_line(part.get_filename()) or f"part {len(found) + 1} ({kind})"
        found.append(Part(name=name.replace("\\", "/").rsplit("/", 1)[-1], data=_bytes_of(part)))
    elif data := _bytes_of(part).strip():
        found.append(Part(name=f"part {len(found) + 1} ({kind})", data=data))


def _is_plain_dress(part: MIMEPart) -> bool:
    return part.get_content_maintype() == "text" and not part.get_filename()


def _forwarded_name(message: MIMEPart) -> str:
    return f"{_one_line(message['subject']) or 'forwarded message'}.eml"


def _sender(message: EmailMessage) -> str | None:
    addresses = getattr(message["from"], "addresses", ())
    if not addresses:
        return _one_line(message["from"])
    return _one_line(addresses[0].display_name) or addresses[0].addr_spec or None


def _sent_on(message: EmailMessage) -> str | None:
    """The day by the sender's own clock."""
    sent = getattr(message["date"], "datetime", None)
    return sent.date().isoformat() if sent is not None and sent.year >= 1970 else None


def _one_line(value: object) -> str | None:
    return None if value is None else " ".join(str(value).split()) or None
