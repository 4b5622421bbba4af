"""What a long paper costs: a complete file of 200 pages with 1,000 footnotes as PDF and as DOCX, beside others.

Usage: python bench/papers.py [--weasyprint PYTHON]

The same text goes to all: the Markdown of a draft whose every sentence rests on a claim of an invented file. WeasyPrint
is given it as HTML, with the footnotes as CSS knows them, and LibreOffice as the document that it has to convert. PYTHON
is that of an environment which holds WeasyPrint (see bench/README.md); nothing is installed from here.
"""

import argparse
import html
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2

from habeas.core.casefile import Casefile, Person
from habeas.core.claims import Anchor, Claim
from habeas.core.sources import Source
from habeas.core.when import When
from habeas.kinds.mistreatment import Mistreatment
from habeas.papers import note
from habeas.papers.draft import Block, Compiler, Heading, OwnWords, Paragraph, says
from habeas.rendering import render
from habeas.rendering.pandoc import convert

DAY, TITLE = date(2024, 6, 15), "Complete file: Amal Idris"
NOTES, SOURCES, IN_A_PART = 1000, 50, 5
WORDS = (
    "On that day the caseworker of the League wrote down what the lawyer and the family had said of her health, of "
    "the care that was asked for, of the answer that was given, and of what the guards did"
)
FOOT = "@page { size: A4; margin: 24mm 25mm } body { font: 9.8pt/1.5 'Noto Serif' } .n { float: footnote; font-size: 7.2pt }"


@dataclass(frozen=True)
class Measured:
    """One program at work on the text: which file it made, how long it took, how much memory at its most."""

    program: str
    what: str
    seconds: float
    cpu: float
    size: int
    pages: int | None


def complete_file() -> tuple[Casefile, list[Block]]:
    """A file of 1,000 claims in 50 sources, and the blocks that tell each of them."""
    moment = datetime(2024, 6, 15, 12, tzinfo=UTC)
    quotes = {
        n: f"in week {n} she was beaten by the guards of wing {n % 7 + 1}" for n in range(NOTES)
    }
    sources, claims = {}, []
    for s in range(SOURCES):
        mine = [n for n in quotes if n % SOURCES == s]
        text = ". ".join(quotes[n] for n in mine)
        sources[f"s{s}"] = Source(f"s{s}", f"{s:064d}", f"Note of a visit, {s + 1}", text, moment,
                                  When("2024-05-10"), "en", "Varenian League for Prisoners")  # fmt: skip
        claims += [_claim(f"c{n}", f"s{s}", text, quotes[n], moment) for n in mine]
    person = Person("p1", "Amal Idris")
    blocks: list[Block] = []
    for n in range(NOTES):
        blocks += [Heading(OwnWords(f"Part {n // IN_A_PART + 1}"))] if n % IN_A_PART == 0 else []
        blocks.append(Paragraph((*(OwnWords(f"{WORDS}.") for _ in range(4)), says(f"{WORDS} in week {n}.", [f"c{n}"]))))  # fmt: skip
    return Casefile("XV-0001", "XV", person, DAY, sources, tuple(claims)), blocks


def _claim(claim_id: str, source: str, text: str, quote: str, moment: datetime) -> Claim:
    start = text.index(quote)
    anchor = Anchor(source, start, start + len(quote), quote)
    return Claim(claim_id, "p1", Mistreatment(method="beaten", actor="guards"), (anchor,), moment)


def written() -> str:
    """The Markdown of the paper, every sentence with its footnote."""
    casefile, blocks = complete_file()
    return Compiler(casefile, lambda clause: note(casefile, clause)).compile(blocks)


def as_html(markdown: str) -> str:
    """The text as WeasyPrint takes it: each note within the words, where CSS makes a footnote of it."""
    notes = dict(re.findall(r"^\[\^(\d+)\]: (.*)$", markdown, re.MULTILINE))
    body = re.sub(r"^\[\^\d+\]: .*$", "", markdown, flags=re.MULTILINE)
    marked = re.sub(r"\[\^(\d+)\]", lambda m: f"@{m[1]}@", body)
    page = convert(marked, to="fragment", title="", language="en").decode()
    page = re.sub(r"@(\d+)@", lambda m: f'<span class="n">{_plain(notes[m[1]])}</span>', page)
    return f"<!DOCTYPE html><html lang=en><title>{TITLE}</title><style>{FOOT}</style>{page}</html>"


def _plain(note: str) -> str:
    return html.escape(re.sub(r"\\([^\w\s])", r"\1", note.replace("*", "")))


def measured(program: str, what: str, run: Callable[[], bytes]) -> Measured:
    """The time that a run took on the clock, and on the cores by it and by what it started."""
    clock, cpu = time.monotonic(), _cpu()
    made = run()
    taken = time.monotonic() - clock
    pages = len(pypdfium2.PdfDocument(made)) if what == "PDF" else None
    return Measured(program, what, taken, _cpu() - cpu, len(made), pages)


def _cpu() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def by_weasyprint(python: str, page: str, folder: Path) -> bytes:
    """The PDF that WeasyPrint makes of the page."""
    source, target = folder / "paper.html", folder / "weasyprint.pdf"
    source.write_text(page, encoding="utf-8")
    command = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"
    subprocess.run([python, "-c", command, source, target], check=True, capture_output=True)
    return target.read_bytes()


def by_libreoffice(document: bytes, given: str, to: str, folder: Path) -> bytes:
    """The file that LibreOffice makes of a document."""
    source = folder / f"paper.{given}"
    source.write_bytes(document)
    office = [shutil.which("soffice") or "soffice", f"-env:UserInstallation=file://{folder}/office"]
    subprocess.run([*office, "--headless", "--convert-to", to, "--outdir", folder, source],
                   check=True, capture_output=True)  # fmt: skip
    return (folder / f"paper.{to}").read_bytes()


def all_measured(weasyprint: str | None, folder: Path) -> list[Measured]:
    """Every program on the same text."""
    rows = [measured("habeas: from the file to Markdown", "Markdown", lambda: written().encode())]
    text = written()
    page = as_html(text)
    docx, odt = (render(text, to=to, title=TITLE) for to in ("docx", "odt"))
    rows += [
        measured("habeas", "PDF", lambda: render(text, to="pdf", title=TITLE)),
        measured("habeas", "DOCX", lambda: render(text, to="docx", title=TITLE)),
    ]
    if weasyprint:
        rows.append(measured("WeasyPrint", "PDF", lambda: by_weasyprint(weasyprint, page, folder)))
    if shutil.which("soffice"):
        rows += [
            measured("LibreOffice, from the DOCX", "PDF", lambda: by_libreoffice(docx, "docx", "pdf", folder)),
            measured("LibreOffice, from the ODT", "DOCX", lambda: by_libreoffice(odt, "odt", "docx", folder)),
        ]  # fmt: skip
    return rows


def report(rows: list[Measured]) -> None:
    """One table."""
    print("| program | file | seconds | CPU s | pages | kB |")
    print("|---|---|--:|--:|--:|--:|")
    for r in rows:
        pages = "" if r.pages is None else str(r.pages)
        print(f"| {r.program} | {r.what} | {r.seconds:.1f} | {r.cpu:.1f} | {pages} | {r.size // 1000} |")  # fmt: skip


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--weasyprint", metavar="PYTHON")
    given = words.parse_args(sys.argv[1:])
    with tempfile.TemporaryDirectory() as room:
        report(all_measured(given.weasyprint, Path(room)))
