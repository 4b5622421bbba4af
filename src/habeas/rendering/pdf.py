"""The PDF: Typst sets what pandoc wrote for it, in the house's template and with the fonts of this package."""

import json
from importlib.resources import as_file, files
from pathlib import Path

import typst

from habeas.rendering.direction import is_right_to_left
from habeas.rendering.pandoc import CannotRender


def typeset(body: bytes, title: str, language: str) -> bytes:
    """The PDF of a body in Typst's markup."""
    package = files("habeas.rendering")
    template = (package / "house" / "house.typ").read_text(encoding="utf-8")
    source = "\n".join([template, _setting(title, language), body.decode()])
    with as_file(package / "fonts") as fonts:
        return _compile(source.encode(), fonts)


def _setting(title: str, language: str) -> str:
    """The line that applies the template: its arguments are written as Typst's strings."""
    tag, _, region = language.replace("_", "-").partition("-")
    given = {"title": title, "tag": tag, "region": region.upper() if len(region) == 2 else ""}
    arguments = ", ".join(f"{name}: {_string(value)}" for name, value in given.items())
    direction = "rtl" if is_right_to_left(language) else "ltr"
    return f"#show: paper.with({arguments}, direction: {direction})\n"


def _string(text: str) -> str:
    """A string as Typst reads it; its escapes of quotes and backslashes are those of JSON."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _compile(source: bytes, fonts: Path) -> bytes:
    """Typst sees the fonts' folder and no other."""
    found = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]
    )
    try:
        made = typst.Compiler(source, root=fonts, font_paths=found).compile(format="pdf")
    except typst.TypstError as error:
        said = " ".join(str(error).split())
        raise CannotRender(f"Typst could not set the paper: {said}") from error
    if not isinstance(made, bytes):
        raise CannotRender("Typst gave no PDF.")
    return made
