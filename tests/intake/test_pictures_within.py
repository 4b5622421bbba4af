"""Pictures in a DOCX and an ODT: that the words in a large one are not read is said; of a crest nothing is."""

import struct
import tempfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypandoc
import pytest
from docx import Document
from docx.shared import Mm

from habeas.intake import take_in
from tests.intake.documents import SENTENCE

ONE = "a picture stands in it, words in the picture are not read"
TWO = "2 pictures stand in it, words in them are not read"


def png() -> bytes:
    """A white dot."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\x00\xff")),
        (b"IEND", b""),
    )
    framed = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in parts)  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def docx_with(*widths: int) -> bytes:
    document = Document()
    document.add_paragraph(SENTENCE)
    for width in widths:
        document.add_picture(BytesIO(png()), width=Mm(width), height=Mm(width))
    document.sections[0].header.paragraphs[0].add_run().add_picture(BytesIO(png()), width=Mm(120))
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def odt_with(*widths: int) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "dot.png").write_bytes(png())
        pictures = (f"![]({folder}/dot.png){{width={w}mm height={w}mm}}" for w in widths)
        path = Path(folder, "sent.odt")
        pypandoc.convert_text("\n\n".join((SENTENCE, *pictures)), "odt", format="markdown", outputfile=path)  # fmt: skip
        return path.read_bytes()


@pytest.mark.parametrize(("made", "name"), [(docx_with, "sent.docx"), (odt_with, "sent.odt")])
@pytest.mark.parametrize(
    ("widths", "said"), [((), ()), ((20,), ()), ((120,), (ONE,)), ((120, 20, 90), (TWO,))]
)
def test_that_words_in_a_large_picture_are_not_read_is_said(
    made: Callable[..., bytes],
    name: str,
    widths: tuple[int, ...],
    said: tuple[str, ...],
    tmp_path: Path,
) -> None:
    path = tmp_path / name
    path.write_bytes(made(*widths))
    assert take_in(path)[0].left_out == said
