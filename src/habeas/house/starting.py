"""A house to start with: a Word reference document with the letterhead, and the files that can be filled in."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from habeas.core.errors import HabeasError
from habeas.house import addressees
from habeas.house.addressees import ADDRESSEES
from habeas.house.options import OPTIONS, STARTING
from habeas.rendering.style import FONTS, REFERENCE

if TYPE_CHECKING:
    from docx.section import Section
    from docx.text.run import Run

_LOGO_MM, _NAME_POINTS, _LINE_POINTS = 22, 13, 9
_BODY = """# Wording of our own

A piece here takes the place of the one that papers have, as these, for all papers and for one:

    ## heading_asks
    What we ask of you

    ## public_statement/opening
    {organisation} is deeply worried about {name}.

Write the heading at the beginning of the line. `habeas house check` says whether the pieces fit.
"""
_FONTS = (
    "Put the font files (.ttf, .otf) of the family that the text of reference.docx names here.\n"
)


class CannotStart(HabeasError):
    """A house that cannot be begun."""


def start_house(folder: Path, name: str, lines: Sequence[str], logo: Path | None) -> None:
    """Write the folder. Raises CannotStart where there is one, or where the logo is no picture."""
    if folder.exists():
        raise CannotStart(
            f"{folder} is there already; change what is in it, or name another folder."
        )
    made: Mapping[str, bytes] = {
        REFERENCE: _reference(name, lines, logo),
        "body.en.md": _BODY.encode(),
        OPTIONS: STARTING.encode(),
        ADDRESSEES: addressees.STARTING.encode(),
        f"{FONTS}/README.txt": _FONTS.encode(),
    }
    try:
        (folder / FONTS).mkdir(parents=True)
        for each, content in made.items():
            (folder / each).write_bytes(content)
    except OSError as problem:
        raise CannotStart(f"{folder} cannot be written: {problem.strerror}.") from problem


def _reference(name: str, lines: Sequence[str], logo: Path | None) -> bytes:
    """Our reference document with the letterhead in the header of its first page."""
    import docx

    given = (files("habeas.rendering") / "house" / REFERENCE).read_bytes()
    document = docx.Document(BytesIO(given))
    section = document.sections[0]
    section.different_first_page_header_footer = True
    _keep_footer(section)
    _put_head(section, name, lines, logo)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _keep_footer(section: "Section") -> None:
    """The first page has the footer of the others."""
    empty = section.first_page_footer.paragraphs[0]._p
    for paragraph in section.footer.paragraphs:
        empty.addprevious(deepcopy(paragraph._p))
    holder = empty.getparent()
    if holder is not None:
        holder.remove(empty)


def _put_head(section: "Section", name: str, lines: Sequence[str], logo: Path | None) -> None:
    from docx.shared import Pt

    header = section.first_page_header
    line = header.paragraphs[0]
    if logo is not None:
        _put_logo(line.add_run(), logo)
        line = header.add_paragraph()
    run = line.add_run(name)
    run.bold, run.font.size = True, Pt(_NAME_POINTS)
    for each in lines:
        header.add_paragraph().add_run(each).font.size = Pt(_LINE_POINTS)


def _put_logo(run: "Run", logo: Path) -> None:
    from docx.image.exceptions import UnrecognizedImageError
    from docx.shared import Mm

    try:
        run.add_picture(str(logo), height=Mm(_LOGO_MM))
    except (UnrecognizedImageError, OSError) as problem:
        raise CannotStart(f"{logo.name} is no picture; give the logo as PNG or JPEG.") from problem
