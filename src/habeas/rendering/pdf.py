"""The PDF: Typst sets what pandoc wrote for it, in the house's template and with the fonts of this package."""

import json
import tempfile
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import typst

from habeas.rendering.direction import is_right_to_left
from habeas.rendering.leads import kept_in_typst
from habeas.rendering.letterhead import HeadLine, Picture, Run
from habeas.rendering.pandoc import CannotRender
from habeas.rendering.style import OURS, Style


def typeset(
    body: bytes, title: str, language: str, style: Style = OURS, *, is_titled: bool = True
) -> bytes:
    """The PDF of a body in Typst's markup; `is_titled` where the title stands above it."""
    package = files("habeas.rendering")
    template = (package / "house" / "house.typ").read_text(encoding="utf-8")
    setting = _setting(title, language, style, is_titled=is_titled)
    source = "\n".join([template, setting, kept_in_typst(body.decode())])
    with as_file(package / "fonts") as fonts, tempfile.TemporaryDirectory() as room:
        for number, picture in enumerate(style.pictures):
            Path(room, _name(number, picture)).write_bytes(picture.data)
        return _compile(source.encode(), Path(room), [fonts, *filter(None, [style.fonts])])


def _setting(title: str, language: str, style: Style, *, is_titled: bool) -> str:
    """The line that applies the template: its arguments are written as Typst's strings."""
    tag, _, region = language.replace("_", "-").partition("-")
    given = {
        "title": title,
        "tag": tag,
        "region": region.upper() if len(region) == 2 else "",
        "family": style.family,
    }
    arguments = ", ".join(f"{name}: {_string(value)}" for name, value in given.items())
    direction = "rtl" if is_right_to_left(language) else "ltr"
    head = " ".join(_head(style))
    titled = str(is_titled).lower()
    return f"#show: paper.with({arguments}, titled: {titled}, direction: {direction}, head: [{head}])\n"


def _head(style: Style) -> Iterator[str]:
    """The letterhead in Typst's markup, a block a line."""
    numbers = {picture: _name(number, picture) for number, picture in enumerate(style.pictures)}
    for line in style.head:
        yield f"#align({line.side})[{''.join(_parts(line, numbers))}]"


def _parts(line: HeadLine, numbers: dict[Picture, str]) -> Iterator[str]:
    for part in line.parts:
        if isinstance(part, Run):
            weight = "bold" if part.is_bold else "regular"
            size = f", size: {part.size}pt" if part.size else ""
            yield f'#text(weight: "{weight}"{size}, {_string(part.text, is_whole=True)})'
        elif part in numbers:
            yield f"#box(image({_string(numbers[part])}, width: {part.width:.1f}pt))"


def _name(number: int, picture: Picture) -> str:
    return f"{number}{Path(picture.name).suffix.lower()}"


def _string(text: str, *, is_whole: bool = False) -> str:
    """A string as Typst reads it; its escapes of quotes and backslashes are those of JSON."""
    return json.dumps(text if is_whole else " ".join(text.split()), ensure_ascii=False)


def _compile(source: bytes, root: Path, fonts: list[Path]) -> bytes:
    """Typst sees the fonts and the pictures of the letterhead, and no other file."""
    found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=fonts)
    try:
        made = typst.Compiler(source, root=root, font_paths=found).compile(format="pdf")
    except typst.TypstError as error:
        said = " ".join(str(error).split())
        raise CannotRender(f"Typst could not set the paper: {said}") from error
    if not isinstance(made, bytes):
        raise CannotRender("Typst gave no PDF.")
    return made
