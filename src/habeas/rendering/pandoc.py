"""Pandoc, run in its sandbox: it reads the text it is given and the files of the house style, no other."""

import html
import subprocess
from importlib.resources import as_file, files
from pathlib import Path

import pypandoc

from habeas.core.errors import HabeasError
from habeas.papers.escaping import escape
from habeas.rendering.brackets import plain_brackets
from habeas.rendering.direction import is_right_to_left
from habeas.rendering.letterhead import Run
from habeas.rendering.right_to_left import with_isolates
from habeas.rendering.style import OURS, Style
from habeas.rendering.subject import is_in

# What would let a text do more than be text is off: raw HTML and TeX, metadata, citations, curly quotes made of
# straight ones.
_READ = "markdown" + "".join(
    f"-{extension}"
    for extension in (
        "raw_html", "raw_tex", "raw_attribute", "latex_macros", "tex_math_dollars", "citations", "smart",
        "yaml_metadata_block", "pandoc_title_block", "example_lists", "implicit_figures",
        "markdown_in_html_blocks", "native_divs", "auto_identifiers",
    )
)  # fmt: skip
_WRITTEN = {
    "docx": "docx",
    "odt": "odt",
    "html": "html5",
    "md": "markdown-smart",
    "typst": "typst",
    "fragment": "html5",
}
# What a Word document says of direction, language and looks is not words.
_PLAIN = "markdown-smart" + "".join(
    f"-{extension}"
    for extension in (
        "bracketed_spans", "native_spans", "raw_html", "fenced_divs", "native_divs", "header_attributes",
        "link_attributes", "raw_attribute", "tex_math_dollars", "simple_tables", "multiline_tables",
    )
)  # fmt: skip
_SECONDS = 60
# The moment of writing says nothing to the reader and something to others: all files carry the same one.
_MOMENT = "315532800"


class CannotRender(HabeasError):
    """A program that makes files gave none."""


def convert(markdown: str, *, to: str, title: str, language: str, style: Style = OURS) -> bytes:
    """The Markdown in another format, with its title where the format has a place for one."""
    with as_file(files("habeas.rendering") / "house") as house:
        text = _titled(plain_brackets(markdown), to, title)
        options = _options(to, title, language, house, style)
        has_line = to == "html" and is_in(markdown, title)
        return _run(text.encode(), [*options, *(["--variable=untitled"] if has_line else [])])


def words_of_docx(data: bytes, *, tracked: str) -> str:
    """The body of a DOCX as Markdown with footnotes, without its title; open changes as `tracked`: accept or reject."""
    options = ["--from=docx", f"--to={_PLAIN}", "--wrap=none", "--sandbox"]
    words = _run(data, [*options, f"--track-changes={tracked}", "--output=-"]).decode()
    return with_isolates(words)


def _titled(markdown: str, to: str, title: str) -> str:
    """Markdown has no place for a title but its first heading."""
    is_first = to == "md" and not is_in(markdown, title)
    return f"# {escape(title)}\n\n{markdown}" if is_first else markdown


def _options(to: str, title: str, language: str, house: Path, style: Style) -> list[str]:
    options = [f"--from={_READ}", f"--to={_WRITTEN[to]}", "--wrap=none", "--sandbox"]
    if to in ("docx", "odt", "html"):
        options += ["--standalone", f"--metadata=title:{title}", f"--metadata=lang:{language}"]
        options += ["--metadata=dir:rtl"] if is_right_to_left(language) else []
    return [*options, *_after_the_house(to, house, style), "--output=-"]


def _after_the_house(to: str, house: Path, style: Style) -> list[str]:
    """What says how the file looks."""
    if to == "docx":
        return [f"--reference-doc={style.reference or house / 'reference.docx'}"]
    if to == "odt":
        return [f"--reference-doc={style.reference_odt or house / 'reference.odt'}"]
    if to == "html":
        words = ("".join(p.text for p in line.parts if isinstance(p, Run)) for line in style.head)
        heads = [f"--variable=letterhead:{html.escape(each)}" for each in words if each]
        return [f"--template={house}/house.html", *heads]
    return []


def _run(given: bytes, options: list[str]) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603
            [pypandoc.get_pandoc_path(), *options],
            input=given,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={"SOURCE_DATE_EPOCH": _MOMENT, "LANG": "C.UTF-8", "HOME": "/nonexistent"},
        )
    except OSError as error:
        raise CannotRender("Pandoc is not there; install pypandoc_binary again.") from error
    except subprocess.TimeoutExpired as error:
        raise CannotRender(f"Pandoc took over {_SECONDS} seconds; shorten the paper.") from error
    if done.returncode:
        said = " ".join(done.stderr.decode(errors="replace").split())
        raise CannotRender(f"Pandoc could not write the paper: {said}")
    return done.stdout
