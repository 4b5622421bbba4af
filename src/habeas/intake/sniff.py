"""What a file is, told by its first bytes: an extension is only a claim, and claims can be wrong."""

import re

from habeas.intake.errors import Unreadable
from habeas.intake.plain_text import utf_16_of

_READS = "Habeas reads plain text, HTML, PDF, DOCX, ODT and EML"
_HEAD = 65536
_BOM = b"\xef\xbb\xbf"

# First bytes, and what they are called in the sentence "this is …".
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript document"),
)
_PICTURES = ("PNG", "JPEG", "TIFF", "GIF", "WebP")

_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.I | re.S,
)
_TAG = re.compile(rb"<(?:p|div|body|head|h1|article|table|span|br|a\s)[^<>]*>", re.I)
_HEADER = re.compile(rb"(?:From [^\n]*\n)?((?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+)")
_SENDER = re.compile(rb"^(?:from|sender|return-path):", re.I | re.M)
_LETTER = re.compile(rb"^(?:message-id|mime-version|received|subject|to):", re.I | re.M)
# What a mail program writes and nobody types above a letter.
_MAILED = re.compile(
    rb"^(?:message-id|mime-version|received|return-path|delivered-to|content-type):|^from:[^\n]*@[^\n]*\n(?:.*\n)*?date:",
    re.I | re.M,
)


def medium_of(data: bytes, name: str) -> str:
    """The key of the medium, or `Unreadable` with the reason; the content decides, not the name."""
    head = data[:_HEAD]
    if not data:
        raise Unreadable("the file is empty; ask for it to be sent again")
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "office"
    _refuse_foreign(data)
    wide = utf_16_of(data)
    if wide:
        start = head.decode(wide, "ignore").encode()
        medium = _text_medium(start, name.lower())
        return "plain_text" if medium == "eml" else medium
    if b"\x00" in data:
        raise Unreadable(f"this is binary data, not text; {_READS}")
    return _text_medium(head, name.lower())


def _text_medium(head: bytes, name: str) -> str:
    start = head.removeprefix(_BOM)
    if _HTML.match(start) or (name.endswith((".html", ".htm", ".xhtml")) and _TAG.search(start)):
        return "html"
    lines = start.replace(b"\r\n", b"\n")
    header = _HEADER.match(lines)
    if header and _is_mail(header[1], name):
        return "eml"
    return "csv_rows" if name.endswith((".csv", ".tsv")) else "plain_text"


def _is_mail(header: bytes, name: str) -> bool:
    """A letter may begin with “To:” and “From:” too: its name or what only programs write tells them apart."""
    if not _SENDER.search(header) or not _LETTER.search(header):
        return False
    return name.endswith(".eml") or bool(_MAILED.search(header))


def _refuse_foreign(data: bytes) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise Unreadable(_old_office(data))
    what = next((what for magic, what in _FOREIGN if data.startswith(magic)), None)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        what = "a WebP picture"
    elif data[4:8] == b"ftyp":
        what = "a film or a picture"
    if what is None:
        return
    if any(picture in what for picture in _PICTURES):
        raise Unreadable(
            f"this is {what}, which has no text; type out what it says, or run text recognition (OCR)"
        )
    raise Unreadable(f"this is {what}; {_READS}: save it as one of these")


def _old_office(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "the document is protected by a password; open it, save it without one and try again"
    return (
        "this is an old Office file (DOC, XLS, MSG or the like); open it and save it as DOCX or PDF"
    )
