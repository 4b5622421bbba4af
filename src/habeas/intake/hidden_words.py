"""What the words of anything unseen are told as."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from habeas.core.unseen import Unseen, Where

OF_A_MACHINE = re.compile(r"python-docx|pandoc|libreoffice|microsoft|wkhtml|weasyprint|typst|habeas|^\s*(?:rtl|ltr)?\s*$", re.IGNORECASE)  # fmt: skip

OF_A_PROGRAM = re.compile(r"_*(?:GoBack|Toc|Ref|RefHeading|RefNumPara|DdeLink|Hlk|Picture|Image|Grafik|Frame|Text ?Box|Shape|Rectangle|Line|Graphic|Table|Object|Section|Form|Default|ftn|Habeas)[ _\d]*(?:Toc|Ref)?[ _\d]*$", re.IGNORECASE)  # fmt: skip
"""What a program calls a picture or a place by itself."""
_NO_LETTERS = re.compile(r"[\W_]+")
_OF_ADDRESSES = re.compile(r"^[a-z]+:(?://)?(?:www\.)?", re.IGNORECASE)


def of_an_address(address: str) -> Iterator[Unseen]:
    """The words of an address, where a link or a picture leads to one: "?who=nurse"."""
    text = _OF_ADDRESSES.sub("", unquote(address))
    yield from worded(Where.LINK, _NO_LETTERS.sub(" ", text))


def of_a_name(name: str) -> Unseen:
    """The words of the name of a file."""
    return Unseen(Where.FILE, _NO_LETTERS.sub(" ", name).strip())


def worded(where: Where, text: str, at: tuple[int, int] | None = None) -> Iterator[Unseen]:
    """It, where it has any words."""
    words = " ".join(text.split()).strip(": ")
    if words:
        yield Unseen(where, words, at)
