"""Documents of each medium, made by the libraries that people's programs are built on."""

import io
import tempfile
import zipfile
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import pypandoc
import typst
from docx import Document

TITLE = "Urgent call for medical care"
SENTENCE = "The family of the journalist is gravely concerned for her life."
RUSSIAN = "Журналистка задержана в Орлесте и не получает медицинской помощи."
PERSIAN = "او در زندان است و خانواده‌اش نگران زندگی او هستند."

TEXT = f"{TITLE}\n\n14 May 2022\n\n{SENTENCE}\n"


@cache
def pdf(markup: str) -> bytes:
    """A PDF of Typst markup."""
    return bytes(typst.compile(markup.encode()))


@cache
def docx() -> bytes:
    """A title, a dateline, a paragraph, a Russian one, a Persian one and a table."""
    document = Document()
    document.core_properties.title = "Template of the office"
    document.sections[0].header.paragraphs[0].text = "Confidential"
    document.add_heading(TITLE, level=0)
    for words in ("Orlest, 14 May 2022", SENTENCE, RUSSIAN, PERSIAN):
        document.add_paragraph(words)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "2 May", "refused a doctor"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@cache
def odt() -> bytes:
    """The same as an OpenDocument text."""
    table = "|  |  |\n|---|---|\n| 2 May | refused a doctor |"
    blocks = (f"# {TITLE}", "14 May 2022", SENTENCE, RUSSIAN, PERSIAN, table)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "call.odt")
        pypandoc.convert_text("\n\n".join(blocks), "odt", format="markdown", outputfile=path)
        return path.read_bytes()


def eml(body: str = SENTENCE, subject: str = TITLE) -> EmailMessage:
    """A message from an invented union."""
    message = EmailMessage()
    message["From"] = "Varenian Union of Journalists <office@union.example>"
    message["To"] = "desk@habeas.example"
    message["Subject"] = subject
    message["Date"] = "Mon, 16 May 2022 23:30:00 +0600"
    message.set_content(body)
    return message


HTML = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Union</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Varenian Union of Journalists">
<meta property="article:published_time" content="2022-05-14T09:00:00+00:00"></head>
<body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>
<article><h1>{TITLE}</h1><p>{SENTENCE} She has been held for many weeks and no doctor has come.</p>
<p>{RUSSIAN}</p><p>The union calls on the ministry to let a doctor see her at once &amp; without delay.</p></article>
<footer>All rights reserved</footer><script>var secret = 1;</script></body></html>
""".encode()


def repacked(archive: bytes, changes: dict[str, bytes]) -> bytes:
    """The archive with some of its parts replaced."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            new.writestr(part, changes.get(part, old.read(part)))
    return out.getvalue()
