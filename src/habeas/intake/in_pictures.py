"""What a picture says of itself: who took it, where, and what it shows, in the notes that cameras and programs leave in it.

The notes are those of Exif 2.3 (JEITA CP-3451C), of XMP (ISO 16684-1) and of the text chunks of PNG (ISO 15948).
The picture itself is not read.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from zipfile import ZipFile

from habeas.core.unseen import Unseen, Where
from habeas.intake.hidden_words import OF_A_MACHINE, worded
from habeas.intake.office import read_part

_EXIF, _PNG, _JPEG = b"Exif\x00\x00", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_NOTES = {0x010E, 0x013B, 0x8298, 0x9286, 0xA430, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F}
"""What it shows, who made it, whose it is, a comment, whose camera, and the same as Windows keeps it."""
_OF_WINDOWS = 0x9C9B
_MORE = {0x8769}
_PLACE = 0x8825
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}
_CODES = (b"ASCII\x00\x00\x00", b"UNICODE\x00", b"\x00" * 8)
_MOST, _SEGMENT = 200, 1 << 16
_XMP = re.compile(rb"<(?:\w+:)?xmpmeta\b.*?</(?:\w+:)?xmpmeta>", re.DOTALL)
_TOLD = re.compile(
    r"<(?:\w+:)?(?:description|creator|subject|rights|Headline|CaptionWriter|UserComment|Location|City|OwnerName|Author|Keywords|Instructions|PersonInImage)\b[^>]*>(.*?)</",
    re.DOTALL,
)
_TITLE = re.compile(r"<(?:\w+:)?title\b[^>]*>(.*?)</", re.DOTALL)
_AS_ATTRIBUTES = re.compile(r"\b\w+:(?:Headline|CaptionWriter|Location|City|OwnerName|Author|Keywords|Instructions|AuthorsPosition|Credit)=\"([^\"]+)\"")  # fmt: skip
_TAGS = re.compile(r"<[^>]*>")


def of_the_pictures(archive: ZipFile, where: re.Pattern[str]) -> Iterator[Unseen]:
    """What the pictures in such a folder of an archive say of themselves."""
    for name in sorted(filter(where.match, archive.namelist())):
        yield from of_a_picture(read_part(archive, name))


def of_a_picture(data: bytes) -> Iterator[Unseen]:
    """Its notes, each once; nothing of a picture of another kind."""
    found = (*_in_exif(data), *_in_png(data), *in_xmp(data))
    for words in dict.fromkeys(found):
        if not OF_A_MACHINE.search(words):
            yield from worded(Where.PROPERTY, words)
    for title in dict.fromkeys(titles_in_xmp(data)):
        yield from worded(Where.DESCRIBED, title)


def in_every_exif(data: bytes) -> Iterator[str]:
    """The notes of each picture that stands as it was taken in a larger file, as those of a PDF do."""
    for match in re.finditer(re.escape(_EXIF), data):
        yield from _in_tiff(data[match.end() : match.end() + _SEGMENT])


def in_xmp(data: bytes) -> Iterator[str]:
    """What an XMP packet tells in words, without the title."""
    for packet in _XMP.finditer(data):
        text = packet[0].decode("utf-8", "replace")
        yield from (_TAGS.sub(" ", told) for told in _TOLD.findall(_flat(text)))
        yield from _AS_ATTRIBUTES.findall(text)


def titles_in_xmp(data: bytes) -> Iterator[str]:
    """The titles that XMP packets give."""
    for packet in _XMP.finditer(data):
        text = _flat(packet[0].decode("utf-8", "replace"))
        yield from (_TAGS.sub(" ", told) for told in _TITLE.findall(text))


def _flat(text: str) -> str:
    """Without the list that XMP puts around what has several values or languages."""
    return re.sub(r"</?rdf:(?:Alt|Seq|Bag|li)\b[^>]*>", " ", text)


def _in_png(data: bytes) -> Iterator[str]:
    if not data.startswith(_PNG):
        return
    at = len(_PNG)
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        at += 12 + size
        if kind == b"eXIf":
            yield from _in_tiff(body)
        if kind in (b"tEXt", b"zTXt", b"iTXt"):
            yield from _in_a_chunk(kind, body)


def _in_a_chunk(kind: bytes, body: bytes) -> Iterator[str]:
    key, _, rest = body.partition(b"\x00")
    if key == b"Software" or key.startswith(b"XML:com.adobe"):
        return
    packed = kind == b"zTXt" or (kind == b"iTXt" and rest[:1] == b"\x01")
    text = rest if kind == b"tEXt" else rest[1:] if kind == b"zTXt" else rest[2:].split(b"\x00", 2)[-1]  # fmt: skip
    try:
        yield (zlib.decompressobj().decompress(text, 1 << 20) if packed else text).decode("utf-8", "replace")  # fmt: skip
    except zlib.error:
        return


def _in_exif(data: bytes) -> Iterator[str]:
    if data.startswith(_JPEG):
        begin = data.find(_EXIF, 0, 1 << 17)
        yield from _in_tiff(data[begin + len(_EXIF) :]) if begin > 0 else ()
        yield from _comments(data)


def _comments(data: bytes) -> Iterator[str]:
    """The comment segments of a JPEG, before its picture begins."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        size = struct.unpack_from(">H", data, at + 2)[0]
        if data[at + 1] == 0xFE:
            yield data[at + 4 : at + 2 + size].decode("utf-8", "replace")
        at += 2 + max(size, 2)


def _in_tiff(data: bytes) -> Iterator[str]:
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 8:
        return
    ahead = [struct.unpack_from(f"{order}I", data, 4)[0]]
    for _ in range(4):
        if not ahead:
            return
        for tag, kind, value in _entries(data, order, ahead.pop()):
            if tag in _MORE and len(value) >= 4:
                ahead.append(struct.unpack_from(f"{order}I", value)[0])
            elif tag == _PLACE and len(value) >= 4:
                yield from _place(data, order, struct.unpack_from(f"{order}I", value)[0])
            elif tag in _NOTES and kind in (1, 2, 7):
                yield _decoded(tag, value)


def _entries(data: bytes, order: str, at: int) -> Iterator[tuple[int, int, bytes]]:
    """Each entry of a directory: its tag, its kind and its value."""
    if at + 2 > len(data):
        return
    count = min(struct.unpack_from(f"{order}H", data, at)[0], _MOST)
    for number in range(count):
        here = at + 2 + 12 * number
        if here + 12 > len(data):
            return
        tag, kind, many, where = struct.unpack_from(f"{order}HHII", data, here)
        size = _SIZES.get(kind, 0) * many
        start = here + 8 if size <= 4 else where
        yield tag, kind, data[start : start + size]


def _decoded(tag: int, value: bytes) -> str:
    for code in _CODES:
        if value.startswith(code):
            value = value[len(code) :]
            break
    text = value.decode("utf-16-le" if tag >= _OF_WINDOWS and tag < 0xA430 else "utf-8", "replace")
    return text.replace("\x00", " ").strip()


def _place(data: bytes, order: str, at: int) -> Iterator[str]:
    """Where it was taken, in degrees."""
    values = {tag: value for tag, _, value in _entries(data, order, at)}
    told = []
    for sign, degrees in ((1, 2), (3, 4)):
        if len(values.get(degrees, b"")) >= 24:
            parts = struct.unpack_from(f"{order}6I", values[degrees])
            angle = sum(n / (d or 1) / 60**i for i, (n, d) in enumerate(zip(parts[::2], parts[1::2], strict=True)))  # fmt: skip
            told.append(f"{angle:.4f} {values.get(sign, b'')[:1].decode('ascii', 'replace')}")
    if told:
        yield f"GPS {' '.join(told)}"
