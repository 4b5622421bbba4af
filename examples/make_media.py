"""Makes the examples that are not plain text: PDF, DOCX, ODT, HTML and EML, each from its text in made_from/.

Run it after a change to a text there, and commit what it makes: `python examples/make_media.py`.
The same text gives the same bytes again.
"""

import html
import io
import os
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import pypandoc
import typst
from docx import Document

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "made_from"
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Text:
    """A text as it stands in made_from/: its headline, its date line, who publishes it, its paragraphs."""

    title: str
    dateline: str
    publisher: str
    paragraphs: tuple[str, ...]

    @property
    def day(self) -> datetime:
        """The day of the date line; the first of the month where it names a month only."""
        *day, month, year = self.dateline.rpartition(", ")[2].split()
        return datetime(
            int(year), MONTHS.index(month) + 1, int(day[0]) if day else 1, 12, tzinfo=UTC
        )


def read_text(path: Path) -> Text:
    """The text in one file: headline, blank line, date line and publisher, then paragraphs."""
    title, head, *paragraphs = path.read_text(encoding="utf-8").strip().split("\n\n")
    dateline, publisher = head.split("\n")
    return Text(title, dateline, publisher.removeprefix("Publisher: "), tuple(paragraphs))


def as_pdf(text: Text) -> bytes:
    """The text set on one page."""
    day = text.day
    body = "\n\n".join(_typst(p) for p in text.paragraphs)
    markup = (
        f"#set document(title: {_string(text.title)}, author: {_string(text.publisher)}, "
        f"date: datetime(year: {day.year}, month: {day.month}, day: {day.day}))\n"
        '#set page(paper: "a4")\n#set text(lang: "en", size: 11pt, hyphenate: false)\n'
        f"= {_typst(text.title)}\n\n{_typst(text.dateline)} \\\n"
        f"{_typst('Publisher: ' + text.publisher)}\n\n{body}\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "text.typ")
        source.write_text(markup, encoding="utf-8")
        compiler = typst.Compiler(str(source), ignore_system_fonts=True)
        return cast(bytes, compiler.compile(format="pdf"))


def _typst(words: str) -> str:
    return "#" + _string(words)


def _string(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def as_docx(text: Text) -> bytes:
    """The text as a Word file, with its properties."""
    document = Document()
    properties = document.core_properties
    properties.title, properties.author, properties.language = text.title, text.publisher, "en"
    properties.created = properties.modified = text.day
    document.add_heading(text.title, level=1)
    document.add_paragraph(text.dateline)
    document.add_paragraph(f"Publisher: {text.publisher}")
    for paragraph in text.paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return _with_fixed_times(out.getvalue())


def as_odt(text: Text) -> bytes:
    """The text as an OpenDocument file."""
    os.environ["SOURCE_DATE_EPOCH"] = str(int(text.day.timestamp()))
    body = "".join(f"<p>{html.escape(p)}</p>" for p in text.paragraphs)
    page = (
        f"<html lang='en'><head><title>{html.escape(text.title)}</title></head><body>"
        f"<p>{html.escape(text.dateline)}</p><p>Publisher: {html.escape(text.publisher)}</p>"
        f"{body}</body></html>"
    )
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "text.odt")
        pypandoc.convert_text(page, "odt", format="html", outputfile=str(target),
                              extra_args=["--standalone"])  # fmt: skip
        return _with_fixed_times(target.read_bytes())


def _with_fixed_times(packed: bytes) -> bytes:
    """The same zip file with every entry dated alike, so that making it again gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            fixed = zipfile.ZipInfo(entry.filename, FIRST_DAY_OF_ZIP)
            fixed.compress_type = entry.compress_type
            new.writestr(fixed, old.read(entry))
    return out.getvalue()


PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>{title}</title>
  <meta property="og:type" content="article">
  <meta property="og:title" content="{title}">
  <meta property="og:site_name" content="{publisher}">
  <meta property="article:published_time" content="{day}">
  <meta name="date" content="{day}">
</head>
<body>
  <header>
    <a href="/">{publisher}</a>
    <nav><ul><li><a href="/home">Home</a></li><li><a href="/archive">Archive</a></li>
    <li><a href="/about">About</a></li></ul></nav>
  </header>
  <main>
    <article>
      <h1>{title}</h1>
      <p class="dateline"><time datetime="{day}">{dateline}</time></p>
{paragraphs}
    </article>
  </main>
  <footer><p>Contact the desk | Terms of use | Subscribe to the newsletter</p></footer>
</body>
</html>
"""


def as_html(text: Text) -> bytes:
    """The text as a page of a news site, with what stands around a text there."""
    words = {
        "title": text.title,
        "publisher": text.publisher,
        "dateline": text.dateline,
        "day": text.day.date().isoformat(),
    }
    paragraphs = "\n".join(f"      <p>{html.escape(p, quote=False)}</p>" for p in text.paragraphs)
    escaped = {name: html.escape(value) for name, value in words.items()}
    return PAGE.format(**escaped, paragraphs=paragraphs).encode()


def as_eml(text: Text) -> bytes:
    """The text as a message, with the earlier calls as an attachment."""
    attached = TEXTS / "atambayev" / "earlier-calls.txt"
    message = EmailMessage()
    message["From"] = f"{text.publisher} <news@example.org>"
    message["To"] = "Readers <readers@example.org>"
    message["Date"] = text.day.strftime("%a, %d %b %Y %H:%M:%S +0000")
    message["Subject"] = text.title
    message["Message-ID"] = f"<{text.day.date()}@example.org>"
    message.set_content("\n\n".join(text.paragraphs) + "\n")
    message.add_attachment(
        attached.read_text(encoding="utf-8"), filename=attached.name, cte="base64"
    )
    message.set_boundary("habeas-example")
    return message.as_bytes()


MADE: tuple[tuple[str, Callable[[Text], bytes]], ...] = (
    ("atambayev/2020-06-23-sentenced.pdf", as_pdf),
    ("atambayev/2020-10-10-arrested-again.html", as_html),
    ("atambayev/2022-04-visit.docx", as_docx),
    ("atambayev/2022-05-27-response-welcomed.eml", as_eml),
    ("varenia/dravenko/2024-04-20-second-call.odt", as_odt),
    ("varenia/sorushani/2024-03-04-acknowledged.html", as_html),
)


def main() -> None:
    """Make every file anew."""
    for name, make in MADE:
        target = HERE / name
        text = TEXTS / Path(name).parts[0] / f"{target.stem}.txt"
        target.write_bytes(make(read_text(text)))
        print(f"{name}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
