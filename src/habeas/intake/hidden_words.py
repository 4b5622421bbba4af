"""What the words of anything unseen are told as."""

import re
from collections.abc import Iterator

from habeas.core.unseen import Unseen, Where

OF_A_MACHINE = re.compile(r"python-docx|pandoc|libreoffice|microsoft|wkhtml|weasyprint|typst|habeas|^\s*(?:rtl|ltr)?\s*$", re.IGNORECASE)  # fmt: skip


def worded(where: Where, text: str, at: tuple[int, int] | None = None) -> Iterator[Unseen]:
    """It, where it has any words."""
    words = " ".join(text.split()).strip(": ")
    if words:
        yield Unseen(where, words, at)
